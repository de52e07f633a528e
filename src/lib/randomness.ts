/**
 * Words that mark examples. Short ones count only as whole words: a random key of 32 letters and digits contains a
 * given word of four letters once in 30,000 cases, and would be missed.
 */
const STAND_INS =
  /example|sample|placeholder|change_?me|redacted|dummy|x{6}|replace|insert|secret_?here|token_?here|key_?here|foobar|(?<![a-z0-9])(?:your|put|todo|lorem|xxx+|my)(?![a-z0-9])/i;
/** One character or a few, again and again; below, the alphabet or digits in order. */
const REPEATED = /(.)\1{5,}|(.{2,4})\2{3}|(.{5,6})\3{2}/;
const ORDERED = 'abcdefghijklmnopqrstuvwxyz 0123456789 01234567890123456789';
const RUN_LENGTH = 9;

/** Does it look like a placeholder for a key? */
export function isStandIn(secret: string): boolean {
  return STAND_INS.test(secret) || REPEATED.test(secret) || hasOrder(secret.toLowerCase());
}

function hasOrder(text: string): boolean {
  for (let i = 0; i + RUN_LENGTH <= text.length; i += 1) {
    if (ORDERED.includes(text.slice(i, i + RUN_LENGTH))) return true;
  }
  return isCounted(text.replaceAll(/[^a-z0-9]/g, ''));
}

/** Of so many characters, this share follows the one before, or the one before that: `a1b2c3d4e5f6`, as people count. */
const COUNTED = { least: 16, share: 0.6 };

/** One of 10,000 random keys of 16 characters is taken for counted, and of 24 none in 300,000 (measured 2026-11-30). */
function isCounted(text: string): boolean {
  if (text.length < COUNTED.least) return false;
  let steps = 0;
  for (let i = 1; i < text.length; i += 1)
    if (isNext(text.charCodeAt(i - 1), text.charCodeAt(i)) || isNext(text.charCodeAt(i - 2), text.charCodeAt(i)))
      steps += 1;
  return steps >= (text.length - 1) * COUNTED.share;
}

const [ZERO, NINE, A, F, Z] = [...'09afz'].map((char) => char.charCodeAt(0));

/** The next digit or letter; behind 9 comes 0, and behind f or z comes a. */
function isNext(code: number, next: number): boolean {
  if (code === NINE) return next === ZERO;
  return next === code + 1 || (next === A && (code === F || code === Z));
}

/** Bits per character, by character frequency (Shannon 1948). */
export function entropy(text: string): number {
  const times = new Map<string, number>();
  for (const char of text) times.set(char, (times.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of times.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** A random key reaches this share of the maximum entropy for its length and alphabet; words and patterns do not. */
const SHARE = 0.72;

/** Could this be randomly generated? */
export function isRandom(secret: string): boolean {
  const letters = /^[a-fA-F0-9:-]+$/.test(secret) ? 16 : /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 62 : 36;
  return entropy(secret) >= SHARE * Math.log2(Math.min(secret.length, letters)) && !isStandIn(secret);
}

/** Is it mostly words, parted by signs, capitals or digits? `production-eu-west-1-queue`, `userEventsTopic2`. */
export function isWords(text: string): boolean {
  const parts = text.split(/[-_./:+|]|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  // Where only capitals part them, a random key has short ones, too.
  const word = /[-_./:+|]/.test(text) ? /^[A-Za-z]?[a-z]{2,}$|^[A-Z]{3,}$/ : /^[A-Za-z]?[a-z]{3,}$/;
  const words = parts.filter((part) => word.test(part));
  if (words.join('').length >= text.length * 0.5) return true;
  return (text.match(/[a-z]{12,}|[A-Z]{12,}/g) ?? []).some(isPronounceable);
}

/** As many vowels as languages have, and never four consonants in a row. */
function isPronounceable(letters: string): boolean {
  const share = (letters.match(/[aeiouy]/gi)?.length ?? 0) / letters.length;
  return share >= 0.3 && share <= 0.6 && !/[^aeiouy]{4}/i.test(letters);
}
