import { hazardRule } from '../hazard-rule.ts';
import { concurrently, notValid } from '../runners.ts';

const LATER = { prelaunch: 'fix-after-launch', live: 'fix-before-launch' } as const;
const REWRITE =
  'Every row is written anew under a lock that lets nobody read: members wait, for as long as the table is large.';
const TABLES = 'tests against PostgreSQL: relfilenode and pg_locks';

/** What writes all rows anew, or looks at all of them, while members wait. */
export const lockingRules = {
  'type-change': hazardRule('type-change', {
    title: 'A migration changes a column’s type',
    priority: LATER,
    proves: 'Every change of a type leaves the rows as they are: to text, or to a larger length.',
    why: REWRITE,
    remedy: 'Add a column of the new type, fill both, move over in steps, and drop the old one in a later release.',
    source: `PostgreSQL, ALTER TABLE Notes; ${TABLES}`,
  }),
  'volatile-default': hazardRule('volatile-default', {
    title: 'A migration adds a column whose default differs from row to row',
    priority: LATER,
    proves: 'Every default of a column that a new migration adds to an old table is the same for all rows.',
    why: REWRITE,
    remedy: 'Add the column empty, set its default, and fill the old rows in steps.',
    source: `PostgreSQL 11, ALTER TABLE Notes: a volatile default; ${TABLES}`,
  }),
  'stored-generated': hazardRule('stored-generated', {
    title: 'A migration adds a generated column to a table that is there',
    priority: LATER,
    proves: 'No new migration adds a stored generated column to an old table.',
    why: REWRITE,
    remedy: 'Add a plain column, fill it by a trigger or the code, and the old rows in steps.',
    source: `PostgreSQL, ALTER TABLE Notes: a stored generated column; ${TABLES}`,
  }),
  'serial-add': hazardRule('serial-add', {
    title: 'A migration adds a counting column to a table that is there',
    priority: LATER,
    proves: 'No new migration adds a serial or identity column to an old table.',
    why: REWRITE,
    remedy: 'Add a plain column, fill it in steps, and then give it the sequence as its default.',
    source: `PostgreSQL, ALTER TABLE Notes: an identity column; ${TABLES}`,
  }),
  'fk-validates': hazardRule(
    'fk-validates',
    {
      title: 'A migration holds all rows to a foreign key at once',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      proves: 'Foreign keys of old tables come as NOT VALID and are validated by themselves.',
      why: 'Nobody can write to either table while all rows are looked at.',
      remedy: 'Add it as NOT VALID, and validate it in the next migration.',
      source: `PostgreSQL, ALTER TABLE Notes: NOT VALID; ${TABLES}`,
    },
    { instead: notValid, isWait: true },
  ),
  'check-validates': hazardRule(
    'check-validates',
    {
      title: 'A migration holds all rows to a check at once',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      proves: 'Checks of old tables come as NOT VALID and are validated by themselves.',
      why: 'Nobody can read or write the table while all rows are looked at.',
      remedy: 'Add it as NOT VALID, and validate it in the next migration.',
      source: `PostgreSQL, ALTER TABLE Notes: NOT VALID; ${TABLES}`,
    },
    { instead: notValid, isWait: true },
  ),
  'unique-inline': hazardRule(
    'unique-inline',
    {
      title: 'A migration builds a unique constraint while everybody waits',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      proves: 'Unique constraints of old tables take an index that was built before.',
      why: 'Nobody can read or write the table while its index is built.',
      remedy: 'Build a unique index concurrently, and add the constraint USING INDEX.',
      source: `PostgreSQL, ALTER TABLE ADD table_constraint_using_index; ${TABLES}`,
    },
    { instead: (step) => `first: ${concurrently(step)}; then: ADD CONSTRAINT ... UNIQUE USING INDEX`, isWait: true },
  ),
  'index-blocks': hazardRule(
    'index-blocks',
    {
      title: 'A migration builds an index while nobody can write',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      proves: 'Indexes of old tables are built concurrently.',
      why: 'Sign-ups and payments wait until the index is built.',
      remedy: 'Build it concurrently, in the way that the runner lets you.',
      source: `PostgreSQL, CREATE INDEX, Building Indexes Concurrently; ${TABLES}`,
    },
    { instead: concurrently, isWait: true },
  ),
};
