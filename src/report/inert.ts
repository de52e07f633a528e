/** How much of one outside value is shown. */
const MAX_CHARS = 400;

/**
 * Outside text on one line, without anything that a terminal, a log or a reader's eye would take for more than text:
 * control characters, escape sequences, line separators, bidirectional and invisible marks.
 */
export function inert(text: string, max = MAX_CHARS): string {
  const line = text
    .slice(0, max * 4)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out here.
    .replace(/\u001b\[[\d;?]*[ -/]*[@-~]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    // A command of GitHub's runner anywhere in a line (ActionCommand.cs).
    .replaceAll('##[', '## [')
    .trim();
  const chars = [...line];
  return chars.length > max ? `${chars.slice(0, max).join('')}… (${chars.length - max} more)` : line;
}

/** The same for a line of code, whose indentation counts; a diff's mark may stand before it. */
export function inertCode(line: string, max?: number): string {
  const [, indent = '', rest = ''] = /^([+-]?[ \t]{0,80})([\s\S]*)$/.exec(line) ?? [];
  return rest === '' ? indent.trimEnd() : `${indent}${inert(rest, max)}`;
}

/** The same whole, for what is copied or was written by hand: a part of it would be another. */
export function wholeLine(line: string): string {
  return line
    .slice(0, MOST_WHOLE)
    .replace(/\t/g, '  ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll('##[', '## [');
}

/** No line that anybody writes is longer. */
const MOST_WHOLE = 20_000;

/** One line of a log: GitHub's runner takes `::` at its start for a command. Our own indentation is no protection. */
export function logLine(line: string): string {
  return /^\s*::/.test(line) ? line.replace('::', ': :') : line;
}

/** An argument list as a POSIX shell takes it: pasted, it runs that and nothing else. */
export function shellLine(argv: readonly string[], clean: (word: string) => string = inert): string {
  return argv
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${clean(word).replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
