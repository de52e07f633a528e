import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import { literal } from './calls.ts';
import type { Reader, Readers } from './reading.ts';

const argument = (text: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["'](\\w+)["']`).exec(text)?.[1];

/** The table of the model that a keyword argument names. */
type TableOf = (text: string, name: string, first?: string) => string;

/** An operation on one field of a model. */
const fieldOf =
  (tableOf: TableOf) =>
  (does: Operation['does'], column: string): Reader =>
  ({ text, args, line }) => {
    const to = argument(text, 'new_name') ?? literal(args[2]);
    const table = tableOf(text, 'model_name', args[0]);
    const name = argument(text, column) ?? literal(args[1]) ?? '';
    return [{ does, table, column: name, line, ...(to !== undefined && does === 'rename-column' && { to }) }];
  };

/** An INSERT may leave it out: NULL, a default of the database, or a table of its own. */
const isOptional = (text: string): boolean =>
  /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField|\bGeneratedField/.test(text);

/** Django has a value for the rows that are there (Schema editor, effective_default). */
const isFilled = (text: string): boolean =>
  isOptional(text) || /\bdefault\s*=|\bblank\s*=\s*True|\bauto_now(?:_add)?\s*=\s*True/.test(text);

/** Django names tables by application and model, and drops a Python default from the column once it is added. */
export function django(application: string): Readers {
  const model: TableOf = (text, name, first) =>
    `${application}_${(argument(text, name) ?? literal(first) ?? '').toLowerCase()}`;
  const field = fieldOf(model);
  return {
    CreateModel: ({ text, line }) => [{ does: 'create-table', table: model(text, 'name'), line }],
    DeleteModel: ({ text, line }) => [{ does: 'drop-table', table: model(text, 'name'), line }],
    RenameModel: ({ text, line }) => [
      { does: 'rename-table', table: model(text, 'old_name'), to: model(text, 'new_name'), line },
    ],
    RemoveField: field('drop-column', 'name'),
    RenameField: field('rename-column', 'old_name'),
    AddField: (call, text) =>
      field('add-column', 'name')(call, text).flatMap((added) => [
        // Django fills the rows that are there, and leaves the column without a default: old code leaves it out.
        ...(isFilled(call.text) && !isOptional(call.text) ? [{ ...added, does: 'refuse-insert' as const }] : []),
        { ...added, fill: isFilled(call.text) ? 'null' : 'nothing' },
      ]),
    AddIndex: ({ text, line }) => [{ does: 'create-index', table: model(text, 'model_name'), line }],
    AddIndexConcurrently: ({ text, line }) => [
      {
        does: 'create-index',
        table: model(text, 'model_name'),
        line,
        isConcurrent: true,
        effects: effectsOf('index concurrently'),
      },
    ],
    AddConstraint: ({ text, line }) => [
      { does: /UniqueConstraint/.test(text) ? 'add-unique' : 'add-check', table: model(text, 'model_name'), line },
    ],
  };
}
