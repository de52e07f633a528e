import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseConfig } from '../src/config/load.ts';
import { leakIn } from '../src/io/leaks.ts';
import { parseZoneFile } from '../src/io/zone-file.ts';
import { parseReport } from '../src/lookups/email/aggregate-report.ts';
import { readForms } from '../src/lookups/forms.ts';
import { readDocument } from '../src/lookups/page-resources.ts';
import { readPage } from '../src/lookups/parse-page.ts';
import { doSurvey, type SurveyName } from '../src/run/surveys.ts';
import { seededRandom } from '../src/sandbox/faults.ts';

/** What a text is made of by repeating it: openings without an end, ends without a beginning, and the words of each language. */
const PIECES = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '|',
    '&',
    '%',
    '$',
    '@',
    '!',
    '?',
    '*',
    '+',
    '~',
    '^',
  ],
  ...[
    '\n',
    ' ',
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '\u202e',
    'é',
    '😀',
    'a',
    'A',
    '0',
    '_',
    '-',
    '.',
    ',',
    ':',
    ';',
    '=',
  ],
  ...[
    'a.',
    'a.a.',
    '9.',
    'a=',
    'A=b\n',
    'a: ',
    'a: 1\n',
    '- ',
    '? ',
    '*a ',
    '&a ',
    '{{',
    '${',
    '$(',
    '[[',
    '/*',
    '//',
    '--',
    '#',
  ],
  ...['<div>', '</div>', '<script ', '<script>', '<!--', '&amp;', '<a href="', '<meta ', '"a":', '"a":{', '[1,'],
  ...[
    'CREATE TABLE ',
    'CREATE TABLE a (b int);\n',
    'BEGIN;\n',
    'DO $$',
    "E'",
    '-- +goose Up\n',
    'COPY a FROM stdin;\n',
  ],
  ...[
    'import ',
    "import 'a';\n",
    'require(',
    'process.env.',
    'process.env.A;\n',
    'console.log(',
    'async ',
    '=>',
    'function ',
  ],
  ...[
    'FROM ',
    'FROM a\n',
    'RUN ',
    'ENV ',
    'ENV A=b\n',
    'model a {\n',
    'env("',
    'on: ',
    'uses: ',
    'require a/b v1\n',
    'gem "a"\n',
  ],
  ...['def up\n', 'class A < B\n', '  end\n', 'add_column :a, :b\n', 'op.execute("', '$table->', 'Schema::create('],
];

/** Files that somebody may have written, and the surveys that read them. */
const FILES: Record<string, SurveyName[]> = {
  'src/a.ts': ['variables', 'logging', 'scan', 'search'],
  'src/a.py': ['variables', 'logging'],
  'src/a.rb': ['variables', 'logging'],
  'src/a.php': ['variables', 'logging'],
  'src/a.go': ['variables', 'logging'],
  'src/a.vue': ['variables', 'logging'],
  '.env.example': ['variables', 'scan'],
  Dockerfile: ['variables', 'deployment'],
  'docker-compose.yml': ['variables'],
  'prisma/schema.prisma': ['variables'],
  '.github/workflows/a.yml': ['variables', 'deployment'],
  'package.json': ['deployment'],
  'package-lock.json': ['deployment'],
  'yarn.lock': ['deployment'],
  'pnpm-lock.yaml': ['deployment'],
  'go.mod': ['deployment'],
  Gemfile: ['deployment'],
  'Gemfile.lock': ['deployment'],
  'composer.json': ['deployment'],
  'requirements.txt': ['deployment'],
  'pyproject.toml': ['deployment'],
  'fly.toml': ['deployment'],
  'render.yaml': ['deployment'],
  Procfile: ['deployment'],
  'migrations/001_a.sql': ['migrations'],
  'prisma/migrations/20260101000000_a/migration.sql': ['migrations'],
  'db/migrate/20260101000000_a.rb': ['migrations'],
  'alembic/versions/a.py': ['migrations'],
  'database/migrations/2026_01_01_000000_a.php': ['migrations'],
  'knex/migrations/20260101_a.js': ['migrations'],
};
/** What is beside it, so that it counts as what it is. */
const BESIDE: Record<string, string> = {
  'package-lock.json': '{"name":"a","dependencies":{"b":"1"}}',
  'yarn.lock': '{"name":"a","dependencies":{"b":"1"}}',
  'pnpm-lock.yaml': '{"name":"a","dependencies":{"b":"1"}}',
};

const answer = (body: string) =>
  ({ kind: 'answer', status: 200, headers: [['content-type', 'text/html']], body }) as unknown as Parameters<
    typeof readPage
  >[1];
const quietly = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    // A mistake of ours is another thing than a text that is none.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  }
};

const READERS: Record<string, (text: string) => unknown> = {
  'launch.yml': (text) => quietly(() => parseConfig(text, 'launch.yml')),
  'a zone file': (text) => quietly(() => parseZoneFile(text, 'members.example')),
  'a page': async (text) => {
    await readPage('https://a.example/', answer(text));
    await readDocument(text, 'https://a.example/');
    await readForms(text, 'https://a.example/');
  },
  'a DMARC report': (text) => quietly(() => parseReport(text)),
  'a file that is nobody’s business': (text) => leakIn(text),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Microseconds of this thread. */
async function took(work: () => unknown): Promise<number> {
  const begun = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(begun);
  return user + system;
}

const SMALL = 24_000;
const TIMES = 4;
/** In proportion is 4, quadratic is 16; less than this is noise. */
const MOST_GROWTH = 10;
const NOISE = 120_000;

async function isSlow(read: (text: string) => unknown, piece: string): Promise<string | undefined> {
  const of = (chars: number) => piece.repeat(Math.ceil(chars / piece.length));
  const large = await took(() => read(of(SMALL * TIMES)));
  if (large < NOISE) return undefined;
  let least = Number.POSITIVE_INFINITY;
  // What a busy machine adds is no growth.
  for (let times = 0; times < 3 && least > MOST_GROWTH; times += 1) {
    const again = times === 0 ? large : await took(() => read(of(SMALL * TIMES)));
    least = Math.min(least, again / Math.max(1, await took(() => read(of(SMALL)))));
  }
  return least > MOST_GROWTH ? `${JSON.stringify(piece)}: ${Math.round(least)} times` : undefined;
}

const roll = seededRandom(Number(process.env['LAUNCH_GATE_SEED'] ?? 22));
/** A share of them each time; all with LAUNCH_GATE_SHARE=1. */
const SHARE = Number(process.env['LAUNCH_GATE_SHARE'] ?? 0.2);
const some = () => PIECES.filter(() => roll() < SHARE);

describe('whatever a text is made of, reading it takes time in proportion', () => {
  test('there are sixty shapes and more', () => expect(new Set(PIECES).size).toBeGreaterThanOrEqual(60));

  test.each(Object.entries(READERS))(
    '%s',
    async (_, read) => {
      const slow = [];
      for (const piece of some()) slow.push((await isSlow(read, piece)) ?? []);
      expect(slow.flat()).toEqual([]);
    },
    300_000,
  );

  test.each(Object.entries(FILES))(
    '%s',
    async (file, surveys) => {
      const root = mkdtempSync(join(folder, 'tree-'));
      mkdirSync(dirname(join(root, file)), { recursive: true });
      const beside = BESIDE[file];
      if (beside !== undefined) writeFileSync(join(root, 'package.json'), beside);
      const signal = new AbortController().signal;
      const questions: Partial<Record<SurveyName, unknown>> = {
        variables: { names: [] },
        logging: {},
        migrations: {},
        search: { words: ['console'] },
        scan: { scope: 'tree', ignore: [], heedComments: true, verify: [], salt: 'x' },
      };
      const read = async (text: string) => {
        writeFileSync(join(root, file), text);
        for (const name of surveys) {
          const said = await doSurvey(name, questions[name], { tree: { root }, env: {} }, signal);
          expect(said).toHaveProperty('kind');
        }
      };
      const slow = [];
      for (const piece of some()) slow.push((await isSlow(read, piece)) ?? []);
      expect(slow.flat()).toEqual([]);
    },
    300_000,
  );
});
