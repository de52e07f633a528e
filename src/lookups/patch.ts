/** A change of a few lines, and its position. */
export interface Edit {
  /** From 1: the line to replace, or after which lines are added; 0 for the start of the file. */
  line: number;
  /** The replacement of that line; undefined: the line stays, and `added` follows it. */
  instead?: string;
  added: string[];
}

const CONTEXT = 3;

const NO_END = '\\ No newline at end of file';

/** A unified diff with one hunk for `git apply`; line endings are those of the file. */
export function patchOf(path: string, text: string, { line, instead, added }: Edit): string {
  const lines = text.split('\n');
  const hasEnd = lines.at(-1) === '';
  if (hasEnd) lines.pop();
  const isOpen = !hasEnd && line === lines.length;
  // Adding after a last line without a line ending adds that ending.
  const put = instead ?? (isOpen ? lines[line - 1] : undefined);
  const end = text.includes('\r\n') ? '\r' : '';
  const more = [...(instead === undefined ? [] : [instead.replace(/\r$/, '')]), ...added].map((each) => each + end);
  const news = instead === undefined && put !== undefined ? [put, ...more] : more;
  const from = Math.max(0, line - CONTEXT);
  const before = lines.slice(from, put === undefined ? line : line - 1);
  const removed = put === undefined ? [] : lines.slice(line - 1, line);
  const after = lines.slice(line, line + CONTEXT);
  const marked = (sign: string, list: readonly string[]) => list.map((each) => `${sign}${each}`);
  const first = before.length + removed.length + after.length === 0 ? 0 : from + 1;
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${first},${before.length + removed.length + after.length} +${from + 1},${before.length + news.length + after.length} @@`,
    ...marked(' ', before),
    ...marked('-', removed),
    ...(isOpen ? [NO_END] : []),
    ...marked('+', news),
    ...marked(' ', after),
    ...(!hasEnd && after.length > 0 && line + CONTEXT >= lines.length ? [NO_END] : []),
  ].join('\n');
}

/** A patch that creates a file. */
export function newFilePatch(path: string, lines: readonly string[]): string {
  return ['--- /dev/null', `+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join(
    '\n',
  );
}
