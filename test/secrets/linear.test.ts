import { describe, expect, test } from '@jest/globals';
import { providers } from '../../src/catalog/key-kinds/index.ts';
import type { Form, Part, Run } from '../../src/catalog/key-kinds/provider.ts';
import { type IndexedRule, RULE_PREFIX } from '../../src/surveys/secrets/indexed-rule.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { type Judge, makeScanner } from '../../src/surveys/secrets/scanner.ts';

/** A text is doubled this often; no pattern may take much more than double the time. */
const DOUBLINGS = 2;
const CHARS = 16_000;
/** Below, the clock says nothing. */
const NOTICEABLE_MS = 40;
/** Twice would be linear; what the machine does meanwhile, and the cost of a match, come on top. */
const MOST = 2.9;

/** Milliseconds of this thread alone, on the road that files take, as one long line: a busy machine only makes it wait. */
async function timeOf(judge: Judge, content: string): Promise<number> {
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

/** Of a value behind a name, how many words the name has, and whether the value is long; of a key, each of its parts. */
function shapeOf(form: Form): unknown[] {
  const { kind, parts } = form;
  if (kind !== 'named')
    return [kind, ...parts.map((part, i) => (typeof part === 'string' ? 0 : runShape(part, parts[i + 1])))];
  const words = Math.max(...form.names.map((name) => name.split('_').length));
  return [words, parts.length > 1, parts.some((part) => typeof part === 'object' && part.max > 100)];
}

/** Whether a run is of one length, whether it is long, and whether it may also take what comes behind it. */
function runShape({ chars, min, max }: Run, next: Part | undefined) {
  const mayGoOn = typeof next === 'object' || (next !== undefined && new RegExp(`[${chars}]`).test(next[0] ?? ''));
  return [min === max, max > 100, mayGoOn];
}

describe('no pattern takes more than linear time', () => {
  test.each(ofEachShape(allRules()).map((rule) => [rule.creator.meta.id, rule] as const))(
    '%s',
    async (_, rule) => {
      const judge = makeScanner([rule], 60_000);
      const words = [...new Set(rule.words.map(({ text }) => text))].slice(0, 1);
      const kinds = texts(words, CHARS).length;
      // What is made once is not measured.
      await timeOf(judge, texts(words, CHARS)[0] ?? '');
      for (let kind = 0; kind < kinds; kind += 1) {
        // The best of three: caches and collections only ever add.
        const best = async (chars: number) => {
          const text = texts(words, chars)[kind] ?? '';
          return Math.min(await timeOf(judge, text), await timeOf(judge, text), await timeOf(judge, text));
        };
        const isQuick = (await timeOf(judge, texts(words, CHARS)[kind] ?? '')) < NOTICEABLE_MS / 2 ** DOUBLINGS;
        let times = isQuick ? 0 : Number.POSITIVE_INFINITY;
        // What a machine does meanwhile comes on top of one measurement, and hardly of three.
        for (let tries = 0; tries < 3 && times > MOST ** DOUBLINGS; tries += 1) {
          const a = await best(CHARS);
          if (a < NOTICEABLE_MS / 2 ** DOUBLINGS) times = 0;
          else {
            const b = await best(CHARS * 2 ** DOUBLINGS);
            times = b > NOTICEABLE_MS ? b / a : 0;
          }
        }
        expect({ kind, times: times <= MOST ** DOUBLINGS || times }).toEqual({ kind, times: true });
      }
    },
    120_000,
  );
});
