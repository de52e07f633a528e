import type { Runner } from '../../io/migrations.ts';

/** The parts of a migration on their original lines: the rest of the file is blank. */
export interface Sections {
  up: string;
  /** Undefined when the file has no such part. */
  down: string | undefined;
}

const MARKERS: Partial<Record<Runner, { up: RegExp; down: RegExp }>> = {
  dbmate: { up: /^--\s*migrate:up\b/im, down: /^--\s*migrate:down\b/im },
  goose: { up: /^--\s*\+goose\s+Up\b/im, down: /^--\s*\+goose\s+Down\b/im },
  'sql-migrate': { up: /^--\s*\+migrate\s+Up\b/im, down: /^--\s*\+migrate\s+Down\b/im },
  Rails: { up: /^[ \t]*def\s+(?:self\.)?(?:up|change)\b/m, down: /^[ \t]*def\s+(?:self\.)?down\b/m },
  Alembic: { up: /^def\s+upgrade\b/m, down: /^def\s+downgrade\b/m },
  Laravel: { up: /\bfunction\s+up\s*\(/, down: /\bfunction\s+down\s*\(/ },
};
const SCRIPT = {
  up: /(?:^|[^\w$])(?:exports\.up\b|up\s*[:=(]|function\s+up\b)/,
  down: /(?:^|[^\w$])(?:exports\.down\b|down\s*[:=(]|function\s+down\b)/,
};
const SCRIPTS: readonly Runner[] = ['Knex', 'TypeORM', 'Sequelize', 'node-pg-migrate'];

export function sectionsOf(runner: Runner, text: string): Sections {
  const marks = MARKERS[runner] ?? (SCRIPTS.includes(runner) ? SCRIPT : undefined);
  const up = marks?.up.exec(text)?.index;
  const down = marks?.down.exec(text)?.index;
  if (marks === undefined) return { up: text, down: undefined };
  if (down === undefined) return { up: text, down: undefined };
  const isUpFirst = up === undefined || up <= down;
  return isUpFirst
    ? { up: only(text, 0, down), down: only(text, down, text.length) }
    : { up: only(text, up, text.length), down: only(text, down, up) };
}

/** The text between two offsets; line numbers stay the same. */
const only = (text: string, from: number, to: number): string =>
  blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));

const blank = (text: string) => text.replace(/[^\n]+/g, '');
