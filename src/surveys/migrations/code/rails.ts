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
  remove_belongs_to: takes('drop-column', 'table', 'column'),
  drop_join_table: ({ args, line }) => [
    { does: 'drop-table', table: [literal(args[0]), literal(args[1])].sort().join('_'), line },
  ],
  add_timestamps: ({ args, text, line }) =>
    RAILS_FILL.filled.test(text) || /\bnull:\s*true/.test(text)
      ? []
      : [{ does: 'add-column', table: literal(args[0]) ?? '', column: 'created_at', line, fill: 'nothing' }],
  remove_timestamps: ({ args, line }) => [
    { does: 'drop-column', table: literal(args[0]) ?? '', column: 'created_at', line },
  ],
  rename_column: takes('rename-column', 'table', 'column', 'to'),
  change_column: (call, text) => [
    ...takes('type-change', 'table', 'column')(call, text),
    ...only(/\bnull:\s*false/, takes('set-not-null', 'table', 'column'))(call, text),
  ],
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
  return callsIn(inner, ['t\\.\\w+'], true).flatMap((call): Operation[] => {
    const [column, to] = call.args.map(literal);
    if (table === undefined || column === undefined) return [];
    const of = { table, column, line: call.line };
    if (call.name === 't.rename') return [{ does: 'rename-column', ...of, to: to ?? '' }];
    if (REMOVES.includes(call.name)) return [{ does: 'drop-column', ...of }];
    if (call.name === 't.change') return [{ does: 'type-change', ...of }];
    if (NO_COLUMN.includes(call.name)) return [];
    const isRequired = RAILS_FILL.required.test(call.text) && !RAILS_FILL.filled.test(call.text);
    return [{ does: 'add-column', ...of, fill: isRequired ? 'nothing' : 'null' }];
  });
}

/** Of the block of change_table (Rails, ActiveRecord::ConnectionAdapters::Table). */
const REMOVES = ['t.remove', 't.remove_references', 't.remove_belongs_to'];
const NO_COLUMN = [
  't.index',
  't.rename_index',
  't.remove_index',
  't.change_default',
  't.change_null',
  't.foreign_key',
  't.remove_foreign_key',
  't.check_constraint',
  't.remove_check_constraint',
  't.timestamps',
  't.remove_timestamps',
];
