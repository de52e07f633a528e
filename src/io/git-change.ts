import { join } from 'node:path';
import { isModule, listFiles, ownIn, treeOf } from './files.ts';
import { git, gitRoot } from './git.ts';
import type { Tree } from './product-folder.ts';

/** A file that a change adds or modifies, and its previous content. */
export interface Changed {
  path: string;
  /** The object ID of the content in the index; undefined for a change that is not staged. */
  id?: string;
  /** The previous content, here or under another name; undefined for a new file. */
  before?: { id: string; path: string };
}

export type Change = { files: Changed[]; base: string } | { problem: string };

/** Output for programs: no configuration, attribute or file name affects its format (git-diff, raw output format). */
const RAW = ['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--relative', '--ignore-submodules=dirty'];

/** What the working tree changes since its merge base with `base`. */
export async function changeSince(of: Tree | string, base: string, signal: AbortSignal): Promise<Change> {
  const { root } = treeOf(of);
  if (gitRoot(root) === undefined) return { problem: 'This is not a git repository, so the change is unknown' };
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], signal);
  if (commit === undefined) return { problem: `The base ${JSON.stringify(base)} is not in this clone` };
  const parted = ((await git(root, ['merge-base', commit.trim(), 'HEAD'], signal)) ?? commit).trim();
  const raw = await git(root, [...RAW, parted, '--'], signal);
  const untracked = await git(root, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
  if (raw === undefined || untracked === undefined) return { problem: 'git could not compare with the base' };
  const added = untracked.split('\0').filter(Boolean);
  const inside = await Promise.all(changedModules(raw).map((module) => filesOfModule(root, module, signal)));
  const isOwn = await ownIn(of, signal);
  const files = [...changedFiles(raw), ...[...added, ...inside.flat()].map((path) => ({ path }))];
  return { files: files.filter(({ path }) => isOwn(path)), base: parted };
}

/** A submodule that a change moves to another commit, and its previous commit, if any. */
interface ChangedModule {
  path: string;
  before: string | undefined;
}

const MODULE = '160000';

function changedModules(raw: string): ChangedModule[] {
  return entriesOf(raw).flatMap(({ mode, path, before }) => (mode === MODULE ? [{ path, before: before?.id }] : []));
}

/** What is new in a checked-out submodule. When its clone lacks the previous commit, all of its files are new. */
async function filesOfModule(root: string, { path, before }: ChangedModule, signal: AbortSignal): Promise<string[]> {
  const folder = join(root, path);
  if (!isModule(folder)) return [];
  const raw = before === undefined ? undefined : await git(folder, [...RAW, before, '--'], signal);
  const files = raw === undefined ? await listFiles(folder, signal) : changedFiles(raw).map((file) => file.path);
  return files.map((file) => `${path}/${file}`);
}

/** The staged changes. In a hook, the index of the commit being made. */
export async function stagedChange(root: string, signal: AbortSignal): Promise<Change> {
  if (gitRoot(root) === undefined) return { problem: 'this is not a git repository: nothing is staged' };
  const raw = await git(root, [...RAW, '--cached', '--'], signal, { ownIndex: true });
  if (raw === undefined) return { problem: 'git could not list what is staged' };
  return { files: changedFiles(raw), base: '' };
}

const LINK = '120000';

/** `:mode mode id id status`, then one path, or two for a rename or copy, each followed by a NUL. */
function changedFiles(raw: string): Changed[] {
  return entriesOf(raw).flatMap(({ mode, ...file }) => (mode === LINK || mode === MODULE ? [] : [file]));
}

function entriesOf(raw: string): (Changed & { mode: string })[] {
  const fields = raw.split('\0');
  const files: (Changed & { mode: string })[] = [];
  for (let i = 0; i + 1 < fields.length; ) {
    const [, mode = '', before = '', now = '', status = ''] = (fields[i] ?? '').split(' ');
    const isMoved = /^[RC]/.test(status);
    const [old = '', path = ''] = isMoved ? [fields[i + 1], fields[i + 2]] : [fields[i + 1], fields[i + 1]];
    i += isMoved ? 3 : 2;
    if (status.startsWith('D')) continue;
    files.push({
      mode,
      path,
      ...(/[1-9a-f]/.test(now) && { id: now }),
      ...(/[1-9a-f]/.test(before) && { before: { id: before, path: old } }),
    });
  }
  return files;
}
