import { type Dirent, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type NotOpened, readTextFile } from './disk/read.ts';
import { type Failure, failure } from './failure.ts';
import type { FileText } from './file-types.ts';
import { git, gitRoot } from './git.ts';
import { filesOfProduct, type Tree } from './product-folder.ts';

/** No file that a check reads as text is larger; a larger one is not read at all. */
const FILE_BYTES = 4 * 1024 * 1024;
/** The limit of the walk without git: a folder of this size is not the repository of one product. */
const MAX_FILES = 100_000;
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);

/**
 * The repository's files as git sees them: tracked ones, and untracked ones that are not ignored. Without git, all
 * regular files outside node_modules and version-control folders.
 */
export async function listFiles(of: Tree | string, signal: AbortSignal): Promise<string[]> {
  const { root, product } = treeOf(of);
  const tracked = gitRoot(root) === undefined ? undefined : await trackedFiles(root, signal);
  const files = (tracked ?? walk(root)).sort();
  return product === undefined ? files : files.filter(filesOfProduct({ root, product }, files));
}

/** Accepts a plain path for a folder that is one product. */
export const treeOf = (of: Tree | string): Tree => (typeof of === 'string' ? { root: of } : of);

/** Which paths belong to the product, including deleted files. */
export async function ownIn(of: Tree | string, signal: AbortSignal): Promise<(path: string) => boolean> {
  const { root, product } = treeOf(of);
  return product === undefined ? () => true : filesOfProduct({ root, product }, await listFiles(root, signal));
}

/** Nested submodules deeper than this do not occur in practice. */
const MAX_DEPTH = 4;

/** The files that git lists, with the files of each checked-out submodule in its place; undefined when git fails. */
async function trackedFiles(root: string, signal: AbortSignal, depth = 0): Promise<string[] | undefined> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const text = await git(root, list, signal).catch(() => undefined);
  const files = text?.split('\0').filter(Boolean);
  if (files === undefined || depth === MAX_DEPTH || !existsSync(join(root, '.gitmodules'))) return files;
  const inside = await Promise.all(files.map((path) => moduleFiles(root, path, signal, depth)));
  return files.flatMap((path, i) => inside[i] ?? path);
}

/** The files of the submodule at this path; undefined when there is none or it is not checked out. */
async function moduleFiles(
  root: string,
  path: string,
  signal: AbortSignal,
  depth: number,
): Promise<string[] | undefined> {
  const folder = join(root, path);
  if (!isModule(folder)) return undefined;
  return (await trackedFiles(folder, signal, depth + 1))?.map((file) => `${path}/${file}`);
}

/** git lists a submodule as one entry: when it is checked out, a folder that contains `.git`. */
export function isModule(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(folder, '.git'));
}

/** Lists regular files only. git lists links as files, and reading rejects links out of the repository. */
function walk(root: string): string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && found.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true }) as Dirent[]) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
    }
  }
  return found;
}

/** The text of one file. A link out of the repository is not followed. */
export async function readText(
  root: string,
  path: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<FileText | Failure> {
  const read = readTextFile(join(root, path), { most: FILE_BYTES, within: root }, encoding);
  return 'text' in read ? { kind: 'answer', ...read } : failure(FAILURES[read.refused], read.reason);
}

const FAILURES: Record<NotOpened['refused'], Failure['failure']> = {
  missing: 'missing',
  outside: 'guarded',
  irregular: 'missing',
  'too-large': 'too-large',
  unreadable: 'missing',
};
