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
import { versionsOf } from './versions.ts';

/** A larger one is a dump: 3 MB of INSERT take the parser a second and 400 MB. */
const MOST_BYTES = 2 * 1024 * 1024;

/** The histories of a repository, and which of their files production does not have yet. */
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
  return { histories, others, before, read, files };
}

interface Fresh {
  /** Files that production does not have yet. */
  fresh: ReadonlySet<string>;
  freshBy: History['freshBy'];
}

/** The histories of a repository, and what they are read with. */
export interface Found {
  histories: ({ history: FoundHistory } & Fresh)[];
  /** Folders for databases that are not read here. */
  others: Unread[];
  before: Before | undefined;
  read: ReadFile;
  files: readonly string[];
}

/** What the new migrations of a repository do to what production has. */
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
  return signal.aborted ? failure('deadline', 'the run’s time limit was reached') : answer;
}

/** Each file is read once; one that is too large is none. */
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
    files: new Set(names.split('\0').filter(Boolean)),
    present: new Set(now),
    edited: new Set(change.files.map(({ path }) => path)),
  };
}

/** Files that no commit has yet: nobody’s production has them. */
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
 * Those that production does not have yet: what the change brings, or what comes after the one that launch.yml names.
 * When nobody says so, the newest of each history, and what is in no commit where the others are.
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
  const newest = migrations.slice(-1);
  return { freshBy: 'newest', fresh: names(loose.length < migrations.length ? [...loose, ...newest] : newest) };
}

/** The place in a history of the migration that launch.yml names by its name, number or file; or -1. */
const deployedIn = ({ migrations, folder }: FoundHistory, { deployed }: MigrationsQuestion): number =>
  deployed === undefined
    ? -1
    : migrations.findIndex(
        ({ name, version, file }) => [name, version, file].includes(deployed) || file === `${folder}/${deployed}`,
      );

/** A name that is nowhere is a mistake, or a history that was squashed: nobody knows then what is new. */
const namesNone = (question: MigrationsQuestion, histories: readonly FoundHistory[]): boolean =>
  question.deployed !== undefined &&
  histories.length > 0 &&
  histories.every((history) => deployedIn(history, question) === -1);
