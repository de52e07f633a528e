import type { Judged, RuleWords } from './check.ts';
import { type Evidence, type Finding, PRIORITIES, type Priority, type Stage } from './finding.ts';
import { fingerprint, fingerprintOfCause } from './fingerprint.ts';
import { isEvidence } from './look.ts';
import { priorityAt } from './stops-verdict.ts';

/** The findings of one rule. Evidence with the same cause is one finding, and its most urgent place comes first. */
export function findingsFor({ rule, words, judgement }: Judged, stage: Stage): Finding[] {
  const said = 'said' in judgement ? judgement.said.filter(isEvidence) : [];
  const weighed = said.map((evidence) => ({
    ...evidence,
    priority: evidence.priority ?? priorityAt(words.priority, stage),
  }));
  const causes = Map.groupBy(weighed, (evidence) => evidence.cause ?? evidence);
  return [...causes.values()].map((same) => findingOf(rule, words, same, stage));
}

/** When the rule's findings weigh how much, where one has another priority than the rule. */
export function whyItWeighs({ priority, weighs }: RuleWords, own: Priority, stage: Stage): Pick<Finding, 'weighs'> {
  return weighs === undefined || own === priorityAt(priority, stage) ? {} : { weighs };
}

type Weighed = Evidence & { priority: Priority };

function findingOf(rule: string, words: RuleWords, same: readonly Weighed[], stage: Stage): Finding {
  const { title, why, remedy } = words;
  const sorted = [...same].sort((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority));
  const [first, ...others] = sorted as [Weighed, ...Weighed[]];
  const { key: _, cause, priority, ...shown } = first;
  const alsoAt = placesBeside(first, others);
  return {
    rule,
    priority,
    title,
    why,
    remedy,
    ...whyItWeighs(words, priority, stage),
    ...shown,
    ...(alsoAt.length > 0 && { alsoAt }),
    fingerprint: cause === undefined ? fingerprint(rule, first) : fingerprintOfCause(rule, cause, same),
  };
}

function placesBeside({ place }: Evidence, others: readonly Evidence[]) {
  const places = new Map([place, ...others.map((each) => each.place)].map((each) => [JSON.stringify(each), each]));
  return [...places.values()].slice(1);
}
