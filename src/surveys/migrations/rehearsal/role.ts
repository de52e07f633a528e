import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/** Prefix of every role and database that is created here. */
const PREFIX = 'launch_gate_';
/** Only databases with this suffix are written to, besides those created here. */
export const OURS = '_launch_check';

/** A role with a database of its own, in which the migrations have a free hand. */
export interface Guest {
  role: string;
  password: string;
  database: string;
}

/** Identifies one run: while it lasts, a session with this name is on the server, in whichever database. */
export const newRun = (): string => `${PREFIX}${randomBytes(6).toString('hex')}`;

export function newGuest(run: string, number: number): Guest {
  const role = `${run}_${number}`;
  return { role, password: randomBytes(18).toString('base64url'), database: `${role}${OURS}` };
}

/**
 * Whether a role has rights beyond its current database (PostgreSQL, Role Attributes; Predefined Roles), or owns
 * another one.
 */
const RIGHTS = `SELECT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
    OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
    OR EXISTS (SELECT FROM pg_database d WHERE d.datdba = r.oid AND d.datname <> current_database())) AS may
  FROM pg_roles r WHERE rolname = current_user`;

/** Has the connected user rights on the server, or on objects of other users? */
export async function isPrivileged(client: Client): Promise<boolean> {
  const { rows } = await client.query(RIGHTS);
  return rows[0]?.may !== false;
}

/**
 * Creates a role that can only log in: no superuser, no roles, no databases, no files or programs of the server, no
 * connections of others.
 */
export async function makeRole(home: Client, { role, password }: Guest): Promise<void> {
  const { escapeLiteral } = (await import('pg')).default;
  await home.query(
    `CREATE ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 4`,
  );
  // So that rows can be put into tables that point to others: it is for the role's own sessions (PostgreSQL 15, GRANT).
  await home.query(`GRANT SET ON PARAMETER session_replication_role TO ${role}`).catch(() => undefined);
  // Since PostgreSQL 16, a user with CREATEROLE who is no superuser must be a member of the role to create objects for
  // it.
  await home.query(`GRANT ${role} TO CURRENT_USER`).catch(() => undefined);
}

/** Drops a role and everything that it owns in this database. */
export async function dropRole(home: Client, role: string): Promise<void> {
  await home.query(`DROP OWNED BY ${role} CASCADE`).catch(() => undefined);
  await home.query(`DROP ROLE IF EXISTS ${role}`).catch(() => undefined);
}

export async function dropDatabase(home: Client, name: string): Promise<void> {
  await home
    .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()', [
      name,
    ])
    .catch(() => undefined);
  await home.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => undefined);
}

/** Removes what killed runs left behind: those whose session is gone. */
export async function sweep(home: Client): Promise<void> {
  const { rows } = await home.query(
    `SELECT rolname AS role FROM pg_roles WHERE rolname ~ $1 AND NOT EXISTS (
       SELECT FROM pg_stat_activity WHERE application_name = regexp_replace(rolname, '_[0-9]+$', ''))`,
    [`^${PREFIX}[0-9a-f]{12}_[0-9]+$`],
  );
  for (const { role } of rows) {
    await dropDatabase(home, `${role}${OURS}`);
    await takeBackDatabases(home, role);
    await dropRole(home, role);
  }
}

/** During a rehearsal, a database that the user keeps belongs to the role. */
async function takeBackDatabases(home: Client, role: string): Promise<void> {
  const { escapeIdentifier } = (await import('pg')).default;
  const { rows } = await home.query(
    'SELECT datname AS name FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE r.rolname = $1',
    [role],
  );
  for (const { name } of rows)
    await home.query(`ALTER DATABASE ${escapeIdentifier(name)} OWNER TO CURRENT_USER`).catch(() => undefined);
}
