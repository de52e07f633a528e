import { pathToFileURL } from 'node:url';
import { type Entry, NotUnpacked } from './archives.ts';

/** What a database starts with (SQLite, Database File Format, 1.3). */
const HEADER = 'SQLite format 3\0';
const DATABASE = /\.(?:sqlite3?|db3?)$/i;

export const isDatabase = (path: string, bytes: Buffer): boolean =>
  DATABASE.test(path) && bytes.toString('latin1', 0, HEADER.length) === HEADER;

const MOST_ROWS = 20_000;
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Neither views nor virtual tables, which compute what they hold. */
const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";

/** Each table of a SQLite database, a row a line, in JSON. The file is only read. Throws `NotUnpacked`. */
export async function* tablesOf(file: string): AsyncGenerator<Entry> {
  const { DatabaseSync } = await sqlite();
  // Immutable: without it, a database with a write-ahead log makes files beside itself.
  const address = pathToFileURL(file);
  address.search = 'mode=ro&immutable=1';
  try {
    const database = new DatabaseSync(address, { readOnly: true });
    try {
      let left = MOST_CHARACTERS;
      for (const { name } of database.prepare(TABLES).all()) {
        const text = rowsOf(database, String(name), left);
        left -= text.length;
        yield { path: String(name), bytes: Buffer.from(text) };
      }
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof NotUnpacked ? error : new NotUnpacked('it is damaged');
  }
}

type Database = InstanceType<typeof import('node:sqlite').DatabaseSync>;

function rowsOf(database: Database, table: string, most: number): string {
  const columns = database
    .prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .all(table)
    .map(({ name }) => quoted(String(name)));
  if (columns.length === 0) return '';
  const rows: string[] = [];
  let left = most;
  const all = database.prepare(`SELECT ${columns.join(', ')} FROM ${quoted(table)} LIMIT ${MOST_ROWS + 1}`);
  for (const row of all.iterate()) {
    const line = JSON.stringify(row, (_, value) => textOf(value));
    left -= line.length;
    if (left < 0 || rows.length === MOST_ROWS)
      throw new NotUnpacked(`it has more than ${MOST_ROWS.toLocaleString('en')} rows in a table, or 64 MB`);
    rows.push(line);
  }
  return rows.join('\n');
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const textOf = (value: unknown) => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  return typeof value === 'bigint' ? String(value) : value;
};

/** Node 22 warns of it on standard error, where it would stand in a report. */
async function sqlite(): Promise<typeof import('node:sqlite')> {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
