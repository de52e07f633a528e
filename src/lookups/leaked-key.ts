import type { KeyClass, SecretMatch } from '../io/secrets.ts';

/** Keys that a launch stands on: who has one has the members’ money, their accounts, their data or the product. */
const VITAL: ReadonlySet<KeyClass> = new Set(['money', 'sign-in', 'database', 'infrastructure', 'code']);

export const isVital = ({ opens }: SecretMatch) => VITAL.has(opens);

/** The product made it for itself, as frameworks do at their first start. */
const isOwn = ({ revoke }: Pick<SecretMatch, 'revoke'>) => revoke.startsWith('take ');

/** A setting puts another one in its place, and nothing is encrypted with it that lies beside it. */
export const isReplaceable = (match: SecretMatch) => isOwn(match) && !match.revoke.includes(', and ');

/** A finding, unless a comment allows it or it is public: those are told elsewhere. */
export const isOpen = ({ lowered, isPublic, allowed }: SecretMatch) =>
  lowered !== 'stand-in' && isPublic === undefined && allowed === undefined;

/** Live as far as anybody can tell without trying it. */
export const isLive = (match: SecretMatch) => isOpen(match) && match.lowered === undefined;

const REASONS: Record<NonNullable<SecretMatch['lowered']>, string> = {
  'test-key': 'It is a test-mode key.',
  fixture: 'It is in tests, examples or documentation.',
  development: 'It is for development or tests.',
  'stand-in': 'It looks like a placeholder.',
  refused: 'The provider rejects it.',
  local: 'It works only on a local machine or network.',
  'wrong-sum': 'Its checksum does not match: it may be changed.',
};

/** Which key it is, as a sentence. */
export const keyProblem = ({ name }: SecretMatch) => `It is a ${name}.`.replace(/^It is a (?=[AEIOaeio])/, 'It is an ');

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
    ...(start !== '' && { prefix: start }),
    fingerprint: print,
    ...(lowered !== undefined && { 'lower priority': REASONS[lowered] }),
    ...(isPleaded && {
      permission: 'A comment in this change allows it: the comment counts once it is on the base branch.',
    }),
    ...(works && { tried: 'The provider accepts it.' }),
    ...(commit !== undefined && { commit: commit.slice(0, 12) }),
    [isOwn({ revoke }) ? 'instead' : 'revoke at']: revoke,
  };
}
