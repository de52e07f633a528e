import { hazardRule } from '../hazard-rule.ts';

const BREAKS = { prelaunch: 'fix-before-launch', live: 'block-now' } as const;
const SERVES = 'While a release goes out, the code of before and of after both serve members for minutes.';

/** What takes away or renames what the code that still serves asks for, or asks it for more. */
export const breakingRules = {
  'drop-table': hazardRule('drop-table', {
    title: 'A migration drops a table',
    priority: BREAKS,
    proves: 'No new migration drops a table that was there before.',
    why: `${SERVES} Every page that reads the table fails, and what was in it is gone.`,
    remedy: 'Stop using it, release that, and drop it in a later release, after a backup.',
    source: 'PostgreSQL, DROP TABLE; strong_migrations',
  }),
  'drop-column': hazardRule('drop-column', {
    title: 'A migration drops a column',
    priority: BREAKS,
    proves: 'No new migration drops a column that was there before.',
    why: `${SERVES} Every query that names the column fails, and what was in it is gone.`,
    remedy: 'Stop using it, release that, and drop it in a later release.',
    source: 'PostgreSQL, ALTER TABLE DROP COLUMN; strong_migrations, Removing a column',
  }),
  'rename-table': hazardRule('rename-table', {
    title: 'A migration renames a table',
    priority: BREAKS,
    proves: 'No new migration renames a table that was there before, unless a view has its old name.',
    why: `${SERVES} The one asks for a name that is no longer there, or not yet.`,
    remedy: 'Keep the name in the database and change it in the code, or leave a view under the old name.',
    source: 'PostgreSQL, ALTER TABLE RENAME; strong_migrations, Renaming a table',
  }),
  'rename-column': hazardRule('rename-column', {
    title: 'A migration renames a column',
    priority: BREAKS,
    proves: 'No new migration renames a column that was there before.',
    why: `${SERVES} The one asks for a name that is no longer there, or not yet.`,
    remedy: 'Keep the name in the database and map it in the code, or add the new column and fill both for a release.',
    source: 'PostgreSQL, ALTER TABLE RENAME COLUMN; strong_migrations, Renaming a column',
  }),
  'required-column': hazardRule('required-column', {
    title: 'A migration adds a column that must be filled, and says with what not',
    priority: BREAKS,
    proves: 'Every column that a new migration adds to an old table may be empty or has a default.',
    why: 'It fails where the table has rows, and the code that still serves cannot add any: it does not know the column.',
    remedy: 'Give it a default, or let it be empty until every release fills it.',
    source: 'PostgreSQL, ALTER TABLE ADD COLUMN; SQLSTATE 23502',
  }),
  'set-not-null': hazardRule('set-not-null', {
    title: 'A migration forbids a column to be empty',
    priority: BREAKS,
    proves: 'No new migration sets an old column to NOT NULL without a check that was valid before.',
    why: 'It fails where a row has none, looks at all rows under a lock, and refuses what the code that still serves adds.',
    remedy:
      'Fill it first; add CHECK (column IS NOT NULL) NOT VALID, validate it in the next migration, then set NOT NULL.',
    source: 'PostgreSQL 12, ALTER TABLE SET NOT NULL: a valid check spares the look at all rows',
  }),
  truncate: hazardRule('truncate', {
    title: 'A migration empties a table',
    priority: BREAKS,
    proves: 'No new migration truncates a table that was there before.',
    why: 'What members put there is gone, and no rollback of the code brings it back.',
    remedy: 'Take it out of the migrations: what is to be emptied once is emptied by hand, after a backup.',
    source: 'PostgreSQL, TRUNCATE',
  }),
};
