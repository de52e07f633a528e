import type { Dialect, Runner } from '../../io/migrations.ts';
import type { FoundHistory, ReadFile } from './histories.ts';

/** The dialect of a history, or the name of a database that is not supported. */
export function dialectOf(
  { folder, runner, migrations }: FoundHistory,
  files: readonly string[],
  read: ReadFile,
): Dialect | { other: string } {
  const named = provider(folder, runner, read);
  if (named !== undefined) return dialectNamed(named);
  const folderWord = FOLDERS.find(([words]) => words.test(folder))?.[1];
  if (folderWord !== undefined) return folderWord;
  const sample = [migrations[0], migrations.at(-1)]
    .map((each) => (each && read(each.file)?.slice(0, 200_000)) ?? '')
    .join('\n');
  if (CLICKHOUSE.test(sample)) return { other: 'ClickHouse' };
  return bySpelling(sample) ?? byPackages(files, read) ?? 'postgres';
}

/** What the folder itself says: `db/clickhouse/migrations`, `migrations/mysql`. */
const FOLDERS: [RegExp, Dialect | { other: string }][] = [
  [/(?:^|[/_-])clickhouse(?:[/_-]|$)/i, { other: 'ClickHouse' }],
  [/(?:^|[/_-])(?:mysql|mariadb)(?:[/_-]|$)/i, 'mysql'],
  [/(?:^|[/_-])(?:sqlite3?|d1|turso|libsql)(?:[/_-]|$)/i, 'sqlite'],
  [/(?:^|[/_-])(?:mssql|sqlserver)(?:[/_-]|$)/i, { other: 'SQL Server' }],
  [
    /(?:^|[/_-])(?:oracle|cassandra|scylla|bigquery|snowflake|duckdb|spanner)(?:[/_-]|$)/i,
    { other: 'another database' },
  ],
  [/(?:^|[/_-])(?:postgres(?:ql)?|pg|cockroach(?:db)?)(?:[/_-]|$)/i, 'postgres'],
];
/** ClickHouse, CREATE TABLE: table engines. */
const CLICKHOUSE = /\bENGINE\s{0,20}(?:=\s{0,20})?\w{0,40}MergeTree\b|\bON\s{1,20}CLUSTER\b/i;

/** The provider in Prisma's lock file or Drizzle's journal. */
function provider(folder: string, runner: Runner, read: ReadFile): string | undefined {
  if (runner === 'Supabase') return 'postgres';
  if (runner === 'Prisma') return /provider\s*=\s*"(\w+)"/.exec(read(`${folder}/migration_lock.toml`) ?? '')?.[1];
  if (runner !== 'Drizzle') return undefined;
  return /"dialect"\s*:\s*"(\w+)"/.exec(read(`${folder}/meta/_journal.json`) ?? '')?.[1];
}

function dialectNamed(name: string): Dialect | { other: string } {
  if (/^(?:postgres(?:ql)?|pg|cockroach(?:db)?)$/.test(name)) return 'postgres';
  if (/^(?:mysql|mariadb|singlestore)$/.test(name)) return 'mysql';
  return /sqlite|turso|d1/.test(name) ? 'sqlite' : { other: name === 'sqlserver' ? 'SQL Server' : 'another database' };
}

function bySpelling(text: string): Dialect | undefined {
  if (/\bAUTOINCREMENT\b|\bPRAGMA\s+\w+/i.test(text)) return 'sqlite';
  if (
    /\bAUTO_INCREMENT\b|\bENGINE\s*=\s*InnoDB\b|^[ \t]*(?:CREATE|ALTER|DROP)\s+TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?`/im.test(
      text,
    )
  )
    return 'mysql';
  return /\bBIGSERIAL\b|\bSERIAL\b|\bTIMESTAMPTZ\b|\bJSONB\b|\bCONCURRENTLY\b|\$\$|::\w+/i.test(text)
    ? 'postgres'
    : undefined;
}

const PACKAGES: [RegExp, Dialect][] = [
  [
    /"(?:pg|postgres|@neondatabase\/serverless|@vercel\/postgres)"\s*:|\bpsycopg|gem ["']pg["']|jackc\/pgx|lib\/pq/,
    'postgres',
  ],
  [
    /"(?:mysql2?|mariadb|@planetscale\/database)"\s*:|\bmysqlclient|pymysql|gem ["']mysql2["']|go-sql-driver\/mysql/i,
    'mysql',
  ],
  [/"(?:better-sqlite3|sqlite3|@libsql\/client)"\s*:|gem ["']sqlite3["']|mattn\/go-sqlite3/, 'sqlite'],
];

function byPackages(files: readonly string[], read: ReadFile): Dialect | undefined {
  const manifests = files.filter((file) =>
    /^(?:package\.json|requirements\.txt|pyproject\.toml|Gemfile|go\.mod|Cargo\.toml)$/.test(file),
  );
  const text = manifests.map((file) => read(file) ?? '').join('\n');
  return PACKAGES.find(([words]) => words.test(text))?.[1];
}
