import type { Runner } from '../../../io/migrations.ts';
import type { FoundHistory } from '../histories.ts';
import type { Session } from './session.ts';
import { SUPABASE_EXTENSIONS } from './supabase-roles.ts';

const PLACEHOLDER = /\$\{[^{}\n]{1,100}\}|\+goose\s+ENVSUB/i;

/**
 * Why a history cannot be applied: parts that only its runner can handle, or extensions that the user's own server
 * lacks. PostgreSQL itself refuses what the role may not do.
 */
export async function obstacleOf(
  { runner, folder, migrations }: FoundHistory,
  text: (file: string) => string,
  files: readonly string[],
  session: Session,
  isOwnServer: boolean,
): Promise<{ file: string; reason: string } | undefined> {
  const program = files.find((file) => file.startsWith(`${folder}/`) && /\/\d[^/]*\.(?:go|java|kt)$/.test(file));
  if (program !== undefined) return { file: program, reason: `only ${runner} can apply this` };
  const { rows: available } = await session.query('SELECT name FROM pg_available_extensions');
  const extensions = new Set(available.map(({ name }) => String(name)));
  for (const { file } of migrations) {
    const sql = text(file).replace(/--[^\n]*/g, '');
    if (PLACEHOLDER.test(text(file)) && usesPlaceholders(runner))
      return { file, reason: `it has placeholders that only ${runner} fills` };
    if (extensionsIn(sql).some((name) => !extensions.has(name)) && isOwnServer)
      return { file, reason: 'the server lacks a required extension' };
  }
  return undefined;
}

/** Other runners, such as Prisma and Drizzle, apply their files unchanged. */
const usesPlaceholders = (runner: Runner) => ['Flyway', 'goose', 'plain SQL'].includes(runner);

/** The extensions that a history creates. */
export const extensionsOf = ({ runner, migrations }: FoundHistory, text: (file: string) => string): string[] => [
  ...(runner === 'Supabase' ? SUPABASE_EXTENSIONS : []),
  ...new Set(migrations.flatMap(({ file }) => extensionsIn(withoutComments(text(file))))),
];

/** Blanks out the extensions that the embedded PostgreSQL lacks: what needs them fails later, by name. */
export function withoutExtensions(sql: string, has: (name: string) => boolean): string {
  let out = sql;
  for (const { index, 0: whole, 1: quoted, 2: bare = '' } of withoutComments(sql).matchAll(CREATES_EXTENSION))
    if (!has(quoted ?? bare)) out = out.slice(0, index) + blank(whole) + out.slice(index + whole.length);
  return out;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
const withoutComments = (sql: string) => sql.replace(/--[^\n]*/g, blank);

const CREATES_EXTENSION =
  /\b(?:CREATE|COMMENT\s+ON|ALTER)\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))[^;]{0,1000};/gi;

const extensionsIn = (sql: string) =>
  [...sql.matchAll(/\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))/gi)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
