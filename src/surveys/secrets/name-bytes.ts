import type { Part } from '../../catalog/key-kinds/provider.ts';
import { type Around, FARTHEST, runLength, SURE, setOf, textAt } from './bytes.ts';
import { isBehindEscape } from './escapes.ts';
import { givenAtOnce } from './named-pattern.ts';
import { type Anchor, MOST_AT_ONCE, MOST_BEFORE_VALUE } from './naming.ts';

const NAME = setOf('A-Za-z0-9_.\\-');
/** What closes a name before its value is given, and what gives it. */
const AFTER_NAME = setOf('=:,>|?!.+({<)}%\\[\\]"\'`\\\\ \\t\\r\\n');
/** The longest name that is followed to its end. */
const MOST_NAME = 64;

/** A part of a name beside its other words; behind the rest of it something that is no letter, and soon what may be the value. */
export function assigned(parts: readonly Part[], { previous, next }: Anchor): Around {
  const isNear = nearby(parts, MOST_BEFORE_VALUE);
  const isBehind = wordBefore(previous, OPENS);
  const isBefore = wordBehind(next, previous === undefined ? OPENS : NOTHING);
  return (bytes, start, end, length) => {
    if (!isBehind(bytes, start, length) || !isBefore(bytes, end, length)) return false;
    const name = end + runLength(bytes, end, Math.min(length, end + MOST_NAME), NAME);
    if (name - end === MOST_NAME) return true;
    return name < length && AFTER_NAME[bytes[name] as number] === 1 && isNear(bytes, name, length);
  };
}

/** The same for a name that any vendor's key may have: what stands between it and its value is tried as it is written. */
export function assignedAtOnce(parts: readonly Part[], { previous, next, rest }: Anchor): Around {
  const isNear = nearby(parts, MOST_AT_ONCE + MOST_NAME);
  const isBehind = wordBefore(previous, NOTHING);
  const isBefore = wordBehind(next, NOTHING);
  let given: RegExp | undefined;
  return (bytes, start, end, length) => {
    if (!isBehind(bytes, start, length) || !isBefore(bytes, end, length) || !isNear(bytes, end, length)) return false;
    given ??= givenAtOnce(parts, rest);
    return given.test(Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('utf8', end, end + FARTHEST));
  };
}

const NOTHING = new Uint8Array(256);

const JOINS = setOf('_.\\-');
/** What may part the first word of a name from the next: `resend: { apiKey }`. */
const OPENS = setOf('"\'`:=\\s{');

function wordBefore(
  word: string | undefined,
  opens: Uint8Array,
): (bytes: Uint8Array, start: number, length: number) => boolean {
  if (word === undefined) return beginsName;
  const isThere = textAt(word);
  return (bytes, start, length) => {
    if (start === 0) return false;
    const before = bytes[start - 1] as number;
    if (opens[before] === 1) return true;
    let end = start;
    while (start - end < 2 && JOINS[bytes[end - 1] as number] === 1) end -= 1;
    return end >= word.length && isThere(bytes, end - word.length, length);
  };
}

function wordBehind(
  word: string | undefined,
  opens: Uint8Array,
): (bytes: Uint8Array, end: number, length: number) => boolean {
  if (word === undefined) return () => true;
  const isThere = textAt(word);
  return (bytes, end, length) => {
    if (opens[bytes[end] as number] === 1) return true;
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

const LETTER = setOf('A-Za-z');
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
