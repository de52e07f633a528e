/** A copy: the buffer that was read into is used again. */
export interface SourceBuffer {
  bytes: Buffer;
  length: number;
  /** What was reported of it: windows may overlap. */
  reported: Set<string>;
  /** Matches that may be longer than any window are looked for in all of it at once. */
  isOpenJudged: boolean;
  /** Counted up to a place: windows come in order. */
  counted: Counted;
}

export function isFirst({ reported }: SourceBuffer, key: string): boolean {
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

export function beforeOf(whole: SourceBuffer, begin: number): Counted {
  const from = begin >= whole.counted.at ? whole.counted : START;
  const text = whole.bytes.toString('utf8', from.at, begin);
  const lines = from.lines + lineEnds(text, text.length);
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

/** Bytes on either side of a place, for its context: four for each character. */
const CONTEXT_BYTES = CONTEXT_CHARS * 4;

/** The byte of the whole file at which a character of a window stands. */
export const placeIn = (window: { begin: number }, content: string, at: number): number =>
  window.begin + Buffer.byteLength(content.slice(0, at));

/** So many bytes above a place may say which section of the file it is in. */
const ABOVE_BYTES = 64 * 1024;

/** What stands above a place of the whole file, and up to it. */
export const aboveIn = ({ bytes }: SourceBuffer, place: number): string =>
  bytes.toString('utf8', Math.max(0, place - ABOVE_BYTES), place);

/** The same for a window, which may have cut the line: from the whole file. */
export function contextIn({ bytes, length }: SourceBuffer, place: number): string {
  const begin = Math.max(0, place - CONTEXT_BYTES);
  const before = bytes.toString('utf8', begin, place);
  return contextOf(before + bytes.toString('utf8', place, Math.min(length, place + CONTEXT_BYTES)), before.length);
}

/** Line ends before a place, as git counts them. */
export function lineEnds(text: string, to: number): number {
  let lines = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) lines += 1;
  return lines;
}
