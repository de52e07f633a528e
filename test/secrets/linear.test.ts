import { describe, expect, test } from '@jest/globals';
import { providers } from '../../src/catalog/key-kinds/index.ts';
import type { Form } from '../../src/catalog/key-kinds/provider.ts';
import { type IndexedRule, RULE_PREFIX } from '../../src/surveys/secrets/indexed-rule.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';

/** A text is doubled this often; no pattern may take much more than double the time. */
const DOUBLINGS = 2;
const CHARS = 30_000;
/** Below, the clock says nothing. */
const NOTICEABLE_MS = 40;
/** Twice would be linear; what the machine does meanwhile, and the cost of a match, come on top. */
const MOST = 2.9;

/** Milliseconds of this thread alone, on the road that files take, as one long line: a busy machine only makes it wait. */
async function timeOf(rule: IndexedRule, content: string): Promise<number> {
  const judge = makeScanner([rule], 60_000);
  const bytes = Buffer.from(content);
  const begun = process.threadCpuUsage();
  judge.look(bytes, bytes.length, { path: 'a.json', found: () => undefined, gaveUp: () => undefined });
  await judge.finish();
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}

/** Texts that make a pattern begin again and again, and never come to its end. */
function texts(words: readonly string[], length: number): string[] {
  const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const tails = ['', 'a', ' = "', ':a@', '1a.'];
  return words.flatMap((word) => [
    ...tails.map((tail) => fill(`${word}${tail}`)),
    ...['a', '-', ' '].map((char) => word + fill(char)),
    fill(`${word}${'aB3dE5gH7'.repeat(12)}`),
  ]);
}

/** Patterns that differ in nothing but their words take the same time. */
function ofEachShape(rules: readonly IndexedRule[]): IndexedRule[] {
  const shapes = new Map(providers.map(({ id, forms }) => [`${RULE_PREFIX}${id}`, JSON.stringify(forms.map(shapeOf))]));
  const shape = (rule: IndexedRule) => shapes.get(rule.creator.meta.id) ?? rule.creator.meta.id;
  return [...new Map(rules.map((rule) => [shape(rule), rule])).values()];
}

/** Values of names: how many words a name has, and what the value is made of, set apart by length only where it is long. */
const shapeOf = (form: Form) => [
  form.kind === 'named' ? Math.max(...form.names.map((name) => name.split('_').length)) : form.kind,
  ...form.parts.map((part) =>
    typeof part === 'string'
      ? 0
      : form.kind === 'named'
        ? part.max > 100
        : [part.chars, part.min === part.max, part.max > 100],
  ),
];

describe('no pattern takes more than linear time', () => {
  test.each(ofEachShape(allRules()).map((rule) => [rule.creator.meta.id, rule] as const))(
    '%s',
    async (_, rule) => {
      const words = [...new Set(rule.words.map(({ text }) => text))].slice(0, 2);
      const kinds = texts(words, CHARS).length;
      for (let kind = 0; kind < kinds; kind += 1) {
        // The best of three: caches and collections only ever add.
        const best = async (chars: number) => {
          const text = texts(words, chars)[kind] ?? '';
          return Math.min(await timeOf(rule, text), await timeOf(rule, text), await timeOf(rule, text));
        };
        const a = await best(CHARS);
        if (a < NOTICEABLE_MS / 2 ** DOUBLINGS) continue;
        const b = await best(CHARS * 2 ** DOUBLINGS);
        if (b > NOTICEABLE_MS)
          expect({ kind, times: b / a <= MOST ** DOUBLINGS || b / a }).toEqual({ kind, times: true });
      }
    },
    120_000,
  );
});
