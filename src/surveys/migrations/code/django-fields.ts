import type { ColumnType, Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import type { PythonCall, PythonValue } from './python.ts';

/** A model's field as a migration gives it. */
export interface Field {
  /** Undefined where the model has no such column: a table between two models holds it. */
  column: string | undefined;
  /** Undefined for a class that is not Django's. */
  type: ColumnType | undefined;
  /** The class and its arguments, where the type is not known. */
  source: string;
  isNullable: boolean;
  isUnique: boolean;
  isIndexed: boolean;
  /** Has the database a default of its own? */
  hasDatabaseDefault: boolean;
  /** Has Django a value for the rows that are there (Schema editor, effective_default)? */
  isFilled: boolean;
  isGenerated: boolean;
  /** Django's positive numbers have a check. */
  isPositive: boolean;
  /** The model that a foreign key points to, in lower case. */
  pointsTo: string | undefined;
}

/** Columns of PostgreSQL for each field of Django (django/db/backends/postgresql/base.py, `data_types`, Django 6.0). */
const TYPES: Record<string, string> = {
  ...{ AutoField: 'int4', BigAutoField: 'int8', SmallAutoField: 'int2', BinaryField: 'bytea', BooleanField: 'bool' },
  ...{ DateField: 'date', DateTimeField: 'timestamptz', DurationField: 'interval', FloatField: 'float8' },
  ...{ IntegerField: 'int4', BigIntegerField: 'int8', SmallIntegerField: 'int2', IPAddressField: 'inet' },
  ...{ GenericIPAddressField: 'inet', JSONField: 'jsonb', TextField: 'text', TimeField: 'time', UUIDField: 'uuid' },
  ...{ PositiveIntegerField: 'int4', PositiveBigIntegerField: 'int8', PositiveSmallIntegerField: 'int2' },
  ...{ NullBooleanField: 'bool', HStoreField: 'hstore', SearchVectorField: 'tsvector', CITextField: 'citext' },
  ...{
    CITextEmailField: 'citext',
    CIEmailField: 'citext',
    CICharField: 'citext',
    CommaSeparatedIntegerField: 'varchar',
  },
  ...{ IntegerRangeField: 'int4range', BigIntegerRangeField: 'int8range', DecimalRangeField: 'numrange' },
  ...{ DateRangeField: 'daterange', DateTimeRangeField: 'tstzrange' },
};

/** Fields with a length, and the one that they have by default. */
const LENGTHS: Record<string, number | undefined> = {
  ...{ CharField: undefined, EmailField: 254, FileField: 100, ImageField: 100, FilePathField: 100 },
  ...{ SlugField: 50, URLField: 200 },
};

const POINTING = ['ForeignKey', 'OneToOneField'];

/** The last word of `models.CharField`. */
export const classOf = ({ name }: PythonCall) => name.split('.').at(-1) ?? name;

/** `default=None` fills nothing. */
const isGiven = (value: PythonValue | undefined) =>
  value !== undefined && !(value.kind === 'other' && value.text === 'None');
const isTrue = (value: PythonValue | undefined) => value?.kind === 'other' && value.text === 'True';
const isFalse = (value: PythonValue | undefined) => value?.kind === 'other' && value.text === 'False';
export const textIn = (value: PythonValue | undefined) => (value?.kind === 'string' ? value.text : undefined);
const numberIn = (value: PythonValue | undefined) =>
  value?.kind === 'other' && /^\d+$/.test(value.text) ? [Number(value.text)] : [];

/** A field by its name and the call that makes it. */
export function fieldOf(name: string, call: PythonCall): Field {
  const { named } = call;
  const kind = classOf(call);
  const isPointing = POINTING.includes(kind);
  const isPrimary = isTrue(named.get('primary_key'));
  const hasDatabaseDefault = isGiven(named.get('db_default'));
  const isNullable = isTrue(named.get('null')) || kind === 'NullBooleanField';
  const isTold =
    ['default', 'auto_now', 'auto_now_add'].some((each) => isGiven(named.get(each))) || isTrue(named.get('blank'));
  return {
    column:
      kind === 'ManyToManyField' ? undefined : (textIn(named.get('db_column')) ?? (isPointing ? `${name}_id` : name)),
    type: typeOf(kind, call),
    source: `${kind} ${settingOf(call)}`,
    isNullable,
    isUnique: isPrimary || isTrue(named.get('unique')) || kind === 'OneToOneField',
    isIndexed: isTrue(named.get('db_index')) || (isPointing && !isFalse(named.get('db_index'))) || kind === 'SlugField',
    hasDatabaseDefault,
    isFilled: isNullable || hasDatabaseDefault || isTold,
    isGenerated: kind === 'GeneratedField',
    isPositive: kind.startsWith('Positive'),
    pointsTo: isPointing && !isFalse(named.get('db_constraint')) ? modelIn(named.get('to') ?? call.args[0]) : undefined,
  };
}

/** A foreign key has the type of what it points to, which another application may tell. */
function typeOf(kind: string, { named }: PythonCall): ColumnType | undefined {
  if (kind in LENGTHS) {
    const given = numberIn(named.get('max_length'));
    const usual = LENGTHS[kind];
    return { name: 'varchar', modifiers: given.length > 0 || usual === undefined ? given : [usual] };
  }
  if (kind === 'DecimalField')
    return {
      name: 'numeric',
      modifiers: [...numberIn(named.get('max_digits')), ...numberIn(named.get('decimal_places'))],
    };
  const name = TYPES[kind];
  return name === undefined ? undefined : { name, modifiers: [] };
}

/** What of a field's arguments may make another column of it. */
const NO_COLUMN =
  /^(?:verbose_name|help_text|choices|blank|editable|validators|default|error_messages|related_name|related_query_name|on_delete|limit_choices_to|upload_to|storage|null|unique|db_index|db_default|db_column|db_constraint|auto_now|auto_now_add|serialize|db_comment|to|unique_for_\w+|auto_created|parent_link)$/;
const settingOf = ({ named }: PythonCall) =>
  [...named]
    .filter(([name]) => !NO_COLUMN.test(name))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join();

const modelIn = (value: PythonValue | undefined) =>
  (textIn(value) ?? (value?.kind === 'other' ? value.text : '')).split('.').at(-1)?.toLowerCase();

/** What AlterField does to the column. */
export function alteredField(table: string, before: Field, after: Field, line: number): Operation[] {
  const { column } = before;
  if (column === undefined || after.column === undefined) return [];
  const of = { table, column, line };
  const done: Operation[] = [];
  if (isOtherType(before, after))
    done.push({ does: 'type-change', ...of, ...(after.type && { type: after.type }), effects: effectsOf('rewrite') });
  if (before.isNullable && !after.isNullable) done.push({ does: 'set-not-null', ...of });
  // Django 5 leaves it to the database to fill it: old code that does so puts NULL in.
  if (before.hasDatabaseDefault && !after.hasDatabaseDefault && !after.isNullable)
    done.push({ does: 'refuse-insert', ...of });
  if (!before.isUnique && after.isUnique) done.push({ does: 'add-unique', table, line });
  else if (!before.isIndexed && after.isIndexed && !after.isUnique) done.push({ does: 'create-index', table, line });
  if (!before.isPositive && after.isPositive) done.push({ does: 'add-check', table, line });
  if (after.pointsTo !== undefined && after.pointsTo !== before.pointsTo)
    done.push({ does: 'add-foreign-key', table, line });
  if (after.column !== column) done.push({ does: 'rename-column', ...of, to: after.column });
  return done;
}

function isOtherType(before: Field, after: Field): boolean {
  if (before.type === undefined || after.type === undefined) return before.source !== after.source;
  return before.type.name !== after.type.name || String(before.type.modifiers) !== String(after.type.modifiers);
}
