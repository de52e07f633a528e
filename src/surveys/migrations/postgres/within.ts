import type { Node, WithClause } from 'libpg-query';

/** Statements within another that run with it: in WITH, in PREPARE, in EXPLAIN ANALYZE. */
export function statementsWithin(stmt: Node): Node[] {
  const own = 'PrepareStmt' in stmt ? stmt.PrepareStmt.query : analyzed(stmt);
  const parts = withClauseOf(stmt)?.ctes ?? [];
  const queries = parts.flatMap((each) => ('CommonTableExpr' in each ? (each.CommonTableExpr.ctequery ?? []) : []));
  return own === undefined ? queries : [own, ...queries];
}

function analyzed(stmt: Node): Node | undefined {
  if (!('ExplainStmt' in stmt)) return undefined;
  const { query, options = [] } = stmt.ExplainStmt;
  return options.some((each) => 'DefElem' in each && each.DefElem.defname === 'analyze') ? query : undefined;
}

function withClauseOf(stmt: Node): WithClause | undefined {
  if ('SelectStmt' in stmt) return stmt.SelectStmt.withClause;
  if ('InsertStmt' in stmt) return stmt.InsertStmt.withClause;
  if ('UpdateStmt' in stmt) return stmt.UpdateStmt.withClause;
  if ('DeleteStmt' in stmt) return stmt.DeleteStmt.withClause;
  return 'MergeStmt' in stmt ? stmt.MergeStmt.withClause : undefined;
}

/** Does a condition hold for every row, such as `true` or `1 = 1`? */
export function isAlways(condition: Node | undefined): boolean {
  if (condition === undefined) return true;
  if ('A_Const' in condition) return condition.A_Const.boolval?.boolval === true;
  if ('BoolExpr' in condition) {
    const { boolop, args = [] } = condition.BoolExpr;
    if (boolop === 'OR_EXPR') return args.some(isAlways);
    return boolop === 'AND_EXPR' && args.every(isAlways);
  }
  if (!('A_Expr' in condition) || condition.A_Expr.kind !== 'AEXPR_OP') return false;
  const { name = [], lexpr, rexpr } = condition.A_Expr;
  const isEqual = name.length === 1 && 'String' in (name[0] ?? {}) && JSON.stringify(name[0]).includes('"="');
  return isEqual && constantOf(lexpr) !== undefined && constantOf(lexpr) === constantOf(rexpr);
}

/** A constant, without the place where it stands. */
function constantOf(node: Node | undefined): string | undefined {
  if (node === undefined || !('A_Const' in node)) return undefined;
  const { location: _, ...value } = node.A_Const;
  return JSON.stringify(value);
}

/** The body of a DO block or of a function, and where its quotes begin (a byte of the text). */
export interface Body {
  name: string;
  text: string;
  location: number;
}

/** Of `DO`, or of `CREATE FUNCTION` in a language that is read; undefined for any other statement. */
export function bodyOf(stmt: Node): Body | undefined {
  if ('DoStmt' in stmt) return bodyIn(stmt.DoStmt.args, '');
  if (!('CreateFunctionStmt' in stmt)) return undefined;
  const { funcname = [], options } = stmt.CreateFunctionStmt;
  const last = funcname.at(-1);
  return bodyIn(options, last !== undefined && 'String' in last ? (last.String.sval ?? '') : '');
}

function bodyIn(options: readonly Node[] = [], name: string): Body | undefined {
  const elements = options.flatMap((each) => ('DefElem' in each ? [each.DefElem] : []));
  const language = elements.find(({ defname }) => defname === 'language')?.arg;
  const isRead =
    language === undefined || ('String' in language && /^(?:plpgsql|sql)$/.test(language.String.sval ?? ''));
  const { arg, location = 0 } = elements.find(({ defname }) => defname === 'as') ?? {};
  const text = arg !== undefined && 'List' in arg ? arg.List.items?.[0] : arg;
  return isRead && text !== undefined && 'String' in text
    ? { name, text: text.String.sval ?? '', location }
    : undefined;
}

/** The names of the functions that a query or a CALL runs. */
export function calledIn(stmt: Node): string[] {
  if (!('SelectStmt' in stmt) && !('CallStmt' in stmt)) return [];
  const names = new Set<string>();
  const look = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > MOST_DEPTH) return;
    const { funcname } = node as { funcname?: Node[] };
    const last = funcname?.at(-1);
    if (last !== undefined && 'String' in last) names.add(last.String.sval ?? '');
    for (const each of Object.values(node)) look(each, depth + 1);
  };
  look(stmt, 0);
  return [...names];
}

/** Real queries nest less deeply. */
const MOST_DEPTH = 60;
