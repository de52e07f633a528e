import * as z from 'zod';
import { jsonForHtmlComment } from '../gate/html-comment.ts';

/** What is remembered between nights, in the body of the status issue. */
export interface State {
  version: 1;
  /** What was judged last, as people read it: it may be renamed. */
  target?: string;
  /** Who writes here. */
  workflow?: string;
  /** Oldest first. */
  runs: PastRun[];
  problems: Problem[];
  /** The names of all findings of the last run: what differs from it is told. */
  findings: string[];
}

export type Seen = 'pass' | 'fail' | 'unknown';

/** One run, as the dashboard shows it. */
export interface PastRun {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  verdict: 'GO' | 'NO-GO' | 'INCOMPLETE';
  /** By the names of checks. */
  checks: Record<string, Seen>;
  /** Pages that answered, of all that were asked for. */
  up?: [number, number];
  /** Median and 95th percentile of each page, in milliseconds. */
  times?: Record<string, [number, number]>;
}

/** A blocker that was seen, from its first failure until it has recovered. */
export interface Problem {
  rule: string;
  place: string;
  title: string;
  /** When it failed first. */
  since: string;
  /** Failures without a recovery between; what was not known counts for nothing. */
  fails: number;
  /** Passes since the last failure. */
  passes: number;
  /** The incident that it is told in, once it is. */
  issue?: number;
  /** When the owners heard of it last. */
  alerted?: string;
  /** A person closed the incident: it stays closed while this failure lasts. */
  isDismissed?: true;
}

const RUNS_KEPT = 60;
/** More problems than anybody mends; beyond, the oldest that nobody was told of go first. */
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

/** What was read, and what of it was damaged: in our words, for everybody to see. */
export interface Read {
  state: State;
  damage: string[];
}

const OPEN = '<!-- launch-gate:state ';
const CLOSE = ' -->';

export const stateComment = (state: State) => `${OPEN}${jsonForHtmlComment(state)}${CLOSE}`;

/** The state in a body that anybody may have edited: each part that can be read is kept, and the rest is told. */
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

/** A domain as people read it, or a workflow's name: it is shown again, so nothing in it may be markup. */
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

/** The whole is no JSON any more: its runs and problems are looked for one by one. */
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

/** As much as a body has room for: what is oldest goes first, and is told. */
export function fitted(state: State, room: number): { state: State; dropped: string[] } {
  let fits: State = {
    ...state,
    runs: state.runs.slice(-RUNS_KEPT),
    problems: mostImportant(state.problems),
    findings: state.findings.slice(0, FINDINGS_KEPT),
  };
  const dropped: string[] = [];
  // What differs from the night before is told for one night only; the runs are the history.
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

/** Those with an incident first, then those that failed most. */
function mostImportant(problems: readonly Problem[]): Problem[] {
  const weight = ({ issue, fails }: Problem) => (issue === undefined ? 0 : 1e6) + fails;
  return [...problems].sort((a, b) => weight(b) - weight(a)).slice(0, PROBLEMS_KEPT);
}
