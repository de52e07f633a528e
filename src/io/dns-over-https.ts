import type { RunTime } from '../lib/clock.ts';
import { MAX_MESSAGE } from './dns-wire.ts';
import { type Failure, failure } from './failure.ts';

const DOH_MS = 6000;

/**
 * Posts one DNS message (RFC 8484) and returns the body of the response. The user configured this resolver by URL, so
 * its host is resolved by the system.
 */
export async function postMessage(
  url: string,
  body: Buffer,
  trust: readonly string[],
  { signal, clock }: RunTime,
): Promise<Buffer | Failure> {
  const { Client } = await import('./undici.ts');
  const { origin, pathname, search } = new URL(url);
  const { rootCertificates } = await import('node:tls');
  const ca = trust.length > 0 ? { ca: [...rootCertificates, ...trust] } : {};
  const client = new Client(origin, { maxResponseSize: MAX_MESSAGE, connect: { timeout: DOH_MS, ...ca } });
  try {
    const response = await client.request({
      method: 'POST',
      path: `${pathname}${search}`,
      body,
      headers: { 'content-type': 'application/dns-message', accept: 'application/dns-message' },
      signal: AbortSignal.any([signal, clock.within(DOH_MS)]),
    });
    const answer = Buffer.from(await response.body.arrayBuffer());
    return response.statusCode === 200 ? answer : failure('malformed', 'the DNS-over-HTTPS server did not answer 200');
  } catch {
    return failure(signal.aborted ? 'deadline' : 'timeout', 'the DNS-over-HTTPS server did not answer');
  } finally {
    void client.destroy();
  }
}
