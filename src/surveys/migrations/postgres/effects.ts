import type { StatementEffects } from '../../../io/migrations.ts';

/**
 * Lock, rewrite, and failure in a transaction for each form of statement (PostgreSQL, 13.3.1 Table-Level Locks, and the
 * notes of each command). Tests against a server compare each with `pg_locks` and `relfilenode`.
 */
const FORMS = {
  alter: ['AccessExclusiveLock', false, false],
  rewrite: ['AccessExclusiveLock', true, false],
  truncate: ['AccessExclusiveLock', true, false],
  'foreign key': ['ShareRowExclusiveLock', false, false],
  trigger: ['ShareRowExclusiveLock', false, false],
  validate: ['ShareUpdateExclusiveLock', false, false],
  settings: ['ShareUpdateExclusiveLock', false, false],
  comment: ['ShareUpdateExclusiveLock', false, false],
  analyze: ['ShareUpdateExclusiveLock', false, false],
  index: ['ShareLock', false, false],
  'index concurrently': ['ShareUpdateExclusiveLock', false, true],
  'refresh concurrently': ['ExclusiveLock', false, false],
  write: ['RowExclusiveLock', false, false],
  vacuum: ['ShareUpdateExclusiveLock', false, true],
  'vacuum full': ['AccessExclusiveLock', true, true],
  'detach concurrently': ['ShareUpdateExclusiveLock', false, true],
  outside: ['none', false, true],
} as const satisfies Record<string, readonly [StatementEffects['lock'], boolean, boolean]>;

export type Form = keyof typeof FORMS;

export function effectsOf(form: Form): StatementEffects {
  const [lock, rewrites, failsInTransaction] = FORMS[form];
  return { lock, rewrites, failsInTransaction };
}
