import type { Stage } from '../../gate/finding.ts';
import type { Reading } from '../../gate/reading.ts';
import type { RouteHour, Sample } from '../../io/measures.ts';

/** Everything the performance rules judge; all of it plain data. */
export interface PerformanceFacts {
  stage: Stage;
  /** Milliseconds that 95 of 100 answers are to take at most. */
  limit: number;
  /** Undefined: times were not to be taken in this run. */
  timed: Timed[] | undefined;
  forms: FormPage[];
  burst: Burst;
  logs: LogFile[];
  /** What earlier runs read off, oldest first. */
  past: readonly (readonly Reading[])[];
}

/** One page, asked for again and again. */
export type Timed = { url: string } & ({ times: Times } | { unseen: string });

export interface Times {
  /** Milliseconds that each answer took without the way there and back, after those that warmed it up. */
  serverMs: number[];
  /** Milliseconds of one round trip to the server. */
  roundTripMs: number;
  /** Answers that were no page: failures, refusals. */
  others: number;
  /** A rate limit ended it. */
  isLimited: boolean;
}

/** A page where people join or come back, and what it loads from other owners' hosts. */
export interface FormPage {
  role: 'login' | 'signup';
  url: string;
  scripts: ForeignScript[];
}

export interface ForeignScript {
  url: string;
  /** As it is sent, compressed, where the server tells; undefined when it could not be fetched. */
  bytes: number | undefined;
  isBlocking: boolean;
}

export type Burst =
  | { kind: 'not agreed to' }
  | { kind: 'refused'; reason: string }
  | { kind: 'unseen'; url: string; reason: string }
  | { kind: 'seen'; url: string; atOnce: number; samples: Sample[]; roundTripMs: number };

export type LogFile = { file: string } & (
  | { hours: RouteHour[]; lines: number; others: number; unread: number }
  | { unseen: string }
);
