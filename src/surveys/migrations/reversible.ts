import type { Runner } from '../../io/migrations.ts';
import { lineAt } from '../../lib/lines.ts';
import type { Sections } from './sections.ts';

/** Runners without down migrations: here the destructive operations themselves are reported. */
const ONE_WAY: readonly Runner[] = ['Prisma', 'Drizzle', 'Supabase', 'plain SQL'];

/** What Rails cannot reverse automatically in `change` (ActiveRecord::Migration::CommandRecorder). */
const RAILS_ONE_WAY = [
  /^[ \t]*remove_columns?[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20},\s{0,20}:\w+\s{0,20}\)?[ \t\r]{0,20}$/m,
  /^[ \t]*change_column[ \t]{0,20}\(?\s{0,20}:/m,
  /^[ \t]*drop_table[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20}\)?[ \t\r]{0,20}$/m,
  /^[ \t]*execute\b/m,
  /^[ \t]*change_column_default[ \t]{0,20}\(?\s{0,20}:\w+\s{0,20},\s{0,20}:\w+\s{0,20},\s{0,20}(?!\s|from:)/m,
];

/** Why a migration cannot be reverted, and the line of the reason. */
export function irreversible(
  runner: Runner,
  text: string,
  { down }: Sections,
  downFile: string | undefined,
): { line: number; reason: string } | undefined {
  if (ONE_WAY.includes(runner)) return undefined;
  if (runner === 'Flyway' || runner === 'golang-migrate' || runner === 'sqlx') return pairless(runner, downFile);
  if (runner === 'Django') return django(text);
  if (runner === 'Rails') return rails(text, down);
  if (down === undefined) return { line: 1, reason: 'it has no down migration' };
  const place = { line: firstLine(down) };
  if (/throw\s+new\s+Error|raise\s+\w*(?:Error|Exception|Irreversible)|throw\s+new\s+\\?\w*Exception/.test(down))
    return { ...place, reason: 'its down migration refuses to run' };
  return isEmpty(runner, down) ? { ...place, reason: 'its down migration is empty' } : undefined;
}

/** Only golang-migrate requires a down file: Flyway's undo needs a paid edition, and sqlx needs no pair. */
function pairless(runner: Runner, downFile: string | undefined): { line: number; reason: string } | undefined {
  if (runner !== 'golang-migrate' || (downFile !== undefined && downFile.trim() !== '')) return undefined;
  return { line: 1, reason: downFile === undefined ? 'its .down.sql is missing' : 'its .down.sql is empty' };
}

function django(text: string): { line: number; reason: string } | undefined {
  for (const match of text.matchAll(/\b(RunPython|RunSQL)\s*\(/g)) {
    const rest = text.slice(match.index, match.index + 4000);
    const call = rest.slice(0, closing(rest));
    const isReversible =
      match[1] === 'RunPython'
        ? /,\s*\S|reverse_code/.test(call.replace(/,\s*(?:elidable|hints|atomic)\s*=.*$/s, ''))
        : /reverse_sql|,\s*["'\w]/.test(
            call
              .replace(/("""|''')[\s\S]*?\1|"[^"\n]*"|'[^'\n]*'/g, 'x')
              .replace(/,\s*(?:elidable|hints|state_operations)\s*=.*$/s, ''),
          );
    if (!isReversible) return { line: lineAt(text, match.index), reason: `${match[1]} has no reverse operation` };
  }
  return undefined;
}

function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

function rails(text: string, down: string | undefined): { line: number; reason: string } | undefined {
  const raised = text.search(/\braise\s+(?:ActiveRecord::)?IrreversibleMigration/);
  if (raised !== -1) return { line: lineAt(text, raised), reason: 'it raises IrreversibleMigration' };
  if (/^[ \t]*def\s+(?:self\.)?up\b/m.test(text))
    return down === undefined ? { line: 1, reason: 'it has no down migration' } : undefined;
  if (/^[ \t]*reversible\b|^[ \t]*revert\b/m.test(text)) return undefined;
  const places = RAILS_ONE_WAY.flatMap((form) => {
    const found = form.exec(text);
    return found === null ? [] : [found.index + found[0].search(/\S/)];
  });
  const first = places.sort((a, b) => a - b)[0];
  return first === undefined
    ? undefined
    : { line: lineAt(text, first), reason: 'Rails cannot reverse this automatically' };
}

const firstLine = (section: string) => lineAt(section, section.search(/\S/));

/** Has it only its head, comments and statements that do nothing? */
function isEmpty(runner: Runner, down: string): boolean {
  const bare = down.replace(/--[^\n]*|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, '');
  if (['dbmate', 'goose', 'sql-migrate'].includes(runner)) return bare.trim() === '';
  if (runner === 'Alembic')
    return (
      bare
        .replace(/^def[ \t]{1,20}downgrade[^\n\r]{0,300}:/m, '')
        .replace(/\bpass\b|("""|''')[\s\S]*?\1/g, '')
        .trim() === ''
    );
  const body = bare.slice(bare.indexOf('{') + 1);
  return !/\w/.test(
    body.replace(/\breturn\b(?:\s+(?:Promise\.resolve\(\)|null|undefined))?|\basync\b|module\.exports\s*=|\}/g, ''),
  );
}
