import type { Operation } from '../operation.ts';
import { type Call, callsIn, literal } from './calls.ts';
import { chainsIn } from './chains.ts';
import { type Reader, type Readers, takes } from './reading.ts';

/** Knex and Laravel pass the table name and a callback that changes the table. */
export const KNEX: Readers = {
  createTable: takes('create-table', 'table'),
  createTableIfNotExists: takes('create-table', 'table'),
  dropTable: takes('drop-table', 'table'),
  dropTableIfExists: takes('drop-table', 'table'),
  renameTable: takes('rename-table', 'table', 'to'),
  alterTable: inTable('.'),
  table: inTable('.'),
};

export const LARAVEL: Readers = {
  'Schema::create': takes('create-table', 'table'),
  'Schema::drop': takes('drop-table', 'table'),
  'Schema::dropIfExists': takes('drop-table', 'table'),
  'Schema::rename': takes('rename-table', 'table', 'to'),
  'Schema::table': inTable('->'),
  'Schema::dropColumns': ({ args: [table, ...columns], line }) =>
    namesIn(columns.join()).map((column) => ({ does: 'drop-column', table: literal(table) ?? '', column, line })),
  'DB::table': rowsOf,
};

/** The quoted names of a text. */
const namesIn = (text: string): string[] => [...text.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name);

/** `DB::table('users')->where(...)->delete()`: what the chain ends in, up to the semicolon. */
function rowsOf({ args: [table], line, from }: Call, text: string): Operation[] {
  const chain = text.slice(from, from + MOST_OF_CHAIN).split(';', 1)[0] ?? '';
  const does = /->(delete|truncate|update)\(/.exec(chain)?.[1] as 'delete' | 'truncate' | 'update' | undefined;
  const name = literal(table);
  if (does === undefined || name === undefined) return [];
  return [{ does, table: name, line, ...(/->(?:or)?where\w{0,30}\(/i.test(chain) && { hasWhere: true as const }) }];
}

const MOST_OF_CHAIN = 2000;

/** Columns that a command of Laravel drops by another name (Laravel, Migrations: Available Command Aliases). */
const dropsNamed =
  (...columns: ((name: string) => string)[]): Reader =>
  ({ args, line }) =>
    columns.map((columnOf) => ({ does: 'drop-column', table: '', column: columnOf(literal(args[0]) ?? ''), line }));

const INNER: Readers = {
  dropSoftDeletes: dropsNamed((name) => name || 'deleted_at'),
  dropSoftDeletesTz: dropsNamed((name) => name || 'deleted_at'),
  dropTimestamps: dropsNamed(
    () => 'created_at',
    () => 'updated_at',
  ),
  dropTimestampsTz: dropsNamed(
    () => 'created_at',
    () => 'updated_at',
  ),
  dropRememberToken: dropsNamed(() => 'remember_token'),
  dropMorphs: dropsNamed(
    (name) => `${name}_type`,
    (name) => `${name}_id`,
  ),
  dropConstrainedForeignId: dropsNamed((name) => name),
  dropColumn: ({ args, line }) =>
    (args[0] ?? '').split(',').flatMap((arg): Operation[] => {
      const column = /["'](\w+)["']/.exec(arg)?.[1];
      return column === undefined ? [] : [{ does: 'drop-column', table: '', column, line }];
    }),
  dropColumns: ({ args, line }) =>
    args.map((arg) => ({ does: 'drop-column', table: '', column: literal(arg) ?? '', line })),
  renameColumn: ({ args, line }) => [
    { does: 'rename-column', table: '', column: literal(args[0]) ?? '', to: literal(args[1]) ?? '', line },
  ],
};

/** Reads a table name and a callback: the calls inside the callback apply to that table. */
function inTable(arrow: '.' | '->'): Reader {
  return ({ args, from }, text) => {
    const table = literal(args[0]);
    if (table === undefined) return [];
    const body = args.slice(1).join(',');
    const begin = text.indexOf(body.slice(0, 40), from);
    const inner = `${text.slice(0, begin).replace(/[^\n]+/g, '')}${body}`;
    const operations = callsIn(inner, Object.keys(INNER)).flatMap((call) => INNER[call.name]?.(call, inner) ?? []);
    return [...operations, ...chainsIn(inner, arrow)].map((operation) => ({ ...operation, table }));
  };
}
