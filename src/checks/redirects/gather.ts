import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { type Host, linkedHosts } from '../../lookups/hosts.ts';
import { endReason, visit } from '../../lookups/visit.ts';
import { browserVisits } from './browser.ts';
import type { DeclaredRedirect, Entry, RedirectFacts } from './facts.ts';
import { loginOf } from './gather-login.ts';
import type { RedirectsOptions } from './options.ts';
import { siteOf } from './site.ts';

/** A path and a query that no product has: only the redirects are judged, never the page. */
export const DEEP = '/launch-gate/deep/path?launch-gate=1&keep=a%20b';
/** Routes of launch.yml that programs request with POST. */
const POSTED = ['webhook', 'api'];

export async function gatherRedirects(
  world: World,
  options: RedirectsOptions,
  subject: Subject,
): Promise<RedirectFacts> {
  const site = siteOf(subject);
  const { domain, hosts: known, base } = site;
  const first = followAll(world, entryUrls(known));
  const linked = first.then((some) => linkedHosts(chainsOf(some), domain, known));
  const further = linked.then((some) => followAll(world, homeUrls(some)));
  const allHosts = linked.then((more) => [...known, ...more]);
  const allEntries = Promise.all([first, further]).then((some) => some.flat());
  const browser = Promise.all([allEntries, allHosts]).then(([some, own]) =>
    browserVisits(world, some, [domain.site, ...own.map(({ name }) => name)], options.browser),
  );
  const [hosts, entries, declared, routes, login] = await Promise.all([
    allHosts,
    allEntries,
    Promise.all(options.map.map((mapping) => declaredRedirect(world, mapping, base))),
    Promise.all(postedRoutes(subject, base).map(async ({ name, url }) => ({ name, chain: await visit(world, url) }))),
    loginOf(world, site, first),
  ]);
  requireHost(entries);
  return {
    domain,
    canonical: subject.canonical,
    maxHops: options['max-hops'],
    hosts,
    entries,
    declared,
    login,
    routes,
    browser: await browser,
    file: await redirectsFile(world, subject, entries),
  };
}

const chainsOf = (entries: readonly Entry[]) => entries.map(({ chain }) => chain);

/** Throws when no host has an address, because then no rule can judge anything. */
function requireHost(entries: readonly Entry[]): void {
  const ends = chainsOf(entries).map(({ end }) => end);
  if (ends.some(({ kind }) => kind !== 'no-address')) return;
  const [reason = ''] = ends.map(endReason);
  throw new Error(`no host of the product could be visited: ${reason}`);
}

/** The `_redirects` file nearest to the root, and the hosts of these entries that Netlify serves. */
async function redirectsFile(
  world: World,
  { isRepository }: Subject,
  entries: readonly Entry[],
): Promise<RedirectFacts['file']> {
  const paths = isRepository ? (await world.list()).filter((path) => /(^|\/)_redirects$/.test(path)) : [];
  const [path] = paths.filter((each) => isProduct(each)).sort((a, b) => a.length - b.length);
  const answer = path === undefined ? undefined : await world.read(path);
  if (path === undefined || answer?.kind !== 'answer') return undefined;
  const hops = entries.flatMap(({ chain }) => chain.hops).filter(({ isNetlify }) => isNetlify);
  return { path, text: answer.text, hosts: [...new Set(hops.map(({ url }) => new URL(url).hostname))] };
}

type EntryUrl = Pick<Entry, 'url' | 'host' | 'kind'>;

/** {http, https} x {apex, www} x {/, a deep path with a query}; for other hosts only the home page. */
function entryUrls(hosts: readonly Host[]): EntryUrl[] {
  const isMain = ({ role }: Host) => role === 'apex' || role === 'www';
  const deep = hosts
    .filter(isMain)
    .flatMap((host) =>
      ['http', 'https'].map((scheme) => ({ url: `${scheme}://${host.name}${DEEP}`, host, kind: 'deep' as const })),
    );
  return [...homeUrls(hosts), ...deep];
}

function homeUrls(hosts: readonly Host[]): EntryUrl[] {
  return hosts.flatMap((host) =>
    ['http', 'https'].map((scheme) => ({ url: `${scheme}://${host.name}/`, host, kind: 'home' as const })),
  );
}

const followAll = (world: World, urls: readonly EntryUrl[]) => Promise.all(urls.map((entry) => follow(world, entry)));

async function follow(world: World, entry: EntryUrl): Promise<Entry> {
  const chain = await visit(world, entry.url);
  const setsCookie = chain.hops.slice(0, -1).some(({ cookies }) => cookies.length > 0) || chain.end.kind === 'loop';
  const withCookies = setsCookie ? await visit(world, entry.url, { cookies: true }) : undefined;
  return { ...entry, chain, withCookies };
}

async function declaredRedirect(
  world: World,
  mapping: RedirectsOptions['map'][number],
  base: string,
): Promise<DeclaredRedirect> {
  const [from, to] = [new URL(mapping.from, base).href, new URL(mapping.to, base).href];
  return { from, to, status: mapping.status, chain: await visit(world, from) };
}

function postedRoutes(subject: Subject, base: string): { name: string; url: string }[] {
  return POSTED.flatMap((name) =>
    (subject.routes[name] ?? []).map((route) => ({ name, url: new URL(route, base).href })),
  );
}
