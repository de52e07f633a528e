import type { Part, Run } from '../../catalog/key-kinds/provider.ts';
import { isBehindEscape } from './escapes.ts';

/** Which bytes a set of characters has, written as in a regular expression's brackets (ASCII only). */
export function setOf(chars: string): Uint8Array {
  let set = sets.get(chars);
  if (set) return set;
  set = new Uint8Array(256);
  const pattern = new RegExp(`[${chars}]`);
  for (let byte = 0; byte < 128; byte += 1) if (pattern.test(String.fromCharCode(byte))) set[byte] = 1;
  sets.set(chars, set);
  return set;
}
const sets = new Map<string, Uint8Array>();

/** No check looks farther than so many bytes from its word, to either side. */
export const FARTHEST = 640;

/** What must stand around a word so that a rule can match. Necessary, never sufficient; looks no farther than `FARTHEST`. */
export type Around = (bytes: Uint8Array, start: number, end: number, length: number) => boolean;

export const anything: Around = () => true;

/** Made when it is first asked: most words of most rules stand in no file. */
export function lazily(make: () => Around): Around {
  let made: Around | undefined;
  return (bytes, start, end, length) => {
    made ??= make();
    return made(bytes, start, end, length);
  };
}

/** At least so many characters of a set follow at once. */
export function follows({ chars, min }: Pick<Run, 'chars' | 'min'>): Around {
  const set = setOf(chars);
  return (bytes, _, end, length) => end + min <= length && runLength(bytes, end, end + min, set) === min;
}

/** How many characters of a set stand in a row. */
export function runLength(bytes: Uint8Array, from: number, to: number, set: Uint8Array): number {
  let i = from;
  while (i < to && set[bytes[i] as number] === 1) i += 1;
  return i - from;
}

/** This text follows, in either case. */
export function followsText(text: string): Around {
  const isThere = textAt(text);
  return (bytes, _, end, length) => isThere(bytes, end, length);
}

/** Does this text stand at a place, in either case? */
export function textAt(text: string): (bytes: Uint8Array, at: number, length: number) => boolean {
  const [lower, upper] = [Buffer.from(text.toLowerCase()), Buffer.from(text.toUpperCase())];
  return (bytes, at, length) => {
    if (at + lower.length > length) return false;
    for (let i = 0; i < lower.length; i += 1)
      if (bytes[at + i] !== lower[i] && bytes[at + i] !== upper[i]) return false;
    return true;
  };
}

/** The parts follow, as far as that can be said without trying: up to a run after which there is more than one way. */
function followsParts(parts: readonly Part[]): (bytes: Uint8Array, at: number, length: number) => boolean {
  const steps = parts.map((part, i) => stepOf(part, parts[i + 1]));
  return (bytes, at, length) => {
    let i = at;
    for (const step of steps) {
      if (i - at > SURE) return true;
      const next = step(bytes, i, length);
      if (next === MANY_WAYS) return true;
      if (next === NO_WAY) return false;
      i = next;
    }
    return true;
  };
}

/** A text that matched so far is worth a full look. */
export const SURE = 128;
const NO_WAY = -1;
const MANY_WAYS = -2;

/** Where the part ends. */
function stepOf(part: Part, next: Part | undefined): (bytes: Uint8Array, at: number, length: number) => number {
  if (typeof part === 'string') {
    const isThere = textAt(part);
    return (bytes, at, length) => (isThere(bytes, at, length) ? at + part.length : NO_WAY);
  }
  const { chars, min, max } = part;
  const set = setOf(chars);
  const isClear = min === max || (typeof next === 'string' && set[next.charCodeAt(0)] === 0);
  return (bytes, at, length) => {
    const most = Math.min(max, SURE);
    const found = runLength(bytes, at, Math.min(length, at + most), set);
    if (found < Math.min(min, SURE)) return NO_WAY;
    return isClear && found < SURE ? at + found : MANY_WAYS;
  };
}

/** At least so many characters of a set come right before. */
function precedes({ chars, min }: Run): Around {
  const set = setOf(chars);
  return (bytes, start) => {
    if (start < min) return false;
    for (let i = start - min; i < start; i += 1) if (set[bytes[i] as number] === 0) return false;
    return true;
  };
}

const ALNUM = setOf('A-Za-z0-9');
const isFirst = (set: Uint8Array, bytes: Uint8Array, start: number) =>
  start === 0 || set[bytes[start - 1] as number] === 0;

/** What stands around one literal part of a token. */
export function aroundPart(parts: readonly Part[], at: number): Around {
  const [before, behind] = [parts[at - 1], followsParts(parts.slice(at + 1))];
  const isAfter = typeof before === 'object' ? precedes(before) : anything;
  return (bytes, start, end, length) =>
    (at > 0 || isFirst(ALNUM, bytes, start) || isBehindEscape(bytes, start)) &&
    isAfter(bytes, start, end, length) &&
    behind(bytes, end, length);
}

export const either =
  (...checks: Around[]): Around =>
  (bytes, start, end, length) =>
    checks.some((check) => check(bytes, start, end, length));
