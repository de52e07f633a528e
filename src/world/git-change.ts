import { git, gitRoot } from './git.ts';

/** A file that a change brings or alters, and what its content was before. */
export interface Changed {
  path: string;
  /** The content in the index, as git names it; undefined for what only lies in the folder. */
  id?: string;
  /** What it was before, here or under another name; undefined for a new file. */
  before?: { id: string; path: string };
}

export type Change = { files: Changed[]; base: string } | { problem: string };

/** The list for programs: no setting, attribute or name of a file changes how it reads (git-diff, raw output format). */
const RAW = ['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--relative', '--ignore-submodules=all'];

/** What the working tree has that the base has not, since they parted. */
export async function changeSince(root: string, base: string, signal: AbortSignal): Promise<Change> {
  if (gitRoot(root) === undefined) return { problem: 'This is no git repository, so nothing tells what changed' };
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], signal);
  if (commit === undefined) return { problem: `The base ${JSON.stringify(base)} is not in this clone` };
  const parted = ((await git(root, ['merge-base', commit.trim(), 'HEAD'], signal)) ?? commit).trim();
  const raw = await git(root, [...RAW, parted, '--'], signal);
  const untracked = await git(root, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
  if (raw === undefined || untracked === undefined) return { problem: 'git could not compare with the base' };
  const added = untracked.split('\0').filter(Boolean);
  return { files: [...changedFiles(raw), ...added.map((path) => ({ path }))], base: parted };
}

/** What a commit would take: in a hook, that of the commit which is being made. */
export async function stagedChange(root: string, signal: AbortSignal): Promise<Change> {
  if (gitRoot(root) === undefined) return { problem: 'this is no git repository: nothing is staged' };
  const raw = await git(root, [...RAW, '--cached', '--'], signal, { ownIndex: true });
  if (raw === undefined) return { problem: 'git could not say what is staged' };
  return { files: changedFiles(raw), base: '' };
}

const LINK = '120000';

/** `:mode mode id id status`, then one path, or two for what was renamed or copied, each with a NUL behind it. */
export function changedFiles(raw: string): Changed[] {
  const fields = raw.split('\0');
  const files: Changed[] = [];
  for (let i = 0; i + 1 < fields.length; ) {
    const [, mode = '', before = '', now = '', status = ''] = (fields[i] ?? '').split(' ');
    const isMoved = /^[RC]/.test(status);
    const [old = '', path = ''] = isMoved ? [fields[i + 1], fields[i + 2]] : [fields[i + 1], fields[i + 1]];
    i += isMoved ? 3 : 2;
    if (status.startsWith('D') || mode === LINK) continue;
    files.push({
      path,
      ...(/[1-9a-f]/.test(now) && { id: now }),
      ...(/[1-9a-f]/.test(before) && { before: { id: before, path: old } }),
    });
  }
  return files;
}
