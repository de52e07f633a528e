import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { type Call, literal } from './calls.ts';
import { callsInBlock, changedColumn, createdTable, RAILS_FILL, railsType, rewritingFill } from './rails-columns.ts';
import { adds, indexes, only, type Reader, type Readers, takes, unless } from './reading.ts';

const added: Reader = (call, text) =>
  adds(
    RAILS_FILL,
    'table',
    'column',
  )(call, text).map((operation) => {
    const kind = literal(call.args[2]) ?? '';
    const type = railsType(kind, call.text);
    const fill = rewritingFill(kind, call.text);
    return { ...operation, ...(type && { type }), ...(fill && { fill, effects: effectsOf('rewrite') }) };
  });

/** A table that is there already is dropped first. */
const forced = ({ args, text, line }: Call, table = literal(args[0])): Operation[] =>
  table !== undefined && /\bforce:\s{0,9}(?:true|:cascade)/.test(text) ? [{ does: 'drop-table', table, line }] : [];

/** A check, and the column that it requires. */
const check: Reader = (call, text) =>
  unless(/validate:\s*false/, takes('add-check', 'table'))(call, text).map((operation) => {
    const notNull = NOT_NULL.exec(call.args[1] ?? '')?.[1];
    const constraint = nameIn(call.text);
    return { ...operation, ...(notNull && { notNull }), ...(constraint && { constraint }) };
  });
const NOT_NULL = /^["']\s{0,9}"?(\w{1,63})"?\s{1,9}IS\s{1,9}NOT\s{1,9}NULL\s{0,9}["']$/i;
const nameIn = (text: string) => /\bname:\s{0,9}[:"'](\w{1,63})/.exec(text)?.[1];
const validated: Reader = ({ args, text, line }) => {
  const [table, constraint] = [literal(args[0]), nameIn(text) ?? literal(args[1])];
  return table === undefined || constraint === undefined
    ? []
    : [{ does: 'other', table, line, constraint, validates: true }];
};

/** A foreign key's column has a name of its own. */
const pointing =
  (reader: Reader): Reader =>
  (call, text) =>
    reader(call, text).map((operation) => ({ ...operation, column: `${operation.column}_id` }));

/** Its column, which gets an index unless it is told not to. */
const reference: Reader = (call, text) => {
  const [column] = pointing(adds(RAILS_FILL, 'table', 'column'))(call, text);
  if (column === undefined) return [];
  const isQuiet = /\bindex:\s{0,9}(?:false|\{[^}]{0,200}:concurrently)/.test(call.text);
  return [column, ...(isQuiet ? [] : [{ does: 'create-index' as const, table: column.table, line: call.line }])];
};

/** Of Rails' own methods, what they do (ActiveRecord 8.1, ConnectionAdapters::SchemaStatements). */
export const RAILS: Readers = {
  create_table: (call, text) => [...forced(call), ...createdTable(call, text)],
  create_join_table: (call) => forced(call, /\btable_name:\s{0,9}[:"'](\w+)/.exec(call.text)?.[1] ?? joined(call.args)),
  drop_table: takes('drop-table', 'table'),
  rename_table: takes('rename-table', 'table', 'to'),
  add_column: added,
  add_columns: added,
  add_reference: reference,
  add_belongs_to: reference,
  remove_column: takes('drop-column', 'table', 'column'),
  remove_columns: ({ args: [table, ...columns], line }) =>
    columns.flatMap((each) => {
      const column = literal(each);
      return column === undefined ? [] : [{ does: 'drop-column', table: literal(table) ?? '', column, line }];
    }),
  remove_reference: pointing(takes('drop-column', 'table', 'column')),
  remove_belongs_to: pointing(takes('drop-column', 'table', 'column')),
  drop_join_table: ({ args, text, line }) => [
    { does: 'drop-table', table: /\btable_name:\s{0,9}[:"'](\w+)/.exec(text)?.[1] ?? joined(args), line },
  ],
  add_timestamps: ({ args, text, line }) =>
    RAILS_FILL.filled.test(text) || /\bnull:\s*true/.test(text)
      ? []
      : [{ does: 'add-column', table: literal(args[0]) ?? '', column: 'created_at', line, fill: 'nothing' }],
  remove_timestamps: ({ args, line }) => [
    { does: 'drop-column', table: literal(args[0]) ?? '', column: 'created_at', line },
  ],
  rename_column: takes('rename-column', 'table', 'column', 'to'),
  change_column: ({ args, text, line }) => {
    const [table, column, kind] = args.map(literal);
    return table === undefined || column === undefined ? [] : changedColumn({ table, column, line }, kind ?? '', text);
  },
  change_column_null: only(/,\s*false/, takes('set-not-null', 'table', 'column')),
  change_column_default: only(/,\s{0,9}nil\b|\bto:\s{0,9}nil\b/, takes('drop-default', 'table', 'column')),
  remove_index: only(/algorithm:\s*:concurrently/, ({ line }) => [
    { does: 'other', table: '', line, isConcurrent: true, effects: effectsOf('index concurrently') },
  ]),
  change_table: changedTable,
  add_index: indexes(/algorithm:\s*:concurrently/),
  add_foreign_key: (call, text) =>
    unless(/validate:\s*false/, takes('add-foreign-key', 'table', 'to'))(call, text).map((each) => ({
      ...each,
      constraint: nameIn(call.text) ?? each.to ?? '',
    })),
  validate_foreign_key: validated,
  add_check_constraint: check,
  validate_check_constraint: validated,
  validate_constraint: validated,
  add_unique_constraint: unless(/\busing_index:/, takes('add-unique', 'table')),
  // Old code writes the old label.
  rename_enum_value: ({ line }) => [{ does: 'refuse-insert', table: '', line }],
  add_exclusion_constraint: takes('add-unique', 'table'),
  truncate: takes('truncate', 'table'),
  drop_view: takes('drop-table', 'table'),
};

const joined = (args: readonly string[]) => [literal(args[0]), literal(args[1])].sort().join('_');

/** What each call in `change_table :users do |t| ... end` does (ConnectionAdapters::Table). */
function changedTable(call: Call, text: string): Operation[] {
  const table = literal(call.args[0]);
  if (table === undefined) return [];
  return callsInBlock(call, text).flatMap(({ method, args, line, text: options }): Operation[] => {
    const names = args.map(literal).filter((name) => name !== undefined);
    const of = (column: string) => ({ table, column, line });
    const [column = '', to = ''] = names;
    if (method === 'timestamps')
      return RAILS_FILL.filled.test(options) || /\bnull:\s*true/.test(options) ? [] : [required(of('created_at'))];
    if (names.length === 0) return [];
    if (method === 'rename') return [{ does: 'rename-column', ...of(column), to }];
    if (method === 'remove') return names.map((name) => ({ does: 'drop-column', ...of(name) }));
    if (REMOVES_REFERENCES.includes(method)) return names.map((name) => ({ does: 'drop-column', ...of(`${name}_id`) }));
    if (method === 'change') return changedColumn(of(column), to, options);
    if (method === 'change_null') return /,\s{0,9}false/.test(options) ? [{ does: 'set-not-null', ...of(column) }] : [];
    if (method === 'change_default')
      return /,\s{0,9}nil\b|\bto:\s{0,9}nil\b/.test(options) ? [{ does: 'drop-default', ...of(column) }] : [];
    if (NO_COLUMN.includes(method)) return [];
    const isRequired = RAILS_FILL.required.test(options) && !RAILS_FILL.filled.test(options);
    const isPointing = method === 'references' || method === 'belongs_to';
    const added = isRequired ? required : optional;
    // `t.column :name, :string`: the second word is the type.
    return (method === 'column' ? [column] : names).map((name) => added(of(isPointing ? `${name}_id` : name)));
  });
}

const required = (of: Pick<Operation, 'table' | 'column' | 'line'>): Operation => ({
  does: 'add-column',
  ...of,
  fill: 'nothing',
});
const optional = (of: Pick<Operation, 'table' | 'column' | 'line'>): Operation => ({
  does: 'add-column',
  ...of,
  fill: 'null',
});

const REMOVES_REFERENCES = ['remove_references', 'remove_belongs_to'];
const NO_COLUMN = [
  ...['index', 'rename_index', 'remove_index', 'foreign_key', 'remove_foreign_key', 'check_constraint'],
  ...['remove_check_constraint', 'remove_timestamps', 'unique_constraint', 'exclusion_constraint', 'column_exists?'],
];

/** Rails' own methods of these words that take nothing away. */
const HARMLESS = new Set([
  ...['rename_index', 'change_column_comment', 'change_table_comment', 'remove_foreign_key'],
  ...[
    'remove_check_constraint',
    'remove_unique_constraint',
    'remove_exclusion_constraint',
    'create_enum',
    'rename_enum',
  ],
  ...['add_enum_value', 'create_schema', 'create_virtual_table'],
  // Scenic's: views.
  ...['create_view', 'update_view'],
]);
/** Words that helpers of migrations begin with. */
const CHANGES =
  /^(?:add|remove|drop|rename|change|create|alter|truncate|resize|recreate|migrate|safe|safely|convert|cleanup|swap|copy|backfill|purge)_/;

/** Calls at the start of a line that get a table's name, and that nobody here knows. */
export function unknownRails(text: string): { line: number; reason: string }[] {
  return text.split('\n').flatMap((each, i) => {
    const name = /^[ \t]{0,80}([a-z_]\w{1,80}[?!]?)[ (]{1,3}(?::|["'])\w/.exec(each)?.[1];
    if (name === undefined || !CHANGES.test(name) || name in RAILS || HARMLESS.has(name)) return [];
    return [{ line: i + 1, reason: `the call ${name} is not Rails’ own` }];
  });
}
