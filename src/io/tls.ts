import { createHash, X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate } from 'node:tls';
import type { RunTime } from '../lib/clock.ts';
import { openTcp, secure, type Trust } from './connect.ts';
import type { Failure } from './failure.ts';
import type { Certificate, TlsAnswer, TlsRequest } from './tls-types.ts';

/** The most certificates inspected in one chain. */
const MAX_CHAIN = 10;

export interface HandshakeSettings {
  trust: readonly string[];
  /** Where to connect, after diversions. */
  endpoint: { host: string; port: number };
}

/**
 * Two TLS handshakes in parallel: one for the verdict, and one without any trusted roots. The library completes a chain
 * from the roots it knows, so only without roots does it show exactly what the server sent.
 */
export async function shakeHands(
  request: TlsRequest,
  { trust, endpoint }: HandshakeSettings,
  time: RunTime,
): Promise<TlsAnswer | Failure> {
  const [judged, bare] = await Promise.all([
    shakeOnce(request, endpoint, trust, time),
    shakeOnce(request, endpoint, 'nobody', time),
  ]);
  if (judged.kind === 'failure') return judged;
  return { ...judged, chain: bare.kind === 'answer' ? bare.chain : judged.chain.slice(0, 1) };
}

async function shakeOnce(
  request: TlsRequest,
  endpoint: HandshakeSettings['endpoint'],
  trust: Trust,
  time: RunTime,
): Promise<TlsAnswer | Failure> {
  const target = { host: request.host, address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, time);
  if ('kind' in opened) return opened;
  const version = request.version ? { version: request.version } : {};
  const secured = await secure(opened.socket, target, { alpn: ['h2', 'http/1.1'], trust, ...version }, time.clock);
  if ('kind' in secured) {
    opened.socket.destroy();
    return secured;
  }
  const { socket } = secured;
  const answer: TlsAnswer = {
    kind: 'answer',
    version: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    alpn: socket.alpnProtocol || '',
    chain: chainOf(socket.getPeerCertificate(true)),
    distrust: secured.distrust,
    timing: { tcpMs: opened.tcpMs, tlsMs: secured.tlsMs },
  };
  socket.destroy();
  return answer;
}

function chainOf(leaf: DetailedPeerCertificate): Certificate[] {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  for (
    let next = leaf;
    next?.raw && chain.length < MAX_CHAIN && !seen.has(next.fingerprint256);
    next = next.issuerCertificate
  ) {
    seen.add(next.fingerprint256);
    chain.push(describe(new X509Certificate(next.raw)));
  }
  return chain;
}

function describe(certificate: X509Certificate): Certificate {
  const details = certificate.publicKey.asymmetricKeyDetails;
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    issuerOrganization: /(?:^|\n)O=([^\n]*)/.exec(certificate.issuer)?.[1] ?? '',
    altNames: certificate.subjectAltName?.split(', ') ?? [],
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint256: certificate.fingerprint256,
    keyType: certificate.publicKey.asymmetricKeyType ?? 'unknown',
    keyBits: details?.modulusLength ?? curveBits(details?.namedCurve),
    pem: certificate.toString(),
  };
}

function curveBits(curve: string | undefined): number {
  return Number(/\d{3}/.exec(curve ?? '')?.[0] ?? 0);
}

const oneLine = (name: string | undefined) => (name ?? '').replaceAll('\n', ', ');

/** SHA-256 of a certificate's SubjectPublicKeyInfo in base64 (RFC 7469 section 2.4). */
export function keyHash({ pem }: Certificate): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
