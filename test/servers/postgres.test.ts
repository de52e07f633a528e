import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { LOCK_MODES, type LockMode, type StatementEffects } from '../../src/io/migrations.ts';
import type { Tables } from '../../src/surveys/migrations/operation.ts';
import { readPostgres } from '../../src/surveys/migrations/postgres/postgres.ts';
import { applyOperation, settled } from '../../src/surveys/migrations/schema.ts';
import { startPostgres } from './postgres-server.ts';
import { Servers } from './processes.ts';

const servers = new Servers();
let url = '';
let client: pg.Client;

const session = async () => {
  const made = new pg.Client({ connectionString: url });
  await made.connect();
  return made;
};

beforeAll(async () => {
  url = await startPostgres(servers, 26432);
  client = await session();
});

afterAll(async () => {
  await client?.end();
  await servers.stop();
});

const BEFORE = `
CREATE TABLE plans (id int PRIMARY KEY);
CREATE TABLE t (id int PRIMARY KEY, small int, name varchar(50), wide varchar(100), note text, price numeric(10,2),
  at timestamp(3), seen timestamptz, code char(4), address cidr, flags bit(4), plan int, other int, extra int);
INSERT INTO plans SELECT generate_series(1, 3);
INSERT INTO t SELECT i, i, 'n', 'w', 'x', 1.5, now(), now(), 'abcd', '10.0.0.0/8', B'1010', 1, i, i FROM generate_series(1, 200) i;
CREATE UNIQUE INDEX t_other ON t (other);
CREATE INDEX t_small ON t (small);
ALTER TABLE t ADD CONSTRAINT later CHECK (extra > 0) NOT VALID;
CREATE FUNCTION noop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER there BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION noop();
CREATE MATERIALIZED VIEW m AS SELECT id FROM t;
CREATE UNIQUE INDEX m_id ON m (id);
CREATE TABLE parts (id int) PARTITION BY RANGE (id);
CREATE TABLE part PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE TABLE spare (id int);
`;

/** Statements about `t`, or about the table that is named. */
const FORMS: [sql: string, table?: string][] = [
  ['ALTER TABLE t ADD COLUMN a int'],
  ['ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 3'],
  ['ALTER TABLE t ADD COLUMN a timestamptz NOT NULL DEFAULT now()'],
  ['ALTER TABLE t ADD COLUMN a uuid NOT NULL DEFAULT gen_random_uuid()'],
  ['ALTER TABLE t ADD COLUMN a timestamptz DEFAULT clock_timestamp()'],
  ['ALTER TABLE t ADD COLUMN a serial'],
  ['ALTER TABLE t ADD COLUMN a bigint GENERATED ALWAYS AS IDENTITY'],
  ['ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (small * 2) STORED'],
  ['ALTER TABLE t ADD COLUMN a int UNIQUE'],
  ['ALTER TABLE t ADD COLUMN a int REFERENCES plans (id)'],
  ['ALTER TABLE t DROP COLUMN note'],
  ['ALTER TABLE t ALTER COLUMN small TYPE bigint'],
  ['ALTER TABLE t ALTER COLUMN name TYPE text'],
  ['ALTER TABLE t ALTER COLUMN name TYPE varchar(100)'],
  ['ALTER TABLE t ALTER COLUMN wide TYPE varchar(60)'],
  ['ALTER TABLE t ALTER COLUMN name TYPE varchar'],
  ['ALTER TABLE t ALTER COLUMN note TYPE varchar'],
  ['ALTER TABLE t ALTER COLUMN note TYPE varchar(10)'],
  ['ALTER TABLE t ALTER COLUMN price TYPE numeric(12,2)'],
  ['ALTER TABLE t ALTER COLUMN price TYPE numeric(12,3)'],
  ['ALTER TABLE t ALTER COLUMN price TYPE numeric'],
  ['ALTER TABLE t ALTER COLUMN at TYPE timestamp(6)'],
  ['ALTER TABLE t ALTER COLUMN at TYPE timestamp'],
  ['ALTER TABLE t ALTER COLUMN at TYPE timestamp(0)'],
  ['ALTER TABLE t ALTER COLUMN seen TYPE timestamp'],
  ['ALTER TABLE t ALTER COLUMN code TYPE text'],
  ['ALTER TABLE t ALTER COLUMN code TYPE char(6)'],
  ['ALTER TABLE t ALTER COLUMN address TYPE inet'],
  ['ALTER TABLE t ALTER COLUMN flags TYPE varbit'],
  ['ALTER TABLE t ALTER COLUMN name TYPE text USING name::text'],
  ['ALTER TABLE t ALTER COLUMN name TYPE text USING upper(name)'],
  ['ALTER TABLE t ALTER COLUMN small SET NOT NULL'],
  ['ALTER TABLE t ALTER COLUMN id DROP DEFAULT'],
  ['ALTER TABLE t ALTER COLUMN small SET DEFAULT 4'],
  ['ALTER TABLE t ALTER COLUMN small SET STATISTICS 200'],
  ['ALTER TABLE t ADD CONSTRAINT c CHECK (small > 0)'],
  ['ALTER TABLE t ADD CONSTRAINT c CHECK (small > 0) NOT VALID'],
  ['ALTER TABLE t VALIDATE CONSTRAINT later'],
  ['ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (plan) REFERENCES plans (id)'],
  ['ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (plan) REFERENCES plans (id) NOT VALID'],
  ['ALTER TABLE t ADD CONSTRAINT u UNIQUE (small)'],
  ['ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX t_other'],
  ['ALTER TABLE t DROP CONSTRAINT later'],
  ['ALTER TABLE t ENABLE ROW LEVEL SECURITY'],
  ['ALTER TABLE t DISABLE TRIGGER there'],
  ['ALTER TABLE t SET UNLOGGED'],
  ['ALTER TABLE t SET (fillfactor = 80)'],
  ['ALTER TABLE t RENAME TO other_name'],
  ['ALTER TABLE t RENAME COLUMN note TO remark'],
  ['ALTER TABLE parts ATTACH PARTITION spare FOR VALUES FROM (10) TO (20)', 'parts'],
  ['ALTER TABLE parts DETACH PARTITION part', 'parts'],
  ['ALTER TABLE parts DETACH PARTITION part CONCURRENTLY', 'parts'],
  ['CREATE INDEX i ON t (plan)'],
  ['CREATE INDEX CONCURRENTLY i ON t (plan)'],
  ['DROP INDEX CONCURRENTLY t_small', 't'],
  ['REINDEX TABLE t'],
  ['REINDEX TABLE CONCURRENTLY t'],
  ['CREATE TRIGGER more AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION noop()'],
  ['CREATE POLICY own ON t USING (true)'],
  ["COMMENT ON TABLE t IS 'members'"],
  ["COMMENT ON COLUMN t.note IS 'what they say'"],
  ['TRUNCATE t'],
  ['DROP TABLE plans', 'plans'],
  ['UPDATE t SET small = 1'],
  ['DELETE FROM t WHERE id = 1'],
  ['INSERT INTO t (id) VALUES (9999)'],
  ['CLUSTER t USING t_small'],
  ['VACUUM t'],
  ['VACUUM FULL t'],
  ['ANALYZE t'],
  ['REFRESH MATERIALIZED VIEW m', 'm'],
  ['REFRESH MATERIALIZED VIEW CONCURRENTLY m', 'm'],
];

describe('what a statement does to its table is what the server shows', () => {
  test.each(FORMS)('%s', async (sql, table = 't') => {
    expect(await effectsRead(sql, table)).toEqual(await shown(sql, table));
  });

  test('statements about no table that cannot run in a transaction', async () => {
    for (const sql of ['CREATE DATABASE other', "ALTER SYSTEM SET work_mem = '8MB'"]) {
      const reading = await readPostgres(sql);
      const [operation] = 'operations' in reading ? reading.operations : [];
      expect(operation?.effects?.failsInTransaction).toBe(true);
      await client.query('BEGIN');
      await expect(client.query(sql)).rejects.toMatchObject({ code: '25001' });
      await client.query('ROLLBACK');
    }
  });
});

/** What the program says; several operations of one statement take the strongest of their locks. */
async function effectsRead(sql: string, table: string): Promise<StatementEffects> {
  const schema: Tables = new Map();
  const before = await readPostgres(BEFORE);
  if ('operations' in before) for (const operation of before.operations) applyOperation(schema, operation);
  const reading = await readPostgres(sql);
  if (!('operations' in reading)) throw new Error(reading.reason);
  const effects = reading.operations.flatMap((operation) => {
    expect(['', table]).toContain(operation.table);
    const { effects } = settled(operation, schema);
    return effects ? [effects] : [];
  });
  return {
    lock: strongest(effects.map(({ lock }) => lock)),
    rewrites: effects.some(({ rewrites }) => rewrites),
    failsInTransaction: effects.some(({ failsInTransaction }) => failsInTransaction),
  };
}

const strongest = (locks: readonly LockMode[]) =>
  LOCK_MODES[Math.max(0, ...locks.map((lock) => LOCK_MODES.indexOf(lock)))] as LockMode;

async function shown(sql: string, table: string): Promise<StatementEffects> {
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await client.query(BEFORE);
  const { oid, node } = (
    await client.query('SELECT oid, relfilenode AS node FROM pg_class WHERE relname = $1', [table])
  ).rows[0];
  await client.query('BEGIN');
  const refusal = await client.query(sql).then(
    () => undefined,
    (error: { code: string }) => error.code,
  );
  if (refusal === undefined) {
    const lock = strongest(
      await locksOn(oid, (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid, client),
    );
    const rewrites = await isRewritten(oid, node);
    await client.query('ROLLBACK');
    return { lock, rewrites, failsInTransaction: false };
  }
  await client.query('ROLLBACK');
  expect(refusal).toBe('25001');
  return { ...(await outside(sql, oid, node)), failsInTransaction: true };
}

const isRewritten = async (oid: number, node: number) => {
  const { rows } = await client.query('SELECT relfilenode AS node FROM pg_class WHERE oid = $1', [oid]);
  return rows.length > 0 && rows[0].node !== node;
};

async function locksOn(oid: number, pid: number, by: pg.Client): Promise<LockMode[]> {
  const { rows } = await by.query('SELECT mode FROM pg_locks WHERE relation = $1 AND pid = $2', [oid, pid]);
  return rows.map(({ mode }) => mode);
}

/** What runs by itself is made to wait for the table, so that the lock that it asks for can be seen. */
async function outside(sql: string, oid: number, node: number): Promise<Omit<StatementEffects, 'failsInTransaction'>> {
  const [holder, worker] = [await session(), await session()];
  const { pid } = (await worker.query('SELECT pg_backend_pid() AS pid')).rows[0];
  const { name } = (await client.query('SELECT oid::regclass AS name FROM pg_class WHERE oid = $1', [oid])).rows[0];
  await holder.query('BEGIN');
  // All of them ask for at least this one, and it stands in its own way.
  await holder.query(`LOCK TABLE ${name} IN SHARE UPDATE EXCLUSIVE MODE`);
  const work = worker.query(sql);
  const seen: LockMode[] = [];
  // Looking the table up takes a weaker one for a moment.
  const isLookedUp = () => seen.every((mode) => mode === 'AccessShareLock');
  for (let round = 0; round < 500 && isLookedUp(); round += 1) {
    seen.push(...(await locksOn(oid, pid, client)));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await holder.query('ROLLBACK');
  await work;
  const rewrites = await isRewritten(oid, node);
  await Promise.all([holder.end(), worker.end()]);
  return { lock: strongest(seen), rewrites };
}
