import type { Owner } from '../../gate/check.ts';

/** Everything the alerts rules judge, as plain data. */
export interface AlertsFacts {
  /** The owners, as in launch.yml. */
  owners: Record<string, Owner>;
  /** The areas that need an owner: the declared critical routes, else `default`. */
  critical: readonly string[];
  /** The alert routes that launch.yml names. */
  alertRoutes: readonly AlertRoute[];
  watch: Watch;
  errors: ErrorReports;
}

/** Routes whose outage costs members or money. */
export const CRITICAL_ROUTES = ['login', 'signup', 'webhook', 'checkout', 'api'] as const;

export const ALERT_ROUTES = ['slack', 'webhook', 'smtp', 'assign'] as const;
export type AlertRoute = (typeof ALERT_ROUTES)[number];

/** Who monitors whether the product is up. */
export type Watch =
  | { kind: 'declared'; monitor: string }
  | { kind: 'watched'; by: CodePlace[] }
  /** The gate runs, but not on a schedule. */
  | { kind: 'on changes only'; file: string }
  | { kind: 'unwatched' }
  | { kind: 'unseen'; reason: string };

/** Where the product's errors are sent. */
export type ErrorReports =
  | { kind: 'declared'; to: string }
  | { kind: 'wired'; trackers: CodePlace[] }
  /** A tracker is in a manifest, but no code initializes it. */
  | { kind: 'listed'; trackers: (CodePlace & { package: string })[] }
  | { kind: 'none'; manifest: string }
  | { kind: 'no code' }
  | { kind: 'unseen'; reason: string };

/** What was found, in our words, and where. */
export interface CodePlace {
  name: string;
  file: string;
  /** From 1. */
  line: number;
}
