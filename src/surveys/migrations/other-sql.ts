import type { Dialect } from '../../io/migrations.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import type { Operation } from './operation.ts';
import { type Statement, statementsOf } from './statements.ts';

/** The part of a node-sql-parser tree that is read; its shape differs by dialect. */
interface Tree {
  type?: string;
  keyword?: string;
  table?: unknown;
  name?: unknown;
  expr?: Change[];
  where?: unknown;
  index_type?: string | null;
}

interface Change {
  action?: string;
  resource?: string;
  table?: string;
  column?: { column?: string };
  old_column?: { column?: string };
  definition?: { dataType?: string; length?: number };
  nullable?: { type?: string };
  default_val?: unknown;
  auto_increment?: unknown;
  create_definitions?: { constraint_type?: string };
}

/** Statements about tables; settings, triggers and routines are not needed. */
const WANTED =
  /^(?:ALTER\s+TABLE|DROP\s+TABLE|RENAME\s+TABLE|TRUNCATE|UPDATE|DELETE|CREATE\s+(?:TEMPORARY\s+)?TABLE)\b/i;

/**
 * The operations of a file in the SQL of MySQL or SQLite: a statement that cannot be parsed does not affect the others.
 */
export async function readOther(
  text: string,
  dialect: Exclude<Dialect, 'postgres'>,
): Promise<{ operations: Operation[]; unread: { line: number; reason: string }[] }> {
  const parse = await parserOf(dialect);
  const unread: { line: number; reason: string }[] = [];
  const operations = statementsOf(text).flatMap((statement) => {
    if (!WANTED.test(statement.text)) return [];
    try {
      const trees = [parse(statement.text)].flat() as Tree[];
      return trees.flatMap((tree) => operationsOf(tree, statement));
    } catch {
      unread.push({
        line: statement.line,
        reason: `it is not valid ${dialect === 'mysql' ? 'MySQL' : 'SQLite'} SQL`,
      });
      return [];
    }
  });
  return { operations, unread };
}

async function parserOf(dialect: Exclude<Dialect, 'postgres'>): Promise<(sql: string) => unknown> {
  const { default: module } =
    dialect === 'mysql'
      ? await import('node-sql-parser/build/mysql.js')
      : await import('node-sql-parser/build/sqlite.js');
  const parser = new module.Parser();
  return (sql) => parser.astify(sql, { database: dialect });
}

function operationsOf({ type, keyword, table, name, expr = [], where }: Tree, { text, line }: Statement): Operation[] {
  const tables = namesOf(table ?? name);
  const [first = ''] = tables;
  const partial = where === null || where === undefined ? {} : { hasWhere: true as const };
  if (type === 'drop' && keyword === 'table')
    return namesOf(name).map((each) => ({ does: 'drop-table', table: each, line }));
  if (type === 'rename') return renamed(table, line);
  if (type === 'truncate') return namesOf(name).map((each) => ({ does: 'truncate', table: each, line }));
  if (type === 'create' && keyword === 'table') return [{ does: 'create-table', table: first, line }];
  if (type === 'update' || type === 'delete') return [{ does: type, table: first, line, ...partial }];
  return type === 'alter' ? expr.flatMap((change) => changed(change, first, lineIn(text, change, line))) : [];
}

function changed(
  { action, resource, table: to, column, old_column: old, definition, ...more }: Change,
  table: string,
  line: number,
): Operation[] {
  const name = column?.column ?? '';
  const type = {
    name: (definition?.dataType ?? '').toLowerCase(),
    modifiers: definition?.length === undefined ? [] : [definition.length],
  };
  if (resource === 'table' && action === 'rename') return [{ does: 'rename-table', table, to: to ?? '', line }];
  if (action === 'drop' && resource === 'column') return [{ does: 'drop-column', table, column: name, line }];
  if (action === 'add' && resource === 'column')
    return [{ does: 'add-column', table, column: name, type, line, fill: fillOf(more) }];
  if (action === 'rename' && resource === 'column')
    return [{ does: 'rename-column', table, column: old?.column ?? '', to: name, line }];
  if (action === 'modify') return [{ does: 'type-change', table, column: name, type, line }];
  if (action !== 'change') return [];
  const before = old?.column ?? '';
  const isRenamed = before !== name;
  return [
    isRenamed
      ? { does: 'rename-column', table, column: before, to: name, line }
      : { does: 'type-change', table, column: name, type, line },
  ];
}

function fillOf({
  nullable,
  default_val: value,
  auto_increment: counts,
}: Pick<Change, 'nullable' | 'default_val' | 'auto_increment'>): NonNullable<Operation['fill']> {
  if (counts) return 'serial';
  if (value !== undefined && value !== null) return 'constant';
  return nullable?.type === 'not null' ? 'nothing' : 'null';
}

/** In a long ALTER TABLE, each change may have its own line. */
function lineIn(text: string, { column, old_column: old }: Change, line: number): number {
  const name = old?.column ?? column?.column;
  const at =
    name === undefined
      ? -1
      : text.search(new RegExp(`[\\s\`"]${escapeRegExp(name)}[\\s\`",;]|[\\s\`"]${escapeRegExp(name)}$`));
  return at === -1 ? line : line + text.slice(0, at + 1).split('\n').length - 1;
}

function renamed(pairs: unknown, line: number): Operation[] {
  return (Array.isArray(pairs) ? pairs : []).flatMap((pair): Operation[] => {
    const [from, to] = namesOf(pair);
    return from === undefined || to === undefined ? [] : [{ does: 'rename-table', table: from, to, line }];
  });
}

const namesOf = (tables: unknown): string[] =>
  (Array.isArray(tables) ? tables : [tables]).flatMap((each) => {
    const name = (each as { table?: unknown } | undefined)?.table;
    return typeof name === 'string' ? [name] : [];
  });
