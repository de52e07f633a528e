import type { OrderFault, Runner } from '../../io/migrations.ts';
import { lineOf } from '../../lib/settings-file.ts';
import { headFaults } from './heads.ts';
import { type FoundHistory, journalOf, type Migration, type ReadFile } from './histories.ts';
import { inOrder, journalNames } from './runner-order.ts';

/** The base branch's part of a history; undefined when no change is checked. */
export interface Before {
  /** Its commit. */
  commit: string;
  files: ReadonlySet<string>;
  /** All files that exist now. */
  present: ReadonlySet<string>;
  /** Files that the change edits. */
  edited: ReadonlySet<string>;
}

/** Runners that refuse, skip or mix up two migrations with the same version. */
const UNIQUE: readonly Runner[] = ['Supabase', 'dbmate', 'goose', 'golang-migrate', 'sqlx', 'Flyway', 'Rails'];
/** Runners that apply in order and skip or refuse a migration with a lower version than the last one. */
const IN_ORDER: readonly Runner[] = ['Drizzle', 'Supabase', 'goose', 'golang-migrate', 'Flyway'];
/** Runners that refuse an applied file that was edited or is gone. Prisma only warns (Prisma, migrate deploy). */
const SUMMED: readonly Runner[] = ['sqlx', 'Flyway'];

export function orderFaults(history: FoundHistory, before: Before | undefined, read: ReadFile): OrderFault[] {
  const { runner, migrations } = history;
  return [
    ...(UNIQUE.includes(runner) ? twice(migrations) : []),
    ...(before === undefined ? [] : changed(history, before)),
    ...(runner === 'Drizzle' ? journal(history, read) : []),
    ...headFaults(history, read),
  ];
}

function twice(migrations: readonly Migration[]): OrderFault[] {
  const first = new Map<string, string>();
  return migrations.flatMap(({ file, version }): OrderFault[] => {
    const other = first.get(version);
    if (other === undefined) first.set(version, file);
    return other === undefined ? [] : [{ file, fault: 'twice', other }];
  });
}

function changed({ runner, migrations, folder }: FoundHistory, { files, edited, present }: Before): OrderFault[] {
  const old = migrations.filter(({ file }) => files.has(file));
  const last = old.at(-1);
  const fault = SUMMED.includes(runner) ? ('edited' as const) : ('edited unseen' as const);
  const late = migrations.filter(
    (each) => !files.has(each.file) && last !== undefined && inOrder(runner)(each, last) < 0,
  );
  const gone = [...files].filter(
    (file) => file.startsWith(`${folder}/`) && isMigration(file, runner) && !present.has(file),
  );
  return [
    ...old.filter(({ file }) => edited.has(file)).map(({ file }): OrderFault => ({ file, fault })),
    ...(IN_ORDER.includes(runner) ? late : []).map(
      ({ file }): OrderFault => ({ file, fault: 'before the last one', ...(last && { other: last.file }) }),
    ),
    ...(SUMMED.includes(runner) ? gone : []).map((file): OrderFault => ({ file, fault: 'taken away' })),
  ];
}

const isMigration = (file: string, runner: Runner) =>
  runner === 'Prisma'
    ? file.endsWith('/migration.sql')
    : /(?:^|\/)V?\d[^/]*\.sql$/.test(file) && !/\.down\.sql$/.test(file);

/** Drizzle applies only what its journal lists. */
function journal({ folder, migrations }: FoundHistory, read: ReadFile): OrderFault[] {
  const file = journalOf(folder);
  const text = read(file);
  if (text === undefined) return [];
  const tags = journalNames(text);
  return [
    ...migrations
      .filter(({ name }) => !tags.includes(name))
      .map((each): OrderFault => ({ file: each.file, fault: 'not in the journal', other: file })),
    ...tags
      .filter((tag) => !migrations.some(({ name }) => name === tag))
      .map(
        (tag): OrderFault => ({
          file,
          line: lineOf(text, `"${tag}"`),
          fault: 'no file',
          other: `${folder}/${tag}.sql`,
        }),
      ),
  ];
}
