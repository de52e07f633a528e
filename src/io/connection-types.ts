/**
 * Milliseconds of each phase; `tlsMs` is 0 for plain HTTP. When several requests share a connection, each reports its
 * phases, since a first-time visitor waits for them.
 */
export interface Timing {
  tcpMs: number;
  tlsMs: number;
  firstByteMs: number;
}

export type DistrustReason =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  | 'incomplete-chain'
  | 'unknown-issuer'
  | 'other';

export interface Distrust {
  reason: DistrustReason;
  /** The TLS library's error code, a constant. */
  code: string;
}
