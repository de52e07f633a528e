import * as z from 'zod';
import { jsonForHtmlComment } from '../gate/html-comment.ts';

/** The state between nights, in the body of the status issue. */
export interface State {
  version: 1;
  /** The last target as displayed; it may have been renamed. */
  target?: string;
  /** The workflow that writes it. */
  workflow?: string;
  /** Oldest first. */
  runs: PastRun[];
  problems: Problem[];
  /** The names of all findings of the last run, for reporting differences. */
  findings: string[];
}

export type Seen = 'pass' | 'fail' | 'unknown';

/** One run, as shown on the dashboard. */
export interface PastRun {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  verdict: 'GO' | 'NO-GO' | 'INCOMPLETE';
  /** By check name. */
  checks: Record<string, Seen>;
  /** The number of pages that responded, and of all pages requested. */
  up?: [number, number];
  /** Median and 95th percentile per page, in milliseconds. */
  times?: Record<string, [number, number]>;
}

/** A blocker, from its first failure until it has recovered. */
export interface Problem {
  rule: string;
  place: string;
  title: string;
  /** The time of its first failure. */
  since: string;
  /** Failures without a recovery in between; unknowns do not count. */
  fails: number;
  /** Passes since the last failure. */
  passes: number;
  /** Its incident, if there is one. */
  issue?: number;
  /** The time of the last alert about it. */
  alerted?: string;
  /** A person closed the incident: it stays closed during this failure. */
  isDismissed?: true;
}

const RUNS_KEPT = 60;
/** More problems than anyone fixes; beyond that, those without an incident that failed least are dropped. */
const PROBLEMS_KEPT = 200;
const FINDINGS_KEPT = 300;

export const noState = (): State => ({ version: 1, runs: [], problems: [], findings: [] });

export const nameOf = ({ rule, place }: Pick<Problem, 'rule' | 'place'>) => `${rule} ${place}`;

const seen = z.enum(['pass', 'fail', 'unknown']);
const run = z.strictObject({
  id: z.number(),
  at: z.iso.datetime(),
  verdict: z.enum(['GO', 'NO-GO', 'INCOMPLETE']),
  checks: z.record(z.string().regex(/^[a-z-]+$/), seen),
  up: z.tuple([z.number(), z.number()]).optional(),
  times: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
});
const problem = z.strictObject({
  rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  place: z.string(),
  title: z.string(),
  since: z.iso.datetime(),
  fails: z.int().min(0),
  passes: z.int().min(0),
  issue: z.int().optional(),
  alerted: z.iso.datetime().optional(),
  isDismissed: z.literal(true).optional(),
});

/** What was read, and what was damaged, in our words and visible to everyone. */
export interface Read {
  state: State;
  damage: string[];
}

const OPEN = '<!-- launch-gate:state ';
const CLOSE = ' -->';

export const stateComment = (state: State) => `${OPEN}${jsonForHtmlComment(state)}${CLOSE}`;

/** Reads the state from a body that anyone may have edited: valid parts are kept, and the rest is reported. */
export function readState(body: string): Read {
  const begin = body.indexOf(OPEN);
  const end = begin < 0 ? -1 : body.indexOf(CLOSE, begin + OPEN.length);
  if (begin < 0) return { state: noState(), damage: ['The memory of earlier runs was removed from this text.'] };
  const text = body.slice(begin + OPEN.length, end < 0 ? undefined : end);
  const data = parsed(text);
  if (data === undefined) return salvaged(text);
  return fromParts(data);
}

type Parts = Partial<Record<keyof State, unknown>>;

function parsed(text: string): Parts | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Parts) : undefined;
  } catch {
    return undefined;
  }
}

function fromParts({ runs, problems, findings, target, workflow }: Parts): Read {
  const kept = {
    runs: valid(runs, run) as { good: PastRun[]; bad: number },
    problems: valid(problems, problem) as { good: Problem[]; bad: number },
    findings: valid(findings, z.string()),
  };
  const damage = [
    ...(kept.runs.bad > 0 ? [`${kept.runs.bad} of the earlier runs could not be read and are lost.`] : []),
    ...(kept.problems.bad > 0
      ? [`${kept.problems.bad} of the known problems could not be read; open incidents are kept.`]
      : []),
  ];
  return {
    state: {
      version: 1,
      ...(isName(target) && { target }),
      ...(isName(workflow) && { workflow }),
      runs: kept.runs.good,
      problems: kept.problems.good,
      findings: kept.findings.good,
    },
    damage,
  };
}

/** A displayed domain or a workflow name: it is displayed again, so it must not contain markup. */
const isName = (text: unknown): text is string =>
  typeof text === 'string' && /^[\p{L}\p{N} .,:()/-]{1,300}$/u.test(text);

function valid<T>(list: unknown, schema: z.ZodType<T>): { good: T[]; bad: number } {
  if (!Array.isArray(list)) return { good: [], bad: 1 };
  const read = list.map((each) => schema.safeParse(each));
  return {
    good: read.flatMap(({ data, success }) => (success ? [data] : [])),
    bad: read.filter(({ success }) => !success).length,
  };
}

/** The text is no longer valid JSON, so runs and problems are searched for one by one. */
function salvaged(text: string): Read {
  const objects = text.match(/\{"(?:id|rule)":(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
  const parts = objects.flatMap((each) => parsed(each) ?? []);
  const { state } = fromParts({
    runs: parts.filter((part) => 'id' in part),
    problems: parts.filter((part) => 'rule' in part),
    findings: [],
  });
  const { length } = state.runs;
  return { state, damage: [`The memory of earlier runs was damaged: ${length} of them could still be read.`] };
}

/**
 * Shortens the state to fit: first the findings, then the oldest runs, then the least important problems. Dropped runs
 * and problems are reported.
 */
export function fitted(state: State, room: number): { state: State; dropped: string[] } {
  let fits: State = {
    ...state,
    runs: state.runs.slice(-RUNS_KEPT),
    problems: mostImportant(state.problems),
    findings: state.findings.slice(0, FINDINGS_KEPT),
  };
  const dropped: string[] = [];
  // Findings only serve to report differences for one night; the runs are the history.
  while (stateComment(fits).length > room && fits.findings.length > 0)
    fits = { ...fits, findings: fits.findings.slice(0, Math.floor(fits.findings.length / 2)) };
  while (stateComment(fits).length > room && fits.runs.length > 1) fits = { ...fits, runs: fits.runs.slice(1) };
  const lost = Math.min(state.runs.length, RUNS_KEPT) - fits.runs.length;
  if (lost > 0) dropped.push(`${lost} of the oldest runs were dropped, because there is no room for them.`);
  while (stateComment(fits).length > room && fits.problems.length > 1)
    fits = { ...fits, problems: fits.problems.slice(0, -1) };
  if (fits.problems.length < state.problems.length)
    dropped.push(
      `${state.problems.length - fits.problems.length} problems were dropped, because there is no room for them.`,
    );
  return { state: fits, dropped };
}

/** Problems with an incident first, then those that failed most. */
function mostImportant(problems: readonly Problem[]): Problem[] {
  const weight = ({ issue, fails }: Problem) => (issue === undefined ? 0 : 1e6) + fails;
  return [...problems].sort((a, b) => weight(b) - weight(a)).slice(0, PROBLEMS_KEPT);
}
