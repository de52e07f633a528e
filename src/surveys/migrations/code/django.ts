import type { Operation } from '../operation.ts';
import { effectsOf } from '../postgres/effects.ts';
import type { Reader, Readers } from './reading.ts';

/** Django names tables by application and model; a default of Python is taken back from the column at once. */
export function django(application: string): Readers {
  const named = (text: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["'](\\w+)["']`).exec(text)?.[1];
  const model = (text: string, name: string) => `${application}_${(named(text, name) ?? '').toLowerCase()}`;
  const field =
    (does: Operation['does'], column: string): Reader =>
    ({ text, line }) => {
      const to = named(text, 'new_name');
      return [
        {
          does,
          table: model(text, 'model_name'),
          column: named(text, column) ?? '',
          line,
          ...(to !== undefined && { to }),
        },
      ];
    };
  return {
    CreateModel: ({ text, line }) => [{ does: 'create-table', table: model(text, 'name'), line }],
    DeleteModel: ({ text, line }) => [{ does: 'drop-table', table: model(text, 'name'), line }],
    RenameModel: ({ text, line }) => [
      { does: 'rename-table', table: model(text, 'old_name'), to: model(text, 'new_name'), line },
    ],
    RemoveField: field('drop-column', 'name'),
    RenameField: field('rename-column', 'old_name'),
    AddField: (call, text) => {
      const isFilled =
        /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField|\bdefault\s*=/.test(call.text) &&
        !/preserve_default\s*=\s*False/.test(call.text);
      return field('add-column', 'name')(call, text).map((operation) => ({
        ...operation,
        fill: isFilled ? 'null' : 'nothing',
      }));
    },
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
