import { git, gitRoot } from '../../io/git.ts';
import type { Changed } from '../../io/git-change.ts';
import { COMMIT_MESSAGE } from '../../io/secrets.ts';
import { turn } from '../../lib/event-loop-turns.ts';
import { readBlobs } from './blobs.ts';
import { lookingAtChanges } from './delta-scan.ts';
import { isBinaryName, isEnvironment, isKeyFile } from './files.ts';
import { readable } from './reading.ts';
import { GitFailed, messagesOf, OF_TAGS, ofCommits, type Version, versionsOf } from './revisions.ts';
import type { Run } from './run.ts';

/** Every content that any commit ever had, once. */
export async function scanHistory(run: Run): Promise<void> {
  const { root, collector } = run;
  if (gitRoot(root) === undefined)
    return void collector.limits.push('This is not a git repository: there is no history.');
  const [versions] = await Promise.all([judgeAll(run, '--all'), noteShallow(run)]);
  if (versions.length === 0) collector.limits.push('There are no commits yet: there is no history.');
}

/** Contents that the commits of a change had in between: what was added and taken away again has leaked all the same. */
export async function scanRange(run: Run, base: string): Promise<void> {
  const [versions] = await Promise.all([judgeAll(run, `${base}..HEAD`), noteShallow(run)]);
  const paths = [...new Set(versions.map(({ path }) => path))];
  await judgeBefore(
    run,
    paths.map((path) => ({ id: `${base}:${path}`, path })),
  );
}

async function noteShallow({ root, signal, collector }: Run): Promise<void> {
  if ((await git(root, ['rev-parse', '--is-shallow-repository'], signal))?.trim() === 'true')
    collector.limits.push('The clone is shallow: older commits are missing (actions/checkout with fetch-depth: 0).');
}

/** What changed files held before: a change did not bring it. */
export async function judgeBefore(run: Run, versions: readonly Version[]): Promise<void> {
  const ids = versions.map(({ id }) => id);
  await readBlobs(run.root, [ids], run.signal, (index, bytes, length) => {
    const path = versions[index]?.path ?? '';
    const text = bytes && readable(bytes, length);
    if (text) run.judge.look(text.bytes, text.length, run.before.file(path, 'tree', `/${path}`));
  });
}

/** What lies in the index, file by file. */
export async function scanStaged(run: Run, changed: readonly Changed[]): Promise<void> {
  const files = changed.filter(({ path }) => !isBinaryName(path) && !run.isIgnored(path));
  const ids = files.map(({ id = '' }) => id);
  await readBlobs(run.root, [ids], run.signal, (index, bytes, length) => {
    const path = files[index]?.path ?? '';
    if (bytes === undefined)
      return void run.collector.unread.push({ file: path, reason: 'it is too large or not a file' });
    run.count(path);
    const text = readable(bytes, length);
    if (isKeyFile(path)) run.collector.keyFile(path, 'tree');
    if (isEnvironment(path)) run.noteEnvironment(path, bytes.toString('utf8', 0, length));
    run.judge.look(text.bytes, text.length, run.collector.file(path, 'tree', `/${path}`));
  });
}

/** Judges each content that comes, and says which did. */
async function judgeAll(run: Run, revisions: string): Promise<Version[]> {
  const { root, signal, judge, collector } = run;
  const wanted: Version[] = [];
  const look = lookingAtChanges(judge);
  async function* ids() {
    for await (const versions of versionsOf(root, revisions, signal)) {
      const texts = versions.filter(({ path }) => !isBinaryName(path) && !run.isIgnored(path));
      for (const version of texts) wanted.push(version);
      yield texts.map(({ id }) => id);
    }
  }
  try {
    await readBlobs(root, ids(), signal, (index, bytes, length, packed) => {
      const { id, path } = wanted[index] as Version;
      if (bytes === undefined)
        collector.unread.push({ file: path, reason: 'a version of it is not in this clone, or too large' });
      if (isKeyFile(path)) collector.keyFile(path, 'history', id);
      const text = bytes && readable(bytes, length);
      if (text) look(text.bytes, text.length, collector.file(path, 'history', `/${path}`, { blob: id }), packed);
    });
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    collector.limits.push('git could not list all versions: a part of the history is missing in this clone.');
  }
  await judgeMessages(run, revisions);
  await judge.finish();
  return wanted;
}

/** What a commit or a tag says, for what people paste. */
async function judgeMessages({ root, signal, judge, collector }: Run, revisions: string): Promise<void> {
  const lists = revisions === '--all' ? [ofCommits(revisions), OF_TAGS] : [ofCommits(revisions)];
  for (const list of lists) {
    try {
      for await (const messages of messagesOf(root, list, signal)) {
        for (const { id, text } of messages) {
          const bytes = Buffer.from(text);
          const more = { blob: id, commit: id };
          judge.look(bytes, bytes.length, collector.file(COMMIT_MESSAGE, 'history', `/${COMMIT_MESSAGE}`, more));
        }
        await turn();
      }
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error;
      collector.limits.push(
        'git could not list all messages of commits: a part of the history is missing in this clone.',
      );
    }
  }
}
