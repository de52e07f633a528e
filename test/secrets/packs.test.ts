import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { FARTHEST } from '../../src/surveys/secrets/bytes.ts';
import { lookingAtChanges } from '../../src/surveys/secrets/delta-scan.ts';
import type { Reported } from '../../src/surveys/secrets/jobs.ts';
import { Packs, packsOf } from '../../src/surveys/secrets/packs.ts';
import { versionsOf } from '../../src/surveys/secrets/revisions.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';
import { inRepository } from './repository.ts';

/** Each version as a commit. */
function bring(folder: string, versions: readonly { path: string; text: string }[]): void {
  const commits = versions.map(({ path, text }, i) => {
    const head = `commit refs/heads/main\ncommitter a <a@b.example> ${1_700_000_000 + i} +0000\ndata 1\nx\n`;
    return `${head}M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  execFileSync('git', ['-C', folder, '-c', 'fastimport.unpackLimit=10000', 'fast-import', '--quiet'], {
    input: commits.join(''),
  });
}

/** Numbers that look like chance and are the same at each run (Park and Miller, 1988). */
function makeChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Versions of some files: lines come, go, move and double, and a key with them. */
function edits(seed: number, versions: number): { path: string; text: string }[] {
  const below = makeChance(seed);
  const key = fakeKeys.stripe();
  const lines = () => [`const key = '${key}';`, key.slice(0, 20), key.slice(20), `// line ${below(1000)}`];
  const files = new Map(
    ['a.ts', 'b.ts', 'c/d.ts'].map((path) => [path, Array.from({ length: 80 }, (_, i) => `${path} ${i}`)]),
  );
  return Array.from({ length: versions }, () => {
    const path = [...files.keys()][below(files.size)] as string;
    const file = files.get(path) ?? [];
    const at = below(file.length);
    const kind = below(4);
    if (kind === 0) file.splice(at, 1 + below(5));
    else if (kind === 1) file.splice(below(file.length), 0, ...file.slice(at, at + 4));
    else file.splice(at, 0, lines()[below(4)] as string);
    // Without a line end between: what was apart comes together.
    return { path, text: file.join(below(3) === 0 ? '' : '\n') };
  });
}

/** Files in which the parts of a key come together and apart, at whatever place. */
function joins(seed: number): { path: string; text: string }[] {
  const below = makeChance(seed);
  const keys = [
    fakeKeys.stripe(),
    `https://user:${'p'.repeat(99)}@shop.example`,
    `-----BEGIN PRIVATE KEY-----\n${'MIIa'.repeat(30)}\n-----END PRIVATE KEY-----`,
  ];
  return Array.from({ length: 40 }, (_, i) => {
    const key = keys[i % keys.length] as string;
    const cut = 1 + below(30);
    const filling = Array.from({ length: 60 }, (_, n) => `line ${i} ${n} ${below(1e6)}`).join('\n');
    const at = [0, below(filling.length), filling.length][below(3)] as number;
    const around = (middle: string) => `${filling.slice(0, at)} ${middle} ${filling.slice(at)}`;
    const apart = around(`${key.slice(0, cut)}${'x y '.repeat(1 + below(3))}${key.slice(cut)}`);
    const texts = [around(key), apart, around(key.slice(0, cut)), around(key), around(key.slice(cut)), apart];
    // The last is the largest: the one that git keeps whole.
    return texts.map((text, n) => ({ path: `f${i}.ts`, text: `${text}${'\n// more'.repeat(1 + n)}` }));
  }).flat();
}

const git = (folder: string, ...args: string[]) => execFileSync('git', ['-C', folder, ...args], { maxBuffer: 2 ** 26 });
const ids = (folder: string) =>
  git(folder, 'rev-list', '--objects', '--all', '--filter=object:type=blob', '--filter-provided-objects')
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 40));
const packFolder = (folder: string) => join(folder, '.git/objects/pack');
/** Never: how long all the tests of this file take together says nothing of any of them. */
const { signal } = new AbortController();

const PACKINGS: readonly (readonly string[])[] = [
  ['repack', '-adfq', '--depth=50', '--window=50'],
  ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'],
  ['-c', 'core.compression=0', 'repack', '-adFq'],
];

describe('packs', () => {
  test.each(PACKINGS.map((args) => [args.join(' '), args] as const))(
    '%s: content by content as git reads it',
    (_, args) =>
      inRepository(async ({ folder }) => {
        bring(folder, edits(1, 300));
        git(folder, ...args);
        const packs = await packsOf(folder, signal);
        const all = ids(folder);
        expect(all.length).toBeGreaterThan(50);
        let differences = 0;
        for (const id of all) {
          const packed = packs?.read(id, 2 ** 20);
          expect(packed?.bytes.equals(git(folder, 'cat-file', 'blob', id))).toBe(true);
          if (packed?.like) differences += 1;
        }
        expect(differences).toBeGreaterThan(20);
        packs?.close();
      }),
  );

  test('several packs, and one that goes on where another ends', () =>
    inRepository(async ({ folder, commit }) => {
      bring(folder, edits(1, 40));
      git(folder, 'repack', '-adq');
      git(folder, 'reset', '-q', '--hard');
      commit({ 'a.ts': 'later' });
      git(folder, 'repack', '-dq');
      expect(readdirSync(packFolder(folder)).filter((name) => name.endsWith('.pack'))).toHaveLength(2);
      const packs = await packsOf(folder, signal);
      for (const id of ids(folder))
        expect(packs?.read(id, 2 ** 20)?.bytes.equals(git(folder, 'cat-file', 'blob', id))).toBe(true);
    }));

  test('what is no file, too large, elsewhere or of another form is not known here', () =>
    inRepository(async ({ commit, folder, write }) => {
      commit({ 'a.ts': 'x'.repeat(5000) });
      git(folder, 'repack', '-adfq');
      const packs = await packsOf(folder, signal);
      const [id = ''] = ids(folder);
      expect(packs?.read(id, 5000)?.bytes.length).toBe(5000);
      expect((await packsOf(folder, signal))?.read(id, 4999)).toBeUndefined();
      expect(packs?.read(git(folder, 'rev-parse', 'HEAD').toString().trim(), 1e6)).toBeUndefined();
      expect(packs?.read('HEAD:a.ts', 1e6)).toBeUndefined();
      write({ 'loose.ts': 'loose' });
      expect(packs?.read(git(folder, 'hash-object', '-w', 'loose.ts').toString().trim(), 1e6)).toBeUndefined();
      expect(new Packs(join(folder, 'no such folder')).read(id, 1e6)).toBeUndefined();
    }));

  test('a damaged pack is no answer and no crash, wherever it is damaged', () =>
    inRepository(async ({ folder }) => {
      bring(folder, edits(2, 12));
      git(folder, 'repack', '-adfq');
      const all = ids(folder);
      const whole = new Map(all.map((id) => [id, git(folder, 'cat-file', 'blob', id)]));
      const files = readdirSync(packFolder(folder)).filter((name) => /\.(pack|idx)$/.test(name));
      const below = makeChance(3);
      let unread = 0;
      for (const name of files) {
        const path = join(packFolder(folder), name);
        const bytes = readFileSync(path);
        for (let i = 0; i < 150; i += 1) {
          const damaged = Buffer.from(bytes.subarray(0, i % 5 === 0 ? below(bytes.length) : bytes.length));
          for (let n = 0; n < 20 && damaged.length > 0; n += 1) damaged[below(damaged.length)] = below(256);
          git(folder, 'config', 'gc.auto', '0');
          writeFileSync(`${path}.new`, damaged);
          execFileSync('mv', ['-f', `${path}.new`, path]);
          const packs = new Packs(packFolder(folder));
          for (const id of all) {
            const read = packs.read(id, 2 ** 20);
            if (read === undefined || !read.bytes.equals(whole.get(id) as Buffer)) unread += 1;
          }
          packs.close();
        }
        writeFileSync(`${path}.new`, bytes);
        execFileSync('mv', ['-f', `${path}.new`, path]);
      }
      expect(unread).toBeGreaterThan(0);
    }));

  test('SHA-256 repositories are left to git', () =>
    inRepository(async ({ folder }) => {
      execFileSync('git', ['init', '-q', '--object-format=sha256', join(folder, 'other')]);
      expect(await packsOf(join(folder, 'other'), signal)).toBeUndefined();
    }));
});

/** What is found in each content: looked at whole, or as far as it is new. */
async function foundIn(folder: string, isWhole: boolean): Promise<Map<string, string[]>> {
  const judge = makeScanner(allRules());
  const look = isWhole ? judge.look.bind(judge) : lookingAtChanges(judge);
  const packs = await packsOf(folder, signal);
  const found = new Map<string, string[]>();
  for await (const versions of versionsOf(folder, '--all', signal)) {
    for (const { id, path } of versions) {
      const packed = packs?.read(id, 2 ** 20);
      if (packed === undefined) continue;
      const here: string[] = [];
      found.set(id, here);
      const file = { path, found: ({ rule, range }: Reported) => void here.push(`${rule} ${range}`), gaveUp: () => {} };
      look(packed.bytes, packed.bytes.length, file, packed);
    }
  }
  await judge.finish();
  packs?.close();
  return found;
}

describe('versions that are kept as differences', () => {
  test.each([4, 5, 6, 7])('have found in them what whole contents have (%i)', (seed) =>
    inRepository(async ({ folder }) => {
      bring(folder, joins(seed));
      git(folder, 'repack', '-adfq', '--depth=50', '--window=50');
      const whole = await foundIn(folder, true);
      expect([...whole.values()].filter((here) => here.length > 0).length).toBeGreaterThan(30);
      expect([...whole.values()].filter((here) => here.length === 0).length).toBeGreaterThan(100);
      expect(await foundIn(folder, false)).toEqual(whole);
    }),
  );

  test('no check looks farther from its word than is looked around what is new', () => {
    const words = allRules().flatMap(({ words }) => words);
    for (const { text, around } of words)
      for (const filling of 'aA0-=: ._@/"') expect(farthest(text, around, filling)).toBeLessThanOrEqual(FARTHEST);
    expect(Math.max(...words.map(({ text }) => text.length))).toBeLessThan(64);
  });
});

/** How far from its word a check looks, in a text of one character. */
function farthest(
  text: string,
  around: (typeof allRules extends () => (infer R)[] ? R : never)['words'][number]['around'],
  filling: string,
): number {
  const start = 10_000;
  const end = start + text.length;
  let most = 0;
  const bytes = new Proxy(new Uint8Array(2 * start).fill(filling.charCodeAt(0)), {
    get(target, name) {
      const at = Number(String(name));
      if (Number.isInteger(at)) {
        most = Math.max(most, start - at, at - end + 1);
        return target[at];
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  around(bytes, start, end, 2 * start);
  return most;
}
