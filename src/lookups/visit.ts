import { isIP } from 'node:net';
import { netlify } from '../catalog/platforms/netlify.ts';
import type { Distrust, Timing } from '../io/connection-types.ts';
import type { FailureKind } from '../io/failure.ts';
import type { HttpAnswer, HttpRequest } from '../io/http-types.ts';
import type { World } from '../io/world.ts';
import { type Cookie, cookiesOf } from './cookie.ts';
import { addressesOf, type HostAddresses, type Lookup } from './lookup.ts';
import { header, type Page, readPage } from './parse-page.ts';

type Network = Pick<World, 'ask' | 'resolvers' | 'fetch'>;

/** Milliseconds of each phase of a hop, as a visitor experiences them. */
export interface HopTiming extends Timing {
  dnsMs: number;
}

/** One request of a chain and its response. */
export interface Hop {
  url: string;
  address: string;
  status: number;
  /** The absolute redirect target; undefined on the last hop. */
  location?: string;
  distrust: Distrust[];
  cookies: Cookie[];
  /** Strict-Transport-Security was sent: for this host, or including subdomains. */
  hsts: 'this host' | 'and below' | undefined;
  /** Netlify sent the response. */
  isNetlify: boolean;
  timing: HopTiming;
}

/** How a chain ended. */
export type End =
  | { kind: 'page'; page: Page }
  /** It returned to the hop with this index. */
  | { kind: 'loop'; to: number }
  | { kind: 'too-long' }
  /** The Location is not a web URL: another scheme, or invalid. */
  | { kind: 'bad-location'; location: string }
  | { kind: 'no-address'; url: string; lookup: Lookup }
  | { kind: 'failed'; url: string; address: string; failure: FailureKind; reason: string };

export interface Chain {
  start: string;
  hops: Hop[];
  end: End;
}

/** Browsers stop at 20 (Fetch standard, section 4.4); so do we. */
const MAX_HOPS = 20;
/** With cookies, a URL may legitimately respond differently the second time, but not the fourth. */
const VISITS_WITH_COOKIES = 4;
/** A browser tries a host's other addresses when one does not respond; three are enough. */
const MAX_TRIED = 3;

/**
 * Follows a URL as a visitor would and records every hop. With `cookies`, it keeps them like a browser. `nth`
 * distinguishes repeated visits.
 */
export async function visit(world: Network, start: string, { cookies = false, nth = 0 } = {}): Promise<Chain> {
  const hops: Hop[] = [];
  const done = (end: End): Chain => ({ start, hops, end });
  for (let url = start; ; ) {
    const seen = hops.filter((hop) => hop.url === url).length;
    if (seen > 0 && seen >= (cookies ? VISITS_WITH_COOKIES : 1)) {
      return done({ kind: 'loop', to: hops.findIndex((hop) => hop.url === url) });
    }
    if (hops.length === MAX_HOPS) return done({ kind: 'too-long' });
    const got = await get(world, url, {
      ...(cookies && { jar: start, step: hops.length }),
      ...(nth > 0 && { step: nth }),
    });
    if ('end' in got) return done(got.end);
    const { answer, address, dnsMs } = got;
    const location = isRedirect(answer.status) ? header(answer, 'location') : undefined;
    const next = location === undefined ? undefined : resolveLocation(location, url);
    hops.push(hopOf(url, address, { ...answer.timing, dnsMs }, answer, next));
    if (location === undefined) return done({ kind: 'page', page: await readPage(url, answer) });
    if (next === undefined) return done({ kind: 'bad-location', location: location.slice(0, 300) });
    url = next;
  }
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Sends one request to the first of a host's addresses that responds. */
export async function get(
  world: Network,
  url: string,
  how: Partial<HttpRequest> = {},
): Promise<{ answer: HttpAnswer; address: string; dnsMs: number } | { end: End }> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const known: HostAddresses | undefined = isIP(host) === 0 ? await addressesOf(world, host) : undefined;
  const addresses = known?.addresses.map(({ address }) => address) ?? [host];
  const first = addresses[0];
  if (known !== undefined && first === undefined) return { end: { kind: 'no-address', url, lookup: telling(known) } };
  let end: End | undefined;
  // A POST must not arrive twice.
  for (const address of addresses.slice(0, how.method === 'POST' ? 1 : MAX_TRIED)) {
    const answer = await world.fetch({ url, address, ...how });
    if (answer.kind === 'answer') return { answer, address, dnsMs: known ? Math.max(known.v4.ms, known.v6.ms) : 0 };
    end ??= { kind: 'failed', url, address, failure: answer.failure, reason: answer.reason };
  }
  return { end: end ?? { kind: 'failed', url, address: '', failure: 'no-route', reason: 'the name does not resolve' } };
}

/** Why a chain ended without a page, in our words. */
export function endReason(end: End): string {
  if (end.kind === 'failed') return end.reason;
  if (end.kind === 'no-address')
    return end.lookup.outcome === 'unknown' ? end.lookup.reason : 'its name does not resolve';
  return 'it does not lead to a page';
}

/** Of two lookups without an address, an unknown one, because then the result is unknown. */
function telling({ v4, v6 }: HostAddresses): Lookup {
  return [v4, v6].find(({ outcome }) => outcome === 'unknown') ?? v4;
}

function hopOf(url: string, address: string, timing: HopTiming, answer: HttpAnswer, location: string | undefined): Hop {
  return {
    url,
    address,
    status: answer.status,
    ...(location !== undefined && { location }),
    distrust: answer.distrust,
    cookies: cookiesOf(answer),
    isNetlify: header(answer, netlify.requestId) !== undefined,
    hsts: hstsOf(header(answer, 'strict-transport-security')),
    timing,
  };
}

/** RFC 6797 section 6.1: max-age=0 removes HSTS. */
function hstsOf(value: string | undefined): Hop['hsts'] {
  if (value === undefined || /max-age\s*=\s*"?0+\b/i.test(value)) return undefined;
  return /(^|;)\s*includesubdomains\s*(;|$)/i.test(value) ? 'and below' : 'this host';
}

/** Undefined when the target is not a web URL: `file:`, `javascript:`, or invalid. */
function resolveLocation(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  url.hash = '';
  // Credentials in a redirect are not sent on.
  url.username = '';
  url.password = '';
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
