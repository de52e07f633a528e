import type { Judgement, Rule } from '../../gate/check.ts';
import type { Evidence, NotApplicable, Priority, Unknown } from '../../gate/finding.ts';
import { blind, isEvidence, isUnknown, type Look, leftOpen } from '../../gate/look.ts';
import type { AiFacts, Asked, Try } from './facts.ts';

type Words = Omit<Rule<AiFacts>, 'judge'>;

/** What is wrong with a try, in our words, or what nobody here can tell of it; undefined when nothing is wrong. */
export type Fault = (tried: Try, talk: Asked) => Wrong | { unclear: string } | undefined;

interface Wrong {
  problem: string;
  /** Which reply shows it; without it the last. */
  reply?: number;
  priority?: Priority;
  seen?: Evidence['seen'];
  expected?: string;
}

/** What a rule looks at. */
export interface Over {
  /** The cases that it is about. */
  goals: readonly Try['goal'][];
  /** More of them, which it also looks at. */
  alsoIn?: (talk: Asked) => readonly Try['goal'][];
  fault: Fault;
  /** Why there is nothing to look for: launch.yml names nothing. */
  needs?: (talk: Asked) => string | undefined;
  /** What else could be looked for, were it named. */
  leaves?: (talk: Asked) => string | undefined;
  /** What is named and could not be looked for, and why. */
  lacks?: (talk: Asked) => string | undefined;
}

/** Why nobody was asked, where nobody was. */
export function notAsked(talk: Exclude<AiFacts['talk'], Asked>): NotApplicable {
  if (talk.kind === 'no endpoint') return { notApplicable: 'no assistant is named (ai.endpoint in launch.yml)' };
  return { notApplicable: talk.reason };
}

/** A rule over the tries of some goals. */
export function overTries(words: Words, over: Over): Rule<AiFacts> {
  const judge = ({ talk }: AiFacts): Judgement => {
    if (talk.kind !== 'asked') return notAsked(talk);
    if (casesOf(talk, over).length === 0) return { notApplicable: 'no such case was run' };
    const needed = over.needs?.(talk);
    if (needed !== undefined) return { notApplicable: needed };
    const lacking = [over.lacks?.(talk), sameness(talk)].filter((reason) => reason !== undefined);
    const { looked, said } = judgeTries(talk, over);
    // What it lacks to judge, it lacks of every reply.
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

/** So many different cases, and one reply: whoever replies was not there. */
const LEAST_CASES = 10;

function sameness({ tries }: Asked): string | undefined {
  const told = tries.filter(({ replies }) => replies.length > 0);
  const texts = new Set(told.flatMap(({ replies }) => replies.map(({ text }) => text.trim())));
  const isSame = texts.size === 1 && new Set(told.map(({ id }) => id)).size >= LEAST_CASES;
  return isSame ? 'every reply is the same' : undefined;
}

/** What is wrong with the tries of some goals, what did not get to its end, and what only a model finds. */
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

/** One try that went wrong. */
interface Failed {
  tried: Try;
  found: Wrong;
}

/** One for each thing that went wrong, with the cases that show it; of one's own cases, one for each. */
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

/** What the first said, and how often each case went wrong. */
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

/** What else was seen, of each case the first time. */
function seenBy(group: readonly Failed[]): Evidence['seen'] {
  const firsts = [...Map.groupBy(group, ({ tried }) => tried.id).values()].flatMap(([first]) => first ?? []);
  const pairs = firsts.flatMap(({ found }) => Object.entries(found.seen ?? {}));
  const byName = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, [...new Set(values.map(([, value]) => value))].slice(0, 5).join('; ')]),
  );
}

/** One for each reason, with the first case that shows it. */
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

/** A model errs, and may be talked into something: what it alone finds, more often than not, is for a person to read. */
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
