import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../src/checks/secrets/check.ts';
import { FORMAT_NAMES } from '../../src/report/formats.ts';
import { fakeKeys, fixedRepository } from '../../src/sandbox/repository.ts';
import { brokenRules, runCheck } from '../sandbox.ts';
import { inRepository, type Repository } from './repository.ts';

interface Fault {
  /** Which rules find it, and no others do. */
  found: string[];
  /** Commits, one after the other, on top of a repository without a fault. */
  commits: Record<string, string>[];
  args?: string[];
}

const pay = (key: string, more = '') => ({ 'src/pay.ts': `export const key = '${key}';${more}\n` });

/** Every fault in a real repository: found by its own rule and by no neighbour. */
const FAULTS: Record<string, Fault> = {
  'a key to money': { found: ['secrets/live-key'], commits: [pay(fakeKeys.stripe())] },
  'the database with its password': { found: ['secrets/live-key'], commits: [pay(fakeKeys.database())] },
  'a key to a mail service': { found: ['secrets/service-key'], commits: [pay(fakeKeys.resend())] },
  'a key of a test mode': { found: ['secrets/test-key'], commits: [pay(fakeKeys.stripeTest())] },
  'a key among tests': {
    found: ['secrets/test-key'],
    commits: [{ 'test/pay.test.ts': `pay('${fakeKeys.stripe()}');\n` }],
  },
  'allowed without a reason': {
    found: ['secrets/allow-reason'],
    commits: [pay(fakeKeys.stripe(), ' // launch-gate:allow')],
  },
  'a service_role key in a script that is served': {
    found: ['secrets/in-output'],
    commits: [{ 'public/members.js': `connect('${fakeKeys.supabase('service_role')}')\n` }],
  },
  'a key that was taken out again': {
    found: ['secrets/in-history'],
    commits: [pay(fakeKeys.stripe()), pay('from the environment')],
    args: ['--history'],
  },
  'a key in between two commits of a change': {
    found: ['secrets/in-history'],
    commits: [pay(fakeKeys.stripe()), pay('from the environment')],
    args: ['--diff', 'main~2'],
  },
  'a file for the environment': {
    found: ['secrets/env-file'],
    commits: [{ '.env': 'SESSION_SECRET=from the host\n' }],
  },
};

const check = (folder: string, ...args: string[]) => runCheck(['--only', 'secrets', ...args], folder);

describe('a fault is found by its own rule and by no other', () => {
  test.each(Object.entries(FAULTS))('%s', (_, { found, commits, args = [] }) =>
    inRepository(async ({ commit, folder }) => {
      commit(fixedRepository());
      for (const files of commits) commit(files);
      expect(brokenRules((await check(folder, ...args)).report)).toEqual(found);
    }),
  );
  test('every rule has one', () => {
    const found = new Set(Object.values(FAULTS).flatMap((fault) => fault.found));
    expect(Object.keys(secrets.rules).filter((id) => !found.has(`secrets/${id}`))).toEqual([]);
  });
  test.each([[], ['--history'], ['--diff', 'main'], ['--staged']])(
    'the repository without a fault is GO: %s',
    (...args) =>
      inRepository(async ({ commit, folder }) => {
        commit(fixedRepository());
        const { report, exit } = await check(folder, ...args);
        expect({ verdict: report.verdict, broken: brokenRules(report), exit }).toEqual({
          verdict: 'GO',
          broken: [],
          exit: 0,
        });
      }),
  );
});

test('what could not be looked at is no pass: an empty folder, a folder without git where a change is asked for', () =>
  inRepository(async ({ folder }) => {
    expect((await check(folder)).report.verdict).toBe('INCOMPLETE');
    expect((await check(folder, '--diff', 'main')).report.verdict).toBe('INCOMPLETE');
  }));

test('three ways to scan are not taken at once', () =>
  inRepository(({ folder }) => expect(check(folder, '--staged', '--history')).rejects.toThrow(/cannot be combined/)));

describe('no value is in anything that is written', () => {
  const keys = {
    stripe: fakeKeys.stripe(),
    database: fakeKeys.database(),
    supabase: fakeKeys.supabase('service_role'),
    password: `q7Zk2LpX9vRt4mNb8sYw3cHd6gJf1aQe`,
  };
  const files = {
    'src/a.ts': Object.entries(keys)
      .map(([name, key]) => `${name}_SECRET_KEY_BASE = "${key}"`)
      .join('\n'),
    'public/a.js': `f("${keys.supabase}")`,
    '.env': `SESSION_SECRET=${keys.password}\n`,
    'src/b.ts': `secret_key_base: "${keys.password}"\n`,
  };
  /** Any eight characters of a key that not all keys of its kind begin with. */
  const pieces = Object.values(keys).flatMap((key) => {
    const own = key.replace(/^(sk_live_|postgresql:\/\/app:|eyJ[\w-]*\.)/, '').replace(/@db\.internal\.net\/prod$/, '');
    return Array.from({ length: own.length - 7 }, (_, i) => own.slice(i, i + 8));
  });
  const leaks = (text: string) => pieces.filter((piece) => text.includes(piece));

  test('in any format, in the log, in a recording, in the baseline', () =>
    inRepository(async (repository: Repository) => {
      const { commit, folder } = repository;
      commit(files);
      commit({ 'src/a.ts': 'gone\n' });
      const outputs = FORMAT_NAMES.map((format) => `report.${format}`);
      const args = [
        '--history',
        '--verbose',
        '--record',
        'recording.json',
        '--baseline',
        'baseline.json',
        '--update-baseline',
      ];
      const { stdout, stderr, report } = await check(folder, ...args, ...outputs.flatMap((file) => ['--output', file]));
      expect(brokenRules(report)).toEqual(
        expect.arrayContaining(['secrets/in-history', 'secrets/in-output', 'secrets/live-key']),
      );
      expect(leaks(stdout + stderr)).toEqual([]);
      for (const file of [...outputs, 'recording.json', 'baseline.json'])
        expect({ file, leaks: leaks(readFileSync(join(folder, file), 'utf8')) }).toEqual({ file, leaks: [] });
      const again = await check(folder, '--replay', 'recording.json');
      expect(brokenRules(again.report)).toEqual(brokenRules(report));
    }));

  test('nor what stands beside a key in a comment, or where a name should be', () =>
    inRepository(async ({ commit, folder }) => {
      commit({
        'a.ts': `const k = /* launch-gate:allow rotating soon */ '${keys.stripe}';\n`,
        '.env': `psql postgres://admin:${keys.password}@db.prod/x?password=zz\nA_TOKEN=${keys.password}\n`,
      });
      const { stdout } = await check(folder, '--verbose', '--record', 'r.json', '--format', 'json');
      expect(leaks(stdout + readFileSync(join(folder, 'r.json'), 'utf8'))).toEqual([]);
    }));

  test('many harmless keys do not hide a live one', () =>
    inRepository(async ({ commit, folder }) => {
      const publishable = () => `pk_${'live'}_${fakeKeys.stripe().slice(8)}`;
      const many = Array.from({ length: 900 }, () => `'${publishable()}'`).join('\n');
      commit({ 'a/1.ts': many, 'a/2.ts': many, 'a/3.ts': many, 'z.ts': `'${keys.stripe}'` });
      expect(brokenRules((await check(folder)).report)).toEqual(['secrets/live-key']);
    }));

  test('a baseline accepts what is there, not itself, and not the next key', () =>
    inRepository(async ({ commit, folder }) => {
      commit(files);
      await check(folder, '--baseline', 'b.json', '--update-baseline');
      const accepted = await check(folder, '--baseline', 'b.json');
      expect({ verdict: accepted.report.verdict, broken: brokenRules(accepted.report) }).toEqual({
        verdict: 'GO',
        broken: [],
      });
      // Lines move, keys stay accepted; a new key in the same file is none of them.
      writeFileSync(join(folder, 'src/b.ts'), `\n\n${files['src/b.ts']}const key = '${fakeKeys.stripe()}'\n`);
      expect(brokenRules((await check(folder, '--baseline', 'b.json')).report)).toEqual(['secrets/live-key']);
    }));
});
