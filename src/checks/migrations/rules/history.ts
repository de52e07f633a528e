import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Priority, Unknown } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import { RISES_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { OrderFault, RehearsalAnswer, RehearsalFault, Runner } from '../../../io/migrations.ts';
import type { Hazardous } from '../../../lookups/migration-hazards.ts';
import type { MigrationsFacts } from '../facts.ts';
import { seenOfKnown } from '../hazard-rule.ts';

export const historyRules = {
  'rls-missing': {
    title: 'Row level security is disabled on a Supabase table',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where Supabase exposes the schema public; fix before launch where the schemas in config.toml leave it out.',
    proves: 'Every table that Supabase exposes has row level security enabled.',
    why: 'The anonymous key is in the page. With it, anybody can read all rows or delete them.',
    remedy: 'Enable row level security on the table, and write policies that say who may do what.',
    source: 'Supabase, Row Level Security: tables of the schema public',
    judge: judgeOpen,
  },
  irreversible: {
    title: 'Migration cannot be rolled back',
    ...RISES_ONCE_LIVE,
    proves: 'Every new migration has a working down migration.',
    why: 'When a release has to be rolled back, the code goes back and the database does not.',
    remedy: 'Write the down migration, or describe the forward fix or the restore in the runbook.',
    source: 'the runner’s own documents: ActiveRecord IrreversibleMigration, Django reverse_code, Alembic downgrade',
    judge: judgeWayBack,
  },
  order: {
    title: 'Migrations are out of order or were edited',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now; fix before launch where the change edits a migration and the migration tool does not notice, because it keeps no checksums.',
    proves:
      'Every number is used once, no new migration sorts before an applied one, and no applied migration was edited.',
    why: 'The migration tool refuses or skips it, or new databases get another schema than production has.',
    remedy: 'Give the new migration the newest number, and leave applied migrations unchanged.',
    source: 'Prisma, migrate deploy; Flyway, validate; Drizzle, meta/_journal.json; Supabase, db push',
    judge: (facts) => seenOfKnown(facts, 'all', facts.order.map(orderEvidence)),
  },
  apply: {
    title: 'Migrations do not apply',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    weighs:
      'Block now for a new migration; fix before launch if it may be old, fix after launch if production has it. A rewritten table: fix after launch, or before it once live.',
    proves:
      'All migrations apply in order on an empty database; the new ones also apply to rows, roll back and apply again.',
    why: 'What fails here also fails in production, and nobody can set up another environment.',
    remedy: 'Run the migrations on an empty database, and fix the first one that fails.',
    source: 'the database itself: PostgreSQL, SQLSTATE, pg_locks, relfilenode',
    judge: judgeRehearsal,
  },
} satisfies Record<string, Rule<MigrationsFacts>>;

/** They have no way back at all: what they destroy is found by what destroys it. */
const ONE_WAY: readonly Runner[] = ['Prisma', 'Drizzle', 'Supabase', 'Flyway', 'sqlx', 'plain SQL'];

function judgeWayBack(facts: MigrationsFacts): Judgement {
  const { histories, irreversible } = facts;
  if (facts.unseen === undefined && histories.length > 0 && histories.every(({ runner }) => ONE_WAY.includes(runner)))
    return { notApplicable: 'the migration tool has no down migrations' };
  return seenOfKnown(
    facts,
    'new',
    irreversible.map(({ file, line, runner, reason }) => ({
      place: { file, line },
      seen: { runner, rollback: reason },
      key: reason,
    })),
  );
}

function judgeOpen(facts: MigrationsFacts): Judgement {
  const isSupabase = facts.histories.some(({ runner }) => runner === 'Supabase');
  if (facts.unseen === undefined && !isSupabase) return { notApplicable: 'the repository has no Supabase migrations' };
  return seenOfKnown(
    facts,
    'all',
    facts.open.map(({ file, line, table }) => ({
      place: { file, line },
      seen: { table },
      expected: `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      ...(!facts.isPublicHandedOut && { priority: 'fix-before-launch' as const }),
      key: table,
    })),
  );
}

const ORDER: Record<OrderFault['fault'], string> = {
  twice: 'Two migrations have the same number.',
  'before the last one': 'The new migration sorts before an applied one.',
  edited: 'The change edits an applied migration: the tool stops.',
  'edited unseen': 'The change edits a migration: where it is applied, the edit has no effect.',
  'taken away': 'The change deletes an applied migration.',
  'not in the journal': 'The journal does not list the migration, so it is not applied.',
  'several heads': 'Two migrations end the history, so the tool stops: make a merge migration.',
  'no file': 'The journal lists a migration that does not exist.',
};

function orderEvidence({ file, line, fault, other }: OrderFault): Evidence {
  return {
    place: { file, ...(line !== undefined && { line }) },
    problem: ORDER[fault],
    seen: other === undefined ? { file } : { file, other },
    ...(fault === 'edited unseen' && { priority: 'fix-before-launch' as const }),
    key: fault,
  };
}

function judgeRehearsal({ rehearsal, stage, hazards, histories }: MigrationsFacts): Judgement {
  if ('notDone' in rehearsal) return { notApplicable: rehearsal.notDone };
  if ('unknown' in rehearsal) return blind('migration', { unknown: rehearsal.unknown });
  const unread = rehearsal.unread.map(
    ({ file, reason, isOpen }): Unknown => ({ unknown: reason, place: { file }, ...(isOpen && { isOpen }) }),
  );
  if (rehearsal.applied === 0 && rehearsal.faults.length === 0) {
    // What only another server has says nothing about the migrations.
    const lacking = unread.every(({ isOpen }) => isOpen) ? unread[0]?.unknown : undefined;
    if (unread.length > 0 && lacking === undefined) return blind('migration', ...unread);
    return { notApplicable: lacking ?? 'no migration can be applied here' };
  }
  const weight = stage === 'live' ? ('fix-before-launch' as const) : ('fix-after-launch' as const);
  const rewrites = rehearsal.traces.filter((trace) => trace.rewrites && !isTold(trace, hazards));
  const said = [
    ...rehearsal.faults
      .filter((fault) => !isAlone(fault, hazards))
      .map((fault) => faultEvidence(fault, rehearsal, histories)),
    ...rewrites.map(
      ({ file, table, lock }): Evidence => ({
        place: { file },
        problem: 'The migration rewrites a table, as the database shows.',
        seen: { table, lock, server: `PostgreSQL ${rehearsal.server}` },
        priority: weight,
        key: `rewrites ${table}`,
      }),
    ),
    ...unread,
  ];
  return { looked: { migration: rehearsal.applied + new Set(rehearsal.faults.map(({ file }) => file)).size }, said };
}

/** Another rule says that the statement refuses a transaction: SQLSTATE 25001. */
const isAlone = ({ file, code }: RehearsalFault, hazards: readonly Hazardous[]) =>
  code?.startsWith('25001') === true &&
  hazards.some(({ hazard, operation }) => hazard === 'concurrent-in-tx' && operation.file === file);

/** Another rule tells of it, by the statement. */
const isTold = ({ file, table }: RehearsalAnswer['traces'][number], hazards: readonly Hazardous[]) =>
  hazards.some(
    ({ operation }) =>
      operation.file === file && operation.effects?.rewrites === true && operation.table === table.replaceAll('"', ''),
  );

const FAULTS: Record<RehearsalFault['fault'], string> = {
  'does not apply': 'The migration fails.',
  'does not apply to rows': 'The migration fails as soon as the table has rows.',
  'does not go back': 'The down migration fails.',
  'does not come again': 'Applied, rolled back and applied again, it fails.',
  'another schema': 'Applied, rolled back and applied again, it leaves another schema.',
};

function faultEvidence(
  found: RehearsalFault,
  { server, applied }: RehearsalAnswer,
  histories: MigrationsFacts['histories'],
): Evidence {
  const { file, line, fault, code, differs } = found;
  return {
    place: { file, ...(line !== undefined && { line }) },
    problem: FAULTS[fault],
    seen: {
      server: `PostgreSQL ${server}`,
      ...(code !== undefined && { error: code }),
      ...(differs && { differs: differs.slice(0, 5).join(', ') }),
      'applied before it': String(applied),
    },
    ...weightOf(found, histories),
    key: fault,
  };
}

/** Of what production has, only a new database cannot be made; and what may be old blocks nothing. */
function weightOf({ file, isOld }: RehearsalFault, histories: MigrationsFacts['histories']): { priority?: Priority } {
  if (isOld) return { priority: 'fix-after-launch' };
  const history = histories.find(({ folder }) => file.startsWith(`${folder}/`));
  return history?.freshBy === 'newest' ? { priority: 'fix-before-launch' } : {};
}
