import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type SecureServerOptions,
} from 'node:http2';
import type { Server as NetServer, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSecureContext, type SecureContext } from 'node:tls';
import { type Authority, type CertificateFault, INTERMEDIATE_URL } from './certificates.ts';

export interface Reply {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** Milliseconds before it is sent. */
  delayMs?: number;
}

export interface SiteRequest {
  method: string;
  cookies: string;
  origin?: string;
  /** The request body; empty without one. */
  body: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** One host: its responses to URLs over http and https. Undefined `http` or `https`: nothing is served there. */
export interface Site {
  answer(url: URL, request: SiteRequest): Reply;
  certificate?: CertificateFault;
}

export type Sites = Record<string, Site>;

/** Waits for a number of milliseconds. */
export type Pause = (ms: number) => Promise<unknown>;

export interface WebServers {
  httpPort: number;
  httpsPort: number;
  /** Requests served, as `METHOD URL`. */
  requests: string[];
  close(): Promise<void>;
}

/** OpenSSL's default level rejects short keys. */
const LENIENT = 'DEFAULT@SECLEVEL=1';

/** One HTTP and one TLS server on loopback for all sites; the Host header and SNI select the site. */
export async function startWebServers(
  sites: Sites,
  authority: Authority,
  isReset: () => boolean,
  { takesOldTls = false, pause = sleep as Pause }: { takesOldTls?: boolean; pause?: Pause | undefined } = {},
): Promise<WebServers> {
  const requests: string[] = [];
  const intermediate: Site = { answer: () => ({ body: authority.intermediate }) };
  const siteAt = (url: URL, host: string) => (url.href === INTERMEDIATE_URL ? intermediate : sites[host]);
  const contextOf = contextsOf(sites, authority);
  const http = createServer(serving('http', { siteAt, requests, pause }));
  const https = createSecureServer(
    {
      ...tlsOptions(takesOldTls),
      SNICallback: (host, done) => void contextOf(host).then((made) => done(null, made), done),
    },
    serving('https', { siteAt, requests, pause }),
  );
  const open = openSockets([http, https as unknown as NetServer], isReset);
  https.on('sessionError', () => undefined).on('tlsClientError', () => undefined);
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https as unknown as NetServer)]);
  // Certificates are created in advance, so that handshakes are not unusually slow.
  await Promise.all(Object.keys(sites).map(contextOf));
  return {
    httpPort,
    httpsPort,
    requests,
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([http, https].map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
    },
  };
}

const tlsOptions = (takesOldTls: boolean): SecureServerOptions => ({
  allowHTTP1: true,
  ciphers: takesOldTls ? 'DEFAULT@SECLEVEL=0' : LENIENT,
  ...(takesOldTls && { minVersion: 'TLSv1' }),
});

/** A host's certificate with its key, created on first use. */
function contextsOf(sites: Sites, authority: Authority): (host: string) => Promise<SecureContext> {
  const contexts = new Map<string, Promise<SecureContext>>();
  return (host) => {
    const made =
      contexts.get(host) ??
      authority
        .issue(host, sites[host]?.certificate)
        .then((pair) => createSecureContext({ ...pair, ciphers: LENIENT }));
    contexts.set(host, made);
    return made;
  };
}

/** What both servers share. */
interface Service {
  siteAt(url: URL, host: string): Site | undefined;
  /** Every request is recorded here. */
  requests: string[];
  pause: Pause;
}

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

function serving(scheme: 'http' | 'https', { siteAt, requests, pause }: Service) {
  return async (request: AnyRequest, response: AnyResponse): Promise<void> => {
    const host = String(request.headers[':authority'] ?? request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(`${scheme}://${host || 'nowhere.invalid'}${request.url ?? '/'}`);
    requests.push(`${request.method} ${url.href}`);
    const reply = siteAt(url, host)?.answer(url, await siteRequestOf(request));
    await send(reply ?? { status: 421, body: 'There is no such host here.' }, response, pause);
  };
}

async function siteRequestOf(request: AnyRequest): Promise<SiteRequest> {
  return {
    method: request.method ?? 'GET',
    cookies: request.headers.cookie ?? '',
    body: request.method === 'POST' ? await textOf(request) : '',
    headers: request.headers,
    ...(request.headers.origin !== undefined && { origin: String(request.headers.origin) }),
  };
}

async function send(reply: Reply, response: AnyResponse, pause: Pause): Promise<void> {
  const { status = 200, headers = {}, body = '', delayMs = 0 } = reply;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (delayMs > 0) await pause(delayMs);
  (response as ServerResponse).end(body);
}

/** Tracks open connections; some are reset at once. */
function openSockets(servers: readonly NetServer[], isReset: () => boolean): Set<Socket> {
  const open = new Set<Socket>();
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      open.add(socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy()));
      if (isReset()) socket.resetAndDestroy();
    });
  }
  return open;
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export function listen(server: NetServer): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
}
