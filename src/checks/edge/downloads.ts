import type { Subject } from '../../gate/check.ts';
import { type BodySummary, DOWNLOAD_BYTES } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import type { Domain } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isAnswered } from '../../lookups/dns-evidence.ts';
import { isStaging } from '../../lookups/hosts.ts';
import { memberPages } from '../../lookups/member-pages.ts';
import { readDocument } from '../../lookups/page-resources.ts';
import { blockedWords } from '../../lookups/parse-page.ts';
import { type Chain, endReason, get, visit } from '../../lookups/visit.ts';
import type { Download, Tried } from './facts.ts';
import type { EdgeOptions } from './options.ts';

/**
 * Scripts loaded by the main pages. Together with all other checks, this stays below sixty requests per host
 * (test/connections).
 */
const MOST_SCRIPTS = 10;
/** Chunks that those scripts load later. */
const MOST_CHUNKS = 4;
const MOST_MAPS = 2;
const MOST_PREVIEWS = 3;
/** For a preview: the page and its first scripts. */
const MOST_PREVIEW_SCRIPTS = 4;

export interface Downloads {
  downloads: Download[];
  /** Source maps of the scripts. */
  maps: Tried[];
}

/**
 * Files that visitors of the home, login and sign-up pages download from the owner's hosts, and files that previews
 * serve.
 */
export async function downloadsOf(
  world: World,
  home: Chain,
  domain: Domain,
  subject: Subject,
  options: EdgeOptions,
): Promise<Downloads> {
  const pages = memberPages(home, domain, subject, home.start).filter(({ role }) => role !== 'account');
  const chains = Promise.all([home, ...pages.map(({ url }) => visit(world, url))]);
  const [product, ...previews] = await Promise.all([
    chains.then((all) =>
      downloadsAt(world, all, domain, { isPreview: false, most: MOST_SCRIPTS, chunks: MOST_CHUNKS, maps: MOST_MAPS }),
    ),
    ...previewHosts(options, subject).map(async (host) =>
      downloadsAt(world, [await visit(world, `https://${host}/`)], domain, {
        isPreview: true,
        most: MOST_PREVIEW_SCRIPTS,
        chunks: 0,
        maps: 0,
      }),
    ),
  ]);
  return { downloads: [...product.downloads, ...previews.flatMap(({ downloads }) => downloads)], maps: product.maps };
}

function previewHosts({ previews }: EdgeOptions, { subdomains }: Subject): string[] {
  return [...new Set([...previews, ...Object.values(subdomains).filter(isStaging)])].slice(0, MOST_PREVIEWS);
}

interface How {
  isPreview: boolean;
  most: number;
  chunks: number;
  maps: number;
}

async function downloadsAt(world: World, chains: readonly Chain[], domain: Domain, how: How): Promise<Downloads> {
  // A page that a preview redirects to does not belong to the preview.
  const site = how.isPreview ? new URL(chains[0]?.start ?? '').hostname : domain.site;
  const isOwn = (url: string) => isUnder(new URL(url).hostname, site);
  const pages = chains.flatMap(({ end }) =>
    end.kind === 'page' && end.page.blockedBy === undefined && isOwn(end.page.url) ? [end.page.url] : [],
  );
  const [own, scripts] = await Promise.all([
    lookAt(world, [...new Set(pages)], how),
    Promise.all([...new Set(pages)].map((url) => scriptsOf(world, url))).then((found) =>
      lookAt(world, [...new Set(found.flat().filter(isOwn))].slice(0, how.most), how),
    ),
  ]);
  const first = new Set(scripts.map(({ url }) => url));
  const chunks = scripts.flatMap(({ url, told }) => (told?.scripts ?? []).flatMap((name) => chunkUrl(name, url)));
  const maps = scripts
    .filter(({ told }) => told !== undefined)
    .flatMap(({ url, told }) => URL.parse(told?.sourceMap ?? `${url.replace(/[?#][\s\S]*/, '')}.map`, url)?.href ?? []);
  const [later, mapped] = await Promise.all([
    lookAt(world, [...new Set(chunks)].filter((url) => isOwn(url) && !first.has(url)).slice(0, how.chunks), how),
    lookAt(world, [...new Set(maps)].filter(isOwn).slice(0, how.maps), how),
  ]);
  // A preview that denies access is well protected.
  const unseen = how.isPreview ? [] : chains.flatMap(unseenAt).map((each) => ({ ...each, isPreview: false }));
  return {
    downloads: [...[...own, ...scripts, ...later, ...mapped].flatMap(downloadOf), ...unseen],
    maps: mapped.map(mapOf),
  };
}

/** A page that could not be loaded: where we are denied access, others may have it. */
export function unseenAt({ start, end }: Chain): { url: string; unseen: string }[] {
  if (end.kind === 'page')
    return end.page.blockedBy === undefined ? [] : [{ url: end.page.url, unseen: blockedWords(end.page.blockedBy) }];
  const isAbsent = end.kind === 'no-address' && isAnswered(end.lookup);
  return isAbsent ? [] : [{ url: 'url' in end ? end.url : start, unseen: endReason(end) }];
}

async function scriptsOf(world: World, url: string): Promise<string[]> {
  const got = await get(world, url);
  if (!('answer' in got)) return [];
  const { scripts, preloads } = await readDocument(got.answer.body, url);
  return [...scripts, ...preloads].map((each) => each.url);
}

/** The URL of a chunk: bundlers name it relative to the script that loads it, or to the site's root. */
function chunkUrl(name: string, script: string): string[] {
  const from = /^(https?:|\.|\/)/.test(name) ? script : new URL('/', script).href;
  return URL.canParse(name, from) ? [new URL(name, from).href] : [];
}

/** A request's result: a summary, a reason for failure, or neither when there is no such file. */
interface Looked {
  url: string;
  isPreview: boolean;
  status: number;
  told?: BodySummary;
  unseen?: string;
}

function lookAt(world: World, urls: readonly string[], { isPreview }: How): Promise<Looked[]> {
  return Promise.all(
    urls.map(async (url): Promise<Looked> => {
      const got = await get(world, url, { only: 'told', maxBytes: DOWNLOAD_BYTES });
      if (!('answer' in got)) return { url, isPreview, status: 0, unseen: endReason(got.end) };
      const { status, told, truncated } = got.answer;
      const unseen = unseenBecause(status, truncated);
      const isThere = status === 200 || status === 206;
      return { url, isPreview, status, ...(isThere && told && { told }), ...(unseen !== undefined && { unseen }) };
    }),
  );
}

function unseenBecause(status: number, isCut: boolean): string | undefined {
  if (status === 429) return blockedWords('a rate limit (status 429)');
  if (status >= 500) return `status ${status}`;
  return status < 300 && isCut ? 'it is larger than the read limit' : undefined;
}

function downloadOf({ url, isPreview, told, unseen }: Looked): Download[] {
  const seen = told?.secrets === undefined ? [] : [{ url, isPreview, secrets: told.secrets }];
  const notSeen =
    unseen ?? (told !== undefined && told.secrets === undefined ? 'secret scanning is not available' : undefined);
  return [...seen, ...(notSeen === undefined ? [] : [{ url, isPreview, unseen: notSeen }])];
}

/** Any other content there is what the server returns for every path. */
function mapOf({ url, status, told, unseen }: Looked): Tried {
  const leak = told?.leak === 'source-map' ? told.leak : undefined;
  return unseen !== undefined && leak === undefined ? { url, unseen } : { url, status, leak };
}
