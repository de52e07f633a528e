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
  /** Its path in that commit. */
  path: string;
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
          if (!found.has(group)) found.set(group, { content, commit, path: line.slice(space + 1) });
      }
      if (found.size === groups.size) break;
    }
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  return found;
}

/** Every path that these contents had in any commit: a content may be a test's and the product's. */
export async function pathsOf(
  root: string,
  contents: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const args = ['log', '--all', '--raw', '--no-abbrev', '--no-renames', '--diff-merges=first-parent', '--format='];
  try {
    for await (const lines of linesOf(root, [...args, '-z'], signal, '\0:')) {
      for (const line of lines) {
        // `:mode mode old new status`, and behind a NUL the path (git-diff, raw output format).
        const [meta = '', path = ''] = line.split('\0', 2);
        const content = meta.split(' ')[3] ?? '';
        if (contents.has(content)) found.set(content, (found.get(content) ?? new Set()).add(path));
      }
    }
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
  }
  return found;
}

/** What people wrote beside a commit or a tag, by its id. */
export interface Message {
  id: string;
  text: string;
}

/** Messages of commits, or of tags. */
export async function* messagesOf(
  root: string,
  args: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Message[]> {
  for await (const texts of linesOf(root, args, signal, '\0'))
    yield texts.map((text) => {
      const [id = '', ...lines] = text.trimStart().split('\n');
      return { id, text: lines.join('\n') };
    });
}

export const ofCommits = (revisions: string) => ['log', revisions, '--format=%H%n%B%x00'];
export const OF_TAGS = ['for-each-ref', 'refs/tags', '--format=%(objectname)%0a%(contents)%00'];

/** git began to answer and could not go on. */
export class GitFailed extends Error {}

const objects = (root: string, args: readonly string[], signal: AbortSignal) =>
  linesOf(root, ['rev-list', '--objects', ...args], signal, '\n');

/** What git lists, many at a time, without the last end. Throws `GitFailed` when the list is not whole. */
async function* linesOf(
  root: string,
  args: readonly string[],
  signal: AbortSignal,
  end: string,
): AsyncGenerator<string[]> {
  const child = spawn('git', [...SAFE_GIT, ...args], {
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
      const lines = (rest + chunk).split(end);
      rest = lines.pop() ?? '';
      yield lines;
    }
    if (rest.trim() !== '') yield [rest];
    isRead = true;
  } finally {
    child.kill();
  }
  if (isRead && (await closed) !== 0) throw new GitFailed(`git ${args[0]}`);
}
