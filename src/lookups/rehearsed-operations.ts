import type { NewOperation, OperationKind, RehearsalAnswer, RehearsedChange, Runner } from '../io/migrations.ts';
import type { Unread } from '../io/unread-file.ts';
import { plainTable } from '../lib/table-name.ts';

type Rehearsed = Pick<RehearsalAnswer, 'changes' | 'observed' | 'traces'>;

/** The operations that the texts tell, corrected by what a database did that ran them. */
export function rehearsedOperations(
  told: readonly NewOperation[],
  { changes, observed, traces }: Rehearsed,
  runnerOf: (file: string) => Runner | undefined,
): NewOperation[] {
  const isObserved = new Set(observed);
  const byFile = Map.groupBy(changes, ({ file }) => file);
  const kept = told.filter((operation) => {
    if (!isObserved.has(operation.file)) return true;
    return !isWide(operation) && !isHarmless(operation, byFile.get(operation.file) ?? []);
  });
  const texts = Map.groupBy(kept, ({ file }) => file);
  const more = changes.flatMap((change) => {
    const runner = runnerOf(change.file);
    const isTold = (texts.get(change.file) ?? []).some((operation) => tells(operation, change));
    return runner === undefined || isTold ? [] : [shown(change, runner)];
  });
  return [...kept.map((operation) => rewritten(operation, kept, traces)), ...more];
}

/** A default that calls a function of the product: whether it gives each row another value, the server says by writing them. */
function rewritten(operation: NewOperation, told: readonly NewOperation[], traces: Rehearsed['traces']): NewOperation {
  const { does, fill, file, table } = operation;
  if (does !== 'add-column' || fill !== 'constant') return operation;
  const isRewritten = traces.some(
    (trace) => trace.rewrites && trace.file === file && plainTable(trace.table) === table,
  );
  const isTold = told.some((each) => each.file === file && each.table === table && each.effects?.rewrites);
  if (!isRewritten || isTold) return operation;
  return {
    ...operation,
    fill: 'volatile',
    effects: { lock: 'AccessExclusiveLock', rewrites: true, failsInTransaction: false },
  };
}

/** What nobody could read is known once it ran. */
export const stillUnread = (unread: readonly Unread[], { observed }: Pick<Rehearsed, 'observed'>): Unread[] =>
  unread.filter(({ file, isKnownByRunning }) => !isKnownByRunning || !observed.includes(file));

/** It names what it takes along, such as all tables of a schema: the database says which. */
const isWide = ({ table = '', column }: NewOperation) => column === '*' || table.endsWith('*');

/** No row with NULL stopped it, and what old code inserts is still taken. */
const isHarmless = ({ does, table, column }: NewOperation, changes: readonly RehearsedChange[]): boolean =>
  does === 'set-not-null' &&
  !changes.some((change) => REQUIRES.includes(change.does) && change.table === table && change.column === column);

const REQUIRES: readonly OperationKind[] = ['set-not-null', 'add-column'];

/** Operations that explain why a table has no rows, or takes none. */
const EMPTIES: readonly OperationKind[] = ['delete', 'truncate', 'drop-table'];
const REFUSES: readonly OperationKind[] = [
  'add-column',
  'drop-column',
  'rename-column',
  'set-not-null',
  'type-change',
  'rename-table',
];

function tells(operation: NewOperation, { does, table, column }: RehearsedChange): boolean {
  if (operation.table !== table) return false;
  if (does === 'delete') return EMPTIES.includes(operation.does);
  if (does === 'refuse-insert') return REFUSES.includes(operation.does);
  const isColumn = operation.column === column;
  if (does === 'add-column' || does === 'set-not-null')
    return isColumn && ['add-column', 'set-not-null'].includes(operation.does);
  return operation.does === does && isColumn;
}

function shown({ to, rewrites, line = 1, ...change }: RehearsedChange, runner: Runner): NewOperation {
  const { does } = change;
  return {
    ...change,
    line,
    runner,
    isShownByRunning: true,
    ...(does === 'add-column' && { fill: 'nothing' as const }),
    ...(to !== undefined && (does === 'type-change' ? { types: to } : { to })),
    ...(rewrites && { effects: { lock: 'AccessExclusiveLock' as const, rewrites, failsInTransaction: false } }),
  };
}
