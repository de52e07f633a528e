import type { Client } from 'pg';
import { type Failure, failure } from '../../../io/failure.ts';
import { OWN_SCHEMA } from './catalogue.ts';
import { dropDatabase, dropRole, type Guest, isPrivileged, makeRole, newGuest, newRun, OURS, sweep } from './role.ts';
import type { Session } from './session.ts';

const STATEMENT_MS = 60_000;
const CONNECT_MS = 10_000;

/** Provides empty databases to try migrations on. */
export interface Stage {
  /** The server's version. */
  server: string;
  /** The connection of the --db user: only for setup before the migrations and cleanup after them. */
  home: Session;
  /** An empty database, which has these extensions to offer. */
  next(extensions: readonly string[]): Promise<Session | Failure>;
  /** Removes everything that was created, even when the run was aborted. */
  close(last: (home: Session) => Promise<void>): Promise<void>;
}

/** Counts what a user may have created in the database. */
const CONTENTS = `SELECT
  (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_namespace n WHERE ${OWN_SCHEMA} AND nspname <> 'public')
  + (SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql')
  + (SELECT count(*) FROM pg_publication) + (SELECT count(*) FROM pg_event_trigger)
  + (SELECT count(*) FROM pg_foreign_server) AS count`;

/** What is dropped by name to empty a database; schemas come last. */
const THINGS: [kind: string, names: string][] = [
  ['EVENT TRIGGER', 'SELECT evtname AS name FROM pg_event_trigger'],
  ['PUBLICATION', 'SELECT pubname AS name FROM pg_publication'],
  ['SERVER', 'SELECT srvname AS name FROM pg_foreign_server'],
  ['EXTENSION', "SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'"],
  ['SCHEMA', `SELECT nspname AS name FROM pg_namespace n WHERE ${OWN_SCHEMA}`],
];

/**
 * If the database of `url` is named `*_launch_check`, it is used, provided that it is empty, and left empty. Otherwise
 * one is created beside it for each history and dropped again. No other database is touched: migrations run as a
 * temporary role without rights beyond their own database, or as the user who has no other rights. Where none of this
 * is possible, nothing is applied.
 */
export async function openStage(url: string, signal: AbortSignal): Promise<Stage | Failure> {
  const run = newRun();
  const home = await connected(url, {}, run).catch(() => undefined);
  if (home === undefined) return failure('refused', 'the database of --db refuses the connection or the login');
  await sweep(home).catch(() => undefined);
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(' ')[0] ?? '';
  const name = String(rows[0].name);
  if (!name.endsWith(OURS)) return made(home, { server, run }, url, signal);
  const { rows: contents } = await home.query(CONTENTS);
  if (Number(contents[0].count) === 0) return named(home, { server, name, run }, url, signal);
  await home.end();
  return failure('guarded', 'the database of --db is not empty: nothing was applied to it');
}

const NO_ROLE = 'a temporary role needs CREATEROLE, which this user lacks: nothing was applied';
const NO_LOGIN = 'the server refuses the temporary role for the migrations: nothing was applied';

async function connected(url: string, as: Partial<Guest> = {}, name = 'launch-gate'): Promise<Client> {
  const { default: pg } = await import('pg');
  const target = new URL(url);
  if (as.database !== undefined) target.pathname = `/${as.database}`;
  if (as.role !== undefined) [target.username, target.password] = [as.role, as.password ?? ''];
  const client = new pg.Client({
    connectionString: target.href,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: name,
  });
  // The next query reports that the connection is closed.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A client whose connection is cut when the run is aborted: nothing else stops a busy one. */
async function bounded(url: string, signal: AbortSignal, as?: Partial<Guest>): Promise<Client> {
  const client = await connected(url, as);
  const cut = () => (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  signal.addEventListener('abort', cut, { once: true });
  return client;
}

/** A database that the user keeps for rehearsals: emptied after each history. */
async function named(
  home: Client,
  { server, name, run }: { server: string; name: string; run: string },
  url: string,
  signal: AbortSignal,
): Promise<Stage> {
  const kept = new KeptDatabase(home, name, run, {
    restore: await publicAsItWas(home),
    owner: await ownerOf(home),
    mayAll: await isPrivileged(home),
  });
  return {
    server,
    home,
    next: () => kept.next(url, signal),
    close: async (last) => {
      await kept.empty().catch(() => undefined);
      await last(home).catch(() => undefined);
      await home.end();
    },
  };
}

/**
 * The database that the user keeps, and its clients: each with a role of its own where the user has rights beyond it.
 */
class KeptDatabase {
  #home: Client;
  #name: string;
  #run: string;
  #before: { restore: string; owner: string; mayAll: boolean };
  #made = 0;
  #at: { client?: Client; guest: Guest | undefined }[] = [];

  constructor(home: Client, name: string, run: string, before: { restore: string; owner: string; mayAll: boolean }) {
    this.#home = home;
    this.#name = name;
    this.#run = run;
    this.#before = before;
  }

  /** Returns a client in the empty database. */
  async next(url: string, signal: AbortSignal): Promise<Client | Failure> {
    if (this.#at.length > 0) await this.empty();
    this.#made += 1;
    const guest = this.#before.mayAll ? newGuest(this.#run, this.#made) : undefined;
    const work: { client?: Client; guest: Guest | undefined } = { guest };
    this.#at.push(work);
    if (guest && !(await isGivenTo(guest, this.#home, await escaped(this.#name)))) return failure('guarded', NO_ROLE);
    const as = guest && { role: guest.role, password: guest.password };
    const client = await bounded(url, signal, as).catch(() => undefined);
    if (client === undefined) return failure('guarded', NO_LOGIN);
    work.client = client;
    return client;
  }

  /** Closes the clients, drops everything that was created, and returns the database to its owner. */
  async empty(): Promise<void> {
    const { mayAll, owner, restore } = this.#before;
    for (const { client } of this.#at) await client?.end().catch(() => undefined);
    await this.#home.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ANY($1) AND pid <> pg_backend_pid()',
      [this.#at.flatMap(({ guest }) => guest?.role ?? [])],
    );
    if (mayAll) await this.#home.query(`ALTER DATABASE ${await escaped(this.#name)} OWNER TO ${await escaped(owner)}`);
    for (const [kind, names] of THINGS)
      for (const thing of (await this.#home.query(names)).rows)
        await this.#home.query(`DROP ${kind} IF EXISTS ${await escaped(thing.name)} CASCADE`);
    await this.#home.query(restore);
    for (const { guest } of this.#at.splice(0)) if (guest) await dropRole(this.#home, guest.role);
  }
}

const escaped = async (name: string): Promise<string> => (await import('pg')).default.escapeIdentifier(name);

/** Creates the role and makes it the owner of the database for the rehearsal; false where that is not allowed. */
async function isGivenTo(guest: Guest, home: Client, database: string): Promise<boolean> {
  try {
    await makeRole(home, guest);
    await home.query(`ALTER DATABASE ${database} OWNER TO ${guest.role}`);
    // Before PostgreSQL 15, the owner of the database does not own the schema `public`.
    await home.query(`GRANT ALL ON SCHEMA public TO ${guest.role}`);
    return true;
  } catch {
    return false;
  }
}

async function ownerOf(home: Client): Promise<string> {
  const { rows } = await home.query(
    'SELECT datdba::regrole::name AS owner FROM pg_database WHERE datname = current_database()',
  );
  return String(rows[0]?.owner);
}

/** The statements that recreate the schema `public` with its owner and privileges. */
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

async function made(
  home: Client,
  { server, run }: { server: string; run: string },
  url: string,
  signal: AbortSignal,
): Promise<Stage> {
  const own: { guest: Guest; client?: Client }[] = [];
  return {
    server,
    home,
    next: async () => {
      const guest = newGuest(run, own.length + 1);
      const kept: { guest: Guest; client?: Client } = { guest };
      own.push(kept);
      const role = await makeRole(home, guest).catch(() => NO_ROLE);
      if (role === NO_ROLE) return failure('guarded', NO_ROLE);
      try {
        await home.query(`CREATE DATABASE ${guest.database} OWNER ${guest.role} TEMPLATE template0`);
        await home.query(`REVOKE CONNECT ON DATABASE ${guest.database} FROM PUBLIC`).catch(() => undefined);
      } catch {
        return failure('guarded', `the user may not create a database, and the one of --db is not named *${OURS}`);
      }
      const client = await bounded(url, signal, guest).catch(() => undefined);
      if (client === undefined) return failure('guarded', NO_LOGIN);
      kept.client = client;
      return client;
    },
    close: async (last) => {
      for (const { guest, client } of own) {
        await client?.end().catch(() => undefined);
        // The server continues a query after its client is gone, until there is output to send.
        await dropDatabase(home, guest.database);
        await dropRole(home, guest.role);
      }
      await last(home).catch(() => undefined);
      await home.end();
    },
  };
}
