import { describe, expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { type NewOperation, RUNNERS } from '../../io/migrations.ts';
import { HAZARDS, type Hazard, type Hazardous } from '../../lookups/migration-hazards.ts';
import type { MigrationsFacts } from './facts.ts';
import { rules } from './rules/index.ts';
import { concurrently, notValid } from './runners.ts';

const HISTORY = {
  folder: 'prisma/migrations',
  runner: 'Prisma',
  dialect: 'postgres',
  files: 3,
  fresh: 1,
  freshBy: 'change',
} as const;
const file = 'prisma/migrations/2_next/migration.sql';

const facts = (more: Partial<MigrationsFacts> = {}): MigrationsFacts => ({
  stage: 'prelaunch',
  largeTables: [],
  histories: [HISTORY],
  hazards: [],
  irreversible: [],
  order: [],
  open: [],
  isPublicHandedOut: true,
  unread: [],
  unseen: undefined,
  rehearsal: { notDone: 'no database is given (--db)' },
  ...more,
});
const step = (hazard: Hazard, more: Partial<NewOperation> = {}): Hazardous => ({
  hazard,
  operation: { does: 'type-change', file, line: 4, runner: 'Prisma', table: 'users', ...more },
});
const unknown: Record<string, MigrationsFacts> = {
  'nothing was seen': facts({ unseen: 'the run’s time limit was reached' }),
  'a file was not read': facts({
    stage: 'live',
    unread: [{ file, line: 3, reason: 'it is not valid PostgreSQL SQL' }],
  }),
};
const notApplicable = { 'no migrations': facts({ histories: [] }) };

const WAITS: readonly Hazard[] = ['fk-validates', 'check-validates', 'unique-inline', 'index-blocks', 'backfill-mixed'];
const other = (hazard: Hazard): Hazard => (hazard === 'truncate' ? 'drop-table' : 'truncate');

const hazardCases = (hazard: Hazard): Cases<MigrationsFacts> => ({
  holds: {
    'another hazard': facts({ stage: 'live', hazards: [step(other(hazard))] }),
    'a history alone': facts({ stage: 'live' }),
  },
  broken: {
    'there are members': facts({
      stage: 'live',
      hazards: [step(hazard, { column: 'name', types: 'text to varchar(9)' })],
    }),
    'nobody said what production has': facts({
      stage: 'live',
      histories: [{ ...HISTORY, freshBy: 'newest' }],
      hazards: [step(hazard)],
    }),
    ...(WAITS.includes(hazard)
      ? { 'a large table': facts({ largeTables: ['users'], hazards: [step(hazard)] }) }
      : {
          'before launch': facts({
            hazards: [
              step(hazard, { effects: { lock: 'AccessExclusiveLock', rewrites: true, failsInTransaction: false } }),
            ],
          }),
        }),
  },
  unknown,
  notApplicable: {
    ...notApplicable,
    ...(WAITS.includes(hazard) && { 'nobody waits yet': facts({ hazards: [step(hazard)] }) }),
  },
});

const RAILS = { ...HISTORY, runner: 'Rails', folder: 'db/migrate' } as const;
const SUPABASE = { ...HISTORY, runner: 'Supabase', folder: 'supabase/migrations' } as const;
const done = (more: object): MigrationsFacts =>
  facts({
    rehearsal: {
      kind: 'answer',
      server: '15.18',
      applied: 3,
      faults: [],
      traces: [],
      changes: [],
      observed: [],
      unread: [],
      ...more,
    },
  });

ruleCases(rules, {
  ...(Object.fromEntries(HAZARDS.map((hazard) => [hazard, hazardCases(hazard)])) as Record<
    Hazard,
    Cases<MigrationsFacts>
  >),
  'rls-missing': {
    holds: { 'all are closed': facts({ histories: [SUPABASE], isPublicHandedOut: true }) },
    broken: {
      'one is open': facts({
        histories: [SUPABASE],
        open: [{ file: 'supabase/migrations/1.sql', line: 2, table: 'notes' }],
      }),
    },
    unknown: { 'nothing was seen': facts({ unseen: 'the run’s time limit was reached' }) },
    notApplicable: { 'not Supabase': facts() },
  },
  irreversible: {
    holds: { 'all go back': facts({ histories: [RAILS] }) },
    broken: {
      'one does not': facts({
        histories: [RAILS],
        irreversible: [
          { file: 'db/migrate/2.rb', line: 3, runner: 'Rails', reason: 'it raises IrreversibleMigration' },
        ],
      }),
    },
    unknown: { 'nothing was seen': facts({ unseen: 'the run’s time limit was reached' }) },
    notApplicable: { ...notApplicable, 'there is no way back at all': facts() },
  },
  order: {
    holds: { 'in order': facts() },
    broken: {
      twice: facts({ order: [{ file, fault: 'twice', other: 'x' }] }),
      late: facts({ order: [{ file, fault: 'before the last one', other: 'x' }] }),
      edited: facts({ order: [{ file, fault: 'edited' }] }),
      'edited where nobody sees it': facts({ order: [{ file, fault: 'edited unseen' }] }),
      gone: facts({ order: [{ file, fault: 'taken away' }] }),
      'in no journal': facts({ order: [{ file, fault: 'not in the journal', other: 'x' }] }),
      'two heads': facts({ order: [{ file, fault: 'several heads', other: 'x' }] }),
      'no file': facts({ order: [{ file: 'drizzle/meta/_journal.json', line: 4, fault: 'no file', other: 'x' }] }),
    },
    unknown,
    notApplicable,
  },
  apply: {
    holds: { 'all apply': done({}) },
    broken: {
      'one does not': done({ faults: [{ file, line: 3, fault: 'does not apply', code: '42P01 undefined_table' }] }),
      'no way back': done({ faults: [{ file, fault: 'does not go back', code: '42703 undefined_column' }] }),
      'not twice': done({ faults: [{ file, fault: 'does not come again', code: '42701 duplicate_column' }] }),
      'another schema': done({ faults: [{ file, fault: 'another schema', differs: ['column public.users.age'] }] }),
      'a table is written anew': done({
        traces: [{ file, table: 'users', lock: 'AccessExclusiveLock', rewrites: true }],
      }),
      'and there are members': {
        ...done({ traces: [{ file, table: 'users', lock: 'AccessExclusiveLock', rewrites: true }] }),
        stage: 'live',
      },
    },
    unknown: {
      'the database does not let us in': facts({ rehearsal: { unknown: 'the database of --db cannot be reached' } }),
      'an extension is lacking': done({
        applied: 1,
        unread: [{ file, reason: 'the server lacks a required extension' }],
      }),
    },
    notApplicable: {
      'no database': facts(),
      'nothing to apply': done({ applied: 0 }),
      'only another server can': done({ applied: 0, unread: [{ file, reason: 'it needs a function', isOpen: true }] }),
    },
  },
});

describe('the fix is one that the runner can take', () => {
  test.each(RUNNERS)('%s', (runner) => {
    expect({ index: concurrently({ runner, table: 'users' }), constraint: notValid({ runner }) }).toMatchSnapshot();
  });

  test('what takes an index away says so', () => {
    expect(concurrently({ runner: 'Prisma' })).toBe('DROP INDEX CONCURRENTLY as the only statement of a migration');
  });
});
