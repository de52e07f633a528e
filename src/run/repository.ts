import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Subject } from '../gate/check.ts';
import { gitRoot } from '../io/git.ts';
import type { CheckOptions } from './options.ts';
import { UsageError } from './process.ts';

/** Files that begin a product. */
const BEGINNINGS = ['package.json', 'pyproject.toml', 'requirements.txt', 'Gemfile', 'go.mod', 'composer.json'];

/** Somebody's home folder is not scanned because a domain is checked from there. */
export function isRepository(cwd: string, { only = [] }: CheckOptions): boolean {
  const isNamed = only.some((names) =>
    /(^|,)\s*(?:secrets|environment|migrations|deploy|logs|ai|alerts|handover)\b/.test(names),
  );
  return isNamed || gitRoot(cwd) !== undefined || BEGINNINGS.some((file) => existsSync(resolve(cwd, file)));
}

/** What is scanned for secrets: one of three, or the files as they are. */
export function scanOf(
  { diff, history, staged }: CheckOptions,
  kept: { scan?: Subject['scan'] } | undefined,
): Pick<Subject, 'scan'> {
  const wanted = [
    ...(diff === undefined ? [] : [{ scope: 'change' as const, base: diff }]),
    ...(history ? [{ scope: 'history' as const }] : []),
    ...(staged ? [{ scope: 'staged' as const }] : []),
  ];
  if (wanted.length > 1) throw new UsageError('--diff, --history and --staged cannot be combined.');
  const scan = wanted[0] ?? kept?.scan;
  return scan === undefined ? {} : { scan };
}
