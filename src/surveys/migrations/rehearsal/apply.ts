import type { Client } from 'pg';
import {
  LOCK_MODES,
  type LockMode,
  type RehearsalAnswer,
  type RehearsalFault,
  type Runner,
} from '../../../io/migrations.ts';
import { lineAt } from '../../../lib/lines.ts';
import { readPostgres, splitPostgres } from '../postgres/postgres.ts';
import { sendsEach, transactionModeOf } from '../transaction-mode.ts';

type Trace = Omit<RehearsalAnswer['traces'][number], 'file'>;

/** SQLSTATE and position; the rest of an error is dropped, as its message may contain data. */
interface SqlError {
  code: string;
  /** In characters, 1-based. */
  position?: string;
}

interface Script {
  /** The part that is applied. */
  text: string;
  /** The file it is from, whose comments may disable the transaction. */
  whole?: string;
  runner: Runner;
  version: string | undefined;
}

/** Runs a script on the server as its runner would, and traces locks and rewrites of the tables that existed before. */
export async function apply(
  client: Client,
  script: Script,
  trace?: (trace: Trace) => void,
): Promise<SqlError | undefined> {
  const before = trace === undefined ? [] : await tablesOf(client);
  const { parts, isOne } = await partsOf(script);
  // Settings of one file must not carry over to the next.
  await client.query(`RESET ALL; RESET SESSION AUTHORIZATION; ${script.runner === 'Supabase' ? SUPABASE_PATH : ''}`);
  try {
    if (isOne) await client.query('BEGIN');
    for (const part of parts) await client.query(part);
    const locks = trace === undefined || !isOne ? new Map<string, LockMode>() : await locksOf(client);
    if (isOne) await client.query('COMMIT');
    if (trace !== undefined) await tell(client, before, locks, trace);
    return undefined;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const { code, position } = error as { code?: string; position?: string };
    if (code === undefined) throw error;
    return { code, ...(position !== undefined && isOne && { position }) };
  }
}

/** The whole text for one transaction, or its single statements. */
async function partsOf({ text, whole = text, runner, version }: Script): Promise<{ parts: string[]; isOne: boolean }> {
  // psql commands are no statements; blank them out, so that positions stay the same.
  const sql = text.replace(/^\\[^\n]*/gm, (line) => ' '.repeat(line.length));
  const reading = await readPostgres(sql);
  const operations = 'operations' in reading ? reading.operations : [];
  const mode = transactionModeOf(runner, whole, version);
  const isFree = operations.some(
    (operation) => operation.effects?.failsInTransaction && !mode.isInTransaction(operation, operations),
  );
  const isOwn = operations.some(({ does }) => does === 'begin');
  return isFree || isOwn || sendsEach(runner, whole)
    ? { parts: await splitPostgres(sql), isOne: false }
    : { parts: [sql], isOne: true };
}

/** The search path for the functions of extensions (Supabase, Using Postgres extensions). */
const SUPABASE_PATH = 'SET search_path = "$user", public, extensions';

interface Table {
  name: string;
  oid: number;
  node: number;
}

async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query(
    "SELECT oid::regclass::text AS name, oid, relfilenode AS node FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'",
  );
  return rows;
}

async function locksOf(client: Client): Promise<Map<string, LockMode>> {
  const { rows } = await client.query<{ relation: number; mode: LockMode }>(
    'SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation IS NOT NULL',
  );
  const strongest = new Map<string, LockMode>();
  for (const { relation, mode } of rows) {
    const known = strongest.get(String(relation)) ?? 'none';
    if (LOCK_MODES.indexOf(mode) > LOCK_MODES.indexOf(known)) strongest.set(String(relation), mode);
  }
  return strongest;
}

async function tell(
  client: Client,
  before: readonly Table[],
  locks: ReadonlyMap<string, LockMode>,
  trace: (trace: Trace) => void,
): Promise<void> {
  const after = new Map((await tablesOf(client)).map(({ oid, node }) => [oid, node]));
  for (const { name, oid, node } of before) {
    const lock = locks.get(String(oid)) ?? 'none';
    const rewrites = after.has(oid) && after.get(oid) !== node;
    if (rewrites || lock !== 'none') trace({ table: name, lock, rewrites });
  }
}

/** The errors that migrations run into (PostgreSQL, Appendix A). */
const CONDITIONS: Record<string, string> = {
  '0A000': 'feature_not_supported',
  '23502': 'not_null_violation',
  '23503': 'foreign_key_violation',
  '23505': 'unique_violation',
  '25001': 'active_sql_transaction',
  '2BP01': 'dependent_objects_still_exist',
  '3F000': 'invalid_schema_name',
  '42501': 'insufficient_privilege',
  '42601': 'syntax_error',
  '42701': 'duplicate_column',
  '42703': 'undefined_column',
  '42704': 'undefined_object',
  '42710': 'duplicate_object',
  '42804': 'datatype_mismatch',
  '42830': 'invalid_foreign_key',
  '42883': 'undefined_function',
  '42P01': 'undefined_table',
  '42P06': 'duplicate_schema',
  '42P07': 'duplicate_table',
  '57014': 'query_canceled',
};

export function errorOf({ code, position }: SqlError, text: string): Pick<RehearsalFault, 'code' | 'line'> {
  const name = CONDITIONS[code];
  const line = position === undefined ? undefined : lineAt(text, Number(position) - 1);
  return { code: name === undefined ? code : `${code} ${name}`, ...(line !== undefined && { line }) };
}
