import type { MigrationsAnswer, Runner } from '../../io/migrations.ts';
import { linesIn } from '../../lib/lines.ts';
import { readCode } from './code/code.ts';
import { type FoundHistory, type Migration, type ReadFile, TOO_LARGE } from './histories.ts';
import { openTables } from './open-tables.ts';
import { MOST_OPERATIONS, type Operation } from './operation.ts';
import { emptySchema, newOperations, replayHistory, type SchemaState } from './operations.ts';
import { type Before, orderFaults } from './order.ts';
import { readOther } from './other-sql.ts';
import { readPostgres } from './postgres/postgres.ts';
import { irreversible } from './reversible.ts';
import { sectionsOf } from './sections.ts';
import { transactionModeOf } from './transaction-mode.ts';
import type { Versions } from './versions.ts';

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

interface Read {
  operations: Operation[];
  unread: { line: number; reason: string; isKnownByRunning?: true }[];
}

/** What is gathered on the way through a history. */
interface Course {
  schema: SchemaState;
  /** All operations that were read, in order. */
  read: { file: string; operations: Operation[] }[];
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
  const course: Course = { schema: emptySchema(), read: [], unseen: [], hasUnread: false };
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
  const { operations, unread } = await operationsOf(text, migration, history);
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
  const { operations, unread } = await operationsOf(text, migration, look.history);
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

const ALTERED = /\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;
/** A table that may be there already is not new. */
const MADE_IF_NEEDED = /\bcreate\s+table\s+if\s+not\s+exists\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;

/** An old migration matters if it mentions a table that a new one alters; for Supabase, every one does. */
function wantedOf({ history, fresh, read }: Look): (migration: Migration) => boolean {
  if (history.runner === 'Supabase') return () => true;
  const text = history.migrations.flatMap(({ file }) => (fresh.has(file) ? (read(file) ?? '') : [])).join('\n');
  const isOfTypes = /\btype\b|\bnot\s+null\b|\bset\s+data\b/i.test(text);
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const tables = new Set([...(isOfTypes ? names(ALTERED) : []), ...names(MADE_IF_NEEDED)]);
  if (tables.size === 0) return () => false;
  return ({ file }) => {
    const own = read(file) ?? '';
    return [...tables].some((table) => own.includes(table));
  };
}

async function operationsOf(text: string, { file }: Migration, { runner, dialect }: FoundHistory): Promise<Read> {
  const up = sectionsOf(runner, text).up;
  if (file.endsWith('.sql')) {
    const read = await readSql(cleaned(up), dialect);
    return { ...read, unread: [...read.unread, ...includesIn(up)] };
  }
  const { operations, sql, unread } = readCode(runner, up, file);
  const reason = 'its SQL is only known when it runs';
  const read: Read = { operations: [...operations], unread: unread.map((line) => ({ line, reason })) };
  for (const { text, line } of sql) add(read, await readHanded(text, dialect), line - 1);
  return { ...read, operations: read.operations.sort((a, b) => a.line - b.line) };
}

function add(to: Read, { operations, unread }: Read, below: number): void {
  to.operations.push(...operations.map((each) => ({ ...each, line: each.line + below })));
  to.unread.push(...unread.map((each) => ({ ...each, line: each.line + below })));
}

/** Statements that change something: fragments, such as a default, and queries do not. */
const CHANGES =
  /(?:^|;)\s{0,200}(?:ALTER|CREATE|DROP|TRUNCATE|UPDATE|DELETE|INSERT|MERGE|RENAME|WITH|DO|CALL|REINDEX|CLUSTER|VACUUM|GRANT|REVOKE)\s/im;

/** SQL that a program runs: it may contain parameters. */
async function readHanded(text: string, dialect: FoundHistory['dialect']): Promise<Read> {
  const read = await readSql(text, dialect);
  if (read.unread.length === 0) return read;
  const filled = await readSql(withoutPlaces(text), dialect);
  return filled.unread.length > 0 && !CHANGES.test(text) ? NOTHING : filled;
}

const NOTHING: Read = { operations: [], unread: [] };

/**
 * Replaces identifier placeholders with a name and value placeholders with NULL (Knex, Sequelize, Python's DB-API,
 * PDO).
 */
const withoutPlaces = (text: string) =>
  text
    .replace(/\?\?|(?<![:\w]):\w+:/g, 'x')
    .replace(/\?|%s|%\(\w+\)s|(?<![:\w]):[a-z_]\w*/gi, 'NULL')
    .replace(/%%/g, '%');

async function readSql(text: string, dialect: FoundHistory['dialect']): Promise<Read> {
  if (dialect !== 'postgres') return readOther(text, dialect);
  const reading = await readPostgres(text);
  return 'operations' in reading
    ? { operations: reading.operations, unread: reading.opaque ?? [] }
    : { operations: [], unread: [reading] };
}

/** Blanks out the rows of `COPY ... FROM stdin`, which are no statements. Without an end mark, nothing is removed. */
function withoutRows(text: string): string {
  let out = '';
  let done = 0;
  for (const { 0: head, index } of text.matchAll(/^COPY\b[^;\n]{0,2000}FROM[ \t]{1,20}stdin[^;\n]{0,500};(?=\n)/gim)) {
    if (index < done) continue;
    const end = text.indexOf('\n\\.', index + head.length);
    if (end === -1) break;
    out += text.slice(done, index) + text.slice(index, end).replace(/[^\n]+/g, '');
    done = end;
  }
  return out + text.slice(done);
}

/** `\\i FILE` and its like (psql, Meta-Commands): the statements stand in another file. */
function includesIn(text: string): Read['unread'] {
  const lines = linesIn(text);
  return [...text.matchAll(/^\\(?:i|ir|include|include_relative)[ \t]/gm)].map(({ index }) => ({
    line: lines(index),
    reason: 'it runs another file, which psql reads',
  }));
}

/** Removes psql commands, which are no statements, and replaces placeholders with a name. */
const cleaned = (text: string) =>
  withoutRows(text)
    .replace(/^\\[^\n]*/gm, '')
    .replace(/\$\{\s*[\w.:-]+\s*\}/g, (name) => 'x'.padEnd(name.length, 'x'));
