import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hazardsOf } from '../../src/lookups/migration-hazards.ts';
import { rehearsedOperations, stillUnread } from '../../src/lookups/rehearsed-operations.ts';
import { rehearse } from '../../src/surveys/migrations/rehearsal/rehearse.ts';
import { surveyMigrations } from '../../src/surveys/migrations/survey.ts';
import { inFolder } from '../sandbox.ts';

const BASE = `CREATE TYPE plan AS ENUM ('free', 'pro');
CREATE TABLE members (id serial PRIMARY KEY, email text NOT NULL UNIQUE, name text, age int,
  plan plan NOT NULL DEFAULT 'free', active boolean NOT NULL DEFAULT true);
CREATE TABLE orders (id serial PRIMARY KEY, member int NOT NULL REFERENCES members, total numeric(10,2) NOT NULL);
CREATE TABLE codes (code text UNIQUE DEFAULT 'x', note text);
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id int PRIMARY KEY, amount int CHECK (amount IN (5, 10)));
CREATE VIEW buyers AS SELECT id, email FROM members;
`;
const LOCK = { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n' };
const NEXT = 'prisma/migrations/20260201000000_next/migration.sql';
const prisma = (base: string) => ({ ...LOCK, 'prisma/migrations/20260101000000_init/migration.sql': base });

/** What is told of a new migration: hazards by their line, faults by their SQLSTATE, and what stays unknown. */
async function told(next: string, files: Record<string, string> = prisma(BASE), path = NEXT): Promise<string[]> {
  return inFolder(files, async ({ cwd, write }) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    write(path, next);
    // Without git: a process with so many databases is slow to fork from.
    const deployed =
      Object.keys(files)
        .filter((file) => file.endsWith('.sql'))
        .sort()
        .at(-1) ?? '';
    const ends = AbortSignal.timeout(100_000);
    const [texts, ran] = [
      await surveyMigrations({ deployed }, cwd, ends),
      await rehearse({ deployed }, cwd, undefined, ends),
    ];
    if (texts.kind === 'failure') throw new Error(texts.reason);
    if (ran.kind === 'failure') throw new Error(ran.reason);
    const runnerOf = () => texts.histories[0]?.runner;
    return [
      ...hazardsOf(rehearsedOperations(texts.operations, ran, runnerOf)).map(
        ({ hazard, operation: { table, column, line } }) =>
          `${hazard} ${[table, column].filter(Boolean).join('.')}:${line}`,
      ),
      ...ran.faults.map(({ fault, code = '' }) => `${fault} ${code.slice(0, 5)}`),
      ...stillUnread(texts.unread, ran).map(({ reason }) => reason),
      ...ran.unread.map(({ reason }) => reason),
    ];
  });
}

describe('PostgreSQL itself says what a new migration does', () => {
  test.each<[string, string, string[]]>([
    [
      'a text that a block puts together',
      "DO $$ BEGIN\nEXECUTE 'DROP ' || 'TABLE orders';\nEND $$;",
      ['drop-table orders:1'],
    ],
    [
      'a loop over the catalogue',
      "SELECT 1;\nDO $$ DECLARE r record; BEGIN FOR r IN SELECT relname FROM pg_class WHERE relname ~ '^order' AND relkind = 'r' LOOP EXECUTE format('DROP TABLE %I', r.relname); END LOOP; END $$;",
      ['drop-table orders:2'],
    ],
    [
      'a function that it calls',
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'TRUNCATE ' || 'orders'; END $$;\nSELECT f();",
      ['no-where orders:2'],
    ],
    ['a schema', 'DROP SCHEMA billing CASCADE;', ['drop-table billing.invoices:1']],
    ['a type, with its columns', 'DROP TYPE plan CASCADE;', ['drop-column members.plan:1']],
    ['rows of a table that points there', 'TRUNCATE members CASCADE;', ['truncate members:1', 'no-where orders:1']],
    [
      'a table that was there already',
      'CREATE TABLE IF NOT EXISTS orders (id int);\nDROP TABLE orders;',
      ['drop-table orders:2'],
    ],
    [
      'an enum value in the transaction that adds it',
      "ALTER TYPE plan ADD VALUE 'team';\nUPDATE members SET plan = 'team' WHERE id = 1;",
      ['does not apply 55P04'],
    ],
    [
      'a default that the old code needs',
      'ALTER TABLE members ALTER COLUMN plan DROP DEFAULT;',
      ['insert-refused members:1'],
    ],
    ['a label that the old code writes', "ALTER TYPE plan RENAME VALUE 'pro' TO 'paid';", ['insert-refused members:1']],
    [
      'the same value in every row of a unique column',
      "ALTER TABLE members ADD COLUMN code text DEFAULT 'x' UNIQUE;",
      ['does not apply to rows 23505'],
    ],
    [
      'a default that points nowhere',
      'ALTER TABLE orders ADD COLUMN boss int NOT NULL DEFAULT 0 REFERENCES members;',
      ['does not apply to rows 23503'],
    ],
    ['a table that is not there', 'ALTER TABLE nobody ADD COLUMN x int;', ['does not apply 42P01']],
    ['a required column', 'ALTER TABLE members ADD COLUMN nick text NOT NULL;', ['required-column members.nick:1']],
    [
      'a new column that is filled, and then required',
      "ALTER TABLE orders ADD COLUMN code text;\nUPDATE orders SET code = 'x';\nALTER TABLE orders ALTER code SET NOT NULL;",
      ['backfill-mixed orders:2', 'set-not-null orders.code:3'],
    ],
    [
      'NOT NULL on a table whose shortest row was refused before',
      'ALTER TABLE codes ALTER COLUMN note SET NOT NULL;',
      ['set-not-null codes.note:1'],
    ],
    ['a new name', 'ALTER TABLE members RENAME TO people;', ['rename-table members:1']],
    [
      'a default of the product’s own function',
      'CREATE FUNCTION code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT md5(random()::text) $$;\nALTER TABLE orders ADD COLUMN code text NOT NULL DEFAULT code();',
      ['volatile-default orders.code:2'],
    ],
    ['a view', 'DO $$ BEGIN DROP VIEW buyers; END $$;', ['drop-table buyers:1']],
    [
      'a column of a view',
      'DROP VIEW buyers;\nCREATE VIEW buyers AS SELECT id FROM members;',
      ['drop-column buyers.email:1'],
    ],
    [
      'a check that refuses NULL',
      'ALTER TABLE members ADD CONSTRAINT c CHECK (age IS NOT NULL AND age > 0) NOT VALID;',
      ['insert-refused members:1'],
    ],
    [
      'a trigger that refuses every row',
      "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;\nCREATE TRIGGER t BEFORE INSERT ON codes FOR EACH ROW EXECUTE FUNCTION no();",
      ['insert-refused codes:1'],
    ],
    ['another schema', 'DO $$ BEGIN ALTER TABLE codes SET SCHEMA billing; END $$;', ['rename-table codes:1']],
    [
      'a type that a view needs',
      'DO $$ BEGIN ALTER TABLE members ALTER COLUMN email TYPE varchar(90); END $$;',
      ['type-change members.email:1', 'does not apply 0A000'],
    ],
    [
      'a schema that the history took away',
      'DROP SCHEMA billing CASCADE;\nCREATE TABLE billing.a (id int);',
      ['drop-table billing.*:1', 'does not apply 3F000'],
    ],
  ])('%s', async (_, sql, expected) => expect(await told(`${sql}\n`)).toEqual(expected), 60_000);

  test.each([
    ['a column', 'ALTER TABLE members ADD COLUMN nick text;'],
    ['a column with a default', "ALTER TABLE members ADD COLUMN nick text NOT NULL DEFAULT '';"],
    ['NOT NULL where a default fills it', 'ALTER TABLE members ALTER active SET NOT NULL;'],
    ['a new name with a view', 'ALTER TABLE members RENAME TO people; CREATE VIEW members AS SELECT * FROM people;'],
    ['a type that nothing has', "CREATE TYPE mood AS ENUM ('sad'); DROP TYPE mood CASCADE;"],
    ['a check that real rows may fit', 'ALTER TABLE members ADD CONSTRAINT c CHECK (age < 150) NOT VALID;'],
    [
      'a default of a function that gives all rows the same',
      "CREATE FUNCTION code() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a'::text $$;\nALTER TABLE orders ADD COLUMN code text NOT NULL DEFAULT code();",
    ],
    ['rows that are deleted by a condition', 'DELETE FROM orders WHERE total < 0;'],
    [
      'a shorter text that real rows may fit',
      'CREATE TABLE notes (id int); ALTER TABLE notes ADD COLUMN t varchar(3);',
    ],
  ])('%s is no hazard', async (_, sql) => expect(await told(`${sql}\n`)).toEqual([]), 60_000);
});

describe('what the embedded PostgreSQL lacks', () => {
  test('is unknown by name, and only where it is needed', async () => {
    const base = 'CREATE EXTENSION postgis;\nCREATE TABLE places (id int PRIMARY KEY);\n';
    expect(await told('ALTER TABLE places ADD COLUMN name text;\n', prisma(base))).toEqual([]);
    expect(await told('ALTER TABLE places ADD COLUMN at geometry;\n', prisma(base))).toEqual([
      'it needs a role, a type or another object that the embedded PostgreSQL lacks (SQLSTATE 42704)',
    ]);
  }, 60_000);

  test('many extensions are there', async () => {
    const names = ['vector', 'citext', 'pgcrypto', 'uuid-ossp', 'pg_trgm', 'hstore', 'ltree', 'unaccent', 'btree_gist'];
    const base = `${names.map((name) => `CREATE EXTENSION IF NOT EXISTS "${name}";`).join('\n')}
      CREATE TABLE a (id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, v vector(3), c citext, t ltree, h hstore);\n`;
    expect(await told('DROP TABLE a;\n', prisma(base))).toEqual(['drop-table a:1']);
  }, 60_000);

  test('Supabase’s roles and schemas are there', async () => {
    const files = {
      'supabase/migrations/20260101000000_init.sql':
        'create table public.notes (id uuid primary key default gen_random_uuid(), owner uuid references auth.users);\nalter table public.notes enable row level security;\ncreate policy own on public.notes to authenticated using (auth.uid() = owner);\n',
    };
    const next = 'supabase/migrations/20260201000000_next.sql';
    expect(await told("do $$ begin execute 'drop table ' || 'notes'; end $$;\n", files, next)).toEqual([
      'drop-table notes:1',
    ]);
  }, 60_000);
});
