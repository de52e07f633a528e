import { BLOCKS_WHEN_NEW, hazardRule, LOCKS } from '../hazard-rule.ts';
import { concurrently } from '../runners.ts';

/** What fails while it runs, or runs over everything. */
export const runningRules = {
  'concurrent-in-tx': hazardRule(
    'concurrent-in-tx',
    {
      title: 'Statement cannot run inside a transaction',
      priority: 'block-now',
      also: ['fix-before-launch'],
      weighs:
        'Block now; fix before launch where nothing says that the migration is new: neither a change nor migrations.deployed.',
      proves: 'Every statement that refuses a transaction runs without one, by the rules of the migration tool.',
      why: 'The release stops at this migration, with earlier migrations applied and the new code not deployed.',
      remedy: 'Move the statement into a migration of its own that runs without a transaction.',
      source:
        'PostgreSQL, SQLSTATE 25001, and 54.2.2.1 Multiple Statements in a Simple Query; prisma-engines#5767; Supabase CLI#5671',
    },
    { instead: concurrently, isOfKnown: true },
  ),
  'backfill-mixed': hazardRule(
    'backfill-mixed',
    {
      title: 'Schema change and data backfill in one migration',
      priority: 'fix-after-launch',
      also: ['fix-before-launch'],
      weighs: LOCKS,
      proves: 'No new migration alters an existing table and updates or deletes its rows in the same file.',
      why: 'The lock of the schema change is held until every row is done, so nobody can read the table.',
      remedy: 'Move the UPDATE or DELETE into its own migration, or into a job that works in batches.',
      source:
        'PostgreSQL, 13.3.1: a lock is held until the end of the transaction; strong_migrations, Backfilling data',
    },
    { isWait: true },
  ),
  'no-where': hazardRule('no-where', {
    title: 'UPDATE or DELETE without WHERE',
    ...BLOCKS_WHEN_NEW,
    weighs:
      'Block now for a DELETE in a migration that is new for certain, once the product has members (stage: live); fix before launch for an UPDATE, and otherwise.',
    proves: 'Every UPDATE and DELETE of a new migration on an existing table has a WHERE clause.',
    why: 'It changes or deletes every member’s data, and nothing restores it.',
    remedy: 'Add a WHERE clause that selects the rows you mean.',
    source: 'PostgreSQL, UPDATE and DELETE',
  }),
};
