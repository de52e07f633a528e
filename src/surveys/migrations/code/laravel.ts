import { linesIn } from '../../../lib/lines.ts';
import type { Operation } from '../operation.ts';
import { type Call, callsIn, literal } from './calls.ts';
import { columnsIn } from './laravel-columns.ts';
import { snake, tableOfModel } from './model-table.ts';
import { type Reader, type Readers, takes } from './reading.ts';

export const LARAVEL: Readers = {
  'Schema::create': createdTable,
  'Schema::drop': takes('drop-table', 'table'),
  'Schema::dropIfExists': takes('drop-table', 'table'),
  'Schema::rename': takes('rename-table', 'table', 'to'),
  'Schema::table': changedTable,
  'Schema::dropColumns': ({ args: [table, ...columns], line }) =>
    namesIn(columns.join()).map((column) => ({ does: 'drop-column', table: literal(table) ?? '', column, line })),
  'DB::table': rowsOf,
};

/** The quoted names of a text. */
const namesIn = (text: string): string[] => [...text.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name);

const MOST_OF_CHAIN = 2000;
const WHERE = /->(?:or)?where\w{0,30}\(|::where\w{0,30}\(|->(?:find|take|limit|first)\w{0,20}\(/i;

/** `DB::table('users')->where(...)->delete()`: what the chain ends in, up to the semicolon. */
function rowsOf({ args: [table], line, from }: Call, text: string): Operation[] {
  const name = literal(table);
  return name === undefined ? [] : rowsIn(text.slice(from, from + MOST_OF_CHAIN), name, line);
}

function rowsIn(text: string, table: string, line: number): Operation[] {
  const chain = text.split(';', 1)[0] ?? '';
  const does = /(?:->|::)(delete|forceDelete|truncate|update)\(/.exec(chain)?.[1];
  if (does === undefined) return [];
  const kind = does === 'forceDelete' ? 'delete' : (does as 'delete' | 'truncate' | 'update');
  return [{ does: kind, table, line, ...(WHERE.test(chain) && { hasWhere: true as const }) }];
}

/** Rows of a model: `User::query()->delete()`, `User::truncate()`, `User::where(...)->update(...)`. */
export function eloquentRows(text: string): Operation[] {
  const lineAt = linesIn(text);
  const starts = text.matchAll(
    /(?<![\w\\$])(?:\\?\w{1,60}\\){0,6}([A-Z]\w{0,60})::(?:query|where\w{0,30}|truncate|withTrashed|withoutGlobalScopes?)\(/g,
  );
  return [...starts].flatMap(({ 0: head, 1: model = '', index }) => {
    if (model === 'DB' || model === 'Schema') return [];
    return rowsIn(text.slice(index + head.indexOf(model), index + MOST_OF_CHAIN), tableOf(model, text), lineAt(index));
  });
}

/** By the name that the model gives it, or Eloquent's own for the model. */
function tableOf(model: string, text: string): string {
  const at = text.search(new RegExp(`\\bclass\\s{1,9}${model}\\b`));
  const named = at === -1 ? undefined : /\$table\s{0,9}=\s{0,9}["'](\w{1,100})/.exec(text.slice(at, at + 400))?.[1];
  return named ?? tableOfModel(model);
}

/** What the callback of a table is, on the lines of the file. */
function bodyOf({ args, from }: Call, text: string): string {
  const body = args.slice(1).join(',');
  const begin = text.indexOf(body.slice(0, 40), from);
  return `${text.slice(0, Math.max(0, begin)).replace(/[^\n]+/g, '')}${body}`;
}

function createdTable(call: Call, text: string): Operation[] {
  const table = literal(call.args[0]);
  if (table === undefined) return [];
  const { operations } = columnsIn(bodyOf(call, text));
  const columns = Object.fromEntries(
    operations.flatMap(({ column, type }) => (column && type ? [[column, type]] : [])),
  );
  const neverNull = operations.filter(({ does, fill }) => does === 'add-column' && fill !== 'null');
  return [
    { does: 'create-table', table, line: call.line, columns },
    ...neverNull.map(({ column = '' }) => ({ does: 'other' as const, table, line: call.line, notNull: column })),
  ];
}

function changedTable(call: Call, text: string): Operation[] {
  const table = literal(call.args[0]);
  if (table === undefined) return [];
  const inner = bodyOf(call, text);
  const operations = callsIn(inner, Object.keys(INNER)).flatMap((each) => INNER[each.name]?.(each, inner) ?? []);
  return [...operations, ...columnsIn(inner).operations].map((operation) => ({ ...operation, table }));
}

/** Methods of a table that are not Laravel's own: a package or the product adds them (macros). */
export const unknownLaravel = (text: string): { line: number; reason: string }[] =>
  columnsIn(text).unknown.map(({ line, name }) => ({ line, reason: `the method ${name} is not Laravel’s own` }));

/** Columns that a command of Laravel drops by another name (Laravel, Migrations: Available Command Aliases). */
const dropsNamed =
  (...columns: ((name: string) => string)[]): Reader =>
  ({ args, line }) =>
    columns.map((columnOf) => ({ does: 'drop-column', table: '', column: columnOf(literal(args[0]) ?? ''), line }));

const DATES = [() => 'created_at', () => 'updated_at'];

const INNER: Readers = {
  dropSoftDeletes: dropsNamed((name) => name || 'deleted_at'),
  dropSoftDeletesTz: dropsNamed((name) => name || 'deleted_at'),
  dropTimestamps: dropsNamed(...DATES),
  dropTimestampsTz: dropsNamed(...DATES),
  dropRememberToken: dropsNamed(() => 'remember_token'),
  dropMorphs: dropsNamed(
    (name) => `${name}_type`,
    (name) => `${name}_id`,
  ),
  dropConstrainedForeignId: dropsNamed((name) => name),
  dropConstrainedForeignIdFor: ({ args, line }) => [
    {
      does: 'drop-column',
      table: '',
      column: `${snake(/(?<!\w)(\w{1,60})::class/.exec(args[0] ?? '')?.[1] ?? '')}_id`,
      line,
    },
  ],
  dropColumn: ({ text, line }) => namesIn(text).map((column) => ({ does: 'drop-column', table: '', column, line })),
  dropColumns: ({ text, line }) => namesIn(text).map((column) => ({ does: 'drop-column', table: '', column, line })),
  renameColumn: ({ args, line }) => [
    { does: 'rename-column', table: '', column: literal(args[0]) ?? '', to: literal(args[1]) ?? '', line },
  ],
  unique: ({ line }) => [{ does: 'add-unique', table: '', line }],
  index: ({ line }) => [{ does: 'create-index', table: '', line }],
  foreign: ({ line }) => [{ does: 'add-foreign-key', table: '', line }],
};
