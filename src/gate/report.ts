import type { Asked, Asking } from '../world/world.ts';
import type { Finding, Priority, Stage } from './finding.ts';
import type { Landmark } from './landmark.ts';
import type { Reading } from './reading.ts';

export type { Asking };

export interface UnknownRule {
  rule: string;
  reason: string;
  place?: string;
}

/** What became of one check. A check that could not look has not passed. */
export type Outcome =
  | {
      check: string;
      status: 'checked';
      findings: Finding[];
      held: string[];
      unknown: UnknownRule[];
      notApplicable: { rule: string; reason: string }[];
      readings?: Reading[];
      landmarks?: Landmark[];
    }
  | { check: string; status: 'could-not-check'; reason: string; unknown: UnknownRule[]; landmarks?: Landmark[] }
  | { check: string; status: 'not-applicable'; reason: string };

export type Verdict = 'GO' | 'NO-GO' | 'INCOMPLETE';

export interface Report {
  version: 1;
  tool: { name: 'launch-gate'; version: string };
  verdict: Verdict;
  stage: Stage;
  /** What was judged, as people read it: an IDN in both forms, or the repository. */
  target: string;
  blockOn: Priority | 'never';
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

export function unknownsOf(outcomes: readonly Outcome[]): UnknownRule[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'not-applicable' ? [] : outcome.unknown));
}
