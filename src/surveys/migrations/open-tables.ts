import type { MigrationsAnswer } from '../../io/migrations.ts';
import type { Operation } from './operation.ts';

/**
 * Tables in Supabase's schema `public` that at the end of the history neither row level security nor a REVOKE protects.
 * Supabase's API serves them to everyone who has the anonymous key, which is in the product's pages.
 */
export function openTables(
  history: readonly { file: string; operations: readonly Operation[] }[],
  answer: MigrationsAnswer,
  unseen: string,
): void {
  const made = new Map<string, { file: string; line: number }>();
  const closed = new Set<string>();
  for (const { file, operations } of history) {
    for (const { does, table, to, line, isOff, isPrivate } of operations) {
      if (does === 'create-table' && !table.includes('.') && !isPrivate && !made.has(table))
        made.set(table, { file, line });
      if (does === 'drop-table') {
        made.delete(table);
        closed.delete(table);
      }
      if (does === 'rename-table' && to !== undefined) renamed(table, to, made, closed);
      if (does === 'revoke') for (const each of table === '' ? made.keys() : [table]) closed.add(each);
      if (does === 'row-security' && isOff) closed.delete(table);
      else if (does === 'row-security') closed.add(table);
    }
  }
  for (const [table, place] of made)
    if (!closed.has(table) && !unseen.includes(table)) answer.open.push({ ...place, table });
}

function renamed(
  from: string,
  to: string,
  made: Map<string, { file: string; line: number }>,
  closed: Set<string>,
): void {
  const place = made.get(from);
  if (place === undefined) return;
  made.delete(from);
  if (to.includes('.')) return;
  made.set(to, place);
  if (closed.delete(from)) closed.add(to);
}
