import type { World } from '../../io/world.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isPath } from '../../lookups/member-pages.ts';
import { visit } from '../../lookups/visit.ts';
import type { Entry, LoginFacts } from './facts.ts';
import type { Site } from './site.ts';

/** A host that cannot exist (RFC 6761 section 6.4). */
const UNTRUSTED_ORIGIN = 'https://launch-gate.invalid/';
/** Parameters that frameworks and platforms use for the URL to return to after login. */
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

/** The declared login, else the first link on the home page that looks like one; requested on every host. */
export async function loginOf(
  world: World,
  site: Site,
  entries: Promise<readonly Entry[]>,
): Promise<LoginFacts | undefined> {
  const declared = site.subject.routes['login']?.[0];
  const url = declared === undefined ? loginLink(await entries, site) : new URL(declared, site.base);
  if (url === undefined) return undefined;
  const names = [...new Set([...site.hosts.map(({ name }) => name), url.hostname])];
  const returnTo = `${url.origin}${url.pathname}?${RETURN_PARAMETERS.map((name) => `${name}=${encodeURIComponent(UNTRUSTED_ORIGIN + name)}`).join('&')}`;
  const [pages, chain] = await Promise.all([
    Promise.all(names.map(async (host) => ({ host, chain: await visit(world, `https://${host}${url.pathname}`) }))),
    visit(world, returnTo),
  ]);
  return { path: url.pathname, pages, returnTo: { url: returnTo, chain } };
}

/** Only a link to the product's own hosts: no other host is contacted. */
function loginLink(entries: readonly Entry[], { hosts, domain }: Site): URL | undefined {
  const isOwn = ({ hostname }: URL) => hosts.some(({ name }) => name === hostname) || isUnder(hostname, domain.site);
  const landing = entries.map(({ chain }) => chain.end).find((end) => end.kind === 'page');
  const links = landing?.kind === 'page' ? landing.page.links : [];
  return links.map((link) => new URL(link)).find((url) => isOwn(url) && isPath('login', url.pathname));
}
