import type { RehearsedChange } from '../../../io/migrations.ts';
import { plainTable } from '../../../lib/table-name.ts';
import type { Column, DatabaseState, TableState } from './state.ts';

export type Change = Omit<RehearsedChange, 'file' | 'line'>;

/** What became of the tables that were there before, and of their columns. */
export function changesBetween(before: DatabaseState, after: DatabaseState): Change[] {
  return [...tableChanges(before, after), ...viewChanges(before, after)];
}

function tableChanges(before: DatabaseState, after: DatabaseState): Change[] {
  const byName = new Map([...after.tables.values()].map((each) => [each.name, each]));
  return [...before.tables].flatMap(([oid, table]) => {
    const now = after.tables.get(oid);
    if (now !== undefined && now.name === table.name) return columnChanges(table, now, (column) => column.number);
    // A copy took its name, or a view did.
    const heir = byName.get(table.name);
    if (heir !== undefined) return columnChanges(table, heir, (column) => column.name);
    if (now === undefined) return [{ does: 'drop-table', table: nameOf(table) }];
    return after.views.has(table.name) ? [] : [{ does: 'rename-table', table: nameOf(table), to: nameOf(now) }];
  });
}

/** Code that reads a view names it as it names a table; a table may have taken its place. */
function viewChanges(before: DatabaseState, after: DatabaseState): Change[] {
  const byName = new Map([...after.tables.values()].map(({ name, columns }) => [name, columns]));
  return [...before.views].flatMap(([name, columns]): Change[] => {
    const table = byName.get(name);
    const now = after.views.get(name) ?? (table && new Set([...table.values()].map((each) => each.name)));
    if (now === undefined) return [{ does: 'drop-table', table: plainTable(name) }];
    const gone = [...columns].filter((column) => !now.has(column));
    return gone.map((column) => ({ does: 'drop-column', table: plainTable(name), column }));
  });
}

const nameOf = ({ name }: TableState) => plainTable(name);

function columnChanges(before: TableState, after: TableState, keyOf: (column: Column) => number | string): Change[] {
  const [old, now] = [before, after].map(
    ({ columns }) => new Map([...columns.values()].map((each) => [keyOf(each), each])),
  ) as [Map<number | string, Column>, Map<number | string, Column>];
  const of = { table: nameOf(before) };
  const kept = [...old].flatMap(([key, column]): Change[] => {
    const became = now.get(key);
    if (became === undefined) return [{ does: 'drop-column', ...of, column: column.name }];
    return columnChange(column, became, before.node !== after.node).map((change) => ({
      ...change,
      ...of,
      column: column.name,
    }));
  });
  const added = [...now].filter(([key, { isRequired, isFilled }]) => !old.has(key) && isRequired && !isFilled);
  return [...kept, ...added.map(([, { name }]): Change => ({ does: 'add-column', ...of, column: name }))];
}

function columnChange(before: Column, after: Column, rewrites: boolean): Omit<Change, 'table' | 'column'>[] {
  const found: Omit<Change, 'table' | 'column'>[] = [];
  if (before.name !== after.name) found.push({ does: 'rename-column', to: after.name });
  if (before.type !== after.type && rewrites)
    found.push({ does: 'type-change', to: `${before.type} to ${after.type}`, rewrites });
  if (!before.isRequired && !before.isChecked && after.isRequired) found.push({ does: 'set-not-null' });
  return found;
}
