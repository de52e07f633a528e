import type { NewOperation } from '../../io/migrations.ts';

/** A column's type as PostgreSQL's catalogue names it (`int4`, `varchar`), with its modifiers: a length, or precision and scale. */
export interface ColumnType {
  name: string;
  modifiers: readonly number[];
}

/** One thing that a statement does, in terms of no dialect and no library. */
export interface Operation
  extends Pick<
    NewOperation,
    'does' | 'line' | 'column' | 'to' | 'fill' | 'isConcurrent' | 'isNotValidated' | 'hasWhere' | 'effects'
  > {
  /** Empty where it is about none. */
  table: string;
  type?: ColumnType;
  /** Of a table that is made. */
  columns?: Record<string, ColumnType>;
  /** An expression makes the new values, and not the type alone. */
  isComputed?: true;
  /** Of a table: nobody else sees it, such as a temporary one. */
  isPrivate?: true;
  /** It switches off what it is about. */
  isOff?: true;
  /** Of a check: the column that it says is never null. */
  notNull?: string;
}

/** No migration changes more, rows aside: a damaged one can open a scope within a scope a thousand times. */
export const MOST_OPERATIONS = 10_000;

/** What is known of each table: its columns, as far as the history tells. */
export type Tables = Map<string, Map<string, ColumnType>>;

/** The statements of one file, or why they could not be read. */
export type ParsedSql = { operations: Operation[] } | { line: number; reason: string };
