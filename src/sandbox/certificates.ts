import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/** What is wrong with a site's certificate, to order. */
export type CertificateFault = 'expired' | 'not-yet-valid' | 'wrong-host' | 'self-signed';

export interface KeyAndCertificate {
  key: string;
  cert: string;
}

export interface Authority {
  /** The root, PEM: for `--ca`. */
  root: string;
  issue(host: string, fault?: CertificateFault): Promise<KeyAndCertificate>;
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** A certificate authority that lives as long as the process: its root is trusted by nobody who is not told to. */
export async function makeAuthority(organization: string): Promise<Authority> {
  x509.cryptoProvider.set(globalThis.crypto);
  const now = Date.now();
  const keys = await generate();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: [{ O: [organization] }, { CN: [`${organization} Root`] }],
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + 3650 * DAY),
    signingAlgorithm: P256,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  let serial = 1;
  return {
    root: root.toString('pem'),
    async issue(host, fault) {
      const own = await generate();
      serial += 1;
      const isSelfSigned = fault === 'self-signed';
      const from = fault === 'expired' ? now - 90 * DAY : fault === 'not-yet-valid' ? now + 7 * DAY : now - DAY;
      const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: serial.toString(16).padStart(4, '0'),
        subject: [{ CN: [host] }],
        issuer: isSelfSigned ? `CN=${host}` : root.subject,
        notBefore: new Date(from),
        notAfter: new Date(fault === 'expired' ? now - DAY : from + 60 * DAY),
        signingAlgorithm: P256,
        publicKey: own.publicKey,
        signingKey: isSelfSigned ? own.privateKey : keys.privateKey,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.SubjectAlternativeNameExtension([
            { type: 'dns', value: fault === 'wrong-host' ? `other.${host}` : host },
          ]),
        ],
      });
      const key = await crypto.subtle.exportKey('pkcs8', own.privateKey);
      return { key: x509.PemConverter.encode(key, 'PRIVATE KEY'), cert: certificate.toString('pem') };
    },
  };
}

function generate() {
  return crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
}
