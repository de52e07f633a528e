import { getServers } from 'node:dns';
import { type Clock, type RunTime, realClock, since } from '../lib/clock.ts';
import { isUnderAny } from '../lib/host-names.ts';
import { type SecretsIn, summarize } from './body-summary.ts';
import { type Connections, connections } from './connections.ts';
import { cookieJars, type Jars } from './cookies.ts';
import { askOverHttps, askServer, type PostDns, serverEndpoint } from './dns.ts';
import { postMessage } from './dns-over-https.ts';
import type { Endpoint } from './endpoint.ts';
import { failure } from './failure.ts';
import { listFiles, readText } from './files.ts';
import { fetchOnce, portOf } from './http.ts';
import { QUESTIONS, type QuestionName, unanswered } from './questions.ts';
import { type Diversion, type Reach, reachOf } from './reach.ts';
import { REQUESTS, type Requests, requestsUpTo } from './requests.ts';
import { shakeHands } from './tls.ts';
import type { World } from './world.ts';

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

const UNASKED = 'this action is not allowed on that host';

/** The world outside. Every question is bounded, guarded, counted and ended with the run. */
export function realWorld(settings: WorldSettings): World {
  const run = runOf(settings);
  const { signal, clock } = run.time;
  const begun = clock.now();
  const asked = { resolvers: run.resolvers, ask: asking(run), handshake: shaking(run) };
  return {
    ...unanswered(),
    ...asked,
    now: new Date(),
    elapsed: () => since(begun, clock),
    pause: (ms) => clock.pause(ms, signal),
    fetch: fetching(run),
    sample: sampling(run),
    browse: browsing(run, asked),
    ...filesOf(settings),
    ...settings.surveys,
  };
}

/** What all questions of one run share. */
interface Run {
  settings: WorldSettings;
  time: RunTime;
  resolvers: readonly string[];
  reach: Reach;
  requests: Requests;
  jars: Jars;
  connections: Connections;
  userAgent: string;
}

function runOf(settings: WorldSettings): Run {
  const { signal, clock = realClock, resolvers, requestsOfOneHost = REQUESTS.ofOneHost, version } = settings;
  return {
    settings,
    time: { signal, clock },
    resolvers: resolvers.length > 0 ? resolvers : getServers(),
    reach: reachOf(settings),
    requests: requestsUpTo(requestsOfOneHost),
    jars: cookieJars(),
    connections: connections(),
    userAgent: `launch-gate/${version} (launch readiness check; one visit per page)`,
  };
}

function asking({ settings: { trust }, resolvers, reach, time }: Run): World['ask'] {
  const post: PostDns = (url, body) => postMessage(url, body, trust, time);
  return async (question) => {
    const named = serverEndpoint(question.server);
    // A resolver is whom the user told us to ask; only servers that DNS itself named are guarded.
    if (resolvers.includes(question.server)) {
      const spent = reach.spend();
      if (spent) return spent;
      return named ? askServer(question, named, time) : askOverHttps(question, post, time);
    }
    if (named === undefined) return failure('no-route', 'that is not the address of a DNS server');
    const endpoint = reach.to('', named.host, named.port);
    return 'kind' in endpoint ? endpoint : askServer(question, endpoint, time);
  };
}

function fetching(run: Run): World['fetch'] {
  const { settings, reach, requests, time } = run;
  return async (request) => {
    const url = new URL(request.url);
    const isPost = request.method === 'POST';
    if (isPost && !isAgreed(settings, 'post', request.url)) return failure('guarded', UNASKED);
    const way = isPost ? reach.toAgreed : reach.to;
    const endpoint = way(url.hostname, request.address, portOf(url));
    if ('kind' in endpoint) return endpoint;
    const spent = isPost ? undefined : requests.take(url.hostname);
    if (spent) return spent;
    const answer = await fetchOnce(request, { ...httpOf(run, url, endpoint), connections: run.connections }, time);
    if (request.only === undefined || answer.kind === 'failure') return answer;
    return { ...answer, body: '', told: await summarize(answer.body, request.url, settings.secretsIn) };
  };
}

function sampling(run: Run): World['sample'] {
  return async (request) => {
    const url = new URL(request.url);
    if (request.atOnce > 1 && !isAgreed(run.settings, 'burst', request.url)) return failure('guarded', UNASKED);
    const endpoint = run.reach.to(url.hostname, request.address, portOf(url));
    if ('kind' in endpoint) return endpoint;
    const { sampleOf } = await import('./sample.ts');
    return sampleOf(request, httpOf(run, url, endpoint), run.time);
  };
}

const isAgreed = ({ consent }: WorldSettings, deed: 'post' | 'burst', url: string) => consent?.(deed, url) === true;

/** How this run speaks HTTP to that URL. */
function httpOf({ settings, userAgent, jars }: Run, { hostname }: URL, endpoint: Endpoint) {
  const introduction = visitorHeaders(hostname, settings.visitor);
  return { userAgent, trust: settings.trust, endpoint, jars, introduction };
}

/** What lets the gate in at a host of the product; it is in no recording, which keeps the request without it. */
function visitorHeaders(host: string, visitor?: Visitor): Record<string, string> {
  return visitor !== undefined && isUnderAny(host, visitor.hosts) ? visitor.headers : {};
}

/** A browser is started by the first who asks for it. */
function browsing(
  { settings: { env, trust, version }, reach, requests, connections: { turn }, time }: Run,
  world: Pick<World, 'ask' | 'handshake' | 'resolvers'>,
): World['browse'] {
  if (env === undefined) return async () => failure('missing', QUESTIONS.browse.absent);
  let browser: Promise<World['browse']> | undefined;
  return async (request) => {
    browser ??= import('./browser-network.ts').then(({ browserOf }) =>
      browserOf({ world, reach: reach.to, turn, requests, trust, time, version, env }),
    );
    return (await browser)(request);
  };
}

function shaking({ settings: { trust }, reach, time }: Run): World['handshake'] {
  return async (request) => {
    const endpoint = reach.to(request.host, request.address, request.port);
    return 'kind' in endpoint ? endpoint : shakeHands(request, { trust, endpoint }, time);
  };
}

/** The questions about the repository that need no survey. */
function filesOf(settings: WorldSettings): Pick<World, 'list' | 'changed' | 'read'> {
  const { root, signal } = settings;
  return {
    list: () => listFiles(settings, signal),
    async changed(base) {
      const { changeSince } = await import('./git-change.ts');
      const change = await changeSince(settings, base, signal);
      if ('problem' in change) return failure('missing', change.problem);
      return { kind: 'answer', files: change.files.map(({ path }) => path) };
    },
    read: (file) => (typeof file === 'string' ? readText(root, file) : readText(root, file.path, 'latin1')),
  };
}
