import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { git, gitRoot } from './git.ts';
import { filesOfProduct, type Tree } from './product.ts';
import { type Failure, type FileText, failure } from './world.ts';

/** Nothing a check reads as text is longer; what is longer is not read in part. */
const FILE_BYTES = 4 * 1024 * 1024;
/** Where the walk without git stops: a folder of this size is no repository of one product. */
const MAX_FILES = 100_000;
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** The repository as git sees it: tracked files, and untracked ones that are not ignored. Without git, every file. */
export async function listFiles(of: Tree | string, signal: AbortSignal): Promise<string[]> {
  const { root, product } = treeOf(of);
  const tracked = gitRoot(root) === undefined ? undefined : await trackedFiles(root, signal);
  const files = (tracked ?? walk(root)).sort();
  return product === undefined ? files : files.filter(filesOfProduct({ root, product }, files));
}

/** A folder of which all is one product may be given as its path. */
export const treeOf = (of: Tree | string): Tree => (typeof of === 'string' ? { root: of } : of);

/** Which paths are the product's, also of files that are no longer there. */
export async function ownIn(of: Tree | string, signal: AbortSignal): Promise<(path: string) => boolean> {
  const { root, product } = treeOf(of);
  return product === undefined ? () => true : filesOfProduct({ root, product }, await listFiles(root, signal));
}

/** A repository within a repository within …: nobody has more. */
const MAX_DEPTH = 4;

/** What git lists, and in place of each submodule that is checked out what git lists there; undefined where git does not say. */
async function trackedFiles(root: string, signal: AbortSignal, depth = 0): Promise<string[] | undefined> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const text = await git(root, list, signal).catch(() => undefined);
  const files = text?.split('\0').filter(Boolean);
  if (files === undefined || depth === MAX_DEPTH || !existsSync(join(root, '.gitmodules'))) return files;
  const inside = await Promise.all(files.map((path) => moduleFiles(root, path, signal, depth)));
  return files.flatMap((path, i) => inside[i] ?? path);
}

/** The files of the submodule at this path, if there is one and it is checked out. */
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

/** git lists a submodule as one entry, which is a folder with `.git` in it where it is checked out. */
export function isModule(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(folder, '.git'));
}

/** Links are listed by neither road: git names them as files, reading refuses those that lead out. */
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

/** Text of one file. A link that leads out of the repository is not followed. */
export async function readText(
  root: string,
  path: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<FileText | Failure> {
  try {
    const real = realpathSync(join(root, path));
    const home = realpathSync(root);
    if (real !== home && !real.startsWith(home + sep))
      return failure('guarded', 'the path leads out of the repository');
    const { size } = await stat(real);
    if (size > FILE_BYTES) return failure('too-large', `the file is larger than ${FILE_BYTES} bytes`);
    const file = await open(real, 'r');
    try {
      return { kind: 'answer', text: await file.readFile(encoding) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure('missing', errorCode(error) === 'ENOENT' ? 'there is no such file' : 'the file cannot be read');
  }
}
