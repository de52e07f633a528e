import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checks } from '../src/checks/index.ts';
import type { RuleWords } from '../src/gate/check.ts';
import { PRIORITIES, type Priority } from '../src/gate/finding.ts';

const rules = checks.flatMap(({ name, rules }) =>
  Object.entries(rules).map(([id, words]) => ({ id: `${name}/${id}`, words })),
);

/** Words around which a sentence is built in place of the field's term; British spelling; idioms of nobody. */
const BANNED =
  /\b(?:nobody’s|one’s|whoever says|what stands|for ever|goes on doing|as long as it lasts|licence|behavior|recognis\w*|organis\w*|authoris\w*|initialis\w*|color\w*|cancelled|misspelt)\b/i;
const BUILT_AROUND = /\b(?:that|somebody|nobody|everybody|whoever|what|which)\b/i;

/** All that findings of a rule can have, most urgent first. */
function prioritiesOf({ priority, also = [] }: RuleWords): Priority[] {
  const own = typeof priority === 'string' ? [priority] : Object.values(priority);
  return PRIORITIES.filter((each) => [...own, ...also].includes(each));
}

const prioritiesIn = (text: string) =>
  PRIORITIES.filter((each) => text.toLowerCase().includes(each.replaceAll('-', ' ')));

describe('the words of a rule', () => {
  test.each(rules)('$id', ({ id, words: { title, why, proves, remedy } }) => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/\.$/);
    expect(title).not.toMatch(BUILT_AROUND);
    for (const text of [title, why, proves, remedy]) expect(text).not.toMatch(BANNED);
    for (const text of [why, proves, remedy]) expect(text).toMatch(/[.)”]$/);
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    expect(page).toContain(`# ${title}\n`);
    for (const text of [why, proves, remedy]) expect(page).toContain(text);
  });

  test.each(rules.filter(({ words }) => prioritiesOf(words).length > 1))(
    '$id says when it has which priority',
    ({ id, words }) => {
      const { weighs = '' } = words;
      expect(weighs.length).toBeLessThanOrEqual(200);
      expect(weighs).toMatch(/^(?:Block now|Fix (?:before|after) launch)\b.*\.$/);
      expect(weighs).not.toMatch(BANNED);
      expect(prioritiesIn(weighs)).toEqual(prioritiesOf(words));
      expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toContain(`## How severe it is\n\n${weighs}\n`);
    },
  );

  test('a rule of one priority has nothing to say of it', () => {
    const one = rules.filter(({ words }) => prioritiesOf(words).length === 1);
    expect(one.flatMap(({ id, words }) => (words.weighs === undefined ? [] : id))).toEqual([]);
  });

  test('no two rules have the same title', () => {
    const titles = rules.map(({ words }) => words.title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
