import type { AlterTableCmd, AlterTableStmt, ColumnDef, Constraint, CreateStmt, Node, TypeName } from 'libpg-query';
import type { ColumnType, Operation } from '../operation.ts';
import { effectsOf, type Form } from './effects.ts';
import { type LineAt, nameOf, namesOf } from './names.ts';
import { isVolatile } from './volatile.ts';

export function createTable({ relation, tableElts = [] }: CreateStmt, lineAt: LineAt): Operation[] {
  const table = nameOf(relation);
  const columns = tableElts.flatMap((each) => ('ColumnDef' in each ? [each.ColumnDef] : []));
  const made = columns.map(({ colname = '', typeName }) => [colname, typeOf(typeName)] as const);
  const keys = [...tableElts, ...columns.flatMap(({ constraints = [] }) => constraints)].flatMap(
    (each): Operation[] => {
      if (!('Constraint' in each) || each.Constraint.contype !== 'CONSTR_FOREIGN') return [];
      const { pktable, location } = each.Constraint;
      return [{ does: 'add-foreign-key', table, to: nameOf(pktable), line: lineAt(location), isNotValidated: true }];
    },
  );
  return [
    {
      does: 'create-table',
      table,
      line: lineAt(),
      columns: Object.fromEntries(made),
      ...(relation?.relpersistence === 't' && { isPrivate: true as const }),
    },
    ...keys,
  ];
}

export function alterTable(
  { relation, cmds = [], objtype }: AlterTableStmt,
  lineAt: LineAt,
  placeOf: (word: string) => number,
): Operation[] {
  const table = nameOf(relation);
  if (objtype !== 'OBJECT_TABLE') return [{ does: 'other', table: '', line: lineAt() }];
  return cmds.flatMap((each) => {
    if (!('AlterTableCmd' in each)) return [];
    const place = each.AlterTableCmd.name === undefined ? undefined : placeOf(each.AlterTableCmd.name);
    return command(each.AlterTableCmd, table, (location = place) => lineAt(location));
  });
}

/** Commands that take a weaker lock than ACCESS EXCLUSIVE (PostgreSQL, AlterTableGetLockLevel). */
const MILD: Partial<Record<string, Form>> = {
  AT_ValidateConstraint: 'validate',
  AT_SetStatistics: 'settings',
  AT_ClusterOn: 'settings',
  AT_DropCluster: 'settings',
  AT_SetRelOptions: 'settings',
  AT_ResetRelOptions: 'settings',
  AT_SetOptions: 'settings',
  AT_ResetOptions: 'settings',
  AT_AttachPartition: 'settings',
  AT_EnableTrig: 'trigger',
  AT_DisableTrig: 'trigger',
  AT_EnableTrigAll: 'trigger',
  AT_DisableTrigAll: 'trigger',
  AT_EnableTrigUser: 'trigger',
  AT_DisableTrigUser: 'trigger',
};
const REWRITING = ['AT_SetLogged', 'AT_SetUnLogged', 'AT_SetAccessMethod', 'AT_SetExpression'];

function command(
  { subtype = 'AT_AddColumn', name = '', def }: AlterTableCmd,
  table: string,
  lineAt: LineAt,
): Operation[] {
  const make = (does: Operation['does'], form: Form, more: Partial<Operation> = {}): Operation => {
    return { does, table, line: lineAt(), effects: effectsOf(form), ...(name !== '' && { column: name }), ...more };
  };
  if (def !== undefined && 'ColumnDef' in def && subtype === 'AT_AddColumn')
    return addColumn(def.ColumnDef, table, lineAt);
  if (def !== undefined && 'ColumnDef' in def && subtype === 'AT_AlterColumnType')
    return [make('type-change', 'rewrite', retyped(def.ColumnDef, name))];
  if (def !== undefined && 'Constraint' in def && subtype === 'AT_AddConstraint')
    return [addConstraint(def.Constraint, table, lineAt)];
  if (subtype === 'AT_ValidateConstraint') return [{ ...make('other', 'validate'), constraint: name, validates: true }];
  if (subtype === 'AT_DropColumn') return [make('drop-column', 'alter')];
  if (subtype === 'AT_SetNotNull') return [make('set-not-null', 'alter')];
  if (subtype === 'AT_EnableRowSecurity') return [make('row-security', 'alter')];
  if (subtype === 'AT_DisableRowSecurity') return [make('row-security', 'alter', { isOff: true })];
  if (subtype === 'AT_DetachPartition' && 'PartitionCmd' in (def ?? {}))
    return [make('other', isConcurrent(def) ? 'detach concurrently' : 'alter')];
  return [make('other', REWRITING.includes(subtype) ? 'rewrite' : (MILD[subtype] ?? 'alter'))];
}

const isConcurrent = (def: Node | undefined) =>
  def !== undefined && 'PartitionCmd' in def && def.PartitionCmd.concurrent === true;

function retyped({ typeName, raw_default: using }: ColumnDef, column: string): Partial<Operation> {
  const type = typeOf(typeName);
  return { type, ...(using !== undefined && !isPlainCast(using, column) && { isComputed: true }) };
}

/** `column` or `column::type`: the conversion that the server would use anyway. */
function isPlainCast(using: Node, column: string): boolean {
  const inner = 'TypeCast' in using ? using.TypeCast.arg : using;
  return inner !== undefined && 'ColumnRef' in inner && namesOf(inner.ColumnRef.fields).at(-1) === column;
}

const SERIALS = new Set(['serial', 'bigserial', 'smallserial', 'serial4', 'serial8', 'serial2']);

function addColumn(
  { colname: column = '', typeName, constraints = [], location }: ColumnDef,
  table: string,
  lineAt: LineAt,
): Operation[] {
  const rules = constraints.flatMap((each) => ('Constraint' in each ? [each.Constraint] : []));
  const fill = fillOf(typeOf(typeName), rules);
  const isRewriting = fill === 'volatile' || fill === 'stored' || fill === 'serial';
  const line = lineAt(location);
  const added: Operation = {
    does: 'add-column',
    table,
    column,
    line,
    type: typeOf(typeName),
    fill,
    effects: effectsOf(isRewriting ? 'rewrite' : 'alter'),
  };
  const inline = rules.flatMap((each): Operation[] => {
    const isKey = each.contype === 'CONSTR_UNIQUE' || each.contype === 'CONSTR_PRIMARY';
    // A new column without values has nothing to check: a key or constraint on it adds no cost.
    if (isKey) return [{ does: 'add-unique', table, column, line, effects: effectsOf('alter') }];
    return each.contype === 'CONSTR_FOREIGN' && fill !== 'null'
      ? [{ does: 'add-foreign-key', table, column, to: nameOf(each.pktable), line, effects: effectsOf('alter') }]
      : [];
  });
  return [added, ...inline];
}

function fillOf(type: ColumnType, rules: readonly Constraint[]): NonNullable<Operation['fill']> {
  const has = (kind: Constraint['contype']) => rules.find(({ contype }) => contype === kind);
  if (SERIALS.has(type.name) || has('CONSTR_IDENTITY')) return 'serial';
  const generated = has('CONSTR_GENERATED');
  if (generated !== undefined) return generated.generated_kind === 'v' ? 'constant' : 'stored';
  const value = has('CONSTR_DEFAULT')?.raw_expr;
  const isNull = value === undefined || ('A_Const' in value && value.A_Const.isnull === true);
  if (!isNull) return isVolatile(value) ? 'volatile' : 'constant';
  return has('CONSTR_NOTNULL') || has('CONSTR_PRIMARY') ? 'nothing' : 'null';
}

function addConstraint(rule: Constraint, table: string, lineAt: LineAt): Operation {
  const isNotValidated = rule.skip_validation === true || rule.indexname !== undefined;
  const { conname: constraint } = rule;
  const base = {
    table,
    line: lineAt(rule.location),
    ...(isNotValidated && { isNotValidated: true as const }),
    ...(constraint !== undefined && { constraint }),
  };
  switch (rule.contype) {
    case 'CONSTR_FOREIGN':
      return { ...base, does: 'add-foreign-key', to: nameOf(rule.pktable), effects: effectsOf('foreign key') };
    case 'CONSTR_CHECK':
      return {
        ...base,
        does: 'add-check',
        effects: effectsOf('alter'),
        ...neverNull(rule.raw_expr),
      };
    case 'CONSTR_UNIQUE':
    case 'CONSTR_PRIMARY':
    case 'CONSTR_EXCLUSION':
      return { ...base, does: 'add-unique', effects: effectsOf('alter') };
    default:
      return { ...base, does: 'other', effects: effectsOf('alter') };
  }
}

function neverNull(check: Node | undefined): Pick<Operation, 'notNull'> {
  if (check === undefined || !('NullTest' in check) || check.NullTest.nulltesttype !== 'IS_NOT_NULL') return {};
  const { arg } = check.NullTest;
  const column = arg !== undefined && 'ColumnRef' in arg ? namesOf(arg.ColumnRef.fields).at(-1) : undefined;
  return column === undefined ? {} : { notNull: column };
}

function typeOf(type: TypeName | undefined): ColumnType {
  const { names = [], typmods = [], arrayBounds = [] } = type ?? {};
  const modifiers = typmods.flatMap((each) => ('A_Const' in each ? [each.A_Const.ival?.ival ?? 0] : []));
  return { name: `${namesOf(names).at(-1) ?? ''}${arrayBounds.length > 0 ? '[]' : ''}`.toLowerCase(), modifiers };
}
