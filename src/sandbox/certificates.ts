import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/** What is wrong with a site's certificate, to order. */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  /** Its issuer is not sent; the certificate says where it is. */
  | 'incomplete'
  /** It runs out in a fortnight, of sixty days. */
  | 'aging'
  /** It lasts for a year. */
  | 'yearly'
  /** Its RSA key has 1024 bits. */
  | 'weak-key';

/** Where the certificate that an `incomplete` site does not send can be had. */
export const INTERMEDIATE_URL = 'http://ca.nic.example/intermediate.der';

interface KeyAndCertificate {
  key: string;
  cert: string;
}

export interface Authority {
  /** The root, PEM: for `--ca`. */
  root: string;
  issue(host: string, fault?: CertificateFault): Promise<KeyAndCertificate>;
  /** DER of the certificate between the root and what is issued as `incomplete`. */
  intermediate: Buffer;
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
  const between = await generate();
  const intermediate = await x509.X509CertificateGenerator.create({
    serialNumber: '02',
    subject: [{ O: [organization] }, { CN: [`${organization} Intermediate`] }],
    issuer: root.subject,
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + 3650 * DAY),
    signingAlgorithm: P256,
    publicKey: between.publicKey,
    signingKey: keys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  let serial = 2;
  return {
    root: root.toString('pem'),
    intermediate: Buffer.from(intermediate.rawData),
    async issue(host, fault) {
      const own = fault === 'weak-key' ? await generateWeak() : await generate();
      serial += 1;
      const signer =
        fault === 'self-signed'
          ? { name: `CN=${host}`, key: own.privateKey }
          : fault === 'incomplete'
            ? { name: intermediate.subject, key: between.privateKey }
            : { name: root.subject, key: keys.privateKey };
      const [from, to] = datesOf(now, fault);
      const certificate = await x509.X509CertificateGenerator.create({
        serialNumber: serial.toString(16).padStart(4, '0'),
        subject: [{ CN: [host] }],
        issuer: signer.name,
        notBefore: from,
        notAfter: to,
        signingAlgorithm: P256,
        publicKey: own.publicKey,
        signingKey: signer.key,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.SubjectAlternativeNameExtension([
            { type: 'dns', value: fault === 'wrong-host' ? `other.${host}` : host },
          ]),
          ...(fault === 'incomplete' ? [new x509.AuthorityInfoAccessExtension({ caIssuers: INTERMEDIATE_URL })] : []),
        ],
      });
      const key = await crypto.subtle.exportKey('pkcs8', own.privateKey);
      return { key: x509.PemConverter.encode(key, 'PRIVATE KEY'), cert: certificate.toString('pem') };
    },
  };
}

/** Sixty days from yesterday on, if nothing is to be wrong. */
function datesOf(now: number, fault: CertificateFault | undefined): [from: Date, to: Date] {
  const days = (from: number, to: number): [Date, Date] => [new Date(now + from * DAY), new Date(now + to * DAY)];
  if (fault === 'expired') return days(-90, -1);
  if (fault === 'not-yet-valid') return days(7, 67);
  if (fault === 'aging') return days(-46, 14);
  return fault === 'yearly' ? days(-1, 364) : days(-1, 59);
}

function generateWeak() {
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  return crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
}

function generate() {
  return crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
}
