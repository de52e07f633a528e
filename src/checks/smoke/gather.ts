import { requestIds } from '../../catalog/platforms/index.ts';
import type { Subject } from '../../gate/check.ts';
import { DOWNLOAD_BYTES, type HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { isStaging } from '../../lookups/hosts.ts';
import { isHashed, type Resource, readDocument } from '../../lookups/page-resources.ts';
import { header } from '../../lookups/parse-page.ts';
import { isOnline } from '../../lookups/registration.ts';
import { endReason, get, visit } from '../../lookups/visit.ts';
import { isDown, isGone } from './attempts.ts';
import type { Asset, Look, RouteFacts, SeenAsset, SmokeFacts } from './facts.ts';
import type { SmokeOptions } from './options.ts';
import { type Route, routesOf, undeclaredWebhooks, webhookUrls } from './routes.ts';
import { versionOf } from './version.ts';
import { forge } from './webhooks.ts';

/** The first of a page's own scripts and styles, which it needs first. */
const MOST_ASSETS = 4;
/** The index of the request for the judged version, after all requests of the wait. */
const NOW = 1000;

export async function gatherSmoke(world: World, options: SmokeOptions, subject: Subject): Promise<SmokeFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const base = `https://${subject.canonical ?? domain.name}/`;
  const files = subject.isRepository ? await world.list() : [];
  const home = await visit(world, base);
  const routes = routesOf(home, domain, subject, options, files);
  const landing = home.end.kind === 'page' ? home.end.page.url : base;
  const hooks = webhookUrls(subject, landing).filter((url) => isUnder(new URL(url).hostname, domain.site));
  const pauseMs = (subject.confirmAfter ?? options['confirm-after']) * 1000;
  const [looked, webhooks, version] = await Promise.all([
    lookTwice(world, routes, pauseMs),
    subject.permissions.probe ? Promise.all(hooks.map((url) => forge(world, url))) : [],
    versionOf(world, options, subject, NOW),
  ]);
  return {
    stage: subject.stage,
    domain,
    isPreview: isStaging(domain.name) || domain.isBorrowed,
    routes: looked,
    webhooks,
    undeclaredWebhooks: undeclaredWebhooks(files, hooks),
    assets: await assetsOf(world, looked, domain, pauseMs),
    version,
  };
}

/** Visits failed pages again after a pause, all at once: a hiccup is not an outage. */
async function lookTwice(world: World, routes: readonly Route[], pauseMs: number): Promise<RouteFacts[]> {
  const first = await Promise.all(routes.map(async (route) => ({ route, look: await lookAt(world, route.url, 0) })));
  const isAnyDown = first.some(({ route, look }) => isDown(look, route));
  if (isAnyDown) await world.pause(pauseMs);
  const looked = await Promise.all(
    first.map(async ({ route, look }): Promise<RouteFacts> => {
      return { ...route, looks: isDown(look, route) ? [look, await lookAt(world, route.url, 1)] : [look] };
    }),
  );
  // One loaded page shows that this machine reaches hosts.
  const isReaching = looked.some(({ looks }) => looks.some(({ kind }) => kind === 'page'));
  return isReaching ? looked.map(notOurs) : looked;
}

function notOurs({ looks, ...route }: RouteFacts): RouteFacts {
  const theirs = (look: Look): Look => (look.kind === 'failed' ? { ...look, isOurs: false } : look);
  const [first, ...more] = looks;
  return { ...route, looks: [theirs(first), ...more.map(theirs)] };
}

async function lookAt(world: World, url: string, nth: number): Promise<Look> {
  const { hops, end } = await visit(world, url, { nth });
  if (end.kind === 'failed') {
    return { kind: 'failed', failure: end.failure, reason: end.reason, isOurs: !(await isOnline(world)) };
  }
  if (end.kind !== 'page') return { kind: 'elsewhere', reason: endReason(end) };
  const last = await get(world, end.page.url, nth > 0 ? { step: nth } : {});
  const document = await readDocument('answer' in last ? last.answer.body : '', end.page.url);
  const { scripts, styles, frames, images } = document;
  return {
    kind: 'page',
    page: end.page,
    ms: Math.round(hops.reduce((sum, { timing }) => sum + timing.tcpMs + timing.tlsMs + timing.firstByteMs, 0)),
    cookies: hops.flatMap(({ cookies }) => cookies.map(({ name }) => name)),
    ...('answer' in last && requestIdOf(last.answer)),
    named: [...end.page.links, ...[scripts, styles, frames, images].flat().map((each) => each.url)],
    hasScripts: scripts.length > 0 || /<script/i.test('answer' in last ? last.answer.body : ''),
  };
}

/** Headers with the request ID of hosts. */
const REQUEST_IDS = ['x-request-id', ...requestIds];

function requestIdOf(answer: HttpAnswer): { requestId?: string } {
  const requestId = REQUEST_IDS.map((name) => header(answer, name)).find((value) => value !== undefined);
  return requestId === undefined ? {} : { requestId };
}

/** Scripts and styles of the loaded pages, requested like in the `edge` check, so that each is requested once. */
async function assetsOf(
  world: World,
  routes: readonly RouteFacts[],
  domain: Domain,
  pauseMs: number,
): Promise<Asset[]> {
  const pages = routes.flatMap(({ role, looks }) => {
    const look = looks.at(-1);
    const isShown = look?.kind === 'page' && look.page.status === 200 && look.page.blockedBy === undefined;
    return isShown && ['home', 'login', 'signup'].includes(role) ? [{ role, page: look.page.url }] : [];
  });
  const named = await Promise.all(
    pages.map(async ({ role, page }) => ({ role, page, urls: await ownAssets(world, page, domain, 0) })),
  );
  const onHome = new Set(named.filter(({ role }) => role === 'home').flatMap(({ urls }) => urls));
  const once = new Map(named.flatMap(({ page, urls }) => urls.map((url) => [url, page] as const)));
  const first = await Promise.all([...once].map(([url, page]) => assetAt(world, url, page, onHome.has(url), 0)));
  const isAnyGone = first.some(isGone);
  if (isAnyGone) await world.pause(pauseMs);
  const again = await Promise.all(first.map((asset) => (isGone(asset) ? onceMore(world, asset, domain) : [asset])));
  return again.flat();
}

/** A deployment may have replaced the page in the meantime: examines only what the page names now. */
async function onceMore(world: World, asset: SeenAsset, domain: Domain): Promise<Asset[]> {
  const urls = await ownAssets(world, asset.page, domain, 1);
  return urls.includes(asset.url) ? [await assetAt(world, asset.url, asset.page, asset.isOnHome, 1)] : [];
}

async function ownAssets(world: World, page: string, domain: Domain, nth: number): Promise<string[]> {
  const got = await get(world, page, nth > 0 ? { step: nth } : {});
  if (!('answer' in got)) return [];
  const { scripts, styles } = await readDocument(got.answer.body, page);
  const own = (list: readonly Resource[], most: number) =>
    list
      .filter(({ url, isSpare }) => !isSpare && isUnder(new URL(url).hostname, domain.site))
      .slice(0, most)
      .map(({ url }) => url);
  return [...own(scripts, MOST_ASSETS), ...own(styles, 1)];
}

async function assetAt(world: World, url: string, page: string, isOnHome: boolean, nth: number): Promise<Asset> {
  const got = await get(world, url, { only: 'told', maxBytes: DOWNLOAD_BYTES, ...(nth > 0 && { step: nth }) });
  const common = { url, page, isHashed: isHashed(url) };
  if (!('answer' in got)) return { ...common, unseen: endReason(got.end) };
  const { status } = got.answer;
  return {
    ...common,
    status,
    contentType: header(got.answer, 'content-type') ?? '',
    cacheControl: header(got.answer, 'cache-control') ?? '',
    isOnHome,
  };
}
