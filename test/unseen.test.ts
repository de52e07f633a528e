import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isActive } from '../src/gate/finding.ts';
import { findingsOf, type Report, unknownsOf } from '../src/gate/report.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page, site } from '../src/sandbox/replies.ts';
import { fakeKeys } from '../src/sandbox/repository.ts';
import { brokenRules, inFolder, judgePlan, type Place } from './sandbox.ts';

const heldIn = ({ checks }: Report) => checks.flatMap((each) => (each.status === 'checked' ? each.held : []));
const reasonsIn = ({ checks }: Report) => unknownsOf(checks).map(({ reason }) => reason);
const foundIn = (report: Report) => findingsOf(report.checks).filter(isActive);
/** What a rule found, and how often. */
const times = (report: Report, rule: string) => foundIn(report).filter((finding) => finding.rule === rule).length;

const KEY = fakeKeys.stripe();
const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words]).toString();

/** A main branch with these files, and what a change does to them. */
function changed(
  main: Record<string, string>,
  alter: (place: Place) => void,
  ...args: (string | Record<string, string>)[]
): Promise<Report> {
  return inFolder(main, async (place) => {
    git(place.cwd, 'init', '--quiet', '--initial-branch', 'main');
    git(place.cwd, 'add', '--all');
    git(place.cwd, 'commit', '--quiet', '--allow-empty', '--message', 'main');
    git(place.cwd, 'checkout', '--quiet', '-b', 'change');
    alter(place);
    git(place.cwd, 'add', '--all');
    git(place.cwd, 'commit', '--quiet', '--allow-empty', '--message', 'change');
    return (await place.check('--base-ref', 'main', ...args)).report;
  });
}

const only = (checks: string, files: Record<string, string>) =>
  inFolder(files, async (place) => {
    git(place.cwd, 'init', '--quiet');
    return (await place.check(...(checks === '' ? [] : ['--only', checks]))).report;
  });

describe('where there is nothing of its kind, nothing passes', () => {
  test.each(['deploy', 'environment', 'migrations', 'logs'])('%s in an empty folder', async (check) => {
    const report = await only(check, {});
    expect({ held: heldIn(report), checks: report.checks.map(({ status }) => status) }).toEqual({
      held: [],
      checks: expect.not.arrayContaining(['checked']),
    });
  });

  test.each<[string, Record<string, string>]>([
    ['an empty repository', {}],
    ['a repository with one README', { 'README.md': '# Members\n' }],
  ])('%s has no verdict', async (_, files) => {
    const report = await only('', files);
    expect(report.verdict).toBe('INCOMPLETE');
  });

  test.each<[string, Record<string, string>]>([
    [
      'Elixir',
      {
        'mix.exs':
          'defmodule Shop.MixProject do\n  def project, do: [app: :shop, deps: [{:ecto_sql, "~> 3.0"}]]\nend\n',
        'lib/shop.ex': 'defmodule Shop do\n  require Logger\n  def log(user), do: Logger.info(user.password)\nend\n',
        'priv/repo/migrations/20260101000000_drop.exs':
          'defmodule Drop do\n  use Ecto.Migration\n  def change, do: drop(table(:users))\nend\n',
      },
    ],
    [
      'Java',
      {
        'pom.xml': '<project><modelVersion>4.0.0</modelVersion></project>\n',
        'src/main/java/Shop.java': 'class Shop { void log(User user) { logger.info(user.password); } }\n',
      },
    ],
  ])('a product in %s, which is read by nobody here', async (_, files) => {
    const report = await only('', files);
    expect(report.verdict).toBe('INCOMPLETE');
    expect(heldIn(report).filter((rule) => /^(?:logs|environment|migrations)\//.test(rule))).toEqual([]);
    expect(reasonsIn(report).join()).toMatch(/Elixir|Java/);
  });

  test('a version that the table does not have is not within its support', async () => {
    const report = await only('deploy', { 'go.mod': 'module shop.example\n\ngo 1.18\n', 'main.go': 'package main\n' });
    expect(heldIn(report)).not.toContain('deploy/eol');
    expect(reasonsIn(report).join()).toContain('1.18');
  });
});

describe('what does not answer is not well', () => {
  const judged = (only: string, unanswered: (name: string, type: string) => boolean) =>
    judgePlan({ ...fixedProduct(), unanswered }, { args: ['--only', only, '--timeout', '30'] });

  test('A and TXT never answer', async () => {
    const { report } = await judged('dns,email', (_, type) => ['A', 'TXT'].includes(type));
    expect(report.verdict).toBe('INCOMPLETE');
  });

  test('every look-up of DMARC is in vain', async () => {
    const { report } = await judged('email', (name, type) => type === 'TXT' && name.startsWith('_dmarc.'));
    expect(report.verdict).toBe('INCOMPLETE');
    expect(heldIn(report).filter((rule) => rule.startsWith('email/dmarc'))).toEqual([]);
  });

  test('no host has an address that answers', async () => {
    const { report } = await judgePlan(
      { ...fixedProduct(), faults: { resets: 1 } },
      { args: ['--only', 'redirects', '--no-browser', '--timeout', '30'] },
    );
    expect(report.verdict).toBe('INCOMPLETE');
  });

  test('pages of Devise that answer 500 are pages of members', async () => {
    const plan = fixedProduct();
    plan.sites[PRODUCT] = site((url) =>
      url.pathname === '/'
        ? page('Members', '<a href="/users/sign_in">Account</a> <a href="/users/sign_up">Begin</a>')
        : { status: 500, body: 'We’re sorry, but something went wrong.' },
    );
    const { report } = await judgePlan(plan, { args: ['--only', 'smoke', '--no-browser'] });
    expect(report.verdict).toBe('NO-GO');
    expect(
      foundIn(report).flatMap(({ rule, place }) =>
        'address' in place && rule === 'smoke/reachable' ? place.address : [],
      ),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/sign_in/), expect.stringMatching(/sign_up/)]));
  });
});

describe('a change does not gain by being unreadable', () => {
  test('a key followed by a NUL byte is a key', async () => {
    const report = await changed({}, ({ write }) => write('pay.ts', `const key = '${KEY}';\0\n`), '--only', 'secrets');
    expect(report.verdict).toBe('NO-GO');
  });

  test('a file that is too large to be looked at', async () => {
    const large = ({ cwd }: Place) => {
      writeFileSync(join(cwd, 'data.bin'), '');
      truncateSync(join(cwd, 'data.bin'), 257 * 1024 * 1024);
    };
    const report = await changed({ 'a.ts': 'export const a = 1;\n' }, large, '--only', 'secrets');
    expect(report.verdict).toBe('INCOMPLETE');
    const there = await inFolder({ 'a.ts': 'export const a = 1;\n' }, async (place) => {
      large(place);
      return (await place.check('--only', 'secrets')).report;
    });
    expect({ verdict: there.verdict, unknown: there.counts.unknown }).toEqual({ verdict: 'GO', unknown: 1 });
  }, 60_000);

  test.each(['environment', 'secrets', 'logs'])(
    'a launch.yml that becomes a link: no GO of %s alone',
    async (check) => {
      const files = { 'launch.yml': `domain: ${PRODUCT}\n`, 'other.yml': '{}\n', 'a.ts': 'export const a = 1;\n' };
      const linked = ({ cwd }: Place) => {
        unlinkSync(join(cwd, 'launch.yml'));
        symlinkSync('other.yml', join(cwd, 'launch.yml'));
      };
      const report = await changed(files, linked, '--only', check);
      expect({ verdict: report.verdict, untrusted: report.untrusted }).toEqual({
        verdict: 'INCOMPLETE',
        untrusted: expect.stringContaining('is a symbolic link'),
      });
    },
  );

  test.each([
    ['secretlint-disable-line', `const key = '${KEY}'; // secretlint-disable-line\n`],
    ['secretlint-disable-next-line', `// secretlint-disable-next-line\nconst key = '${KEY}';\n`],
    ['secretlint-disable', `/* secretlint-disable */\nconst key = '${KEY}';\n`],
    ['launch-gate:allow', `const key = '${KEY}'; // launch-gate:allow it is revoked\n`],
    ['the words in a string', `const key = ['${KEY}', 'launch-gate:allow it is revoked'];\n`],
  ])('%s, which the change brings, does not count for it', async (_, text) => {
    const report = await changed({}, ({ write }) => write('pay.ts', text), '--only', 'secrets');
    expect(report.verdict).toBe('NO-GO');
  });

  test('what the base has allowed stays allowed', async () => {
    const kept = {
      'a.ts': `const key = '${KEY}'; // launch-gate:allow it is revoked\n`,
      'b.ts': `// secretlint-disable\nconst key = '${KEY}';\n`,
    };
    for (const files of [{}, { 'a.ts': `${kept['a.ts']}export const more = 1;\n` }]) {
      const alter = ({ write }: Place) => {
        for (const [file, text] of Object.entries(files)) write(file, text);
      };
      expect((await changed(kept, alter, '--only', 'secrets')).verdict).toBe('GO');
    }
  });

  test('a checkout that leaves most files out is not looked through', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`src/${i}.ts`, `export const a = ${i};\n`]),
    );
    const verdict = await inFolder({ ...files, 'docs/a.md': '# a\n' }, async ({ cwd, check }) => {
      git(cwd, 'init', '--quiet');
      git(cwd, 'add', '--all');
      git(cwd, 'commit', '--quiet', '--message', 'all');
      git(cwd, 'sparse-checkout', 'set', 'docs');
      return (await check('--only', 'secrets')).report.verdict;
    });
    expect(verdict).toBe('INCOMPLETE');
  });
});

describe('one thing that is not read does not hide the others', () => {
  test('a migration of another runner among fifteen', async () => {
    const own = Object.fromEntries(
      Array.from({ length: 14 }, (_, i) => [
        `prisma/migrations/202601${String(i + 10)}000000_a/migration.sql`,
        `CREATE TABLE t${i} (id int PRIMARY KEY);\n`,
      ]),
    );
    const report = await only('migrations', {
      ...own,
      'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n}\n',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'priv/repo/migrations/20260101000000_drop.exs':
        'defmodule Drop do\n  use Ecto.Migration\n  def change, do: drop(table(:users))\nend\n',
    });
    expect(report.checks).toMatchObject([
      { status: 'checked', examined: { 'migrations/drop-table': { migration: 1 } } },
    ]);
    expect(report.verdict).toBe('GO');
    expect(reasonsIn(report).join()).toMatch(/Ecto|Elixir/);
  });

  test('a workflow that is all remarks', async () => {
    const files = {
      'package.json': '{ "engines": { "node": "24" }, "scripts": { "build": "tsc" } }\n',
      'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
      '.github/workflows/old.yml': '# on: push\n# jobs: {}\n',
      'render.yaml': '---\n# services: []\n',
    };
    const report = await only('deploy', files);
    expect(reasonsIn(report)).toEqual([]);
    expect(report.verdict).toBe('GO');
  });

  test('many files that speak to a model', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 31 }, (_, i) => [
        `src/ask-${i}.ts`,
        `import OpenAI from 'openai';\nexport const ask = (text: string) => new OpenAI().responses.create({ model: 'gpt-5', input: text });\n`,
      ]),
    );
    const report = await only('ai', files);
    expect(report.verdict).toBe('GO');
    expect(report.checks).toMatchObject([{ status: 'checked' }]);
  });
});

describe('a declaration holds for what it was made for', () => {
  test.each([
    [`app.${PRODUCT}`, /launch\.yml declares/],
    [`www.${PRODUCT}`, /^$/],
  ])('%s, which is judged by itself, is not the canonical host', async (target, notes) => {
    const config = `domain: ${PRODUCT}\ncanonical: ${PRODUCT}\nsubdomains: { app: app.${PRODUCT} }\n`;
    const { report } = await judgePlan(fixedProduct(), { target, config, args: ['--no-browser', '--skip', 'ai'] });
    expect(foundIn(report).filter(({ priority }) => priority === 'block-now')).toEqual([]);
    expect(report.notes.join()).toMatch(notes);
  });
});

describe('one cause is one finding', () => {
  test('a cookie without flags, wherever it is set', async () => {
    const plan = fixedProduct();
    const { answer } = plan.sites[PRODUCT] as ReturnType<typeof site>;
    plan.sites[PRODUCT] = site((url, request) => {
      const reply = answer(url, request as NonNullable<typeof request>);
      return { ...reply, headers: { ...reply.headers, 'set-cookie': 'session=0123456789abcdef; Path=/' } };
    });
    const { report } = await judgePlan(plan, { args: ['--only', 'headers', '--no-browser'] });
    expect(times(report, 'headers/cookies')).toBe(1);
    expect(report.counts['block-now']).toBe(1);
  });

  test('a file that cannot be read is told once, with all who needed it', async () => {
    const report = await only('', {
      'package.json': '{ "name": ',
      'src/a.ts': 'export const port = process.env.PORT;\n',
    });
    const about = unknownsOf(report.checks).filter(({ place }) => place?.startsWith('package.json'));
    expect(about).toHaveLength(1);
    expect(brokenRules(report)).not.toContain('deploy/build');
  });

  test('an endpoint without a limit, with thirteen handlers behind it', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [
        `app/api/chat-${i}/route.ts`,
        `import OpenAI from 'openai';\nexport async function POST(request: Request) {\n  const { text } = await request.json();\n  return Response.json(await new OpenAI().responses.create({ model: 'gpt-5', input: text }));\n}\n`,
      ]),
    );
    const report = await only('ai', {
      ...files,
      'next.config.mjs': '',
      'package.json': '{ "dependencies": { "openai": "6.0.0" } }',
    });
    expect(times(report, 'ai/guardrails')).toBe(1);
    expect(foundIn(report).find(({ rule }) => rule === 'ai/guardrails')?.alsoAt).toHaveLength(12);
  });

  test('keys of a kind in one recorded answer', async () => {
    const keys = Array.from({ length: 40 }, (_, i) => KEY.slice(0, -2) + String(i + 10));
    const report = await only('secrets', { 'test/fixtures/recorded.json': JSON.stringify(keys, null, 1) });
    expect(foundIn(report)).toHaveLength(1);
    expect(foundIn(report)[0]?.alsoAt).toHaveLength(39);
  });
});
