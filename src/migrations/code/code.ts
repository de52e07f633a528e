import type { Runner } from '../../world/migrations.ts';
import type { Act } from '../act.ts';
import { callsIn, withoutComments } from './calls.ts';
import { readersOf } from './readers.ts';

/** What a migration that is a program does: by its calls, and by the SQL that it hands on. */
interface CodeReading {
  acts: Act[];
  sql: { text: string; line: number }[];
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

/** `up` is the part that is applied; `file` tells a Django application. */
export function readCode(runner: Runner, up: string, file: string): CodeReading {
  const isHash = runner === 'Rails' || runner === 'Django' || runner === 'Alembic';
  const text = forward(runner, withoutComments(up, isHash ? '#' : '//'));
  const readers = readersOf(runner, file);
  const acts = callsIn(text, Object.keys(readers), runner === 'Rails').flatMap(
    (call) => readers[call.name]?.(call, text) ?? [],
  );
  const sql = callsIn(text, RAW[runner] ?? [], runner === 'Rails').flatMap(({ args: [first = ''], line, from }) => {
    const found = /^<<[~-]/.test(first) ? heredoc(text, from) : quoted(first);
    return found === undefined ? [] : [{ text: found.text, line: line + found.below }];
  });
  return { acts: acts.sort((a, b) => a.line - b.line), sql };
}

/** Without what is for the way back (Rails' `dir.down`), or tells Django's models and does nothing to the database. */
function forward(runner: Runner, text: string): string {
  if (runner === 'Rails')
    return text.replace(/^([ \t]*)\w+\.down\s+do\b[\s\S]*?^\1end\b/gm, (block) => block.replace(/[^\n]+/g, ''));
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

/** A text that stands there as it is. What is put together while it runs is not known. */
function quoted(argument: string): { text: string; below: number } | undefined {
  const bare = argument.replace(/^(?:sql\s*=\s*|sa\.text\(|text\(|sql)\s*/, '').replace(/\)$/, '');
  const whole = /^[rf]?("""|'''|"|'|`)([\s\S]*)\1$/.exec(bare);
  if (whole?.[2] === undefined || /^\s*$/.test(whole[2])) return undefined;
  return { text: whole[2].replace(/\$\{[^}]*\}|#\{[^}]*\}/g, 'x').replace(/\\(["'`])/g, '$1'), below: 0 };
}

function heredoc(text: string, from: number): { text: string; below: number } | undefined {
  const found = /^\s*\(?\s*<<[~-]["']?(\w+)["']?[^\n]*\n([\s\S]*?)^\s*\1\b/m.exec(text.slice(from, from + 100_000));
  return found?.[2] === undefined || found.index > 0 ? undefined : { text: found[2], below: 1 };
}
