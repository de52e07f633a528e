/** A change of a few lines, and where it is. */
export interface Edit {
  /** From 1: the line that is replaced, or after which lines come; 0 for the beginning. */
  line: number;
  /** In place of that line; undefined: it stays, and `added` comes after it. */
  instead?: string;
  added: string[];
}

const CONTEXT = 3;

const NO_END = '\\ No newline at end of file';

/** A unified diff of one hunk, as `git apply` takes it; lines end as those of the file do. */
export function patchOf(path: string, text: string, { line, instead, added }: Edit): string {
  const lines = text.split('\n');
  const hasEnd = lines.at(-1) === '';
  if (hasEnd) lines.pop();
  const isOpen = !hasEnd && line === lines.length;
  // What follows a last line without an end gives it one.
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

/** A file that is not there yet. */
export function newFilePatch(path: string, lines: readonly string[]): string {
  return ['--- /dev/null', `+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join(
    '\n',
  );
}
