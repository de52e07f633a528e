import type { Runner } from '../../../io/migrations.ts';
import { linesIn } from '../../../lib/lines.ts';
import { MOST_OPERATIONS, type Operation } from '../operation.ts';
import { type Call, callsIn, literal, splitArguments, withoutComments } from './calls.ts';
import { eloquentRows, unknownLaravel } from './laravel.ts';
import { type Literal, literalsIn } from './literal.ts';
import { unknownRails } from './rails.ts';
import { modelRows } from './rails-models.ts';
import { readersOf } from './readers.ts';
import { type CodeReading, ONLY_WHEN_IT_RUNS, type Readers } from './reading.ts';

/** Functions that take SQL as their first argument, by runner. */
const RAW: Partial<Record<Runner, readonly string[]>> = {
  Knex: ['raw'],
  TypeORM: ['query'],
  Sequelize: ['query'],
  'node-pg-migrate': ['sql'],
  Rails: ['execute'],
  Alembic: ['execute'],
  Laravel: ['statement', 'unprepared', 'DB::delete', 'DB::update', 'DB::affectingStatement'],
};

/** A `select()` of SQLAlchemy, or no argument at all. */
const NOTHING = /^(?:sa\.)?select\(|^$/;

/** `up` is the part that is applied. */
export function readCode(runner: Runner, up: string): CodeReading {
  const isHash = runner === 'Rails' || runner === 'Alembic';
  const text = forward(runner, withoutComments(up, isHash ? '#' : '//'));
  const readers = readersOf(runner);
  const calls = callsIn(text, Object.keys(readers), runner === 'Rails');
  const operations = operationsIn(calls, readers, text);
  operations.push(...(ROWS[runner]?.(text) ?? []));
  const lineAt = linesIn(text);
  const literalAt = literalsIn(text);
  const sql: CodeReading['sql'] = [];
  const unread: CodeReading['unread'] = [...withoutTable(calls), ...(UNKNOWN[runner]?.(text) ?? [])];
  for (const call of callsIn(text, RAW[runner] ?? [], runner === 'Rails')) {
    if (NOTHING.test(call.args[0] ?? '')) continue;
    const found = textsOf(call, literalAt);
    if (found === undefined) unread.push({ line: call.line, reason: ONLY_WHEN_IT_RUNS });
    else sql.push(...found.map((each) => ({ text: each.text, line: lineAt(each.at) })));
  }
  return { operations: operations.sort((a, b) => a.line - b.line), sql, unread };
}

/** Rows that models delete or update. */
const ROWS: Partial<Record<Runner, (text: string) => Operation[]>> = { Rails: modelRows, Laravel: eloquentRows };
/** Calls that are not the runner's own. */
const UNKNOWN: Partial<Record<Runner, (text: string) => CodeReading['unread']>> = {
  Rails: unknownRails,
  Laravel: unknownLaravel,
};

/** Calls that take something away, or change it, and get their table from elsewhere. */
const TAKING =
  /^(?:drop_?table\w*|remove_?columns?|remove_(?:reference|belongs_to|timestamps)|rename_?(?:table|column)|change_column(?:_null)?|dropColumns?|renameColumn|changeColumn|alterColumn|drop_column|rename_table|alter_column|Schema::(?:table|drop\w*|rename))$/i;
const withoutTable = (calls: readonly Call[]) =>
  calls
    .filter(({ name, args }) => TAKING.test(name) && args.length > 0 && !isNamed(args[0] ?? ''))
    .map(({ line, name }) => ({ line, reason: `which table ${name} is about is only known when it runs` }));
const isNamed = (arg: string) => literal(arg) !== undefined || /["'`]/.test(arg);

/** Stops above the limit: nested scopes yield a quadratic number of operations. */
function operationsIn(calls: readonly Call[], readers: Readers, text: string): Operation[] {
  const operations: Operation[] = [];
  for (const call of calls) {
    if (operations.length > MOST_OPERATIONS) break;
    for (const each of readers[call.name]?.(call, text) ?? []) operations.push(each);
  }
  return operations;
}

/**
 * Removes the blocks of `dir.down`, each up to the `end` with the same indentation; a block without such an `end`
 * stays.
 */
function withoutDown(text: string): string {
  let out = '';
  let done = 0;
  /** Indentations for which no `end` follows: none follows a later block either. */
  const endless = new Set<string>();
  for (const { 0: head, 1: indent = '', index } of text.matchAll(/^([ \t]*)\w+\.down[ \t]+do\b/gm)) {
    if (index < done || endless.has(indent)) continue;
    const from = index + head.length;
    const length = text.slice(from).search(new RegExp(`^${indent}end\\b`, 'm'));
    if (length === -1) endless.add(indent);
    else {
      out += text.slice(done, index) + text.slice(index, from + length).replace(/[^\n]+/g, '');
      done = from + length + indent.length + 'end'.length;
    }
  }
  return out + text.slice(done);
}

/** Removes Rails' `dir.down` blocks. */
function forward(runner: Runner, text: string): string {
  if (runner === 'Rails') return withoutDown(text.replace(/\b\w+\.down[ \t]*\{[^{}\n]*\}/g, ''));
  // Which connection it goes to makes no difference.
  return runner === 'Laravel' ? text.replace(/\b(Schema|DB)::connection\([^()\n]{0,200}\)->/g, '$1::') : text;
}

/** The SQL strings of an argument: one, or a list in which each may come with its parameters (Django). */
function textsOf({ args: [first = ''], from }: Call, literalAt: ReturnType<typeof literalsIn>): Literal[] | undefined {
  const list = /^(?:sql\s*=\s*)?\[([\s\S]*)\]$/.exec(first)?.[1];
  if (list === undefined) return whole([literalAt(from)]);
  return whole(
    splitArguments(list, 0, false).map((each) => {
      const found = literalsIn(each.replace(/^\(/, ''))(0);
      return found && { text: found.text, at: from };
    }),
  );
}

const whole = <T>(all: (T | undefined)[]): T[] | undefined =>
  all.every((each) => each !== undefined) ? (all as T[]) : undefined;
