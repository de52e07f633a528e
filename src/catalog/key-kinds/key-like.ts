import { entropy, isStandIn, isWords } from '../../lib/randomness.ts';

/** Text that a person would remember, a path or a name in code is no key; 24 characters at random carry four bits each. */
export const isKeyLike = (secret: string) =>
  entropy(secret) >= 3.3 && !isStandIn(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !isWords(secret);
