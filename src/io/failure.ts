import { TOO_BUSY } from '../lib/clock.ts';

/** Why there is no answer. The words of `reason` are ours; nothing a server said is in them. */
export interface Failure {
  kind: 'failure';
  failure: FailureKind;
  reason: string;
}

export type FailureKind =
  | 'timeout'
  | 'deadline'
  | 'budget'
  /** Nothing listens there: the machine said so. */
  | 'refused'
  /** The connection was made and then cut. */
  | 'reset'
  /** This machine has no way there, such as no IPv6. */
  | 'no-route'
  /** A private, loopback, link-local or metadata address, which is not contacted unless allowed; or nobody agreed to be asked so. */
  | 'guarded'
  /** The handshake failed: no common version, no TLS at all. */
  | 'tls'
  | 'malformed'
  /** It answers another question, or under another id. */
  | 'mismatch'
  | 'too-large'
  /** A zone file is judged: what servers say of it is not known yet. */
  | 'not-published'
  | 'not-recorded'
  | 'missing';

export function failure(kind: FailureKind, reason: string): Failure {
  return { kind: 'failure', failure: kind, reason };
}

/** A wait that is over. Of one that this machine slept through, nobody knows what was answered. */
export const overdue = (wasBusy: boolean, reason: string): Failure =>
  wasBusy ? failure('deadline', TOO_BUSY) : failure('timeout', reason);
