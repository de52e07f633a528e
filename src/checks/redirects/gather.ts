import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { type Host, knownHosts, linkedHosts } from '../../lookups/hosts.ts';
import { isPath } from '../../lookups/member-pages.ts';
import { endReason, visit } from '../../lookups/visit.ts';
import { browserVisits } from './browser.ts';
import type { DeclaredRedirect, Entry, LoginFacts, RedirectFacts } from './facts.ts';
import type { RedirectsOptions } from './options.ts';

/** A path and a query that no product has: only the redirect in front of it is judged, never the page. */
export const DEEP = '/launch-gate/deep/path?launch-gate=1&keep=a%20b';
/** A host that cannot exist (RFC 6761 section 6.4). */
const STRANGER = 'https://launch-gate.invalid/';
/** The names under which frameworks and hosts pass on where to return after the login. */
const RETURN_PARAMETERS = [
  'next',
  'redirect',
  'redirect_to',
  'redirect_uri',
  'return',
  'return_to',
  'returnTo',
  'returnUrl',
  'callbackUrl',
  'continue',
  'url',
];
/** Routes of launch.yml that programs call with POST. */
const POSTED = ['webhook', 'api'];

export async function gatherRedirects(
  world: World,
  options: RedirectsOptions,
  subject: Subject,
): Promise<RedirectFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const known = knownHosts(domain, subject);
  const base = home(domain, subject);
  const early = Promise.all(entryUrls(known).map((entry) => follow(world, entry)));
  const linkedTo = early.then((entries) =>
    linkedHosts(
      entries.map(({ chain }) => chain),
      domain,
      known,
    ),
  );
  const all = Promise.all([
    early,
    linkedTo.then((linked) => Promise.all(homeUrls(linked).map((entry) => follow(world, entry)))),
  ]);
  const browser = all.then(async ([first, further]) => {
    const own = [domain.site, ...[...known, ...(await linkedTo)].map(({ name }) => name)];
    return browserVisits(world, [...first, ...further], own, options.browser);
  });
  const [entries, linked, more, declared, routes, login] = await Promise.all([
    early,
    linkedTo,
    all.then(([, further]) => further),
    Promise.all(options.map.map((mapping) => declaredRedirect(world, mapping, base))),
    Promise.all(postedRoutes(subject, base).map(async ({ name, url }) => ({ name, chain: await visit(world, url) }))),
    loginOf(world, early, known, domain, subject, base),
  ]);
  const ends = [...entries, ...more].map(({ chain }) => chain.end);
  if (ends.every(({ kind }) => kind === 'no-address')) {
    const [reason = ''] = ends.map(endReason);
    throw new Error(`no host of the product could be visited: ${reason}`);
  }
  return {
    domain,
    canonical: subject.canonical,
    maxHops: options['max-hops'],
    hosts: [...known, ...linked],
    entries: [...entries, ...more],
    declared,
    login,
    routes,
    browser: await browser,
    file: await redirectsFile(world, subject, [...entries, ...more]),
  };
}

/** Where Netlify takes redirects from, the one nearest to the root, and the hosts of these entries that it answers for. */
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

/** {http, https} x {apex, www} x {/, a deep path with a query}; of other hosts the home page. */
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

async function follow(world: World, entry: EntryUrl): Promise<Entry> {
  const chain = await visit(world, entry.url);
  const setsCookie = chain.hops.slice(0, -1).some(({ cookies }) => cookies.length > 0) || chain.end.kind === 'loop';
  const withCookies = setsCookie ? await visit(world, entry.url, { cookies: true }) : undefined;
  return { ...entry, chain, withCookies };
}

const home = (domain: Domain, subject: Subject) => `https://${subject.canonical ?? domain.name}/`;

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

/** The declared login, else the first link of the home page that reads like one; asked on every host. */
async function loginOf(
  world: World,
  entries: Promise<readonly Entry[]>,
  hosts: readonly Host[],
  domain: Domain,
  subject: Subject,
  base: string,
): Promise<LoginFacts | undefined> {
  const declared = subject.routes['login']?.[0];
  const isOwn = ({ hostname }: URL) => hosts.some(({ name }) => name === hostname) || isUnder(hostname, domain.site);
  const url = declared === undefined ? loginLink(await entries, isOwn) : new URL(declared, base);
  if (url === undefined) return undefined;
  const names = [...new Set([...hosts.map(({ name }) => name), url.hostname])];
  const returnTo = `${url.origin}${url.pathname}?${RETURN_PARAMETERS.map((name) => `${name}=${encodeURIComponent(STRANGER + name)}`).join('&')}`;
  const [pages, chain] = await Promise.all([
    Promise.all(names.map(async (host) => ({ host, chain: await visit(world, `https://${host}${url.pathname}`) }))),
    visit(world, returnTo),
  ]);
  return { path: url.pathname, pages, returnTo: { url: returnTo, chain } };
}

/** Only on an own host: nobody else is asked anything. */
function loginLink(entries: readonly Entry[], isOwn: (url: URL) => boolean): URL | undefined {
  const landing = entries.map(({ chain }) => chain.end).find((end) => end.kind === 'page');
  const links = landing?.kind === 'page' ? landing.page.links : [];
  return links.map((link) => new URL(link)).find((url) => isOwn(url) && isPath('login', url.pathname));
}
