import type { Operation } from '../operation.ts';
import { callsIn, literal } from './calls.ts';
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
};

const INNER: Readers = {
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
