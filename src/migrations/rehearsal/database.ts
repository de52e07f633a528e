import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { type Failure, failure } from '../../world/world.ts';

/** Only a database of this kind of name is written to, besides those that are made here. */
const OURS = '_launch_check';
const STATEMENT_MS = 60_000;
const CONNECT_MS = 10_000;

/** Databases to try migrations on: each is empty when it is given out. */
export interface Stage {
  /** The server's version. */
  server: string;
  next(): Promise<Client | Failure>;
  /** Takes away whatever was made. */
  close(): Promise<void>;
}

const TABLES = `SELECT count(*)::int AS count FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`;
const SCHEMAS = `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)'`;

/**
 * A database of `url` that is named `*_launch_check` and empty is used as it is, and left empty; else one is made beside
 * it for each history, and dropped. No other is touched.
 */
export async function openStage(url: string, signal: AbortSignal): Promise<Stage | Failure> {
  const { default: pg } = await import('pg');
  const connect = async (database?: string): Promise<Client> => {
    const target = new URL(url);
    if (database !== undefined) target.pathname = `/${database}`;
    const client = new pg.Client({
      connectionString: target.href,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      application_name: 'launch-gate',
    });
    // A connection that is cut says so to whoever asks next.
    client.on('error', () => undefined);
    await client.connect();
    signal.addEventListener('abort', () => void client.end().catch(() => undefined), { once: true });
    return client;
  };
  let home: Client;
  try {
    home = await connect();
  } catch {
    return failure('refused', 'the database of --db cannot be reached, or does not let us in');
  }
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(' ')[0] ?? '';
  return String(rows[0].name).endsWith(OURS) ? named(home, server) : made(home, server, connect);
}

/** One that the user keeps for this: emptied again after each history. */
async function named(home: Client, server: string): Promise<Stage | Failure> {
  const { rows } = await home.query(TABLES);
  if (rows[0].count > 0) {
    await home.end();
    return failure('guarded', 'the database of --db is not empty: nothing was applied to it');
  }
  const before = (await home.query(SCHEMAS)).rows.map(({ name }) => String(name));
  const empty = async () => {
    const { escapeIdentifier } = (await import('pg')).default;
    for (const { name } of (await home.query(SCHEMAS)).rows) {
      await home.query(`DROP SCHEMA ${escapeIdentifier(name)} CASCADE`);
      if (before.includes(name)) await home.query(`CREATE SCHEMA ${escapeIdentifier(name)}`);
    }
  };
  return {
    server,
    next: async () => {
      await home.query('ROLLBACK').catch(() => undefined);
      await empty();
      return home;
    },
    close: async () => {
      await home.query('ROLLBACK').catch(() => undefined);
      await empty().catch(() => undefined);
      await home.end();
    },
  };
}

async function made(home: Client, server: string, connect: (database: string) => Promise<Client>): Promise<Stage> {
  const own: { name: string; client: Client }[] = [];
  return {
    server,
    next: async () => {
      const name = `launch_gate_${randomBytes(6).toString('hex')}${OURS}`;
      try {
        await home.query(`CREATE DATABASE ${name} TEMPLATE template0`);
      } catch {
        return failure('guarded', `no database may be made there, and the one of --db is not named *${OURS}`);
      }
      const client = await connect(name);
      own.push({ name, client });
      return client;
    },
    close: async () => {
      for (const { name, client } of own) {
        await client.end().catch(() => undefined);
        await home.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => undefined);
      }
      await home.end();
    },
  };
}
