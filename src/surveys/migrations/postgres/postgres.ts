import type { AlterObjectSchemaStmt, CreateTableAsStmt, GrantStmt, Node, RawStmt } from 'libpg-query';
import type { Operation, ParsedSql } from '../operation.ts';
import { effectsOf } from './effects.ts';
import { linesOf } from './lines.ts';
import { operation } from './made.ts';
import { joined, type LineAt, nameOf, namesOf, relationOf } from './names.ts';
import { type Parser, postgresParser } from './parser.ts';
import { dropped, merged } from './removals.ts';
import { Runs } from './runs.ts';
import { alterTable, createTable } from './table.ts';
import { isAlways, statementsWithin } from './within.ts';

/** Parses a file with PostgreSQL's own parser. */
export async function readPostgres(text: string): Promise<ParsedSql> {
  const parse = await postgresParser();
  const lineAt = linesOf(text);
  // The parser would take NUL for the end of the text.
  const end = text.indexOf('\0');
  if (end !== -1) return { line: lineAt(Buffer.byteLength(text.slice(0, end))), reason: 'it is not a text file' };
  const parsed = parsedBy(parse, text);
  if ('at' in parsed)
    return {
      line: lineAt(Buffer.byteLength([...text].slice(0, parsed.at).join(''))),
      reason: 'it is not valid PostgreSQL SQL',
    };
  const bytes = Buffer.from(text);
  const runs = new Runs({
    lineAt,
    parsed: (sql) => statementsIn(parsedBy(parse, sql)),
    operationsIn: (statement, line) =>
      operationsOf(
        statement,
        () => line,
        () => 0,
      ),
  });
  const operations = parsed.statements.flatMap((statement) => {
    const start = beginOf(bytes, statement);
    const at = (location = start) => lineAt(location);
    return [
      ...operationsOf(statement, at, wordIn(bytes, statement, start)),
      ...(statement.stmt === undefined ? [] : runs.of(statement.stmt, at())),
    ];
  });
  return { operations, ...(runs.opaque.length > 0 && { opaque: runs.opaque }) };
}

/** The parser needs quadratic time for nested comments. */
const DEEPEST = 50;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/\/\*|\*\//g)) {
    depth = sign === '/*' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The statements, or the character at which the parser failed. */
function parsedBy(parse: Parser, text: string): { statements: RawStmt[] } | { at: number } {
  if (isTooDeep(text)) return { at: 0 };
  try {
    return { statements: parse(text).stmts ?? [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { at: (error as { sqlDetails?: { cursorPosition?: number } }).sqlDetails?.cursorPosition ?? 0 };
  }
}

const statementsIn = (parsed: ReturnType<typeof parsedBy>) => ('at' in parsed ? undefined : parsed.statements);

/** One statement of a text. */
export interface Piece {
  text: string;
  /** Where it begins in the text, behind comments, in UTF-16 units. */
  at: number;
}

/** The single statements of a text; a text that cannot be parsed is returned whole. */
export async function splitPostgres(text: string): Promise<Piece[]> {
  const parsed = parsedBy(await postgresParser(), text);
  if ('at' in parsed) return [{ text, at: 0 }];
  const bytes = Buffer.from(text);
  let [end, at] = [0, 0];
  return parsed.statements.map((statement) => {
    const from = beginOf(bytes, statement);
    at += bytes.toString('utf8', end, from).length;
    end = from;
    const { stmt_location: start = 0, stmt_len: length } = statement;
    return { text: bytes.toString('utf8', from, length === undefined ? undefined : start + length), at };
  });
}

/** Skips the comments and white space that the parser counts as part of the statement. */
function beginOf(bytes: Buffer, { stmt_location: location = 0, stmt_len: length }: RawStmt): number {
  const before =
    /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(
      bytes.toString('latin1', location, length === undefined ? undefined : location + length),
    )?.[0] ?? '';
  return location + before.length;
}

/** Finds a name in the statement; commands that only name a column have no location of their own. */
function wordIn(bytes: Buffer, { stmt_location: from = 0, stmt_len: length }: RawStmt, start: number) {
  const end = length === undefined ? bytes.length : from + length;
  let behind = start;
  return (word: string) => {
    // Commands come in source order: search each after the one before.
    const text = bytes.toString('latin1', behind, end);
    const at = new RegExp(`\\bCOLUMN\\s+(?:IF\\s+EXISTS\\s+)?"?${escaped(word)}\\b`, 'i').exec(text)?.index;
    const found = behind + (at ?? Math.max(0, text.indexOf(word)));
    behind = at === undefined ? behind : found + 1;
    return found;
  };
}

const escaped = (word: string) => Buffer.from(word).toString('latin1').replace(/[^\w]/g, '\\$&');

function operationsOf({ stmt }: RawStmt, lineAt: LineAt, placeOf: (word: string) => number): Operation[] {
  if (stmt === undefined) return [];
  const within = statementsWithin(stmt).flatMap((each) => operationsOf({ stmt: each }, lineAt, placeOf));
  return [...within, ...ownOperations(stmt, lineAt, placeOf)];
}

function ownOperations(stmt: Node, lineAt: LineAt, placeOf: (word: string) => number): Operation[] {
  if ('AlterTableStmt' in stmt) return alterTable(stmt.AlterTableStmt, lineAt, placeOf);
  if ('CreateStmt' in stmt) return createTable(stmt.CreateStmt, lineAt);
  if ('DropStmt' in stmt) return dropped(stmt.DropStmt, lineAt());
  if ('DropOwnedStmt' in stmt) return [operation('drop-table', '*', lineAt(), 'alter')];
  if ('MergeStmt' in stmt) return merged(stmt.MergeStmt, lineAt());
  if ('TruncateStmt' in stmt)
    return (stmt.TruncateStmt.relations ?? []).map((each) =>
      operation('truncate', relationOf(each), lineAt(), 'truncate'),
    );
  if ('CreateTableAsStmt' in stmt) return [madeFrom(stmt.CreateTableAsStmt, lineAt())];
  if ('AlterObjectSchemaStmt' in stmt) return [moved(stmt.AlterObjectSchemaStmt, lineAt())];
  if ('GrantStmt' in stmt) return revoked(stmt.GrantStmt, lineAt());
  const one = simple(stmt, lineAt()) ?? maintenance(stmt, lineAt());
  return [one ?? { does: 'other', table: '', line: lineAt(), ...outsideTransaction(stmt) }];
}

/** `CREATE TABLE ... AS SELECT`, and materialized views. */
function madeFrom({ into, objtype }: CreateTableAsStmt, line: number): Operation {
  const isTable = objtype === 'OBJECT_TABLE' && into?.rel?.relpersistence !== 't';
  return operation('create-table', nameOf(into?.rel), line, undefined, {
    columns: {},
    ...(!isTable && { isPrivate: true }),
  });
}

/** A table in another schema has another name; and Supabase serves only the schema `public`. */
function moved({ objectType, relation, newschema = '' }: AlterObjectSchemaStmt, line: number): Operation {
  const table = nameOf(relation);
  const isTable = objectType === 'OBJECT_TABLE';
  return isTable
    ? operation('rename-table', table, line, 'alter', { to: `${newschema}.${table}` })
    : operation('other', '', line);
}

/** Privileges that are revoked from `anon`; without a table name, on all tables. */
function revoked(
  { is_grant: isGrant, objects = [], grantees = [], objtype, targtype }: GrantStmt,
  line: number,
): Operation[] {
  const names = grantees.flatMap((each) => ('RoleSpec' in each ? [each.RoleSpec.rolename ?? ''] : []));
  const isAll = targtype === 'ACL_TARGET_ALL_IN_SCHEMA';
  if (isGrant || objtype !== 'OBJECT_TABLE' || !names.includes('anon')) return [operation('other', '', line)];
  return isAll ? [operation('revoke', '', line)] : objects.map((each) => operation('revoke', relationOf(each), line));
}

/** Data changes and definitions that concern one table. */
function simple(stmt: Node, line: number): Operation | undefined {
  if ('RenameStmt' in stmt) {
    const { renameType, relation, subname = '', newname = '' } = stmt.RenameStmt;
    if (renameType === 'OBJECT_TABLE')
      return operation('rename-table', nameOf(relation), line, 'alter', { to: newname });
    if (renameType === 'OBJECT_COLUMN')
      return operation('rename-column', nameOf(relation), line, 'alter', { column: subname, to: newname });
  }
  if ('IndexStmt' in stmt) {
    const { relation, concurrent } = stmt.IndexStmt;
    const form = concurrent ? 'index concurrently' : 'index';
    return operation('create-index', nameOf(relation), line, form, concurrent ? { isConcurrent: true } : {});
  }
  if ('UpdateStmt' in stmt) {
    const { relation, whereClause } = stmt.UpdateStmt;
    return operation('update', nameOf(relation), line, 'write', isAlways(whereClause) ? {} : { hasWhere: true });
  }
  if ('DeleteStmt' in stmt) {
    const { relation, whereClause } = stmt.DeleteStmt;
    return operation('delete', nameOf(relation), line, 'write', isAlways(whereClause) ? {} : { hasWhere: true });
  }
  if ('InsertStmt' in stmt) return operation('insert', nameOf(stmt.InsertStmt.relation), line, 'write');
  if ('ViewStmt' in stmt) return operation('create-view', nameOf(stmt.ViewStmt.view), line);
  if ('CreatePolicyStmt' in stmt) return operation('create-policy', nameOf(stmt.CreatePolicyStmt.table), line, 'alter');
  if ('CreateTrigStmt' in stmt) return operation('other', nameOf(stmt.CreateTrigStmt.relation), line, 'trigger');
  return 'TransactionStmt' in stmt ? transaction(stmt.TransactionStmt.kind, line) : undefined;
}

function transaction(kind: string | undefined, line: number): Operation | undefined {
  if (kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START') return operation('begin', '', line);
  return kind === 'TRANS_STMT_COMMIT' ? operation('commit', '', line) : undefined;
}

/** Maintenance commands. */
function maintenance(stmt: Node, line: number): Operation | undefined {
  if ('ReindexStmt' in stmt) {
    const { relation, params = [], kind } = stmt.ReindexStmt;
    const isConcurrent = params.some((each) => 'DefElem' in each && each.DefElem.defname === 'concurrently');
    // REINDEX blocks writes but not reads, as CREATE INDEX does.
    const form = isConcurrent ? 'index concurrently' : 'index';
    const table = kind === 'REINDEX_OBJECT_TABLE' ? nameOf(relation) : '';
    return operation('other', table, line, form, isConcurrent ? { isConcurrent: true } : {});
  }
  if ('ClusterStmt' in stmt) return operation('other', nameOf(stmt.ClusterStmt.relation), line, 'rewrite');
  if ('CommentStmt' in stmt) return commented(stmt.CommentStmt, line);
  if ('RefreshMatViewStmt' in stmt) {
    const { relation, concurrent } = stmt.RefreshMatViewStmt;
    return operation('other', nameOf(relation), line, concurrent ? 'refresh concurrently' : 'rewrite');
  }
  if (!('VacuumStmt' in stmt)) return undefined;
  const { is_vacuumcmd: isVacuum, options = [], rels = [] } = stmt.VacuumStmt;
  const isFull = options.some((each) => 'DefElem' in each && each.DefElem.defname === 'full');
  const [first] = rels;
  const table = first !== undefined && 'VacuumRelation' in first ? nameOf(first.VacuumRelation.relation) : '';
  return operation('other', table, line, isFull ? 'vacuum full' : isVacuum ? 'vacuum' : 'analyze');
}

function commented({ objtype, object }: { objtype?: string; object?: Node }, line: number): Operation {
  const names = object !== undefined && 'List' in object ? namesOf(object.List.items) : [];
  if (objtype === 'OBJECT_COLUMN') names.pop();
  const isTable = objtype === 'OBJECT_TABLE' || objtype === 'OBJECT_COLUMN';
  return operation('other', isTable ? joined(names) : '', line, 'comment');
}

/** Statements about no table that PostgreSQL refuses in a transaction (PreventInTransactionBlock). */
function outsideTransaction(stmt: Node): Pick<Operation, 'effects'> {
  const fails = ['CreatedbStmt', 'DropdbStmt', 'AlterSystemStmt', 'CreateTableSpaceStmt', 'DropTableSpaceStmt'];
  return fails.some((kind) => kind in stmt) ? { effects: effectsOf('outside') } : {};
}
