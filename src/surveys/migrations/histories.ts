import type { Dialect, Runner } from '../../io/migrations.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { byJournal, inOrder, journalNames } from './runner-order.ts';

/** One migration, in the order of its history. */
export interface Migration {
  file: string;
  /** The name of its file or folder without the extension. */
  name: string;
  /** The number or timestamp that it is sorted by. */
  version: string;
  /** The separate down file, if there is one. */
  down?: string;
}

export interface FoundHistory {
  folder: string;
  runner: Runner;
  dialect: Dialect;
  migrations: Migration[];
}

/** The text of a file; undefined if it cannot be read. */
export type ReadFile = (file: string) => string | undefined;

/** Why a file is not read. */
export const TOO_LARGE = 'it is larger than 2 MB or cannot be read';

interface Layout {
  runner: Runner;
  /** Groups: `folder`, `name`, and `down` for a down file. */
  pattern: RegExp;
  /** Does this folder belong to this runner? */
  fits?: Fits;
}

type Fits = (folder: string, files: ReadonlySet<string>, text: () => string) => boolean;

const CODE = String.raw`(?<folder>(?:.+\/)?(?:migrations?|migrate))\/(?<name>[^/]+)\.[cm]?[jt]s$`;
const SQL = String.raw`(?<folder>(?:.+\/)?(?:migrations?|migrate|schema|sql|drizzle))\/(?<name>[^/]+?)`;
const looks =
  (words: RegExp): Fits =>
  (_, __, text) =>
    words.test(text());

/** The first one that matches counts. */
const LAYOUTS: Layout[] = [
  {
    runner: 'Drizzle',
    pattern: /^(?:(?<folder>.*)\/)?(?<name>\d[^/]+)\/migration\.sql$/,
    fits: (folder, files) =>
      !files.has(`${folder}/migration_lock.toml`) && has(files, /(^|\/)drizzle\.config\.[cm]?[jt]s(?:on)?$/),
  },
  { runner: 'Prisma', pattern: /^(?:(?<folder>.*)\/)?(?<name>[^/]+)\/migration\.sql$/ },
  {
    runner: 'Drizzle',
    pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/,
    fits: (folder, files) => files.has(`${folder}/meta/_journal.json`),
  },
  { runner: 'Supabase', pattern: /^(?<folder>(?:.*\/)?supabase\/migrations)\/(?<name>\d[^/]*)\.sql$/ },
  {
    runner: 'Flyway',
    pattern: /^(?<folder>.+)\/(?:V(?<name>\d[\d.]*(?:_[\d.]+)*__[^/]+)|U(?<down>\d[\d.]*(?:_[\d.]+)*__[^/]+))\.sql$/,
  },
  {
    runner: 'sqlx',
    pattern: new RegExp(`^${SQL}\\.(?:up|(?<down>down))\\.sql$`),
    fits: (_, files) => has(files, /(^|\/)Cargo\.toml$/),
  },
  { runner: 'golang-migrate', pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.(?:up|(?<down>down))\.sql$/ },
  { runner: 'goose', pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*\+goose\s+Up/im) },
  { runner: 'dbmate', pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*migrate:up/im) },
  { runner: 'sql-migrate', pattern: /^(?<folder>.+)\/(?<name>\d[^/]*)\.sql$/, fits: looks(/^--\s*\+migrate\s+Up/im) },
  {
    runner: 'sqlx',
    pattern: /^(?<folder>(?:.+\/)?migrations)\/(?<name>\d[^/]*)\.sql$/,
    fits: (_, files) => has(files, /(^|\/)Cargo\.toml$/),
  },
  { runner: 'plain SQL', pattern: new RegExp(`^${SQL}\\.sql$`), fits: (folder) => /migrat/.test(folder) },
  { runner: 'Rails', pattern: /^(?<folder>(?:.*\/)?db\/migrate)\/(?<name>\d[^/]*)\.rb$/ },
  { runner: 'Django', pattern: /^(?<folder>.+\/migrations)\/(?<name>\d{4}_[^/]+)\.py$/ },
  { runner: 'Alembic', pattern: /^(?<folder>.+\/versions)\/(?<name>[^/]+)\.py$/, fits: looks(/^down_revision\b/m) },
  { runner: 'Laravel', pattern: /^(?<folder>(?:.*\/)?database\/migrations)\/(?<name>\d[^/]*)\.php$/ },
  { runner: 'TypeORM', pattern: new RegExp(`^${CODE}`), fits: looks(/MigrationInterface|\bqueryRunner\b/) },
  { runner: 'Sequelize', pattern: new RegExp(`^${CODE}`), fits: looks(/\bqueryInterface\b/) },
  { runner: 'node-pg-migrate', pattern: new RegExp(`^${CODE}`), fits: looks(/\bpgm\b/) },
  { runner: 'Knex', pattern: new RegExp(`^${CODE}`), fits: looks(/\bknex\b/i) },
];

const has = (files: ReadonlySet<string>, name: RegExp) => [...files].some((file) => name.test(file));

/** The migration histories of a repository, by the names of their folders and files. */
export function findHistories(files: readonly string[], read: ReadFile): FoundHistory[] {
  const all = new Set(files);
  const found = new Map<string, FoundHistory>();
  const downs = new Map<string, string>();
  const runners = new Map<string, Layout | undefined>();
  for (const file of files.filter((each) => /\.(?:sql|[cm]?[jt]s|rb|py|php)$/.test(each) && isProduct(each))) {
    const layout = layoutOf(file, all, read, runners);
    const { folder = '', name, down } = layout?.pattern.exec(file)?.groups ?? {};
    if (layout === undefined) continue;
    if (down !== undefined) downs.set(`${folder}/${name ?? down}`, file);
    else if (name !== undefined) add(found, folder, layout.runner, { file, name, version: versionOf(name) });
  }
  return [...found.values()].map((history) => finished(history, downs, read));
}

/** Files in one folder that match the same layouts share a runner: the first file that fits one decides. */
function layoutOf(
  file: string,
  all: ReadonlySet<string>,
  read: ReadFile,
  known: Map<string, Layout | undefined>,
): Layout | undefined {
  const fitting = LAYOUTS.filter(({ pattern }) => pattern.test(file));
  if (fitting.length === 0) return undefined;
  const key = `${file.replace(/(?<=^|\/)[^/]*$/, '')} ${fitting.map((each) => LAYOUTS.indexOf(each)).join()}`;
  if (known.has(key)) return known.get(key);
  let text: string | undefined;
  const content = () => {
    text ??= read(file) ?? '';
    return text;
  };
  const layout = fitting.find(
    ({ pattern, fits }) => fits?.(pattern.exec(file)?.groups?.['folder'] ?? '', all, content) ?? true,
  );
  // Other files may come before the first migration in a folder of code.
  if (layout !== undefined) known.set(key, layout);
  return layout;
}

function add(found: Map<string, FoundHistory>, folder: string, runner: Runner, migration: Migration): void {
  const key = `${runner} ${folder}`;
  const history = found.get(key) ?? { folder, runner, dialect: 'postgres', migrations: [] };
  found.set(key, history);
  history.migrations.push(migration);
}

/** For Flyway, the part before `__`. */
const versionOf = (whole: string) => numberOf(whole.split('__', 1)[0] ?? whole);
const numberOf = (name: string) => /^\d[\d._]*(?=_|-|$)|^\d+/.exec(name)?.[0].replace(/(?<![._])[._]+$/, '') ?? name;

function finished(history: FoundHistory, downs: ReadonlyMap<string, string>, read: ReadFile): FoundHistory {
  const migrations = history.migrations.map((each) => {
    const down = downs.get(`${history.folder}/${each.name}`);
    return down === undefined ? each : { ...each, down };
  });
  return { ...history, migrations: sorted({ ...history, migrations }, read) };
}

function sorted({ runner, folder, migrations }: FoundHistory, read: ReadFile): Migration[] {
  if (runner === 'Alembic') return byRevision(migrations, read);
  const journal = runner === 'Drizzle' ? read(journalOf(folder)) : undefined;
  return migrations.toSorted(journal === undefined ? inOrder(runner) : byJournal(journalNames(journal)));
}

/** Drizzle applies what it lists, in its order. */
export const journalOf = (folder: string) => `${folder}/meta/_journal.json`;

/** Alembic's files name their predecessor. */
function byRevision(migrations: readonly Migration[], read: ReadFile): Migration[] {
  const links = migrations.map((migration) => {
    const text = read(migration.file) ?? '';
    const [own, before] = ['revision', 'down_revision'].map(
      (name) => new RegExp(`^${name}\\b[^=\\n]*=\\s*\\(?["'](\\w+)`, 'm').exec(text)?.[1],
    );
    return { migration, own: own ?? migration.name, before };
  });
  const sorted: typeof links = [];
  for (let left = links; left.length > 0; ) {
    const next = left.filter(({ before }) => before === undefined || !left.some(({ own }) => own === before));
    if (next.length === 0) return [...sorted, ...left].map(({ migration }) => migration);
    sorted.push(...next);
    left = left.filter((each) => !next.includes(each));
  }
  return sorted.map(({ migration, own }) => ({ ...migration, version: own }));
}
