import { describe, expect, test } from '@jest/globals';
import { ruleCases } from '../../../test/rule-cases.ts';
import { deployPlatform } from '../../catalog/platforms/index.ts';
import { type Command, type Manifest, PLATFORMS, type Platform, type VersionSource } from '../../io/deployment.ts';
import type { DeployFacts, Target } from './facts.ts';
import { areApart, chosen, differ, isUnbounded, rangeOf } from './ranges.ts';
import { endOf, newestLts } from './releases.ts';
import { rules } from './rules/index.ts';
import { switchesFor } from './switches.ts';
import { lifeOf, mismatchesOf, targetsOf, unboundedOf } from './targets.ts';

const now = new Date('2026-11-28T12:00:00Z');
const source = (by: VersionSource['by'], version: string, more: Partial<VersionSource> = {}): VersionSource => ({
  language: 'Node.js',
  version,
  file: by === 'manifest' ? 'package.json' : by === 'workflow' ? '.github/workflows/test.yml' : by,
  line: 2,
  by,
  ...more,
});
const platform = (name: Platform['name'], more: Partial<Platform> = {}): Platform => ({
  name,
  file: 'vercel.json',
  line: 1,
  usesImage: false,
  ...more,
});
const target: Target = {
  platform: 'Vercel',
  language: 'Node.js',
  file: 'package.json',
  line: 2,
  runs: '24.x',
  source: source('manifest', '>=20'),
};
const manifest = (more: Partial<Manifest> = {}): Manifest => ({
  file: 'package.json',
  line: 3,
  manager: 'npm',
  packages: 4,
  scripts: ['build', 'start'],
  locks: ['package-lock.json'],
  unlocked: [],
  ...more,
});
const command = (more: Partial<Command> = {}): Command => ({
  file: 'package.json',
  line: 5,
  when: 'script',
  scripts: [],
  mayRun: [],
  does: [],
  ...more,
});
const facts = (more: Partial<DeployFacts> = {}): DeployFacts => ({
  stage: 'prelaunch',
  now,
  unseen: undefined,
  targets: [target],
  mismatches: [],
  unbounded: [],
  ended: [],
  known: 1,
  unlisted: [],
  manifests: [manifest()],
  commands: [],
  scripts: ['build', 'start'],
  platforms: [platform('Vercel')],
  unread: [],
  migrations: { folders: ['prisma/migrations'], oneWay: 0 },
  rollback: { how: undefined, drilled: '2026-11-01' },
  risky: [],
  switchesUnseen: undefined,
  ...more,
});
const unknown = {
  'nothing was seen': facts({ unseen: 'the run’s time limit was reached' }),
};
const unread = { 'a file was not read': facts({ unread: [{ file: 'fly.toml', reason: 'it cannot be read' }] }) };
const migrate = command({ name: 'start', scripts: ['db'] });
const db = command({ name: 'db', does: ['migrate'] });

ruleCases(rules, {
  'node-mismatch': {
    holds: { 'all the same': facts() },
    broken: {
      'not what is asked for': facts({ mismatches: [{ target, asked: source('manifest', '22.x'), others: [] }] }),
      'not what is tested': facts({
        mismatches: [{ target, others: [source('workflow', '20'), source('.nvmrc', '20')] }],
      }),
      'a default': facts({
        mismatches: [{ target: { ...target, source: undefined }, others: [source('.nvmrc', '20')] }],
      }),
    },
    unknown: { ...unknown, ...unread },
    notApplicable: { 'no target': facts({ targets: [] }) },
  },
  'unbounded-engine': {
    holds: { 'all have an end': facts() },
    broken: {
      'one has none': facts({ unbounded: [{ source: source('manifest', '>=20'), platform: 'Vercel', today: '24.x' }] }),
    },
    unknown: { ...unknown, ...unread },
  },
  eol: {
    holds: { 'all are mended': facts() },
    broken: {
      'one is not': facts({
        ended: [{ source: source('image', '20-slim'), platform: 'Docker', runs: '20.x', since: '2026-04-30' }],
      }),
      'and nothing tells where it runs': facts({
        ended: [{ source: source('.nvmrc', '18'), runs: '18.x', since: '2025-04-30' }],
      }),
    },
    unknown: { ...unknown, ...unread },
  },
  lockfile: {
    holds: { 'one for all': facts() },
    broken: {
      none: facts({ manifests: [manifest({ locks: [] })] }),
      several: facts({ manifests: [manifest({ locks: ['yarn.lock', 'package-lock.json'] })] }),
      'made for another manifest': facts({ manifests: [manifest({ unlocked: [{ name: 'next', line: 7 }] })] }),
    },
    unknown: { ...unknown, ...unread },
    notApplicable: { 'no package manifest was found': facts({ manifests: [manifest({ packages: 0, locks: [] })] }) },
  },
  build: {
    holds: {
      'the platform builds every push': facts({ commands: [command({ name: 'build', does: ['build'] })] }),
      'a workflow builds': facts({
        platforms: [],
        commands: [command({ name: 'build', does: ['build'] }), command({ when: 'workflow', scripts: ['build'] })],
      }),
      'a workflow may be about another folder': facts({
        commands: [command({ when: 'workflow', scripts: ['nowhere'] })],
      }),
    },
    broken: {
      'a script that is not there': facts({
        commands: [command({ file: 'Procfile', when: 'start', scripts: ['serve'] })],
      }),
      'nothing builds': facts({ platforms: [], commands: [command({ name: 'build', does: ['build'] })] }),
    },
    unknown: { ...unknown, ...unread },
    notApplicable: { 'no manifest': facts({ manifests: [] }) },
  },
  'migrate-order': {
    holds: {
      'before it serves': facts({ commands: [command({ file: 'fly.toml', when: 'release', does: ['migrate'] })] }),
      'by scripts of scripts': facts({ commands: [migrate, db] }),
      'a loop of scripts is gone round once': facts({
        commands: [
          command({ name: 'start', scripts: ['a'] }),
          command({ name: 'a', scripts: ['start'], does: ['migrate'] }),
        ],
      }),
    },
    broken: {
      never: facts({ commands: [command({ name: 'dev', does: ['migrate'] })] }),
      'after the deploy': facts({
        commands: [
          command({ file: 'w.yml', line: 3, when: 'workflow', does: ['deploy'] }),
          command({ file: 'w.yml', line: 9, when: 'workflow', does: ['migrate'] }),
        ],
      }),
      'the database is reset': facts({
        commands: [command({ file: 'fly.toml', when: 'release', does: ['migrate', 'reset'] })],
      }),
    },
    unknown: {
      ...unknown,
      ...unread,
      'migrations were not read': facts({ migrations: { unknown: 'the base is not in this clone' } }),
    },
    notApplicable: { 'no migrations': facts({ migrations: { folders: [], oneWay: 0 } }) },
  },
  rollback: {
    holds: {
      'tried lately': facts(),
      'tried 90 days ago': facts({ rollback: { how: 'fly deploy', drilled: '2026-08-30' } }),
    },
    broken: {
      never: facts({ rollback: undefined }),
      'long ago': facts({ rollback: { how: undefined, drilled: '2026-08-29' } }),
      'and the schema does not go back': facts({
        rollback: undefined,
        migrations: { folders: ['db/migrate'], oneWay: 2 },
      }),
      'the schema is not known': facts({
        rollback: undefined,
        migrations: { unknown: 'the run’s time limit was reached' },
      }),
    },
    unknown: { ...unknown, ...unread },
    notApplicable: { 'nowhere to go': facts({ platforms: [], rollback: undefined }) },
  },
  flag: {
    holds: {
      'it has a switch': facts({ risky: [{ name: 'checkout', files: ['a.ts'], switchAt: { file: 'a.ts', line: 4 } }] }),
    },
    broken: { 'it has none': facts({ risky: [{ name: 'checkout', files: ['a.ts'], switchAt: undefined }] }) },
    unknown: {
      'no such files': facts({ risky: [{ name: 'checkout', files: [], switchAt: undefined }] }),
      'nothing was searched': facts({ switchesUnseen: 'the run’s time limit was reached' }),
    },
    notApplicable: { 'nothing is called risky': facts() },
  },
});

describe('which version a platform takes', () => {
  const all = [
    source('manifest', '>=20'),
    source('.nvmrc', '22'),
    source('.node-version', '20.11.1'),
    source('platform', '23'),
    source('mise', '24'),
    source('image', '22.12-slim', { file: 'Dockerfile' }),
  ];
  const runs = (name: Platform['name'], versions: readonly VersionSource[], more: Partial<Platform> = {}) =>
    targetsOf({ platforms: [platform(name, more)], versions: [...versions] }, now).map(
      (each) => `${each.runs} ${each.source?.by ?? 'default'}`,
    );

  test.each<[Platform['name'], VersionSource[], string[]]>([
    ['Vercel', all, ['24.x manifest']],
    ['Vercel', [source('manifest', '^22.3.0')], ['22.x manifest']],
    ['Vercel', [source('manifest', '22.3.0')], ['22.x manifest']],
    ['Vercel', [source('manifest', '18.x')], ['undefined manifest']],
    ['Vercel', [source('.nvmrc', '20')], ['24.x default']],
    ['Netlify', all, ['23.x platform']],
    ['Netlify', all.filter(({ by }) => by !== 'platform'), ['20.11.1 .node-version']],
    ['Netlify', [source('manifest', '24.x')], ['22.x default']],
    ['Render', [source('manifest', '24.x'), source('.nvmrc', '22')], ['22.x .nvmrc']],
    ['Render', [source('manifest', '24.x')], ['24.x manifest']],
    ['Railway', all.filter(({ by }) => by !== 'platform'), ['26.x manifest']],
    ['Railway', [source('mise', 'lts')], ['26.x mise']],
    ['Railway', [source('workflow', '22')], ['26.x default']],
    ['Heroku', [source('manifest', '20.x'), source('.nvmrc', '22')], ['20.x manifest']],
    ['AWS Lambda', [source('platform', '22')], ['22.x platform']],
    ['AWS Lambda', [source('manifest', '22')], []],
    ['Cloudflare', all, []],
  ])('%s: %j', (name, versions, expected) => {
    expect(runs(name, versions)).toEqual(expected);
  });

  test('an image runs what it is made of', () => {
    expect(runs('Fly.io', all, { usesImage: true })).toEqual(['22.x image']);
  });

  test('a folder of its own comes first, one above after it', () => {
    const versions = [
      source('manifest', '22.x'),
      source('manifest', '24.x', { file: 'apps/web/package.json' }),
      source('manifest', '20.x', { file: 'apps/api/package.json' }),
    ];
    expect(runs('Vercel', versions, { file: 'apps/web/vercel.json' })).toEqual(['24.x manifest']);
    expect(runs('Vercel', versions, { file: 'sites/vercel.json' })).toEqual(['22.x manifest']);
  });

  test('a matrix that has it is enough; a range without an end is told', () => {
    const versions = [
      source('manifest', '>=20'),
      source('workflow', '20'),
      source('workflow', '24'),
      source('.nvmrc', '20'),
    ];
    const targets = targetsOf({ platforms: [platform('Vercel')], versions }, now);
    expect(mismatchesOf(targets, versions, now)).toEqual([]);
    expect(unboundedOf(targets, now)).toMatchObject([{ platform: 'Vercel', today: '24.x' }]);
    expect(mismatchesOf(targets, versions.slice(0, 2), now)).toMatchObject([{ others: [{ version: '20' }] }]);
  });

  test('what ended is told of what runs; where nothing tells, of what it is made with', () => {
    const versions = [
      source('manifest', '20.x'),
      source('.nvmrc', '18'),
      source('.python-version', '3.9', { language: 'Python' }),
    ];
    const targets = targetsOf({ platforms: [platform('Heroku')], versions }, now);
    expect(lifeOf(targets, versions, now).ended.map(({ runs: each, since }) => `${each} ${since}`)).toEqual([
      '20.x 2026-04-30',
      '3.9.x 2025-10-31',
    ]);
  });
});

describe('versions as they are written', () => {
  test.each<[VersionSource, string | undefined]>([
    [source('.nvmrc', 'lts/*'), '26.x'],
    [source('.nvmrc', 'lts/jod'), '22.x'],
    [source('.nvmrc', 'node'), '26.x'],
    [source('.nvmrc', 'iron'), '20.x'],
    [source('.nvmrc', 'system'), undefined],
    [source('image', '22-alpine'), '>=22.0.0 <23.0.0-0'],
    [source('image', 'lts-slim'), '>=26.0.0 <27.0.0-0'],
    [source('image', 'alpine'), '>=26.0.0 <27.0.0-0'],
    [source('image', 'latest'), '26.x'],
    [source('manifest', '>=3.12,<3.15', { language: 'Python' }), '>=3.12.0 <3.15.0-0'],
    [source('manifest', '~=3.12', { language: 'Python' }), '>=3.12.0 <4.0.0-0'],
    [source('manifest', '==3.12.*', { language: 'Python' }), '>=3.12.0 <3.13.0-0'],
    [source('manifest', '~> 3.3', { language: 'Ruby' }), '>=3.3.0 <4.0.0-0'],
    [source('manifest', '~> 3.3.1', { language: 'Ruby' }), '>=3.3.1 <3.4.0-0'],
    [source('manifest', '^8.2|^8.3', { language: 'PHP' }), '>=8.2.0 <9.0.0-0||>=8.3.0 <9.0.0-0'],
    [source('manifest', '1.24', { language: 'Go' }), '>=1.24'],
  ])('%j', (given, expected) => {
    expect(rangeOf(given, now)).toBe(expected);
  });

  test('chosen, apart, of another line, without an end', () => {
    expect(chosen('>=20', 'Node.js', now)).toBe('26.x');
    expect(chosen('22.12.0', 'Node.js', now)).toBe('22.12.0');
    expect(chosen('>=3.12 <3.14', 'Python', now)).toBe('3.13.x');
    expect([areApart('22.x', '24.x'), areApart('22.x', '>=20')]).toEqual([true, false]);
    expect([
      differ('24.x', '22.x', 'Node.js'),
      differ('24.x', '24.11.0', 'Node.js'),
      differ('3.13.x', '3.12.x', 'Python'),
    ]).toEqual([true, false, true]);
    expect([isUnbounded('>=20'), isUnbounded('24.x'), isUnbounded('*')]).toEqual([true, false, true]);
  });

  test('days of the schedule', () => {
    expect(newestLts(new Date('2026-10-01'))).toBe('24');
    expect(endOf('Node.js', '20.x')).toBe('2026-04-30');
    expect(endOf('Python', '3.10.x')).toBe('2026-10-31');
    // Older than every listed version.
    expect(endOf('Python', '2.7.18')).toBe('2024-10-07');
    expect(endOf('Go', '1.20')).toBeUndefined();
  });
});

test('every platform has a way back, and what does not come back with it', () => {
  expect(PLATFORMS.filter((name) => Object.values(deployPlatform(name).rollback).includes(''))).toEqual([]);
});

test('a switch is looked for in the files of a part', () => {
  const files = ['src/checkout/a.ts', 'src/checkout/deep/b.ts', 'src/other.ts'];
  const places = [
    { word: '_ENABLED', file: 'src/other.ts', line: 1 },
    { word: '_ENABLED', file: 'src/checkout/deep/b.ts', line: 3 },
  ];
  const parts = { folder: ['src/checkout'], star: ['src/checkout/*.ts'], deep: ['src/**/b.ts'], none: ['lib/'] };
  expect(
    switchesFor(parts, files, places).map(({ name, files: own, switchAt }) => [name, own.length, switchAt?.line]),
  ).toEqual([
    ['folder', 2, 3],
    ['star', 1, undefined],
    ['deep', 1, 3],
    ['none', 0, undefined],
  ]);
});
