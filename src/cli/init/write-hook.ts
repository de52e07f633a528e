import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeWhole } from '../../io/disk/write.ts';
import { gitRoot } from '../../io/git.ts';
import { shellLine } from '../../report/inert.ts';
import { type Process, UsageError } from '../../run/process.ts';
import { readInput } from '../../run/settings.ts';
import { HOOK_ARGS, HOOK_FILES, type HookTool, hasHook, withHook } from './hook.ts';

const GIT_MS = 5000;

/** Makes each commit scan for secrets first, through the repository's hook manager or through git. */
export async function writeHook(process: Pick<Process, 'cwd' | 'program'>): Promise<string> {
  const root = gitRoot(process.cwd);
  if (root === undefined) throw new UsageError('--hook needs a git repository, and this folder is not one.');
  const { tool, file } = await hookOf(root);
  const shown = relative(process.cwd, file) || file;
  const line = lineFor(tool, root, process);
  const before = existsSync(file) ? readInput(file, root, 'hook') : '';
  if (hasHook(before)) return `Not changed: ${shown} already scans for secrets.\n`;
  const after = withHook(tool, before, line);
  if (after === undefined) throw new UsageError(`${shown} has its own hook. Add this line to it: ${line}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, after);
    if (tool === 'git' || tool === 'husky') chmodSync(file, 0o755);
  } catch (error) {
    throw new UsageError(`The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return `Written: ${shown}. From now on every commit is scanned for secrets first:\n\n  ${line}\n`;
}

async function hookOf(root: string): Promise<{ tool: HookTool; file: string }> {
  for (const [tool, files] of Object.entries(HOOK_FILES) as [Exclude<HookTool, 'git'>, readonly string[]][]) {
    const found = files.find((file) => existsSync(join(root, file)));
    if (found !== undefined) return { tool, file: join(root, tool === 'husky' ? '.husky/pre-commit' : found) };
  }
  // Git's configuration and worktrees decide where hooks are.
  const args = ['rev-parse', '--git-path', 'hooks/pre-commit'];
  const { stdout } = await promisify(execFile)('git', args, { cwd: root, timeout: GIT_MS });
  return { tool: 'git', file: resolve(root, stdout.trim()) };
}

/**
 * The command for the hook. A committed hook uses a relative path, without folders of this machine; an uncommitted one
 * uses an absolute path.
 */
function lineFor(
  tool: HookTool,
  root: string,
  { cwd, program = ['launch-gate'] }: Pick<Process, 'cwd' | 'program'>,
): string {
  const entry = program.at(-1) ?? '';
  if (!/\.[jt]s$/.test(entry)) return shellLine([...program, ...HOOK_ARGS]);
  const path = resolve(cwd, entry);
  return shellLine([...program.slice(0, -1), tool === 'git' ? path : relative(root, path), ...HOOK_ARGS]);
}
