/**
 * Words that stand in examples. Short ones count only by themselves: a random key of 32 letters and digits has a given
 * word of four letters once in 30,000 times, and would be lost.
 */
const STAND_INS =
  /example|sample|placeholder|change_?me|redacted|dummy|x{6}|replace|insert|secret_?here|token_?here|key_?here|foobar|(?<![a-z0-9])(?:your|put|todo|lorem|xxx+|my)(?![a-z0-9])/i;
/** The same character again and again, or the alphabet and the digits in order. */
const REPEATED = /(.)\1{5,}/;
const ORDERED = 'abcdefghijklmnopqrstuvwxyz 0123456789 01234567890123456789';
const RUN_LENGTH = 9;

/** Does it look like what a person writes where a key would stand? */
export function isStandIn(secret: string): boolean {
  return STAND_INS.test(secret) || REPEATED.test(secret) || hasOrder(secret.toLowerCase());
}

function hasOrder(text: string): boolean {
  for (let i = 0; i + RUN_LENGTH <= text.length; i += 1) {
    if (ORDERED.includes(text.slice(i, i + RUN_LENGTH))) return true;
  }
  return false;
}

/** Bits per character, by how often each occurs (Shannon 1948). */
export function entropy(text: string): number {
  const times = new Map<string, number>();
  for (const char of text) times.set(char, (times.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of times.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** A key made at random comes this close to the most its length and alphabet allow; words and patterns do not. */
const SHARE = 0.72;

/** Could a generator have made this? */
export function isRandom(secret: string): boolean {
  const letters = /^[a-fA-F0-9:-]+$/.test(secret) ? 16 : /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 62 : 36;
  return entropy(secret) >= SHARE * Math.log2(Math.min(secret.length, letters)) && !isStandIn(secret);
}
