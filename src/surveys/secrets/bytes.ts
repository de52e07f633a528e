import type { Part, Run } from '../../catalog/key-kinds/provider.ts';
import { isBehindEscape } from './escapes.ts';
import type { Anchor } from './naming.ts';

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

/** At least so many characters of a set follow at once. */
export function follows({ chars, min }: Pick<Run, 'chars' | 'min'>): Around {
  const set = setOf(chars);
  return (bytes, _, end, length) => end + min <= length && runLength(bytes, end, end + min, set) === min;
}

function runLength(bytes: Uint8Array, from: number, to: number, set: Uint8Array): number {
  let i = from;
  while (i < to && set[bytes[i] as number] === 1) i += 1;
  return i - from;
}

/** This text follows, in either case. */
export function followsText(text: string): Around {
  const isThere = textAt(text);
  return (bytes, _, end, length) => isThere(bytes, end, length);
}

function textAt(text: string): (bytes: Uint8Array, at: number, length: number) => boolean {
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
const SURE = 128;
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

const LETTER = setOf('A-Za-z');
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

const NAME = setOf('A-Za-z0-9_.\\-');
/** What closes a name before its value is given, and what gives it. */
const AFTER_NAME = setOf('=:,>|?!.+({<)}%\\[\\]"\'`\\\\ \\t\\r\\n');
/** The longest name that is followed to its end. */
const MOST_NAME = 64;

/** A part of a name beside its other words; behind the rest of it something that is no letter, and soon what may be the value. */
export function assigned(parts: readonly Part[], { previous, next }: Anchor, most: number): Around {
  const isNear = nearby(parts, most);
  const isBehind = wordBefore(previous);
  const isBefore = wordBehind(next, previous === undefined);
  return (bytes, start, end, length) => {
    if (!isBehind(bytes, start, length) || !isBefore(bytes, end, length)) return false;
    const name = end + runLength(bytes, end, Math.min(length, end + MOST_NAME), NAME);
    if (name - end === MOST_NAME) return true;
    return name < length && AFTER_NAME[bytes[name] as number] === 1 && isNear(bytes, name, length);
  };
}

const JOINS = setOf('_.\\-');
/** What may part the first word of a name from the next: `resend: { apiKey }`. */
const OPENS = setOf('"\'`:=\\s{');

function wordBefore(word: string | undefined): (bytes: Uint8Array, start: number, length: number) => boolean {
  if (word === undefined) return beginsName;
  const isThere = textAt(word);
  return (bytes, start, length) => {
    if (start === 0) return false;
    const before = bytes[start - 1] as number;
    if (OPENS[before] === 1) return true;
    let end = start;
    while (start - end < 2 && JOINS[bytes[end - 1] as number] === 1) end -= 1;
    return end >= word.length && isThere(bytes, end - word.length, length);
  };
}

function wordBehind(
  word: string | undefined,
  isFirst: boolean,
): (bytes: Uint8Array, end: number, length: number) => boolean {
  if (word === undefined) return () => true;
  const isThere = textAt(word);
  return (bytes, end, length) => {
    if (isFirst && OPENS[bytes[end] as number] === 1) return true;
    return isThere(bytes, end + runLength(bytes, end, end + 2, JOINS), length);
  };
}

/** The first part of a value begins within the next bytes. */
function nearby(
  [part, ...others]: readonly Part[],
  most: number,
): (bytes: Uint8Array, from: number, length: number) => boolean {
  if (part === undefined) return () => true;
  if (typeof part === 'string') return textNearby(part, most);
  const set = inEitherCase(part.chars);
  // A random value has some digit, in whichever of its parts.
  const isLoose = others.length > 0 || set[DIGIT_ZERO] === 0;
  return (bytes, from, length) => hasRun(bytes, from, length, { set, min: part.min, isLoose, most });
}

function textNearby(text: string, most: number): (bytes: Uint8Array, from: number, length: number) => boolean {
  const isThere = textAt(text);
  const [lower, upper] = [text.toLowerCase().charCodeAt(0), text.toUpperCase().charCodeAt(0)];
  return (bytes, from, length) => {
    const last = Math.min(length, from + most);
    for (let at = from; at < last; at += 1) {
      const byte = bytes[at];
      if ((byte === lower || byte === upper) && isThere(bytes, at, length)) return true;
    }
    return false;
  };
}

function hasRun(
  bytes: Uint8Array,
  from: number,
  length: number,
  { set, min, isLoose, most }: { set: Uint8Array; min: number; isLoose: boolean; most: number },
): boolean {
  const least = min < SURE ? min : SURE;
  const last = Math.min(length, from + most + least);
  let found = 0;
  let hasDigit = isLoose;
  for (let at = from; at < last; at += 1) {
    const byte = bytes[at] as number;
    if (set[byte] === 0) {
      found = 0;
      hasDigit = isLoose;
      continue;
    }
    found += 1;
    hasDigit ||= byte >= DIGIT_ZERO && byte <= DIGIT_ZERO + 9;
    if (found >= least && hasDigit) return true;
  }
  // What goes on behind may still have one.
  return found >= least;
}

const DIGIT_ZERO = 48;

const LOWER = setOf('a-z');
const UPPER = setOf('A-Z');

/** Not within a word, unless a capital says where the next one begins: `myResendKey`. */
function beginsName(bytes: Uint8Array, start: number): boolean {
  if (start === 0) return true;
  const before = bytes[start - 1] as number;
  return (
    LETTER[before] === 0 || (LOWER[before] === 1 && UPPER[bytes[start] as number] === 1) || isBehindEscape(bytes, start)
  );
}

/** A pattern that heeds no case tries the letters of its sets in both. */
function inEitherCase(chars: string): Uint8Array {
  const set = setOf(chars).slice();
  for (let lower = 97; lower <= 122; lower += 1) {
    const upper = lower - 32;
    if (set[lower] === 1 || set[upper] === 1) set[lower] = set[upper] = 1;
  }
  return set;
}
