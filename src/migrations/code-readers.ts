import type { Runner } from '../world/migrations.ts';
import type { Act } from './act.ts';
import { type Call, callsIn, literal } from './calls.ts';
import { chainsIn } from './chains.ts';
import { claim } from './claims.ts';

export type Readers = Record<string, (call: Call, text: string) => Act[]>;

/** What the calls of a runner do, by their names. */
export function readersOf(runner: Runner, file: string): Readers {
  if (runner === 'Rails') return RAILS;
  if (runner === 'Django') return django(/([^/]+)\/migrations\/[^/]+$/.exec(file)?.[1] ?? '');
  if (runner === 'Alembic') return batched(ALEMBIC);
  if (runner === 'Laravel') return LARAVEL;
  if (runner === 'Knex') return KNEX;
  return runner === 'Sequelize' || runner === 'TypeORM' || runner === 'node-pg-migrate' ? QUERY_INTERFACE : {};
}

type Reader = Readers[string];

/** An act whose table, column and new name are texts among the arguments. */
const takes =
  (does: Act['does'], ...names: ('table' | 'column' | 'to')[]): Reader =>
  ({ args, line }) => {
    const values = names.map((name, i) => [name, literal(args[i])] as const);
    return values[0]?.[1] === undefined ? [] : [{ does, line, table: '', ...Object.fromEntries(values) }];
  };

/** A column that is added, by what stands in its options. */
function adds(words: { required: RegExp; filled: RegExp }, ...names: ('table' | 'column')[]): Reader {
  return (call, text) =>
    takes('add-column', ...names)(call, text).map((act) => {
      const isRequired = words.required.test(call.text);
      return { ...act, fill: words.filled.test(call.text) ? 'constant' : isRequired ? 'nothing' : 'null' };
    });
}

const indexes =
  (concurrently: RegExp): Reader =>
  (call, text) => {
    const isConcurrent = concurrently.test(call.text);
    const more = isConcurrent ? { isConcurrent: true as const, claim: claim('index concurrently') } : {};
    return takes('create-index', 'table')(call, text).map((act) => ({ ...act, ...more }));
  };

const unless =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    reader(call, text).map((act) => (words.test(call.text) ? { ...act, isLater: true } : act));
const only =
  (words: RegExp, reader: Reader): Reader =>
  (call, text) =>
    words.test(call.text) ? reader(call, text) : [];

const RAILS_FILL = { required: /\bnull:\s*false|null\s*=>\s*false/, filled: /\bdefault(?::|\s*=>)/ };
const RAILS: Readers = {
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
    { does: 'other', table: '', line, isConcurrent: true, claim: claim('index concurrently') },
  ]),
  change_table: changedTable,
  add_index: indexes(/algorithm:\s*:concurrently/),
  add_foreign_key: unless(/validate:\s*false/, takes('add-foreign-key', 'table', 'to')),
  add_check_constraint: unless(/validate:\s*false/, takes('add-check', 'table')),
};

const KEPT_ALEMBIC = /nullable\s*=\s*True|server_default\s*=/;
/** One call may do several of these; what begins with `existing_` tells how it was before. */
const ALEMBIC_CHANGES: [RegExp, Act['does']][] = [
  [/new_column_name\s*=/, 'rename-column'],
  [/(?<!existing_)nullable\s*=\s*False/, 'set-not-null'],
  [/(?<!existing_)type_\s*=/, 'type-change'],
];
const ALEMBIC: Readers = {
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
    const more = isConcurrent ? { isConcurrent: true as const, claim: claim('index concurrently') } : {};
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

/** Django names tables by application and model; a default of Python is taken back from the column at once. */
function django(application: string): Readers {
  const named = (text: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["'](\\w+)["']`).exec(text)?.[1];
  const model = (text: string, name: string) => `${application}_${(named(text, name) ?? '').toLowerCase()}`;
  const field =
    (does: Act['does'], column: string): Reader =>
    ({ text, line }) => {
      const to = named(text, 'new_name');
      return [
        {
          does,
          table: model(text, 'model_name'),
          column: named(text, column) ?? '',
          line,
          ...(to !== undefined && { to }),
        },
      ];
    };
  return {
    CreateModel: ({ text, line }) => [{ does: 'create-table', table: model(text, 'name'), line }],
    DeleteModel: ({ text, line }) => [{ does: 'drop-table', table: model(text, 'name'), line }],
    RenameModel: ({ text, line }) => [
      { does: 'rename-table', table: model(text, 'old_name'), to: model(text, 'new_name'), line },
    ],
    RemoveField: field('drop-column', 'name'),
    RenameField: field('rename-column', 'old_name'),
    AddField: (call, text) => {
      const isFilled =
        /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField|\bdefault\s*=/.test(call.text) &&
        !/preserve_default\s*=\s*False/.test(call.text);
      return field('add-column', 'name')(call, text).map((act) => ({ ...act, fill: isFilled ? 'null' : 'nothing' }));
    },
    AddIndex: ({ text, line }) => [{ does: 'create-index', table: model(text, 'model_name'), line }],
    AddIndexConcurrently: ({ text, line }) => [
      {
        does: 'create-index',
        table: model(text, 'model_name'),
        line,
        isConcurrent: true,
        claim: claim('index concurrently'),
      },
    ],
    AddConstraint: ({ text, line }) => [
      { does: /UniqueConstraint/.test(text) ? 'add-unique' : 'add-check', table: model(text, 'model_name'), line },
    ],
  };
}

const QUERY_FILL = {
  required: /\b(?:allowNull|isNullable)\s*:\s*false|\bnotNull\s*:\s*true/,
  filled: /\b(?:defaultValue|default)\s*:/,
};
/** Sequelize, TypeORM and node-pg-migrate name the table first, and then the column. */
const QUERY_INTERFACE: Readers = {
  createTable: (call, text) => {
    const name = /\bname\s*:\s*["'`](\w+)["'`]/.exec(call.args[0] ?? '')?.[1];
    return name === undefined
      ? takes('create-table', 'table')(call, text)
      : [{ does: 'create-table', table: name, line: call.line }];
  },
  dropTable: takes('drop-table', 'table'),
  renameTable: takes('rename-table', 'table', 'to'),
  removeColumn: takes('drop-column', 'table', 'column'),
  dropColumn: takes('drop-column', 'table', 'column'),
  dropColumns: takes('drop-column', 'table', 'column'),
  renameColumn: takes('rename-column', 'table', 'column', 'to'),
  changeColumn: takes('type-change', 'table', 'column'),
  alterColumn: (call, text) =>
    takes(
      /\bnotNull\s*:\s*true/.test(call.text) ? 'set-not-null' : /\btype\s*:/.test(call.text) ? 'type-change' : 'other',
      'table',
      'column',
    )(call, text),
  addColumn: (call, text) => {
    // TypeORM's columns are never null unless they say so.
    const name = /TableColumn\(\s*\{[^}]*\bname\s*:\s*["'`](\w+)/.exec(call.args[1] ?? '')?.[1];
    if (name === undefined) return adds(QUERY_FILL, 'table', 'column')(call, text);
    const isFilled = /\bisNullable\s*:\s*true|\bdefault\s*:|\bisGenerated\s*:/.test(call.text);
    const fill = isFilled ? ('null' as const) : ('nothing' as const);
    return takes('add-column', 'table')(call, text).map((act) => ({ ...act, column: name, fill }));
  },
  addColumns: adds(QUERY_FILL, 'table'),
  addIndex: indexes(/concurrently\s*:\s*true/),
  createIndex: indexes(/concurrently\s*:\s*true/),
};

/** `with op.batch_alter_table('users') as batch_op`: what is called on that is about its table. */
function batched(readers: Readers): Readers {
  const within =
    (reader: Reader): Reader =>
    (call, text) => {
      const before = text.slice(0, call.at);
      const name = /(\w+)\.$/.exec(before.slice(-80))?.[1];
      if (name === undefined || name === 'op') return reader(call, text);
      const tables = [...before.matchAll(/batch_alter_table\(\s*["'](\w+)["'][^\n]*\bas\s+(\w+)/g)];
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

/** `change_table :users do |t| ... end`, to the `end` that stands below it. */
function changedTable({ args, at }: Call, text: string): Act[] {
  const table = literal(args[0]);
  const indent = /[ \t]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const end = text.slice(at).search(new RegExp(`^${indent}end\\b`, 'm'));
  const body = text.slice(at, end === -1 ? undefined : at + end);
  const inner = `${text.slice(0, at).replace(/[^\n]+/g, '')}${body}`;
  return callsIn(inner, ['t\\.remove', 't\\.rename', 't\\.change'], true).flatMap((call): Act[] => {
    const [column, to] = call.args.map(literal);
    if (table === undefined || column === undefined) return [];
    if (call.name === 't.rename') return [{ does: 'rename-column', table, column, to: to ?? '', line: call.line }];
    return [{ does: call.name === 't.remove' ? 'drop-column' : 'type-change', table, column, line: call.line }];
  });
}

const KNEX: Readers = {
  createTable: takes('create-table', 'table'),
  createTableIfNotExists: takes('create-table', 'table'),
  dropTable: takes('drop-table', 'table'),
  dropTableIfExists: takes('drop-table', 'table'),
  renameTable: takes('rename-table', 'table', 'to'),
  alterTable: inTable('.'),
  table: inTable('.'),
};

const LARAVEL: Readers = {
  'Schema::create': takes('create-table', 'table'),
  'Schema::drop': takes('drop-table', 'table'),
  'Schema::dropIfExists': takes('drop-table', 'table'),
  'Schema::rename': takes('rename-table', 'table', 'to'),
  'Schema::table': inTable('->'),
};

const INNER: Readers = {
  dropColumn: ({ args, line }) =>
    (args[0] ?? '').split(',').flatMap((arg): Act[] => {
      const column = /["'](\w+)["']/.exec(arg)?.[1];
      return column === undefined ? [] : [{ does: 'drop-column', table: '', column, line }];
    }),
  dropColumns: ({ args, line }) =>
    args.map((arg) => ({ does: 'drop-column', table: '', column: literal(arg) ?? '', line })),
  renameColumn: ({ args, line }) => [
    { does: 'rename-column', table: '', column: literal(args[0]) ?? '', to: literal(args[1]) ?? '', line },
  ],
};

/** A table's name, and a function that changes it: what is called on what it is given. */
function inTable(arrow: '.' | '->'): Reader {
  return ({ args, from }, text) => {
    const table = literal(args[0]);
    if (table === undefined) return [];
    const body = args.slice(1).join(',');
    const begin = text.indexOf(body.slice(0, 40), from);
    const inner = `${text.slice(0, begin).replace(/[^\n]+/g, '')}${body}`;
    const acts = callsIn(inner, Object.keys(INNER)).flatMap((call) => INNER[call.name]?.(call, inner) ?? []);
    return [...acts, ...chainsIn(inner, arrow)].map((act) => ({ ...act, table }));
  };
}
