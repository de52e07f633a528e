import type { StatementEffects } from '../../io/migrations.ts';
import type { ColumnType, Operation, Tables } from './operation.ts';
import { rewritesFor } from './postgres/column-types.ts';
import { effectsOf } from './postgres/effects.ts';

/** Updates the known tables and columns after an operation. */
export function applyOperation(tables: Tables, operation: Operation): void {
  const columns = tables.get(operation.table);
  if (operation.does === 'create-table' && columns === undefined)
    tables.set(operation.table, new Map(Object.entries(operation.columns ?? {})));
  if (operation.does === 'drop-table') tables.delete(operation.table);
  if (operation.does === 'rename-table' && columns !== undefined) rename(tables, operation.table, operation.to);
  if (columns === undefined || operation.column === undefined) return;
  if (operation.does === 'rename-column') rename(columns, operation.column, operation.to);
  if (operation.does === 'drop-column') columns.delete(operation.column);
  if ((operation.does === 'add-column' || operation.does === 'type-change') && operation.type !== undefined)
    columns.set(operation.column, operation.type);
}

function rename<Value>(names: Map<string, Value>, from: string, to: string | undefined): void {
  const value = names.get(from);
  names.delete(from);
  if (value !== undefined && to !== undefined) names.set(to, value);
}

/**
 * Whether a type change rewrites the table depends on the old type. If the history does not tell it, assume a rewrite.
 */
export function settled(
  { does, table, column = '', type, isComputed, effects: told }: Operation,
  tables: Tables,
): { effects?: StatementEffects; before?: ColumnType } {
  const before = tables.get(table)?.get(column);
  if (does !== 'type-change' || told === undefined) return told === undefined ? {} : { effects: told };
  const stays = before !== undefined && type !== undefined && isComputed === undefined && !rewritesFor(before, type);
  return { effects: effectsOf(stays ? 'alter' : 'rewrite'), ...(before && { before }) };
}
