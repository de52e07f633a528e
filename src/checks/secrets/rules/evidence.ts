import type { Evidence, Priority, Unknown } from '../../../gate/finding.ts';
import type { KeyClass } from '../../../world/world.ts';
import type { SecretMatch, SecretsFacts } from '../facts.ts';

/** Keys that a launch stands on: who has one has the members’ money, their accounts, their data or the product. */
const VITAL: ReadonlySet<KeyClass> = new Set(['money', 'sign-in', 'database', 'infrastructure', 'code']);

export const isVital = ({ opens }: SecretMatch) => VITAL.has(opens);

/** A finding, unless a comment allows it or it is public: those are told elsewhere. */
export const isOpen = ({ lowered, isPublic, allowed }: SecretMatch) =>
  lowered !== 'stand-in' && isPublic === undefined && allowed === undefined;

/** Live as far as anybody can tell without trying it. */
export const isLive = (match: SecretMatch) => isOpen(match) && match.lowered === undefined;

export const REASONS: Record<NonNullable<SecretMatch['lowered']>, string> = {
  'test-key': 'It opens a test mode only.',
  fixture: 'It lies among tests, examples or documentation.',
  'stand-in': 'It looks made up.',
  refused: 'Its provider was asked and refuses it.',
  local: 'It opens something on a machine or network of its own only.',
  'wrong-sum': 'Its check sum does not fit: somebody may have changed it.',
};

/** What is shown of a key: whose it is, where it lies and how it begins; never more of it. */
export function evidence(match: SecretMatch, priority?: Priority): Evidence {
  const { provider, name, revoke, file, line, start, print, lowered, works, commit } = match;
  return {
    place: { file, line },
    key: `${provider} ${print}`,
    problem: `It is a ${name}.`.replace(/^It is a (?=[AEIO])/, 'It is an '),
    seen: {
      ...(start !== '' && { 'begins with': start }),
      fingerprint: print,
      ...(lowered !== undefined && { 'weighs less': REASONS[lowered] }),
      ...(works && { tried: 'Its provider was asked and takes it.' }),
      ...(commit !== undefined && { commit: commit.slice(0, 12) }),
      [revoke.startsWith('take ') ? 'instead' : 'revoke at']: revoke,
    },
    recheck: RECHECK,
    ...(priority && { priority }),
  };
}

const RECHECK = ['launch-gate', 'check', '--only', 'secrets', '--verbose'];
/** So many unread files are named. */
const NAMED = 10;

/** Files that could not be looked at may hold anything. */
export function unreadOf({ unread }: SecretsFacts): Unknown[] {
  const named = unread.slice(0, NAMED).map(({ file, reason }) => ({ unknown: reason, place: { file } }));
  return unread.length > NAMED
    ? [...named, { unknown: `${unread.length - NAMED} more files could not be read` }]
    : named;
}
