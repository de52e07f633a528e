import type { Distrust, Timing } from './connection-types.ts';

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

export interface TlsRequest {
  host: string;
  address: string;
  port: number;
  /** A probe that offers only this version. */
  version?: TlsVersion;
}

export interface TlsAnswer {
  kind: 'answer';
  version: string;
  cipher: string;
  alpn: string;
  /** The certificates as sent by the server, leaf first. */
  chain: Certificate[];
  distrust: Distrust[];
  timing: Pick<Timing, 'tcpMs' | 'tlsMs'>;
}

export interface Certificate {
  subject: string;
  issuer: string;
  issuerOrganization: string;
  /** DNS names and IP addresses of the subject alternative name, as in `DNS:example.com`. */
  altNames: string[];
  validFrom: string;
  validTo: string;
  fingerprint256: string;
  keyType: string;
  keyBits: number;
  pem: string;
}
