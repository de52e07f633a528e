import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inFolder } from '../../sandbox.ts';
import { startPostgres } from '../postgres-server.ts';
import { Servers } from '../processes.ts';
import { type Truth, truthOf } from '../truth.ts';
import { Driver } from './driver.ts';
import { disagreements } from './judged.ts';
import { RAILS_CASES, RAILS_FILES, railsAsks, railsFound } from './rails-operations.ts';

const PORT = 26442;

const hasRails = () => {
  try {
    execFileSync('ruby', ['-e', 'require "active_record"; require "pg"'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

(hasRails() ? describe : describe.skip)('operations of Rails', () => {
  const servers = new Servers();
  let url: string;
  beforeAll(async () => {
    url = await startPostgres(servers, PORT);
  });
  afterAll(() => servers.stop());

  test('break what ActiveRecord and PostgreSQL break, and nothing else', async () => {
    await inFolder(RAILS_FILES, async ({ cwd, check }) => {
      const { report } = await check('--only', 'migrations', '--stage', 'live');
      const driver = new Driver('ruby', [`${import.meta.dirname}/drive-rails.rb`, cwd, '127.0.0.1', String(PORT)]);
      expect(await driver.next()).toMatch(/^ready/);
      const client = new pg.Client(url);
      await client.connect();
      const truths: Record<string, Truth> = {};
      expect(await driver.tell('20260101000000_base')).toBeUndefined();
      for (const { name, prefix, file } of RAILS_CASES) {
        const asks = railsAsks(prefix);
        for (const ask of asks.filter((each) => each.startsWith('INSERT'))) await client.query(ask);
        await client.query(`INSERT INTO ${prefix}_tags_${prefix}_users VALUES (1, 1)`);
        truths[name] = await truthOf(client, { tables: `${prefix}\\_%`, asks }, () => driver.tell(file));
      }
      await client.end();
      driver.end();
      expect(disagreements(railsFound(report), truths)).toEqual({});
      expect(Object.values(truths).filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(10);
    });
  });
});
