import type { Judgement, Rule } from '../../gate/check.ts';
import type { Evidence, Priority, Unknown } from '../../gate/finding.ts';
import type { Deed, Step } from '../../world/migrations.ts';
import type { MigrationsFacts } from './facts.ts';

type Words = Pick<Rule<MigrationsFacts>, 'title' | 'priority' | 'proves' | 'why' | 'remedy' | 'source'>;

interface Manner {
  /** What should stand there instead, in the terms of the runner. */
  instead?: (step: Step) => string;
  /** Only a lock makes it a fault: before there are members, nobody waits for one. */
  isWait?: true;
}

/** A rule that finds one deed of new migrations. */
export function deedRule(deed: Deed, words: Words, { instead, isWait }: Manner = {}): Rule<MigrationsFacts> {
  return {
    ...words,
    judge: (facts) => {
      const found = facts.steps.filter((step) => step.deed === deed && (!isWait || counts(step, facts)));
      return seen(facts, isWait === true && facts.stage === 'prelaunch' && facts.largeTables.length === 0, () =>
        found.map((step) => evidence(step, facts, instead, isWait)),
      );
    },
  };
}

const isLarge = ({ table = '' }: Step, { largeTables }: MigrationsFacts) =>
  largeTables.some((large) => large === table || table.endsWith(`.${large}`));

const counts = (step: Step, facts: MigrationsFacts) => facts.stage === 'live' || isLarge(step, facts);

/** What could not be read at all leaves everything unknown; one unread file leaves itself so. */
export function seen(facts: MigrationsFacts, isEarly: boolean, judge: () => Evidence[]): Judgement {
  if (facts.unseen !== undefined) return [{ unknown: facts.unseen }];
  if (facts.histories.length === 0 && facts.unread.length === 0) return { notApplicable: 'there are no migrations' };
  if (isEarly) return { notApplicable: 'before there are members, nobody waits for a lock' };
  const unread = facts.unread.map(({ file, line, reason }): Unknown => {
    return { unknown: reason, place: { file, ...(line !== undefined && { line }) } };
  });
  return [...judge(), ...unread];
}

function evidence(step: Step, facts: MigrationsFacts, instead: Manner['instead'], isWait: true | undefined): Evidence {
  const { file, line, table, column, detail, claim, runner, deed } = step;
  const priority: Priority | undefined = isWait && isLarge(step, facts) ? 'fix-before-launch' : undefined;
  return {
    place: { file, line },
    seen: {
      runner,
      ...(table !== undefined && { table }),
      ...(column !== undefined && { column }),
      ...(detail !== undefined && { change: detail }),
      ...(claim && { lock: claim.lock, ...(claim.rewrites && { rows: 'all are written anew' }) }),
      ...guessed(step, facts),
    },
    ...(instead && { expected: instead(step) }),
    ...(priority && { priority }),
    key: [deed, table, column].filter(Boolean).join(' '),
  };
}

/** Nobody said what production has: a reader for whom it is old learns where to say so. */
function guessed({ file }: Step, { histories }: MigrationsFacts): { 'taken as new'?: string } {
  const history = histories.find(({ folder }) => file.startsWith(`${folder}/`));
  return history?.freshBy === 'newest'
    ? { 'taken as new': 'it is the newest; migrations.deployed in launch.yml says what production has' }
    : {};
}
