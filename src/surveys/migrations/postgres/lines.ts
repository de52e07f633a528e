import { lineAmong } from '../../../lib/lines.ts';

/** Maps a byte offset of UTF-8 text to a 1-based line. */
export function linesOf(text: string): (byte: number) => number {
  const bytes = Buffer.from(text);
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return (byte) => lineAmong(ends, byte);
}
