import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said, Unknown } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import type { Entry, RedirectFacts } from '../facts.ts';
import { beforeSignIn, curl, dedupe, isMain, line, unseen } from './chains.ts';

export const canonicalRules = {
  canonical: {
    title: 'Site has more than one canonical host',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now, also where the home page does not exist; fix before launch where every home page has the same canonical link, so that search engines see one site.',
    proves: 'http and https, with and without www, at / and at a deep path, all end on one host.',
    why: 'A login on one host is lost on the other, and search engines index two sites.',
    remedy: 'Choose one host, and redirect the other to it with status 301 or 308, keeping path and query.',
    source: 'RFC 9110 section 15.4.2; RFC 6265bis section 5.7 (cookies belong to one host)',
    judge: judgeCanonical,
  },
  duplicate: {
    title: 'Two hosts serve the same page',
    priority: 'fix-before-launch',
    proves: 'No other host serves the home page without a redirect or a canonical link.',
    why: 'Search engines choose one host and visitors bookmark the other.',
    remedy: 'Redirect the second host, or add `link rel="canonical"` with the URL of the first.',
    source: 'RFC 6596',
    judge: ({ entries }) =>
      judgeDuplicates(entries.filter(({ url, kind }) => kind === 'home' && url.startsWith('https:'))),
  },
} satisfies Record<string, Rule<RedirectFacts>>;

/** The rule above reports pages on http, and loops have their own rule: only the final hosts are compared here. */
function judgeCanonical(facts: RedirectFacts): Judgement {
  const entries = facts.entries.filter(isMain);
  const landed = entries.flatMap((entry) => landingOf(facts, entry) ?? []);
  const said = [
    ...judgeLandings(landed, facts.canonical),
    ...dedupe(entries.flatMap(errorPage)),
    ...dedupe([...entries.flatMap(unseen), ...entries.flatMap(homeless)]),
  ];
  if (landed.length + said.length === 0) return { notApplicable: 'no URL ends on a page over https' };
  return { looked: { address: landed.length }, said };
}

/** Where an entry ends. */
interface Landing {
  entry: Entry;
  url: string;
  host: string;
  /** The page's canonical link. */
  canonical: string | undefined;
}

/** A page over https, or the URL that redirects to a sign-in. */
function landingOf(facts: RedirectFacts, entry: Entry): Landing | undefined {
  const { end } = entry.chain;
  const { signInAt } = beforeSignIn(facts, entry.chain);
  if (signInAt) return { entry, url: signInAt.from.href, host: signInAt.from.host, canonical: undefined };
  if (end.kind !== 'page' || !end.page.url.startsWith('https:') || end.page.blockedBy) return undefined;
  const { url, canonical } = end.page;
  return { entry, url, host: new URL(url).host, canonical };
}

function judgeLandings(landed: readonly Landing[], declared: string | undefined): Evidence[] {
  const canonical = declared ?? commonest(landed.map(({ host }) => host));
  const misplaced = landed.filter(({ host }) => host !== canonical);
  const byHost = new Map(misplaced.map((one) => [`${one.host} ${one.entry.host.name}`, one]));
  // Search engines know the canonical page; sessions are still separate.
  const weight = nameOnePage(landed) ? { priority: 'fix-before-launch' as const } : {};
  return [...byHost.values()].map(({ entry, url, host }) => ({
    place: { address: `https://${entry.host.name}/` },
    key: host,
    seen: { chain: line(entry.chain), 'ends at': url, 'must end at': `https://${canonical}/` },
    expected: `https://${canonical}/`,
    fix: { kind: 'redirect', from: `https://${host}/*`, to: `https://${canonical}/*`, status: 308 },
    recheck: curl(entry.url),
    ...weight,
  }));
}

/** All home pages have the same canonical link. */
function nameOnePage(landed: readonly Landing[]): boolean {
  const named = landed.filter(({ entry }) => entry.kind === 'home').map(({ canonical }) => canonical);
  return !named.includes(undefined) && new Set(named).size === 1;
}

/** The home page is an error: 404 and 410 are faults, a server error may be temporary. */
function errorPage({ url, kind, chain: { end } }: Entry): Said {
  if (kind !== 'home' || end.kind !== 'page' || end.page.blockedBy || end.page.status < 400) return [];
  const { status } = end.page;
  if (![404, 410].includes(status))
    return [{ unknown: `the home page is an error (status ${status})`, place: { address: url } }];
  const seen = { status: String(status), title: end.page.title };
  return [{ place: { address: end.page.url }, problem: 'The home page does not exist.', seen, recheck: curl(url) }];
}

/** A host that does not resolve cannot be compared, and must not count as equal. */
function homeless({ host, chain: { end } }: Entry): Unknown[] {
  const isKnown = end.kind === 'no-address' && end.lookup.outcome !== 'unknown';
  return isKnown
    ? leftOpen([
        {
          unknown: 'a host does not resolve (see dns), so it cannot be compared',
          place: { address: `https://${host.name}/` },
        },
      ])
    : [];
}

function commonest(values: readonly string[]): string | undefined {
  const times = (value: string) => values.filter((each) => each === value).length;
  return [...values].sort((a, b) => times(b) - times(a) || a.length - b.length || (a < b ? -1 : 1))[0];
}

function judgeDuplicates(entries: readonly Entry[]): Judgement {
  const served = entries.flatMap((entry) => {
    const { end, hops } = entry.chain;
    const isOwnPage = end.kind === 'page' && hops.length === 1 && end.page.status === 200 && end.page.text !== '';
    return isOwnPage ? [{ entry, page: end.page }] : [];
  });
  const said = [
    ...served.flatMap(({ entry, page }, i): Evidence[] => {
      const twin = served.slice(0, i).find((other) => other.page.signature === page.signature);
      const isPair = twin !== undefined && !(isMain(entry) && isMain(twin.entry));
      const links = new Set([page.canonical, twin?.page.canonical]);
      if (!isPair || (links.size === 1 && page.canonical !== undefined)) return [];
      return [
        {
          place: { address: page.url },
          seen: { 'same page at': twin.page.url, title: page.title, 'canonical link': page.canonical ?? 'none' },
          expected: `a redirect, or a canonical link to ${twin.page.url}`,
          fix: { kind: 'redirect', from: page.url, to: twin.page.url, status: 308 },
          recheck: curl(page.url),
        },
      ];
    }),
    ...dedupe(entries.flatMap(unseen)),
  ];
  if (served.length + said.length === 0) return { notApplicable: 'no host serves a home page without a redirect' };
  return { looked: { page: served.length }, said };
}
