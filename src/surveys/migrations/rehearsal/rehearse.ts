import { join } from 'node:path';
import { mayOpen } from '../../../io/disk/watch.ts';
import { type Failure, failure } from '../../../io/failure.ts';
import type { MigrationsQuestion, RehearsalAnswer, RehearsedChange, Runner } from '../../../io/migrations.ts';
import type { Tree } from '../../../io/product-folder.ts';
import { type FoundHistory, TOO_LARGE } from '../histories.ts';
import { commitBefore, type Found, freshHistories } from '../survey.ts';
import { withUses } from '../uses.ts';
import { versionsOf } from '../versions.ts';
import { openStage, type Stage } from './database.ts';
import { extensionsOf, obstacleOf } from './obstacles.ts';
import { open, type Try, upAndBack } from './one-history.ts';
import { type Roles, takeRoles } from './supabase-roles.ts';

/** Runners whose migrations are pure SQL: those of the others need the runner itself. */
const SQL: readonly Runner[] = [
  'Prisma',
  'Drizzle',
  'Supabase',
  'dbmate',
  'goose',
  'sql-migrate',
  'golang-migrate',
  'sqlx',
  'Flyway',
  'plain SQL',
];

const isSql = ({ dialect, runner }: FoundHistory) => dialect === 'postgres' && SQL.includes(runner);

/**
 * Applies every history to an empty database, on the server at `url` or on the embedded PostgreSQL; then the new
 * migrations to tables with rows, back, and again; and reports what PostgreSQL did.
 */
export async function rehearse(
  question: MigrationsQuestion,
  of: Tree | string,
  url: string | undefined,
  signal: AbortSignal,
): Promise<RehearsalAnswer | Failure> {
  const found = await freshHistories(question, of, signal);
  if ('failure' in found) return found;
  if (url === undefined && !found.histories.some(({ history }) => isSql(history)))
    return failure('missing', 'only the migration tool itself can apply these migrations');
  const stage = url === undefined ? await embedded() : await openStage(url, signal);
  if ('kind' in stage) return stage;
  const roles = takeRoles();
  try {
    const answer = await tryAll(found, stage, roles, url !== undefined);
    return 'failure' in answer ? answer : { ...answer, changes: await withUse(answer, found, signal) };
  } catch (error) {
    if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
    const where = url === undefined ? 'the embedded PostgreSQL' : 'the connection to the database of --db';
    return failure('reset', isOurs(error) ? `the rehearsal failed (${error.name})` : `${where} broke`);
  } finally {
    await stage.close(roles.giveBack).catch(() => undefined);
  }
}

/** Each change with the place where the code before it uses what it takes away. */
async function withUse({ changes }: RehearsalAnswer, found: Found, signal: AbortSignal): Promise<RehearsedChange[]> {
  const commit = commitBefore(found);
  if (commit === undefined) return changes;
  const runnerOf = (file: string) =>
    found.histories.find(({ fresh }) => fresh.has(file))?.history.runner ?? 'plain SQL';
  const asked = changes.map((change) => ({ ...change, runner: runnerOf(change.file) }));
  return (await withUses(asked, { root: found.root, commit, signal })).map(({ runner: _, ...change }) => change);
}

/** Loaded only when there are migrations for it. */
const embedded = async () => (await import('./embedded.ts')).embeddedStage();

const TOO_MUCH = 'running it takes too long, or too much memory';

/** Runs one history after another; stops when no database can be had. */
async function tryAll(
  { histories, read, root, files }: Found,
  stage: Stage,
  roles: Roles,
  isOwnServer: boolean,
): Promise<RehearsalAnswer | Failure> {
  const answer: RehearsalAnswer = {
    kind: 'answer',
    server: stage.server,
    applied: 0,
    faults: [],
    traces: [],
    changes: [],
    observed: [],
    unread: [],
  };
  const text = (file: string) => read(file) ?? '';
  const versions = versionsOf(files, read);
  for (const { history, fresh } of histories) {
    const unread = history.migrations.find(({ file }) => read(file) === undefined)?.file;
    const one = { history, fresh, text, root, files, isOwnServer, version: versions.get(history.runner) };
    if (unread !== undefined)
      answer.unread.push(
        mayOpen(join(root, unread)) ? { file: unread, reason: TOO_LARGE } : { file: unread, reason: TOO_MUCH },
      );
    else {
      const refused = await tryHistory(one, stage, roles, answer);
      if (refused !== undefined) return refused;
    }
  }
  return answer;
}

/** A bug in this program, not an error of the database. */
const isOurs = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

async function tryHistory(
  one: Omit<Try, 'session'>,
  stage: Stage,
  roles: Roles,
  answer: RehearsalAnswer,
): Promise<Failure | undefined> {
  const { history } = one;
  if (!isSql(history)) {
    if (one.isOwnServer) answer.unread.push({ file: history.folder, reason: `only ${history.runner} can apply these` });
    return undefined;
  }
  const session = await stage.next(extensionsOf(history, one.text));
  if ('kind' in session) return session;
  answer.server = stage.server;
  const obstacle = await obstacleOf(history, one.text, one.files, session, one.isOwnServer);
  if (obstacle !== undefined) {
    answer.unread.push({ ...obstacle, ...open(one) });
    return undefined;
  }
  if (history.runner === 'Supabase') await roles.prepare(stage.home, session);
  await upAndBack({ ...one, session }, answer);
  return undefined;
}
