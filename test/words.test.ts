import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checks } from '../src/checks/index.ts';

const rules = checks.flatMap(({ name, rules }) =>
  Object.entries(rules).map(([id, words]) => ({ id: `${name}/${id}`, words })),
);

/** Words around which a sentence is built in place of the field's term; British spelling; idioms of nobody. */
const BANNED =
  /\b(?:nobody’s|one’s|whoever says|what stands|for ever|goes on doing|as long as it lasts|licence|behavior|recognis\w*|organis\w*|authoris\w*|initialis\w*|color\w*|cancelled|misspelt)\b/i;
const BUILT_AROUND = /\b(?:that|somebody|nobody|everybody|whoever|what|which)\b/i;

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

  test('no two rules have the same title', () => {
    const titles = rules.map(({ words }) => words.title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
