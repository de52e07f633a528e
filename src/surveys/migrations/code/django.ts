import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { alteredField, classOf, type Field, fieldOf, textIn } from './django-fields.ts';
import type { PythonCall, PythonValue } from './python.ts';

/** The models of an application, by their names in lower case, as its migrations made them. */
export interface Application {
  label: string;
  models: Map<string, Model>;
}

interface Model {
  table: string;
  /** Django leaves tables of others, and of proxies, alone. */
  isOurs: boolean;
  fields: Map<string, Field>;
}

/** What one operation does to the database, and to what is known of the models; or what of it is not known. */
type DjangoReader = (call: PythonCall, application: Application) => Operation[] | { unknown: string };

const NOTHING: DjangoReader = () => [];

const argumentOf = ({ args, named }: PythonCall, name: string, place: number): PythonValue | undefined =>
  named.get(name) ?? args[place];
const callIn = (value: PythonValue | undefined) => (value?.kind === 'call' ? value : undefined);
const itemsIn = (value: PythonValue | undefined) => (value?.kind === 'list' ? value.items : []);
const nameIn = (call: PythonCall, name: string, place: number) => textIn(argumentOf(call, name, place)) ?? '';

/** A model that no migration made which was read: an application may have been squashed. */
function modelOf(call: PythonCall, application: Application, name = 'model_name'): Model {
  const key = nameIn(call, name, 0).toLowerCase();
  const known = application.models.get(key);
  if (known !== undefined) return known;
  const made = { table: `${application.label}_${key}`, isOurs: true, fields: new Map() };
  application.models.set(key, made);
  return made;
}

function createModel(call: PythonCall, application: Application): Operation[] {
  const options = optionsIn(argumentOf(call, 'options', 2));
  const key = nameIn(call, 'name', 0).toLowerCase();
  const fields = itemsIn(argumentOf(call, 'fields', 1)).flatMap((item): [string, Field][] => {
    const [name, field] = itemsIn(item);
    const made = callIn(field);
    return made === undefined ? [] : [[textIn(name) ?? '', fieldOf(textIn(name) ?? '', made)]];
  });
  const isOurs = !['proxy=True', 'managed=False'].some((each) => options.has(each));
  const table = options.get('db_table') ?? `${application.label}_${key}`;
  application.models.set(key, { table, isOurs, fields: new Map(fields) });
  return isOurs ? [{ does: 'create-table', table, line: call.line, columns: columnsOf(fields) }] : [];
}

const columnsOf = (fields: readonly [string, Field][]) =>
  Object.fromEntries(fields.flatMap(([, { column, type }]) => (column && type ? [[column, type]] : [])));

/** The options of a model that matter to its table. */
function optionsIn(value: PythonValue | undefined): ReadonlyMap<string, string> {
  const entries = value?.kind === 'table' ? value.entries : [];
  return new Map(
    entries.map(([key, of]) => {
      const name = textIn(key) ?? '';
      return of.kind === 'other' ? [`${name}=${of.text}`, of.text] : [name, textIn(of) ?? ''];
    }),
  );
}

function deleteModel(call: PythonCall, application: Application): Operation[] {
  const { table, isOurs } = modelOf(call, application, 'name');
  application.models.delete(nameIn(call, 'name', 0).toLowerCase());
  return isOurs ? [{ does: 'drop-table', table, line: call.line }] : [];
}

function renameModel(call: PythonCall, application: Application): Operation[] {
  const model = modelOf(call, application, 'old_name');
  const [from, to] = [nameIn(call, 'old_name', 0).toLowerCase(), nameIn(call, 'new_name', 1).toLowerCase()];
  application.models.delete(from);
  application.models.set(to, model);
  return model.table === `${application.label}_${from}` ? renamed(model, `${application.label}_${to}`, call) : [];
}

function renamed(model: Model, to: string, { line }: PythonCall): Operation[] {
  const { table, isOurs } = model;
  model.table = to;
  return isOurs && table !== to ? [{ does: 'rename-table', table, to, line }] : [];
}

function addField(call: PythonCall, application: Application): ReturnType<DjangoReader> {
  const model = modelOf(call, application);
  const name = nameIn(call, 'name', 1);
  const made = callIn(argumentOf(call, 'field', 2));
  if (made === undefined) return { unknown: `the field ${name} is only known when it runs` };
  const field = fieldOf(name, made);
  model.fields.set(name, field);
  return model.isOurs ? addedField(model.table, field, call) : [];
}

function addedField(table: string, field: Field, { line }: PythonCall): Operation[] {
  const { column, type } = field;
  if (column === undefined) return [];
  const of = { table, column, line, ...(type && { type }) };
  if (field.isGenerated) return [{ does: 'add-column', ...of, fill: 'stored', effects: effectsOf('rewrite') }];
  // Django fills the rows that are there, and leaves the column without a default: old code leaves it out.
  const isAsked = !field.isNullable && !field.hasDatabaseDefault;
  const asked: Operation[] = isAsked && field.isFilled ? [{ does: 'refuse-insert', ...of }] : [];
  const index: Operation[] = field.isIndexed && !field.isUnique ? [{ does: 'create-index', table, line }] : [];
  return [...asked, { does: 'add-column', ...of, fill: field.isFilled ? 'null' : 'nothing' }, ...index];
}

function removeField(call: PythonCall, application: Application): Operation[] {
  const { table, isOurs, fields } = modelOf(call, application);
  const name = nameIn(call, 'name', 1);
  const field = fields.get(name);
  fields.delete(name);
  if (!isOurs) return [];
  // The table between two models goes with the field.
  if (field !== undefined && field.column === undefined)
    return field.source.includes('through=')
      ? []
      : [{ does: 'drop-table', table: `${table}_${name}`, line: call.line }];
  return [{ does: 'drop-column', table, column: field?.column ?? name, line: call.line }];
}

function alterField(call: PythonCall, application: Application): ReturnType<DjangoReader> {
  const { table, isOurs, fields } = modelOf(call, application);
  const name = nameIn(call, 'name', 1);
  const [before, made] = [fields.get(name), callIn(argumentOf(call, 'field', 2))];
  if (made === undefined) return { unknown: `the field ${name} is only known when it runs` };
  const after = fieldOf(name, made);
  fields.set(name, after);
  if (!isOurs) return [];
  if (before === undefined) return { unknown: `what the field ${name} was before is in no migration of this folder` };
  return alteredField(table, before, after, call.line);
}

function renameField(call: PythonCall, application: Application): Operation[] {
  const { table, isOurs, fields } = modelOf(call, application);
  const [from, to] = [nameIn(call, 'old_name', 1), nameIn(call, 'new_name', 2)];
  const field = fields.get(from);
  fields.delete(from);
  const column = field?.column ?? from;
  // A column with a name of its own keeps it.
  const next = column === from ? to : column === `${from}_id` ? `${to}_id` : column;
  if (field !== undefined) fields.set(to, { ...field, column: field.column && next });
  const isMany = field !== undefined && field.column === undefined;
  if (!isOurs || (!isMany && next === column)) return [];
  return isMany
    ? [{ does: 'rename-table', table: `${table}_${from}`, to: `${table}_${to}`, line: call.line }]
    : [{ does: 'rename-column', table, column, to: next, line: call.line }];
}

/** Something for all rows, on the table of the model. */
const onTable =
  (more: Partial<Operation> & Pick<Operation, 'does'>, name = 'model_name'): DjangoReader =>
  (call, application) => {
    const { table, isOurs } = modelOf(call, application, name);
    return isOurs ? [{ table, line: call.line, ...more }] : [];
  };

const constraint =
  (more: Partial<Operation>): DjangoReader =>
  (call, application) => {
    const isCheck = classOf(callIn(argumentOf(call, 'constraint', 1)) ?? call) === 'CheckConstraint';
    return onTable({ does: isCheck ? 'add-check' : 'add-unique', ...more })(call, application);
  };

/** An option that is emptied takes its indexes away. */
const together =
  (does: Operation['does'], option: string): DjangoReader =>
  (call, application) => {
    const value = argumentOf(call, option, 1);
    const isEmpty = value === undefined || (value.kind !== 'list' && /^(?:set\(\)|None)$/.test(sourceOf(value)));
    return isEmpty || itemsIn(value).length === 0 ? [] : onTable({ does }, 'name')(call, application);
  };
const sourceOf = (value: PythonValue) =>
  value.kind === 'call' ? `${value.name}(${value.text})` : 'text' in value ? value.text : '';

const CONCURRENTLY = { isConcurrent: true, effects: effectsOf('index concurrently') } as const;

/** Every operation that Django documents (Migration operations; django.contrib.postgres, Operations; Django 6.0). */
export const DJANGO: Readonly<Record<string, DjangoReader>> = {
  CreateModel: createModel,
  DeleteModel: deleteModel,
  RenameModel: renameModel,
  AlterModelTable: (call, application) =>
    renamed(
      modelOf(call, application, 'name'),
      nameIn(call, 'table', 1) || `${application.label}_${nameIn(call, 'name', 0).toLowerCase()}`,
      call,
    ),
  AlterModelTableComment: NOTHING,
  AlterUniqueTogether: together('add-unique', 'unique_together'),
  AlterIndexTogether: together('create-index', 'index_together'),
  // A number that the database does not fill comes to each row.
  AlterOrderWithRespectTo: (call, application) =>
    textIn(argumentOf(call, 'order_with_respect_to', 1)) === undefined
      ? []
      : onTable({ does: 'refuse-insert', column: '_order' }, 'name')(call, application),
  AlterModelOptions: NOTHING,
  AlterModelManagers: NOTHING,
  AddField: addField,
  RemoveField: removeField,
  AlterField: alterField,
  RenameField: renameField,
  AddIndex: onTable({ does: 'create-index' }),
  AddIndexConcurrently: onTable({ does: 'create-index', ...CONCURRENTLY }),
  RemoveIndex: NOTHING,
  RemoveIndexConcurrently: onTable({ does: 'other', ...CONCURRENTLY }),
  RenameIndex: NOTHING,
  AddConstraint: constraint({}),
  AddConstraintNotValid: constraint({ isNotValidated: true }),
  ValidateConstraint: NOTHING,
  AlterConstraint: NOTHING,
  RemoveConstraint: NOTHING,
  ...Object.fromEntries(
    [
      ...['CreateExtension', 'BloomExtension', 'BtreeGinExtension', 'BtreeGistExtension', 'CITextExtension'],
      ...['CryptoExtension', 'HStoreExtension', 'TrigramExtension', 'UnaccentExtension', 'VectorExtension'],
      ...['CreateCollation', 'RemoveCollation'],
    ].map((name) => [name, NOTHING]),
  ),
};
