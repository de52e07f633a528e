import { callsIn, literal } from './calls.ts';
import { chainsIn } from './chains.ts';
import { type Reader, type Readers, takes } from './reading.ts';

/** Knex passes the table name and a callback that changes the table. */
export const KNEX: Readers = {
  createTable: takes('create-table', 'table'),
  createTableIfNotExists: takes('create-table', 'table'),
  dropTable: takes('drop-table', 'table'),
  dropTableIfExists: takes('drop-table', 'table'),
  renameTable: takes('rename-table', 'table', 'to'),
  alterTable: inTable(),
  table: inTable(),
};

const INNER: Readers = {
  dropColumn: ({ text, line }) => namesIn(text).map((column) => ({ does: 'drop-column', table: '', column, line })),
  dropColumns: ({ text, line }) => namesIn(text).map((column) => ({ does: 'drop-column', table: '', column, line })),
  dropTimestamps: ({ line }) =>
    ['created_at', 'updated_at'].map((column) => ({ does: 'drop-column', table: '', column, line })),
  renameColumn: ({ args, line }) => [
    { does: 'rename-column', table: '', column: literal(args[0]) ?? '', to: literal(args[1]) ?? '', line },
  ],
};

/** The quoted names of a text. */
const namesIn = (text: string): string[] => [...text.matchAll(/["'`](\w+)["'`]/g)].map(([, name = '']) => name);

/** Reads a table name and a callback: the calls inside the callback apply to that table. */
function inTable(): Reader {
  return ({ args, from }, text) => {
    const table = literal(args[0]);
    if (table === undefined) return [];
    const body = args.slice(1).join(',');
    const begin = text.indexOf(body.slice(0, 40), from);
    const inner = `${text.slice(0, begin).replace(/[^\n]+/g, '')}${body}`;
    const operations = callsIn(inner, Object.keys(INNER)).flatMap((call) => INNER[call.name]?.(call, inner) ?? []);
    return [...operations, ...chainsIn(inner)].map((operation) => ({ ...operation, table }));
  };
}
