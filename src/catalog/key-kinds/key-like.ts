import { entropy, isStandIn } from '../../lib/randomness.ts';

/** Text that a person would remember, a path or a name in code is no key; 24 characters at random carry four bits each. */
export const isKeyLike = (secret: string) =>
  entropy(secret) >= 3.3 && !isStandIn(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !isWords(secret);

/** Mostly words: parted by signs, or by capitals. */
function isWords(text: string): boolean {
  const parts = text.split(/[-_./]|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const words = parts.filter((part) => /^[A-Za-z]?[a-z]{2,}$|^[A-Z]{3,}$/.test(part));
  return words.join('').length >= text.length * 0.5;
}
