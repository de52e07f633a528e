import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { findingsOf, unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';
import { disagreements } from './frameworks/judged.ts';
import { ASKS, BASE, type Generated, generatedMigrations } from './generated-migrations.ts';
import { startPostgres } from './postgres-server.ts';
import { Servers } from './processes.ts';
import { type Truth, truthOf } from './truth.ts';

/** As many as are asked for, each on a server, too; every third kind each time, and some of those on a server. */
const ASKED = process.env['LAUNCH_GATE_GENERATED'];
const isOnServer = (i: number) => ASKED !== undefined || i % 4 === 0;
const CASES =
  ASKED === undefined
    ? generatedMigrations()
        .slice(0, 51)
        .filter((_, i) => i % 3 === 0)
    : generatedMigrations().slice(0, Number(ASKED));

const servers = new Servers();
let url = '';
beforeAll(async () => {
  url = await startPostgres(servers, 26444);
});
afterAll(() => servers.stop());

const at = (database: string) => url.replace(/\/postgres$/, `/${database}`);

async function truthIn(client: pg.Client, { sql }: Generated): Promise<Truth> {
  const change = () =>
    client.query(sql).then(
      () => undefined,
      (error) => String(error.code),
    );
  return truthOf(client, { tables: '%', asks: ASKS }, change);
}

async function withDatabase<T>(sql: string, use: (client: pg.Client) => Promise<T>, template?: string): Promise<T> {
  const admin = new pg.Client(url);
  await admin.connect();
  const name = template === undefined ? 'base' : 'one';
  await admin.query(`CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
  const client = new pg.Client(at(name));
  await client.connect();
  try {
    if (sql !== '') await client.query(sql);
    return await use(client);
  } finally {
    await client.end();
    if (template !== undefined) await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  }
}

/** The rules that found something, and whether something stayed unknown. */
const judged = ({ sql }: Generated, ...more: string[]) =>
  inFolder(
    {
      'launch.yml': "migrations:\n  deployed: '20260101000000_base'\n",
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20260101000000_base/migration.sql': BASE,
      'prisma/migrations/20260201000000_next/migration.sql': sql,
    },
    async ({ check }) => {
      const { report } = await check('--only', 'migrations', '--stage', 'live', ...more);
      const found = findingsOf(report.checks).map(({ rule }) => rule.replace('migrations/', ''));
      return [...found, ...unknownsOf(report.checks).map(() => 'unknown')];
    },
  );

test(`generated migrations break what PostgreSQL breaks, embedded and on a server: ${CASES.length}`, async () => {
  const truths: Record<string, Truth> = {};
  const said: Record<string, string[]> = {};
  const differing: Record<string, string[][]> = {};
  await withDatabase(BASE, async (client) => {
    for (const ask of [...ASKS, ...ASKS].filter((each) => each.startsWith('INSERT'))) await client.query(ask);
  });
  for (const [i, each] of CASES.entries()) {
    truths[each.name] = await withDatabase('', (client) => truthIn(client, each), 'base');
    const own = await judged(each);
    said[each.name] = own;
    if (!isOnServer(i)) continue;
    const onServer = await judged(each, '--db', at('postgres'));
    if (String(onServer) !== String(own)) differing[each.name] = [own, onServer];
  }
  expect(disagreements(said, truths)).toEqual({});
  expect(Object.keys(said).filter((name) => said[name]?.includes('unknown'))).toEqual([]);
  expect(differing).toEqual({});
  const broken = Object.values(truths).filter(({ breaks }) => breaks.length > 0).length;
  expect(broken).toBeGreaterThan(CASES.length / 4);
  expect(broken).toBeLessThan(CASES.length * 0.75);
}, 3_600_000);
