import { TOO_BUSY } from '../lib/clock.ts';

/** Why there is no answer. `reason` is in our own words and contains no text from a server. */
export interface Failure {
  kind: 'failure';
  failure: FailureKind;
  reason: string;
}

export type FailureKind =
  | 'timeout'
  | 'deadline'
  | 'budget'
  /** Nothing listens on that port: the connection was refused. */
  | 'refused'
  /** The connection was established and then dropped. */
  | 'reset'
  /** This machine has no route to it, for example no IPv6. */
  | 'no-route'
  /**
   * A private, loopback, link-local or metadata address, which is not contacted unless allowed; or consent is missing.
   */
  | 'guarded'
  /** The handshake failed: no common version, no TLS at all. */
  | 'tls'
  | 'malformed'
  /** A response to another question, or with another ID. */
  | 'mismatch'
  | 'too-large'
  /** The target is a zone file, so servers have no answers yet. */
  | 'not-published'
  | 'not-recorded'
  | 'missing';

export function failure(kind: FailureKind, reason: string): Failure {
  return { kind: 'failure', failure: kind, reason };
}

/**
 * The failure for a timeout. When this machine was too busy, an answer may have been missed, so the server is not
 * blamed.
 */
export const overdue = (wasBusy: boolean, reason: string): Failure =>
  wasBusy ? failure('deadline', TOO_BUSY) : failure('timeout', reason);
