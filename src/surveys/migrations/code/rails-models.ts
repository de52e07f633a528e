import { linesIn } from '../../../lib/lines.ts';
import type { Operation } from '../operation.ts';
import { tableOfModel } from './model-table.ts';

const ROWS: Record<string, Operation['does']> = { delete_all: 'delete', destroy_all: 'delete', update_all: 'update' };
const CHAIN_ENDS = /\.(delete_all|destroy_all|update_all)\b/g;
/** What narrows a relation (Active Record Query Interface). */
const NARROWS = /\.(?:where|rewhere|find_by|limit|joins|merge|not|in_batches\([^)]{0,40}start|having)\b/;

/** Rows that a model deletes or updates: `User.where(...).delete_all`. */
export function modelRows(text: string): Operation[] {
  const lineAt = linesIn(text);
  return [...text.matchAll(CHAIN_ENDS)].flatMap(({ 1: method = '', index }) => {
    const chain = chainBefore(text, index);
    const model = /(?<![\w:])(?:::)?([A-Z]\w{0,99}(?:::[A-Z]\w{0,99}){0,5})/.exec(chain);
    const does = ROWS[method];
    if (model === null || does === undefined) return [];
    const table = tableOf(model[1] ?? '', text);
    return [{ does, table, line: lineAt(index), ...(NARROWS.test(chain) && { hasWhere: true as const }) }];
  });
}

const MOST_LINES = 12;

/** The statement up to here: its line, and those above it that it goes on from. */
function chainBefore(text: string, at: number): string {
  const lines = text
    .slice(Math.max(0, at - 1200), at)
    .split('\n')
    .slice(-MOST_LINES);
  let first = lines.length - 1;
  while (first > 0 && /^\s*\./.test(lines[first] ?? '')) first -= 1;
  return lines.slice(first).join('\n');
}

/** By the name that the model gives it, or Rails' own for the model. */
function tableOf(model: string, text: string): string {
  const own = model.split('::').at(-1) ?? model;
  const at = text.search(new RegExp(`\\bclass\\s{1,9}${own}\\b`));
  const named =
    at === -1 ? undefined : /\btable_name\s{0,9}=\s{0,9}["':](\w{1,100})/.exec(text.slice(at, at + 400))?.[1];
  return named ?? tableOfModel(own);
}
