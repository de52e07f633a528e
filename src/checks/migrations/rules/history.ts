import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import type { OrderFault, RehearsalAnswer, RehearsalFault, Runner } from '../../../io/migrations.ts';
import type { MigrationsFacts } from '../facts.ts';
import { seenOfKnown } from '../hazard-rule.ts';

export const historyRules = {
  'rls-missing': {
    title: 'Everybody who has the public key can read a table, and write to it',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Every table that Supabase hands out has row level security switched on.',
    why: 'The anonymous key is in the page: with it, anybody reads all members, or deletes them.',
    remedy: 'Enable row level security on the table, and say by policies who may do what.',
    source: 'Supabase, Row Level Security: tables of the schema public',
    judge: judgeOpen,
  },
  irreversible: {
    title: 'Nothing leads back from a migration',
    priority: { prelaunch: 'fix-after-launch', live: 'fix-before-launch' },
    proves: 'Every new migration can be taken back by its runner.',
    why: 'When the release has to be rolled back, the code goes back and the database does not.',
    remedy: 'Write the part that takes it back, or put the forward fix or the step of restoring into the runbook.',
    source: 'the runner’s own documents: ActiveRecord IrreversibleMigration, Django reverse_code, Alembic downgrade',
    judge: judgeWayBack,
  },
  order: {
    title: 'The migrations will not be applied as they were tried',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Every number is used once, nothing new comes before what was applied, and nothing applied was edited.',
    why: 'The runner refuses it, passes over it, or gives new databases another schema than production has.',
    remedy: 'Give the new one the newest number, and leave what was applied as it was.',
    source: 'Prisma, migrate deploy; Flyway, validate; Drizzle, meta/_journal.json; Supabase, db push',
    judge: (facts) => seenOfKnown(facts, 'all', facts.order.map(orderEvidence)),
  },
  apply: {
    title: 'The migrations do not do on an empty database what they should',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    proves: 'All of them apply from the first to the last; the new ones go back and come again to the same schema.',
    why: 'What does not run here does not run in production, and nobody can set up another one.',
    remedy: 'Run them on an empty database, and mend the first one that fails.',
    source: 'the database itself: PostgreSQL, SQLSTATE, pg_locks, relfilenode',
    judge: judgeRehearsal,
  },
} satisfies Record<string, Rule<MigrationsFacts>>;

/** They have no way back at all: what they destroy is found by what destroys it. */
const ONE_WAY: readonly Runner[] = ['Prisma', 'Drizzle', 'Supabase', 'Flyway', 'sqlx', 'plain SQL'];

function judgeWayBack(facts: MigrationsFacts): Judgement {
  const { histories, irreversible } = facts;
  if (facts.unseen === undefined && histories.length > 0 && histories.every(({ runner }) => ONE_WAY.includes(runner)))
    return { notApplicable: 'the runner has no way back at all' };
  return seenOfKnown(
    facts,
    'new',
    irreversible.map(({ file, line, runner, reason }) => ({
      place: { file, line },
      seen: { runner, 'the way back': reason },
      key: reason,
    })),
  );
}

function judgeOpen(facts: MigrationsFacts): Judgement {
  const isSupabase = facts.histories.some(({ runner }) => runner === 'Supabase');
  if (facts.unseen === undefined && !isSupabase) return { notApplicable: 'there are no migrations of Supabase' };
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
  twice: 'Another one has the same number.',
  'before the last one': 'It comes before one that is applied.',
  edited: 'It was applied, and the change edits it: the runner refuses to go on.',
  'edited unseen': 'If it was applied, the edit reaches new databases only.',
  'taken away': 'It was applied, and the change takes it away.',
  'not in the journal': 'The journal does not name it: it is not applied.',
  'no file': 'The journal names it, and there is no such file.',
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

function judgeRehearsal({ rehearsal, stage }: MigrationsFacts): Judgement {
  if ('notDone' in rehearsal) return { notApplicable: rehearsal.notDone };
  if ('unknown' in rehearsal) return blind('migration', { unknown: rehearsal.unknown });
  const unread = rehearsal.unread.map(({ file, reason }): Unknown => ({ unknown: reason, place: { file } }));
  if (rehearsal.applied === 0 && rehearsal.faults.length === 0)
    return unread.length > 0
      ? blind('migration', ...unread)
      : { notApplicable: 'there are no migrations that can be applied here' };
  const weight = stage === 'live' ? ('fix-before-launch' as const) : ('fix-after-launch' as const);
  const rewrites = rehearsal.traces.filter((trace) => trace.rewrites);
  const said = [
    ...rehearsal.faults.map((fault) => faultEvidence(fault, rehearsal)),
    ...rewrites.map(
      ({ file, table, lock }): Evidence => ({
        place: { file },
        problem: 'It writes all rows of a table anew, as the database shows.',
        seen: { table, lock, server: `PostgreSQL ${rehearsal.server}` },
        priority: weight,
        key: `rewrites ${table}`,
      }),
    ),
    ...unread,
  ];
  return { looked: { migration: rehearsal.applied + new Set(rehearsal.faults.map(({ file }) => file)).size }, said };
}

const FAULTS: Record<RehearsalFault['fault'], string> = {
  'does not apply': 'It does not apply.',
  'does not go back': 'Its way back fails.',
  'does not come again': 'Applied, taken back and applied again, it fails.',
  'another schema': 'Applied, taken back and applied again, it leaves another schema.',
};

function faultEvidence(
  { file, line, fault, code, differs }: RehearsalFault,
  { server, applied }: RehearsalAnswer,
): Evidence {
  return {
    place: { file, ...(line !== undefined && { line }) },
    problem: FAULTS[fault],
    seen: {
      server: `PostgreSQL ${server}`,
      ...(code !== undefined && { error: code }),
      ...(differs && { differs: differs.slice(0, 5).join(', ') }),
      'applied before it': String(applied),
    },
    key: fault,
  };
}
