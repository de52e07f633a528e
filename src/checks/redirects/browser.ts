import type { World } from '../../io/world.ts';
import { isUnder } from '../../lib/host-names.ts';
import type { BrowserFacts, BrowserVisit, Entry } from './facts.ts';

/** Two home entries per host, for as many hosts as most products have. */
const MOST_ENTRIES = 12;

/**
 * Opens the entries in a browser. Of entries that end at the same page, one loads its scripts; for the others only the
 * navigation counts.
 */
export async function browserVisits(
  world: World,
  entries: readonly Entry[],
  own: readonly string[],
  isWanted: boolean,
): Promise<BrowserFacts> {
  if (!isWanted) return { absent: 'launch.yml disables the browser (redirects.browser)' };
  const homes = entries.filter(isOpened).slice(0, MOST_ENTRIES);
  const passed = homes.flatMap(({ chain, host }) => [host.name, ...chain.hops.map(({ url }) => new URL(url).hostname)]);
  const hosts = [...new Set([...own, ...passed])];
  const seen = new Set<string>();
  const visits = await Promise.all(
    homes.map(async (entry): Promise<BrowserVisit> => {
      const { end } = entry.withCookies ?? entry.chain;
      const goal = end.kind === 'page' ? end.page.url : entry.url;
      const isShort = seen.has(goal);
      seen.add(goal);
      const before = upgradedBy(entry, entries);
      const answer = await world.browse({
        url: entry.url,
        hosts,
        ...(isShort && { isShort: true as const }),
        ...(before !== undefined && { before }),
      });
      return { entry, before, answer };
    }),
  );
  const absent = visits.flatMap(({ answer }) =>
    answer.kind === 'failure' && answer.failure === 'missing' ? [answer.reason] : [],
  );
  return absent[0] === undefined ? { visits } : { absent: absent[0] };
}

/** Only entries that end at a page: other rules already report the rest, and a loop was requested often enough. */
function isOpened({ kind, chain, withCookies }: Entry): boolean {
  return kind === 'home' && (withCookies ?? chain).end.kind === 'page';
}

/** A page on a parent domain whose HSTS header includes this host (RFC 6797 section 6.1.2). */
function upgradedBy({ url, host }: Entry, entries: readonly Entry[]): string | undefined {
  if (!url.startsWith('http:')) return undefined;
  return entries.find(
    (above) =>
      above.kind === 'home' &&
      above.url.startsWith('https:') &&
      above.host.name !== host.name &&
      isUnder(host.name, above.host.name) &&
      above.chain.hops[0]?.hsts === 'and below',
  )?.url;
}
