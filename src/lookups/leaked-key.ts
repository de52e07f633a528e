import type { KeyClass, SecretMatch } from '../io/secrets.ts';

/** Keys that a launch stands on: who has one has the members’ money, their accounts, their data or the product. */
const VITAL: ReadonlySet<KeyClass> = new Set(['money', 'sign-in', 'database', 'infrastructure', 'code']);

export const isVital = ({ opens }: SecretMatch) => VITAL.has(opens);

/** A finding, unless a comment allows it or it is public: those are told elsewhere. */
export const isOpen = ({ lowered, isPublic, allowed }: SecretMatch) =>
  lowered !== 'stand-in' && isPublic === undefined && allowed === undefined;

/** Live as far as anybody can tell without trying it. */
export const isLive = (match: SecretMatch) => isOpen(match) && match.lowered === undefined;

const REASONS: Record<NonNullable<SecretMatch['lowered']>, string> = {
  'test-key': 'It opens a test mode only.',
  fixture: 'It lies among tests, examples or documentation.',
  'stand-in': 'It looks made up.',
  refused: 'Its provider was asked and refuses it.',
  local: 'It opens something on a machine or network of its own only.',
  'wrong-sum': 'Its check sum does not fit: somebody may have changed it.',
};

/** Which key it is, as a sentence. */
export const keyProblem = ({ name }: SecretMatch) => `It is a ${name}.`.replace(/^It is a (?=[AEIO])/, 'It is an ');

/** What is shown of a key: how it begins, its fingerprint, where it is revoked; never more of it. */
export function seenOfKey({
  revoke,
  start,
  print,
  lowered,
  works,
  commit,
  isPleaded,
}: SecretMatch): Record<string, string> {
  return {
    ...(start !== '' && { 'begins with': start }),
    fingerprint: print,
    ...(lowered !== undefined && { 'weighs less': REASONS[lowered] }),
    ...(isPleaded && { permission: 'A comment of this change allows it: it counts once it is on the base.' }),
    ...(works && { tried: 'Its provider was asked and takes it.' }),
    ...(commit !== undefined && { commit: commit.slice(0, 12) }),
    [revoke.startsWith('take ') ? 'instead' : 'revoke at']: revoke,
  };
}
