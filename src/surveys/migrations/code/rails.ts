import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { type Call, callsIn, literal } from './calls.ts';
import { adds, indexes, only, type Readers, takes, unless } from './reading.ts';

const RAILS_FILL = { required: /\bnull:\s*false|null\s*=>\s*false/, filled: /\bdefault(?::|\s*=>)/ };
export const RAILS: Readers = {
  create_table: takes('create-table', 'table'),
  drop_table: takes('drop-table', 'table'),
  rename_table: takes('rename-table', 'table', 'to'),
  add_column: adds(RAILS_FILL, 'table', 'column'),
  add_reference: adds(RAILS_FILL, 'table', 'column'),
  add_belongs_to: adds(RAILS_FILL, 'table', 'column'),
  remove_column: takes('drop-column', 'table', 'column'),
  remove_columns: takes('drop-column', 'table', 'column'),
  remove_reference: takes('drop-column', 'table', 'column'),
  remove_timestamps: ({ args, line }) => [
    { does: 'drop-column', table: literal(args[0]) ?? '', column: 'created_at', line },
  ],
  rename_column: takes('rename-column', 'table', 'column', 'to'),
  change_column: takes('type-change', 'table', 'column'),
  change_column_null: only(/,\s*false/, takes('set-not-null', 'table', 'column')),
  remove_index: only(/algorithm:\s*:concurrently/, ({ line }) => [
    { does: 'other', table: '', line, isConcurrent: true, effects: effectsOf('index concurrently') },
  ]),
  change_table: changedTable,
  add_index: indexes(/algorithm:\s*:concurrently/),
  add_foreign_key: unless(/validate:\s*false/, takes('add-foreign-key', 'table', 'to')),
  add_check_constraint: unless(/validate:\s*false/, takes('add-check', 'table')),
};

/** `change_table :users do |t| ... end`, up to the `end` with the same indentation. */
function changedTable({ args, at }: Call, text: string): Operation[] {
  const table = literal(args[0]);
  const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const end = text.slice(at).search(new RegExp(`^${indent}end\\b`, 'm'));
  const body = text.slice(at, end === -1 ? undefined : at + end);
  const inner = `${text.slice(0, at).replace(/[^\n]+/g, '')}${body}`;
  return callsIn(inner, ['t\\.remove', 't\\.rename', 't\\.change'], true).flatMap((call): Operation[] => {
    const [column, to] = call.args.map(literal);
    if (table === undefined || column === undefined) return [];
    if (call.name === 't.rename') return [{ does: 'rename-column', table, column, to: to ?? '', line: call.line }];
    return [{ does: call.name === 't.remove' ? 'drop-column' : 'type-change', table, column, line: call.line }];
  });
}
