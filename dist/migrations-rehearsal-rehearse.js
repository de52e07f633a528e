import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  freshHistories,
  readPostgres,
  sectionsOf,
  splitPostgres,
  versionsOf,
  wrappingOf
} from "./migrations-postgres-postgres.js";
import "./syntax-lines.js";
import "./world-git-change.2.js";
import {
  listFiles
} from "./world-files.js";
import "./world-git.js";
import "./world-error-code.js";
import {
  failure
} from "./world-world.js";
import "./runtime.js";

// src/migrations/rehearsal/rehearse.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";

// src/world/migrations.ts
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

// src/migrations/rehearsal/apply.ts
async function apply(client, script, trace) {
  const before = trace === void 0 ? [] : await tablesOf(client);
  const { parts, isOne } = await partsOf(script);
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
  const sql = text.replace(/^\\[^\n]*/gm, "");
  const reading = await readPostgres(sql);
  const acts = "acts" in reading ? reading.acts : [];
  const wrapping = wrappingOf(runner, whole, version);
  const isFree = acts.some((act) => act.claim?.failsInTransaction && !wrapping.isWrapped(act, acts));
  const isOwn = acts.some(({ does }) => does === "begin");
  return isFree || isOwn ? { parts: await splitPostgres(sql), isOne: false } : { parts: [sql], isOne: true };
}
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
  const line = position === void 0 ? void 0 : text.slice(0, Number(position) - 1).split("\n").length;
  return { code: name === void 0 ? code : `${code} ${name}`, ...line !== void 0 && { line } };
}
var isLacking = ({ code }) => code === "58P01" || code === "0A000";

// src/migrations/rehearsal/catalogue.ts
var OWN = `n.nspname !~ '^(pg_|information_schema$)'`;
var PARTS = [
  `SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) ||
     CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS text
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${OWN} AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')`,
  `SELECT 'table ' || n.nspname || '.' || c.relname AS name, concat(c.relkind, c.relrowsecurity, c.relpersistence) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN} AND c.relkind IN ('r', 'p', 'S', 'f')`,
  `SELECT 'constraint ' || n.nspname || '.' || k.conname AS name, pg_get_constraintdef(k.oid) AS text
   FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OWN}`,
  `SELECT 'index ' || n.nspname || '.' || c.relname AS name, pg_get_indexdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN} AND c.relkind = 'i'`,
  `SELECT 'view ' || n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN} AND c.relkind IN ('v', 'm')`,
  `SELECT 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, md5(p.prosrc) AS text
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN}
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')`,
  `SELECT 'trigger ' || c.relname || '.' || t.tgname AS name, pg_get_triggerdef(t.oid) AS text
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal`,
  `SELECT 'policy ' || c.relname || '.' || p.polname AS name, concat(p.polcmd, pg_get_expr(p.polqual, p.polrelid)) AS text
   FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid`,
  `SELECT 'type ' || n.nspname || '.' || t.typname AS name, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) AS text
   FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE ${OWN} GROUP BY n.nspname, t.typname`
];
async function schemaOf(client) {
  const { rows } = await client.query(PARTS.join("\nUNION ALL\n"));
  return new Map(rows.map(({ name, text }) => [name, text]));
}
function differences(one, other) {
  const names = /* @__PURE__ */ new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

// src/migrations/rehearsal/database.ts
import { randomBytes } from "node:crypto";
var OURS = "_launch_check";
var STATEMENT_MS = 6e4;
var CONNECT_MS = 1e4;
var TABLES = `SELECT count(*)::int AS count FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`;
var SCHEMAS = `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)'`;
async function openStage(url, signal) {
  const { default: pg } = await import("./lib-pg.js");
  const connect = async (database) => {
    const target = new URL(url);
    if (database !== void 0) target.pathname = `/${database}`;
    const client = new pg.Client({
      connectionString: target.href,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      application_name: "launch-gate"
    });
    client.on("error", () => void 0);
    await client.connect();
    signal.addEventListener("abort", () => void client.end().catch(() => void 0), { once: true });
    return client;
  };
  let home;
  try {
    home = await connect();
  } catch {
    return failure("refused", "the database of --db cannot be reached, or does not let us in");
  }
  const { rows } = await home.query("SELECT current_database() AS name, current_setting('server_version') AS version");
  const server = String(rows[0].version).split(" ")[0] ?? "";
  return String(rows[0].name).endsWith(OURS) ? named(home, server) : made(home, server, connect);
}
async function named(home, server) {
  const { rows } = await home.query(TABLES);
  if (rows[0].count > 0) {
    await home.end();
    return failure("guarded", "the database of --db is not empty: nothing was applied to it");
  }
  const before = (await home.query(SCHEMAS)).rows.map(({ name }) => String(name));
  const empty = async () => {
    const { escapeIdentifier } = (await import("./lib-pg.js")).default;
    for (const { name } of (await home.query(SCHEMAS)).rows) {
      await home.query(`DROP SCHEMA ${escapeIdentifier(name)} CASCADE`);
      if (before.includes(name)) await home.query(`CREATE SCHEMA ${escapeIdentifier(name)}`);
    }
  };
  return {
    server,
    next: async () => {
      await home.query("ROLLBACK").catch(() => void 0);
      await empty();
      return home;
    },
    close: async () => {
      await home.query("ROLLBACK").catch(() => void 0);
      await empty().catch(() => void 0);
      await home.end();
    }
  };
}
async function made(home, server, connect) {
  const own = [];
  return {
    server,
    next: async () => {
      const name = `launch_gate_${randomBytes(6).toString("hex")}${OURS}`;
      try {
        await home.query(`CREATE DATABASE ${name} TEMPLATE template0`);
      } catch {
        return failure("guarded", `no database may be made there, and the one of --db is not named *${OURS}`);
      }
      const client = await connect(name);
      own.push({ name, client });
      return client;
    },
    close: async () => {
      for (const { name, client } of own) {
        await client.end().catch(() => void 0);
        await home.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => void 0);
      }
      await home.end();
    }
  };
}

// src/migrations/rehearsal/supabase-roles.ts
var ROLES = ["anon", "authenticated", "service_role", "supabase_admin", "supabase_auth_admin", "authenticator"];
var PRELUDE = `
CREATE SCHEMA IF NOT EXISTS auth; CREATE SCHEMA IF NOT EXISTS storage; CREATE SCHEMA IF NOT EXISTS extensions;
CREATE TABLE IF NOT EXISTS auth.users (id uuid PRIMARY KEY, email text, phone text, raw_user_meta_data jsonb,
  raw_app_meta_data jsonb, email_confirmed_at timestamptz, created_at timestamptz, updated_at timestamptz);
CREATE TABLE IF NOT EXISTS storage.buckets (id text PRIMARY KEY, name text, public boolean, file_size_limit bigint, allowed_mime_types text[]);
CREATE TABLE IF NOT EXISTS storage.objects (id uuid PRIMARY KEY, bucket_id text, name text, owner uuid, metadata jsonb);
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
`;
function takeRoles() {
  const made2 = [];
  return {
    async prepare(client) {
      for (const role of ROLES) {
        const { rows } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
        if (rows.length > 0) continue;
        await client.query(`CREATE ROLE ${role} NOLOGIN`);
        made2.push(role);
      }
      await client.query(PRELUDE);
    },
    async giveBack(url) {
      if (made2.length === 0) return;
      const { default: pg } = await import("./lib-pg.js");
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const role of made2)
        await client.query(`DROP OWNED BY ${role}; DROP ROLE IF EXISTS ${role}`).catch(() => void 0);
      await client.end();
    }
  };
}

// src/migrations/rehearsal/rehearse.ts
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
async function rehearse(question, root, url, signal) {
  const found = await freshHistories(question, root, signal);
  if ("failure" in found) return found;
  const stage = await openStage(url, signal);
  if ("kind" in stage) return stage;
  const answer = {
    kind: "answer",
    server: stage.server,
    applied: 0,
    faults: [],
    traces: [],
    unread: []
  };
  const roles = takeRoles();
  try {
    const text = (file) => readFileSync(join(root, file), "utf8");
    const versions = versionsOf(await listFiles(root, signal), (file) => text(file));
    for (const { history, fresh } of found.histories) {
      const refused = await tryHistory(
        { history, fresh, text, version: versions.get(history.runner) },
        stage,
        roles,
        answer
      );
      if (refused !== void 0) return refused;
    }
    return answer;
  } catch {
    return failure(
      signal.aborted ? "deadline" : "reset",
      signal.aborted ? "the run’s time was over" : "the database of --db broke off"
    );
  } finally {
    await stage.close().catch(() => void 0);
    await roles.giveBack(url).catch(() => void 0);
  }
}
async function tryHistory(one, stage, roles, answer) {
  const { history } = one;
  if (history.dialect !== "postgres" || !SQL.includes(history.runner)) {
    answer.unread.push({ file: history.folder, reason: `only ${history.runner} itself can apply these` });
    return void 0;
  }
  const client = await stage.next();
  if ("kind" in client) return client;
  if (history.runner === "Supabase") await roles.prepare(client);
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
  if (isLacking(error)) answer.unread.push({ file, reason: "the server lacks an extension that it asks for" });
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
