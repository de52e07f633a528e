import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { parseConfig } from '../../config/load.ts';
import { textIn } from '../../io/disk/read.ts';
import { gitRoot } from '../../io/git.ts';
import { UsageError } from '../../run/process.ts';
import { readInput } from '../../run/settings.ts';
import type { Guesses } from './look.ts';
import { WORKFLOWS, workflowFor } from './workflows.ts';

export const LAUNCH_FILES = ['launch.yml', '.github/launch.yml'];

/** One of the files that init writes. */
export interface Written {
  file: string;
  about: string;
  isNew: boolean;
}

/**
 * Existing files stay untouched, and nothing is written until it is known that everything can be. `product` is the
 * folder of launch.yml, relative to `cwd`.
 */
export function writeGate(text: string, { domain }: Guesses, cwd: string, product = '.'): Written[] {
  const found = LAUNCH_FILES.map((name) => posix.join(product, name)).find((file) => existsSync(join(cwd, file)));
  const launch = found ?? posix.join(product, 'launch.yml');
  const known = found === undefined ? domain?.value : parseConfig(readInput(found, cwd, 'config'), found).domain;
  // GitHub runs only the workflows at the root of the repository.
  const root = gitRoot(cwd) ?? cwd;
  const running = workflowsIn(root);
  const files = [
    {
      file: launch,
      text,
      about: 'what is checked; each guess says what it is based on',
      isThere: found !== undefined,
    },
    ...WORKFLOWS.filter(({ from }) => from !== 'nightly' || known !== undefined).map(({ file, from, uses, about }) => {
      const own = running.find((each) => uses.test(each.text))?.file;
      const config = relative(root, join(cwd, launch)).split(sep).join('/');
      return {
        file: own ?? relative(cwd, join(root, file)),
        text: workflowFor(from, LAUNCH_FILES.includes(config) ? undefined : config),
        about,
        isThere: own !== undefined,
      };
    }),
  ].map((each) => ({ ...each, isNew: !each.isThere && !existsSync(resolve(cwd, each.file)) }));
  // A launch.yml from guesses must be valid, or the next run would fail to start.
  parseConfig(text, 'launch.yml');
  try {
    for (const { file, isNew } of files) if (isNew) mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    for (const { file, text: content, isNew } of files)
      if (isNew) writeFileSync(resolve(cwd, file), content, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return files;
}

/** GitHub's limit for a workflow file (GitHub, Actions limits: 512 KB). */
const WORKFLOW_BYTES = 512 * 1024;

/** The existing workflows. */
function workflowsIn(root: string): { file: string; text: string }[] {
  const folder = join(root, '.github/workflows');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const text = textIn(root, join('.github/workflows', name), WORKFLOW_BYTES);
      return text === undefined ? [] : [{ file: join('.github/workflows', name), text }];
    });
}
