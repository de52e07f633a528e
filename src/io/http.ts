import type { Socket } from 'node:net';
import { type RunTime, since, waiting } from '../lib/clock.ts';
import { errorCode } from '../lib/error-code.ts';
import { openTcp, secure } from './connect.ts';
import type { Connection, Connections, Door, Used } from './connections.ts';
import { unreachable } from './dns.ts';
import { type Failure, failure, overdue } from './failure.ts';
import { readBody } from './http-body.ts';
import { headersOf, isProved, rawHeaders, type Sender, withoutCookieValue } from './http-headers.ts';
import type { HttpAnswer, HttpRequest } from './http-types.ts';

export interface HttpSettings extends Sender {
  trust: readonly string[];
  /** Where to connect, after diversions. */
  endpoint: { host: string; port: number };
  connections: Connections;
}

const HEADER_BYTES = 32 * 1024;
const ANSWER_MS = 15_000;
const MOST_MS = 60_000;
/** A connection dropped before the response is retried: GET and HEAD are safe to repeat (RFC 9110 9.2.1). */
const TRIES = 3;

export async function fetchOnce(
  request: HttpRequest,
  settings: HttpSettings,
  time: RunTime,
): Promise<HttpAnswer | Failure> {
  const isRepeatable = request.method !== 'POST';
  for (let tries = 1; ; ) {
    let isKept = false;
    const answer = await settings.connections.over<HttpAnswer>(
      doorOf(request, settings),
      () => connectFor(request, settings, time),
      (connection, isFresh) => {
        isKept = !isFresh;
        return exchange(request, settings, connection, time);
      },
    );
    const wasCut = answer.kind === 'failure' && answer.failure === 'reset';
    if (!wasCut || !isRepeatable || tries === TRIES) return answer;
    // Servers may close idle connections at any time (RFC 9112 section 9.3.1), so that is not a failed try.
    if (!isKept) tries += 1;
  }
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^\[|\]$/g, '');

function doorOf({ url, protocol, method }: HttpRequest, { endpoint }: HttpSettings): Door {
  const way = `${endpoint.host} ${endpoint.port}`;
  // A request that must not be sent twice needs a new connection, because a reused one may be closing.
  const key = method === 'POST' ? undefined : `${new URL(url).origin} ${protocol ?? ''} ${way}`;
  return { host: hostOf(url), way, key };
}

/** The port of a URL, or its scheme's default. */
export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

async function exchange(
  request: HttpRequest,
  settings: HttpSettings,
  connection: Connection,
  { signal, clock }: RunTime,
): Promise<Used<HttpAnswer>> {
  const ms = Math.min(request.withinMs ?? ANSWER_MS, MOST_MS);
  const within = AbortSignal.any([signal, clock.within(ms)]);
  const wasBusy = waiting(clock);
  try {
    return await speak(request, settings, connection, { signal: within, clock });
  } catch (error) {
    if (within.aborted && !signal.aborted)
      return { result: overdue(wasBusy(ms), `no complete answer within ${ms / 1000} s`), isReusable: false };
    return { result: exchangeFailure(error, signal), isReusable: false };
  }
}

/** Opens a new connection for such a request. */
export async function connectFor(
  { url: address, protocol }: Pick<HttpRequest, 'url' | 'protocol'>,
  { endpoint, trust }: Pick<HttpSettings, 'endpoint' | 'trust'>,
  time: RunTime,
): Promise<Connection | Failure> {
  // Loads the library while the connection opens, and only in runs that use HTTP.
  const library = import('./undici.ts');
  const url = new URL(address);
  const target = { host: hostOf(address), address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, time);
  if ('kind' in opened) return opened;
  const { socket, tcpMs } = opened;
  const plain = { socket, protocol: 'http/1.1' as const, distrust: [], timing: { tcpMs, tlsMs: 0 } };
  if (url.protocol === 'http:') return { ...plain, client: clientFor(await library, url, socket, false) };
  const alpn = protocol === 'h2' ? ['h2', 'http/1.1'] : ['http/1.1'];
  const secured = await secure(socket, target, { alpn, trust }, time.clock);
  if ('kind' in secured) {
    socket.destroy();
    return secured;
  }
  const { distrust, tlsMs } = secured;
  return {
    client: clientFor(await library, url, secured.socket, protocol === 'h2'),
    socket: secured.socket,
    protocol: secured.socket.alpnProtocol === 'h2' ? 'h2' : 'http/1.1',
    distrust,
    timing: { tcpMs, tlsMs },
  };
}

/** An HTTP client over that one connection; it never opens another. */
function clientFor({ Client }: typeof import('./undici.ts'), { origin }: URL, socket: Socket, allowH2: boolean) {
  let made: Socket | null = socket;
  return new Client(origin, {
    // Asynchronously, because the client is not ready while it calls `connect`.
    connect: (_, callback) => {
      const [error, given] = made === null ? [closed(), null] : [null, made];
      made = null;
      process.nextTick(callback, error, given);
    },
    allowH2,
    maxHeaderSize: HEADER_BYTES,
    pipelining: 1,
  });
}

const closed = () => Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });

async function speak(
  request: HttpRequest,
  settings: HttpSettings,
  { client, protocol, distrust, timing }: Connection,
  { signal, clock }: RunTime,
): Promise<Used<HttpAnswer>> {
  const url = new URL(request.url);
  const begun = clock.now();
  const response = await client.request({
    method: request.method ?? 'GET',
    path: `${url.pathname}${url.search}`,
    headers: await headersOf(request, settings, isProved(url, distrust)),
    ...(request.body !== undefined && { body: request.body }),
    signal,
    responseHeaders: 'raw',
  });
  const firstByteMs = since(begun, clock);
  const headers = rawHeaders(response.headers as unknown as (string | Buffer)[]);
  if (request.jar !== undefined) await settings.jars.keep(request.jar, request.url, headers);
  const encoding = headers.find(([name]) => name === 'content-encoding')?.[1] ?? '';
  const { body, truncated } = await readBody(response.body, encoding, request);
  const answer: HttpAnswer = {
    kind: 'answer',
    status: response.statusCode,
    protocol,
    headers: headers.map(withoutCookieValue),
    body,
    truncated,
    distrust,
    timing: { ...timing, firstByteMs },
  };
  const isClosing = headers.some(([name, value]) => name === 'connection' && /\bclose\b/i.test(value));
  return { result: answer, isReusable: !truncated && !isClosing };
}

function exchangeFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return failure('deadline', 'the run’s time limit was reached');
  const code = errorCode(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return failure('too-large', `the headers are larger than ${HEADER_BYTES} bytes`);
  if (error instanceof Error && error.name === 'HTTPParserError') return failure('malformed', 'the answer is not HTTP');
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE')
    return failure('reset', 'the connection was reset before the answer');
  return error instanceof Error ? unreachable(error) : failure('reset', 'the connection was reset');
}
