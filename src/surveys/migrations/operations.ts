import type { NewOperation } from '../../io/migrations.ts';
import type { ColumnType, Operation, Tables } from './operation.ts';
import { typeText } from './postgres/column-types.ts';
import { applyOperation, settled } from './schema.ts';
import type { TransactionMode } from './transaction-mode.ts';

/** The schema as the history builds it, and what the new migrations added to it. */
export interface SchemaState {
  tables: Tables;
  /** Tables that the new migrations create: they have no rows yet. */
  newTables: Set<string>;
  /** Columns that they add, as `table.column`. */
  newColumns: Set<string>;
  /** Columns that a check constraint keeps NOT NULL: SET NOT NULL needs no scan then (PostgreSQL 12, ALTER TABLE). */
  neverNull: Set<string>;
  /** Columns of checks that the rows are not held to yet, by `table.constraint`. */
  unvalidated: Map<string, string>;
}

export function emptySchema(): SchemaState {
  return {
    tables: new Map(),
    newTables: new Set(),
    newColumns: new Set(),
    neverNull: new Set(),
    unvalidated: new Map(),
  };
}

/** Applies the operations of a migration that is already in production. */
export function replayHistory(operations: readonly Operation[], schema: SchemaState): void {
  for (const operation of operations) {
    const { table, notNull, isNotValidated, constraint, validates } = operation;
    const name = `${table}.${constraint}`;
    if (notNull !== undefined && !isNotValidated) schema.neverNull.add(`${table}.${notNull}`);
    if (notNull !== undefined && isNotValidated) schema.unvalidated.set(name, notNull);
    const validated = validates && schema.unvalidated.get(name);
    if (validated) schema.neverNull.add(`${table}.${validated}`);
    applyOperation(schema.tables, operation);
  }
}

/** The operations of a new migration, each with what it meets in the schema, in statement order. */
export function newOperations(
  operations: readonly Operation[],
  schema: SchemaState,
  place: Pick<NewOperation, 'file' | 'runner'>,
  mode: TransactionMode,
): NewOperation[] {
  let isOpen = false;
  // A COMMIT without a BEGIN ends the runner's own transaction.
  let isEnded = false;
  const held = new Map<string, Operation>();
  return operations.map((given) => {
    const { does } = given;
    if (does === 'commit' && !isOpen) isEnded = true;
    if (does === 'begin' || does === 'commit') isOpen = does === 'begin';
    if (does === 'begin' || does === 'commit') held.clear();
    const isInTransaction = isOpen || (!isEnded && mode.isInTransaction(given, operations));
    const operation = isInTransaction ? validatedAtOnce(given, held) : given;
    const told = {
      ...ofTheFile(operation),
      ...place,
      ...met(operation, schema),
      ...(isInTransaction && { isInTransaction }),
    };
    apply(operation, schema);
    return told;
  });
}

/**
 * The first lock stays until the end of the transaction: a constraint that is validated in the one that adds it spares
 * nobody anything. Elsewhere, validating takes a lock that lets members write.
 */
function validatedAtOnce(operation: Operation, held: Map<string, Operation>): Operation {
  const { table, constraint, isNotValidated, validates } = operation;
  if (constraint === undefined) return operation;
  if (isNotValidated) held.set(`${table}.${constraint}`, operation);
  const first = validates && held.get(`${table}.${constraint}`);
  return first ? { ...operation, does: first.does, ...(first.to !== undefined && { to: first.to }) } : operation;
}

/** The properties of an operation that do not depend on the schema. */
function ofTheFile({ does, line, table, column, to, fill, isConcurrent, isNotValidated, hasWhere }: Operation) {
  return {
    does,
    line,
    ...(table !== '' && { table }),
    ...(column !== undefined && { column }),
    ...(to !== undefined && { to }),
    ...(fill && { fill }),
    ...(isConcurrent && { isConcurrent }),
    ...(isNotValidated && { isNotValidated }),
    ...(hasWhere && { hasWhere }),
  };
}

function met(operation: Operation, schema: SchemaState) {
  const { effects, before } = settled(operation, schema.tables);
  const { table, column, type, does } = operation;
  const name = `${table}.${column}`;
  return {
    ...(effects && { effects }),
    ...(does === 'type-change' && type !== undefined && { types: typesOf(before, type) }),
    ...(schema.newTables.has(table) && { isOnNewTable: true as const }),
    ...(schema.newColumns.has(name) && { isOnNewColumn: true as const }),
    ...(schema.neverNull.has(name) && { isNeverNull: true as const }),
  };
}

const typesOf = (before: ColumnType | undefined, after: ColumnType): string =>
  before === undefined ? `to ${typeText(after)}` : `${typeText(before)} to ${typeText(after)}`;

function apply(operation: Operation, schema: SchemaState): void {
  const { does, table, column, to } = operation;
  if (does === 'create-table' && !schema.tables.has(table)) schema.newTables.add(table);
  if (does === 'rename-table' && schema.newTables.has(table) && to !== undefined) schema.newTables.add(to);
  if (does === 'add-column') schema.newColumns.add(`${table}.${column}`);
  replayHistory([operation], schema);
}
