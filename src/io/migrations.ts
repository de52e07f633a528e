import type { Unread } from './unread-file.ts';

/** What is asked of the migrations that the repository has. */
export interface MigrationsQuestion {
  /** A branch or commit: what came since is new. */
  base?: string;
  /** The last migration that production has, by its number, or the name of its file or folder: what comes after it is new. */
  deployed?: string;
}

export const RUNNERS = [
  'Prisma',
  'Drizzle',
  'Supabase',
  'dbmate',
  'goose',
  'sql-migrate',
  'golang-migrate',
  'sqlx',
  'Flyway',
  'Knex',
  'TypeORM',
  'Sequelize',
  'node-pg-migrate',
  'Rails',
  'Django',
  'Alembic',
  'Laravel',
  'plain SQL',
] as const;
export type Runner = (typeof RUNNERS)[number];

export type Dialect = 'postgres' | 'mysql' | 'sqlite';

/** The migrations of one folder, in the order in which they are applied. */
export interface History {
  folder: string;
  runner: Runner;
  dialect: Dialect;
  files: number;
  /** How many of them are new. */
  fresh: number;
  /** By what they count as new: what the change brings, `migrations.deployed`, not committed, or nobody said. */
  freshBy: 'change' | 'deployed' | 'uncommitted' | 'newest';
}

/** PostgreSQL's table-level lock modes, weakest first (PostgreSQL, 13.3.1). */
export const LOCK_MODES = [
  'none',
  'AccessShareLock',
  'RowShareLock',
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
] as const;
export type LockMode = (typeof LOCK_MODES)[number];

/** What PostgreSQL does to the table that a statement is about. */
export interface StatementEffects {
  /** The strongest lock that it takes on the table. */
  lock: LockMode;
  /** Every row is written anew, into another file. */
  rewrites: boolean;
  /** SQLSTATE 25001: it cannot run inside a transaction block. */
  failsInTransaction: boolean;
}

export type OperationKind =
  | 'create-table'
  | 'drop-table'
  | 'rename-table'
  | 'add-column'
  | 'drop-column'
  | 'rename-column'
  | 'set-not-null'
  | 'drop-default'
  | 'type-change'
  | 'add-foreign-key'
  | 'add-check'
  | 'add-unique'
  | 'create-index'
  | 'create-view'
  | 'truncate'
  | 'update'
  | 'delete'
  | 'insert'
  | 'row-security'
  | 'create-policy'
  | 'revoke'
  | 'refuse-insert'
  | 'begin'
  | 'commit'
  | 'other';

/** One thing that a statement of a new migration does, in terms of no dialect and no library, and what it meets. */
export interface NewOperation {
  does: OperationKind;
  file: string;
  line: number;
  runner: Runner;
  /** Without quotes; with its schema when that is not `public`. */
  table?: string;
  column?: string;
  /** A new name; of a foreign key, the table that it points to. */
  to?: string;
  /** How a column that is added is filled. */
  fill?: 'null' | 'constant' | 'volatile' | 'stored' | 'serial' | 'nothing';
  /** Of a column, its type before and after, such as `text to varchar(9)`. */
  types?: string;
  isConcurrent?: true;
  /** Existing rows are not checked: NOT VALID, or nothing to check. */
  isNotValidated?: true;
  hasWhere?: true;
  effects?: StatementEffects;
  /** The table was made by a new migration: nobody has anything in it. */
  isOnNewTable?: true;
  isOnNewColumn?: true;
  /** A constraint says that the column is never null. */
  isNeverNull?: true;
  isInTransaction?: true;
  /** What a database did that ran it; its text does not say so. */
  isShownByRunning?: true;
  /** Of a name that it takes away: whether the code before it uses the name. */
  used?: StillUsed;
}

/** A place in the code that still serves while a migration runs; or none was found. */
export type StillUsed = { file: string; line: number } | { nowhere: true };

export interface OrderFault {
  file: string;
  line?: number;
  fault:
    | 'twice'
    | 'before the last one'
    | 'edited'
    | 'edited unseen'
    | 'taken away'
    | 'not in the journal'
    | 'no file'
    | 'several heads';
  /** The other file that it is about. */
  other?: string;
}

export interface MigrationsAnswer {
  kind: 'answer';
  histories: History[];
  /** Every operation of the new migrations, but for rows that are inserted. */
  operations: NewOperation[];
  /** New migrations that nothing leads back from, and why. */
  irreversible: { file: string; line: number; runner: Runner; reason: string }[];
  order: OrderFault[];
  /** Tables of Supabase's public schema, and what of them is open to everybody who has the anonymous key. */
  open: { file: string; line: number; table: string }[];
  /** Whether Supabase's settings hand out the schema `public` at all. */
  isPublicHandedOut: boolean;
  unread: Unread[];
}

/** What came of applying every migration to an empty database. */
export interface RehearsalAnswer {
  kind: 'answer';
  /** The server's version, such as `15.18`. */
  server: string;
  applied: number;
  faults: RehearsalFault[];
  /** What each new one did to tables that were there before. */
  traces: { file: string; table: string; lock: LockMode; rewrites: boolean }[];
  /** What of the schema and its rows each new one took away, changed, or asks more of. */
  changes: RehearsedChange[];
  /** New migrations that were applied to tables with rows. */
  observed: string[];
  /** Folders that were not applied, and why. */
  unread: Unread[];
}

/** What a new migration did to what was there before, as the catalogue and the rows show it. */
export interface RehearsedChange {
  file: string;
  /** Of the statement, where each was sent by itself. */
  line?: number;
  does: Extract<
    OperationKind,
    | 'drop-table'
    | 'rename-table'
    | 'add-column'
    | 'drop-column'
    | 'rename-column'
    | 'set-not-null'
    | 'type-change'
    | 'delete'
    | 'refuse-insert'
  >;
  table: string;
  column?: string;
  /** A new name; of a type, both, such as `text to integer`; of a refused row, the SQLSTATE. */
  to?: string;
  rewrites?: true;
  /** Of a name that it takes away: whether the code before it uses the name. */
  used?: StillUsed;
}

export interface RehearsalFault {
  file: string;
  line?: number;
  fault: 'does not apply' | 'does not apply to rows' | 'does not go back' | 'does not come again' | 'another schema';
  /** Production has it already. */
  isOld?: true;
  /** SQLSTATE and its condition: no text of the server, which may hold values. */
  code?: string;
  /** What of the schema differs: names. */
  differs?: string[];
}
