import type { NewOperation, OperationKind } from '../io/migrations.ts';

export const HAZARDS = [
  'drop-table',
  'drop-column',
  'rename-table',
  'rename-column',
  'required-column',
  'set-not-null',
  'type-change',
  'volatile-default',
  'stored-generated',
  'serial-add',
  'fk-validates',
  'check-validates',
  'unique-inline',
  'index-blocks',
  'concurrent-in-tx',
  'backfill-mixed',
  'no-where',
  'truncate',
  'insert-refused',
] as const;
export type Hazard = (typeof HAZARDS)[number];

/** An operation of a new migration that harms what production has. */
export interface Hazardous {
  hazard: Hazard;
  operation: NewOperation;
}

/** The hazards of new migrations, in the order of their statements. */
export function hazardsOf(operations: readonly NewOperation[]): Hazardous[] {
  const files = Map.groupBy(operations, ({ file }) => file);
  return [...files.values()].flatMap((file) => {
    const others = aroundOf(file);
    return file.flatMap((operation) => hazardsIn(operation, others).map((hazard) => ({ hazard, operation })));
  });
}

function hazardsIn(operation: NewOperation, others: Around): Hazard[] {
  const { effects, isInTransaction, isOnNewTable, isOnNewColumn, does } = operation;
  const found: (Hazard | undefined)[] = [
    effects?.failsInTransaction && isInTransaction ? 'concurrent-in-tx' : undefined,
  ];
  const isNew = isOnNewTable || (does !== 'set-not-null' && isOnNewColumn);
  if (!isNew) found.push(hazardOf(operation, others));
  return found.filter((hazard) => hazard !== undefined);
}

/** What else one file does, by `table` or `table.column`. */
interface Around {
  renamedTo: ReadonlySet<string>;
  views: ReadonlySet<string>;
  filledColumns: ReadonlySet<string>;
  changedTables: ReadonlySet<string>;
}

const CHANGES: readonly OperationKind[] = [
  'add-column',
  'drop-column',
  'rename-column',
  'set-not-null',
  'type-change',
  'add-check',
  'add-unique',
];

function aroundOf(file: readonly NewOperation[]): Around {
  const names = (wanted: (operation: NewOperation) => string | false | undefined) =>
    new Set(file.map(wanted).filter((name) => typeof name === 'string'));
  return {
    renamedTo: names(({ does, to }) => does === 'rename-table' && to),
    views: names(({ does, table }) => does === 'create-view' && table),
    filledColumns: names((each) => each.does === 'add-column' && each.fill === 'constant' && columnOf(each)),
    changedTables: names(({ does, table = '' }) => CHANGES.includes(does) && table),
  };
}

const columnOf = ({ table = '', column = '' }: NewOperation) => `${table}.${column}`;

function hazardOf(operation: NewOperation, others: Around): Hazard | undefined {
  const { does, table = '', effects } = operation;
  switch (does) {
    case 'drop-table':
      // SQLite cannot change a table: a copy of it takes its name.
      return others.renamedTo.has(table) ? undefined : does;
    case 'rename-table':
      return others.views.has(table) ? undefined : does;
    case 'set-not-null':
      // A column that the file adds with a default has no empty row: the old code leaves the default in it.
      return operation.isNeverNull || others.filledColumns.has(columnOf(operation)) ? undefined : does;
    case 'type-change':
      return effects?.rewrites === false ? undefined : does;
    case 'drop-column':
    case 'rename-column':
    case 'truncate':
      return does;
    case 'drop-default':
      // Old code leaves it out, and NULL is refused.
      return operation.isNeverNull ? 'insert-refused' : undefined;
    case 'refuse-insert':
      return 'insert-refused';
    case 'add-column':
      return operation.fill && ADDED[operation.fill];
    default:
      return waiting(operation) ?? dataHazard(operation, others);
  }
}

const ADDED: Partial<Record<NonNullable<NewOperation['fill']>, Hazard>> = {
  nothing: 'required-column',
  volatile: 'volatile-default',
  stored: 'stored-generated',
  serial: 'serial-add',
};

const WAITING: Partial<Record<OperationKind, Hazard>> = {
  'add-foreign-key': 'fk-validates',
  'add-check': 'check-validates',
  'add-unique': 'unique-inline',
  'create-index': 'index-blocks',
};

/** Members wait while the server reads every row. */
const waiting = ({ does, isNotValidated, isConcurrent }: NewOperation): Hazard | undefined =>
  isNotValidated || isConcurrent ? undefined : WAITING[does];

/** An inserted row is small; an UPDATE or DELETE may go over all rows. */
function dataHazard({ does, table = '', hasWhere }: NewOperation, { changedTables }: Around): Hazard | undefined {
  if (does !== 'update' && does !== 'delete') return undefined;
  if (does === 'delete' && !hasWhere) return 'no-where';
  if (changedTables.has(table)) return 'backfill-mixed';
  return hasWhere ? undefined : 'no-where';
}
