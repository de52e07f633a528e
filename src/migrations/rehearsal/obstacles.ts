import type { Client } from 'pg';
import type { Runner } from '../../world/migrations.ts';
import type { FoundHistory } from '../histories.ts';

/** What is of the whole server, or reaches out of it: it is not done to somebody's server for a try. */
const OF_THE_SERVER =
  /\bALTER\s+(?:SYSTEM|DATABASE|TABLESPACE)\b|\bCREATE\s+(?:DATABASE|TABLESPACE|SUBSCRIPTION)\b|\bDROP\s+(?:DATABASE|TABLESPACE)\b|\bCOPY\b[^;]{0,500}\bPROGRAM\b|\bdblink_connect|\blo_(?:im|ex)port\b|\bpg_(?:read|write)_file\b/i;
const PLACEHOLDER = /\$\{[^{}\n]{1,100}\}|\+goose\s+ENVSUB/i;

/** Roles that a text makes, changes or takes away. */
export const rolesIn = (text: string, verb: 'CREATE' | 'ALTER' | 'DROP'): string[] =>
  [
    ...text.matchAll(
      new RegExp(`\\b${verb}\\s+(?:ROLE|USER|GROUP)\\s+(?!MAPPING\\b)(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?"?(\\w+)`, 'gi'),
    ),
  ].map(([, name = '']) => name);

/** Why a history is not applied: what only its runner knows, and what is not of this database. */
export async function obstacleOf(
  { runner, folder, migrations }: FoundHistory,
  text: (file: string) => string,
  files: readonly string[],
  client: Client,
  ours: readonly string[],
): Promise<{ file: string; reason: string } | undefined> {
  const program = files.find((file) => file.startsWith(`${folder}/`) && /\/\d[^/]*\.(?:go|java|kt)$/.test(file));
  if (program !== undefined) return { file: program, reason: `only ${runner} itself can apply this` };
  const { rows } = await client.query('SELECT rolname AS name FROM pg_roles');
  const there = new Set(rows.map(({ name }) => String(name)));
  const made = new Set(migrations.flatMap(({ file }) => rolesIn(text(file), 'CREATE')));
  const { rows: available } = await client.query('SELECT name FROM pg_available_extensions');
  const extensions = new Set(available.map(({ name }) => String(name)));
  for (const { file } of migrations) {
    const sql = text(file).replace(/--[^\n]*/g, '');
    if (PLACEHOLDER.test(text(file)) && usesPlaceholders(runner))
      return { file, reason: `it has placeholders that only ${runner} itself fills` };
    if (OF_THE_SERVER.test(sql))
      return { file, reason: 'it changes what is of the whole server, or reaches out of it' };
    const foreign = [...rolesIn(sql, 'ALTER'), ...rolesIn(sql, 'DROP')].find(
      (role) => !made.has(role) && !ours.includes(role),
    );
    if (foreign !== undefined) return { file, reason: 'it changes a role that it did not make' };
    if (rolesIn(sql, 'CREATE').some((role) => there.has(role)))
      return { file, reason: 'a role that it makes is on the server already' };
    const lacking = extensionsIn(sql).find((name) => !extensions.has(name));
    if (lacking !== undefined) return { file, reason: 'the server lacks an extension that it asks for' };
  }
  return undefined;
}

/** Prisma's and Drizzle's files are applied as they stand. */
const usesPlaceholders = (runner: Runner) => ['Flyway', 'goose', 'plain SQL'].includes(runner);

const extensionsIn = (sql: string) =>
  [...sql.matchAll(/\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"([^"]+)"|([\w-]+))/gi)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
