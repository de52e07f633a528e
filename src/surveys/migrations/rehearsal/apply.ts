import {
  LOCK_MODES,
  type LockMode,
  type RehearsalAnswer,
  type RehearsalFault,
  type Runner,
} from '../../../io/migrations.ts';
import { lineAt } from '../../../lib/lines.ts';
import { type Piece, readPostgres, splitPostgres } from '../postgres/postgres.ts';
import { sendsEach, transactionModeOf } from '../transaction-mode.ts';
import { type Session, type SqlError, sqlErrorOf } from './session.ts';

export type Trace = Omit<RehearsalAnswer['traces'][number], 'file'>;

interface Script {
  /** The part that is applied. */
  text: string;
  /** The file it is from, whose comments may disable the transaction. */
  whole?: string;
  runner: Runner;
  version: string | undefined;
}

/** What is to be seen of a script that is new. */
export interface Watch {
  trace(trace: Trace): void;
  /** After each statement, at this line. */
  step?(line: number): Promise<void>;
}

/** Runs a script on the server as its runner would, and traces locks and rewrites of the tables that existed before. */
export async function apply(session: Session, script: Script, watch?: Watch): Promise<SqlError | undefined> {
  const before = watch === undefined ? [] : await tablesOf(session);
  const { pieces, isOne } = await piecesOf(script, watch !== undefined);
  // Settings of one file must not carry over to the next.
  await session.query(`RESET ALL; RESET SESSION AUTHORIZATION; ${script.runner === 'Supabase' ? SUPABASE_PATH : ''}`);
  let at = 0;
  try {
    if (isOne) await session.query('BEGIN');
    for (const piece of pieces) {
      at = piece.at;
      await session.query(piece.text);
      if (!IS_ABOUT_SESSION.test(piece.text)) await watch?.step?.(lineAt(script.text, at));
    }
    const locks = watch === undefined || !isOne ? new Map<string, LockMode>() : await locksOf(session);
    if (isOne) await session.query('COMMIT');
    if (watch !== undefined) await tell(session, before, locks, watch);
    return undefined;
  } catch (error) {
    await session.query('ROLLBACK').catch(() => undefined);
    const { position, ...told } = sqlErrorOf(error);
    return { ...told, position: String(at + Number(position ?? 1)) };
  }
}

/** It changes nothing, and some of them refuse to come after a query (PostgreSQL, SET TRANSACTION). */
const IS_ABOUT_SESSION = /^(?:SET|BEGIN|START|SAVEPOINT|RESET|SHOW|LOCK)\b/i;

/** Words of statements that refuse a transaction, or open one (PostgreSQL, SQL Commands). */
const MAY_STAND_ALONE =
  /\b(?:CONCURRENTLY|VACUUM|REINDEX|CLUSTER|BEGIN|START|COMMIT|END|DATABASE|TABLESPACE|SUBSCRIPTION|SYSTEM|VALUE|CALL|NOTRANSACTION|TRANSACTION)\b/i;

/** The whole text for one transaction, or its single statements. */
async function piecesOf(
  { text, whole = text, runner, version }: Script,
  isWatched: boolean,
): Promise<{ pieces: Piece[]; isOne: boolean }> {
  // psql commands are no statements; blank them out, so that positions stay the same.
  const sql = text.replace(/^\\[^\n]*/gm, (line) => ' '.repeat(line.length));
  if (!isWatched && !MAY_STAND_ALONE.test(sql)) return { pieces: [{ text: sql, at: 0 }], isOne: true };
  const reading = await readPostgres(sql);
  const operations = 'operations' in reading ? reading.operations : [];
  const mode = transactionModeOf(runner, whole, version);
  const isFree = operations.some(
    (operation) => operation.effects?.failsInTransaction && !mode.isInTransaction(operation, operations),
  );
  const isOwn = operations.some(({ does }) => does === 'begin');
  const isOne = !(isFree || isOwn || sendsEach(runner, whole));
  return { pieces: isOne && !isWatched ? [{ text: sql, at: 0 }] : await splitPostgres(sql), isOne };
}

/** The search path for the functions of extensions (Supabase, Using Postgres extensions). */
const SUPABASE_PATH = 'SET search_path = "$user", public, extensions';

interface Table {
  name: string;
  oid: number;
  node: number;
}

async function tablesOf(session: Session): Promise<Table[]> {
  const { rows } = await session.query(
    "SELECT oid::regclass::text AS name, oid, relfilenode AS node FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'",
  );
  return rows;
}

async function locksOf(session: Session): Promise<Map<string, LockMode>> {
  const { rows } = await session.query<{ relation: number; mode: LockMode }>(
    "SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation IS NOT NULL AND mode <> 'AccessShareLock'",
  );
  const strongest = new Map<string, LockMode>();
  for (const { relation, mode } of rows) {
    const known = strongest.get(String(relation)) ?? 'none';
    if (LOCK_MODES.indexOf(mode) > LOCK_MODES.indexOf(known)) strongest.set(String(relation), mode);
  }
  return strongest;
}

async function tell(
  session: Session,
  before: readonly Table[],
  locks: ReadonlyMap<string, LockMode>,
  watch: Watch,
): Promise<void> {
  const after = new Map((await tablesOf(session)).map(({ oid, node }) => [oid, node]));
  for (const { name, oid, node } of before) {
    const lock = locks.get(String(oid)) ?? 'none';
    const rewrites = after.has(oid) && after.get(oid) !== node;
    if (rewrites || lock !== 'none') watch.trace({ table: name, lock, rewrites });
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
