import { OWN_SCHEMA } from './catalogue.ts';
import { type Session, sqlErrorOf } from './session.ts';

/** A table that was empty, and got two rows: a full one, and one with what it requires alone. */
export interface Sampled {
  oid: number;
  table: string;
  /** INSERT statements that a release may send: with every column, and with the required ones alone. */
  inserts: Insert[];
}

interface Insert {
  sql: string;
  /** That it gives a value. */
  columns: readonly string[];
}

export interface Samples {
  tables: Sampled[];
  /** Tables for which no row could be made. */
  without: string[];
}

/** More tables than this are not filled: each takes some milliseconds. */
const MOST_TABLES = 1000;

const COLUMNS = `SELECT c.oid, c.oid::regclass::text AS table, quote_ident(a.attname) AS name,
    a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS required, a.attidentity = 'a' AS always,
    b.typname AS type, b.typcategory AS category, b.typtype AS kind,
    CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END AS size,
    (SELECT array_to_json(array_agg(e.enumlabel ORDER BY e.enumsortorder)) FROM pg_enum e WHERE e.enumtypid = b.oid) AS labels,
    (SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k
      WHERE k.contype = 'c' AND (k.conrelid = c.oid AND a.attnum = ANY (k.conkey) OR k.contypid = t.oid)) AS checks
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  JOIN pg_type t ON t.oid = a.atttypid JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
  WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e')
  ORDER BY c.oid, a.attnum`;

interface ColumnRow {
  oid: number;
  table: string;
  name: string;
  required: boolean;
  always: boolean;
  type: string;
  category: string;
  kind: string;
  size: number;
  labels: string[] | null;
  checks: string | null;
}

/** Triggers and foreign keys do not look at what is inserted (PostgreSQL, session_replication_role). */
export const UNWATCHED = 'SET session_replication_role = replica';
export const WATCHED = 'SET session_replication_role = origin';

/** Puts two rows into every empty table. A server's role may not: then no table has any. */
export async function sampleRows(session: Session): Promise<Samples> {
  const { rows } = await session.query<ColumnRow>(COLUMNS);
  const tables = [...Map.groupBy(rows, ({ oid }) => oid).values()];
  const found: Samples = { tables: [], without: [] };
  if (tables.length > MOST_TABLES || !(await isAllowed(session))) return found;
  const empty = await emptyOf(
    session,
    tables.flatMap(([first]) => first ?? []),
  );
  for (const columns of tables) {
    const [{ oid, table }] = columns as [ColumnRow];
    if (!empty.has(oid)) continue;
    const inserts = await filled(session, table, columns);
    if (inserts.length === 0) found.without.push(table);
    else found.tables.push({ oid, table, inserts });
  }
  await session.query(WATCHED);
  return found;
}

/** The object identifiers of those tables that have no rows. */
export async function emptyOf(
  session: Session,
  tables: readonly { oid: number; table: string }[],
): Promise<Set<number>> {
  if (tables.length === 0) return new Set();
  const asked = tables.map(({ oid, table }) => `SELECT ${oid} AS oid WHERE NOT EXISTS (SELECT FROM ${table})`);
  const { rows } = await session.query<{ oid: number }>(asked.join(' UNION ALL '));
  return new Set(rows.map(({ oid }) => oid));
}

const isAllowed = (session: Session) =>
  session.query(UNWATCHED).then(
    () => true,
    () => false,
  );

/** Tries one kind of values after another. */
async function filled(session: Session, table: string, columns: readonly ColumnRow[]): Promise<Insert[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const insert = (some: readonly ColumnRow[], number: number) => ({
      sql: insertOf(table, some, number, attempt),
      columns: some.map(({ name }) => name),
    });
    if (!(await isTaken(session, insert(columns, 1)))) continue;
    const needed = columns.filter(({ required }) => required);
    await isTaken(session, insert(needed, 2));
    // Every label of every enum is written by some code.
    const others = Math.min(MOST_LABELS, Math.max(0, ...columns.map(({ labels }) => labels?.length ?? 0)));
    const later = Array.from({ length: others }, (_, i) => insert(columns, i + 5));
    return [insert(columns, 3), insert(needed, 4), ...later];
  }
  return [];
}

/** Of an enum with more labels, the others are not tried. */
const MOST_LABELS = 20;

async function isTaken(session: Session, { sql }: Insert): Promise<boolean> {
  try {
    await session.query(sql);
    return true;
  } catch (error) {
    sqlErrorOf(error);
    return false;
  }
}

function insertOf(table: string, columns: readonly ColumnRow[], number: number, attempt: number): string {
  if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`;
  const always = columns.some(({ always }) => always) ? ' OVERRIDING SYSTEM VALUE' : '';
  const values = columns.map((column) => literal(sampleOf(column, number, attempt)));
  return `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})${always} VALUES (${values.join(', ')})`;
}

const literal = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value.replaceAll("'", "''")}'`);

/** Removes the rows that were put in, and what the migrations made of them. */
export async function withoutSamples(session: Session, { tables }: Samples): Promise<void> {
  if (tables.length === 0) return;
  const { rows } = await session.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.oid = ANY (ARRAY[${tables.map(({ oid }) => oid).join()}]::oid[])`,
  );
  await session.query(UNWATCHED);
  for (const { name } of rows) await session.query(`DELETE FROM ${name}`);
  await session.query(WATCHED);
}

/** Numbers that a sequence does not reach soon, and that a smallint holds. */
const FIRST = 30_000;
const ATTEMPTS = 6;

/** One value for each type and number: so keys of one table match those that point to them. */
function sampleOf(column: ColumnRow, number: number, attempt: number): string | undefined {
  const { type, category, kind, labels, checks, size } = column;
  if (kind === 'e') return labels?.[(number - 1) % labels.length];
  if (kind === 'c') return undefined;
  if (category === 'A') return '{}';
  const named = attempt % 2 === 1 ? namedIn(checks, number + (attempt >> 1)) : undefined;
  if (named !== undefined) return named;
  return BY_TYPE[type]?.(number, size, attempt) ?? BY_CATEGORY[category]?.(number, size, attempt);
}

/** The texts and numbers that a CHECK names. */
function namedIn(checks: string | null, number: number): string | undefined {
  const found = [...(checks ?? '').matchAll(/'((?:[^']|''){1,200})'|(?<![\w.])(\d{1,9}(?:\.\d{1,9})?)(?![\w.])/g)];
  const one = found[number % Math.max(1, found.length)];
  return one?.[1]?.replaceAll("''", "'") ?? one?.[2];
}

type Make = (number: number, size: number, attempt: number) => string;

const text: Make = (number, size, attempt) => {
  const letter = letterOf(number);
  const whole = TEXTS[attempt >> 1]?.(letter) ?? letter;
  // PostgreSQL adds 4 to the length of a type.
  return size > 4 ? whole.slice(0, size - 4) : whole;
};
const TEXTS: ((letter: string) => string)[] = [
  (letter) => letter.repeat(12),
  (letter) => `${letter}${letter}@sample.test`,
  (letter) => `https://sample.test/${letter}`,
];
const two = (number: number) => String(number).padStart(2, '0');
const letterOf = (number: number) => String.fromCharCode(96 + (number % 26));
const digits: Make = (number, _, attempt) => String(([FIRST, 0, 50][attempt >> 1] ?? 1) + number);
const moment: Make = (number) => `2026-01-${two(number)} 00:00:00+00`;
const range: Make = (number) => `[${number},${number + 1})`;

const BY_CATEGORY: Record<string, Make> = {
  B: () => 'true',
  D: moment,
  N: digits,
  S: text,
  T: (number) => `${number} days`,
  I: (number) => `10.0.0.${number}`,
  V: () => '1',
  G: (number) => `(${number},${number})`,
};

const BY_TYPE: Record<string, Make> = {
  uuid: (number) => `00000000-0000-4000-8000-0000000000${two(number)}`,
  json: () => '{}',
  jsonb: () => '{}',
  bytea: (number) => `\\x${two(number)}`,
  xml: () => '<a/>',
  time: (number) => `00:00:${two(number)}`,
  timetz: (number) => `00:00:${two(number)}+00`,
  macaddr: (number) => `00:00:00:00:00:${two(number)}`,
  tsvector: () => 'a',
  tsquery: () => 'a',
  char: letterOf,
  bit: (_, size) => '1'.repeat(Math.max(1, size)),
  hstore: () => '',
  ltree: letterOf,
  vector: (number, size) => `[${Array.from({ length: Math.max(1, size) }, () => number).join()}]`,
  int4range: range,
  int8range: range,
  numrange: range,
  daterange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  tsrange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  tstzrange: (number) => `[2026-01-${two(number)},2026-01-${two(number + 1)})`,
  oid: (number) => String(number),
  lseg: () => '[(0,0),(1,1)]',
  box: () => '(1,1),(0,0)',
  path: () => '[(0,0),(1,1)]',
  polygon: () => '((0,0),(1,1),(1,0))',
  circle: () => '<(0,0),1>',
  line: () => '{1,1,1}',
};
