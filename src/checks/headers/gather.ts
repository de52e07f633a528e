import type { Subject } from '../../gate/check.ts';
import { DOWNLOAD_BYTES } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { cookiesOf } from '../../lookups/cookie.ts';
import { isStaging } from '../../lookups/hosts.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { isHashed, type PageDocument, readDocument } from '../../lookups/page-resources.ts';
import { blockedWords, header } from '../../lookups/parse-page.ts';
import { type Chain, endReason, get, visit } from '../../lookups/visit.ts';
import type { Asset, ForeignAnswer, HeadersFacts, PageFacts, PageRole } from './facts.ts';
import { headerFiles } from './hosts/propose.ts';
import type { HeadersOptions } from './options.ts';
import { robotsOf, securityTxtOf } from './well-known.ts';

/** A host that cannot exist (RFC 6761 section 6.4). */
const UNTRUSTED_ORIGIN = 'https://launch-gate.invalid';
const NO_PAGE = '/launch-gate-finds-no-such-page';
const MOST_ASSETS = 3;

export async function gatherHeaders(world: World, options: HeadersOptions, subject: Subject): Promise<HeadersFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const base = `https://${subject.canonical ?? domain.name}/`;
  const home = visit(world, base);
  const origin = home.then(({ end }) => new URL(end.kind === 'page' ? end.page.url : base).origin);
  const members = home.then((chain) => memberPages(chain, domain, subject, base));
  const [landing, found, error, staging, foreign, robots, securityTxt, files] = await Promise.all([
    home.then((chain) => pageOf(world, 'home', base, chain)),
    members.then((pages) => Promise.all(pages.map(({ role, url }) => visitedPage(world, role, url)))),
    origin.then((at) => visitedPage(world, 'error', `${at}${NO_PAGE}`)),
    Promise.all(stagingHosts(options, subject).map((host) => visitedPage(world, 'staging', `https://${host}/`))),
    Promise.all([members, origin]).then(([pages, at]) =>
      foreignAnswers(world, [...pages.map(({ url }) => url), ...apiRoutes(subject, at), `${at}/`]),
    ),
    origin.then((at) => robotsOf(world, `${at}/robots.txt`)),
    origin.then((at) => securityTxtOf(world, `${at}/.well-known/security.txt`)),
    headerFiles(world, subject),
  ]);
  const assets = 'unseen' in landing ? [] : await assetsOf(world, landing.document, domain);
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    pages: [landing, ...found, error, ...staging],
    assets,
    foreign,
    robots,
    securityTxt,
    files,
  };
}

function stagingHosts({ staging }: HeadersOptions, subject: Subject): string[] {
  const declared = Object.values(subject.subdomains).filter(isStaging);
  return [...new Set([...staging, ...declared])].slice(0, 6);
}

const apiRoutes = (subject: Subject, origin: string) =>
  (subject.routes['api'] ?? []).map((route) => new URL(route, origin).href);

const visitedPage = async (world: World, role: PageRole, url: string) =>
  pageOf(world, role, url, await visit(world, url));

async function pageOf(world: World, role: PageRole, url: string, { end }: Chain): Promise<PageFacts> {
  if (end.kind !== 'page') return { role, url, unseen: endReason(end) };
  // Password protection is what a staging host should have, so that page is judged.
  if (end.page.blockedBy && role !== 'staging') return { role, url, unseen: blockedWords(end.page.blockedBy) };
  const got = await get(world, end.page.url);
  if (!('answer' in got)) return { role, url, unseen: endReason(got.end) };
  const { status, headers, body } = got.answer;
  const cookies = cookiesOf(got.answer);
  return { role, url: end.page.url, status, headers, cookies, document: await readDocument(body, end.page.url) };
}

async function assetsOf(world: World, { scripts, styles }: PageDocument, domain: Domain): Promise<Asset[]> {
  const urls = scripts.concat(styles).map(({ url }) => url);
  const own = urls.filter((url) => isHashed(url) && isUnder(new URL(url).hostname, domain.site));
  const got = [...new Set(own)].slice(0, MOST_ASSETS).map(async (url) => ({
    url,
    // The same request as the `edge` check makes, so that it is sent once.
    got: await get(world, url, { only: 'told', maxBytes: DOWNLOAD_BYTES }),
  }));
  return (await Promise.all(got)).flatMap(({ url, got }): Asset[] => {
    if (!('answer' in got)) return [{ url, unseen: endReason(got.end) }];
    return got.answer.status === 200 ? [{ url, status: 200, headers: got.answer.headers }] : [];
  });
}

function foreignAnswers(world: World, urls: readonly string[]): Promise<ForeignAnswer[]> {
  return Promise.all(
    [...new Set(urls)].map(async (url): Promise<ForeignAnswer> => {
      const got = await get(world, url, { headers: { origin: UNTRUSTED_ORIGIN } });
      if (!('answer' in got)) return { url, unseen: endReason(got.end) };
      return {
        url,
        origin: UNTRUSTED_ORIGIN,
        allowed: header(got.answer, 'access-control-allow-origin'),
        withCredentials: header(got.answer, 'access-control-allow-credentials')?.trim() === 'true',
      };
    }),
  );
}
