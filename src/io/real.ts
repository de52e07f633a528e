import { getServers } from 'node:dns';
import { type Clock, type RunTime, realClock, since } from '../lib/clock.ts';
import { isUnderAny } from '../lib/host-names.ts';
import { guardAddress } from './address-guard.ts';
import { type SecretsIn, toldOf } from './body-summary.ts';
import { connections } from './connections.ts';
import { cookieJars } from './cookies.ts';
import { askOverHttps, askServer, type PostDns, serverEndpoint } from './dns.ts';
import { MAX_MESSAGE } from './dns-wire.ts';
import type { Endpoint } from './endpoint.ts';
import { type Failure, failure } from './failure.ts';
import { listFiles, readText } from './files.ts';
import { fetchOnce, portOf } from './http.ts';
import { QUESTIONS, type QuestionName, unanswered } from './questions.ts';
import { REQUESTS, requestsUpTo } from './requests.ts';
import { shakeHands } from './tls.ts';
import type { World } from './world.ts';

/** As curl's: traffic for one host and port goes to another address; Host, SNI and the certificate's name stay. */
export interface Diversion {
  /** A host name or an address; empty for any. */
  host: string;
  /** Undefined for any. */
  port?: number;
  to: Endpoint;
}

/** Headers for the product's own walls. */
export interface Visitor {
  headers: Record<string, string>;
  /** They go to these hosts and those below them, over https, and only to who shows their certificate. */
  hosts: readonly string[];
}

/** What is asked of nobody who did not agree to it. */
export type Consent = (deed: 'post' | 'burst', url: string) => boolean;

export interface WorldSettings {
  /** Resolvers by address or DoH URL; empty: the system's. */
  resolvers: readonly string[];
  diversions: readonly Diversion[];
  /** Roots to trust besides Node's own, PEM. */
  trust: readonly string[];
  allowPrivate: boolean;
  /** Ends every question still open. */
  signal: AbortSignal;
  /** The machine's own, unless a test holds one. */
  clock?: Clock | undefined;
  /** How often one host is asked at most; default 60. */
  requestsOfOneHost?: number;
  /** The folder of the repository. */
  root: string;
  /** The product's folder within; undefined: all of it is one product. */
  product?: string | undefined;
  /** Answers what is not asked over a network; what nothing answers is not known. */
  surveys?: Partial<Pick<World, QuestionName>>;
  /** Looks for secrets in what is served. */
  secretsIn?: SecretsIn;
  /** May this be done there: something sent, or many requests at once? Without it, no. */
  consent?: Consent;
  version: string;
  visitor?: Visitor | undefined;
  /** Where a browser is looked for; without it there is none. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** A run asks one address this often at most, its own resolvers apart, and all together this often: a polite visitor. */
const BUDGET = { perAddress: 250, total: 4000 };

const DOH_MS = 6000;
const UNASKED = 'nobody agreed to that being done there';

/** The world outside. Every question is bounded, guarded, counted and ended with the run. */
export function realWorld(settings: WorldSettings): World {
  const { signal, trust, allowPrivate, clock = realClock } = settings;
  const time: RunTime = { signal, clock };
  const resolvers = settings.resolvers.length > 0 ? settings.resolvers : getServers();
  const begun = clock.now();
  const spend = budget();
  const requests = requestsUpTo(settings.requestsOfOneHost ?? REQUESTS.ofOneHost);
  const jars = cookieJars();
  const kept = connections();
  const userAgent = `launch-gate/${settings.version} (launch readiness check; one visit per page)`;

  /**
   * Where a connection really goes, or why it is not made. The address judged is the address connected to. What was
   * agreed to has bounds of its own, and takes nothing from what is asked besides.
   */
  const reach = (name: string, address: string, port: number, isAgreed = false): Endpoint | Failure => {
    const endpoint = divert(settings.diversions, name, address, port);
    const guarded = allowPrivate ? undefined : guardAddress(endpoint.host);
    return guarded ?? (isAgreed ? undefined : spend(endpoint.host)) ?? endpoint;
  };

  const agreed = (deed: 'post' | 'burst', url: string) => settings.consent?.(deed, url) === true;
  let browser: Promise<World['browse']> | undefined;
  const postDns: PostDns = (url, body) => postMessage(url, body, trust, time);

  const world: World = {
    ...unanswered(),
    resolvers,
    now: new Date(),
    elapsed: () => since(begun, clock),
    pause: (ms) => clock.pause(ms, signal),
    async ask(question) {
      const named = serverEndpoint(question.server);
      // A resolver is whom the user told us to ask; only servers that DNS itself named are guarded.
      if (resolvers.includes(question.server)) {
        const spent = spend();
        if (spent) return spent;
        return named ? askServer(question, named, time) : askOverHttps(question, postDns, time);
      }
      if (named === undefined) return failure('no-route', 'that is no address of a DNS server');
      const endpoint = reach('', named.host, named.port);
      return 'kind' in endpoint ? endpoint : askServer(question, endpoint, time);
    },
    async fetch(request) {
      const url = new URL(request.url);
      if (request.method === 'POST' && !agreed('post', request.url)) return failure('guarded', UNASKED);
      const isAgreed = request.method === 'POST';
      const endpoint = reach(url.hostname, request.address, portOf(url), isAgreed);
      if ('kind' in endpoint) return endpoint;
      const spent = isAgreed ? undefined : requests.take(url.hostname);
      if (spent) return spent;
      const introduction = introductionTo(url.hostname, settings.visitor);
      const answer = await fetchOnce(
        request,
        { userAgent, trust, endpoint, jars, connections: kept, introduction },
        time,
      );
      if (request.only === undefined || answer.kind === 'failure') return answer;
      return { ...answer, body: '', told: await toldOf(answer.body, request.url, settings.secretsIn) };
    },
    async sample(request) {
      const url = new URL(request.url);
      if (request.atOnce > 1 && !agreed('burst', request.url)) return failure('guarded', UNASKED);
      const endpoint = reach(url.hostname, request.address, portOf(url));
      if ('kind' in endpoint) return endpoint;
      const introduction = introductionTo(url.hostname, settings.visitor);
      const { sampleOf } = await import('./sample.ts');
      return sampleOf(request, { userAgent, trust, endpoint, jars, introduction }, time);
    },
    browse: async (request) => {
      if (settings.env === undefined) return failure('missing', QUESTIONS.browse.absent);
      browser ??= import('./browser-network.ts').then(({ browserOf }) =>
        browserOf({
          world,
          reach,
          turn: kept.turn,
          requests,
          trust,
          time,
          version: settings.version,
          env: settings.env ?? {},
        }),
      );
      return (await browser)(request);
    },
    async handshake(request) {
      const endpoint = reach(request.host, request.address, request.port);
      return 'kind' in endpoint ? endpoint : shakeHands(request, { trust, endpoint }, time);
    },
    list: () => listFiles(settings, signal),
    changed: async (base) => {
      const { changeSince } = await import('./git-change.ts');
      const change = await changeSince(settings, base, signal);
      if ('problem' in change) return failure('missing', change.problem);
      return { kind: 'answer', files: change.files.map(({ path }) => path) };
    },
    read: (file) =>
      typeof file === 'string' ? readText(settings.root, file) : readText(settings.root, file.path, 'latin1'),
    ...settings.surveys,
  };
  return world;
}

/** What lets the gate in at a host of the product; it is in no recording, which keeps the request without it. */
function introductionTo(host: string, visitor?: Visitor): Record<string, string> {
  return visitor !== undefined && isUnderAny(host, visitor.hosts) ? visitor.headers : {};
}

/** The first diversion that fits, as curl takes them; it may name the host or the address it resolves to. */
export function divert(diversions: readonly Diversion[], name: string, address: string, port: number): Endpoint {
  const fitting = diversions.find(
    ({ host, port: only }) =>
      (host === '' || host === name || host === address) && (only === undefined || only === port),
  );
  return fitting?.to ?? { host: address, port };
}

/** Counts a question to an address, or to nobody in particular, and refuses the one too many. */
function budget(): (address?: string) => Failure | undefined {
  const asked = new Map<string, number>();
  let total = 0;
  return (address) => {
    const times = (asked.get(address ?? '') ?? 0) + 1;
    if ((address !== undefined && times > BUDGET.perAddress) || total >= BUDGET.total) {
      return failure('budget', 'the run’s budget of questions was spent');
    }
    asked.set(address ?? '', times);
    total += 1;
    return undefined;
  };
}

/** The user named this resolver by URL: its host is looked up as any program of this machine would. */
async function postMessage(
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
