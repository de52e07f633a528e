import { execFile } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode } from '../lib/error-code.ts';

/** The folder is not in a git repository, or git is not installed. */
export class NoGit extends Error {}

const GIT_MS = 20_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Nothing in the tree may control git: bare repositories inside it are ignored, no hook or file monitor runs, and
 * missing objects are not fetched.
 */
export const SAFE_GIT = [
  'safe.directory=*',
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/**
 * Nothing in the caller's environment can point git at another repository, and git neither prompts nor writes. In a
 * hook, the caller's index is the one being committed.
 */
export function safeGitEnvironment({ ownIndex = false } = {}): Record<string, string | undefined> {
  const { PATH, HOME, GIT_INDEX_FILE: index } = process.env;
  const own = ownIndex && index !== undefined ? { GIT_INDEX_FILE: resolve(index) } : {};
  return { ...own, PATH, HOME, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
}

/** Standard output of a git command in the repository at `root`; undefined when it fails. */
export async function git(
  root: string,
  args: readonly string[],
  signal?: AbortSignal,
  use: { ownIndex?: boolean } = {},
): Promise<string | undefined> {
  const { error, stdout } = await ran(root, args, signal, use);
  return error === '' ? stdout : undefined;
}

/** What `git grep` finds: an empty text where nothing matches (exit code 1), and undefined when it could not look. */
export async function gitGrep(
  root: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { error, stdout } = await ran(root, ['grep', ...args], signal, {});
  return error === '' ? stdout : error === '1' ? '' : undefined;
}

/** `error` is the exit code, the code of a system error, or empty. */
function ran(
  root: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
  use: { ownIndex?: boolean },
): Promise<{ error: string; stdout: string }> {
  const env = safeGitEnvironment(use);
  return new Promise((done, fail) => {
    execFile(
      'git',
      [...SAFE_GIT, '--literal-pathspecs', ...args],
      { cwd: root, env, timeout: GIT_MS, maxBuffer: MAX_BYTES, ...(signal && { signal }) },
      (error, stdout) => {
        if (errorCode(error) === 'ENOENT') fail(new NoGit('git is not on this machine'));
        // A process that is ended has no code.
        else done({ error: error === null ? '' : errorCode(error) || 'ended', stdout });
      },
    );
  });
}

/** The nearest folder, from this one upwards, that contains `.git`, which a commit cannot add. */
export function gitRoot(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (here === dirname(here)) return undefined;
  }
}

/** A folder's path relative to the repository root, with `/`; empty at the root, and outside a repository. */
export function pathInRepository(folder: string): string {
  const root = gitRoot(folder);
  return root === undefined ? '' : relative(root, resolve(folder)).split(sep).join('/');
}

/**
 * A file's path relative to the repository root, derived from the names alone: the repository around `cwd`, else the
 * one around the file. `linked`: part of the path is a symbolic link, whose target a commit can change.
 */
export function inRepository(file: string, cwd: string): { root: string; path: string; linked: boolean } | undefined {
  const whole = resolve(cwd, file);
  const root = gitRoot(cwd) ?? gitRoot(dirname(whole));
  if (root === undefined) return undefined;
  const path = relative(root, whole).split(sep).join('/');
  if (path.startsWith('..') || path === '') return undefined;
  const parts = path.split('/').map((_, i, all) => join(root, ...all.slice(0, i + 1)));
  return { root, path, linked: parts.some(isLink) };
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
