import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { rehearse } from '../../src/surveys/migrations/rehearsal/rehearse.ts';
import { NODE } from '../support/program.ts';
import { startPostgres } from './postgres-server.ts';
import { Servers } from './processes.ts';

const servers = new Servers();
const PORT = 26434;
let url = '';
/** Somebody else's database, and somebody at work in it. */
let other: pg.Client;
/** Who may make roles and databases, and is no superuser. */
let maker = '';

async function asked(sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url.replace(/\/postgres$/, `/${database}`) });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

beforeAll(async () => {
  url = await startPostgres(servers, PORT);
  await asked("CREATE ROLE maker LOGIN CREATEROLE CREATEDB PASSWORD 'x'");
  maker = url.replace('postgres@', 'maker:x@');
  await asked('CREATE DATABASE members');
  await asked('CREATE TABLE precious (id int PRIMARY KEY, name text)', 'members');
  await asked("INSERT INTO precious SELECT i, 'member ' || i FROM generate_series(1, 100) i", 'members');
  other = new pg.Client({ connectionString: url.replace(/\/postgres$/, '/members'), application_name: 'at work' });
  other.on('error', () => undefined);
  await other.connect();
});
afterAll(async () => {
  await other.end().catch(() => undefined);
  await servers.stop();
});

/** All that is of the server or of somebody else, as text. */
async function world(): Promise<string> {
  const server = await asked(`
    SELECT 'database' AS what, datname::text AS name, concat(datdba::regrole, coalesce(datacl, acldefault('d', datdba))::text, datallowconn, datconnlimit) AS text FROM pg_database
    UNION ALL SELECT 'role', rolname, concat(rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, md5(rolpassword)) FROM pg_authid
    UNION ALL SELECT 'member', roleid::regrole::text, member::regrole::text FROM pg_auth_members
    UNION ALL SELECT 'setting', concat(setdatabase, ' ', setrole), setconfig::text FROM pg_db_role_setting
    UNION ALL SELECT 'configuration', name, setting FROM pg_file_settings
    UNION ALL SELECT 'tablespace', spcname, spcacl::text FROM pg_tablespace
    UNION ALL SELECT 'subscription', subname, '' FROM pg_subscription
    UNION ALL SELECT 'slot', slot_name, '' FROM pg_replication_slots
    UNION ALL SELECT 'session', application_name, count(*)::text FROM pg_stat_activity WHERE application_name = 'at work' GROUP BY 2
    ORDER BY 1, 2, 3`);
  const members = await asked(
    "SELECT md5(string_agg(precious::text, ',' ORDER BY id)) AS rows FROM precious",
    'members',
  );
  const things = await asked(
    "SELECT c.relname, c.relkind, c.relacl::text FROM pg_class c WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
    'members',
  );
  return JSON.stringify([server, members, things], null, 1);
}

const OUT = '/tmp/launch-gate-hostile-out';
const dsn = (as = 'postgres') => `host=127.0.0.1 port=${PORT} dbname=members user=${as}`;
const run = (sql: string) => `DO $$ BEGIN EXECUTE '${sql.replaceAll("'", "''")}'; END $$;`;

const HOSTILE: Record<string, string> = {
  'dblink empties another database': `CREATE EXTENSION dblink;\nSELECT dblink_exec('${dsn()}', 'DELETE FROM precious');`,
  'dblink in a DO block': run('CREATE EXTENSION dblink'),
  'a foreign server': `CREATE EXTENSION postgres_fdw;\nCREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${PORT}', dbname 'members');`,
  'files as tables': 'CREATE EXTENSION file_fdw;\nCREATE SERVER f FOREIGN DATA WRAPPER file_fdw;',
  'a file is written': `COPY (SELECT 1) TO '${OUT}';`,
  'a file is read': "CREATE TABLE t (a text);\nCOPY t FROM '/etc/passwd';",
  'a program is run': `COPY (SELECT 1) TO PROGRAM 'touch ${OUT}';`,
  'a program by a DO block': run(`COPY (SELECT 1) TO PRO${''}GRAM 'touch ${OUT}'`),
  'a program by words that are put together': `DO $$ BEGIN EXECUTE 'COPY (SELECT 1) TO PRO' || 'GRAM ''touch ${OUT}'''; END $$;`,
  'a large object becomes a file': `SELECT lo_export(lo_from_bytea(0, 'x'), '${OUT}');`,
  'a file becomes a large object': "SELECT lo_import('/etc/passwd');",
  'a file by a function': "SELECT pg_read_file('/etc/passwd');",
  'a folder by a function': "SELECT pg_ls_dir('/');",
  adminpack: `CREATE EXTENSION adminpack;\nSELECT pg_file_write('${OUT}', 'x', false);`,
  'Python that is not fenced in': 'CREATE EXTENSION plpython3u;',
  'Perl that is not fenced in': 'CREATE EXTENSION plperlu;',
  'a function of C':
    "CREATE FUNCTION system(cstring) RETURNS int AS '/lib/x86_64-linux-gnu/libc.so.6', 'system' LANGUAGE C STRICT;",
  'a library is loaded': "LOAD '/tmp/evil.so';",
  'a role': "CREATE ROLE evil LOGIN PASSWORD 'x';",
  'a role by a DO block': run('CREATE ROLE evil LOGIN'),
  'a superuser': 'CREATE ROLE evil SUPERUSER LOGIN;',
  'itself, a superuser': "DO $$ BEGIN EXECUTE format('ALTER ROLE %I SUPERUSER', current_user); END $$;",
  'itself, a maker of roles': "DO $$ BEGIN EXECUTE format('ALTER ROLE %I CREATEROLE CREATEDB', current_user); END $$;",
  'the owner’s password': "ALTER ROLE postgres PASSWORD 'mine';",
  'the owner’s session': 'SET SESSION AUTHORIZATION postgres;\nDROP DATABASE members;',
  'the owner’s role': 'SET ROLE postgres;\nDROP DATABASE members;',
  'back to the owner': 'RESET SESSION AUTHORIZATION;\nRESET ROLE;\nDROP DATABASE members;',
  'a right of the server': "DO $$ BEGIN EXECUTE format('GRANT pg_execute_server_program TO %I', current_user); END $$;",
  'another right of the server':
    "DO $$ BEGIN EXECUTE format('GRANT pg_write_server_files TO %I', current_user); END $$;",
  'a database': 'CREATE DATABASE evil;',
  'somebody’s database': 'DROP DATABASE members;',
  'somebody’s database by another name': 'ALTER DATABASE members RENAME TO gone;',
  'a setting of somebody’s database': "ALTER DATABASE members SET search_path = 'evil';",
  'a setting of the server': "ALTER SYSTEM SET archive_command = 'touch /tmp/x';",
  'a setting of everybody': "ALTER ROLE ALL SET search_path = 'evil';",
  'sessions of others': "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'at work';",
  'the server, told to read its settings': 'SELECT pg_reload_conf();',
  'a tablespace': "CREATE TABLESPACE evil LOCATION '/tmp';",
  'a subscription': `CREATE SUBSCRIPTION s CONNECTION '${dsn()}' PUBLICATION p;`,
  'a slot': "SELECT pg_create_physical_replication_slot('evil');",
  'an event trigger':
    "CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';\nCREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION e();",
  'the catalogue itself': "UPDATE pg_database SET datallowconn = false WHERE datname = 'members';",
  'a grant on somebody’s database': 'GRANT ALL ON DATABASE members TO PUBLIC;',
  'all that somebody owns': 'REASSIGN OWNED BY postgres TO CURRENT_USER;',
  'what a function of the owner’s may':
    "CREATE FUNCTION f() RETURNS void LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';\nALTER FUNCTION f() OWNER TO postgres;",
};

async function tried(sql: string, at: string, ms = 30_000) {
  const root = mkdtempSync(join(tmpdir(), 'launch-gate-hostile-'));
  for (const [file, text] of Object.entries({ 'migrations/001_a.sql': `-- migrate:up\n${sql}\n-- migrate:down\n` })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    return await rehearse({}, root, at, AbortSignal.timeout(ms));
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('migrations do nothing beyond one database', () => {
  test('there are forty and more', () => expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(40));

  test.each(Object.entries(HOSTILE))('%s', async (_, sql) => {
    const before = await world();
    for (const at of [url, maker]) {
      const answer = await tried(sql, at);
      // What PostgreSQL refuses is not known, by name; what it lacks is another matter.
      const told = JSON.stringify(answer);
      expect(told).toMatch(
        /42501|lacks a required extension|"code":"(?:25001|42704|58P01|42883|22023|0A000|55006|XX000)|"applied":1/,
      );
    }
    expect(await world()).toEqual(before);
    expect(existsSync(OUT)).toBe(false);
  });

  test('in a database that is kept for it, as well', async () => {
    await asked('CREATE DATABASE mine_launch_check');
    const before = await world();
    const own = url.replace(/\/postgres$/, '/mine_launch_check');
    for (const sql of [HOSTILE['a program is run'], HOSTILE['a role'], HOSTILE['the owner’s password']])
      expect(JSON.stringify(await tried(sql ?? '', own))).toContain('42501');
    expect(await world()).toEqual(before);
  });

  test('who may not make roles runs nothing, and is told', async () => {
    await asked("CREATE ROLE poor LOGIN CREATEDB PASSWORD 'x'");
    const before = await world();
    const answer = await tried('CREATE TABLE t (id int);', url.replace('postgres@', 'poor:x@'));
    expect(answer).toMatchObject({ failure: 'guarded', reason: expect.stringMatching(/CREATEROLE/) });
    expect(await world()).toEqual(before);
  });

  test('a role that owns another database is not one to run them as', async () => {
    await asked("CREATE ROLE app LOGIN PASSWORD 'x'");
    for (const name of ['app_launch_check', 'app_live']) await asked(`CREATE DATABASE ${name} OWNER app`);
    const own = url.replace('postgres@', 'app:x@').replace(/\/postgres$/, '/app_launch_check');
    expect(await tried('DROP DATABASE app_live;', own)).toMatchObject({ failure: 'guarded' });
    await asked('DROP DATABASE app_live');
    expect(await tried('CREATE TABLE t (id int);', own)).toMatchObject({ applied: 1, faults: [], unread: [] });
  });

  test('two at a time, in two databases, leave each other alone', async () => {
    const slow = tried('SELECT pg_sleep(3);\nCREATE TABLE t (id int);', url);
    await new Promise((next) => setTimeout(next, 1000));
    const quick = await tried('CREATE TABLE t (id int);', url.replace(/\/postgres$/, '/members'));
    expect(quick).toMatchObject({ applied: 1, faults: [] });
    expect(await slow).toMatchObject({ applied: 1, faults: [] });
  });

  test('what a run has left that was killed, the next one takes away', async () => {
    const before = await world();
    const root = mkdtempSync(join(tmpdir(), 'launch-gate-hostile-'));
    mkdirSync(join(root, 'migrations'));
    writeFileSync(join(root, 'migrations/001_a.sql'), '-- migrate:up\nSELECT pg_sleep(600);\n-- migrate:down\n');
    const script = `import { rehearse } from ${JSON.stringify(resolve('src/surveys/migrations/rehearsal/rehearse.ts'))};
      await rehearse({}, ${JSON.stringify(root)}, ${JSON.stringify(url)}, new AbortController().signal);`;
    const child = spawn(NODE, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    while (
      (await asked("SELECT FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()"))
        .length === 0
    )
      await new Promise((next) => setTimeout(next, 50));
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('close', ended));
    expect(await world()).not.toEqual(before);
    await tried('SELECT 1;', url);
    rmSync(root, { recursive: true });
    expect(await world()).toEqual(before);
  });
});
