import type { Evidence, Priority, Unknown } from '../../../gate/finding.ts';
import { keyProblem, seenOfKey } from '../../../looking/key.ts';
import type { SecretMatch, SecretsFacts } from '../facts.ts';

/** A key, where it lies. */
export function evidence(match: SecretMatch, priority?: Priority): Evidence {
  const { provider, file, line, print } = match;
  return {
    place: { file, line },
    key: `${provider} ${print}`,
    problem: keyProblem(match),
    seen: seenOfKey(match),
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
