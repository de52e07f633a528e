import type { Judgement } from '../../../gate/check.ts';
import type { Evidence, Priority, Said, Unknown } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isLive, keyProblem, seenOfKey } from '../../../lookups/leaked-key.ts';
import type { SecretMatch, SecretsFacts } from '../facts.ts';

/** A key, where it lies. */
export function evidence(match: SecretMatch, priority?: Priority): Evidence {
  const { provider, file, line, print, inside } = match;
  return {
    place: inside === undefined ? { file, line } : { file },
    key: `${provider} ${print}`,
    // A recorded answer, a dump: what is in one file is dealt with in one file.
    cause: `${provider} ${file}`,
    problem: keyProblem(match),
    seen: { ...(inside !== undefined && { 'in the archive': `${inside}, line ${line}` }), ...seenOfKey(match) },
    recheck: match.where === 'history' ? [...RECHECK, '--history'] : RECHECK,
    ...(priority && { priority }),
  };
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
