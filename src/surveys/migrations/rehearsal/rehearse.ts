import type { Client } from 'pg';
import { type Failure, failure } from '../../../io/failure.ts';
import type { MigrationsQuestion, RehearsalAnswer, RehearsalFault, Runner } from '../../../io/migrations.ts';
import type { Tree } from '../../../io/product-folder.ts';
import { type FoundHistory, type Migration, TOO_LARGE } from '../histories.ts';
import { sectionsOf } from '../sections.ts';
import { type Found, freshHistories } from '../survey.ts';
import { versionsOf } from '../versions.ts';
import { apply, errorOf } from './apply.ts';
import { differences, schemaOf } from './catalogue.ts';
import { openStage, type Stage } from './database.ts';
import { obstacleOf } from './obstacles.ts';
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

interface Try {
  history: FoundHistory;
  fresh: ReadonlySet<string>;
  client: Client;
  text: (file: string) => string;
  files: readonly string[];
  version: string | undefined;
}

/**
 * Applies every history to an empty database, reverts the new migrations and applies them again, and reports what the
 * server did.
 */
export async function rehearse(
  question: MigrationsQuestion,
  of: Tree | string,
  url: string,
  signal: AbortSignal,
): Promise<RehearsalAnswer | Failure> {
  const found = await freshHistories(question, of, signal);
  if ('failure' in found) return found;
  const stage = await openStage(url, signal);
  if ('kind' in stage) return stage;
  const roles = takeRoles();
  try {
    return await tryAll(found, stage, roles);
  } catch (error) {
    if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
    return failure(
      'reset',
      isOurs(error) ? `the rehearsal failed (${error.name})` : 'the connection to the database of --db broke',
    );
  } finally {
    await stage.close(roles.giveBack).catch(() => undefined);
  }
}

/** Runs one history after another; stops when no database can be had. */
async function tryAll(
  { histories, read, files }: Found,
  stage: Stage,
  roles: Roles,
): Promise<RehearsalAnswer | Failure> {
  const answer: RehearsalAnswer = {
    kind: 'answer',
    server: stage.server,
    applied: 0,
    faults: [],
    traces: [],
    unread: [],
  };
  const text = (file: string) => read(file) ?? '';
  const versions = versionsOf(files, read);
  for (const { history, fresh } of histories) {
    const unread = history.migrations.find(({ file }) => read(file) === undefined)?.file;
    const one = { history, fresh, text, files, version: versions.get(history.runner) };
    if (unread !== undefined) answer.unread.push({ file: unread, reason: TOO_LARGE });
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
  one: Omit<Try, 'client'>,
  stage: Stage,
  roles: Roles,
  answer: RehearsalAnswer,
): Promise<Failure | undefined> {
  const { history } = one;
  if (history.dialect !== 'postgres' || !SQL.includes(history.runner)) {
    answer.unread.push({ file: history.folder, reason: `only ${history.runner} can apply these` });
    return undefined;
  }
  const client = await stage.next();
  if ('kind' in client) return client;
  const obstacle = await obstacleOf(history, one.text, one.files, client);
  if (obstacle !== undefined) {
    answer.unread.push(obstacle);
    return undefined;
  }
  if (history.runner === 'Supabase') await roles.prepare(stage.home, client);
  await upAndBack({ ...one, client }, answer);
  return undefined;
}

async function upAndBack(one: Try, answer: RehearsalAnswer): Promise<void> {
  const fresh = one.history.migrations.filter(({ file }) => one.fresh.has(file));
  for (const migration of one.history.migrations) {
    if (!(await up(one, migration, answer, 'does not apply'))) return;
    answer.applied += 1;
  }
  const first = await schemaOf(one.client);
  const backs = fresh.map((migration) => ({ migration, sql: backOf(one, migration) }));
  // A migration without a down migration blocks the way back for those before it.
  const last = backs.findLastIndex(({ sql }) => sql === undefined);
  const ways = backs.slice(last + 1);
  for (const { migration, sql = '' } of ways.toReversed()) {
    const error = await apply(one.client, {
      ...one,
      text: sql,
      whole: one.text(migration.file),
      runner: one.history.runner,
    });
    if (error !== undefined && isRefused(error)) return refuse(answer, migration.down ?? migration.file);
    if (error !== undefined)
      return fault(answer, {
        file: migration.down ?? migration.file,
        fault: 'does not go back',
        ...errorOf(error, sql),
      });
  }
  for (const { migration } of ways) if (!(await up(one, migration, answer, 'does not come again'))) return;
  const differs = differences(first, await schemaOf(one.client));
  const place = ways[0]?.migration.file;
  if (differs.length > 0 && place !== undefined) fault(answer, { file: place, fault: 'another schema', differs });
}

/** insufficient_privilege, and what only superusers may do (PostgreSQL, Appendix A). */
const isRefused = ({ code }: { code: string }) => code === '42501' || code === '0LP01';

const REFUSED = 'PostgreSQL refuses it to a role limited to its own database (42501 insufficient_privilege)';
const refuse = (answer: RehearsalAnswer, file: string) => void answer.unread.push({ file, reason: REFUSED });

const fault = (answer: RehearsalAnswer, found: RehearsalFault) => void answer.faults.push(found);

async function up(
  one: Try,
  { file }: Migration,
  answer: RehearsalAnswer,
  kind: RehearsalFault['fault'],
): Promise<boolean> {
  const sql = sectionsOf(one.history.runner, one.text(file)).up;
  const traced = kind === 'does not apply' && one.fresh.has(file);
  const error = await apply(
    one.client,
    { ...one, text: sql, whole: one.text(file), runner: one.history.runner },
    traced ? (trace) => answer.traces.push({ file, ...trace }) : undefined,
  );
  if (error === undefined) return true;
  if (isRefused(error)) {
    refuse(answer, file);
    return false;
  }
  // A folder of plain SQL may only hold changes to a schema that another file creates.
  if (one.history.runner === 'plain SQL' && error.code === '42P01')
    answer.unread.push({ file, reason: 'it needs a table that no migration creates' });
  else fault(answer, { file, fault: kind, ...errorOf(error, sql) });
  return false;
}

function backOf({ history: { runner }, text }: Try, { file, down }: Migration): string | undefined {
  const sql = down === undefined ? sectionsOf(runner, text(file)).down : text(down);
  return sql === undefined || sql.replace(/--[^\n]*/g, '').trim() === '' ? undefined : sql;
}
