import type { Deed, Step } from '../../io/migrations.ts';
import type { Act, ColumnType, Schema } from './act.ts';
import { typeText } from './postgres/column-types.ts';
import { applyAct, settled } from './schema.ts';
import type { Wrapping } from './wrapping.ts';

/** What the history says of the tables, and what of them came with the new migrations. */
export interface Ground {
  schema: Schema;
  /** Tables that the new migrations made: nobody has anything in them. */
  tables: Set<string>;
  /** Columns that they made, as `table.column`. */
  columns: Set<string>;
  /** Columns that a check says are never null: looking at them again is cheap (PostgreSQL 12, ALTER TABLE). */
  neverNull: Set<string>;
}

export function emptyGround(): Ground {
  return { schema: new Map(), tables: new Set(), columns: new Set(), neverNull: new Set() };
}

/** Goes through the acts of a migration that production has. */
export function pass(acts: readonly Act[], ground: Ground): void {
  for (const act of acts) {
    if (act.notNull !== undefined && !act.isLater) ground.neverNull.add(`${act.table}.${act.notNull}`);
    applyAct(ground.schema, act);
  }
}

/** What a new migration does to what was there before it, in the order of its statements. */
export function stepsOf(
  acts: readonly Act[],
  ground: Ground,
  place: Pick<Step, 'file' | 'runner'>,
  wrapping: Wrapping,
): Step[] {
  const steps: Step[] = [];
  let isOpen = false;
  // Whoever commits what he did not begin ends the runner's own transaction.
  let isEnded = false;
  for (const act of acts) {
    if (act.does === 'commit' && !isOpen) isEnded = true;
    if (act.does === 'begin' || act.does === 'commit') isOpen = act.does === 'begin';
    const { claim, before } = settled(act, ground.schema);
    const step = (deed: Deed): Step => ({
      deed,
      ...place,
      line: act.line,
      ...(act.table !== '' && { table: act.table }),
      ...(act.column !== undefined && { column: act.column }),
      ...detailOf(act, before),
      ...(claim && { claim }),
    });
    if (claim?.failsInTransaction && (isOpen || (!isEnded && wrapping.isWrapped(act, acts))))
      steps.push(step('concurrent-in-tx'));
    const deed = isNew(act, ground) ? undefined : deedOf(act, acts, ground, claim?.rewrites);
    if (deed !== undefined) steps.push(step(deed));
    note(act, ground);
  }
  return steps;
}

function detailOf({ type, to, does }: Act, before: ColumnType | undefined): Pick<Step, 'detail'> {
  if (does === 'type-change' && type !== undefined)
    return { detail: before === undefined ? `to ${typeText(type)}` : `${typeText(before)} to ${typeText(type)}` };
  return to === undefined ? {} : { detail: does.startsWith('rename') ? `to ${to}` : to };
}

const isNew = ({ table, column, does }: Act, { tables, columns }: Ground) =>
  tables.has(table) || (does !== 'set-not-null' && columns.has(`${table}.${column}`));

function note(act: Act, ground: Ground): void {
  const { does, table, column, to } = act;
  if (does === 'create-table' && !ground.schema.has(table)) ground.tables.add(table);
  if (does === 'rename-table' && ground.tables.has(table) && to !== undefined) ground.tables.add(to);
  if (does === 'add-column') ground.columns.add(`${table}.${column}`);
  pass([act], ground);
}

function deedOf(act: Act, acts: readonly Act[], ground: Ground, rewrites: boolean | undefined): Deed | undefined {
  const { does, table, column } = act;
  switch (does) {
    case 'drop-table':
      // SQLite cannot change a table: a copy of it takes its name.
      return acts.some((each) => each.does === 'rename-table' && each.to === table) ? undefined : does;
    case 'rename-table':
      return acts.some((each) => each.does === 'create-view' && each.table === table) ? undefined : does;
    case 'set-not-null':
      return ground.neverNull.has(`${table}.${column}`) || isFilled(act, acts) ? undefined : does;
    case 'type-change':
      return rewrites === false ? undefined : does;
    case 'drop-column':
    case 'rename-column':
    case 'truncate':
      return does;
    case 'add-column':
      return added(act);
    default:
      return waiting(act) ?? dataDeed(act, acts);
  }
}

/** It was added with a default in the same file: no row lacks it, and who does not know it leaves it to the default. */
const isFilled = ({ table, column }: Act, acts: readonly Act[]) =>
  acts.some(
    (each) => each.does === 'add-column' && each.table === table && each.column === column && each.fill === 'constant',
  );

function added({ fill }: Act): Deed | undefined {
  if (fill === 'nothing') return 'required-column';
  if (fill === 'volatile') return 'volatile-default';
  if (fill === 'stored') return 'stored-generated';
  return fill === 'serial' ? 'serial-add' : undefined;
}

/** What makes members wait while all rows are looked at. */
function waiting({ does, isLater, isConcurrent }: Act): Deed | undefined {
  if (isLater || isConcurrent) return undefined;
  if (does === 'add-foreign-key') return 'fk-validates';
  if (does === 'add-check') return 'check-validates';
  if (does === 'add-unique') return 'unique-inline';
  return does === 'create-index' ? 'index-blocks' : undefined;
}

const CHANGES = [
  'add-column',
  'drop-column',
  'rename-column',
  'set-not-null',
  'type-change',
  'add-check',
  'add-unique',
];

/** A row that was inserted is small; what goes over all rows is not. */
function dataDeed({ does, table, isPartial }: Act, acts: readonly Act[]): Deed | undefined {
  if (does !== 'update' && does !== 'delete') return undefined;
  if (acts.some((each) => each.table === table && CHANGES.includes(each.does))) return 'backfill-mixed';
  return isPartial ? undefined : 'no-where';
}
