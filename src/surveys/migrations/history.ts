import type { MigrationsAnswer, Runner } from '../../io/migrations.ts';
import type { Application } from './code/django.ts';
import { applicationOf } from './code/django-migration.ts';
import { type FoundHistory, type Migration, type ReadFile, TOO_LARGE } from './histories.ts';
import { openTables } from './open-tables.ts';
import { MOST_OPERATIONS, type Operation } from './operation.ts';
import { emptySchema, newOperations, replayHistory, type SchemaState } from './operations.ts';
import { type Before, orderFaults } from './order.ts';
import { operationsOf } from './read-migration.ts';
import { irreversible } from './reversible.ts';
import { sectionsOf } from './sections.ts';
import { transactionModeOf } from './transaction-mode.ts';
import type { Versions } from './versions.ts';
import { wantedOf } from './wanted.ts';

export interface Look {
  history: FoundHistory;
  /** Files that production does not have yet. */
  fresh: ReadonlySet<string>;
  before: Before | undefined;
  read: ReadFile;
  files: readonly string[];
  versions: Versions;
  signal: AbortSignal;
}

/** Dynamic SQL that enables row level security. */
const BY_LOOP = /\bexecute\b[^;]{0,300}?enable\s{1,9}row\s{1,9}level\s{1,9}security/i;

/** What is gathered on the way through a history. */
interface Course {
  schema: SchemaState;
  /** All operations that were read, in order. */
  read: { file: string; operations: Operation[] }[];
  /** Django's models. */
  application: Application;
  /** Texts that could not be parsed as SQL. */
  unseen: string[];
  /** The text of at least one migration is unknown. */
  hasUnread: boolean;
}

const TOO_MANY = `it has more than ${MOST_OPERATIONS} operations`;

/** Replays a history from its first migration and reports what the new ones do. */
export async function judgeHistory(look: Look, answer: MigrationsAnswer): Promise<void> {
  const { history, fresh, signal } = look;
  answer.order.push(...orderFaults(history, look.before, look.read));
  const course: Course = {
    schema: emptySchema(),
    read: [],
    application: applicationOf(history.migrations[0]?.file ?? ''),
    unseen: [],
    hasUnread: false,
  };
  const wanted = wantedOf(look);
  for (const migration of history.migrations) {
    if (signal.aborted) return;
    if (fresh.has(migration.file)) await judgeNew(migration, look, course, answer);
    else if (wanted(migration)) await passOld(migration, look, course, answer);
  }
  if (history.runner === 'Supabase') judgeOpen(look, course, answer);
}

async function judgeNew(migration: Migration, look: Look, course: Course, answer: MigrationsAnswer): Promise<void> {
  const { history, read, versions } = look;
  const { file, down } = migration;
  const text = read(file);
  if (text === undefined) return passUnread(file, TOO_LARGE, course, answer);
  const { operations, unread } = await operationsOf(text, migration, history, course.application);
  if (isTooMany(operations)) return passUnread(file, TOO_MANY, course, answer);
  course.read.push({ file, operations });
  if (unread.length > 0) course.unseen.push(text);
  answer.unread.push(...unread.map((each) => ({ file, ...each })));
  const { runner } = history;
  const mode = transactionModeOf(runner, `${text}\n${settingsOf(look, migration)}`, versions.get(runner));
  for (const each of newOperations(operations, course.schema, { file, runner }, mode))
    if (each.does !== 'insert') answer.operations.push(each);
  const oneWay = irreversible(runner, text, sectionsOf(runner, text), down === undefined ? undefined : read(down));
  if (oneWay !== undefined) answer.irreversible.push({ file, runner, ...oneWay });
}

/** An old migration only changes the known schema; for Supabase, also who can read a table. */
async function passOld(migration: Migration, look: Look, course: Course, answer: MigrationsAnswer): Promise<void> {
  const { file } = migration;
  const isSupabase = look.history.runner === 'Supabase';
  const text = look.read(file);
  if (text === undefined) return isSupabase ? passUnread(file, TOO_LARGE, course, answer) : undefined;
  const { operations, unread } = await operationsOf(text, migration, look.history, course.application);
  if (isTooMany(operations)) return isSupabase ? passUnread(file, TOO_MANY, course, answer) : undefined;
  course.read.push({ file, operations });
  replayHistory(operations, course.schema);
  if (!isSupabase || unread.length === 0) return;
  course.unseen.push(text);
  answer.unread.push(...unread.map((each) => ({ file, ...each })));
}

/** Inserted rows do not count: a seed may have any number of them, and none is a hazard. */
const isTooMany = (operations: readonly Operation[]): boolean =>
  operations.length > MOST_OPERATIONS && operations.filter(({ does }) => does !== 'insert').length > MOST_OPERATIONS;

function passUnread(file: string, reason: string, course: Course, answer: MigrationsAnswer): void {
  course.hasUnread = true;
  answer.unread.push({ file, reason });
}

function judgeOpen({ history, read }: Look, course: Course, answer: MigrationsAnswer): void {
  const config = read(history.folder.replace(/migrations$/, 'config.toml')) ?? '';
  const schemas = /^[ \t]{0,20}schemas[ \t]{0,20}=[ \t]{0,20}\[([^\][]{0,2000})\]/m.exec(config)?.[1];
  answer.isPublicHandedOut = schemas === undefined || /["']public["']/.test(schemas);
  // The unread migration may protect any table, or create one.
  if (course.hasUnread) return;
  const loop = history.migrations.find(({ file }) => BY_LOOP.test(read(file) ?? ''));
  if (loop === undefined) openTables(course.read, answer, course.unseen.join('\n'));
  else
    answer.unread.push({
      file: loop.file,
      reason: 'a loop enables row level security, and the tables are only known when it runs',
    });
}

/** Configuration files of the runners. */
const SETTINGS: Partial<Record<Runner, RegExp>> = {
  Knex: /(^|\/)knexfile\.[cm]?[jt]s$/,
  TypeORM: /(^|\/)(?:data-?source|ormconfig|typeorm[\w.-]*)\.(?:[cm]?[jt]s|json)$/,
  Flyway: /(^|\/)(?:flyway\.(?:conf|toml)|application[\w.-]*\.(?:ya?ml|properties))$/,
};

/**
 * Flyway's configuration file beside a migration, and the configuration of Flyway, Knex and TypeORM: each can disable
 * transactions.
 */
function settingsOf({ history: { runner }, read, files }: Look, { file }: Migration): string {
  const own = runner === 'Flyway' ? (read(`${file}.conf`) ?? '') : '';
  const names = SETTINGS[runner];
  const settings = names === undefined ? [] : files.filter((each) => names.test(each));
  return [own, ...settings.map((each) => read(each) ?? '')].join('\n');
}
