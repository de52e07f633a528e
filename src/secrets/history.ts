import { git, gitRoot } from '../world/git.ts';
import { readBlobs } from './blobs.ts';
import type { Lines } from './change.ts';
import { isBinaryName } from './files.ts';
import { asText } from './reading.ts';
import { type Version, versionsOf } from './revisions.ts';
import type { Run } from './run.ts';

/** Every content that any commit ever had, once. */
export async function scanHistory(run: Run): Promise<void> {
  const { root, signal, collector } = run;
  if (gitRoot(root) === undefined) return void collector.limits.push('This is no git repository: there is no history.');
  if ((await git(root, ['rev-parse', '--is-shallow-repository'], signal))?.trim() === 'true')
    collector.limits.push('The clone is shallow: older commits are not here (actions/checkout with fetch-depth: 0).');
  const versions = await judgeAll(run, versionsOf(root, '--all', signal));
  if (versions.length === 0) collector.limits.push('There are no commits yet: there is no history.');
}

/** Contents that the commits of a change had in between: what was added and taken away again has leaked all the same. */
export async function scanRange(run: Run, base: string): Promise<void> {
  const { root, signal } = run;
  const versions = await judgeAll(run, versionsOf(root, `${base}..HEAD`, signal));
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

/** Judges each content that comes, and says which did. */
async function judgeAll(run: Run, versions: AsyncIterable<Version>): Promise<Version[]> {
  const { root, signal, judge, collector } = run;
  const wanted: Version[] = [];
  async function* ids() {
    for await (const version of versions) {
      if (isBinaryName(version.path) || run.isIgnored(version.path)) continue;
      wanted.push(version);
      yield version.id;
    }
  }
  await readBlobs(root, ids(), signal, (index, bytes, length) => {
    const { id, path } = wanted[index] as Version;
    if (bytes === undefined)
      collector.unread.push({ file: path, reason: 'a version of it is not in this clone, or too large' });
    const text = bytes && asText(bytes, length);
    if (text) judge.look(text.bytes, text.length, collector.file(path, 'history', `/${path}`, { blob: id }));
  });
  await judge.finish();
  return wanted;
}
