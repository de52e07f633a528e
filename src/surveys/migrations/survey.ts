import { textIn } from '../../io/disk/read.ts';
import { type Failure, failure } from '../../io/failure.ts';
import { listFiles, treeOf } from '../../io/files.ts';
import { git, gitRoot } from '../../io/git.ts';
import { changeSince } from '../../io/git-change.ts';
import type { History, MigrationsAnswer, MigrationsQuestion } from '../../io/migrations.ts';
import type { Tree } from '../../io/product-folder.ts';
import type { Unread } from '../../io/unread-file.ts';
import { dialectOf } from './dialect.ts';
import { foreignMigrations } from './foreign.ts';
import { type FoundHistory, findHistories, type Migration, type ReadFile } from './histories.ts';
import { judgeHistory } from './history.ts';
import type { Before } from './order.ts';
import { withUses } from './uses.ts';
import { versionsOf } from './versions.ts';

/** A larger file is a dump: 3 MB of INSERT cost the parser a second and 400 MB. */
const MOST_BYTES = 2 * 1024 * 1024;

/** The migration histories of a repository, and which of their files are not in production yet. */
export async function freshHistories(
  question: MigrationsQuestion,
  of: Tree | string,
  signal: AbortSignal,
): Promise<Found | Failure> {
  const { root } = treeOf(of);
  const files = await listFiles(of, signal);
  const read = reader(root);
  const before = question.base === undefined ? undefined : await beforeOf(question.base, root, files, signal);
  if (before !== undefined && 'problem' in before) return failure('missing', before.problem);
  const found = findHistories(files, read);
  if (before === undefined && namesNone(question, found))
    return failure('missing', 'migrations.deployed in launch.yml names a migration that does not exist');
  const loose = found.length === 0 ? new Set<string>() : await uncommitted(root, before, signal);
  const others = foreignMigrations(files, before?.files);
  const histories = found.flatMap((history) => {
    const dialect = dialectOf(history, files, read);
    const fresh = freshOf(history, question, before, loose);
    if (typeof dialect === 'string') return [{ history: { ...history, dialect }, ...fresh }];
    others.push({ file: history.folder, reason: `migrations for ${dialect.other} are not supported`, isOpen: true });
    return [];
  });
  return { histories, others, before, read, root, files };
}

interface Fresh {
  /** Files that are not in production yet. */
  fresh: ReadonlySet<string>;
  freshBy: History['freshBy'];
}

/** The migration histories of a repository, and what is needed to read them. */
export interface Found {
  histories: ({ history: FoundHistory } & Fresh)[];
  /** Folders for databases that are not supported, and migrations of unsupported runners. */
  others: Unread[];
  before: Before | undefined;
  read: ReadFile;
  root: string;
  files: readonly string[];
}

/** The code that serves while the new migrations run. */
export const commitBefore = ({ before, histories }: Found): string | undefined =>
  before?.commit ?? (histories.some(({ freshBy }) => freshBy === 'uncommitted') ? 'HEAD' : undefined);

/** What the new migrations of a repository do to the production schema. */
export async function surveyMigrations(
  question: MigrationsQuestion,
  of: Tree | string,
  signal: AbortSignal,
): Promise<MigrationsAnswer | Failure> {
  const found = await freshHistories(question, of, signal);
  if ('failure' in found) return found;
  const { before, read } = found;
  const answer: MigrationsAnswer = {
    kind: 'answer',
    histories: [],
    operations: [],
    irreversible: [],
    order: [],
    open: [],
    isPublicHandedOut: true,
    unread: found.others,
  };
  const versions = versionsOf(found.files, read);
  for (const { history, fresh, freshBy } of found.histories) {
    if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
    const { folder, runner, dialect, migrations } = history;
    answer.histories.push({ folder, runner, dialect, files: migrations.length, fresh: fresh.size, freshBy });
    await judgeHistory({ history, fresh, before, read, files: found.files, versions, signal }, answer);
  }
  const commit = commitBefore(found);
  if (commit !== undefined) answer.operations = await withUses(answer.operations, { root: found.root, commit, signal });
  return signal.aborted ? failure('deadline', 'the run’s time limit was reached') : answer;
}

/** Reads each file once; undefined for one that is too large. */
function reader(root: string): ReadFile {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, textIn(root, file, MOST_BYTES));
    return known.get(file);
  };
}

async function beforeOf(
  base: string,
  root: string,
  now: readonly string[],
  signal: AbortSignal,
): Promise<Before | { problem: string }> {
  const change = await changeSince(root, base, signal);
  if ('problem' in change) return change;
  const names = await git(root, ['ls-tree', '-r', '-z', '--name-only', change.base], signal);
  if (names === undefined) return { problem: 'git could not list the files of the base' };
  return {
    commit: change.base,
    files: new Set(names.split('\0').filter(Boolean)),
    present: new Set(now),
    edited: new Set(change.files.map(({ path }) => path)),
  };
}

/** Files that are not committed yet: they cannot be in production. */
async function uncommitted(
  root: string,
  before: Before | undefined,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  if (before !== undefined || gitRoot(root) === undefined) return new Set();
  const names = await git(root, ['ls-files', '-z', '--others', '--exclude-standard'], signal).catch(() => undefined);
  return new Set((names ?? '').split('\0').filter(Boolean));
}

/**
 * The migrations that are not in production yet: those that the change adds, those after the one that launch.yml names,
 * or those that are not committed where others are. Without any of these, the newest is taken for new, and may be old.
 */
function freshOf(
  history: FoundHistory,
  question: MigrationsQuestion,
  before: Before | undefined,
  uncommitted: ReadonlySet<string>,
): Fresh {
  const { migrations } = history;
  const names = (some: readonly Migration[]) => new Set(some.map(({ file }) => file));
  if (before !== undefined)
    return { freshBy: 'change', fresh: names(migrations.filter(({ file }) => !before.files.has(file))) };
  const last = deployedIn(history, question);
  if (last !== -1) return { freshBy: 'deployed', fresh: names(migrations.slice(last + 1)) };
  const loose = migrations.filter(({ file }) => uncommitted.has(file));
  if (loose.length > 0 && loose.length < migrations.length) return { freshBy: 'uncommitted', fresh: names(loose) };
  return { freshBy: 'newest', fresh: names(migrations.slice(-1)) };
}

/** The index of the migration that launch.yml gives by name, number or file; or -1. */
const deployedIn = ({ migrations, folder }: FoundHistory, { deployed }: MigrationsQuestion): number =>
  deployed === undefined
    ? -1
    : migrations.findIndex(
        ({ name, version, file }) => [name, version, file].includes(deployed) || file === `${folder}/${deployed}`,
      );

/** A name that no history contains is a mistake, or its history was squashed: what is new is then unknown. */
const namesNone = (question: MigrationsQuestion, histories: readonly FoundHistory[]): boolean =>
  question.deployed !== undefined &&
  histories.length > 0 &&
  histories.every((history) => deployedIn(history, question) === -1);
