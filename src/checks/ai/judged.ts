import type { Judgement, Rule } from '../../gate/check.ts';
import type { Evidence, NotApplicable, Priority, Unknown } from '../../gate/finding.ts';
import { blind, isEvidence, isUnknown, type Look, leftOpen } from '../../gate/look.ts';
import type { AiFacts, Asked, Try } from './facts.ts';

type Words = Omit<Rule<AiFacts>, 'judge'>;

/** What is wrong with a try, in our words, or what cannot be determined; undefined when nothing is wrong. */
export type Fault = (tried: Try, talk: Asked) => Wrong | { unclear: string } | undefined;

interface Wrong {
  problem: string;
  /** The index of the reply that shows it; default: the last. */
  reply?: number;
  priority?: Priority;
  seen?: Evidence['seen'];
  expected?: string;
}

/** What a rule examines. */
export interface Over {
  /** The goals of its cases. */
  goals: readonly Try['goal'][];
  /** Further goals whose cases it also examines. */
  alsoIn?: (talk: Asked) => readonly Try['goal'][];
  fault: Fault;
  /** Why the rule is not applicable: launch.yml lacks a setting. */
  needs?: (talk: Asked) => string | undefined;
  /** What else could be searched for with another setting. */
  leaves?: (talk: Asked) => string | undefined;
  /** What is set but could not be searched for, and why. */
  lacks?: (talk: Asked) => string | undefined;
}

/** Why the assistant was not tested. */
export function notAsked(talk: Exclude<AiFacts['talk'], Asked>): NotApplicable {
  if (talk.kind === 'no endpoint') return { notApplicable: 'no assistant is named (ai.endpoint in launch.yml)' };
  return { notApplicable: talk.reason };
}

/** A rule over the tries with certain goals. */
export function overTries(words: Words, over: Over): Rule<AiFacts> {
  const judge = ({ talk }: AiFacts): Judgement => {
    if (talk.kind !== 'asked') return notAsked(talk);
    if (casesOf(talk, over).length === 0) return { notApplicable: 'no such case was run' };
    const needed = over.needs?.(talk);
    if (needed !== undefined) return { notApplicable: needed };
    const lacking = [over.lacks?.(talk), sameness(talk)].filter((reason) => reason !== undefined);
    const { looked, said } = judgeTries(talk, over);
    // What it could not search for is missing for every reply.
    if (lacking.length > 0 && !said.some(isEvidence))
      return blind('reply', ...said.filter(isUnknown), ...lacking.map(asUnknown));
    const left = [over.leaves?.(talk)].filter((reason) => reason !== undefined);
    return { looked, said: [...said, ...lacking.map(asUnknown), ...leftOpen(left.map(asUnknown))] };
  };
  return { ...words, judge };
}

const asUnknown = (unknown: string): Unknown => ({ unknown });

function casesOf(talk: Asked, { goals, alsoIn }: Pick<Over, 'goals' | 'alsoIn'>): Try[] {
  const wanted = [...goals, ...(alsoIn?.(talk) ?? [])];
  return talk.tries.filter(({ goal }) => wanted.includes(goal));
}

/** When this many different cases get the same reply, the assistant itself is probably not answering. */
const LEAST_CASES = 10;

function sameness({ tries }: Asked): string | undefined {
  const told = tries.filter(({ replies }) => replies.length > 0);
  const texts = new Set(told.flatMap(({ replies }) => replies.map(({ text }) => text.trim())));
  const isSame = texts.size === 1 && new Set(told.map(({ id }) => id)).size >= LEAST_CASES;
  return isSame ? 'every reply is the same' : undefined;
}

/** Judges the tries with certain goals: faults, tries that stopped early, and what only a model objects to. */
export function judgeTries(talk: Asked, { goals, alsoIn, fault }: Over): Look {
  const own = talk.tries.filter(({ goal }) => goals.includes(goal));
  const looked = casesOf(talk, { goals, ...(alsoIn && { alsoIn }) });
  const found = faults(looked, talk, fault);
  const unsaid = own.filter(({ id }) => found.every(({ ids }) => !ids.includes(id)));
  const said = [
    ...found.map(({ evidence }) => evidence),
    ...unclear(looked, talk, fault),
    ...unknowns(looked, talk),
    ...opinions(unsaid, talk),
  ];
  return { looked: { reply: looked.reduce((sum, { replies }) => sum + replies.length, 0) }, said };
}

/** A try with a fault. */
interface Failed {
  tried: Try;
  found: Wrong;
}

/** One finding per kind of fault, with the cases that show it; for custom cases, one per case. */
function faults(looked: readonly Try[], talk: Asked, fault: Fault): { ids: string[]; evidence: Evidence }[] {
  const failed = looked.flatMap((tried): Failed[] => {
    const found = fault(tried, talk);
    return found === undefined || 'unclear' in found ? [] : [{ tried, found }];
  });
  const groups = Map.groupBy(failed, ({ tried, found }) =>
    tried.goal === 'own' ? tried.id : `${found.priority ?? ''} ${found.problem}`,
  );
  return [...groups.values()].map((group) => ({
    ids: group.map(({ tried }) => tried.id),
    evidence: evidenceOf(group, looked, talk),
  }));
}

/** The evidence of the first case, and how often each case failed. */
function evidenceOf(group: readonly Failed[], looked: readonly Try[], talk: Asked): Evidence {
  const [{ tried, found }] = group as [Failed, ...Failed[]];
  const cases = [...byCase(group.map((each) => each.tried))].map(
    ([id, wrong]) => `${id} (${wrong.length} of ${looked.filter((each) => each.id === id).length})`,
  );
  const opinion = tried.opinion !== undefined && 'isFine' in tried.opinion ? tried.opinion : undefined;
  return {
    place: { address: talk.url },
    problem: found.problem,
    ...(found.priority && { priority: found.priority }),
    ...(found.expected !== undefined && { expected: found.expected }),
    seen: {
      cases: cases.join(', '),
      [`reply to ${tried.id}`]: (tried.replies[found.reply ?? tried.replies.length - 1]?.text ?? '').slice(0, 200),
      ...seenBy(group),
      ...(opinion && { 'a model finds it': `${opinion.isFine ? 'fine' : 'wrong'}: ${opinion.reason}` }),
    },
    key: tried.goal === 'own' ? tried.id : found.problem,
  };
}

/** Further evidence, from the first failure of each case. */
function seenBy(group: readonly Failed[]): Evidence['seen'] {
  const firsts = [...Map.groupBy(group, ({ tried }) => tried.id).values()].flatMap(([first]) => first ?? []);
  const pairs = firsts.flatMap(({ found }) => Object.entries(found.seen ?? {}));
  const byName = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, [...new Set(values.map(([, value]) => value))].slice(0, 5).join('; ')]),
  );
}

/** One unknown per reason, with the first case that shows it. */
function unclear(looked: readonly Try[], talk: Asked, fault: Fault): Unknown[] {
  const first = new Map<string, string>();
  for (const tried of looked) {
    const found = fault(tried, talk);
    if (found !== undefined && 'unclear' in found && !first.has(found.unclear)) first.set(found.unclear, tried.id);
  }
  return [...first].map(([unknown, id]) => ({ unknown, place: { address: `${talk.url} ${id}` } }));
}

function unknowns(looked: readonly Try[], talk: Asked): Unknown[] {
  const reasons = [...new Set(looked.flatMap(({ failed }) => failed ?? []))];
  return reasons.map((unknown) => ({ unknown, place: { address: talk.url } }));
}

/**
 * A model makes mistakes and can be manipulated. What only a model objects to, in most tries of a case, is left for a
 * person to read.
 */
function opinions(own: readonly Try[], talk: Asked): Unknown[] {
  const place = (id: string) => ({ address: `${talk.url} ${id}` });
  const doubts = [...byCase(own)].flatMap(([id, tries]): Unknown[] => {
    const known = tries.flatMap(({ opinion }) => (opinion !== undefined && 'isFine' in opinion ? [opinion] : []));
    const isDoubted = known.filter(({ isFine }) => !isFine).length * 2 > known.length;
    return isDoubted ? [{ unknown: DOUBT, place: place(id) }] : [];
  });
  const reasons = own.flatMap(({ opinion }) => (opinion !== undefined && 'unread' in opinion ? [opinion.unread] : []));
  return [...doubts, ...[...new Set(reasons)].map((unknown) => ({ unknown }))];
}

const DOUBT = 'only a model’s opinion says it is wrong: read the transcript (--transcript)';

function byCase(tries: readonly Try[]): Map<string, Try[]> {
  return Map.groupBy(tries, ({ id }) => id);
}
