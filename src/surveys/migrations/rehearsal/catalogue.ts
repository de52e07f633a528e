import type { Session } from './session.ts';

/** Excludes the server's own schemas; `n` is pg_namespace. */
export const OWN_SCHEMA = `n.nspname !~ '^(pg_|information_schema$)'`;

/** The definitions of a schema, one row for each object, without the order of columns. */
const PARTS = [
  `SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) ||
     CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS text
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${OWN_SCHEMA} AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')`,
  `SELECT 'table ' || n.nspname || '.' || c.relname AS name, concat(c.relkind, c.relrowsecurity, c.relpersistence) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'S', 'f')`,
  `SELECT 'constraint ' || n.nspname || '.' || k.conname AS name, pg_get_constraintdef(k.oid) AS text
   FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE ${OWN_SCHEMA}`,
  `SELECT 'index ' || n.nspname || '.' || c.relname AS name, pg_get_indexdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind = 'i'`,
  `SELECT 'view ' || n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid) AS text
   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OWN_SCHEMA} AND c.relkind IN ('v', 'm')`,
  `SELECT 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, md5(p.prosrc) AS text
   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OWN_SCHEMA}
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')`,
  `SELECT 'trigger ' || c.relname || '.' || t.tgname AS name, pg_get_triggerdef(t.oid) AS text
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal`,
  `SELECT 'policy ' || c.relname || '.' || p.polname AS name, concat(p.polcmd, pg_get_expr(p.polqual, p.polrelid)) AS text
   FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid`,
  `SELECT 'type ' || n.nspname || '.' || t.typname AS name, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) AS text
   FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE ${OWN_SCHEMA} GROUP BY n.nspname, t.typname`,
];

export async function schemaOf(session: Session): Promise<Map<string, string>> {
  const { rows } = await session.query(PARTS.join('\nUNION ALL\n'));
  return new Map(rows.map(({ name, text }): [string, string] => [name, text]));
}

/** The names of objects that only one schema has or that differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
