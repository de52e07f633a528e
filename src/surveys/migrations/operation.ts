import type { NewOperation } from '../../io/migrations.ts';

/**
 * A column's type as in PostgreSQL's catalog (`int4`, `varchar`), with its modifiers: a length, or precision and scale.
 */
export interface ColumnType {
  name: string;
  modifiers: readonly number[];
}

/** One thing that a statement does, independent of dialect and library. */
export interface Operation
  extends Pick<
    NewOperation,
    'does' | 'line' | 'column' | 'to' | 'fill' | 'isConcurrent' | 'isNotValidated' | 'hasWhere' | 'effects'
  > {
  /** Empty when it concerns no table. */
  table: string;
  type?: ColumnType;
  /** Of a created table. */
  columns?: Record<string, ColumnType>;
  /** New values come from an expression, not only from the type change. */
  isComputed?: true;
  /** Of a table: not visible to others, such as a temporary one. */
  isPrivate?: true;
  /** It disables the feature. */
  isOff?: true;
  /** Of a check constraint: the column that it requires to be NOT NULL. */
  notNull?: string;
  /** A constraint that is added, or that the rows are held to from here on (VALIDATE). */
  constraint?: string;
  validates?: true;
}

/** No real migration has more, rows aside: in a damaged one, scopes can be nested a thousand deep. */
export const MOST_OPERATIONS = 10_000;

/** The columns of each table, as far as the history gives them. */
export type Tables = Map<string, Map<string, ColumnType>>;

/** The operations of one file and what of it stays unknown, or why it could not be parsed. */
export type ParsedSql =
  | { operations: Operation[]; opaque?: { line: number; reason: string; isKnownByRunning?: true }[] }
  | { line: number; reason: string };
