import type { Claim } from '../../io/migrations.ts';
import type { Act, ColumnType, Schema } from './act.ts';
import { claim } from './postgres/claims.ts';
import { rewritesFor } from './postgres/column-types.ts';

/** What a table and its columns look like after an act. */
export function applyAct(schema: Schema, act: Act): void {
  const columns = schema.get(act.table);
  if (act.does === 'create-table' && columns === undefined)
    schema.set(act.table, new Map(Object.entries(act.columns ?? {})));
  if (act.does === 'drop-table') schema.delete(act.table);
  if (act.does === 'rename-table' && columns !== undefined) rename(schema, act.table, act.to);
  if (columns === undefined || act.column === undefined) return;
  if (act.does === 'rename-column') rename(columns, act.column, act.to);
  if (act.does === 'drop-column') columns.delete(act.column);
  if ((act.does === 'add-column' || act.does === 'type-change') && act.type !== undefined)
    columns.set(act.column, act.type);
}

function rename<Value>(names: Map<string, Value>, from: string, to: string | undefined): void {
  const value = names.get(from);
  names.delete(from);
  if (value !== undefined && to !== undefined) names.set(to, value);
}

/** Only the history tells whether a new type writes every row anew. Where it does not, it may. */
export function settled(
  { does, table, column = '', type, isComputed, claim: told }: Act,
  schema: Schema,
): { claim?: Claim; before?: ColumnType } {
  const before = schema.get(table)?.get(column);
  if (does !== 'type-change' || told === undefined) return told === undefined ? {} : { claim: told };
  const stays = before !== undefined && type !== undefined && isComputed === undefined && !rewritesFor(before, type);
  return { claim: claim(stays ? 'alter' : 'rewrite'), ...(before && { before }) };
}
