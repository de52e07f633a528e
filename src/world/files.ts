import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { git, gitRoot } from './git.ts';
import { type Failure, type FileText, failure } from './world.ts';

/** Nothing a check reads as text is longer; what is longer is not read in part. */
const FILE_BYTES = 4 * 1024 * 1024;
/** Where the walk without git stops: a folder of this size is no repository of one product. */
const MAX_FILES = 100_000;
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** The repository as git sees it: tracked files, and untracked ones that are not ignored. Without git, every file. */
export async function listFiles(root: string, signal: AbortSignal): Promise<string[]> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const tracked = gitRoot(root) === undefined ? undefined : await git(root, list, signal).catch(() => undefined);
  return (tracked === undefined ? walk(root) : tracked.split('\0').filter(Boolean)).sort();
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
