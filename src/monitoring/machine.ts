import type { Night } from './observations.ts';
import { nameOf, type Problem, type Seen, type State } from './state.ts';

export interface Settings {
  /** Consecutive failed runs before an incident is opened. */
  after: number;
  /** Sends a reminder each day while an incident is open. */
  remind: boolean;
}

/** Consecutive passes before a problem counts as recovered. */
export const RECOVERY = 2;
/** More problems that start at once are one incident, because they have one cause. */
const MOST_APART = 3;
/** An incident is updated after this many failures: 2, 3, 5, 8, ... */
const isTold = (fails: number): boolean => {
  let [a, b] = [2, 3];
  while (a < fails) [a, b] = [b, a + b];
  return a === fails;
};
/** One day, minus a margin for early schedules. */
const DAY_MS = 23 * 3_600_000;

/** An action outside. Problems are as in the new state. */
export type Action =
  /** One incident for all of them. */
  | { kind: 'open'; problems: Problem[] }
  | { kind: 'update'; issue: number; problems: Problem[] }
  | { kind: 'close'; issue: number; problems: Problem[] }
  /** Incidents that are still open, without any alert for a day. */
  | { kind: 'remind'; problems: Problem[] };

export interface Advanced {
  state: State;
  actions: Action[];
}

/** Advances the state by one run, and returns the actions. Pure; `closed` are incidents that a person closed. */
export function advance(state: State, night: Night, closed: ReadonlySet<number>, settings: Settings): Advanced {
  const { at } = night.run;
  const fresh = night.failing
    .filter((failing) => !state.problems.some((problem) => nameOf(problem) === nameOf(failing)))
    .map((failing): Problem => ({ ...failing, since: at, fails: 0, passes: 0 }));
  const moved = [...state.problems, ...fresh].map((problem) => {
    const seen = night.see(problem);
    return { seen, problem: moveOn(dismissedIf(problem, closed), seen) };
  });
  const opening = openings(moved, settings);
  const told = new Set(opening.flat());
  const closing = closings(moved.map(({ problem }) => problem));
  const gone = new Set(closing.flatMap(({ problems }) => problems));
  const updates = moved.flatMap(({ seen, problem }) => updateOf(problem, seen, settings));
  const left = moved.map(({ problem }) => problem).filter((problem) => !gone.has(problem) && !isOver(problem));
  const due = settings.remind ? left.filter((problem) => !told.has(problem) && isDue(problem, at)) : [];
  for (const problem of [...told, ...due]) problem.alerted = at;
  const actions: Action[] = [
    ...opening.map((problems) => ({ kind: 'open' as const, problems })),
    ...together(updates),
    ...closing,
    ...(due.length > 0 ? [{ kind: 'remind' as const, problems: due }] : []),
  ];
  return {
    state: { ...state, runs: [...state.runs, night.run], problems: left, findings: night.findings },
    actions,
  };
}

/** A person may close an incident, and reopen it. */
function dismissedIf({ isDismissed: _, ...problem }: Problem, closed: ReadonlySet<number>): Problem {
  return problem.issue !== undefined && closed.has(problem.issue) ? { ...problem, isDismissed: true } : problem;
}

/** An unknown counts neither as a failure nor as a pass. */
function moveOn(problem: Problem, seen: Seen): Problem {
  if (seen === 'unknown') return problem;
  if (seen === 'pass') return { ...problem, passes: problem.passes + 1 };
  // After a recovery, this is a new failure.
  const fails = problem.passes >= RECOVERY ? 1 : problem.fails + 1;
  return { ...problem, fails, passes: 0 };
}

/** It passed before anyone was alerted, so it was a hiccup; or it recovered after a person had closed its incident. */
const isOver = ({ issue, passes, isDismissed }: Problem) =>
  (issue === undefined && passes > 0) || (isDismissed === true && passes >= RECOVERY);

function openings(moved: readonly { seen: Seen; problem: Problem }[], { after }: Settings): Problem[][] {
  const due = moved
    .filter(({ seen, problem }) => seen === 'fail' && problem.issue === undefined && problem.fails >= after)
    .map(({ problem }) => problem);
  return due.length > MOST_APART ? [due] : due.map((problem) => [problem]);
}

/** An incident is closed when all of its problems have recovered. */
function closings(problems: readonly Problem[]): Extract<Action, { kind: 'close' }>[] {
  const open = problems.filter(({ isDismissed }) => !isDismissed);
  const issues = [...new Set(open.flatMap(({ issue }) => issue ?? []))];
  return issues.flatMap((issue) => {
    const own = open.filter((problem) => problem.issue === issue);
    return own.every(({ passes }) => passes >= RECOVERY) ? [{ kind: 'close' as const, issue, problems: own }] : [];
  });
}

function updateOf(problem: Problem, seen: Seen, { after }: Settings): Extract<Action, { kind: 'update' }>[] {
  const { issue, fails, isDismissed } = problem;
  const isNews = seen === 'fail' && fails > after && isTold(fails);
  return issue !== undefined && isNews && !isDismissed ? [{ kind: 'update', issue, problems: [problem] }] : [];
}

/** One comment per incident, however many of its problems have news. */
function together(updates: readonly Extract<Action, { kind: 'update' }>[]): Action[] {
  const issues = [...new Set(updates.map(({ issue }) => issue))];
  return issues.map((issue) => ({
    kind: 'update',
    issue,
    problems: updates.filter((each) => each.issue === issue).flatMap(({ problems }) => problems),
  }));
}

function isDue({ issue, isDismissed, alerted, passes }: Problem, at: string): boolean {
  if (issue === undefined || isDismissed || passes >= RECOVERY) return false;
  return alerted === undefined || Date.parse(at) - Date.parse(alerted) >= DAY_MS;
}

/** Adopts open incidents that the state does not know, because it was lost. */
export function adopted(
  state: State,
  incidents: readonly { issue: number; problems: readonly Pick<Problem, 'rule' | 'place' | 'title' | 'since'>[] }[],
  { after }: Settings,
): State {
  const found = incidents.flatMap(({ issue, problems }) =>
    problems.map((problem): Problem => ({ ...problem, fails: after, passes: 0, issue })),
  );
  const missing = found.filter((problem) => !state.problems.some((each) => nameOf(each) === nameOf(problem)));
  const known = state.problems.map((problem) => {
    const stands = found.find((each) => nameOf(each) === nameOf(problem));
    // The run that opened the incident could not save it.
    return problem.issue === undefined && stands?.issue !== undefined ? { ...problem, issue: stands.issue } : problem;
  });
  return { ...state, problems: [...known, ...missing] };
}
