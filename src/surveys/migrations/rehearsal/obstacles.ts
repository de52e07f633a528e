import type { Client } from 'pg';
import type { Runner } from '../../../io/migrations.ts';
import type { FoundHistory } from '../histories.ts';

const PLACEHOLDER = /\$\{[^{}\n]{1,100}\}|\+goose\s+ENVSUB/i;

/**
 * Why a history cannot be applied: parts that only its runner can handle, or extensions that the server lacks.
 * PostgreSQL itself refuses what the role may not do.
 */
export async function obstacleOf(
  { runner, folder, migrations }: FoundHistory,
  text: (file: string) => string,
  files: readonly string[],
  client: Client,
): Promise<{ file: string; reason: string } | undefined> {
  const program = files.find((file) => file.startsWith(`${folder}/`) && /\/\d[^/]*\.(?:go|java|kt)$/.test(file));
  if (program !== undefined) return { file: program, reason: `only ${runner} can apply this` };
  const { rows: available } = await client.query('SELECT name FROM pg_available_extensions');
  const extensions = new Set(available.map(({ name }) => String(name)));
  for (const { file } of migrations) {
    const sql = text(file).replace(/--[^\n]*/g, '');
    if (PLACEHOLDER.test(text(file)) && usesPlaceholders(runner))
      return { file, reason: `it has placeholders that only ${runner} fills` };
    const lacking = extensionsIn(sql).find((name) => !extensions.has(name));
    if (lacking !== undefined) return { file, reason: 'the server lacks a required extension' };
  }
  return undefined;
}

/** Other runners, such as Prisma and Drizzle, apply their files unchanged. */
const usesPlaceholders = (runner: Runner) => ['Flyway', 'goose', 'plain SQL'].includes(runner);

const extensionsIn = (sql: string) =>
  [...sql.matchAll(/\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))/gi)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
