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
    .trim();
  const chars = [...line];
  return chars.length > max ? `${chars.slice(0, max).join('')}… (${chars.length - max} more)` : line;
}

/**
 * One line of a log as GitHub's runner may read it: `##[` is a command anywhere in a line, `::` at its start
 * (ActionCommand.cs). A carriage return starts a new line there.
 */
export function logLine(line: string): string {
  const harmless = line.replaceAll('\r', ' ').replaceAll('##[', '## [');
  return /^\s*::/.test(harmless) ? harmless.replace('::', ': :') : harmless;
}

/** An argument list as a POSIX shell takes it: pasted, it runs that and nothing else. */
export function shellLine(argv: readonly string[]): string {
  return argv
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${inert(word).replaceAll("'", `'\\''`)}'`))
    .join(' ');
}
