/** The most characters shown of one outside value. */
const MAX_CHARS = 400;

/**
 * Outside text on one line, without anything that a terminal, a log or a reader could take for more than text: control
 * characters, escape sequences, line separators, bidirectional and invisible characters.
 */
export function inert(text: string, max = MAX_CHARS): string {
  const line = text
    .slice(0, max * 4)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this removes escape sequences.
    .replace(/\u001b\[[\d;?]*[ -/]*[@-~]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    // A command of GitHub's runner anywhere in a line (ActionCommand.cs).
    .replaceAll('##[', '## [')
    .trim();
  const chars = [...line];
  return chars.length > max ? `${chars.slice(0, max).join('')}… (${chars.length - max} more)` : line;
}

/** The same for a line of code, where indentation matters; it may begin with a diff marker. */
export function inertCode(line: string, max?: number): string {
  const [, indent = '', rest = ''] = /^([+-]?[ \t]{0,80})([\s\S]*)$/.exec(line) ?? [];
  return rest === '' ? indent.trimEnd() : `${indent}${inert(rest, max)}`;
}

/** The same without shortening, for text that is copied or written by hand. */
export function wholeLine(line: string): string {
  return line
    .slice(0, MOST_WHOLE)
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll('##[', '## [');
}

/** No hand-written line is longer. */
const MOST_WHOLE = 20_000;

/** One line of a log: GitHub's runner takes `::` at its start for a command, even after indentation. */
export function logLine(line: string): string {
  return /^\s*::/.test(line) ? line.replace('::', ': :') : line;
}

/** An argument list quoted for a POSIX shell: pasted, it runs exactly this command. */
export function shellLine(argv: readonly string[], clean: (word: string) => string = inert): string {
  return argv
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${clean(word).replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
