import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { literal } from './calls.ts';
import { type Reader, type Readers, takes, unless } from './reading.ts';

const KEPT_ALEMBIC = /nullable\s*=\s*True|server_default\s*=/;
/** One call may do several of these; `existing_` describes the column as it was before. */
const ALEMBIC_CHANGES: [RegExp, Operation['does']][] = [
  [/new_column_name\s*=/, 'rename-column'],
  [/(?<!existing_)nullable\s*=\s*False/, 'set-not-null'],
  [/(?<!existing_)type_\s*=/, 'type-change'],
];
const PLAIN: Readers = {
  create_table: takes('create-table', 'table'),
  drop_table: takes('drop-table', 'table'),
  rename_table: takes('rename-table', 'table', 'to'),
  drop_column: takes('drop-column', 'table', 'column'),
  add_column: ({ args, text, line }) => {
    const column = /Column\(\s*["'](\w+)["']/.exec(text)?.[1];
    const isRequired = /nullable\s*=\s*False/.test(text) && !KEPT_ALEMBIC.test(text);
    const table = literal(args[0]);
    return table === undefined || column === undefined
      ? []
      : [{ does: 'add-column', table, column, line, fill: isRequired ? 'nothing' : 'null' }];
  },
  alter_column: (call, text) =>
    ALEMBIC_CHANGES.flatMap(([words, does]) =>
      words.test(call.text) ? takes(does, 'table', 'column')(call, text) : [],
    ),
  create_index: ({ args, text, line }) => {
    const isConcurrent = /postgresql_concurrently\s*=\s*True/.test(text);
    const more = isConcurrent ? { isConcurrent: true as const, effects: effectsOf('index concurrently') } : {};
    return [{ does: 'create-index', table: literal(args[1]) ?? '', line, ...more }];
  },
  create_foreign_key: unless(/postgresql_not_valid\s*=\s*True/, ({ args, line }) => [
    { does: 'add-foreign-key', table: literal(args[1]) ?? '', line },
  ]),
  create_unique_constraint: ({ args, line }) => [{ does: 'add-unique', table: literal(args[1]) ?? '', line }],
  create_check_constraint: unless(/postgresql_not_valid\s*=\s*True/, ({ args, line }) => [
    { does: 'add-check', table: literal(args[1]) ?? '', line },
  ]),
};

/** `with op.batch_alter_table('users') as batch_op`: the methods of `batch_op` apply to that table. */
function batched(readers: Readers): Readers {
  const within =
    (reader: Reader): Reader =>
    (call, text) => {
      const before = text.slice(0, call.at);
      const name = /\b(\w+)\.$/.exec(before.slice(-80))?.[1];
      if (name === undefined || name === 'op') return reader(call, text);
      const tables = [
        ...before.matchAll(/batch_alter_table\(\s{0,40}["'](\w{1,200})["'][^\n]{0,400}?\bas\s{1,20}(\w+)/g),
      ];
      const table = tables.findLast((each) => each[2] === name)?.[1];
      if (table === undefined) return reader(call, text);
      const args =
        call.name === 'create_index' || /constraint|foreign/.test(call.name)
          ? [call.args[0] ?? '', `'${table}'`, ...call.args.slice(1)]
          : [`'${table}'`, ...call.args];
      return reader({ ...call, args, text: args.join(',') }, text);
    };
  return Object.fromEntries(Object.entries(readers).map(([name, reader]) => [name, within(reader)]));
}

export const ALEMBIC: Readers = batched(PLAIN);
