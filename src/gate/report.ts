import type { Asked, Asking } from '../io/world.ts';
import type { Finding, Priority, Stage } from './finding.ts';
import type { Landmark } from './landmark.ts';
import type { Looked } from './look.ts';
import type { Reading } from './reading.ts';

export type { Asking };

/** What could not be seen or told, once for each reason and place. */
export interface NotKnown {
  reason: string;
  place?: string;
  /** The rules that needed it. */
  rules: string[];
  /** Those of them that are required for GO. */
  stops?: string[];
}

/** What became of one check. A check that could not look has not passed. */
export type Outcome =
  | {
      check: string;
      status: 'checked';
      findings: Finding[];
      held: string[];
      /** What each rule looked at, by rule. */
      examined: Record<string, Looked>;
      unknown: NotKnown[];
      notApplicable: { rule: string; reason: string }[];
      readings?: Reading[];
      landmarks?: Landmark[];
    }
  | { check: string; status: 'could-not-check'; reason: string; unknown: NotKnown[]; landmarks?: Landmark[] }
  | { check: string; status: 'not-applicable'; reason: string };

export type Verdict = 'GO' | 'NO-GO' | 'INCOMPLETE';

export interface Report {
  version: 1;
  tool: { name: 'launch-gate'; version: string };
  verdict: Verdict;
  stage: Stage;
  /** What was judged, as people read it: an IDN in both forms, or the repository. */
  target: string;
  /** The folder of the product, where it is not the whole repository. */
  root?: string;
  blockOn: Priority | 'never';
  /** Only a part was to be judged: checks that were chosen by name, or what a change alters. None of it need apply. */
  isNarrowed?: true;
  /** What was looked at, where that is not all of a product: one half of it, or some checks by name. */
  covers?: 'repository' | 'domain' | string[];
  /** Why what the branch that a change goes to accepts could not be told. */
  untrusted?: string;
  /** ISO 8601, UTC. */
  started: string;
  durationMs: number;
  asked: Asked;
  /** What kept the run from seeing all: told beside the verdict. */
  limits?: string[];
  /** Remarks about the run itself: an expired waiver, a budget that ran out. */
  notes: string[];
  checks: Outcome[];
  counts: Record<Priority, number> & { held: number; unknown: number; waived: number };
}

export function findingsOf(outcomes: readonly Outcome[]): Finding[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'checked' ? outcome.findings : []));
}

export function readingsOf(outcomes: readonly Outcome[]): Reading[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'checked' ? (outcome.readings ?? []) : []));
}

export function landmarksOf(outcomes: readonly Outcome[]): Landmark[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'not-applicable' ? [] : (outcome.landmarks ?? [])));
}

/** Over all checks, each reason at each place once. */
export function unknownsOf(outcomes: readonly Outcome[]): NotKnown[] {
  return mergeUnknowns(outcomes.flatMap((outcome) => (outcome.status === 'not-applicable' ? [] : outcome.unknown)));
}

export function mergeUnknowns(unknown: readonly NotKnown[]): NotKnown[] {
  const groups = Map.groupBy(unknown, ({ reason, place }) => JSON.stringify([reason, place]));
  return [...groups.values()].map((same) => {
    const rules = [...new Set(same.flatMap((each) => each.rules))];
    const stops = [...new Set(same.flatMap((each) => each.stops ?? []))];
    return { ...(same[0] as NotKnown), rules, ...(stops.length > 0 && { stops }) };
  });
}
