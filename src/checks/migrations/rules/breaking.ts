import { BLOCKS_WHEN_NEW, BLOCKS_WHILE_USED, hazardRule } from '../hazard-rule.ts';

const SERVES = 'During a release, old and new code serve members at the same time for minutes.';

/** What takes away or renames what the code that still serves asks for, or asks it for more. */
export const breakingRules = {
  'drop-table': hazardRule('drop-table', {
    title: 'Migration drops a table',
    ...BLOCKS_WHILE_USED,
    proves: 'No new migration drops an existing table.',
    why: `${SERVES} Every page that reads the table fails, and its data is gone.`,
    remedy: 'Stop using the table, release that, and drop it in a later release after a backup.',
    source: 'PostgreSQL, DROP TABLE; strong_migrations',
  }),
  'drop-column': hazardRule('drop-column', {
    title: 'Migration drops a column',
    ...BLOCKS_WHILE_USED,
    proves: 'No new migration drops an existing column.',
    why: `${SERVES} Every query that names the column fails, and its data is gone.`,
    remedy: 'Stop using the column, release that, and drop it in a later release.',
    source: 'PostgreSQL, ALTER TABLE DROP COLUMN; strong_migrations, Removing a column',
  }),
  'rename-table': hazardRule('rename-table', {
    title: 'Migration renames a table',
    ...BLOCKS_WHILE_USED,
    proves: 'No new migration renames an existing table without a view under the old name.',
    why: `${SERVES} One of them asks for a name that does not exist.`,
    remedy: 'Keep the name in the database and change it in the code, or create a view under the old name.',
    source: 'PostgreSQL, ALTER TABLE RENAME; strong_migrations, Renaming a table',
  }),
  'rename-column': hazardRule('rename-column', {
    title: 'Migration renames a column',
    ...BLOCKS_WHILE_USED,
    proves: 'No new migration renames an existing column.',
    why: `${SERVES} One of them asks for a name that does not exist.`,
    remedy: 'Keep the name in the database and map it in the code, or add a new column and write both for one release.',
    source: 'PostgreSQL, ALTER TABLE RENAME COLUMN; strong_migrations, Renaming a column',
  }),
  'required-column': hazardRule('required-column', {
    title: 'NOT NULL column added without a default',
    ...BLOCKS_WHEN_NEW,
    proves: 'Every column that a new migration adds to an existing table is nullable or has a default.',
    why: 'The migration fails on a table with rows, and the old code, which does not know the column, can no longer insert any.',
    remedy: 'Give the column a default, or leave it nullable until every release fills it.',
    source: 'PostgreSQL, ALTER TABLE ADD COLUMN; SQLSTATE 23502',
  }),
  'set-not-null': hazardRule('set-not-null', {
    title: 'SET NOT NULL on an existing column',
    ...BLOCKS_WHEN_NEW,
    proves: 'No new migration sets an existing column to NOT NULL without a validated check before it.',
    why: 'It fails where a row is NULL, scans the table under a lock, and rejects inserts of the old code.',
    remedy:
      'Fill the column first; add CHECK (column IS NOT NULL) NOT VALID, validate it in the next migration, then set NOT NULL.',
    source: 'PostgreSQL 12, ALTER TABLE SET NOT NULL: a valid check spares the look at all rows',
  }),
  'insert-refused': hazardRule('insert-refused', {
    title: 'Old code can no longer insert rows',
    ...BLOCKS_WHEN_NEW,
    proves: 'Rows that the database took before a new migration are taken after it.',
    why: `${SERVES} Sign-ups and orders that the old code writes fail.`,
    remedy: 'Keep the default, the right or the value until no release that needs it runs any more.',
    source: 'PostgreSQL itself: an INSERT into each table before and after the migration',
  }),
  truncate: hazardRule('truncate', {
    title: 'Migration truncates a table',
    ...BLOCKS_WHEN_NEW,
    proves: 'No new migration truncates an existing table.',
    why: 'The members’ data in it is gone, and rolling back the code does not restore it.',
    remedy: 'Remove the statement from the migrations. Empty the table once by hand, after a backup.',
    source: 'PostgreSQL, TRUNCATE',
  }),
};
