import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inFolder } from '../../sandbox.ts';
import { startPostgres } from '../postgres-server.ts';
import { Servers } from '../processes.ts';
import { type Truth, truthOf } from '../truth.ts';
import { Driver } from './driver.ts';
import { disagreements } from './judged.ts';
import { LARAVEL_CASES, LARAVEL_FILES, laravelAsks, laravelFound } from './laravel-operations.ts';

const PORT = 26443;

const hasLaravel = () => {
  try {
    execFileSync(
      'php',
      ['-r', 'require "/usr/share/php/Illuminate/Database/autoload.php"; exit(extension_loaded("pdo_pgsql") ? 0 : 1);'],
      { stdio: 'ignore' },
    );
    return true;
  } catch {
    return false;
  }
};

(hasLaravel() ? describe : describe.skip)('operations of Laravel', () => {
  const servers = new Servers();
  let url: string;
  beforeAll(async () => {
    url = await startPostgres(servers, PORT);
  });
  afterAll(() => servers.stop());

  test('break what Illuminate and PostgreSQL break, and nothing else', async () => {
    await inFolder(LARAVEL_FILES, async ({ cwd, check }) => {
      const { report } = await check('--only', 'migrations', '--stage', 'live');
      const driver = new Driver('php', [`${import.meta.dirname}/drive-laravel.php`, cwd, '127.0.0.1', String(PORT)]);
      expect(await driver.next()).toMatch(/^ready/);
      const client = new pg.Client(url);
      await client.connect();
      const truths: Record<string, Truth> = {};
      expect(await driver.tell('2026_01_01_000000_base')).toBeUndefined();
      for (const { name, prefix, file } of LARAVEL_CASES) {
        const asks = laravelAsks(prefix);
        for (const ask of asks.filter((each) => each.startsWith('INSERT'))) await client.query(ask);
        truths[name] = await truthOf(client, { tables: `${prefix}\\_%`, asks }, () => driver.tell(file));
      }
      await client.end();
      driver.end();
      expect(disagreements(laravelFound(report), truths)).toEqual({});
      expect(Object.values(truths).filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(10);
    });
  });
});
