import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { git, gitRoot, SAFE_GIT, safeGitEnvironment } from '../world/git.ts';
import { readBlobs } from './blobs.ts';
import type { Lines } from './change.ts';
import type { Version } from './commits.ts';
import { isBinaryName } from './files.ts';
import { asText } from './reading.ts';
import type { Run } from './run.ts';

/** Every content that any commit ever had, once. */
export async function scanHistory(run: Run): Promise<void> {
  const { root, signal, collector } = run;
  if (gitRoot(root) === undefined) return void collector.limits.push('This is no git repository: there is no history.');
  if ((await git(root, ['rev-parse', '--is-shallow-repository'], signal))?.trim() === 'true')
    collector.limits.push('The clone is shallow: older commits are not here (actions/checkout with fetch-depth: 0).');
  const versions = await list(root, ['--all'], signal);
  if (versions.length === 0) return void collector.limits.push('There are no commits yet: there is no history.');
  await judgeAll(run, versions);
}

/** Contents that the commits of a change had in between: what was added and taken away again has leaked all the same. */
export async function scanRange(run: Run, base: string): Promise<void> {
  const { root, signal } = run;
  const versions = await list(root, [`${base}..HEAD`], signal);
  await judgeAll(run, versions);
  const paths = [...new Set(versions.map(({ path }) => path))];
  const names = paths.map((path) => `${base}:${path}`);
  await readBlobs(root, names, signal, (index, bytes, length) => {
    const path = paths[index] ?? '';
    const text = bytes && asText(bytes, length);
    if (text) run.judge.look(text.bytes, text.length, run.before.file(path, 'tree', `/${path}`));
  });
}

/** What lies in the index, file by file. */
export async function scanStaged(run: Run, lines: Map<string, Lines>): Promise<void> {
  const paths = [...lines.keys()].filter((path) => !isBinaryName(path) && !run.isIgnored(path));
  for (const path of paths) run.keepLines(path, lines.get(path) ?? 'all');
  const names = paths.filter((path) => !path.includes('\n'));
  await readBlobs(
    run.root,
    names.map((path) => `:${path}`),
    run.signal,
    (index, bytes, length) => {
      const path = names[index] ?? '';
      const text = bytes && asText(bytes, length);
      run.files += 1;
      if (text) run.judge.look(text.bytes, text.length, run.collector.file(path, 'tree', `/${path}`));
    },
  );
}

async function judgeAll(run: Run, versions: readonly Version[]): Promise<void> {
  const wanted = versions.filter(({ path }) => !isBinaryName(path) && !run.isIgnored(path));
  await readBlobs(
    run.root,
    wanted.map(({ id }) => id),
    run.signal,
    (index, bytes, length) => {
      const { id, path } = wanted[index] as Version;
      const text = bytes && asText(bytes, length);
      if (bytes === undefined)
        run.collector.unread.push({ file: path, reason: 'a version of it is not in this clone, or too large' });
      if (text) run.judge.look(text.bytes, text.length, run.collector.file(path, 'history', `/${path}`, { blob: id }));
    },
  );
  await run.judge.finish();
}

/** Files by their content, once each, with a path. */
async function list(root: string, revisions: readonly string[], signal: AbortSignal): Promise<Version[]> {
  const args = ['rev-list', '--objects', '--filter=object:type=blob', '--filter-provided-objects', ...revisions];
  const child = spawn('git', [...SAFE_GIT, ...args], {
    cwd: root,
    env: safeGitEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  const failed = new Promise<never>((_, fail) => child.on('error', fail));
  const read = async () => {
    const versions: Version[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const space = line.indexOf(' ');
      if (space > 0 && line.length > space + 1)
        versions.push({ id: line.slice(0, space), path: line.slice(space + 1) });
    }
    return versions;
  };
  return Promise.race([failed, read()]);
}
