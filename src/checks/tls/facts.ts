import type { Stage } from '../../gate/finding.ts';
import type { Failure } from '../../io/failure.ts';
import type { TlsAnswer, TlsVersion } from '../../io/tls-types.ts';
import type { TlsOptions } from './options.ts';

/** Everything the tls rules judge, as plain data. */
export interface TlsFacts {
  now: Date;
  stage: Stage;
  hosts: HostTls[];
  origins: OriginTls[];
  options: TlsOptions;
}

export interface HostTls {
  name: string;
  /** The host has a page, or visitors pass through it. */
  why: 'page' | 'hop';
  /** The addresses tried: the first of each family. */
  servers: ServerTls[];
  /** Why the address lookup failed; the `dns` check reports a host without addresses. */
  unknown: string | undefined;
  versions: Record<TlsVersion, 'yes' | 'no' | 'unknown'>;
  /** The certificate missing from the server's chain, if any. */
  missing: MissingCertificate | undefined;
}

export interface ServerTls {
  address: string;
  shake: TlsAnswer | Failure;
}

/** The issuer's certificate, fetched from the URL in the leaf (RFC 5280 section 4.2.2.1). */
export type MissingCertificate =
  | { kind: 'proved'; url: string; subject: string }
  /** The leaf names no URL, or the certificate there did not sign it. */
  | { kind: 'none' }
  | { kind: 'unknown'; url: string; reason: string };

/** The origin behind a proxy, contacted at its own address. */
export interface OriginTls {
  host: string;
  address: string;
  shake: TlsAnswer | Failure;
}
