/** Milliseconds of each phase; `tlsMs` is 0 on plain HTTP. One connection serves several requests: its phases are told with each, since a visitor who comes first waits for them. */
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
  /** The error code of the TLS library, a constant. */
  code: string;
}
