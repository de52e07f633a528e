import type { Unread } from '../../io/unread-file.ts';

/** Runners whose migrations are not supported, by their usual paths (their own documentation). */
const FOREIGN: Record<string, RegExp> = {
  Ecto: /(^|\/)priv\/[\w-]+\/migrations\/\d+_[^/]+\.exs$/,
  'Entity Framework': /(^|\/)Migrations\/\d{14}_\w+\.cs$/,
  Liquibase: /(?:changelog[\w.-]{0,200}|(?:^|\/)db\/changelog\/[^\n]{1,500})(?<=\.(?:xml|ya?ml|json|sql))$/i,
  Doctrine: /(^|\/)Version\d{8,}\.php$/,
  Phinx: /(^|\/)db\/migrations\/\d{14}_\w+\.php$/,
  'Play evolutions': /(^|\/)conf\/evolutions\/[\w-]+\/\d+\.sql$/,
};

/** Unsupported migrations, one entry for each runner; with `before`, only those that the change adds. */
export function foreignMigrations(files: readonly string[], before: ReadonlySet<string> | undefined): Unread[] {
  return Object.entries(FOREIGN).flatMap(([runner, pattern]) => {
    const found = files.filter((file) => pattern.test(file) && !before?.has(file));
    const [first] = found;
    if (first === undefined) return [];
    const folder = first.slice(0, Math.max(0, first.lastIndexOf('/')));
    return [
      { file: folder || first, reason: `migrations of ${runner} are not supported (${found.length})`, isOpen: true },
    ];
  });
}
