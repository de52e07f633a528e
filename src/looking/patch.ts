/** A change of a few lines, and where it is. */
export interface Edit {
  /** From 1: the line that is replaced, or after which lines come; 0 for the beginning. */
  line: number;
  /** In place of that line; undefined: it stays, and `added` comes after it. */
  instead?: string;
  added: string[];
}

const CONTEXT = 3;

/** A unified diff of one hunk, as `git apply` takes it. */
export function patchOf(path: string, text: string, { line, instead, added }: Edit): string {
  const lines = text.split('\n');
  const hasEnd = lines.at(-1) === '';
  if (hasEnd) lines.pop();
  const from = Math.max(0, line - CONTEXT);
  const before = lines.slice(from, instead === undefined ? line : line - 1);
  const after = lines.slice(line, line + CONTEXT);
  const [removed, put] = instead === undefined ? [[], added] : [lines.slice(line - 1, line), [instead, ...added]];
  const isLast = !hasEnd && line + CONTEXT >= lines.length;
  const oldCount = before.length + removed.length + after.length;
  const newCount = before.length + put.length + after.length;
  const marked = (sign: string, list: readonly string[]) => list.map((each) => `${sign}${each}`);
  const body = [...marked(' ', before), ...marked('-', removed), ...marked('+', put), ...marked(' ', after)];
  // What git says of a file without a line end; where the end itself changes nothing is proposed.
  const note = isLast && after.length > 0 ? ['\\ No newline at end of file'] : [];
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${from + 1},${oldCount} +${from + 1},${newCount} @@`,
    ...body,
    ...note,
  ].join('\n');
}

/** A file that is not there yet. */
export function newFilePatch(path: string, lines: readonly string[]): string {
  return ['--- /dev/null', `+++ b/${path}`, `@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join(
    '\n',
  );
}
