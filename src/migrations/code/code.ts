import { linesIn } from '../../syntax/lines.ts';
import type { Runner } from '../../world/migrations.ts';
import type { Act } from '../act.ts';
import { type Call, callsIn, splitArguments, withoutComments } from './calls.ts';
import { type Literal, literalsIn } from './literal.ts';
import { readersOf } from './readers.ts';

/** What a migration that is a program does: by its calls, and by the SQL that it hands on. */
interface CodeReading {
  acts: Act[];
  sql: { text: string; line: number }[];
  /** Lines that hand on SQL which is not known before the program runs. */
  unread: number[];
}

/** Functions that take SQL as their first argument, by runner. */
const RAW: Partial<Record<Runner, readonly string[]>> = {
  Knex: ['raw'],
  TypeORM: ['query'],
  Sequelize: ['query'],
  'node-pg-migrate': ['sql'],
  Rails: ['execute'],
  Django: ['RunSQL'],
  Alembic: ['execute'],
  Laravel: ['statement', 'unprepared'],
};

/** Django's way back that does nothing, a question of SQLAlchemy, and no argument at all. */
const NOTHING = /\.noop$|^(?:sa\.)?select\(|^$/;

/** `up` is the part that is applied; `file` tells a Django application. */
export function readCode(runner: Runner, up: string, file: string): CodeReading {
  const isHash = runner === 'Rails' || runner === 'Django' || runner === 'Alembic';
  const text = forward(runner, withoutComments(up, isHash ? '#' : '//'));
  const readers = readersOf(runner, file);
  const acts = callsIn(text, Object.keys(readers), runner === 'Rails').flatMap(
    (call) => readers[call.name]?.(call, text) ?? [],
  );
  const lineAt = linesIn(text);
  const literalAt = literalsIn(text);
  const sql: CodeReading['sql'] = [];
  const unread: number[] = [];
  for (const call of callsIn(text, RAW[runner] ?? [], runner === 'Rails')) {
    if (NOTHING.test(call.args[0] ?? '')) continue;
    const found = textsOf(call, literalAt);
    if (found === undefined) unread.push(call.line);
    else sql.push(...found.map((each) => ({ text: each.text, line: lineAt(each.at) })));
  }
  return { acts: acts.sort((a, b) => a.line - b.line), sql, unread };
}

/** Without what is for the way back (Rails' `dir.down`), or tells Django's models and does nothing to the database. */
function forward(runner: Runner, text: string): string {
  if (runner === 'Rails')
    return text.replace(/^([ \t]*)\w+\.down\s+do\b[\s\S]*?(?:^\1end\b|$(?![\s\S]))/gm, (block) =>
      block.replace(/[^\n]+/g, ''),
    );
  if (runner !== 'Django') return text;
  const at = /\bstate_operations\s*=\s*\[/.exec(text);
  if (at === null) return text;
  let depth = 0;
  for (let end = at.index + at[0].length - 1; end < text.length; end += 1) {
    if (text[end] === '[') depth += 1;
    if (text[end] === ']' && --depth === 0) {
      const block = text.slice(at.index, end + 1).replace(/[^\n]+/g, '');
      return forward(runner, text.slice(0, at.index) + block + text.slice(end + 1));
    }
  }
  return text;
}

/** The texts of an argument: one, or a list of them, some with their values (Django). */
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
