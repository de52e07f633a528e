import type { Runner } from '../../io/migrations.ts';
import type { FoundHistory, Migration, ReadFile } from './histories.ts';

const ALTERED = /\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;
/** A table that may be there already is not new. */
const MADE_IF_NEEDED = /\bcreate\s+table\s+if\s+not\s+exists\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/gi;

/** A model of Django that an operation is about, other than one that it makes. */
const MODEL =
  /\b(?!CreateModel\b|RunSQL\b)[A-Z]\w{1,40}\(\s{0,40}(?:(?:model_name|name|old_name)\s{0,9}=\s{0,9})?["'](\w{1,80})["']|get_model\([^()\n]{0,80}["'.](\w{1,80})["']/g;

/** A table whose columns change, by Rails. */
const CHANGED = /\b(?:change_column\w{0,20}|change_table)[ (]{1,9}[:"'](\w{1,100})/g;

const ALTERED_BY_LARAVEL = /\bSchema::(?:connection\([^()\n]{0,80}\)->)?table\(\s{0,40}["'](\w{1,100})/g;

/** By the calls of a runner, what a new migration changes that the ones before it made. */
const CALLS: Partial<Record<Runner, RegExp>> = { Django: MODEL, Rails: CHANGED, Laravel: ALTERED_BY_LARAVEL };

/** An old migration matters if it mentions a table that a new one alters; for Supabase, every one does. */
export function wantedOf({
  history,
  fresh,
  read,
}: {
  history: FoundHistory;
  fresh: ReadonlySet<string>;
  read: ReadFile;
}): (migration: Migration) => boolean {
  if (history.runner === 'Supabase') return () => true;
  const text = history.migrations.flatMap(({ file }) => (fresh.has(file) ? (read(file) ?? '') : [])).join('\n');
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name, other = '']) => name ?? other);
  const isOfTypes = /\btype\b|\bnot\s+null\b|\bset\s+data\b/i.test(text);
  const calls = CALLS[history.runner];
  const own = calls === undefined ? [] : names(calls);
  const tables = new Set([...own, ...(isOfTypes ? names(ALTERED) : []), ...names(MADE_IF_NEEDED)]);
  return mentioning([...tables], read);
}

function mentioning(names: readonly string[], read: ReadFile): (migration: Migration) => boolean {
  if (names.length === 0) return () => false;
  return ({ file }) => {
    const own = (read(file) ?? '').toLowerCase();
    return names.some((name) => own.includes(name.toLowerCase()));
  };
}
