import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { BUILT, CLI, start } from '../support/program.ts';

const INIT = 'CREATE TABLE members (id serial PRIMARY KEY, name text);\nCREATE TABLE orders (id serial PRIMARY KEY);\n';

/** The report on a new migration, by a process of its own. */
const judged = (sql: (cwd: string) => string, seconds = '60') =>
  inFolder(
    {
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/1_init/migration.sql': INIT,
      'prisma/migrations/2_next/migration.sql': '',
    },
    async ({ cwd, read, write }) => {
      write('prisma/migrations/2_next/migration.sql', `${sql(cwd)}\n`);
      const args = ['check', '--only', 'migrations', '--timeout', seconds, '--output', 'report.json'];
      const { stdout } = await start(CLI, args, { cwd });
      return { ...JSON.parse(read('report.json')), stdout, isTouched: existsSync(join(cwd, 'touched')) };
    },
  );

describe('a migration that the embedded PostgreSQL runs', () => {
  test('is seen through by what it did', async () => {
    const { stdout } = await judged(() => "DO $$ BEGIN EXECUTE 'DROP ' || 'TABLE orders'; END $$;");
    expect(stdout).toMatch(/Migration drops a table {2}migrations\/drop-table/);
    expect(stdout).toContain('shown by: PostgreSQL, which ran it');
  }, 60_000);
  const ENDLESS = [
    ['never ends', 'DO $$ BEGIN LOOP END LOOP; END $$;'],
    ['counts without an end', 'WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i FROM r) SELECT count(*) FROM r;'],
    ['makes gigabytes', "SELECT repeat('x', 1000000000) || repeat('y', 1000000000);"],
    ['fills a table', "INSERT INTO members (name) SELECT repeat('x', 4000) FROM generate_series(1, 100000000);"],
  ];
  // Each takes seconds: of the sources, one is asked.
  test.each(ENDLESS.slice(0, BUILT ? undefined : 1))(
    '%s, and is ended',
    async (_, sql) => {
      const { checks, verdict } = await judged(() => sql, '16');
      expect(unknownsOf(checks).map(({ reason, place }) => `${place}: ${reason}`)).toEqual([
        'prisma/migrations/2_next/migration.sql: running it takes too long, or too much memory',
      ]);
      expect(verdict).toBe('INCOMPLETE');
    },
    120_000,
  );

  test.each<[string, (cwd: string) => string]>([
    ['starts no program', (cwd) => `COPY members TO PROGRAM 'touch ${cwd}/touched';`],
    ['writes no file', (cwd) => `COPY members TO '${cwd}/touched';`],
    ['reads no file', () => "CREATE TABLE f (t text); COPY f FROM '/etc/passwd';"],
  ])(
    '%s of the machine',
    async (_, sql) => {
      const { isTouched, checks, stdout } = await judged(sql);
      expect(isTouched).toBe(false);
      expect(unknownsOf(checks).length).toBeGreaterThan(0);
      expect(stdout).not.toContain('root:');
    },
    60_000,
  );
});
