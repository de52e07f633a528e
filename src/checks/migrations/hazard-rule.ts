import type { Judgement, Rule } from '../../gate/check.ts';
import type { Evidence, Priority, Unknown } from '../../gate/finding.ts';
import { blind } from '../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../gate/stage-priority.ts';
import type { NewOperation } from '../../io/migrations.ts';
import type { Hazard, Hazardous } from '../../lookups/migration-hazards.ts';
import type { MigrationsFacts } from './facts.ts';

type Words = Omit<Rule<MigrationsFacts>, 'judge'>;

interface Manner {
  /** What should stand there instead, in the terms of the runner. */
  instead?: (operation: NewOperation) => string;
  /** Only a lock makes it a fault: before there are members, nobody waits for one. */
  isWait?: true;
  /** Only some runners and databases have it. */
  isOfKnown?: true;
}

/** What harms members, where it is certain that production does not have it yet. */
export const BLOCKS_WHEN_NEW = {
  ...BLOCKS_ONCE_LIVE,
  also: ['fix-before-launch'],
  weighs:
    'Fix before launch; block now once the product has members (stage: live) and the migration is new: in a change, uncommitted, or after migrations.deployed.',
} as const;

/** The same of what takes a name away. */
export const BLOCKS_WHILE_USED = {
  ...BLOCKS_WHEN_NEW,
  also: ['fix-before-launch', 'fix-after-launch'],
  weighs:
    'Fix before launch; block now once live (stage: live) for a migration that is new (a change, uncommitted, after migrations.deployed); fix after launch where the code before it names it no more.',
} as const;

/** How a rule weighs that is about a lock alone. */
export const LOCKS =
  'Fix before launch for a table under migrations.large-tables; fix after launch for any other, which is found only once the product has members (stage: live).';

/** A rule that finds one kind of hazard in new migrations. */
export function hazardRule(
  hazard: Hazard,
  words: Words,
  { instead, isWait, isOfKnown }: Manner = {},
): Rule<MigrationsFacts> {
  return {
    ...words,
    judge: (facts) => {
      const ofKind = facts.hazards.filter((each) => each.hazard === hazard);
      const found = ofKind.filter(({ operation }) => !isWait || counts(operation, facts));
      if (isWait && facts.unseen === undefined && facts.stage === 'prelaunch' && facts.largeTables.length === 0)
        return facts.histories.length + facts.unread.length === 0 ? NONE : EARLY;
      return (isOfKnown ? seenOfKnown : seen)(
        facts,
        'new',
        found.map((each) => ({ ...evidence(each, facts, instead), ...lowered(each, facts, words, isWait) })),
      );
    },
  };
}

const isLarge = ({ table = '' }: NewOperation, { largeTables }: MigrationsFacts) =>
  largeTables.some((large) => large === table || table.endsWith(`.${large}`));

const counts = (operation: NewOperation, facts: MigrationsFacts) => facts.stage === 'live' || isLarge(operation, facts);

const NONE = { notApplicable: 'the repository has no migrations' };
const EARLY = { notApplicable: 'before the launch, no member waits for a lock' };

/** What could not be read at all leaves everything unknown; one unread file leaves itself so. */
function seen(facts: MigrationsFacts, of: 'new' | 'all', said: Evidence[]): Judgement {
  const { histories, unread, unseen } = facts;
  if (unseen !== undefined) return blind('migration', { unknown: unseen });
  if (histories.length === 0 && unread.length === 0) return NONE;
  const files = histories.reduce((sum, each) => sum + (of === 'new' ? each.fresh : each.files), 0);
  if (files === 0 && unread.length === 0) return { notApplicable: 'no migration is new' };
  const lost = new Set(unread.filter(({ isOpen }) => !isOpen).map(({ file }) => file)).size;
  return { looked: { migration: Math.max(0, files - lost) }, said: [...said, ...unread.map(notRead)] };
}

/** The same for rules about what only some runners do: the others have nothing of it. */
export function seenOfKnown(facts: MigrationsFacts, of: 'new' | 'all', said: Evidence[]): Judgement {
  const isForeign = facts.unseen === undefined && facts.histories.length === 0 && facts.unread.length > 0;
  return isForeign ? { notApplicable: 'the migration tool is not supported' } : seen(facts, of, said);
}

const notRead = ({ file, line, reason, isOpen }: MigrationsFacts['unread'][number]): Unknown => ({
  unknown: reason,
  place: { file, ...(line !== undefined && { line }) },
  ...(isOpen && { isOpen }),
});

function evidence({ hazard, operation }: Hazardous, facts: MigrationsFacts, instead: Manner['instead']): Evidence {
  const { file, line, table, column, effects, runner } = operation;
  const change = changeOf(operation);
  return {
    place: { file, line },
    seen: {
      runner,
      ...(table !== undefined && { table }),
      ...(column !== undefined && { column }),
      ...(change !== undefined && { change }),
      ...(effects && { lock: effects.lock, ...(effects.rewrites && { rows: 'all rewritten' }) }),
      ...(operation.isShownByRunning && { 'shown by': 'PostgreSQL, which ran it' }),
      ...usedIn(operation),
      ...guessed(operation, facts),
    },
    ...(instead && { expected: instead(operation) }),
    key: [hazard, table, column].filter(Boolean).join(' '),
  };
}

const changeOf = ({ does, types, to }: NewOperation): string | undefined =>
  does.startsWith('rename') ? to && `to ${to}` : (types ?? to);

/** Of a migration that may be old, nothing blocks; a lock on a table that launch.yml calls large comes before the launch. */
function lowered(
  { operation }: Hazardous,
  facts: MigrationsFacts,
  { priority }: Words,
  isWait: true | undefined,
): { priority?: Priority } {
  const weight = typeof priority === 'string' ? priority : priority[facts.stage];
  if (isUnused(operation)) return { priority: 'fix-after-launch' };
  // An UPDATE of all rows is mostly a backfill: it changes what is there, and takes nothing away.
  const isMild = operation.does === 'update' || isGuess(operation, facts);
  const isTooMuch = weight === 'block-now' && isMild;
  return isTooMuch || (isWait && isLarge(operation, facts)) ? { priority: 'fix-before-launch' } : {};
}

/** Nothing that still serves asks for what it takes away. */
const isUnused = ({ used }: NewOperation) => used !== undefined && 'nowhere' in used;

function usedIn({ used }: NewOperation): { 'used before the change in'?: string } {
  if (used === undefined) return {};
  return { 'used before the change in': 'nowhere' in used ? 'no file that was found' : `${used.file}:${used.line}` };
}

/** Nobody said what production has. */
const isGuess = ({ file }: NewOperation, { histories }: MigrationsFacts): boolean =>
  histories.find(({ folder }) => file.startsWith(`${folder}/`))?.freshBy === 'newest';

/** A reader for whom it is old learns where to say so. */
const guessed = (operation: NewOperation, facts: MigrationsFacts): { 'taken as new'?: string } =>
  isGuess(operation, facts)
    ? { 'taken as new': 'the newest; set migrations.deployed in launch.yml to what production has' }
    : {};
