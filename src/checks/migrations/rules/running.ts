import { hazardRule } from '../hazard-rule.ts';
import { concurrently } from '../runners.ts';

const BREAKS = { prelaunch: 'fix-before-launch', live: 'block-now' } as const;

/** What fails while it runs, or runs over everything. */
export const runningRules = {
  'concurrent-in-tx': hazardRule(
    'concurrent-in-tx',
    {
      title: 'A migration will fail: a statement of it cannot run inside a transaction',
      priority: 'block-now',
      proves: 'Whatever refuses a transaction is run without one, by the rules of the runner.',
      why: 'The release stops at it, with the migrations before it applied and the code of after not there.',
      remedy: 'Put it into a migration of its own, without a transaction.',
      source:
        'PostgreSQL, SQLSTATE 25001, and 54.2.2.1 Multiple Statements in a Simple Query; prisma-engines#5767; Supabase CLI#5671',
    },
    { instead: concurrently, isOfKnown: true },
  ),
  'backfill-mixed': hazardRule('backfill-mixed', {
    title: 'A migration changes a table and goes over its rows in one go',
    priority: BREAKS,
    proves: 'No new migration alters an old table and updates or deletes its rows in the same file.',
    why: 'The lock of the change is held until all rows are done: nobody can read the table for as long.',
    remedy: 'Take the rows into a migration of their own, or into a job that does them in steps.',
    source: 'PostgreSQL, 13.3.1: a lock is held until the end of the transaction; strong_migrations, Backfilling data',
  }),
  'no-where': hazardRule('no-where', {
    title: 'A migration changes or deletes all rows of a table',
    priority: BREAKS,
    proves: 'Every UPDATE and DELETE of a new migration on an old table has a WHERE.',
    why: 'Without a condition it goes over everything that members have, and nothing brings it back.',
    remedy: 'Say which rows are meant.',
    source: 'PostgreSQL, UPDATE and DELETE',
  }),
};
