import { describe, expect, test } from '@jest/globals';
import type { Judgement, Rule } from '../src/gate/check.ts';

/** Facts by name: where a rule holds, is broken, cannot know, and has nothing to judge. */
export interface Cases<Facts> {
  holds: Record<string, Facts>;
  broken: Record<string, Facts>;
  unknown?: Record<string, Facts>;
  notApplicable?: Record<string, Facts>;
}

/** Tests every rule of a check on its tables. A rule without a table, or with an empty one, fails. */
export function ruleCases<Facts>(rules: Record<string, Rule<Facts>>, cases: Record<string, Cases<Facts>>): void {
  test('every rule has facts where it holds and facts where it is broken', () => {
    const complete = Object.entries(cases).filter(
      ([, table]) => Object.keys(table.holds).length * Object.keys(table.broken).length > 0,
    );
    expect(complete.map(([id]) => id).sort()).toEqual(Object.keys(rules).sort());
  });
  describe.each(Object.entries(rules))('%s', (id, rule) => {
    const { holds = {}, broken = {}, unknown = {}, notApplicable = {} } = cases[id] ?? {};
    for (const [name, facts] of Object.entries(holds)) {
      test(`holds: ${name}`, () => expect(rule.judge(facts)).toEqual([]));
    }
    for (const [name, facts] of Object.entries(broken)) {
      test(`broken: ${name}`, () => expect(summary(rule.judge(facts))).toMatchSnapshot());
    }
    for (const [name, facts] of Object.entries(unknown)) {
      test(`unknown: ${name}`, () => expect(onlyUnknown(rule.judge(facts))).toBe(true));
    }
    for (const [name, facts] of Object.entries(notApplicable)) {
      test(`not applicable: ${name}`, () => expect(rule.judge(facts)).toHaveProperty('notApplicable'));
    }
  });
}

function onlyUnknown(judgement: Judgement): boolean {
  return Array.isArray(judgement) && judgement.length > 0 && judgement.every((each) => 'unknown' in each);
}

/** What a reader of the snapshot needs to see that the right thing was found: at least one piece of evidence. */
function summary(judgement: Judgement): unknown {
  if (!Array.isArray(judgement)) throw new Error(`not applicable: ${judgement.notApplicable}`);
  const evidence = judgement.filter((each) => 'place' in each && 'seen' in each);
  if (evidence.length === 0) throw new Error('nothing was found');
  return evidence.map((each) => {
    const { place, problem, seen, expected, priority, fix } = each as Extract<typeof each, { seen: unknown }>;
    return {
      place: Object.values(place).join(':'),
      ...(problem && { problem }),
      ...(priority && { priority }),
      seen,
      ...(expected && { expected }),
      ...(fix && { fix }),
    };
  });
}
