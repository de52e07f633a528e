import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  EXTENSIONS
} from "./surveys-migrations-rehearsal-embedded-files.js";
import {
  TOO_LARGE,
  commitBefore,
  freshHistories,
  readPostgres,
  sectionsOf,
  sendsEach,
  splitPostgres,
  transactionModeOf,
  versionsOf,
  withUses
} from "./surveys-migrations-postgres-postgres.js";
import "./lib-wasm-tiers.js";
import "./io-git-change.2.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  plainTable
} from "./lib-table-name.js";
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
import {
  mayOpen
} from "./io-disk-watch.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./runtime.js";

// src/surveys/migrations/rehearsal/rehearse.ts
import { join as join2 } from "node:path";

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
async function schemaOf(session) {
  const { rows } = await session.query(PARTS.join("\nUNION ALL\n"));
  return new Map(rows.map(({ name, text: text2 }) => [name, text2]));
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
function newGuest(run2, number) {
  const role = `${run2}_${number}`;
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
  await home.query(`GRANT SET ON PARAMETER session_replication_role TO ${role}`).catch(() => void 0);
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
  const run2 = newRun();
  const home = await connected(url, {}, run2).catch(() => void 0);
  if (home === void 0) return failure("refused", "the database of --db refuses the connection or the login");
  await sweep(home).catch(() => void 0);
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(" ")[0] ?? "";
  const name = String(rows[0].name);
  if (!name.endsWith(OURS)) return made(home, { server, run: run2 }, url, signal);
  const { rows: contents } = await home.query(CONTENTS);
  if (Number(contents[0].count) === 0) return named(home, { server, name, run: run2 }, url, signal);
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
async function named(home, { server, name, run: run2 }, url, signal) {
  const kept = new KeptDatabase(home, name, run2, {
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
  constructor(home, name, run2, before) {
    this.#home = home;
    this.#name = name;
    this.#run = run2;
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
async function made(home, { server, run: run2 }, url, signal) {
  const own = [];
  return {
    server,
    home,
    next: async () => {
      const guest = newGuest(run2, own.length + 1);
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
CREATE TABLE IF NOT EXISTS auth.users (id uuid PRIMARY KEY, instance_id uuid, aud text, role text, email text, phone text,
  encrypted_password text, raw_user_meta_data jsonb, raw_app_meta_data jsonb, is_super_admin boolean, is_anonymous boolean,
  is_sso_user boolean, confirmation_token text, recovery_token text, email_change text, email_change_token_new text,
  invited_at timestamptz, confirmed_at timestamptz, email_confirmed_at timestamptz, phone_confirmed_at timestamptz,
  last_sign_in_at timestamptz, banned_until timestamptz, deleted_at timestamptz, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS auth.identities (id uuid PRIMARY KEY, user_id uuid REFERENCES auth.users ON DELETE CASCADE,
  provider text, provider_id text, identity_data jsonb, email text, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS auth.sessions (id uuid PRIMARY KEY, user_id uuid REFERENCES auth.users ON DELETE CASCADE,
  created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.buckets (id text PRIMARY KEY, name text NOT NULL, owner uuid, owner_id text, public boolean DEFAULT false,
  avif_autodetection boolean, file_size_limit bigint, allowed_mime_types text[], created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.objects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets,
  name text, owner uuid, owner_id text, metadata jsonb, user_metadata jsonb, path_tokens text[], version text,
  created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), last_accessed_at timestamptz);
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
CREATE OR REPLACE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
CREATE OR REPLACE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
CREATE OR REPLACE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE PUBLICATION supabase_realtime;
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
`;
var SUPABASE_EXTENSIONS = ["uuid-ossp", "pgcrypto"];
var MARK = "made by launch-gate for a rehearsal";
function takeRoles() {
  return {
    async prepare(home, session) {
      for (const role of SUPABASE_ROLES) {
        const { rows } = await home.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
        if (rows.length > 0) continue;
        await home.query(`CREATE ROLE ${role} NOLOGIN`);
        await home.query(`COMMENT ON ROLE ${role} IS '${MARK}'`);
      }
      await session.query(PRELUDE);
      for (const name of SUPABASE_EXTENSIONS) {
        const { rows } = await session.query("SELECT FROM pg_available_extensions WHERE name = $1", [name]);
        if (rows.length > 0) await session.query(`CREATE EXTENSION IF NOT EXISTS "${name}" SCHEMA extensions`);
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

// src/surveys/migrations/rehearsal/obstacles.ts
var PLACEHOLDER = /\$\{[^{}\n]{1,100}\}|\+goose\s+ENVSUB/i;
async function obstacleOf({ runner, folder, migrations }, text2, files, session, isOwnServer) {
  const program = files.find((file) => file.startsWith(`${folder}/`) && /\/\d[^/]*\.(?:go|java|kt)$/.test(file));
  if (program !== void 0) return { file: program, reason: `only ${runner} can apply this` };
  const { rows: available } = await session.query("SELECT name FROM pg_available_extensions");
  const extensions = new Set(available.map(({ name }) => String(name)));
  for (const { file } of migrations) {
    const sql = text2(file).replace(/--[^\n]*/g, "");
    if (PLACEHOLDER.test(text2(file)) && usesPlaceholders(runner))
      return { file, reason: `it has placeholders that only ${runner} fills` };
    if (extensionsIn(sql).some((name) => !extensions.has(name)) && isOwnServer)
      return { file, reason: "the server lacks a required extension" };
  }
  return void 0;
}
var usesPlaceholders = (runner) => ["Flyway", "goose", "plain SQL"].includes(runner);
var extensionsOf = ({ runner, migrations }, text2) => [
  ...runner === "Supabase" ? SUPABASE_EXTENSIONS : [],
  ...new Set(migrations.flatMap(({ file }) => extensionsIn(withoutComments(text2(file)))))
];
function withoutExtensions(sql, has) {
  let out = sql;
  for (const { index, 0: whole, 1: quoted, 2: bare = "" } of withoutComments(sql).matchAll(CREATES_EXTENSION))
    if (!has(quoted ?? bare)) out = out.slice(0, index) + blank(whole) + out.slice(index + whole.length);
  return out;
}
var blank = (text2) => text2.replace(/[^\n]/g, " ");
var withoutComments = (sql) => sql.replace(/--[^\n]*/g, blank);
var CREATES_EXTENSION = /\b(?:CREATE|COMMENT\s+ON|ALTER)\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))[^;]{0,1000};/gi;
var extensionsIn = (sql) => [...sql.matchAll(/\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))/gi)].map(
  ([, quoted, bare]) => quoted ?? bare ?? ""
);

// src/surveys/migrations/rehearsal/one-history.ts
import { join } from "node:path";

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

// src/surveys/migrations/rehearsal/session.ts
function sqlErrorOf(error) {
  const { code, position, column, table, constraint } = error;
  if (code === void 0 || !/^[0-9A-Z]{5}$/.test(code)) throw error;
  return {
    code,
    ...position !== void 0 && { position },
    ...column !== void 0 && { column },
    ...table !== void 0 && { table },
    ...constraint !== void 0 && { constraint }
  };
}

// src/surveys/migrations/rehearsal/apply.ts
async function apply(session, script, watch) {
  const before = watch === void 0 ? [] : await tablesOf(session);
  const { pieces, isOne } = await piecesOf(script, watch !== void 0);
  await session.query(`RESET ALL; RESET SESSION AUTHORIZATION; ${script.runner === "Supabase" ? SUPABASE_PATH : ""}`);
  let at = 0;
  try {
    if (isOne) await session.query("BEGIN");
    for (const piece of pieces) {
      at = piece.at;
      await session.query(piece.text);
      if (!IS_ABOUT_SESSION.test(piece.text)) await watch?.step?.(lineAt(script.text, at));
    }
    const locks = watch === void 0 || !isOne ? /* @__PURE__ */ new Map() : await locksOf(session);
    if (isOne) await session.query("COMMIT");
    if (watch !== void 0) await tell(session, before, locks, watch);
    return void 0;
  } catch (error) {
    await session.query("ROLLBACK").catch(() => void 0);
    const { position, ...told } = sqlErrorOf(error);
    return { ...told, position: String(at + Number(position ?? 1)) };
  }
}
var IS_ABOUT_SESSION = /^(?:SET|BEGIN|START|SAVEPOINT|RESET|SHOW|LOCK)\b/i;
var MAY_STAND_ALONE = /\b(?:CONCURRENTLY|VACUUM|REINDEX|CLUSTER|BEGIN|START|COMMIT|END|DATABASE|TABLESPACE|SUBSCRIPTION|SYSTEM|VALUE|CALL|NOTRANSACTION|TRANSACTION)\b/i;
async function piecesOf({ text: text2, whole = text2, runner, version }, isWatched) {
  const sql = text2.replace(/^\\[^\n]*/gm, (line) => " ".repeat(line.length));
  if (!isWatched && !MAY_STAND_ALONE.test(sql)) return { pieces: [{ text: sql, at: 0 }], isOne: true };
  const reading = await readPostgres(sql);
  const operations = "operations" in reading ? reading.operations : [];
  const mode = transactionModeOf(runner, whole, version);
  const isFree = operations.some(
    (operation) => operation.effects?.failsInTransaction && !mode.isInTransaction(operation, operations)
  );
  const isOwn = operations.some(({ does }) => does === "begin");
  const isOne = !(isFree || isOwn || sendsEach(runner, whole));
  return { pieces: isOne && !isWatched ? [{ text: sql, at: 0 }] : await splitPostgres(sql), isOne };
}
var SUPABASE_PATH = 'SET search_path = "$user", public, extensions';
async function tablesOf(session) {
  const { rows } = await session.query(
    "SELECT oid::regclass::text AS name, oid, relfilenode AS node FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'"
  );
  return rows;
}
async function locksOf(session) {
  const { rows } = await session.query(
    "SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation IS NOT NULL AND mode <> 'AccessShareLock'"
  );
  const strongest = /* @__PURE__ */ new Map();
  for (const { relation, mode } of rows) {
    const known = strongest.get(String(relation)) ?? "none";
    if (LOCK_MODES.indexOf(mode) > LOCK_MODES.indexOf(known)) strongest.set(String(relation), mode);
  }
  return strongest;
}
async function tell(session, before, locks, watch) {
  const after = new Map((await tablesOf(session)).map(({ oid, node }) => [oid, node]));
  for (const { name, oid, node } of before) {
    const lock = locks.get(String(oid)) ?? "none";
    const rewrites = after.has(oid) && after.get(oid) !== node;
    if (rewrites || lock !== "none") watch.trace({ table: name, lock, rewrites });
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
function errorOf({ code, position }, text2) {
  const name = CONDITIONS[code];
  const line = position === void 0 ? void 0 : lineAt(text2, Number(position) - 1);
  return { code: name === void 0 ? code : `${code} ${name}`, ...line !== void 0 && { line } };
}

// src/surveys/migrations/rehearsal/elsewhere.ts
var ELSEWHERE = {
  "0A000": "a feature",
  "3F000": "a schema",
  "42703": "a column",
  "42704": "a role, a type or another object",
  "42883": "a function",
  "58P01": "a file of the server"
};
function isOfElsewhere({ history, isOwnServer, text: text2 }, error, file) {
  const { runner } = history;
  if (error.code === "42P01") return ["plain SQL", "Supabase"].includes(runner);
  if (isOwnServer) return false;
  if (error.code === "42703") return runner === "Supabase";
  if (error.code === "0A000") return LACKING.test(text2(file));
  return error.code in ELSEWHERE && !namesOwn(history, text2, error, file);
}
var elsewhere = ({ code }) => `it needs ${ELSEWHERE[code] ?? "a table"} that ${code in ELSEWHERE ? "the embedded PostgreSQL lacks" : "no migration creates"} (SQLSTATE ${code})`;
var LACKING = /\b(?:EXTENSION|COLLATION|COLLATE|FOREIGN\s+DATA|PUBLICATION|SUBSCRIPTION|TABLESPACE|TEXT\s+SEARCH|LANGUAGE\s+["']?(?!plpgsql|sql\b)\w)/i;
var CREATES = /\bCREATE\s{1,9}(?:OR\s{1,9}REPLACE\s{1,9})?(?:SCHEMA|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|ROLE)\s{1,9}(?:IF\s{1,9}NOT\s{1,9}EXISTS\s{1,9})?(?:"?\w{1,63}"?\.)?"?(\w{1,63})/gi;
function namesOwn({ migrations }, text2, { position }, file) {
  const own = new Set(
    migrations.flatMap((each) => [...text2(each.file).matchAll(CREATES)].map(([, name = ""]) => name.toLowerCase()))
  );
  const sql = text2(file);
  const failing = position === void 0 ? sql : sql.split("\n")[lineAt(sql, Number(position) - 1) - 1] ?? sql;
  return (failing.match(/\w{1,63}/g) ?? []).some((word) => own.has(word.toLowerCase()));
}

// src/surveys/migrations/rehearsal/changes.ts
function changesBetween(before, after) {
  return [...tableChanges(before, after), ...viewChanges(before, after)];
}
function tableChanges(before, after) {
  const byName = new Map([...after.tables.values()].map((each) => [each.name, each]));
  return [...before.tables].flatMap(([oid, table]) => {
    const now = after.tables.get(oid);
    if (now !== void 0 && now.name === table.name) return columnChanges(table, now, (column) => column.number);
    const heir = byName.get(table.name);
    if (heir !== void 0) return columnChanges(table, heir, (column) => column.name);
    if (now === void 0) return [{ does: "drop-table", table: nameOf(table) }];
    return after.views.has(table.name) ? [] : [{ does: "rename-table", table: nameOf(table), to: nameOf(now) }];
  });
}
function viewChanges(before, after) {
  const byName = new Map([...after.tables.values()].map(({ name, columns }) => [name, columns]));
  return [...before.views].flatMap(([name, columns]) => {
    const table = byName.get(name);
    const now = after.views.get(name) ?? (table && new Set([...table.values()].map((each) => each.name)));
    if (now === void 0) return [{ does: "drop-table", table: plainTable(name) }];
    const gone = [...columns].filter((column) => !now.has(column));
    return gone.map((column) => ({ does: "drop-column", table: plainTable(name), column }));
  });
}
var nameOf = ({ name }) => plainTable(name);
function columnChanges(before, after, keyOf2) {
  const [old2, now] = [before, after].map(
    ({ columns }) => new Map([...columns.values()].map((each) => [keyOf2(each), each]))
  );
  const of = { table: nameOf(before) };
  const kept = [...old2].flatMap(([key, column]) => {
    const became = now.get(key);
    if (became === void 0) return [{ does: "drop-column", ...of, column: column.name }];
    return columnChange(column, became, before.node !== after.node).map((change) => ({
      ...change,
      ...of,
      column: column.name
    }));
  });
  const added = [...now].filter(([key, { isRequired, isFilled: isFilled2 }]) => !old2.has(key) && isRequired && !isFilled2);
  return [...kept, ...added.map(([, { name }]) => ({ does: "add-column", ...of, column: name }))];
}
function columnChange(before, after, rewrites) {
  const found = [];
  if (before.name !== after.name) found.push({ does: "rename-column", to: after.name });
  if (before.type !== after.type && rewrites)
    found.push({ does: "type-change", to: `${before.type} to ${after.type}`, rewrites });
  if (!before.isRequired && !before.isChecked && after.isRequired) found.push({ does: "set-not-null" });
  return found;
}

// src/surveys/migrations/rehearsal/sample-rows.ts
var MOST_TABLES = 1e3;
var COLUMNS = `SELECT c.oid, c.oid::regclass::text AS table, quote_ident(a.attname) AS name,
    a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS required, a.attidentity = 'a' AS always,
    b.typname AS type, b.typcategory AS category, b.typtype AS kind,
    CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END AS size,
    (SELECT array_to_json(array_agg(e.enumlabel ORDER BY e.enumsortorder)) FROM pg_enum e WHERE e.enumtypid = b.oid) AS labels,
    (SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k
      WHERE k.contype = 'c' AND (k.conrelid = c.oid AND a.attnum = ANY (k.conkey) OR k.contypid = t.oid)) AS checks
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  JOIN pg_type t ON t.oid = a.atttypid JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
  WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e')
  ORDER BY c.oid, a.attnum`;
var UNWATCHED = "SET session_replication_role = replica";
var WATCHED = "SET session_replication_role = origin";
async function sampleRows(session) {
  const { rows } = await session.query(COLUMNS);
  const tables = [...Map.groupBy(rows, ({ oid }) => oid).values()];
  const found = { tables: [], without: [] };
  if (tables.length > MOST_TABLES || !await isAllowed(session)) return found;
  const empty = await emptyOf(
    session,
    tables.flatMap(([first]) => first ?? [])
  );
  for (const columns of tables) {
    const [{ oid, table }] = columns;
    if (!empty.has(oid)) continue;
    const inserts = await filled(session, table, columns);
    if (inserts.length === 0) found.without.push(table);
    else found.tables.push({ oid, table, inserts });
  }
  await session.query(WATCHED);
  return found;
}
async function emptyOf(session, tables) {
  if (tables.length === 0) return /* @__PURE__ */ new Set();
  const asked = tables.map(({ oid, table }) => `SELECT ${oid} AS oid WHERE NOT EXISTS (SELECT FROM ${table})`);
  const { rows } = await session.query(asked.join(" UNION ALL "));
  return new Set(rows.map(({ oid }) => oid));
}
var isAllowed = (session) => session.query(UNWATCHED).then(
  () => true,
  () => false
);
async function filled(session, table, columns) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const insert = (some, number) => ({
      sql: insertOf(table, some, number, attempt),
      columns: some.map(({ name }) => name)
    });
    if (!await isTaken(session, insert(columns, 1))) continue;
    const needed = columns.filter(({ required }) => required);
    await isTaken(session, insert(needed, 2));
    const others = Math.min(MOST_LABELS, Math.max(0, ...columns.map(({ labels }) => labels?.length ?? 0)));
    const later = Array.from({ length: others }, (_, i) => insert(columns, i + 5));
    return [insert(columns, 3), insert(needed, 4), ...later];
  }
  return [];
}
var MOST_LABELS = 20;
async function isTaken(session, { sql }) {
  try {
    await session.query(sql);
    return true;
  } catch (error) {
    sqlErrorOf(error);
    return false;
  }
}
function insertOf(table, columns, number, attempt) {
  if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`;
  const always = columns.some(({ always: always2 }) => always2) ? " OVERRIDING SYSTEM VALUE" : "";
  const values = columns.map((column) => literal(sampleOf(column, number, attempt)));
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(", ")})${always} VALUES (${values.join(", ")})`;
}
var literal = (value) => value === void 0 ? "NULL" : `'${value.replaceAll("'", "''")}'`;
async function withoutSamples(session, { tables }) {
  if (tables.length === 0) return;
  const { rows } = await session.query(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.oid = ANY (ARRAY[${tables.map(({ oid }) => oid).join()}]::oid[])`
  );
  await session.query(UNWATCHED);
  for (const { name } of rows) await session.query(`DELETE FROM ${name}`);
  await session.query(WATCHED);
}
var FIRST = 3e4;
var ATTEMPTS = 6;
function sampleOf(column, number, attempt) {
  const { type, category, kind, labels, checks, size } = column;
  if (kind === "e") return labels?.[(number - 1) % labels.length];
  if (kind === "c") return void 0;
  if (category === "A") return "{}";
  const named2 = attempt % 2 === 1 ? namedIn(checks, number + (attempt >> 1)) : void 0;
  if (named2 !== void 0) return named2;
  return BY_TYPE[type]?.(number, size, attempt) ?? BY_CATEGORY[category]?.(number, size, attempt);
}
function namedIn(checks, number) {
  const found = [...(checks ?? "").matchAll(/'((?:[^']|''){1,200})'|(?<![\w.])(\d{1,9}(?:\.\d{1,9})?)(?![\w.])/g)];
  const one = found[number % Math.max(1, found.length)];
  return one?.[1]?.replaceAll("''", "'") ?? one?.[2];
}
var text = (number, size, attempt) => {
  const letter = letterOf(number);
  const whole = TEXTS[attempt >> 1]?.(letter) ?? letter;
  return size > 4 ? whole.slice(0, size - 4) : whole;
};
var TEXTS = [
  (letter) => letter.repeat(12),
  (letter) => `${letter}${letter}@sample.test`,
  (letter) => `https://sample.test/${letter}`
];
var two = (number) => String(number).padStart(2, "0");
var letterOf = (number) => String.fromCharCode(96 + number % 26);
var digits = (number, _, attempt) => String(([FIRST, 0, 50][attempt >> 1] ?? 1) + number);
var moment = (number) => `2026-01-${two(number)} 00:00:00+00`;
var range = (number) => `[${number},${number + 1})`;
var BY_CATEGORY = {
  B: () => "true",
  D: moment,
  N: digits,
  S: text,
  T: (number) => `${number} days`,
  I: (number) => `10.0.0.${number}`,
  V: () => "1",
  G: (number) => `(${number},${number})`
};
var BY_TYPE = {
  uuid: (number) => `00000000-0000-4000-8000-0000000000${two(number)}`,
  json: () => "{}",
  jsonb: () => "{}",
  bytea: (number) => `\\x${two(number)}`,
  xml: () => "<a/>",
  time: (number) => `00:00:${two(number)}`,
  timetz: (number) => `00:00:${two(number)}+00`,
  macaddr: (number) => `00:00:00:00:00:${two(number)}`,
  tsvector: () => "a",
  tsquery: () => "a",
  char: letterOf,
  bit: (_, size) => "1".repeat(Math.max(1, size)),
  hstore: () => "",
  ltree: letterOf,
  vector: (number, size) => `[${Array.from({ length: Math.max(1, size) }, () => number).join()}]`,
  int4range: range,
  int8range: range,
  numrange: range,
  daterange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  tsrange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  tstzrange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  oid: (number) => String(number),
  lseg: () => "[(0,0),(1,1)]",
  box: () => "(1,1),(0,0)",
  path: () => "[(0,0),(1,1)]",
  polygon: () => "((0,0),(1,1),(1,0))",
  circle: () => "<(0,0),1>",
  line: () => "{1,1,1}"
};

// src/surveys/migrations/rehearsal/inserts.ts
var TRIGGERS = "SELECT DISTINCT tgrelid AS oid FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'";
var watched = (sql) => `${sql} -- watched`;
async function insertsTaken(session, { tables }) {
  const taken = /* @__PURE__ */ new Map();
  if (tables.length === 0) return taken;
  const { rows } = await session.query(TRIGGERS);
  const triggered = new Set(rows.map(({ oid }) => oid));
  const run2 = async (some, keyOf2) => {
    for (const { sql } of some.flatMap(({ inserts }) => inserts)) {
      const refusal = await session.query(`BEGIN; ${sql}; ROLLBACK`).then(() => void 0, sqlErrorOf);
      if (refusal !== void 0) await session.query("ROLLBACK");
      taken.set(keyOf2(sql), refusal);
    }
  };
  await session.query(UNWATCHED);
  await run2(tables, (sql) => sql);
  await session.query(WATCHED);
  await run2(
    tables.filter(({ oid }) => triggered.has(oid)),
    watched
  );
  return taken;
}
var OF_VALUES = ["23503", "23505"];
var CHECK_VIOLATION = "23514";
async function refusalOf(session, { oid, inserts }, before, now) {
  for (const { sql, columns } of inserts) {
    const error = now.get(sql);
    if (error === void 0 || before.get(sql) !== void 0 || OF_VALUES.includes(error.code)) continue;
    const isOfValues = error.code === CHECK_VIOLATION && await looksAt(session, oid, error, columns);
    if (!isOfValues) return error.code;
  }
  return byTrigger(inserts, before, now);
}
var FIRST_STEP = /^CHECK \(+"?[^"()]{1,63}"? IS NOT NULL\)+ NOT VALID$/;
async function looksAt(session, oid, { constraint = "" }, columns) {
  const { rows } = await session.query(
    `SELECT quote_ident(a.attname) AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
     WHERE k.conrelid = ${oid} AND k.conname = '${constraint.replaceAll("'", "''")}'`
  );
  return rows.length === 0 || rows.some(({ name, definition }) => columns.includes(name) || FIRST_STEP.test(definition));
}
function byTrigger(inserts, before, now) {
  const codes = inserts.flatMap(({ sql }) => {
    const was = before.has(watched(sql)) ? before.get(watched(sql)) : before.get(sql);
    return was === void 0 ? [now.get(watched(sql))?.code] : [];
  });
  const [code] = codes;
  return code !== void 0 && !OF_VALUES.includes(code) && codes.every((each) => each === code) ? code : void 0;
}

// src/surveys/migrations/rehearsal/state.ts
var CHECKED = `EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.convalidated
  AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) ~ '^CHECK [(]+"?[^()]+ IS NOT NULL[)]+$')`;
var STATE = `SELECT c.oid, c.oid::regclass::text AS table, c.relkind IN ('v', 'm') AS view, c.relfilenode AS node,
    a.attnum AS number, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required, ${CHECKED} AS checked,
    a.atthasdef OR a.attidentity <> '' AS filled, a.attgenerated <> '' AS generated
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'v', 'm')
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e')
  ORDER BY c.oid, a.attnum`;
async function stateOf(session) {
  const { rows } = await session.query(STATE);
  const tables = /* @__PURE__ */ new Map();
  for (const { oid, table, node, view, ...column } of rows) {
    if (view) continue;
    const known = tables.get(oid) ?? { name: table, node, columns: /* @__PURE__ */ new Map() };
    tables.set(oid, known);
    if (column.number !== null) known.columns.set(column.number, columnOf({ ...column, number: column.number }));
  }
  const views = Map.groupBy(
    rows.filter(({ view }) => view),
    ({ table }) => table
  );
  return { tables, views: new Map([...views].map(([view, of]) => [view, new Set(of.map(({ name }) => name))])) };
}
var columnOf = (row) => ({
  number: row.number,
  name: row.name,
  type: row.type,
  isRequired: row.required,
  isChecked: row.checked,
  isFilled: row.filled,
  isGenerated: row.generated
});

// src/surveys/migrations/rehearsal/observe.ts
var MOST_STEPS = 100;
async function observation(session, samples) {
  const before = await stateOf(session);
  const taken = await insertsTaken(session, samples);
  const lines = /* @__PURE__ */ new Map();
  let [last, digest, steps] = [before, await digestOf(session), 0];
  let empty = await emptyIn(session, samples, before);
  const note = (line, found) => {
    for (const each of found) if (!lines.has(keyOf(each))) lines.set(keyOf(each), line);
  };
  return {
    async step(line) {
      steps += 1;
      if (steps > MOST_STEPS) return;
      const now = await digestOf(session);
      const state = now === digest ? last : await stateOf(session);
      if (state !== last) note(line, changesBetween(last, state));
      [last, digest] = [state, now];
      const emptied = await emptyIn(session, samples, last);
      note(line, removals(last, empty, emptied));
      empty = emptied;
    },
    async end() {
      const after = await stateOf(session);
      const takenNow = await insertsTaken(session, samples);
      const refused = await refusals(session, samples, taken, takenNow);
      const filled2 = filledTables(samples, taken, takenNow);
      const changes = changesBetween(before, after).filter((each) => !isFilled(each, filled2));
      const emptied = await emptyIn(session, samples, after);
      changes.push(...removals(before, /* @__PURE__ */ new Set(), emptied).filter(({ table }) => isKept(table, changes)));
      changes.push(...refused.filter(({ table }) => isKept(table, changes)));
      return changes.map((each) => ({ ...each, ...lineOf(lines.get(keyOf(each))) }));
    }
  };
}
var isFilled = ({ does, table }, filled2) => does === "set-not-null" && filled2.has(table);
var filledTables = ({ tables }, before, now) => new Set(
  tables.filter(
    ({ inserts: [, least] }) => least && before.has(least.sql) && !before.get(least.sql) && !now.get(least.sql)
  ).map(({ table }) => plainTable(table))
);
var lineOf = (line) => line === void 0 ? {} : { line };
var keyOf = ({ does, table, column = "" }) => `${does} ${table} ${column}`;
var isKept = (table, changes) => !changes.some((each) => each.table === table);
var removals = (state, before, now) => [...now].flatMap((oid) => {
  const table = state.tables.get(oid);
  return table === void 0 || before.has(oid) ? [] : [{ does: "delete", table: plainTable(table.name) }];
});
function emptyIn(session, { tables }, { tables: now }) {
  const there = tables.flatMap(({ oid }) => {
    const table = now.get(oid)?.name;
    return table === void 0 ? [] : [{ oid, table }];
  });
  return emptyOf(session, there);
}
async function refusals(session, { tables }, before, now) {
  const found = [];
  for (const sampled of tables) {
    const code = await refusalOf(session, sampled, before, now);
    if (code !== void 0) found.push({ does: "refuse-insert", table: plainTable(sampled.table), to: code });
  }
  return found;
}
var DIGEST = `SELECT md5(string_agg(concat(a.attrelid, a.attname, a.atttypid, a.attnotnull, c.relnamespace, c.relname, c.relfilenode), ',' ORDER BY a.attrelid, a.attnum)) AS digest
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attnum > 0 AND c.relkind IN ('r', 'p', 'v', 'm') AND c.oid >= 16384`;
async function digestOf(session) {
  const { rows } = await session.query(DIGEST);
  return rows[0]?.digest ?? "";
}

// src/surveys/migrations/rehearsal/one-history.ts
async function upAndBack(one, answer) {
  const fresh = one.history.migrations.filter(({ file }) => one.fresh.has(file));
  for (const { file } of one.history.migrations.filter((each) => !one.fresh.has(each.file)))
    if (!await up(one, file, answer, "does not apply")) return;
  if (!await upWithRows(one, fresh, answer)) return;
  const first = await schemaOf(one.session);
  const backs = fresh.map((migration) => ({ migration, sql: backOf(one, migration) }));
  const last = backs.findLastIndex(({ sql }) => sql === void 0);
  const ways = backs.slice(last + 1);
  for (const { migration, sql = "" } of ways.toReversed()) {
    const { down: file = migration.file } = migration;
    const script = { ...one, text: sql, whole: one.text(migration.file), runner: one.history.runner };
    const error = await apply(one.session, script);
    if (error !== void 0 && isRefused(error)) return refuse(answer, file);
    if (error !== void 0) return fault(answer, { file, fault: "does not go back", ...errorOf(error, sql) });
  }
  for (const { migration } of ways) if (!await up(one, migration.file, answer, "does not come again")) return;
  const differs = differences(first, await schemaOf(one.session));
  const place = ways[0]?.migration.file;
  if (differs.length > 0 && place !== void 0) fault(answer, { file: place, fault: "another schema", differs });
}
async function upWithRows(one, fresh, answer) {
  let samples = await sampleRows(one.session);
  for (const { file } of fresh) {
    const { step, end } = await observation(one.session, samples);
    const watch = { trace: (trace) => answer.traces.push({ file, ...trace }), step };
    const error = await run(one, file, watch);
    if (error !== void 0 && isOfRows(error, samples)) {
      await withoutSamples(one.session, samples);
      samples = { tables: [], without: samples.without };
      tellRefusedRows(one, file, error, answer);
      if (!await up(one, file, answer, "does not apply")) return false;
      continue;
    }
    if (!isApplied(one, file, error, answer, "does not apply")) return false;
    answer.changes.push(...(await end()).map((change) => ({ file, ...change })));
    if (samples.tables.length > 0 && !namesOne(samples.without, one.text(file))) answer.observed.push(file);
  }
  await withoutSamples(one.session, samples);
  return true;
}
var namesOne = (tables, text2) => tables.some((table) => text2.includes(table.replaceAll('"', "").replace(/^.*\./, "")));
var isOfRows = ({ code }, { tables }) => /^2[23]/.test(code) && tables.length > 0;
function tellRefusedRows(one, file, error, answer) {
  const { code, table, column } = error;
  const sql = upOf(one, file);
  const line = lineAt(sql, Number(error.position ?? 1) - 1);
  if (code === NULLS && table !== void 0 && column !== void 0)
    answer.changes.push({ file, line, does: "set-not-null", table, column });
  else if ((code === TWICE || code === POINTS_NOWHERE) && ADDS_COLUMN.test(sql))
    fault(answer, { file, fault: "does not apply to rows", ...errorOf(error, sql) });
}
var [NULLS, TWICE, POINTS_NOWHERE] = ["23502", "23505", "23503"];
var ADDS_COLUMN = /\bADD\s+(?!CONSTRAINT\b|PRIMARY\b|FOREIGN\b|UNIQUE\b|CHECK\b)/i;
var isRefused = ({ code }) => code === "42501" || code === "0LP01";
var REFUSED = "PostgreSQL refuses it to a role limited to its own database (42501 insufficient_privilege)";
var refuse = (answer, file) => void answer.unread.push({ file, reason: REFUSED });
var fault = (answer, found) => void answer.faults.push(found);
async function up(one, file, answer, kind) {
  return isApplied(one, file, await run(one, file), answer, kind);
}
function run(one, file, watch) {
  mayOpen(join(one.root, file));
  const script = { ...one, text: upOf(one, file), whole: one.text(file), runner: one.history.runner };
  return apply(one.session, script, watch);
}
function upOf({ history: { runner }, text: text2, isOwnServer }, file) {
  const { up: up2 } = sectionsOf(runner, text2(file));
  return isOwnServer ? up2 : withoutExtensions(up2, isEmbedded);
}
var isEmbedded = (name) => name === "plpgsql" || name in EXTENSIONS;
function isApplied(one, file, error, answer, kind) {
  if (error === void 0) {
    if (kind === "does not apply") answer.applied += 1;
    return true;
  }
  if (isRefused(error)) refuse(answer, file);
  else if (isOfElsewhere(one, error, file)) answer.unread.push({ file, reason: elsewhere(error), ...open(one) });
  else fault(answer, { file, fault: kind, ...errorOf(error, upOf(one, file)), ...old(one, file) });
  return false;
}
var old = ({ fresh }, file) => fresh.has(file) ? {} : { isOld: true };
var open = ({ isOwnServer }) => isOwnServer ? {} : { isOpen: true };
function backOf({ history: { runner }, text: text2 }, { file, down }) {
  const sql = down === void 0 ? sectionsOf(runner, text2(file)).down : text2(down);
  return sql === void 0 || sql.replace(/--[^\n]*/g, "").trim() === "" ? void 0 : sql;
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
var isSql = ({ dialect, runner }) => dialect === "postgres" && SQL.includes(runner);
async function rehearse(question, of, url, signal) {
  const found = await freshHistories(question, of, signal);
  if ("failure" in found) return found;
  if (url === void 0 && !found.histories.some(({ history }) => isSql(history)))
    return failure("missing", "only the migration tool itself can apply these migrations");
  const stage = url === void 0 ? await embedded() : await openStage(url, signal);
  if ("kind" in stage) return stage;
  const roles = takeRoles();
  try {
    const answer = await tryAll(found, stage, roles, url !== void 0);
    return "failure" in answer ? answer : { ...answer, changes: await withUse(answer, found, signal) };
  } catch (error) {
    if (signal.aborted) return failure("deadline", "the run’s time limit was reached");
    const where = url === void 0 ? "the embedded PostgreSQL" : "the connection to the database of --db";
    return failure("reset", isOurs(error) ? `the rehearsal failed (${error.name})` : `${where} broke`);
  } finally {
    await stage.close(roles.giveBack).catch(() => void 0);
  }
}
async function withUse({ changes }, found, signal) {
  const commit = commitBefore(found);
  if (commit === void 0) return changes;
  const runnerOf = (file) => found.histories.find(({ fresh }) => fresh.has(file))?.history.runner ?? "plain SQL";
  const asked = changes.map((change) => ({ ...change, runner: runnerOf(change.file) }));
  return (await withUses(asked, { root: found.root, commit, signal })).map(({ runner: _, ...change }) => change);
}
var embedded = async () => (await import("./surveys-migrations-rehearsal-embedded.js")).embeddedStage();
var TOO_MUCH = "running it takes too long, or too much memory";
async function tryAll({ histories, read, root, files }, stage, roles, isOwnServer) {
  const answer = {
    kind: "answer",
    server: stage.server,
    applied: 0,
    faults: [],
    traces: [],
    changes: [],
    observed: [],
    unread: []
  };
  const text2 = (file) => read(file) ?? "";
  const versions = versionsOf(files, read);
  for (const { history, fresh } of histories) {
    const unread = history.migrations.find(({ file }) => read(file) === void 0)?.file;
    const one = { history, fresh, text: text2, root, files, isOwnServer, version: versions.get(history.runner) };
    if (unread !== void 0)
      answer.unread.push(
        mayOpen(join2(root, unread)) ? { file: unread, reason: TOO_LARGE } : { file: unread, reason: TOO_MUCH }
      );
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
  if (!isSql(history)) {
    if (one.isOwnServer) answer.unread.push({ file: history.folder, reason: `only ${history.runner} can apply these` });
    return void 0;
  }
  const session = await stage.next(extensionsOf(history, one.text));
  if ("kind" in session) return session;
  answer.server = stage.server;
  const obstacle = await obstacleOf(history, one.text, one.files, session, one.isOwnServer);
  if (obstacle !== void 0) {
    answer.unread.push({ ...obstacle, ...open(one) });
    return void 0;
  }
  if (history.runner === "Supabase") await roles.prepare(stage.home, session);
  await upAndBack({ ...one, session }, answer);
  return void 0;
}
export {
  rehearse
};
