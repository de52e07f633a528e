import { git, gitRoot } from '../world/git.ts';

/** Added lines of a file, from and to; or all of it is new. */
export type Lines = [from: number, to: number][] | 'all';

export type Change = { lines: Map<string, Lines>; base: string } | { problem: string };

const DIFF = ['diff', '-z', '-p', '-U0', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--diff-filter=d'];
/** More changed files than these are judged like the whole tree. */
const LISTED = ['--no-relative', '--ignore-submodules=all'];

/** What the working tree has that the base has not, since they parted. */
export async function changeSince(root: string, base: string, signal: AbortSignal): Promise<Change> {
  if (gitRoot(root) === undefined) return { problem: 'This is no git repository, so nothing tells what changed' };
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], signal);
  if (commit === undefined) return { problem: `The base ${JSON.stringify(base)} is not in this clone` };
  const parted = (await git(root, ['merge-base', commit.trim(), 'HEAD'], signal)) ?? commit;
  const patch = await git(root, [...DIFF, ...LISTED, parted.trim(), '--'], signal);
  const untracked = await git(root, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
  if (patch === undefined || untracked === undefined) return { problem: 'git could not compare with the base' };
  const lines = addedLines(patch);
  for (const path of untracked.split('\0').filter(Boolean)) lines.set(path, 'all');
  return { lines, base: parted.trim() };
}

/** What a commit would take. */
export async function stagedChange(root: string, signal: AbortSignal): Promise<Change> {
  if (gitRoot(root) === undefined) return { problem: 'this is no git repository: nothing is staged' };
  const patch = await git(root, [...DIFF, ...LISTED, '--cached', '--'], signal);
  if (patch === undefined) return { problem: 'git could not say what is staged' };
  return { lines: addedLines(patch), base: '' };
}

/** A unified diff without context, read by the counts in its headers: what a file contains cannot pass for one. */
export function addedLines(patch: string): Map<string, Lines> {
  const added = new Map<string, [number, number][]>();
  const lines = patch.split('\n');
  let here: [number, number][] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const file = /^\+\+\+ b\/(.*?)\t?$/.exec(line)?.[1];
    if (file !== undefined) {
      here = [];
      added.set(file, here);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = '1', from = '0', count = '1'] = hunk;
    if (Number(count) > 0) here.push([Number(from), Number(from) + Number(count) - 1]);
    i += Number(removed) + Number(count);
    while (lines[i + 1]?.startsWith('\\ ')) i += 1;
  }
  return added;
}
