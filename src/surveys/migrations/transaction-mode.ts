import type { Runner } from '../../io/migrations.ts';
import type { Operation } from './operation.ts';

/** How a runner sends the statements of a file to the server. */
export interface TransactionMode {
  /** Does this operation run in a transaction, even if the file itself opens none? */
  isInTransaction(operation: Operation, operations: readonly Operation[]): boolean;
}

const ALONE: TransactionMode = { isInTransaction: () => false };
const WHOLE: TransactionMode = { isInTransaction: () => true };
/** Several statements in one simple query share a transaction (PostgreSQL, 54.2.2.1). */
const ONE_QUERY: TransactionMode = { isInTransaction: (_, operations) => operations.length > 1 };
/** Flyway opens no transaction if no statement of the file can run in one, and refuses a mix. */
const MIXED: TransactionMode = {
  isInTransaction: (_, operations) => operations.some(({ effects }) => effects?.failsInTransaction !== true),
};
/** CREATE INDEX CONCURRENTLY is sent by itself, but DROP INDEX is not. */
const CREATES_ALONE: TransactionMode = {
  isInTransaction: ({ does }, operations) => does !== 'create-index' && operations.length > 1,
};

/** The setting by which a file turns off its runner's transaction. */
const OPT_OUT: Partial<Record<Runner, RegExp>> = {
  dbmate: /^--\s*migrate:up\b.*\btransaction:\s*false/im,
  goose: /^--\s*\+goose\s+NO\s+TRANSACTION/im,
  'sql-migrate': /^--\s*\+migrate\s+Up\b.*\bnotransaction/im,
  sqlx: /^\s*--\s*no-transaction/i,
  Flyway: /executeInTransaction\s*=\s*false/i,
  Knex: /transaction\s*:\s*false|disableTransactions\s*:\s*true/,
  TypeORM:
    /\btransaction\s{0,20}\??(?::\s{0,20}\w{1,60})?\s{0,20}=\s{0,20}false|migrationsTransactionMode\s*:\s*["']none/,
  'node-pg-migrate': /\bnoTransaction\s*\(/,
  Rails: /\bdisable_ddl_transaction!/,
  Django: /\batomic\s*=\s*False/,
  Alembic: /\bautocommit_block\s*\(/,
  Laravel: /\$withinTransaction\s*=\s*false/,
};

/** Without a transaction, these send one statement at a time; others still send the file as one query. */
export const sendsEach = (runner: Runner, text: string): boolean =>
  ['goose', 'sql-migrate', 'Flyway'].includes(runner) && OPT_OUT[runner]?.test(text) === true;

const ALWAYS_WHOLE: readonly Runner[] = ['Drizzle', ...(Object.keys(OPT_OUT) as Runner[])];

/**
 * `text` is the file and the runner's settings. `version` is the minimum that the manifest allows. Prisma sends CREATE
 * INDEX CONCURRENTLY by itself since 7.4 (prisma-engines#5767), but not yet DROP (#5847); Supabase's command line sends
 * both by themselves since 2.109 (#5671).
 */
export function transactionModeOf(runner: Runner, text: string, version: string | undefined): TransactionMode {
  if (OPT_OUT[runner]?.test(text)) return ALONE;
  if (runner === 'Flyway')
    return /\bflyway\.mixed\s*[=:]\s*true|^\s{0,20}mixed\s*[:=]\s*true/m.test(text) ? ALONE : MIXED;
  if (ALWAYS_WHOLE.includes(runner)) return WHOLE;
  if (runner === 'Prisma') return isBefore(version, 7, 4) ? ONE_QUERY : CREATES_ALONE;
  if (runner === 'Supabase') return version !== undefined && isBefore(version, 2, 109) ? ONE_QUERY : ALONE;
  return runner === 'golang-migrate' ? ONE_QUERY : ALONE;
}

/** An unknown version counts as the newest. */
function isBefore(version: string | undefined, major: number, minor: number): boolean {
  const [have, part = 0] = (version ?? '').split('.').map(Number);
  return have !== undefined && version !== undefined && (have < major || (have === major && part < minor));
}
