import { join } from 'node:path';
import { mayOpen } from '../../../io/disk/watch.ts';
import type { RehearsalAnswer, RehearsalFault } from '../../../io/migrations.ts';
import { lineAt } from '../../../lib/lines.ts';
import type { FoundHistory, Migration } from '../histories.ts';
import { sectionsOf } from '../sections.ts';
import { apply, errorOf, type Trace, type Watch } from './apply.ts';
import { differences, schemaOf } from './catalogue.ts';
import { elsewhere, isOfElsewhere } from './elsewhere.ts';
import { EXTENSIONS } from './embedded-files.ts';
import { observation } from './observe.ts';
import { withoutExtensions } from './obstacles.ts';
import { type Samples, sampleRows, withoutSamples } from './sample-rows.ts';
import type { Session, SqlError } from './session.ts';

/** A history and the database that it is applied to. */
export interface Try {
  /** The server is that of --db. */
  isOwnServer: boolean;
  history: FoundHistory;
  fresh: ReadonlySet<string>;
  session: Session;
  text: (file: string) => string;
  root: string;
  files: readonly string[];
  version: string | undefined;
}

/** Applies a history, then its new migrations to tables with rows, back, and again. */
export async function upAndBack(one: Try, answer: RehearsalAnswer): Promise<void> {
  const fresh = one.history.migrations.filter(({ file }) => one.fresh.has(file));
  for (const { file } of one.history.migrations.filter((each) => !one.fresh.has(each.file)))
    if (!(await up(one, file, answer, 'does not apply'))) return;
  if (!(await upWithRows(one, fresh, answer))) return;
  const first = await schemaOf(one.session);
  const backs = fresh.map((migration) => ({ migration, sql: backOf(one, migration) }));
  // A migration without a down migration blocks the way back for those before it.
  const last = backs.findLastIndex(({ sql }) => sql === undefined);
  const ways = backs.slice(last + 1);
  for (const { migration, sql = '' } of ways.toReversed()) {
    const { down: file = migration.file } = migration;
    const script = { ...one, text: sql, whole: one.text(migration.file), runner: one.history.runner };
    const error = await apply(one.session, script);
    if (error !== undefined && isRefused(error)) return refuse(answer, file);
    if (error !== undefined) return fault(answer, { file, fault: 'does not go back', ...errorOf(error, sql) });
  }
  for (const { migration } of ways) if (!(await up(one, migration.file, answer, 'does not come again'))) return;
  const differs = differences(first, await schemaOf(one.session));
  const place = ways[0]?.migration.file;
  if (differs.length > 0 && place !== undefined) fault(answer, { file: place, fault: 'another schema', differs });
}

/** Applies the new migrations to tables with rows; without them, once one fails for what it finds in those. */
async function upWithRows(one: Try, fresh: readonly Migration[], answer: RehearsalAnswer): Promise<boolean> {
  let samples = await sampleRows(one.session);
  for (const { file } of fresh) {
    const { step, end } = await observation(one.session, samples);
    const watch = { trace: (trace: Trace) => answer.traces.push({ file, ...trace }), step };
    const error = await run(one, file, watch);
    if (error !== undefined && isOfRows(error, samples)) {
      await withoutSamples(one.session, samples);
      samples = { tables: [], without: samples.without };
      tellRefusedRows(one, file, error, answer);
      if (!(await up(one, file, answer, 'does not apply'))) return false;
      continue;
    }
    if (!isApplied(one, file, error, answer, 'does not apply')) return false;
    answer.changes.push(...(await end()).map((change) => ({ file, ...change })));
    if (samples.tables.length > 0 && !namesOne(samples.without, one.text(file))) answer.observed.push(file);
  }
  await withoutSamples(one.session, samples);
  return true;
}

const namesOne = (tables: readonly string[], text: string) =>
  tables.some((table) => text.includes(table.replaceAll('"', '').replace(/^.*\./, '')));

/** Classes 22, data exception, and 23, integrity constraint violation: they depend on the rows (PostgreSQL, Appendix A). */
const isOfRows = ({ code }: SqlError, { tables }: Samples) => /^2[23]/.test(code) && tables.length > 0;
/** Rows that no value helps: a column without one, or a new one that has the same in all of them. */
function tellRefusedRows(one: Try, file: string, error: SqlError, answer: RehearsalAnswer): void {
  const { code, table, column } = error;
  const sql = upOf(one, file);
  const line = lineAt(sql, Number(error.position ?? 1) - 1);
  if (code === NULLS && table !== undefined && column !== undefined)
    answer.changes.push({ file, line, does: 'set-not-null', table, column });
  else if ((code === TWICE || code === POINTS_NOWHERE) && ADDS_COLUMN.test(sql))
    fault(answer, { file, fault: 'does not apply to rows', ...errorOf(error, sql) });
}

/** not_null_violation, unique_violation, foreign_key_violation; of a check_violation, real rows may fit. */
const [NULLS, TWICE, POINTS_NOWHERE] = ['23502', '23505', '23503'];
const ADDS_COLUMN = /\bADD\s+(?!CONSTRAINT\b|PRIMARY\b|FOREIGN\b|UNIQUE\b|CHECK\b)/i;

/** insufficient_privilege, and what only superusers may do (PostgreSQL, Appendix A). */
const isRefused = ({ code }: { code: string }) => code === '42501' || code === '0LP01';

const REFUSED = 'PostgreSQL refuses it to a role limited to its own database (42501 insufficient_privilege)';
const refuse = (answer: RehearsalAnswer, file: string) => void answer.unread.push({ file, reason: REFUSED });

const fault = (answer: RehearsalAnswer, found: RehearsalFault) => void answer.faults.push(found);

async function up(one: Try, file: string, answer: RehearsalAnswer, kind: RehearsalFault['fault']): Promise<boolean> {
  return isApplied(one, file, await run(one, file), answer, kind);
}

function run(one: Try, file: string, watch?: Watch): Promise<SqlError | undefined> {
  // Whoever watches this thread learns what it is at.
  mayOpen(join(one.root, file));
  const script = { ...one, text: upOf(one, file), whole: one.text(file), runner: one.history.runner };
  return apply(one.session, script, watch);
}

function upOf({ history: { runner }, text, isOwnServer }: Try, file: string): string {
  const { up } = sectionsOf(runner, text(file));
  return isOwnServer ? up : withoutExtensions(up, isEmbedded);
}

const isEmbedded = (name: string) => name === 'plpgsql' || name in EXTENSIONS;

function isApplied(
  one: Try,
  file: string,
  error: SqlError | undefined,
  answer: RehearsalAnswer,
  kind: RehearsalFault['fault'],
): boolean {
  if (error === undefined) {
    if (kind === 'does not apply') answer.applied += 1;
    return true;
  }
  if (isRefused(error)) refuse(answer, file);
  else if (isOfElsewhere(one, error, file)) answer.unread.push({ file, reason: elsewhere(error), ...open(one) });
  else fault(answer, { file, fault: kind, ...errorOf(error, upOf(one, file)), ...old(one, file) });
  return false;
}

const old = ({ fresh }: Try, file: string) => (fresh.has(file) ? {} : { isOld: true as const });

/** What the embedded PostgreSQL lacks, a production's may have: it leaves the verdict alone. */
export const open = ({ isOwnServer }: Pick<Try, 'isOwnServer'>) => (isOwnServer ? {} : { isOpen: true as const });

function backOf({ history: { runner }, text }: Try, { file, down }: Migration): string | undefined {
  const sql = down === undefined ? sectionsOf(runner, text(file)).down : text(down);
  return sql === undefined || sql.replace(/--[^\n]*/g, '').trim() === '' ? undefined : sql;
}
