import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Subject } from '../gate/check.ts';
import { gitRoot } from '../io/git.ts';
import type { CheckOptions } from './options.ts';
import { UsageError } from './process.ts';

/** Files that show that a folder contains a product. */
const BEGINNINGS = ['package.json', 'pyproject.toml', 'requirements.txt', 'Gemfile', 'go.mod', 'composer.json'];

/** Prevents scanning a home folder just because a domain is checked from there. */
export function isRepository(cwd: string, { only = [] }: CheckOptions): boolean {
  const isNamed = only.some((names) =>
    /(^|,)\s*(?:secrets|environment|migrations|deploy|logs|ai|alerts|handover)\b/.test(names),
  );
  return isNamed || gitRoot(cwd) !== undefined || BEGINNINGS.some((file) => existsSync(resolve(cwd, file)));
}

/** The scope of the secret scan: the change, the history or the staged files; default: the working tree. */
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
