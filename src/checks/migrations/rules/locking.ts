import { RISES_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import { hazardRule, LOCKS } from '../hazard-rule.ts';
import { concurrently, notValid } from '../runners.ts';

const REWRITE = 'The table is rewritten under a lock that blocks reads, so members wait as long as it is large.';
const TABLES = 'tests against PostgreSQL: relfilenode and pg_locks';

/** What writes all rows anew, or looks at all of them, while members wait. */
export const lockingRules = {
  'type-change': hazardRule('type-change', {
    title: 'Column type change rewrites the table',
    ...RISES_ONCE_LIVE,
    proves: 'Every type change keeps the rows as they are, such as to text or to a larger length.',
    why: REWRITE,
    remedy:
      'Add a column of the new type, write both, copy the rows in batches, and drop the old column in a later release.',
    source: `PostgreSQL, ALTER TABLE Notes; ${TABLES}`,
  }),
  'volatile-default': hazardRule('volatile-default', {
    title: 'New column with a volatile default rewrites the table',
    ...RISES_ONCE_LIVE,
    proves: 'Every default of a column added to an existing table is constant.',
    why: REWRITE,
    remedy: 'Add the column without a default, set the default, and fill the existing rows in batches.',
    source: `PostgreSQL 11, ALTER TABLE Notes: a volatile default; ${TABLES}`,
  }),
  'stored-generated': hazardRule('stored-generated', {
    title: 'Stored generated column rewrites the table',
    ...RISES_ONCE_LIVE,
    proves: 'No new migration adds a stored generated column to an existing table.',
    why: REWRITE,
    remedy: 'Add a plain column, fill it by a trigger or in the code, and fill the existing rows in batches.',
    source: `PostgreSQL, ALTER TABLE Notes: a stored generated column; ${TABLES}`,
  }),
  'serial-add': hazardRule('serial-add', {
    title: 'Serial column added to an existing table rewrites it',
    ...RISES_ONCE_LIVE,
    proves: 'No new migration adds a serial or identity column to an existing table.',
    why: REWRITE,
    remedy: 'Add a plain column, fill it in batches, then set a sequence as its default.',
    source: `PostgreSQL, ALTER TABLE Notes: an identity column; ${TABLES}`,
  }),
  'fk-validates': hazardRule(
    'fk-validates',
    {
      title: 'Foreign key added without NOT VALID',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      weighs: LOCKS,
      proves: 'Foreign keys on existing tables are added as NOT VALID and validated in a later migration.',
      why: 'Nobody can write to either table while every row is checked.',
      remedy: 'Add the foreign key as NOT VALID, and validate it in the next migration.',
      source: `PostgreSQL, ALTER TABLE Notes: NOT VALID; ${TABLES}`,
    },
    { instead: notValid, isWait: true },
  ),
  'check-validates': hazardRule(
    'check-validates',
    {
      title: 'CHECK constraint added without NOT VALID',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      weighs: LOCKS,
      proves: 'CHECK constraints on existing tables are added as NOT VALID and validated in a later migration.',
      why: 'Nobody can read or write the table while every row is checked.',
      remedy: 'Add the constraint as NOT VALID, and validate it in the next migration.',
      source: `PostgreSQL, ALTER TABLE Notes: NOT VALID; ${TABLES}`,
    },
    { instead: notValid, isWait: true },
  ),
  'unique-inline': hazardRule(
    'unique-inline',
    {
      title: 'UNIQUE constraint added without USING INDEX',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      weighs: LOCKS,
      proves: 'Unique constraints on existing tables use an index that was built before.',
      why: 'Nobody can read or write the table while its index is built.',
      remedy: 'Build a unique index concurrently, then add the constraint with USING INDEX.',
      source: `PostgreSQL, ALTER TABLE ADD table_constraint_using_index; ${TABLES}`,
    },
    { instead: (step) => `first: ${concurrently(step)}; then: ADD CONSTRAINT ... UNIQUE USING INDEX`, isWait: true },
  ),
  'index-blocks': hazardRule(
    'index-blocks',
    {
      title: 'Index is created without CONCURRENTLY',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      weighs: LOCKS,
      proves: 'Indexes on existing tables are created concurrently.',
      why: 'Sign-ups and payments wait until the index is built.',
      remedy: 'Create the index concurrently, as shown for your migration tool.',
      source: `PostgreSQL, CREATE INDEX, Building Indexes Concurrently; ${TABLES}`,
    },
    { instead: concurrently, isWait: true },
  ),
};
