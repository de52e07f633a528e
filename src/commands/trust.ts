import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { GateChange, GateFile } from '../gate/check.ts';
import { errorCode } from '../world/error-code.ts';

/** Nothing the gate reads of a base branch is larger. */
const MAX_BYTES = 4 * 1024 * 1024;
const GIT_MS = 10_000;

/** The branch that a change goes to, as a source of the gate's own files. */
export interface Base {
  /** How people name it: a branch, a commit. */
  name: string;
  /** The file's text there; undefined when the base has no such file. Throws `BaseError` when that cannot be known. */
  read(file: string): Promise<string | undefined>;
}

/** The base could not be read; the message is the whole sentence. */
export class BaseError extends Error {}

/** The gate's own files as the base has them, compared with what lies here. */
export class GateFiles {
  readonly files: GateFile[] = [];
  private readonly base: Base;
  private readonly cwd: string;
  constructor(base: Base, cwd: string) {
    this.base = base;
    this.cwd = cwd;
  }

  /** One file's text on the base. Reading it notes both sides. */
  async read(file: string): Promise<string | undefined> {
    const before = await this.base.read(file);
    const path = resolve(this.cwd, file);
    const after = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (before !== undefined || after !== undefined) this.files.push({ file, before, after });
    return before;
  }

  change(): GateChange {
    return { base: this.base.name, files: this.files };
  }
}

/** A base in the git repository around the file. Objects are read as they are stored: no filter, no hook, no checkout. */
export function gitBase(ref: string, cwd: string, name = ref): Base {
  return {
    name,
    async read(file) {
      const { folder, path } = await inRepository(file, cwd);
      const commit = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
      if (path === undefined || commit === undefined)
        throw new BaseError(`the base ${JSON.stringify(ref)} is not in this clone`);
      const entry = await git(folder, 'ls-tree', '--full-tree', '-z', commit.trim(), '--', path);
      if (entry === '') return undefined;
      const text = await git(folder, 'cat-file', 'blob', `${commit.trim()}:${path}`);
      if (text === undefined) throw new BaseError(`git cannot read ${path} of the base ${JSON.stringify(ref)}`);
      return text;
    },
  };
}

/** A file's path from the root of its repository, and a folder to ask git in; no path where there is no repository. */
export async function inRepository(file: string, cwd: string): Promise<{ folder: string; path: string | undefined }> {
  const whole = resolve(cwd, file);
  let folder = dirname(whole);
  while (!existsSync(folder)) folder = dirname(folder);
  const prefix = await git(folder, 'rev-parse', '--show-prefix');
  const below = relative(folder, whole).split(sep).join('/');
  return { folder, path: prefix === undefined ? undefined : prefix.trim() + below };
}

/** Standard output, or undefined when git says no. */
function git(folder: string, ...args: string[]): Promise<string | undefined> {
  return new Promise((done, fail) => {
    const command = ['-c', 'safe.directory=*', '--literal-pathspecs', ...args];
    execFile('git', command, { cwd: folder, timeout: GIT_MS, maxBuffer: MAX_BYTES }, (error, stdout) => {
      if (errorCode(error) === 'ENOENT') fail(new BaseError('git is not on this machine'));
      else done(error ? undefined : stdout);
    });
  });
}

/** Asks each source in turn: the next one when one cannot say. */
export function firstOf(name: string, sources: readonly Base[]): Base {
  return {
    name,
    async read(file) {
      const problems: string[] = [];
      for (const source of sources) {
        try {
          return await source.read(file);
        } catch (error) {
          if (!(error instanceof BaseError)) throw error;
          problems.push(error.message);
        }
      }
      throw new BaseError(problems.join('; '));
    },
  };
}
