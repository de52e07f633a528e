import type { Owner } from '../../gate/check.ts';

/** Everything the alerts rules judge; all of it plain data. */
export interface AlertsFacts {
  /** Who answers for what, as launch.yml says it. */
  owners: Record<string, Owner>;
  /** What somebody must answer for: the critical routes that are declared, else `default`. */
  critical: readonly string[];
  /** The ways that incidents are told, as launch.yml names them. */
  alertRoutes: readonly AlertRoute[];
  watch: Watch;
  errors: ErrorReports;
}

/** Routes whose silence costs members or money. */
export const CRITICAL_ROUTES = ['login', 'signup', 'webhook', 'checkout', 'api'] as const;

export const ALERT_ROUTES = ['slack', 'webhook', 'smtp', 'assign'] as const;
export type AlertRoute = (typeof ALERT_ROUTES)[number];

/** Who looks whether the product is up. */
export type Watch =
  | { kind: 'declared'; monitor: string }
  | { kind: 'watched'; by: CodePlace[] }
  /** The gate runs, and no clock starts it. */
  | { kind: 'on changes only'; file: string }
  | { kind: 'unwatched' }
  | { kind: 'unseen'; reason: string };

/** Where the product's errors go. */
export type ErrorReports =
  | { kind: 'declared'; to: string }
  | { kind: 'wired'; trackers: CodePlace[] }
  /** A manifest names them, and no code switches them on. */
  | { kind: 'listed'; trackers: (CodePlace & { package: string })[] }
  | { kind: 'none'; manifest: string }
  | { kind: 'no code' }
  | { kind: 'unseen'; reason: string };

/** What it is, in our words, and where it stands. */
export interface CodePlace {
  name: string;
  file: string;
  /** From 1. */
  line: number;
}
