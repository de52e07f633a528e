import type { Judgement } from '../../gate/check.ts';
import type { Evidence, Unknown } from '../../gate/finding.ts';
import type { DeployFacts } from './facts.ts';

/** What could not be read at all leaves everything unknown; one unread file leaves itself so. */
export function seen(facts: DeployFacts, judge: () => Evidence[]): Judgement {
  if (facts.unseen !== undefined) return [{ unknown: facts.unseen }];
  const unread = facts.unread.map(({ file, line, reason }): Unknown => {
    return { unknown: reason, place: { file, ...(line !== undefined && { line }) } };
  });
  return [...judge(), ...unread];
}
