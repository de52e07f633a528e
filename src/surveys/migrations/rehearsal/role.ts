import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';

/** Beginning of whatever is made here. */
const PREFIX = 'launch_gate_';
/** Only a database of this kind of name is written to, besides those that are made here. */
export const OURS = '_launch_check';

/** A role and a database of its own, which somebody else's migrations may do with as they like. */
export interface Guest {
  role: string;
  password: string;
  database: string;
}

/** Names one run: as long as it lives, a session of this name is on the server, whichever database it is in. */
export const newRun = (): string => `${PREFIX}${randomBytes(6).toString('hex')}`;

export function newGuest(run: string, number: number): Guest {
  const role = `${run}_${number}`;
  return { role, password: randomBytes(18).toString('base64url'), database: `${role}${OURS}` };
}

/** What a role may do beyond the database that it is in (PostgreSQL, Role Attributes; Predefined Roles), or owns besides. */
const RIGHTS = `SELECT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
    OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
    OR EXISTS (SELECT FROM pg_database d WHERE d.datdba = r.oid AND d.datname <> current_database())) AS may
  FROM pg_roles r WHERE rolname = current_user`;

/** May whoever is connected do anything to the server, or to what is of others? */
export async function isPrivileged(client: Client): Promise<boolean> {
  const { rows } = await client.query(RIGHTS);
  return rows[0]?.may !== false;
}

/**
 * Makes a role that can log in and nothing else: no superuser, no roles, no databases, no files and no programs of the
 * server, no connections of others.
 */
export async function makeRole(home: Client, { role, password }: Guest): Promise<void> {
  const { escapeLiteral } = (await import('pg')).default;
  await home.query(
    `CREATE ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 4`,
  );
  // Whoever may make roles and is no superuser owns nothing in their name before that (PostgreSQL 16).
  await home.query(`GRANT ${role} TO CURRENT_USER`).catch(() => undefined);
}

/** Takes away a role with all that it owns in this database. */
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

/** What a run left that was killed: its own session is gone. */
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

/** One that is kept for rehearsals was the role's for as long as one lasted. */
async function takeBackDatabases(home: Client, role: string): Promise<void> {
  const { escapeIdentifier } = (await import('pg')).default;
  const { rows } = await home.query(
    'SELECT datname AS name FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE r.rolname = $1',
    [role],
  );
  for (const { name } of rows)
    await home.query(`ALTER DATABASE ${escapeIdentifier(name)} OWNER TO CURRENT_USER`).catch(() => undefined);
}
