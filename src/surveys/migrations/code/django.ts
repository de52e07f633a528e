import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import type { Reader, Readers } from './reading.ts';

const argument = (text: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["'](\\w+)["']`).exec(text)?.[1];

/** The table of the model that a keyword argument names. */
type TableOf = (text: string, name: string) => string;

/** An operation on one field of a model. */
const fieldOf =
  (tableOf: TableOf) =>
  (does: Operation['does'], column: string): Reader =>
  ({ text, line }) => {
    const to = argument(text, 'new_name');
    const table = tableOf(text, 'model_name');
    return [{ does, table, column: argument(text, column) ?? '', line, ...(to !== undefined && { to }) }];
  };

const isFilled = (text: string): boolean =>
  /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField|\bdefault\s*=/.test(text) &&
  !/preserve_default\s*=\s*False/.test(text);

/** Django names tables by application and model, and drops a Python default from the column once it is added. */
export function django(application: string): Readers {
  const model: TableOf = (text, name) => `${application}_${(argument(text, name) ?? '').toLowerCase()}`;
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
      field('add-column', 'name')(call, text).map((added) => ({
        ...added,
        fill: isFilled(call.text) ? 'null' : 'nothing',
      })),
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
