import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator, rules as presetRules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintCoreConfig } from '@secretlint/types';
import fc from 'fast-check';
import { COMMENTS, PRESET_ID, presetProofs } from '../../src/surveys/secrets/preset.ts';
import { PRESET_PROVIDERS } from '../../src/surveys/secrets/preset-providers.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';

/** What both sides are compared by: everything that secretlint says of a place. */
interface Said {
  rule: string;
  message: string;
  range: readonly [number, number];
  severity: string;
}

const sorted = (said: Said[]) =>
  said.map((each) => JSON.stringify([each.range, each.rule, each.message, each.severity])).sort();

async function unfiltered(path: string, content: string): Promise<string[]> {
  const config = { rules: [{ id: PRESET_ID, rule: creator, rules: [] }] } as unknown as SecretLintCoreConfig;
  const source = { filePath: path, content, ext: extname(path), contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  return sorted(
    messages.map(({ ruleId, messageId, range, severity }) => ({ rule: ruleId, message: messageId, range, severity })),
  );
}

/** The same files through our road, all in one judge. */
async function ours(files: readonly { path: string; content: string }[]): Promise<string[][]> {
  const judge = makeScanner(presetProofs());
  const said = files.map((): Said[] => []);
  for (const [i, { path, content }] of files.entries()) {
    const bytes = Buffer.from(content);
    judge.look(bytes, bytes.length, {
      path,
      // What a comment covers, secretlint leaves out.
      found: (reported) => (reported.plea === undefined ? said[i]?.push(reported) : undefined),
      gaveUp: () => {
        throw new Error(`${path} took too long`);
      },
    });
  }
  await judge.finish();
  return said.map(sorted);
}

async function compare(files: readonly { path: string; content: string }[]): Promise<number> {
  const mine = await ours(files);
  let found = 0;
  for (const [i, { path, content }] of files.entries()) {
    const theirs = await unfiltered(path, content);
    found += theirs.length;
    if (JSON.stringify(mine[i]) !== JSON.stringify(theirs))
      expect({ path, content: content.slice(0, 2000), said: mine[i] }).toEqual({
        path,
        content: content.slice(0, 2000),
        said: theirs,
      });
  }
  return found;
}

/** Every pattern that a rule of the preset looks for, as it asks for it. */
async function patternsOf(rule: (typeof presetRules)[number], path: string): Promise<RegExp[]> {
  const seen: RegExp[] = [];
  const original = String.prototype.matchAll;
  String.prototype.matchAll = function (pattern: RegExp) {
    seen.push(pattern);
    return original.call(this, pattern);
  };
  try {
    const config = { rules: [{ id: rule.meta.id, rule }] } as unknown as SecretLintCoreConfig;
    const source = { filePath: path, content: 'x', ext: extname(path), contentType: 'text' as const };
    await lintSource({ source, options: { config, noPhysicFilePath: true } });
  } finally {
    String.prototype.matchAll = original;
  }
  return seen;
}

/** Files in whose names some rules look for more. */
const NAMES = ['src/a.ts', 'package.json', 'package-lock.json', '.npmrc', 'key.json', 'a.md'];

/** A generator knows no looking around; what is made so is still made of the pattern. */
const withoutLooking = ({ source, flags }: RegExp) =>
  new RegExp(
    source
      .replace(/\(\?<?[!=](?:\[[^\]]*\]|\\.|[^()\\[])*\)/g, '')
      .replaceAll('\\b', '')
      .replace('(?<!\\p{L})', ''),
    flags.replace(/[gim]/g, ''),
  );

/** As it is, with every run as short as it may be, and as long (up to where strings get unwieldy). */
function shapesOf({ source, flags }: RegExp): RegExp[] {
  const counted = (choose: (min: number, max: number) => number) =>
    new RegExp(
      source.replace(/\{(\d+),(\d+)\}/g, (_, min, max) => `{${choose(Number(min), Math.min(Number(max), 1300))}}`),
      flags,
    );
  return [new RegExp(source, flags), counted(Math.min), counted(Math.max)];
}

describe('secretlint’s preset finds the same on our road', () => {
  const detectors = presetRules.filter(({ meta }) => meta.id !== COMMENTS);

  test('each rule has words that prove it may be left out, and words for each of its messages', () => {
    expect(presetProofs().map(({ creator: { meta }, words }) => [meta.id, words.length > 0])).toEqual(
      detectors.map(({ meta }) => [meta.id, true]),
    );
    const messages = detectors.flatMap((rule) => Object.keys(rule.messages));
    expect(messages.filter((id) => !(id in PRESET_PROVIDERS) && id !== 'AWSAccountID')).toEqual([]);
  });

  test('there is one profiler, and it is off', async () => {
    const copies = readdirSync('node_modules', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('@secretlint/profiler/package.json'),
    );
    expect(copies).toHaveLength(1);
    makeScanner(presetProofs());
    secretLintProfiler.mark({ type: '@core>lint::start', id: 'a test' });
    expect(await secretLintProfiler.getEntries()).toEqual([]);
  });

  test('on over 10,000 strings made from its own patterns, alone and amid text', async () => {
    let made = 0;
    let found = 0;
    for (const rule of detectors) {
      for (const path of NAMES) {
        const patterns = await patternsOf(rule, path);
        if (path !== 'src/a.ts' && !/npm|gcp/.test(rule.meta.id)) continue;
        for (const pattern of patterns) {
          const isAnyCase = pattern.flags.includes('i');
          const strings = shapesOf(withoutLooking(pattern))
            .flatMap((shape) => fc.sample(fc.stringMatching(shape, { size: 'small' }), { numRuns: 60, seed: 7 }))
            .map((text, i) => (isAnyCase && i % 2 === 0 ? text.toUpperCase() : text));
          made += strings.length * 2;
          found += await compare(
            strings.flatMap((content) => [
              { path, content },
              { path, content: `const a = "${content}";\né = '${content}'${content}\n` },
            ]),
          );
        }
      }
    }
    expect(made).toBeGreaterThan(10_000);
    // Patterns that demand more than their shape, such as real user names, find less than is made.
    expect(found).toBeGreaterThan(made / 4);
  });

  test('in files too large to be judged whole, at every distance from a cut', async () => {
    const key = `ghp_${'aB3dE5gH'.repeat(4)}aB3d`;
    const pem = `-----BEGIN RSA PRIVATE KEY-----\nMIIE${'aB3dE5gH'.repeat(200)}\n-----END RSA PRIVATE KEY-----`;
    const slack = `xoxb-${'a1-'.repeat(3000)}a1`;
    const url = 'postgres://bob:hunter22x@db.internal.net/x';
    const files = [0, 1, 2, 3, 5, 8, 63_000, 65_535, 65_536, 65_537, 70_000].flatMap((before) =>
      ['x', 'é ', '\n', ' 𐀀'].map((filler) => ({
        path: 'src/a.ts',
        content: `${filler.repeat(before)} ${[key, pem, slack, url, key].join(`\n${filler.repeat(40_000)} `)} `,
      })),
    );
    expect(await compare(files)).toBe(files.length * 5);
  });

  test('in a file with thousands of keys, side by side and in lines', async () => {
    const key = (i: number) => `ghp_${String(i).padStart(4, '0').repeat(9)}`;
    const mail = (i: number) => `SG.${'a'.repeat(i % 100)}b.${'c'.repeat(i % 90)}d-${'e'.repeat(i % 80)}f`;
    const keys = Array.from({ length: 1500 }, (_, i) => [
      key(i),
      mail(i),
      `postgres://bob:hunter${i}x@db.internal.net/${i}`,
    ]);
    const contents = [' ', '\n', ',"'].map((between) => keys.flat().join(between));
    expect(await compare(contents.map((content) => ({ path: 'src/a.ts', content })))).toBeGreaterThan(8000);
  });

  test('with a byte order mark, with carriage returns, and with comments that disable rules', async () => {
    const key = `ghp_${'aB3dE5gH'.repeat(4)}aB3d`;
    const contents = [
      `\uFEFFa ${key}`,
      `\uFEFF${'x\r\n'.repeat(40_000)}${key}\r\n`,
      `// secretlint-disable-next-line\n${key}\n${key}\n`,
      `/* secretlint-disable */ ${key}\n${'x\n'.repeat(70_000)}${key}\n// secretlint-enable\n${key}`,
      `${key} // secretlint-disable-line @secretlint/secretlint-rule-stripe\n`,
      `${key} // secretlint-disable-line @secretlint/secretlint-rule-github -- it is revoked\n`,
    ];
    expect(await compare(contents.map((content) => ({ path: 'src/a.ts', content })))).toBeGreaterThan(4);
  });

  test('on the sources of public packages', async () => {
    const packages = [
      'undici',
      '@octokit',
      'fast-check',
      'esbuild',
      'yaml',
      'tough-cookie',
      '@jest',
      'undici-types',
      'ajv',
    ];
    const files = packages.flatMap((name) => textsIn(join('node_modules', name)));
    expect(files.length).toBeGreaterThan(1000);
    await compare(files);
  });
});

function textsIn(folder: string): { path: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(m?js|ts|json|md|map|cjs)$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 2_000_000)
    .map((path) => ({ path, content: readFileSync(path, 'utf8') }));
}

beforeAll(() => secretLintProfiler.setEnabled(false));
afterEach(() => expect(String.prototype.matchAll.name).toBe('matchAll'));
