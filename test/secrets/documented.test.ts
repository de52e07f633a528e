import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Part } from '../../src/catalog/key-kinds/provider.ts';
import type { Reported } from '../../src/surveys/secrets/jobs.ts';
import { isFinding, providerOf } from '../../src/surveys/secrets/match.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';
import { documented } from './documented.ts';

const PATH = '.env.production';
const SAMPLES = 3;
/** One sample of three may look made up by chance. */
const ENOUGH = 2;

/** `APP_KEY` is what other vendors' public keys are called; passwords of letters only are not told from words. */
const KNOWN_GAPS = [
  'fastlane FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD 4·-·4·-·4·-·4',
  'Gmail GMAIL_APP_PASSWORD 16',
];
/** Made by whoever runs the product: they open nothing at the vendor, and their kind is that of all such secrets. */
const MADE_BY_THE_PRODUCT = /^(?:\w*(?:AUTH|JWT|SESSION|PAYLOAD)_SECRET|SECRET_KEY_BASE|APP_KEY|\w*PASSWORD)$/;

/** The same numbers for the same text (mulberry32). */
function randomFrom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Every character of a set that is written as in a regular expression's brackets. */
function lettersOf(chars: string): string {
  const set = new RegExp(`[${chars}]`);
  return Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    .filter((char) => set.test(char))
    .join('');
}

function sampleOf(form: readonly Part[], seed: string): string {
  const random = randomFrom(seed);
  return form
    .map((part) => {
      if (typeof part === 'string') return part;
      const letters = lettersOf(part.chars);
      return Array.from({ length: part.min }, () => letters[random() % letters.length]).join('');
    })
    .join('');
}

const lines = documented.flatMap(({ vendor, variable, form }, entry) =>
  Array.from({ length: SAMPLES }, (_, i) => ({
    entry,
    text: `${variable}=${sampleOf(form, `${vendor} ${variable} ${form.length} ${i}`)}`,
  })),
);

/** The findings of each line, in a file of its own. */
async function findings(): Promise<Reported[][]> {
  const judge = makeScanner(allRules());
  const found = lines.map((): Reported[] => []);
  for (const [i, { text }] of lines.entries()) {
    const bytes = Buffer.from(`NODE_ENV=production\n${text}\n`);
    judge.look(bytes, bytes.length, {
      path: PATH,
      found: (reported) => {
        if (isFinding(reported, PATH)) found[i]?.push(reported);
      },
      gaveUp: () => {
        throw new Error('it took too long');
      },
    });
  }
  await judge.finish();
  return found;
}

const found = await findings();
const named = ({ vendor, variable, form }: (typeof documented)[number]) =>
  `${vendor} ${variable} ${form.map((part) => (typeof part === 'string' ? part.slice(0, 24) : `${part.min}`)).join('·')}`;

test('there are at least 340 kinds, each with a page of its vendor', () => {
  expect(documented.length).toBeGreaterThanOrEqual(340);
  expect(documented.filter(({ source }) => !URL.canParse(source.split(' ')[0] ?? ''))).toEqual([]);
  expect(documented.filter(({ variable }) => !/^[A-Z][A-Z0-9_]+$/.test(variable))).toEqual([]);
  expect(new Set(documented.map(named)).size).toBe(documented.length);
});

const isEnough = (counts: (reported: Reported[]) => boolean) => (_: unknown, entry: number) =>
  lines.filter((line, i) => line.entry === entry && counts(found[i] ?? [])).length >= ENOUGH;

test('each is found in a file for the environment', () => {
  const isFound = isEnough((reported) => reported.length > 0);
  expect(documented.filter((each, entry) => !isFound(each, entry)).map(named)).toEqual(KNOWN_GAPS);
});

test('each is told by a kind of its own, not by what all names say', () => {
  const isTold = isEnough((reported) => reported.some((each) => providerOf(each).isGeneric !== true));
  const untold = documented.filter((each, entry) => !isTold(each, entry));
  expect(
    untold.filter((each) => !MADE_BY_THE_PRODUCT.test(each.variable) && !KNOWN_GAPS.includes(named(each))).map(named),
  ).toEqual([]);
});
