import type { Claim } from '../../io/migrations.ts';

/** A column's type as PostgreSQL's catalogue names it (`int4`, `varchar`), with its modifiers: a length, or precision and scale. */
export interface ColumnType {
  name: string;
  modifiers: readonly number[];
}

type ActKind =
  | 'create-table'
  | 'drop-table'
  | 'rename-table'
  | 'add-column'
  | 'drop-column'
  | 'rename-column'
  | 'set-not-null'
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
  | 'begin'
  | 'commit'
  | 'other';

/** One thing that a statement does, in terms of no dialect and no library. */
export interface Act {
  does: ActKind;
  line: number;
  /** Without quotes; with its schema when that is not `public`. */
  table: string;
  column?: string;
  /** A new name; of a foreign key, the table that it points to. */
  to?: string;
  type?: ColumnType;
  /** Of a table that is made. */
  columns?: Record<string, ColumnType>;
  /** How a column that is added is filled. */
  fill?: 'null' | 'constant' | 'volatile' | 'stored' | 'serial' | 'nothing';
  /** An expression makes the new values, and not the type alone. */
  isComputed?: true;
  isConcurrent?: true;
  /** Rows that are there are not looked at: NOT VALID, or nothing to look at. */
  isLater?: true;
  /** Has a WHERE. */
  isPartial?: true;
  /** Of a table: nobody else sees it, such as a temporary one. */
  isPrivate?: true;
  /** It switches off what it is about. */
  isOff?: true;
  /** Of a check: the column that it says is never null. */
  notNull?: string;
  claim?: Claim;
}

/** What is known of each table: its columns, as far as the history tells. */
export type Schema = Map<string, Map<string, ColumnType>>;

/** The statements of one file, or why they could not be read. */
export type Reading = { acts: Act[] } | { line: number; reason: string };
