import { spawn } from 'node:child_process';
import { SAFE_GIT, safeGitEnvironment } from '../../io/git.ts';

/** A file's content and one of the paths it had. */
export interface Version {
  id: string;
  path: string;
}

/**
 * Files by their content, once each, with a path: all that these revisions have, such as `--all` or `main..HEAD`; many
 * at a time.
 */
export async function* versionsOf(root: string, revisions: string, signal: AbortSignal): AsyncGenerator<Version[]> {
  const blobs = ['--filter=object:type=blob', '--filter-provided-objects', revisions];
  for await (const lines of objects(root, blobs, signal)) yield lines.flatMap(versionOf);
}

function versionOf(line: string): Version | [] {
  const space = line.indexOf(' ');
  return space > 0 && line.length > space + 1 ? { id: line.slice(0, space), path: line.slice(space + 1) } : [];
}

/** Which of several contents was there first, and the commit that had it. */
export interface Origin {
  content: string;
  commit: string;
}

/**
 * For each group of contents the one that was there first. git lists what is new behind each commit, oldest first, so
 * the list is read only as far as it takes. Where git cannot go on, what was found until then.
 */
export async function originsOf(
  root: string,
  groups: ReadonlyMap<string, readonly string[]>,
  signal: AbortSignal,
): Promise<Map<string, Origin>> {
  const names = new Map<string, string[]>();
  for (const [group, contents] of groups)
    for (const content of contents) names.set(content, [...(names.get(content) ?? []), group]);
  const found = new Map<string, Origin>();
  try {
    let commit = '';
    for await (const lines of objects(root, ['--in-commit-order', '--reverse', '--all'], signal)) {
      for (const line of lines) {
        const space = line.indexOf(' ');
        if (space === -1) commit = line;
        const content = line.slice(0, space);
        for (const group of (space > 0 && names.get(content)) || [])
          if (!found.has(group)) found.set(group, { content, commit });
      }
      if (found.size === groups.size) break;
    }
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  return found;
}

/** git began to answer and could not go on. */
export class GitFailed extends Error {}

/** The lines of `git rev-list --objects`, many at a time. Throws `GitFailed` when the list is not whole. */
async function* objects(root: string, args: readonly string[], signal: AbortSignal): AsyncGenerator<string[]> {
  const child = spawn('git', [...SAFE_GIT, 'rev-list', '--objects', ...args], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  const closed = new Promise<number | null>((done) => child.on('close', done).on('error', () => done(-1)));
  let isRead = false;
  try {
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
    isRead = true;
  } finally {
    child.kill();
  }
  if (isRead && (await closed) !== 0) throw new GitFailed('git rev-list');
}
