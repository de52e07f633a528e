import { lineAmong } from '../../../lib/lines.ts';

/** Tells the line, from 1, of a byte of UTF-8 text. */
export function linesOf(text: string): (byte: number) => number {
  const bytes = Buffer.from(text);
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return (byte) => lineAmong(ends, byte);
}
