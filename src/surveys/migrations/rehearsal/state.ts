import { OWN_SCHEMA } from './catalogue.ts';
import type { Session } from './session.ts';

export interface Column {
  /** Its number in the table, which stays when it gets another name. */
  number: number;
  name: string;
  type: string;
  isRequired: boolean;
  /** A valid check says that it is never NULL. */
  isChecked: boolean;
  /** A default, an identity, or an expression that generates it: an INSERT may leave it out. */
  isFilled: boolean;
  /** Its value cannot be given. */
  isGenerated: boolean;
}

export interface TableState {
  /** As SQL writes it, with its schema where that is not on the search path. */
  name: string;
  /** The file of its rows: another one when they are written anew. */
  node: number;
  columns: ReadonlyMap<number, Column>;
}

/** The tables of a database by their object identifiers, and the columns of its views by their names. */
export interface DatabaseState {
  tables: ReadonlyMap<number, TableState>;
  views: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A valid check says that it is never NULL: it lets the same rows in as NOT NULL (PostgreSQL 12, ALTER TABLE SET NOT NULL). */
const CHECKED = `EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.convalidated
  AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) ~ '^CHECK [(]+"?[^()]+ IS NOT NULL[)]+$')`;

const STATE = `SELECT c.oid, c.oid::regclass::text AS table, c.relkind IN ('v', 'm') AS view, c.relfilenode AS node,
    a.attnum AS number, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required, ${CHECKED} AS checked,
    a.atthasdef OR a.attidentity <> '' AS filled, a.attgenerated <> '' AS generated
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'v', 'm')
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = c.oid AND e.deptype = 'e')
  ORDER BY c.oid, a.attnum`;

interface Row {
  oid: number;
  table: string;
  view: boolean;
  node: number;
  number: number | null;
  name: string;
  type: string;
  required: boolean;
  checked: boolean;
  filled: boolean;
  generated: boolean;
}

export async function stateOf(session: Session): Promise<DatabaseState> {
  const { rows } = await session.query<Row>(STATE);
  const tables = new Map<number, TableState & { columns: Map<number, Column> }>();
  for (const { oid, table, node, view, ...column } of rows) {
    if (view) continue;
    const known = tables.get(oid) ?? { name: table, node, columns: new Map() };
    tables.set(oid, known);
    if (column.number !== null) known.columns.set(column.number, columnOf({ ...column, number: column.number }));
  }
  const views = Map.groupBy(
    rows.filter(({ view }) => view),
    ({ table }) => table,
  );
  return { tables, views: new Map([...views].map(([view, of]) => [view, new Set(of.map(({ name }) => name))])) };
}

const columnOf = (row: Omit<Row, 'oid' | 'table' | 'view' | 'node' | 'number'> & { number: number }): Column => ({
  number: row.number,
  name: row.name,
  type: row.type,
  isRequired: row.required,
  isChecked: row.checked,
  isFilled: row.filled,
  isGenerated: row.generated,
});
