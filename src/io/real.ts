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

/** Headers that grant access to the product's protected hosts. */
export interface Visitor {
  headers: Record<string, string>;
  /** They are sent only to these hosts and their subdomains, over https with a valid certificate. */
  hosts: readonly string[];
}

/** Tells whether an action that needs consent is allowed at a URL. */
export type Consent = (deed: 'post' | 'burst', url: string) => boolean;

export interface WorldSettings {
  /** Resolvers by address or DoH URL; empty: the system's resolvers. */
  resolvers: readonly string[];
  diversions: readonly Diversion[];
  /** Roots to trust besides Node's own, PEM. */
  trust: readonly string[];
  allowPrivate: boolean;
  /** Aborts every pending question. */
  signal: AbortSignal;
  /** The real clock, unless a test controls it. */
  clock?: Clock | undefined;
  /** The most requests to one host; default 60. */
  requestsOfOneHost?: number;
  /** The repository's folder. */
  root: string;
  /** The product's folder in it; undefined: the whole repository is one product. */
  product?: string | undefined;
  /** Answers to questions that need no network; without one, the answer is unknown. */
  surveys?: Partial<Pick<World, QuestionName>>;
  /** Scans response bodies for secrets. */
  secretsIn?: SecretsIn;
  /** Is this action allowed there: sending data, or many requests at once? Default: no. */
  consent?: Consent;
  version: string;
  visitor?: Visitor | undefined;
  /** The environment, in which a browser is looked up; without it, there is no browser. */
  env?: Readonly<Record<string, string | undefined>>;
}

const UNASKED = 'this action is not allowed on that host';

/** The real world. Every question has a time limit, is guarded and counted, and ends with the run. */
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

/** What all questions of a run share. */
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
    // The user chose the resolvers, so only servers that were found through DNS are guarded.
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

/** The HTTP settings of this run for a URL. */
function httpOf({ settings, userAgent, jars }: Run, { hostname }: URL, endpoint: Endpoint) {
  const introduction = visitorHeaders(hostname, settings.visitor);
  return { userAgent, trust: settings.trust, endpoint, jars, introduction };
}

/**
 * Headers that grant access to a host of the product. They are not recorded: a recording has the request without them.
 */
function visitorHeaders(host: string, visitor?: Visitor): Record<string, string> {
  return visitor !== undefined && isUnderAny(host, visitor.hosts) ? visitor.headers : {};
}

/** The browser starts when it is first used. */
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

/** Repository questions that need no survey. */
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
