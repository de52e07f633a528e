import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inFolder } from '../../sandbox.ts';
import { startPostgres } from '../postgres-server.ts';
import { Servers } from '../processes.ts';
import { type Truth, truthOf } from '../truth.ts';
import { DJANGO_CASES, DJANGO_FILES, djangoAsks, djangoFound } from './django-operations.ts';
import { Driver } from './driver.ts';
import { disagreements } from './judged.ts';

const PYTHON = 'python3';
const PORT = 26441;

const hasDjango = () => {
  try {
    execFileSync(PYTHON, ['-c', 'import django, psycopg'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

(hasDjango() ? describe : describe.skip)('operations of Django', () => {
  const servers = new Servers();
  let url: string;
  beforeAll(async () => {
    url = await startPostgres(servers, PORT);
  });
  afterAll(() => servers.stop());

  test('break what Django and PostgreSQL break, and nothing else', async () => {
    await inFolder(DJANGO_FILES, async ({ cwd, check }) => {
      const { report } = await check('--only', 'migrations', '--stage', 'live');
      const driver = new Driver(PYTHON, [`${import.meta.dirname}/drive-django.py`, cwd, '127.0.0.1', String(PORT)]);
      expect(await driver.next()).toMatch(/^ready/);
      const client = new pg.Client(url);
      await client.connect();
      const truths: Record<string, Truth> = {};
      for (const { name, label } of DJANGO_CASES) {
        expect(await driver.tell(`${label} 0001`)).toBeUndefined();
        const asks = djangoAsks(label);
        for (const ask of asks.filter((each) => each.startsWith('INSERT'))) await client.query(ask);
        await client.query(
          `INSERT INTO ${label}_order_tags (order_id, tag_id) SELECT min(o.id), min(t.id) FROM ${label}_order o, ${label}_tag t`,
        );
        truths[name] = await truthOf(client, { tables: `${label}\\_%`, asks }, () => driver.tell(`${label} 0002`));
      }
      await client.end();
      driver.end();
      expect(disagreements(djangoFound(report), truths)).toEqual({});
      expect(Object.values(truths).filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(10);
    });
  });
});
