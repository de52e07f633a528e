import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** Faults that a site's certificate can have. */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  /** The issuer's certificate is not sent; the leaf contains its URL. */
  | 'incomplete'
  /** It expires in 14 days, of a life of 60. */
  | 'aging'
  /** It is valid for a year. */
  | 'yearly'
  /** Its RSA key has only 1024 bits. */
  | 'weak-key';

/** The URL of the certificate that an `incomplete` site does not send. */
export const INTERMEDIATE_URL = 'http://ca.nic.example/intermediate.der';

interface KeyAndCertificate {
  key: string;
  cert: string;
}

export interface Authority {
  /** The root certificate, PEM: for `--ca`. */
  root: string;
  issue(host: string, fault?: CertificateFault): Promise<KeyAndCertificate>;
  /** DER of the intermediate certificate that issues `incomplete` ones. */
  intermediate: Buffer;
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** A certificate authority that exists only in this process: nobody trusts its root unless told to. */
export async function makeAuthority(organization: string): Promise<Authority> {
  x509.cryptoProvider.set(globalThis.crypto);
  const now = Date.now();
  const root = await makeRoot(organization, now);
  return new SandboxAuthority(root, await makeIntermediate(organization, root, now), now);
}

/** An issuer's certificate and its keys. */
interface Issuer {
  certificate: x509.X509Certificate;
  keys: webcrypto.CryptoKeyPair;
}

async function makeRoot(organization: string, now: number): Promise<Issuer> {
  const keys = await generate();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...lasting(now),
    serialNumber: '01',
    name: [{ O: [organization] }, { CN: [`${organization} Root`] }],
    keys,
    extensions: forIssuing(1),
  });
  return { certificate, keys };
}

async function makeIntermediate(organization: string, root: Issuer, now: number): Promise<Issuer> {
  const keys = await generate();
  const certificate = await x509.X509CertificateGenerator.create({
    ...lasting(now),
    serialNumber: '02',
    subject: [{ O: [organization] }, { CN: [`${organization} Intermediate`] }],
    issuer: root.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: root.keys.privateKey,
    extensions: forIssuing(0),
  });
  return { certificate, keys };
}

const lasting = (now: number) => ({
  notBefore: new Date(now - DAY),
  notAfter: new Date(now + 3650 * DAY),
  signingAlgorithm: P256,
});

/** Extensions of an issuing certificate, with the allowed number of issuers below it (RFC 5280, section 4.2.1). */
const forIssuing = (pathLength: number) => [
  new x509.BasicConstraintsExtension(true, pathLength, true),
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
];

class SandboxAuthority implements Authority {
  readonly root: string;
  readonly intermediate: Buffer;
  readonly #root: Issuer;
  readonly #intermediate: Issuer;
  readonly #now: number;
  #serial = 2;

  constructor(root: Issuer, intermediate: Issuer, now: number) {
    this.root = root.certificate.toString('pem');
    this.intermediate = Buffer.from(intermediate.certificate.rawData);
    this.#root = root;
    this.#intermediate = intermediate;
    this.#now = now;
  }

  async issue(host: string, fault?: CertificateFault): Promise<KeyAndCertificate> {
    const own = fault === 'weak-key' ? await generateWeak() : await generate();
    this.#serial += 1;
    const [from, to] = datesOf(this.#now, fault);
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: this.#serial.toString(16).padStart(4, '0'),
      subject: [{ CN: [host] }],
      ...this.#signerOf(host, own, fault),
      notBefore: from,
      notAfter: to,
      signingAlgorithm: P256,
      publicKey: own.publicKey,
      extensions: forSite(host, fault),
    });
    const key = await crypto.subtle.exportKey('pkcs8', own.privateKey);
    return { key: x509.PemConverter.encode(key, 'PRIVATE KEY'), cert: certificate.toString('pem') };
  }

  #signerOf(host: string, own: webcrypto.CryptoKeyPair, fault: CertificateFault | undefined) {
    if (fault === 'self-signed') return { issuer: `CN=${host}`, signingKey: own.privateKey };
    const { certificate, keys } = fault === 'incomplete' ? this.#intermediate : this.#root;
    return { issuer: certificate.subject, signingKey: keys.privateKey };
  }
}

function forSite(host: string, fault: CertificateFault | undefined): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: fault === 'wrong-host' ? `other.${host}` : host }]),
    ...(fault === 'incomplete' ? [new x509.AuthorityInfoAccessExtension({ caIssuers: INTERMEDIATE_URL })] : []),
  ];
}

/** Valid for sixty days from yesterday, unless a fault changes that. */
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
