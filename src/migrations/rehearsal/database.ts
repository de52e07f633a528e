import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { type Failure, failure } from '../../world/world.ts';
import { OWN_SCHEMA } from './catalogue.ts';

/** Only a database of this kind of name is written to, besides those that are made here. */
const OURS = '_launch_check';
const STATEMENT_MS = 60_000;
const CONNECT_MS = 10_000;

/** Databases to try migrations on: each is empty when it is given out. */
export interface Stage {
  /** The server's version. */
  server: string;
  next(): Promise<Client | Failure>;
  /** Takes away whatever was made, also when the run was cut short. */
  close(): Promise<void>;
}

/** Whatever somebody may have put there. */
const CONTENTS = `SELECT
  (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_namespace n WHERE ${OWN_SCHEMA} AND nspname <> 'public')
  + (SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql')
  + (SELECT count(*) FROM pg_publication) + (SELECT count(*) FROM pg_event_trigger)
  + (SELECT count(*) FROM pg_foreign_server) AS count`;

/** What is dropped by name to make a database empty again; schemas come last. */
const THINGS: [kind: string, names: string][] = [
  ['EVENT TRIGGER', 'SELECT evtname AS name FROM pg_event_trigger'],
  ['PUBLICATION', 'SELECT pubname AS name FROM pg_publication'],
  ['SERVER', 'SELECT srvname AS name FROM pg_foreign_server'],
  ['EXTENSION', "SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'"],
  ['SCHEMA', `SELECT nspname AS name FROM pg_namespace n WHERE ${OWN_SCHEMA}`],
];

/**
 * A database of `url` that is named `*_launch_check` and empty is used as it is, and left empty; else one is made beside
 * it for each history, and dropped. No other is touched.
 */
export async function openStage(url: string, signal: AbortSignal): Promise<Stage | Failure> {
  const home = await connected(url).catch(() => undefined);
  if (home === undefined) return failure('refused', 'the database of --db cannot be reached, or does not let us in');
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(' ')[0] ?? '';
  if (!String(rows[0].name).endsWith(OURS)) return made(home, server, url, signal);
  const { rows: contents } = await home.query(CONTENTS);
  if (Number(contents[0].count) === 0) return named(home, server, url, signal);
  await home.end();
  return failure('guarded', 'the database of --db is not empty: nothing was applied to it');
}

async function connected(url: string, database?: string): Promise<Client> {
  const { default: pg } = await import('pg');
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
  return client;
}

/** A client whose work ends with the run: a busy one hears of nothing but that its line is cut. */
async function bounded(url: string, signal: AbortSignal, database?: string): Promise<Client> {
  const client = await connected(url, database);
  const cut = () => (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  signal.addEventListener('abort', cut, { once: true });
  return client;
}

/** One that the user keeps for this: emptied again after each history. */
async function named(home: Client, server: string, url: string, signal: AbortSignal): Promise<Stage> {
  const restore = await publicAsItWas(home);
  const own: Client[] = [];
  const empty = async () => {
    for (const client of own.splice(0)) await client.end().catch(() => undefined);
    if (signal.aborted)
      await home.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'launch-gate'",
      );
    const { escapeIdentifier } = (await import('pg')).default;
    for (const [kind, names] of THINGS)
      for (const { name } of (await home.query(names)).rows)
        await home.query(`DROP ${kind} IF EXISTS ${escapeIdentifier(name)} CASCADE`);
    await home.query(restore);
  };
  return {
    server,
    next: async () => {
      if (own.length > 0) await empty();
      const client = await bounded(url, signal);
      own.push(client);
      return client;
    },
    close: async () => {
      await empty().catch(() => undefined);
      await home.end();
    },
  };
}

/** The statements that make the schema `public` with its owner and its rights. */
async function publicAsItWas(home: Client): Promise<string> {
  const { escapeIdentifier } = (await import('pg')).default;
  const { rows } = await home.query(
    `SELECT r.rolname AS owner, g.rolname AS grantee, a.privilege_type AS right FROM pg_namespace n
     JOIN pg_roles r ON r.oid = n.nspowner LEFT JOIN LATERAL aclexplode(n.nspacl) a ON true
     LEFT JOIN pg_roles g ON g.oid = a.grantee WHERE n.nspname = 'public'`,
  );
  const [first] = rows;
  if (first === undefined) return 'SELECT 1';
  const grants = rows.flatMap(({ grantee, right }) =>
    right === null
      ? []
      : [`GRANT ${right} ON SCHEMA public TO ${grantee === null ? 'PUBLIC' : escapeIdentifier(grantee)}`],
  );
  return ['CREATE SCHEMA public', `ALTER SCHEMA public OWNER TO ${escapeIdentifier(first.owner)}`, ...grants].join(
    ';\n',
  );
}

async function made(home: Client, server: string, url: string, signal: AbortSignal): Promise<Stage> {
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
      const client = await bounded(url, signal, name);
      own.push({ name, client });
      return client;
    },
    close: async () => {
      for (const { name, client } of own) {
        // A query whose client is gone goes on until it has something to say.
        if (signal.aborted)
          await home
            .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
            .catch(() => undefined);
        await client.end().catch(() => undefined);
        await home.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => undefined);
      }
      await home.end();
    },
  };
}
