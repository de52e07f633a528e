import type pg from 'pg';

/** What a migration did to a product that still runs its old release, as PostgreSQL itself says. */
export interface Truth {
  /** What the old release asks for and no longer gets, and what is lost: empty where nothing is. */
  breaks: string[];
  /** Tables whose rows were written anew. */
  rewritten: string[];
}

interface Table {
  name: string;
  rows: number;
  file: string;
}

/** Runs `change`, which says why it failed, between two looks; `asks` are statements of the old release. */
export async function truthOf(
  client: pg.Client,
  of: { tables: string; asks: readonly string[] },
  change: () => Promise<string | undefined>,
): Promise<Truth> {
  const before = await tablesLike(client, of.tables);
  const problem = await change();
  if (problem !== undefined) return { breaks: [`does not apply: ${problem}`], rewritten: [] };
  const after = new Map((await tablesLike(client, of.tables)).map((table) => [table.name, table]));
  const lost = before.filter(({ name, rows }) => (after.get(name)?.rows ?? 0) < rows);
  const breaks = lost.map(({ name }) => `rows of ${name}`);
  for (const ask of of.asks) {
    const refused = await refusal(client, ask);
    if (refused !== undefined) breaks.push(`${refused}: ${ask}`);
  }
  const rewritten = before.filter(({ name, file }) => after.has(name) && after.get(name)?.file !== file);
  return { breaks, rewritten: rewritten.map(({ name }) => name) };
}

async function tablesLike(client: pg.Client, pattern: string): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; file: string }>(
    `SELECT relname AS name, pg_relation_filenode(oid)::text AS file FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname LIKE $1 ORDER BY 1`,
    [pattern],
  );
  const tables: Table[] = [];
  for (const each of rows) {
    const counted = await client.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${each.name}`);
    tables.push({ ...each, rows: counted.rows[0]?.rows ?? 0 });
  }
  return tables;
}

/** The SQLSTATE with which a statement is refused. */
async function refusal(client: pg.Client, sql: string): Promise<string | undefined> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await client.query('ROLLBACK');
  }
}
