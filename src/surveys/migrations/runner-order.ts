import type { Runner } from '../../io/migrations.ts';

/** What a runner sorts by: the name of the file or folder, and the number in it. */
interface Numbered {
  name: string;
  version: string;
}

/**
 * Runners that sort the names of files or folders as texts (their sources, 2026-11-30: Knex, fs-migrations; Umzug, glob;
 * Laravel, Migrator::getMigrationFiles; Supabase CLI, ListLocalMigrations; dbmate; Prisma, whose folders begin with
 * numbers of different lengths in published histories). TypeORM, node-pg-migrate, goose, golang-migrate, sqlx, Flyway and
 * Rails read a number. Folders of plain SQL are taken as people number them.
 */
const BY_TEXT: readonly Runner[] = ['Prisma', 'Drizzle', 'Supabase', 'dbmate', 'Knex', 'Sequelize', 'Laravel'];

/** In which order a runner applies two migrations. */
export function inOrder(runner: Runner): (a: Numbered, b: Numbered) => number {
  return BY_TEXT.includes(runner) ? byText : byNumber;
}

/** By bytes, as every one of them compares. */
const byText = (a: Numbered, b: Numbered): number => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1);

/** By number, part by part, then by name. */
function byNumber(a: Numbered, b: Numbered): number {
  const [left, right] = [a, b].map(({ version }) => version.split(/[._]/));
  for (let part = 0; part < Math.max(left?.length ?? 0, right?.length ?? 0); part += 1) {
    const [one, other] = [left?.[part] ?? '', right?.[part] ?? ''];
    const [bare, otherBare] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
    if (bare.length !== otherBare.length) return bare.length - otherBare.length;
    if (bare !== otherBare) return bare < otherBare ? -1 : 1;
  }
  return byText(a, b);
}

/** The names that Drizzle's journal lists, in its order (`meta/_journal.json`, `tag`). */
export const journalNames = (text: string): string[] =>
  [...text.matchAll(/"tag"\s*:\s*"([^"\n]+)"/g)].map(([, tag = '']) => tag);

/** As a journal lists them; what it does not list is never applied, and comes first. */
export function byJournal(names: readonly string[]): (a: Numbered, b: Numbered) => number {
  const at = new Map(names.map((name, i) => [name, i]));
  const place = ({ name }: Numbered) => at.get(name) ?? -1;
  return (a, b) => place(a) - place(b) || byText(a, b);
}
