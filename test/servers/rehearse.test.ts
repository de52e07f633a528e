import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Failure } from '../../src/io/failure.ts';
import type { RehearsalAnswer } from '../../src/io/migrations.ts';
import { rehearse } from '../../src/surveys/migrations/rehearsal/rehearse.ts';
import { startPostgres } from './postgres-server.ts';
import { Servers } from './processes.ts';

/** Instead of the address of a server. */
const EMBEDDED = 'embedded';

const servers = new Servers();
let url = '';

beforeAll(async () => {
  url = await startPostgres(servers, 26433);
});
afterAll(() => servers.stop());

async function tried(files: Record<string, string>, at = url, ms = 50_000): Promise<RehearsalAnswer | Failure> {
  const root = mkdtempSync(join(tmpdir(), 'launch-gate-rehearse-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    return await rehearse({}, root, at === EMBEDDED ? undefined : at, AbortSignal.timeout(ms));
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function asked(sql: string, database = 'postgres'): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url.replace(/\/postgres$/, `/${database}`) });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const databases = () => asked('SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1');
const prisma = (next: string): Record<string, string> => ({
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/20260101000000_init/migration.sql':
    'CREATE TABLE users (id int PRIMARY KEY, name varchar(10), age int);\n',
  'prisma/migrations/20260201000000_next/migration.sql': next,
});
const goose = (up: string, down: string): Record<string, string> => ({
  'migrations/001_init.sql': '-- +goose Up\nCREATE TABLE users (id int, age int);\n-- +goose Down\nDROP TABLE users;\n',
  'migrations/002_next.sql': `-- +goose Up\n${up}\n-- +goose Down\n${down}\n`,
});

describe('migrations on an empty database', () => {
  test('all apply; what the new one does is traced; no database is left', async () => {
    const before = await databases();
    const answer = await tried(
      prisma('ALTER TABLE users ALTER COLUMN age TYPE bigint;\nCREATE INDEX i ON users (name);\n'),
    );
    expect(answer).toMatchObject({
      applied: 2,
      faults: [],
      unread: [],
      traces: [
        {
          file: 'prisma/migrations/20260201000000_next/migration.sql',
          table: 'users',
          lock: 'AccessExclusiveLock',
          rewrites: true,
        },
      ],
    });
    expect(await databases()).toEqual(before);
  });

  test.each<[string, Record<string, string>, object[]]>([
    [
      'a table that is not there',
      prisma('SELECT 1;\nALTER TABLE nobody ADD COLUMN x int;\n'),
      [{ fault: 'does not apply', code: '42P01 undefined_table' }],
    ],
    [
      'a syntax that is none',
      prisma('\n\nALTER TABEL users;\n'),
      [{ fault: 'does not apply', code: '42601 syntax_error', line: 3 }],
    ],
    [
      'concurrently among others, as one query',
      prisma('CREATE INDEX a ON users (id);\nDROP INDEX CONCURRENTLY a;\n'),
      [{ fault: 'does not apply', code: '25001 active_sql_transaction' }],
    ],
    [
      'a way back that fails',
      goose('ALTER TABLE users ADD COLUMN x int;', 'ALTER TABLE users DROP COLUMN y;'),
      [{ fault: 'does not go back', code: '42703 undefined_column' }],
    ],
    [
      'a way back that leaves something',
      goose('ALTER TABLE users ADD COLUMN x int;', 'SELECT 1;'),
      [{ fault: 'does not come again', code: '42701 duplicate_column' }],
    ],
    [
      'a way back to another schema',
      goose(
        'ALTER TABLE users ADD COLUMN IF NOT EXISTS age int;\nCREATE TABLE IF NOT EXISTS plans (id int);',
        'ALTER TABLE users DROP COLUMN age;\nALTER TABLE users ADD COLUMN age text;\n',
      ),
      [{ fault: 'another schema', differs: ['column public.users.age'] }],
    ],
    ['a way there and back', goose('ALTER TABLE users ADD COLUMN x int;', 'ALTER TABLE users DROP COLUMN x;'), []],
    [
      'no transaction, as the file asks',
      {
        ...goose('SELECT 1;', ''),
        'migrations/003_index.sql':
          '-- +goose NO TRANSACTION\n-- +goose Up\nCREATE INDEX CONCURRENTLY i ON users (id);\n-- +goose Down\nDROP INDEX CONCURRENTLY i;\n',
      },
      [],
    ],
    [
      'in a transaction all the same',
      {
        ...goose('SELECT 1;', ''),
        'migrations/003_index.sql': '-- +goose Up\nCREATE INDEX CONCURRENTLY i ON users (id);\n',
      },
      [{ fault: 'does not apply', code: '25001 active_sql_transaction' }],
    ],
    [
      'Supabase’s roles and schemas are there',
      {
        'supabase/migrations/20260101000000_a.sql':
          'CREATE TABLE profiles (id uuid REFERENCES auth.users);\nALTER TABLE profiles ENABLE ROW LEVEL SECURITY;\nCREATE POLICY own ON profiles TO authenticated USING (id = auth.uid());\n',
      },
      [],
    ],
  ])('%s', async (_, files, faults) => {
    const answer = await tried(files);
    expect(answer).toMatchObject({ kind: 'answer' });
    expect((answer as RehearsalAnswer).faults).toEqual(faults.map((each) => expect.objectContaining(each)));
    expect(await asked("SELECT rolname FROM pg_roles WHERE rolname = 'anon'")).toEqual([]);
  });

  test.each<[string, Record<string, string>, object]>([
    [
      'a type that a view uses is a fault',
      prisma('CREATE VIEW v AS SELECT name FROM users;\nALTER TABLE users ALTER COLUMN name TYPE text;\n'),
      { faults: [{ code: '0A000 feature_not_supported' }], unread: [] },
    ],
    [
      'what is of the whole server is not done',
      prisma("ALTER SYSTEM SET work_mem = '8MB';\n"),
      { applied: 1, faults: [], unread: [{ reason: expect.stringMatching(/PostgreSQL refuses it/) }] },
    ],
    [
      'a role of somebody else is not touched',
      prisma('ALTER ROLE postgres NOLOGIN;\n'),
      { applied: 1, unread: [{ reason: expect.stringMatching(/42501/) }] },
    ],
    [
      'placeholders of Flyway',
      { 'db/migration/V1__a.sql': ['CREATE TABLE $', '{schema}.users (id int);\n'].join('') },
      { faults: [], unread: [{ reason: 'it has placeholders that only Flyway fills' }] },
    ],
    [
      'a migration in Go among them',
      { ...goose('SELECT 1;', ''), 'migrations/003_go.go': 'package migrations' },
      { applied: 0, unread: [{ file: 'migrations/003_go.go' }] },
    ],
    [
      'a dump among them',
      prisma(`-- ${'x'.repeat(3 * 1024 * 1024)}\n`),
      { applied: 0, unread: [{ file: 'prisma/migrations/20260201000000_next/migration.sql' }] },
    ],
    [
      'changes to a schema that another file makes',
      { 'migrations/001_a.sql': 'ALTER TABLE users ADD COLUMN a int;\n' },
      { faults: [], unread: [{ reason: 'it needs a table that no migration creates (SQLSTATE 42P01)' }] },
    ],
    [
      'a value of an enum is used at once, without a transaction',
      {
        'migrations/001_a.sql': "-- +goose Up\nCREATE TYPE status AS ENUM ('a');\nCREATE TABLE t (s status);\n",
        'migrations/002_b.sql':
          "-- +goose NO TRANSACTION\n-- +goose Up\nALTER TYPE status ADD VALUE 'c';\nALTER TABLE t ALTER COLUMN s SET DEFAULT 'c';\n",
      },
      { applied: 2, faults: [], unread: [] },
    ],
    [
      'a setting of one file is not for the next',
      {
        'supabase/migrations/1_a.sql': "SELECT pg_catalog.set_config('search_path', '', false);\n",
        'supabase/migrations/2_b.sql':
          'create extension if not exists "uuid-ossp" with schema extensions;\ncreate table notes (id uuid primary key default uuid_generate_v4());\nalter publication supabase_realtime add table notes;\n',
      },
      { applied: 2, faults: [], unread: [] },
    ],
    [
      'lines behind a command of psql',
      {
        'migrations/001_a.sql': `-- migrate:up\n\\restrict ${'x'.repeat(70)}\nSELECT 1;\nSELECT 2;\nCREATE TABLE t (x nonexist);\n`,
      },
      { faults: [{ line: 5 }] },
    ],
  ])('%s', async (_, files, expected) => {
    expect(await tried(files)).toMatchObject(expected);
  });

  test('a role is of the server, and not made', async () => {
    const answer = await tried(goose('CREATE ROLE app_rw NOLOGIN;', 'DROP ROLE app_rw;'));
    expect(answer).toMatchObject({ applied: 1, faults: [], unread: [{ reason: expect.stringMatching(/42501/) }] });
    expect(await asked("SELECT FROM pg_roles WHERE rolname = 'app_rw'")).toEqual([]);
  });

  test('a run that is cut short leaves neither a database nor a query', async () => {
    const before = await databases();
    const answer = await tried(prisma('SET statement_timeout = 0;\nSELECT pg_sleep(600);\n'), url, 1500);
    expect(answer).toMatchObject({ kind: 'failure', failure: 'deadline' });
    expect(await databases()).toEqual(before);
    expect(
      await asked("SELECT query FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()"),
    ).toEqual([]);
  });

  test('a database that has anything in it is not used, and public stays as it was', async () => {
    await asked('CREATE DATABASE kept_launch_check');
    const own = url.replace(/\/postgres$/, '/kept_launch_check');
    const rights = () =>
      asked(
        "SELECT nspowner::regrole::text AS owner, nspacl::text AS acl FROM pg_namespace WHERE nspname = 'public'",
        'kept_launch_check',
      );
    const before = await rights();
    expect(
      await tried(
        prisma('CREATE PUBLICATION cdc FOR TABLE users;\nCREATE SCHEMA more;\nCREATE EXTENSION pgcrypto;\n'),
        own,
      ),
    ).toMatchObject({ applied: 2, faults: [] });
    expect(await rights()).toEqual(before);
    expect(await tried(prisma('CREATE PUBLICATION cdc FOR TABLE users;\n'), own)).toMatchObject({
      applied: 2,
      faults: [],
    });
    for (const thing of [
      'FUNCTION f() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
      "TYPE mood AS ENUM ('x')",
      'SCHEMA keep',
      'EXTENSION pgcrypto',
    ]) {
      await asked(`CREATE ${thing}`, 'kept_launch_check');
      expect(await tried(prisma('SELECT 1;\n'), own)).toMatchObject({ failure: 'guarded' });
      await asked(`DROP ${thing.split(' ').slice(0, 2).join(' ').replace('()', '')}`, 'kept_launch_check');
    }
  });

  test('an extension that the server lacks is not known', async () => {
    const answer = await tried(prisma('CREATE EXTENSION vector;\n'));
    expect(answer).toMatchObject({
      faults: [],
      unread: [{ reason: 'the server lacks a required extension' }],
    });
  });

  test('a database of that name is used when it is empty, and left empty', async () => {
    await asked('CREATE DATABASE mine_launch_check');
    const own = url.replace(/\/postgres$/, '/mine_launch_check');
    expect(await tried(prisma('SELECT 1;\n'), own)).toMatchObject({ applied: 2, faults: [] });
    expect(
      await asked("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace", 'mine_launch_check'),
    ).toEqual([]);
    await asked('CREATE TABLE precious (id int)', 'mine_launch_check');
    expect(await tried(prisma('DROP TABLE precious;\n'), own)).toMatchObject({
      failure: 'guarded',
      reason: 'the database of --db is not empty: nothing was applied to it',
    });
    expect(await asked('SELECT count(*)::int AS count FROM precious', 'mine_launch_check')).toEqual([{ count: 0 }]);
  });

  test('nobody else’s database is touched, and no password is told', async () => {
    await asked("CREATE ROLE guest LOGIN PASSWORD 'hush'");
    const guest = url.replace('postgres@', 'guest:hush@');
    const answer = await tried(prisma('SELECT 1;\n'), guest);
    expect(answer).toMatchObject({ failure: 'guarded' });
    expect(await tried(prisma('SELECT 1;\n'), 'postgres://guest:hush@127.0.0.1:1/none')).toMatchObject({
      failure: 'refused',
    });
    expect(JSON.stringify(answer)).not.toContain('hush');
  });
});

test('the command line: --db by the name of a variable', () => {
  const root = mkdtempSync(join(tmpdir(), 'launch-gate-rehearse-'));
  for (const [file, text] of Object.entries(prisma('ALTER TABLE nobody ADD x int;\n'))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const args = [
    join(import.meta.dirname, '../../dist/cli.js'),
    'check',
    '--only',
    'migrations/apply',
    '--db',
    'TEST_DB',
    '--no-color',
  ];
  let out = '';
  try {
    out = execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TEST_DB: url }, encoding: 'utf8' });
  } catch (error) {
    out = String((error as { stdout?: string }).stdout);
  }
  rmSync(root, { recursive: true });
  expect(out).toContain('42P01 undefined_table');
});

/** What the catalogue shows; a server's role may not put rows in. */
const OF_CATALOGUE = ['drop-table', 'rename-table', 'drop-column', 'rename-column', 'type-change', 'add-column'];

test.each([
  'DROP TABLE users;',
  "DO $$ BEGIN EXECUTE 'DROP TABLE ' || 'users'; END $$;",
  'ALTER TABLE users DROP COLUMN age;',
  'ALTER TABLE users RENAME TO people;',
  'ALTER TABLE users RENAME TO people; CREATE VIEW users AS SELECT * FROM people;',
  'ALTER TABLE users RENAME COLUMN name TO full_name;',
  'ALTER TABLE users ALTER COLUMN age TYPE bigint;',
  'ALTER TABLE users ALTER COLUMN name TYPE text;',
  'CREATE TABLE copy AS SELECT id, name FROM users; DROP TABLE users; ALTER TABLE copy RENAME TO users;',
  "CREATE TYPE mood AS ENUM ('sad'); ALTER TABLE users ADD mood mood; DROP TYPE mood CASCADE;",
  'ALTER TABLE nobody ADD COLUMN x int;',
  'CREATE UNIQUE INDEX i ON users (name); ALTER TABLE users ADD CONSTRAINT u UNIQUE USING INDEX i;',
])('the embedded PostgreSQL says what the server says: %s', async (sql) => {
  const judged = async (at: string) => {
    const answer = await tried(prisma(`${sql}\n`), at);
    if (answer.kind === 'failure') throw new Error(answer.reason);
    const changes = answer.changes.filter(({ does }) => OF_CATALOGUE.includes(does));
    return { changes, traces: answer.traces, faults: answer.faults.map(({ fault, code }) => [fault, code]) };
  };
  expect(await judged(EMBEDDED)).toEqual(await judged(url));
});
