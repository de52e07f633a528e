import type { Asked, Asking } from '../io/world.ts';
import type { Finding, Priority, Stage } from './finding.ts';
import type { Landmark } from './landmark.ts';
import type { Looked } from './look.ts';
import type { Reading } from './reading.ts';

export type { Asking };

/** Something that could not be determined, once per reason and place. */
export interface NotKnown {
  reason: string;
  place?: string;
  /** The rules that needed it. */
  rules: string[];
  /** Those of them that are required for GO. */
  stops?: string[];
}

/** The outcome of one check. A check that could not run has not passed. */
export type Outcome =
  | {
      check: string;
      status: 'checked';
      findings: Finding[];
      held: string[];
      /** What each rule examined. */
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
  /** The target as displayed: an IDN in both forms, or the repository. */
  target: string;
  /** The folder of the product, where it is not the whole repository. */
  root?: string;
  blockOn: Priority | 'never';
  /** Only a part was judged: checks selected by name, or what a change modifies. Possibly none of it applies. */
  isNarrowed?: true;
  /**
   * What was judged, when it is not the whole product: only the repository, only the domain, or some checks by name.
   */
  covers?: 'repository' | 'domain' | string[];
  /** Why the waivers of the base branch could not be read. */
  untrusted?: string;
  /** ISO 8601, UTC. */
  started: string;
  durationMs: number;
  asked: Asked;
  /** What limited the run: shown beside the verdict. */
  limits?: string[];
  /** Notes about the run itself: an expired waiver, a budget that ran out. */
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

/** The unknowns of all checks, once per reason and place. */
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
