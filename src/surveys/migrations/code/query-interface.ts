import { adds, indexes, type Readers, takes } from './reading.ts';

const QUERY_FILL = {
  required: /\b(?:allowNull|isNullable)\s*:\s*false|\bnotNull\s*:\s*true/,
  filled: /\b(?:defaultValue|default)\s*:/,
};
/** Sequelize, TypeORM and node-pg-migrate take the table first, then the column. */
export const QUERY_INTERFACE: Readers = {
  createTable: (call, text) => {
    const name = /\bname\s*:\s*["'`](\w+)["'`]/.exec(call.args[0] ?? '')?.[1];
    return name === undefined
      ? takes('create-table', 'table')(call, text)
      : [{ does: 'create-table', table: name, line: call.line }];
  },
  dropTable: takes('drop-table', 'table'),
  renameTable: takes('rename-table', 'table', 'to'),
  removeColumn: takes('drop-column', 'table', 'column'),
  dropColumn: takes('drop-column', 'table', 'column'),
  dropColumns: takes('drop-column', 'table', 'column'),
  renameColumn: takes('rename-column', 'table', 'column', 'to'),
  changeColumn: takes('type-change', 'table', 'column'),
  alterColumn: (call, text) =>
    takes(
      /\bnotNull\s*:\s*true/.test(call.text) ? 'set-not-null' : /\btype\s*:/.test(call.text) ? 'type-change' : 'other',
      'table',
      'column',
    )(call, text),
  addColumn: (call, text) => {
    // TypeORM's columns are NOT NULL unless `isNullable` is set.
    const name = /TableColumn\(\s{0,40}\{[^}]{0,1000}?\bname\s{0,20}:\s{0,20}["'`](\w+)/.exec(call.args[1] ?? '')?.[1];
    if (name === undefined) return adds(QUERY_FILL, 'table', 'column')(call, text);
    const isFilled = /\bisNullable\s*:\s*true|\bdefault\s*:|\bisGenerated\s*:/.test(call.text);
    const fill = isFilled ? ('null' as const) : ('nothing' as const);
    return takes('add-column', 'table')(call, text).map((operation) => ({ ...operation, column: name, fill }));
  },
  addColumns: adds(QUERY_FILL, 'table'),
  addIndex: indexes(/concurrently\s*:\s*true/),
  createIndex: indexes(/concurrently\s*:\s*true/),
};
