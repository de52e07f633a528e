import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/surveys/migrations/rehearsal/embedded-files.ts
var EMBEDDED_FILES = {
  program: "@electric-sql/pglite/pglite.wasm",
  files: "@electric-sql/pglite/pglite.data",
  /** A database as initdb makes it, which would take seconds. */
  cluster: "@electric-sql/pglite-prepopulatedfs/prepopulatedfs.tgz"
};
var EXTENSIONS = {
  ...Object.fromEntries(
    [
      "btree_gin",
      "btree_gist",
      "citext",
      "cube",
      "earthdistance",
      "fuzzystrmatch",
      "hstore",
      "intarray",
      "ltree",
      "pg_stat_statements",
      "pg_trgm",
      "pgcrypto",
      "tablefunc",
      "unaccent",
      "uuid-ossp"
    ].map((name) => [name, `@electric-sql/pglite/${name}.tar.gz`])
  ),
  vector: "@electric-sql/pglite-pgvector/vector.tar.gz"
};

export {
  EMBEDDED_FILES,
  EXTENSIONS
};
