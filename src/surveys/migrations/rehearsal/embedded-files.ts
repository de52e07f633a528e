/** Where npm installs them; `scripts/build.ts` copies them into dist/. */
export const EMBEDDED_FILES = {
  program: '@electric-sql/pglite/pglite.wasm',
  files: '@electric-sql/pglite/pglite.data',
  /** A database as initdb makes it, which would take seconds. */
  cluster: '@electric-sql/pglite-prepopulatedfs/prepopulatedfs.tgz',
} as const;

/** PostgreSQL's own extensions that migrations create (Supabase, Neon, Heroku and RDS offer them), and pgvector. */
export const EXTENSIONS: Record<string, string> = {
  ...Object.fromEntries(
    [
      'btree_gin',
      'btree_gist',
      'citext',
      'cube',
      'earthdistance',
      'fuzzystrmatch',
      'hstore',
      'intarray',
      'ltree',
      'pg_stat_statements',
      'pg_trgm',
      'pgcrypto',
      'tablefunc',
      'unaccent',
      'uuid-ossp',
    ].map((name) => [name, `@electric-sql/pglite/${name}.tar.gz`]),
  ),
  vector: '@electric-sql/pglite-pgvector/vector.tar.gz',
};
