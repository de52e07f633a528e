import type { Judgement, Rule } from '../../gate/check.ts';
import type { Evidence, Priority, Unknown } from '../../gate/finding.ts';
import type { AiFacts, Asked, Try } from './facts.ts';

type Words = Omit<Rule<AiFacts>, 'judge'>;

/** What is wrong with a try, in our words; undefined when nothing is. */
export type Fault = (tried: Try, talk: Asked) => { problem: string; reply?: number; priority?: Priority } | undefined;

/** A rule over the tries of some goals. `lacks`: what could not be looked for in them, and why. */
export function overTries(
  words: Words,
  goals: readonly Try['goal'][] | 'all',
  fault: Fault,
  lacks?: (talk: Asked) => string | undefined,
): Rule<AiFacts> {
  return { ...words, judge: ({ talk }) => judge(talk, goals, fault, lacks) };
}

function judge(
  talk: AiFacts['talk'],
  goals: readonly Try['goal'][] | 'all',
  fault: Fault,
  lacks?: (talk: Asked) => string | undefined,
): Judgement {
  if (talk.kind === 'no endpoint') return { notApplicable: 'no assistant is named (ai.endpoint in launch.yml)' };
  if (talk.kind === 'not asked') return { notApplicable: talk.reason };
  const lacking = lacks?.(talk);
  return [...judgeTries(talk, goals, fault), ...(lacking === undefined ? [] : [{ unknown: lacking }])];
}

/** What is wrong with the tries of some goals, and what did not get to its end. */
export function judgeTries(talk: Asked, goals: readonly Try['goal'][] | 'all', fault: Fault): (Evidence | Unknown)[] {
  const own = talk.tries.filter(({ goal }) => goals === 'all' || goals.includes(goal));
  return [...faults(own, talk, fault), ...unknowns(own, talk)];
}

/** One for each case: how often it went wrong, and what it said then. */
function faults(own: readonly Try[], talk: Asked, fault: Fault): Evidence[] {
  const cases = new Map<string, { tried: Try; found: NonNullable<ReturnType<Fault>>; times: number }>();
  for (const tried of own) {
    const found = fault(tried, talk);
    const known = cases.get(tried.id);
    if (found !== undefined)
      cases.set(tried.id, known ? { ...known, times: known.times + 1 } : { tried, found, times: 1 });
  }
  return [...cases.values()].map(({ tried, found, times }) => ({
    place: { address: talk.url },
    problem: found.problem,
    ...(found.priority && { priority: found.priority }),
    seen: {
      case: tried.id,
      reply: (tried.replies[found.reply ?? tried.replies.length - 1]?.text ?? '').slice(0, 200),
      times: `${times} of ${own.filter(({ id }) => id === tried.id).length}`,
    },
    key: tried.id,
  }));
}

function unknowns(own: readonly Try[], talk: Asked): Unknown[] {
  const reasons = [...new Set(own.flatMap(({ failed }) => failed ?? []))];
  return reasons.map((unknown) => ({ unknown, place: { address: talk.url } }));
}
