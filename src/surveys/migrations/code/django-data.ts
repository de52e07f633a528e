import type { Operation } from '../operation.ts';
import type { Application } from './django.ts';
import { childrenOf, nodesIn, type PythonNode, type PythonProgram } from './python.ts';
import { type CodeReading, ONLY_WHEN_IT_RUNS } from './reading.ts';

interface Functions {
  program: PythonProgram;
  byName: ReadonlyMap<string, PythonNode>;
}

/** The functions of a program, by their names. */
export function functionsIn(program: PythonProgram): Functions {
  const all = nodesIn(program.top, 'FunctionDefinition').flatMap((node): [string, PythonNode][] => {
    const name = node.getChild('VariableName');
    return name === null ? [] : [[program.textOf(name), node]];
  });
  return { program, byName: new Map(all) };
}

/** A function that calls others calls no more of them than a person follows. */
const MOST_FOLLOWED = 50;

/** What a function of a migration does to rows; undefined when it is not in the program. */
export function dataIn(
  name: string,
  { program, byName }: Functions,
  application: Application,
): CodeReading | undefined {
  if (!byName.has(name)) return undefined;
  const read: CodeReading = { operations: [], sql: [], unread: [] };
  const followed = new Set<string>([name]);
  for (const each of followed) {
    const body = byName.get(each);
    if (body === undefined) continue;
    for (const call of nodesIn(body, 'CallExpression')) {
      const { does, more } = readCall(call, { program, body, application });
      if (does !== undefined) read.operations.push(does);
      if (more !== undefined) hand(more, program, read);
      const called = program.textOf(childrenOf(call)[0] ?? call);
      if (byName.has(called) && followed.size < MOST_FOLLOWED) followed.add(called);
    }
  }
  return read;
}

function hand(sql: PythonNode, program: PythonProgram, read: CodeReading): void {
  const value = program.asValue(sql);
  if (value.kind === 'string') read.sql.push({ text: value.text, line: value.line });
  else read.unread.push({ line: program.lineOf(sql), reason: ONLY_WHEN_IT_RUNS });
}

interface Body {
  program: PythonProgram;
  body: PythonNode;
  application: Application;
}

/** Rows that a query set deletes or updates, or the SQL that a cursor is handed. */
function readCall(call: PythonNode, { program, body, application }: Body): { does?: Operation; more?: PythonNode } {
  const [callee, list] = childrenOf(call);
  if (callee?.name !== 'MemberExpression' || list === undefined) return {};
  const [owner, ...rest] = childrenOf(callee);
  const method = rest.at(-1);
  if (owner === undefined || method === undefined) return {};
  const name = program.textOf(method);
  if (name === 'execute') {
    const sql = childrenOf(list).find(({ name: kind }) => /^[A-Z]/.test(kind));
    return sql === undefined ? {} : { more: sql };
  }
  if (name !== 'delete' && name !== 'update') return {};
  const rows = rowsOf(program.textOf(owner), body, program);
  if (rows === undefined) return {};
  const hasWhere = /\.(?:filter|exclude|get|first|last)\(/.test(rows);
  const table = tableOf(rows, body, { program, application });
  return { does: { does: name, table, line: program.lineOf(call), ...(hasWhere && { hasWhere }) } };
}

/** The query set that something is called on: itself, or the one that its name was given. */
function rowsOf(owner: string, body: PythonNode, program: PythonProgram): string | undefined {
  if (/\.objects\b|\._?(?:base|default)_manager\b/.test(owner)) return owner;
  const given = /^\w+$/.test(owner) ? givenTo(owner, body, program) : undefined;
  return given !== undefined && /\.objects\b/.test(given) ? given : undefined;
}

function givenTo(name: string, body: PythonNode, program: PythonProgram): string | undefined {
  const found = nodesIn(body, 'AssignStatement').find((node) => program.textOf(childrenOf(node)[0] ?? node) === name);
  const value = found && childrenOf(found).at(-1);
  return value && program.textOf(value);
}

/** `User = apps.get_model('members', 'User')`. */
function tableOf(rows: string, body: PythonNode, { program, application }: Omit<Body, 'body'>): string {
  const model = /^\w+/.exec(rows)?.[0] ?? '';
  const got = model === 'apps' ? rows : (givenTo(model, body, program) ?? '');
  const [, label = application.label, name = model] =
    /get_model\(\s{0,40}["'](?:(\w+)["']\s{0,40},\s{0,40}["']|(?:\w+\.)?)(\w+)["']/.exec(got) ?? [];
  const known = label === application.label ? application.models.get(name.toLowerCase())?.table : undefined;
  return known ?? `${label}_${name.toLowerCase()}`;
}
