import { X509Certificate } from 'node:crypto';
import type { Certificate } from '../../io/tls-types.ts';

const DAY_MS = 86_400_000;

/** The remaining life of a certificate. */
export interface Life {
  /** Days, with fractions. */
  lifetime: number;
  left: number;
}

export function lifeOf({ validFrom, validTo }: Certificate, now: Date): Life {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  return { lifetime: (to - from) / DAY_MS, left: (to - now.getTime()) / DAY_MS };
}

/**
 * Issuers whose certificates are renewed automatically (ACME, or by the host), by their organization. General knowledge
 * of their practice: a missing one only makes `tls/renewal` ask for an owner.
 */
const AUTOMATIC =
  /^(Let's Encrypt|Google Trust Services|ZeroSSL|Amazon|Cloudflare|Buypass|SSL Corp|Actalis|Microsoft Corporation)/i;
/** Certificates that live this long at most are not renewed by hand: ninety days plus a margin. */
const SHORT_DAYS = 100;

export function isAutomatic(certificate: Certificate, { lifetime }: Life): boolean {
  return lifetime <= SHORT_DAYS || AUTOMATIC.test(certificate.issuerOrganization);
}

/** Available from Node 24.9; unknown before. */
export function signatureOf({ pem }: Certificate): string | undefined {
  const { signatureAlgorithm } = new X509Certificate(pem) as { signatureAlgorithm?: string };
  return signatureAlgorithm?.toLowerCase();
}

/** Do the certificate's names cover a host (RFC 6125 section 6.4.3, as Node checks it)? */
export function covers({ pem }: Certificate, host: string): boolean {
  return new X509Certificate(pem).checkHost(host) !== undefined;
}
