import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  TOO_LARGE,
  freshHistories,
  readPostgres,
  sectionsOf,
  sendsEach,
  splitPostgres,
  transactionModeOf,
  versionsOf
} from "./surveys-migrations-postgres-postgres.js";
import "./io-git-change.2.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";
import "./lib-clock.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import {
  lineAt
} from "./lib-lines.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/io/migrations.ts
var LOCK_MODES = [
  "none",
  "AccessShareLock",
  "RowShareLock",
  "RowExclusiveLock",
  "ShareUpdateExclusiveLock",
  "ShareLock",
  "ShareRowExclusiveLock",
  "ExclusiveLock",
  "AccessExclusiveLock"
];

// src/surveys/migrations/rehearsal/apply.ts
async function apply(client, script, trace) {
  const before = trace === void 0 ? [] : await tablesOf(client);
  const { parts, isOne } = await partsOf(script);
  await client.query(`RESET ALL; RESET SESSION AUTHORIZATION; ${script.runner === "Supabase" ? SUPABASE_PATH : ""}`);
  try {
    if (isOne) await client.query("BEGIN");
    for (const part of parts) await client.query(part);
    const locks = trace === void 0 || !isOne ? /* @__PURE__ */ new Map() : await locksOf(client);
    if (isOne) await client.query("COMMIT");
    if (trace !== void 0) await tell(client, before, locks, trace);
    return void 0;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => void 0);
    const { code, position } = error;
    if (code === void 0) throw error;
    return { code, ...position !== void 0 && isOne && { position } };
  }
}
async function partsOf({ text, whole = text, runner, version }) {
  const sql = text.replace(/^\\[^\n]*/gm, (line) => " ".repeat(line.length));
  const reading = await readPostgres(sql);
  const operations = "operations" in reading ? reading.operations : [];
  const mode = transactionModeOf(runner, whole, version);
  const isFree = operations.some(
    (operation) => operation.effects?.failsInTransaction && !mode.isInTransaction(operation, operations)
  );
  const isOwn = operations.some(({ does }) => does === "begin");
  return isFree || isOwn || sendsEach(runner, whole) ? { parts: await splitPostgres(sql), isOne: false } : { parts: [sql], isOne: true };
}
var SUPABASE_PATH = 'SET search_path = "$user", public, extensions';
async function tablesOf(client) {
  const { rows } = await client.query(
    "SELECT oid::regclass::text AS name, oid, relfilenode AS node FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'"
  );
  return rows;
}
async function locksOf(client) {
  const { rows } = await client.query(
    "SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation IS NOT NULL"
  );
  const strongest = /* @__PURE__ */ new Map();
  for (const { relation, mode } of rows) {
    const known = strongest.get(String(relation)) ?? "none";
    if (LOCK_MODES.indexOf(mode) > LOCK_MODES.indexOf(known)) strongest.set(String(relation), mode);
  }
  return strongest;
}
async function tell(client, before, locks, trace) {
  const after = new Map((await tablesOf(client)).map(({ oid, node }) => [oid, node]));
  for (const { name, oid, node } of before) {
    const lock = locks.get(String(oid)) ?? "none";
    const rewrites = after.has(oid) && after.get(oid) !== node;
    if (rewrites || lock !== "none") trace({ table: name, lock, rewrites });
  }
}
var CONDITIONS = {
  "0A000": "feature_not_supported",
  "23502": "not_null_violation",
  "23503": "foreign_key_violation",
  "23505": "unique_violation",
  "25001": "active_sql_transaction",
  "2BP01": "dependent_objects_still_exist",
  "3F000": "invalid_schema_name",
  "42501": "insufficient_privilege",
  "42601": "syntax_error",
  "42701": "duplicate_column",
  "42703": "undefined_column",
  "42704": "undefined_object",
  "42710": "duplicate_object",
  "42804": "datatype_mismatch",
  "42830": "invalid_foreign_key",
  "42883": "undefined_function",
  "42P01": "undefined_table",
  "42P06": "duplicate_schema",
  "42P07": "duplicate_table",
  "57014": "query_canceled"
};
function errorOf({ code, position }, text) {
  const name = CONDITIONS[code];
  const line = position === void 0 ? void 0 : lineAt(text, Number(position) - 1);
  return { code: name === void 0 ? code : `${code} ${name}`, ...line !== void 0 && { line } };
}

// src/surveys/migrations/rehearsal/catalogue.ts
var OWN_SCHEMA = `n.nspname !~ '^(pg_|information_schema$)'`;
var PARTS = [
  `SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) ||
     CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS text
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${OWN_SCHEMA} AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')`,
  `SELECT 'table ' || n.nspname || '.' || c.relname AS name, concat(c.relkind, c.relrowsecurity, c.relpersistence) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'S', 'f')`,
  `SELECT 'constraint ' || n.nspname || '.' || k.conname AS name, pg_get_constraintdef(k.oid) AS text
   FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OWN_SCHEMA}`,
  `SELECT 'index ' || n.nspname || '.' || c.relname AS name, pg_get_indexdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind = 'i'`,
  `SELECT 'view ' || n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind IN ('v', 'm')`,
  `SELECT 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, md5(p.prosrc) AS text
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN_SCHEMA}
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')`,
  `SELECT 'trigger ' || c.relname || '.' || t.tgname AS name, pg_get_triggerdef(t.oid) AS text
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal`,
  `SELECT 'policy ' || c.relname || '.' || p.polname AS name, concat(p.polcmd, pg_get_expr(p.polqual, p.polrelid)) AS text
   FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid`,
  `SELECT 'type ' || n.nspname || '.' || t.typname AS name, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) AS text
   FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE ${OWN_SCHEMA} GROUP BY n.nspname, t.typname`
];
async function schemaOf(client) {
  const { rows } = await client.query(PARTS.join("\nUNION ALL\n"));
  return new Map(rows.map(({ name, text }) => [name, text]));
}
function differences(one, other) {
  const names = /* @__PURE__ */ new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

// src/surveys/migrations/rehearsal/role.ts
import { randomBytes } from "node:crypto";
var PREFIX = "launch_gate_";
var OURS = "_launch_check";
var newRun = () => `${PREFIX}${randomBytes(6).toString("hex")}`;
function newGuest(run, number) {
  const role = `${run}_${number}`;
  return { role, password: randomBytes(18).toString("base64url"), database: `${role}${OURS}` };
}
var RIGHTS = `SELECT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
    OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
    OR EXISTS (SELECT FROM pg_database d WHERE d.datdba = r.oid AND d.datname <> current_database())) AS may
  FROM pg_roles r WHERE rolname = current_user`;
async function isPrivileged(client) {
  const { rows } = await client.query(RIGHTS);
  return rows[0]?.may !== false;
}
async function makeRole(home, { role, password }) {
  const { escapeLiteral } = (await import("./lib-pg.js")).default;
  await home.query(
    `CREATE ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 4`
  );
  await home.query(`GRANT ${role} TO CURRENT_USER`).catch(() => void 0);
}
async function dropRole(home, role) {
  await home.query(`DROP OWNED BY ${role} CASCADE`).catch(() => void 0);
  await home.query(`DROP ROLE IF EXISTS ${role}`).catch(() => void 0);
}
async function dropDatabase(home, name) {
  await home.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()", [
    name
  ]).catch(() => void 0);
  await home.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => void 0);
}
async function sweep(home) {
  const { rows } = await home.query(
    `SELECT rolname AS role FROM pg_roles WHERE rolname ~ $1 AND NOT EXISTS (
       SELECT FROM pg_stat_activity WHERE application_name = regexp_replace(rolname, '_[0-9]+$', ''))`,
    [`^${PREFIX}[0-9a-f]{12}_[0-9]+$`]
  );
  for (const { role } of rows) {
    await dropDatabase(home, `${role}${OURS}`);
    await takeBackDatabases(home, role);
    await dropRole(home, role);
  }
}
async function takeBackDatabases(home, role) {
  const { escapeIdentifier } = (await import("./lib-pg.js")).default;
  const { rows } = await home.query(
    "SELECT datname AS name FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba WHERE r.rolname = $1",
    [role]
  );
  for (const { name } of rows)
    await home.query(`ALTER DATABASE ${escapeIdentifier(name)} OWNER TO CURRENT_USER`).catch(() => void 0);
}

// src/surveys/migrations/rehearsal/database.ts
var STATEMENT_MS = 6e4;
var CONNECT_MS = 1e4;
var CONTENTS = `SELECT
  (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE ${OWN_SCHEMA})
  + (SELECT count(*) FROM pg_namespace n WHERE ${OWN_SCHEMA} AND nspname <> 'public')
  + (SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql')
  + (SELECT count(*) FROM pg_publication) + (SELECT count(*) FROM pg_event_trigger)
  + (SELECT count(*) FROM pg_foreign_server) AS count`;
var THINGS = [
  ["EVENT TRIGGER", "SELECT evtname AS name FROM pg_event_trigger"],
  ["PUBLICATION", "SELECT pubname AS name FROM pg_publication"],
  ["SERVER", "SELECT srvname AS name FROM pg_foreign_server"],
  ["EXTENSION", "SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'"],
  ["SCHEMA", `SELECT nspname AS name FROM pg_namespace n WHERE ${OWN_SCHEMA}`]
];
async function openStage(url, signal) {
  const run = newRun();
  const home = await connected(url, {}, run).catch(() => void 0);
  if (home === void 0) return failure("refused", "the database of --db refuses the connection or the login");
  await sweep(home).catch(() => void 0);
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(" ")[0] ?? "";
  const name = String(rows[0].name);
  if (!name.endsWith(OURS)) return made(home, { server, run }, url, signal);
  const { rows: contents } = await home.query(CONTENTS);
  if (Number(contents[0].count) === 0) return named(home, { server, name, run }, url, signal);
  await home.end();
  return failure("guarded", "the database of --db is not empty: nothing was applied to it");
}
var NO_ROLE = "a temporary role needs CREATEROLE, which this user lacks: nothing was applied";
var NO_LOGIN = "the server refuses the temporary role for the migrations: nothing was applied";
async function connected(url, as = {}, name = "launch-gate") {
  const { default: pg } = await import("./lib-pg.js");
  const target = new URL(url);
  if (as.database !== void 0) target.pathname = `/${as.database}`;
  if (as.role !== void 0) [target.username, target.password] = [as.role, as.password ?? ""];
  const client = new pg.Client({
    connectionString: target.href,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: name
  });
  client.on("error", () => void 0);
  await client.connect();
  return client;
}
async function bounded(url, signal, as) {
  const client = await connected(url, as);
  const cut = () => client.connection.stream.destroy();
  signal.addEventListener("abort", cut, { once: true });
  return client;
}
async function named(home, { server, name, run }, url, signal) {
  const kept = new KeptDatabase(home, name, run, {
    restore: await publicAsItWas(home),
    owner: await ownerOf(home),
    mayAll: await isPrivileged(home)
  });
  return {
    server,
    home,
    next: () => kept.next(url, signal),
    close: async (last) => {
      await kept.empty().catch(() => void 0);
      await last(home).catch(() => void 0);
      await home.end();
    }
  };
}
var KeptDatabase = class {
  #home;
  #name;
  #run;
  #before;
  #made = 0;
  #at = [];
  constructor(home, name, run, before) {
    this.#home = home;
    this.#name = name;
    this.#run = run;
    this.#before = before;
  }
  /** Returns a client in the empty database. */
  async next(url, signal) {
    if (this.#at.length > 0) await this.empty();
    this.#made += 1;
    const guest = this.#before.mayAll ? newGuest(this.#run, this.#made) : void 0;
    const work = { guest };
    this.#at.push(work);
    if (guest && !await isGivenTo(guest, this.#home, await escaped(this.#name))) return failure("guarded", NO_ROLE);
    const as = guest && { role: guest.role, password: guest.password };
    const client = await bounded(url, signal, as).catch(() => void 0);
    if (client === void 0) return failure("guarded", NO_LOGIN);
    work.client = client;
    return client;
  }
  /** Closes the clients, drops everything that was created, and returns the database to its owner. */
  async empty() {
    const { mayAll, owner, restore } = this.#before;
    for (const { client } of this.#at) await client?.end().catch(() => void 0);
    await this.#home.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ANY($1) AND pid <> pg_backend_pid()",
      [this.#at.flatMap(({ guest }) => guest?.role ?? [])]
    );
    if (mayAll) await this.#home.query(`ALTER DATABASE ${await escaped(this.#name)} OWNER TO ${await escaped(owner)}`);
    for (const [kind, names] of THINGS)
      for (const thing of (await this.#home.query(names)).rows)
        await this.#home.query(`DROP ${kind} IF EXISTS ${await escaped(thing.name)} CASCADE`);
    await this.#home.query(restore);
    for (const { guest } of this.#at.splice(0)) if (guest) await dropRole(this.#home, guest.role);
  }
};
var escaped = async (name) => (await import("./lib-pg.js")).default.escapeIdentifier(name);
async function isGivenTo(guest, home, database) {
  try {
    await makeRole(home, guest);
    await home.query(`ALTER DATABASE ${database} OWNER TO ${guest.role}`);
    await home.query(`GRANT ALL ON SCHEMA public TO ${guest.role}`);
    return true;
  } catch {
    return false;
  }
}
async function ownerOf(home) {
  const { rows } = await home.query(
    "SELECT datdba::regrole::name AS owner FROM pg_database WHERE datname = current_database()"
  );
  return String(rows[0]?.owner);
}
async function publicAsItWas(home) {
  const { escapeIdentifier } = (await import("./lib-pg.js")).default;
  const { rows } = await home.query(
    `SELECT r.rolname AS owner, g.rolname AS grantee, a.privilege_type AS right FROM pg_namespace n
     JOIN pg_roles r ON r.oid = n.nspowner LEFT JOIN LATERAL aclexplode(n.nspacl) a ON true
     LEFT JOIN pg_roles g ON g.oid = a.grantee WHERE n.nspname = 'public'`
  );
  const [first] = rows;
  if (first === void 0) return "SELECT 1";
  const grants = rows.flatMap(
    ({ grantee, right }) => right === null ? [] : [`GRANT ${right} ON SCHEMA public TO ${grantee === null ? "PUBLIC" : escapeIdentifier(grantee)}`]
  );
  return ["CREATE SCHEMA public", `ALTER SCHEMA public OWNER TO ${escapeIdentifier(first.owner)}`, ...grants].join(
    ";\n"
  );
}
async function made(home, { server, run }, url, signal) {
  const own = [];
  return {
    server,
    home,
    next: async () => {
      const guest = newGuest(run, own.length + 1);
      const kept = { guest };
      own.push(kept);
      const role = await makeRole(home, guest).catch(() => NO_ROLE);
      if (role === NO_ROLE) return failure("guarded", NO_ROLE);
      try {
        await home.query(`CREATE DATABASE ${guest.database} OWNER ${guest.role} TEMPLATE template0`);
        await home.query(`REVOKE CONNECT ON DATABASE ${guest.database} FROM PUBLIC`).catch(() => void 0);
      } catch {
        return failure("guarded", `the user may not create a database, and the one of --db is not named *${OURS}`);
      }
      const client = await bounded(url, signal, guest).catch(() => void 0);
      if (client === void 0) return failure("guarded", NO_LOGIN);
      kept.client = client;
      return client;
    },
    close: async (last) => {
      for (const { guest, client } of own) {
        await client?.end().catch(() => void 0);
        await dropDatabase(home, guest.database);
        await dropRole(home, guest.role);
      }
      await last(home).catch(() => void 0);
      await home.end();
    }
  };
}

// src/surveys/migrations/rehearsal/obstacles.ts
var PLACEHOLDER = /\$\{[^{}\n]{1,100}\}|\+goose\s+ENVSUB/i;
async function obstacleOf({ runner, folder, migrations }, text, files, client) {
  const program = files.find((file) => file.startsWith(`${folder}/`) && /\/\d[^/]*\.(?:go|java|kt)$/.test(file));
  if (program !== void 0) return { file: program, reason: `only ${runner} can apply this` };
  const { rows: available } = await client.query("SELECT name FROM pg_available_extensions");
  const extensions = new Set(available.map(({ name }) => String(name)));
  for (const { file } of migrations) {
    const sql = text(file).replace(/--[^\n]*/g, "");
    if (PLACEHOLDER.test(text(file)) && usesPlaceholders(runner))
      return { file, reason: `it has placeholders that only ${runner} fills` };
    const lacking = extensionsIn(sql).find((name) => !extensions.has(name));
    if (lacking !== void 0) return { file, reason: "the server lacks a required extension" };
  }
  return void 0;
}
var usesPlaceholders = (runner) => ["Flyway", "goose", "plain SQL"].includes(runner);
var extensionsIn = (sql) => [...sql.matchAll(/\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))/gi)].map(
  ([, quoted, bare]) => quoted ?? bare ?? ""
);

// src/surveys/migrations/rehearsal/supabase-roles.ts
var SUPABASE_ROLES = [
  "anon",
  "authenticated",
  "service_role",
  "supabase_admin",
  "supabase_auth_admin",
  "authenticator"
];
var PRELUDE = `
CREATE SCHEMA IF NOT EXISTS auth; CREATE SCHEMA IF NOT EXISTS storage; CREATE SCHEMA IF NOT EXISTS extensions;
CREATE TABLE IF NOT EXISTS auth.users (id uuid PRIMARY KEY, email text, phone text, raw_user_meta_data jsonb,
  raw_app_meta_data jsonb, email_confirmed_at timestamptz, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.buckets (id text PRIMARY KEY, name text, public boolean, file_size_limit bigint, allowed_mime_types text[]);
CREATE TABLE IF NOT EXISTS storage.objects (id uuid PRIMARY KEY, bucket_id text, name text, owner uuid, metadata jsonb);
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE PUBLICATION supabase_realtime;
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
`;
var MARK = "made by launch-gate for a rehearsal";
function takeRoles() {
  return {
    async prepare(home, client) {
      for (const role of SUPABASE_ROLES) {
        const { rows } = await home.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
        if (rows.length > 0) continue;
        await home.query(`CREATE ROLE ${role} NOLOGIN`);
        await home.query(`COMMENT ON ROLE ${role} IS '${MARK}'`);
      }
      await client.query(PRELUDE);
      for (const name of ["uuid-ossp", "pgcrypto"]) {
        const { rows } = await client.query("SELECT FROM pg_available_extensions WHERE name = $1", [name]);
        if (rows.length > 0) await client.query(`CREATE EXTENSION IF NOT EXISTS "${name}" SCHEMA extensions`);
      }
    },
    async giveBack(home) {
      const { rows } = await home.query(
        "SELECT rolname AS role FROM pg_roles WHERE rolname = ANY($1) AND shobj_description(oid, 'pg_authid') = $2",
        [SUPABASE_ROLES, MARK]
      );
      for (const { role } of rows) {
        await home.query(`DROP OWNED BY ${role}`).catch(() => void 0);
        await home.query(`DROP ROLE IF EXISTS ${role}`).catch(() => void 0);
      }
    }
  };
}

// src/surveys/migrations/rehearsal/rehearse.ts
var SQL = [
  "Prisma",
  "Drizzle",
  "Supabase",
  "dbmate",
  "goose",
  "sql-migrate",
  "golang-migrate",
  "sqlx",
  "Flyway",
  "plain SQL"
];
async function rehearse(question, of, url, signal) {
  const found = await freshHistories(question, of, signal);
  if ("failure" in found) return found;
  const stage = await openStage(url, signal);
  if ("kind" in stage) return stage;
  const roles = takeRoles();
  try {
    return await tryAll(found, stage, roles);
  } catch (error) {
    if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
    return failure(
      "reset",
      isOurs(error) ? `the rehearsal failed (${error.name})` : "the connection to the database of --db broke"
    );
  } finally {
    await stage.close(roles.giveBack).catch(() => void 0);
  }
}
async function tryAll({ histories, read, files }, stage, roles) {
  const answer = {
    kind: "answer",
    server: stage.server,
    applied: 0,
    faults: [],
    traces: [],
    unread: []
  };
  const text = (file) => read(file) ?? "";
  const versions = versionsOf(files, read);
  for (const { history, fresh } of histories) {
    const unread = history.migrations.find(({ file }) => read(file) === void 0)?.file;
    const one = { history, fresh, text, files, version: versions.get(history.runner) };
    if (unread !== void 0) answer.unread.push({ file: unread, reason: TOO_LARGE });
    else {
      const refused = await tryHistory(one, stage, roles, answer);
      if (refused !== void 0) return refused;
    }
  }
  return answer;
}
var isOurs = (error) => error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
async function tryHistory(one, stage, roles, answer) {
  const { history } = one;
  if (history.dialect !== "postgres" || !SQL.includes(history.runner)) {
    answer.unread.push({ file: history.folder, reason: `only ${history.runner} can apply these` });
    return void 0;
  }
  const client = await stage.next();
  if ("kind" in client) return client;
  const obstacle = await obstacleOf(history, one.text, one.files, client);
  if (obstacle !== void 0) {
    answer.unread.push(obstacle);
    return void 0;
  }
  if (history.runner === "Supabase") await roles.prepare(stage.home, client);
  await upAndBack({ ...one, client }, answer);
  return void 0;
}
async function upAndBack(one, answer) {
  const fresh = one.history.migrations.filter(({ file }) => one.fresh.has(file));
  for (const migration of one.history.migrations) {
    if (!await up(one, migration, answer, "does not apply")) return;
    answer.applied += 1;
  }
  const first = await schemaOf(one.client);
  const backs = fresh.map((migration) => ({ migration, sql: backOf(one, migration) }));
  const last = backs.findLastIndex(({ sql }) => sql === void 0);
  const ways = backs.slice(last + 1);
  for (const { migration, sql = "" } of ways.toReversed()) {
    const error = await apply(one.client, {
      ...one,
      text: sql,
      whole: one.text(migration.file),
      runner: one.history.runner
    });
    if (error !== void 0 && isRefused(error)) return refuse(answer, migration.down ?? migration.file);
    if (error !== void 0)
      return fault(answer, {
        file: migration.down ?? migration.file,
        fault: "does not go back",
        ...errorOf(error, sql)
      });
  }
  for (const { migration } of ways) if (!await up(one, migration, answer, "does not come again")) return;
  const differs = differences(first, await schemaOf(one.client));
  const place = ways[0]?.migration.file;
  if (differs.length > 0 && place !== void 0) fault(answer, { file: place, fault: "another schema", differs });
}
var isRefused = ({ code }) => code === "42501" || code === "0LP01";
var REFUSED = "PostgreSQL refuses it to a role limited to its own database (42501 insufficient_privilege)";
var refuse = (answer, file) => void answer.unread.push({ file, reason: REFUSED });
var fault = (answer, found) => void answer.faults.push(found);
async function up(one, { file }, answer, kind) {
  const sql = sectionsOf(one.history.runner, one.text(file)).up;
  const traced = kind === "does not apply" && one.fresh.has(file);
  const error = await apply(
    one.client,
    { ...one, text: sql, whole: one.text(file), runner: one.history.runner },
    traced ? (trace) => answer.traces.push({ file, ...trace }) : void 0
  );
  if (error === void 0) return true;
  if (isRefused(error)) {
    refuse(answer, file);
    return false;
  }
  if (one.history.runner === "plain SQL" && error.code === "42P01")
    answer.unread.push({ file, reason: "it needs a table that no migration creates" });
  else fault(answer, { file, fault: kind, ...errorOf(error, sql) });
  return false;
}
function backOf({ history: { runner }, text }, { file, down }) {
  const sql = down === void 0 ? sectionsOf(runner, text(file)).down : text(down);
  return sql === void 0 || sql.replace(/--[^\n]*/g, "").trim() === "" ? void 0 : sql;
}
export {
  rehearse
};
