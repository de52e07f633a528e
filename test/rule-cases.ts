import { describe, expect, test } from '@jest/globals';
import type { Judgement, Rule } from '../src/gate/check.ts';
import type { Stage } from '../src/gate/finding.ts';
import { amount, isEvidence, isUnknown } from '../src/gate/look.ts';

/** Facts by name: where a rule holds, is broken, cannot know, and has nothing to judge. */
export interface Cases<Facts> {
  holds: Record<string, Facts>;
  broken: Record<string, Facts>;
  /** Or why it is always known. */
  unknown: Record<string, Facts> | { never: string };
  notApplicable?: Record<string, Facts>;
}

/** Tests every rule of a check on its tables. A rule without a table, or with an empty one, fails. */
export function ruleCases<Facts>(rules: Record<string, Rule<Facts>>, cases: Record<string, Cases<Facts>>): void {
  test('every rule has facts where it is not known, or a reason why it always is', () => {
    const isOpen = ({ unknown }: Cases<Facts>) =>
      'never' in unknown ? unknown.never !== '' : Object.keys(unknown).length > 0;
    expect(Object.entries(cases).flatMap(([id, table]) => (isOpen(table) ? [] : id))).toEqual([]);
  });
  test('every rule has facts where it holds and facts where it is broken', () => {
    const complete = Object.entries(cases).filter(
      ([, table]) => Object.keys(table.holds).length * Object.keys(table.broken).length > 0,
    );
    expect(complete.map(([id]) => id).sort()).toEqual(Object.keys(rules).sort());
  });
  describe.each(Object.entries(rules))('%s', (id, rule) => {
    const { holds = {}, broken = {}, unknown = {}, notApplicable = {} } = cases[id] ?? {};
    const unseen = 'never' in unknown ? {} : unknown;
    for (const [name, facts] of Object.entries(holds)) {
      test(`holds: ${name}`, () => expect(held(rule.judge(facts))).toEqual({ said: [], hasLooked: true }));
    }
    for (const [name, facts] of Object.entries(broken)) {
      test(`broken: ${name}`, () => {
        expect(summary(rule.judge(facts))).toMatchSnapshot();
        expect(strange(rule, facts, rule.judge(facts))).toEqual([]);
      });
    }
    for (const [name, facts] of Object.entries(unseen)) {
      test(`unknown: ${name}`, () => expect(onlyUnknown(rule.judge(facts))).toBe(true));
    }
    for (const [name, facts] of Object.entries(notApplicable)) {
      test(`not applicable: ${name}`, () => expect(rule.judge(facts)).toHaveProperty('notApplicable'));
    }
  });
}

/** What it says, where it looks at anything. */
export const saidOf = (judgement: Judgement) => ('said' in judgement ? judgement.said : judgement);

export const evidenceOf = (judgement: Judgement) => ('said' in judgement ? judgement.said.filter(isEvidence) : []);

/** Priorities that the rule does not say it has at this stage: a report from elsewhere would lose them. */
function strange<Facts>({ priority, also = [] }: Rule<Facts>, facts: Facts, judgement: Judgement): unknown[] {
  const { stage } = { stage: 'prelaunch' as Stage, ...facts };
  const own = [...also, typeof priority === 'string' ? priority : priority[stage]];
  return evidenceOf(judgement).flatMap((each) =>
    each.priority && !own.includes(each.priority) ? [each.priority] : [],
  );
}

/** A rule that looked at nothing has not held. */
function held(judgement: Judgement): unknown {
  return 'looked' in judgement ? { said: judgement.said, hasLooked: amount(judgement.looked) > 0 } : judgement;
}

function onlyUnknown(judgement: Judgement): boolean {
  return 'said' in judgement && judgement.said.length > 0 && judgement.said.every(isUnknown);
}

/** What a reader of the snapshot needs to see that the right thing was found: at least one piece of evidence. */
function summary(judgement: Judgement): unknown {
  if ('notApplicable' in judgement) throw new Error(`not applicable: ${judgement.notApplicable}`);
  const evidence = evidenceOf(judgement);
  if (evidence.length === 0) throw new Error('nothing was found');
  return evidence.map(({ place, problem, seen, expected, priority, fix, key, recheck }) => ({
    place: Object.values(place).join(':'),
    ...(problem && { problem }),
    ...(priority && { priority }),
    seen,
    ...(expected && { expected }),
    ...(fix && { fix }),
    ...(key && { key }),
    ...(recheck && { recheck: recheck.join(' ') }),
  }));
}
