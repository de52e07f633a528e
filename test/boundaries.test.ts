import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Imports, importsIn, importsOf } from './support/imports.ts';

/** What a folder of src/ may import, as docs/architecture.md has it. */
interface Allowed {
  folders: Set<string>;
  /** As types only. */
  types: Set<string>;
  packages: RegExp[];
}

const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');
const ALLOWED = new Map(
  [...ARCHITECTURE.matchAll(/^\| `(\w+)` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, folder = '', may = '', used = '']) => [folder, allowed(words(may), words(used))],
  ),
);
const IMPORTS = importsOf('src');

function words(cell: string): string[] {
  return cell.split(',').flatMap((word) => word.trim() || []);
}

function allowed(may: readonly string[], packages: readonly string[]): Allowed {
  const isType = (word: string) => /^_.*_$/.test(word);
  return {
    folders: new Set(may.filter((word) => !isType(word))),
    types: new Set(may.filter(isType).map((word) => word.slice(1, -1))),
    packages: packages.map((name) => new RegExp(`^${name.replace('*', '.*')}$`)),
  };
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : undefined);
const checkOf = (path: string) => /^checks\/([^/]+)\//.exec(path)?.[1];

/** What is not allowed, in words. An entry (src/cli.ts) may import what it starts. */
function violation({ file, to, isPackage, isType }: Imports): string | undefined {
  const from = folderOf(file);
  if (from === undefined) return undefined;
  const may = ALLOWED.get(from);
  const said = `${file} imports ${to}`;
  if (isPackage) return may?.packages.some((name) => name.test(to)) ? undefined : said;
  const folder = folderOf(to);
  // The version stands in package.json.
  if (folder === undefined || folder === '..') return to === '../package.json' ? undefined : said;
  const checks = [checkOf(file), checkOf(to)];
  if (from === folder) return checks.every(Boolean) && checks[0] !== checks[1] ? said : undefined;
  return may?.folders.has(folder) || (isType && may?.types.has(folder)) ? undefined : said;
}

describe('the folders of src/', () => {
  test('are those of the table in docs/architecture.md', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...ALLOWED.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('import what the table says, and no check another', () => {
    expect(IMPORTS.flatMap((each) => violation(each) ?? [])).toEqual([]);
  });

  test('need all that the table lets them', () => {
    const isUsed = (from: string, to: (each: Imports) => boolean) =>
      IMPORTS.some((each) => folderOf(each.file) === from && to(each));
    const spare = [...ALLOWED].flatMap(([from, { folders, types, packages }]) => [
      ...[...folders].filter((to) => !isUsed(from, (each) => folderOf(each.to) === to && !each.isType)),
      ...[...types].filter((to) => !isUsed(from, (each) => folderOf(each.to) === to)),
      ...packages.filter((name) => !isUsed(from, (each) => each.isPackage && name.test(each.to))).map(String),
    ]);
    expect(spare).toEqual([]);
  });

  test.each([
    ['gate/a.ts', "import { realWorld } from '../io/real.ts';"],
    ['gate/a.ts', "export * from '../io/real.ts';"],
    ['gate/a.ts', "const a = () => import('../report/json.ts');"],
    ['gate/a.ts', "type A = import('../report/json.ts').A;"],
    ['checks/dns/a.ts', "import type { TlsFacts } from '../tls/facts.ts';"],
    ['checks/dns/rules/a.ts', "import { x } from '../../tls/facts.ts';"],
    ['lib/a.ts', "import { request } from 'undici';"],
    ['report/a.ts', "import '@octokit/rest';"],
    ['sandbox/a.ts', "import { isUnder } from '../lib/domain-names.ts';"],
  ])('%s may not hold %s', (file, text) => {
    expect(importsIn(file, text).flatMap((each) => violation(each) ?? [])).toHaveLength(1);
  });

  test.each([
    ['gate/a.ts', "import type { World } from '../io/world.ts';"],
    ['gate/a.ts', "import { type World } from '../io/world.ts';"],
    ['checks/dns/rules/a.ts', "import { x } from '../facts.ts';"],
    ['checks/index.ts', "import { dns } from './dns/check.ts';"],
  ])('%s may hold %s', (file, text) => {
    expect(importsIn(file, text).flatMap((each) => violation(each) ?? [])).toEqual([]);
  });

  test('no file leads back to itself, not by types either', () => {
    expect(circle(IMPORTS)).toEqual([]);
    expect(
      circle(
        importsIn('a.ts', "import type { B } from './b.ts';").concat(importsIn('b.ts', "export * from './a.ts';")),
      ),
    ).toEqual(['a.ts', 'b.ts', 'a.ts']);
  });
});

/** The first way from a file back to itself; empty where there is none. */
function circle(imports: readonly Imports[]): string[] {
  const next = Map.groupBy(
    imports.filter(({ isPackage }) => !isPackage),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of next.get(file) ?? []) {
      const found = walk(to, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
