import { X509Certificate } from 'node:crypto';
import type { Certificate } from '../../io/tls-types.ts';

const DAY_MS = 86_400_000;

/** How much of a certificate's life is left. */
export interface Life {
  /** Days, whole and parts. */
  lifetime: number;
  left: number;
}

export function lifeOf({ validFrom, validTo }: Certificate, now: Date): Life {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  return { lifetime: (to - from) / DAY_MS, left: (to - now.getTime()) / DAY_MS };
}

/**
 * Issuers whose certificates are made by programs (ACME, or the host's own), by their organisation. General knowledge of
 * their practice: one that is missing makes `tls/renewal` ask for an owner, and nothing else.
 */
const AUTOMATIC =
  /^(Let's Encrypt|Google Trust Services|ZeroSSL|Amazon|Cloudflare|Buypass|SSL Corp|Actalis|Microsoft Corporation)/i;
/** Nobody renews by hand what lives so shortly: ninety days, and the two months that some make of it. */
const SHORT_DAYS = 100;

export function isAutomatic(certificate: Certificate, { lifetime }: Life): boolean {
  return lifetime <= SHORT_DAYS || AUTOMATIC.test(certificate.issuerOrganization);
}

/** Node says this from 24.9 on; before, it is not known. */
export function signatureOf({ pem }: Certificate): string | undefined {
  const { signatureAlgorithm } = new X509Certificate(pem) as { signatureAlgorithm?: string };
  return signatureAlgorithm?.toLowerCase();
}

/** Whether the certificate's names cover a host (RFC 6125 section 6.4.3, as Node checks it). */
export function covers({ pem }: Certificate, host: string): boolean {
  return new X509Certificate(pem).checkHost(host) !== undefined;
}
