/** A copy: the buffer that was read into is used again. */
export interface Whole {
  bytes: Buffer;
  length: number;
  /** What was reported of it: windows may overlap. */
  reported: Set<string>;
  /** Counted up to a place: windows come in order. */
  counted: Counted;
}

export function isFirst({ reported }: Whole, key: string): boolean {
  if (reported.has(key)) return false;
  reported.add(key);
  return true;
}

/** What stands before a place: characters without a byte order mark, and line ends. */
export interface Counted {
  at: number;
  characters: number;
  lines: number;
}
export const START: Counted = { at: 0, characters: 0, lines: 0 };

export function beforeOf(whole: Whole, begin: number): Counted {
  const from = begin >= whole.counted.at ? whole.counted : START;
  const text = whole.bytes.toString('utf8', from.at, begin);
  let { lines } = from;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines += 1;
  const mark = from.at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  whole.counted = { at: begin, characters: from.characters + text.length - mark, lines };
  return whole.counted;
}

/** So much of a line is kept: minified files have one. */
const CONTEXT_CHARS = 300;

export function contextOf(content: string, at: number): string {
  const line = content.lastIndexOf('\n', at - 1) + 1;
  const above = line === 0 ? 0 : content.lastIndexOf('\n', line - 2) + 1;
  const end = content.indexOf('\n', at);
  return content.slice(
    Math.max(above, at - CONTEXT_CHARS),
    Math.min(end === -1 ? content.length : end, at + CONTEXT_CHARS),
  );
}
