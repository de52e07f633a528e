import type { Runner } from '../../io/migrations.ts';
import type { ReadFile } from './histories.ts';

/** The minimum version of a runner in the manifests, such as `7.4`. */
export type Versions = ReadonlyMap<Runner, string>;

const PACKAGES: [Runner, RegExp][] = [
  ['Prisma', /"(?:prisma|@prisma\/client)"\s*:\s*"[\^~>=v\s]*(\d+\.\d+)/],
  ['Supabase', /"supabase"\s*:\s*"[\^~>=v\s]*(\d+\.\d+)/],
];

export function versionsOf(files: readonly string[], read: ReadFile): Versions {
  const manifests = files.filter((file) => /(^|\/)package\.json$/.test(file) && !file.includes('node_modules/'));
  const found = new Map<Runner, string>();
  for (const file of manifests) {
    const text = read(file) ?? '';
    for (const [runner, words] of PACKAGES) {
      const version = words.exec(text)?.[1];
      if (version !== undefined && !found.has(runner)) found.set(runner, version);
    }
  }
  return found;
}
