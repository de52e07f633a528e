import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Place, Priority, Said, Unknown } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { COMMIT_MESSAGE } from '../../../io/secrets.ts';
import { isLive, keyProblem, seenOfKey } from '../../../lookups/leaked-key.ts';
import type { SecretMatch, SecretsFacts } from '../facts.ts';

/**
 * Keys, where they lie: one in several files is one finding, as are those of a kind in one file, such as a recorded answer or a
 * dump, and those of a kind that weigh less for the same reason.
 */
export function evidences(matches: readonly SecretMatch[], priorityOf: PriorityOf = () => undefined): Evidence[] {
  const first = new Map<string, string>();
  for (const { print, file } of matches) if (!first.has(print)) first.set(print, file);
  const weighed = matches.map((match) => ({ match, priority: priorityOf(match) }));
  const causes = Map.groupBy(weighed, ({ match: { provider, print, lowered, isProved }, priority }) =>
    [provider, lowered === undefined || isProved ? first.get(print) : lowered, priority ?? ''].join(' '),
  );
  return [...causes].flatMap(([cause, same]) => {
    const keys = new Set(same.map(({ match: { print } }) => print)).size;
    return same.map(({ match, priority }) => evidence(match, cause, keys, priority));
  });
}

type PriorityOf = (match: SecretMatch) => Priority | undefined;

function evidence(match: SecretMatch, cause: string, keys: number, priority: Priority | undefined): Evidence {
  const { provider, line, print, inside } = match;
  return {
    place: placeOf(match),
    key: `${provider} ${print}`,
    cause,
    problem: keyProblem(match),
    seen: {
      ...(inside !== undefined && { 'in the archive': `${inside}, line ${line}` }),
      ...seenOfKey(match),
      ...(keys > 1 && { keys: `${keys.toLocaleString('en')} different ones` }),
    },
    recheck: match.where === 'history' ? [...RECHECK, '--history'] : RECHECK,
    ...(priority && { priority }),
  };
}

function placeOf({ file, line, inside, commit }: SecretMatch): Place {
  if (file === COMMIT_MESSAGE) return { address: `message of ${commit?.slice(0, 12)}` };
  return inside === undefined ? { file, line } : { file };
}

const RECHECK = ['launch-gate', 'check', '--only', 'secrets', '--verbose'];

/** What was scanned, and of it what is wrong. */
export function scanned({ files, documents }: SecretsFacts, said: Said): Judgement {
  if (files + said.length === 0) return { notApplicable: 'there was no file to scan' };
  return { looked: { file: files - documents, document: documents }, said };
}

/** Files that could not be looked at may hold anything; of archives, most hold what stands elsewhere, too. */
export const unreadOf = ({ unread, packed = [] }: SecretsFacts): Unknown[] => [
  ...unread.map(({ file, reason }) => ({ unknown: reason, place: { file } })),
  ...leftOpen(packed.map(({ file, reason }) => ({ unknown: `the archive was not read: ${reason}`, place: { file } }))),
];

const PLEADED =
  'a comment allows this key, and without the base branch it is unknown whether the change adds the comment (actions/checkout with fetch-depth: 0)';

/** Keys that only a comment of unknown origin allows. */
export const pleadedIn = ({ pleaded }: SecretsFacts, isOfRule: (match: SecretMatch) => boolean): Unknown[] =>
  pleaded
    .filter((match) => isLive(match) && isOfRule(match))
    .map(({ file, line }) => ({ unknown: PLEADED, place: { file, line }, isNamed: true }));
