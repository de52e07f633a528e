import { gitGrep } from '../../io/git.ts';
import type { NewOperation, OperationKind, Runner, StillUsed } from '../../io/migrations.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { columnPattern, tablePattern } from './names-in-code.ts';

/** What takes a name away from the code that serves members. */
const TAKES: readonly OperationKind[] = ['drop-table', 'drop-column', 'rename-table', 'rename-column'];
/** A search goes over the whole tree: what is left of a very large change counts as used. */
const MOST_SEARCHES = 12;
const MOST_FILES = 40;

/** Files in which code or its schema names tables and columns. */
const CODE =
  /\.(?:prisma|[cm]?[jt]sx?|vue|svelte|astro|py|rb|rake|erb|haml|slim|php|go|exs?|eex|heex|java|kts?|cs|rs|scala|sql|graphql|html|jinja2?|twig)$/;
/** What only lists what the database has: dumps, and types that a tool writes. */
const LISTS =
  /(?:^|\/)(?:structure|schema|dump|seeds?)[\w.-]{0,60}\.(?:sql|rb)$|(?:^|\/)(?:database|supabase|db)[\w.-]{0,40}types?[\w.-]{0,40}\.ts$|types[_-]db|\.(?:gen|generated)\.|(?:^|\/)(?:seed(?:er)?s?|factories|db\/migrate)\//i;
/** Migrations of any runner: those that production has tell what it was, not what it uses. */
const HISTORY = /(?:^|\/)(?:migrations?|migrate|alembic|versions|drizzle)\//i;
/** Lines that name it to leave it out, and comments. */
const LEFT_OUT = /ignored_columns|@@?ignore\b|\bdeprecated\b|^[^:]*:\d+:\s*(?:#|\/\/|\*|--|<!--)/i;

type Taking = Pick<
  NewOperation,
  'does' | 'table' | 'column' | 'runner' | 'file' | 'isOnNewTable' | 'isOnNewColumn' | 'used'
>;

interface Search {
  root: string;
  /** The commit of the code that still serves while the migration runs. */
  commit: string;
  signal: AbortSignal;
}

/** Tells of each operation that takes a name away where the code before it uses the name. */
export async function withUses<T extends Taking>(operations: readonly T[], search: Search): Promise<T[]> {
  const told: T[] = [];
  let left = MOST_SEARCHES;
  for (const operation of operations) {
    const isOld = !operation.isOnNewTable && !operation.isOnNewColumn;
    const isAsked = isOld && TAKES.includes(operation.does) && operation.table !== undefined && left-- > 0;
    const used = isAsked ? await useOf(operation, search) : undefined;
    told.push(used === undefined ? operation : { ...operation, used });
  }
  return told;
}

/** Undefined where nobody knows: git could not look, or the code may lie in another repository. */
async function useOf(operation: Taking, search: Search): Promise<StillUsed | undefined> {
  const { table = '', column, runner, file } = operation;
  const label = runner === 'Django' ? /(?<![^/])([^/]{1,100})\/migrations\/[^/]{1,200}$/.exec(file)?.[1] : undefined;
  const tables = tablePattern(table, label);
  const columns = column === undefined ? undefined : columnPattern(column, BY_OBJECT.includes(runner));
  if (tables === undefined || (column !== undefined && columns === undefined)) return undefined;
  const seen = await lookFor(columns === undefined ? [tables] : [tables, columns], search);
  if (seen === undefined || seen.place !== undefined) return seen?.place;
  const model = columns === undefined ? seen : await lookFor([tables], search);
  if (model === undefined) return undefined;
  if (model.place === undefined) return (await hasCode(search)) ? { nowhere: true } : undefined;
  // ActiveRecord writes every column that the table has, unless the model leaves it out (ignored_columns).
  return runner === 'Rails' && !(await isLeftOut(tables, columns ?? '', search)) ? model.place : { nowhere: true };
}

/** Frameworks whose code has the object, and not its number. */
const BY_OBJECT: readonly Runner[] = ['Django', 'Rails', 'Laravel', 'TypeORM'];

const isLeftOut = async (tables: string, columns: string, search: Search) =>
  has(await filesWith([tables, columns, 'ignored_columns'], search));

/** Where no code here asks a database for anything, the code is elsewhere. */
const ASKS =
  '(select|prisma|drizzle|knex|sequelize|supabase|activerecord|applicationrecord|models|eloquent|entity|schema)';
const hasCode = async (search: Search) => has(await filesWith([ASKS], search));
const has = (files: readonly string[] | undefined) => files !== undefined && files.length > 0;

interface Place {
  file: string;
  line: number;
}

/**
 * In files that name a table and, if one is given, a column: the line with the last of them that stands closest below
 * the table. Undefined when not all of them could be looked at.
 */
async function lookFor(names: readonly [string, string?], search: Search): Promise<{ place?: Place } | undefined> {
  const [table, wanted = table] = names;
  const all = await filesWith(
    names.filter((name) => name !== undefined),
    search,
  );
  const files = all?.slice(0, MOST_FILES);
  if (all === undefined || files === undefined || files.length === 0) return all && {};
  const [heads, lines] = await Promise.all([linesOf(table, files, search), linesOf(wanted, files, search)]);
  if (heads === undefined || lines === undefined) return undefined;
  for (const file of files) {
    const place = closest(linesIn(file, heads), linesIn(file, lines));
    if (place !== undefined) return { place: { file, line: place } };
  }
  return all.length > files.length ? undefined : {};
}

const linesIn = (file: string, places: readonly Place[]) =>
  places.filter((each) => each.file === file).map(({ line }) => line);

function closest(heads: readonly number[], lines: readonly number[]): number | undefined {
  const below = (line: number) => Math.min(...heads.map((head) => (head > line ? Infinity : line - head)));
  return [...lines].sort((a, b) => below(a) - below(b) || a - b)[0];
}

/** The lines that match, but for those that leave the name out. */
async function linesOf(pattern: string, files: readonly string[], { root, commit, signal }: Search) {
  const found = await gitGrep(root, [...WORDS, '-n', '-e', pattern, commit, '--', ...files], signal);
  return found?.split('\n').flatMap((each): Place[] => {
    const text = each.slice(each.indexOf(':') + 1);
    const [, file, line] = /^([^:\n]+):(\d+):/.exec(text) ?? [];
    return file === undefined || LEFT_OUT.test(text) ? [] : [{ file, line: Number(line) }];
  });
}

/** Whole words without case, of text files. */
const WORDS = ['-I', '-i', '-w', '-E'];

/** Files of the product, those that define the schema first; undefined when git could not look. */
async function filesWith(all: readonly string[], { root, commit, signal }: Search): Promise<string[] | undefined> {
  const patterns = all.flatMap((each) => ['-e', each]);
  const found = await gitGrep(root, [...WORDS, '-l', '-z', '--all-match', ...patterns, commit], signal);
  const files = found?.split('\0').map((each) => each.slice(each.indexOf(':') + 1));
  return files?.filter(isCode).sort((a, b) => Number(isSchema(b)) - Number(isSchema(a)));
}

const isCode = (file: string) =>
  CODE.test(file) && isProduct(file) && !LISTS.test(file) && !HISTORY.test(file) && !/\.config\.[cm]?[jt]s$/.test(file);
const isSchema = (file: string) =>
  /\.prisma$|(?:^|\/)(?:schema|models?|entit(?:y|ies))(?:[\w.-]*\.\w+$|\/)/i.test(file);
