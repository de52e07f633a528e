import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { PeerCertificate, SecureContext, TLSSocket } from 'node:tls';
import { type Clock, type RunTime, since, waiting } from '../lib/clock.ts';
import { errorCode } from '../lib/error-code.ts';
import type { Distrust, DistrustReason } from './connection-types.ts';
import { unreachable } from './dns.ts';
import { type Failure, failure, overdue } from './failure.ts';
import type { TlsVersion } from './tls-types.ts';

const CONNECT_MS = 6000;

export interface Target {
  /** The name for SNI and certificate validation. */
  host: string;
  address: string;
  port: number;
}

/** Trusted roots besides Node's own, PEM; or no roots at all. */
export type Trust = readonly string[] | 'nobody';

export interface TlsSettings {
  alpn: string[];
  trust: Trust;
  version?: TlsVersion;
}

export interface Secured {
  socket: TLSSocket;
  tlsMs: number;
  distrust: Distrust[];
}

/** Opens a TCP connection, or returns why that failed. The address is used as it is: no name is resolved here. */
export function openTcp(
  { address, port }: Target,
  { signal, clock }: RunTime,
): Promise<{ socket: Socket; tcpMs: number } | Failure> {
  // An aborted signal emits no further event.
  if (signal.aborted) return Promise.resolve(failure('deadline', 'the run’s time limit was reached'));
  return new Promise((resolve) => {
    const begun = clock.now();
    const within = AbortSignal.any([signal, clock.within(CONNECT_MS)]);
    const wasBusy = waiting(clock);
    const socket = connectTcp({ host: address, port, noDelay: true });
    // Applies only while connecting: requests over the connection have their own timeouts.
    const onAbort = () => socket.destroy(new Error('no connection'));
    within.addEventListener('abort', onAbort);
    const onError = (error: Error) => {
      within.removeEventListener('abort', onAbort);
      if (signal.aborted) resolve(failure('deadline', 'the run’s time limit was reached'));
      else if (within.aborted) resolve(overdue(wasBusy(CONNECT_MS), `no connection within ${CONNECT_MS / 1000} s`));
      else resolve(unreachable(error));
    };
    // Until the next user attaches a listener, an error must not crash the process.
    const ignore = () => undefined;
    socket
      .on('error', ignore)
      .once('error', onError)
      .once('connect', () => {
        within.removeEventListener('abort', onAbort);
        socket.off('error', onError);
        const onEnd = () => socket.destroy();
        signal.addEventListener('abort', onEnd, { once: true });
        socket.once('close', () => signal.removeEventListener('abort', onEnd));
        resolve({ socket, tcpMs: since(begun, clock) });
      });
  });
}

/**
 * A TLS session over an open connection. An untrusted certificate is a finding, not a failure, so the session
 * continues.
 */
export async function secure(
  socket: Socket,
  { host }: Target,
  settings: TlsSettings,
  clock: Clock,
): Promise<Secured | Failure> {
  const tls = await import('node:tls');
  const begun = clock.now();
  const secured = tls.connect({
    socket,
    ALPNProtocols: settings.alpn,
    rejectUnauthorized: false,
    ...(isIP(host) === 0 && { servername: host }),
    secureContext: contextOf(tls, settings),
  });
  return handshake(secured, socket, clock, () => {
    const certificate = secured.getPeerCertificate();
    const nameError = tls.checkServerIdentity(host, certificate);
    const code = secured.authorizationError ? String(secured.authorizationError) : undefined;
    return { socket: secured, tlsMs: since(begun, clock), distrust: distrustOf(code, nameError, certificate) };
  });
}

/** Waits for the handshake: resolves to the result of `shown`, or to why it failed. */
function handshake(secured: TLSSocket, socket: Socket, clock: Clock, shown: () => Secured): Promise<Secured | Failure> {
  return new Promise((resolve) => {
    // A close without an error event: our own time limit, or the end of the run.
    const onEnd = () => done(failure('reset', 'the connection was reset during the TLS handshake'));
    const wasBusy = waiting(clock);
    // A slow server may still support TLS, so this is no TLS failure.
    const cancel = clock.after(CONNECT_MS, () => {
      done(overdue(wasBusy(CONNECT_MS), `no TLS handshake within ${CONNECT_MS / 1000} s`));
      socket.destroy();
    });
    const done = (result: Secured | Failure) => {
      cancel();
      secured.off('close', onEnd);
      resolve(result);
    };
    secured
      .once('error', (error) => done(handshakeFailure(error)))
      .once('close', onEnd)
      .once('secureConnect', () => done(shown()));
  });
}

/** Parsing 150 roots takes 10 ms, so each set of roots is parsed once. */
const contexts = new Map<string, SecureContext>();

function contextOf(tls: typeof import('node:tls'), { trust, version }: TlsSettings): SecureContext {
  const key = `${version ?? ''} ${trust === 'nobody' ? trust : trust.join('')}`;
  const known = contexts.get(key);
  if (known) return known;
  const made = tls.createSecureContext({
    ...(trust === 'nobody' ? { ca: [] } : trust.length > 0 && { ca: [...tls.rootCertificates, ...trust] }),
    // Browsers accept 1024-bit RSA keys; OpenSSL would abort the handshake and hide the real problem.
    ciphers: `${tls.DEFAULT_CIPHERS}:@SECLEVEL=1`,
    ...(version && {
      minVersion: version,
      maxVersion: version,
      // TLS 1.0 and 1.1 need signatures that OpenSSL rejects at its default security level.
      ciphers: 'DEFAULT@SECLEVEL=0',
    }),
  });
  contexts.set(key, made);
  return made;
}

function handshakeFailure(error: Error): Failure {
  const known = unreachable(error);
  const wasCut = ['ECONNRESET', 'EPIPE'].includes(errorCode(error));
  if (known.failure === 'deadline' || wasCut) return known;
  return failure('tls', 'the TLS handshake failed');
}

/** OpenSSL's verification errors, by what they mean to a browser's user. */
const REASONS: Record<string, DistrustReason> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
};

/**
 * OpenSSL reports one error only, and an expired certificate hides a wrong host, so names and dates are checked
 * separately.
 */
export function distrustOf(
  code: string | undefined,
  nameError: Error | undefined,
  certificate: Pick<PeerCertificate, 'valid_from' | 'valid_to'>,
  now = Date.now(),
): Distrust[] {
  const found = new Map<DistrustReason, string>();
  const wrongName = code === 'ERR_TLS_CERT_ALTNAME_INVALID';
  if (code !== undefined && !wrongName) found.set(REASONS[code] ?? 'other', code);
  if (nameError !== undefined || wrongName) found.set('wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID');
  if (Date.parse(certificate.valid_to) < now) found.set('expired', 'CERT_HAS_EXPIRED');
  if (Date.parse(certificate.valid_from) > now) found.set('not-yet-valid', 'CERT_NOT_YET_VALID');
  return [...found].map(([reason, value]) => ({ reason, code: value }));
}
