import type { BrowserContext, Request, Route } from 'playwright-core';
import { isUnderAny } from '../lib/host-names.ts';
import type { BrowseRequest } from './browser-types.ts';
import type { Requests } from './requests.ts';

/** For subresources such as scripts, without the page itself. */
const MOST_PARTS = 10;
/** Resource types that affect only a page's appearance, not where it leads. */
const LOOKS = ['image', 'media', 'font', 'stylesheet'];

export interface HostTurns {
  /** Waits for a slot at the host for one request; call the result to release it. */
  turn(host: string): Promise<() => void>;
  /** The request counts per host so far, from all sources. */
  requests: Requests;
}

/**
 * Allows requests to own hosts only, and for a page only resources that may cause navigation, each in its slot; counts
 * requests per host.
 */
export async function limit(context: BrowserContext, asked: BrowseRequest, turns: HostTurns): Promise<Limited> {
  const limited = new LimitedContext(asked, turns);
  // Route handlers do not see redirect targets.
  context.on('request', (next) => next.redirectedFrom() && limited.note(next));
  context
    .on('requestfinished', (request) => limited.giveBack(request))
    .on('requestfailed', (request) => limited.giveBack(request))
    .on('close', () => limited.giveAllBack());
  await context.route('**/*', (route) => limited.decide(route));
  return limited;
}

export interface Limited {
  /** The number of requests to each host. */
  readonly requests: Record<string, number>;
  /** A page itself was refused, because its host reached the request limit. */
  readonly isSpent: boolean;
}

class LimitedContext implements Limited {
  readonly requests: Record<string, number> = {};
  isSpent = false;
  readonly #asked: BrowseRequest;
  readonly #turns: HostTurns;
  readonly #refusal: Refusal;
  /** The function that releases the slot of each pending request. */
  readonly #open = new Map<Request, () => void>();

  constructor(asked: BrowseRequest, turns: HostTurns) {
    this.#asked = asked;
    this.#turns = turns;
    this.#refusal = refusalBy(asked);
  }

  note(next: Request): void {
    const { hostname } = new URL(next.url());
    this.#count(hostname);
    this.#turns.requests.note(hostname);
  }

  async decide(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const refusal = this.#refusal(request, url);
    if (refusal !== undefined) return route.abort(refusal);
    if (!isWeb(url)) return route.continue();
    if (!this.#asked.picture && !this.#turns.requests.takeByBrowser(url.hostname, isPageItself(request))) {
      // A page is still inspected when one of its resources is refused.
      this.isSpent ||= isPageItself(request);
      return route.abort('aborted');
    }
    this.#count(url.hostname);
    this.#open.set(request, await this.#turns.turn(url.hostname));
    return route.continue();
  }

  giveBack(request: Request): void {
    this.#open.get(request)?.();
    this.#open.delete(request);
  }

  giveAllBack(): void {
    for (const request of [...this.#open.keys()]) this.giveBack(request);
  }

  #count(host: string): void {
    this.requests[host] = (this.requests[host] ?? 0) + 1;
  }
}

/** Why a request is blocked, as a Chromium error code. */
type Refusal = (request: Request, url: URL) => 'blockedbyclient' | 'aborted' | undefined;

const isPageItself = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

const isWeb = ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:';

function refusalBy(asked: BrowseRequest): Refusal {
  const { picture, isShort } = asked;
  const isOwn = ownHosts(asked);
  let parts = 0;
  return (request, url) => {
    const isPage = isPageItself(request);
    if (!isPage) parts += 1;
    if (isWeb(url) && !isOwn(url.hostname) && !(picture && !isPage)) return 'blockedbyclient';
    const isLed = !isShort && !LOOKS.includes(request.resourceType()) && parts <= MOST_PARTS;
    return isPage || picture || isLed ? undefined : 'aborted';
  };
}

/** Tells whether a host may be requested. */
export type IsOwn = (host: string) => boolean;

/** The hosts of a visit and their subdomains. */
export const ownHosts =
  ({ hosts }: BrowseRequest): IsOwn =>
  (host) =>
    isUnderAny(host, hosts);
