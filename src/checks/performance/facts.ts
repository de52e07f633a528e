import type { Stage } from '../../gate/finding.ts';
import type { Reading } from '../../gate/reading.ts';
import type { RouteHour, Sample } from '../../io/measures.ts';

/** Everything the performance rules judge, as plain data. */
export interface PerformanceFacts {
  stage: Stage;
  /** The limit for the 95th percentile, in milliseconds. */
  limit: number;
  /** Undefined: response times were not measured in this run. */
  timed: Timed[] | undefined;
  forms: FormPage[];
  burst: Burst;
  logs: LogFile[];
  /** Readings of earlier runs, oldest first. */
  past: readonly (readonly Reading[])[];
}

/** One page, requested repeatedly. */
export type Timed = { url: string } & ({ times: Times } | { unseen: string });

export interface Times {
  /** Milliseconds of each response without the network round trip, excluding warm-up requests. */
  serverMs: number[];
  /** Milliseconds of one round trip to the server. */
  roundTripMs: number;
  /** Responses without a page: failures, rejections. */
  others: number;
  /** A rate limit ended the measurement. */
  isLimited: boolean;
}

/** A login or sign-up page, and the third-party scripts it loads. */
export interface FormPage {
  role: 'login' | 'signup';
  url: string;
  scripts: ForeignScript[];
}

export interface ForeignScript {
  url: string;
  /** The compressed size, if the server states it; undefined when it could not be fetched. */
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
