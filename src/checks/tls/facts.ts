import type { Stage } from '../../gate/finding.ts';
import type { Failure } from '../../io/failure.ts';
import type { TlsAnswer, TlsVersion } from '../../io/tls-types.ts';
import type { TlsOptions } from './options.ts';

/** Everything the tls rules judge; all of it plain data. */
export interface TlsFacts {
  now: Date;
  stage: Stage;
  hosts: HostTls[];
  origins: OriginTls[];
  options: TlsOptions;
}

export interface HostTls {
  name: string;
  /** A page is there, or visitors pass it on their way. */
  why: 'page' | 'hop';
  /** Each address that was tried: the first of either family. */
  servers: ServerTls[];
  /** Why no address is known, where that is not known; a host that has none is for `dns` to say. */
  unknown: string | undefined;
  versions: Record<TlsVersion, 'yes' | 'no' | 'unknown'>;
  /** What the server left out of its chain, where something is missing. */
  missing: MissingCertificate | undefined;
}

export interface ServerTls {
  address: string;
  shake: TlsAnswer | Failure;
}

/** The issuer's certificate, fetched from where the leaf says it is (RFC 5280 section 4.2.2.1). */
export type MissingCertificate =
  | { kind: 'proved'; url: string; subject: string }
  /** The leaf names no place, or what is there did not sign it. */
  | { kind: 'none' }
  | { kind: 'unknown'; url: string; reason: string };

/** The server behind a proxy, asked by its own address. */
export interface OriginTls {
  host: string;
  address: string;
  shake: TlsAnswer | Failure;
}
