import type { Subject } from '../../gate/check.ts';
import { isHashed, readDocument } from '../../looking/document.ts';
import { isStaging } from '../../looking/hosts.ts';
import { header } from '../../looking/page.ts';
import { isOnline } from '../../looking/registration.ts';
import { type Domain, isUnder, parseTarget } from '../../looking/target.ts';
import { endReason, get, visit } from '../../looking/visit.ts';
import { DOWNLOAD_BYTES, type HttpAnswer, type World } from '../../world/world.ts';
import type { Asset, Look, RouteFacts, SmokeFacts } from './facts.ts';
import { isDown } from './looks.ts';
import type { SmokeOptions } from './options.ts';
import { type Route, routesOf, undeclaredWebhooks, webhookUrls } from './routes.ts';
import { versionOf } from './version.ts';
import { forge } from './webhooks.ts';

/** Of each page, the first of its own scripts and styles: what stands first is needed first. */
const MOST_ASSETS = 4;
/** The look at the version that is judged, after all that were for waiting. */
const NOW = 1000;

export async function gatherSmoke(world: World, options: SmokeOptions, subject: Subject): Promise<SmokeFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const base = `https://${subject.canonical ?? domain.name}/`;
  const files = subject.isRepository ? await world.list() : [];
  const home = await visit(world, base);
  const routes = routesOf(home, domain, subject, options, files);
  const hooks = webhookUrls(subject, base).filter((url) => isUnder(new URL(url).hostname, domain.site));
  const [looked, webhooks, version] = await Promise.all([
    lookTwice(world, routes, (subject.confirmAfter ?? options['confirm-after']) * 1000),
    subject.mayProbe === false ? [] : Promise.all(hooks.map((url) => forge(world, url))),
    versionOf(world, options, subject, NOW),
  ]);
  return {
    stage: subject.stage,
    domain,
    isPreview: isStaging(domain.name) || domain.isBorrowed,
    routes: looked,
    webhooks,
    undeclaredWebhooks: undeclaredWebhooks(files, hooks),
    assets: await assetsOf(world, looked, domain),
    version,
  };
}

/** What was down is looked at again after a while, all of it at once: a hiccup is no outage. */
async function lookTwice(world: World, routes: readonly Route[], pauseMs: number): Promise<RouteFacts[]> {
  const first = await Promise.all(routes.map(async (route) => ({ route, look: await lookAt(world, route.url, 0) })));
  const isAnyDown = first.some(({ route, look }) => isDown(look, route));
  if (isAnyDown) await world.pause(pauseMs);
  return Promise.all(
    first.map(async ({ route, look }): Promise<RouteFacts> => {
      return { ...route, looks: isDown(look, route) ? [look, await lookAt(world, route.url, 1)] : [look] };
    }),
  );
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
    isDistrusted: hops.some(({ distrust }) => distrust.length > 0),
    ...('answer' in last && requestIdOf(last.answer)),
    named: [...end.page.links, ...[scripts, styles, frames, images].flat().map((each) => each.url)],
    hasScripts: scripts.length > 0 || /<script/i.test('answer' in last ? last.answer.body : ''),
  };
}

/** The names that hosts have for it. */
const REQUEST_IDS = ['x-request-id', 'x-vercel-id', 'cf-ray', 'x-nf-request-id', 'fly-request-id', 'x-amz-cf-id'];

function requestIdOf(answer: HttpAnswer): { requestId?: string } {
  const requestId = REQUEST_IDS.map((name) => header(answer, name)).find((value) => value !== undefined);
  return requestId === undefined ? {} : { requestId };
}

/** The scripts and styles of the pages that answered, as `edge` asks for scripts, so that each is asked for once. */
async function assetsOf(world: World, routes: readonly RouteFacts[], domain: Domain): Promise<Asset[]> {
  const pages = routes.flatMap(({ role, looks }) => {
    const look = looks.at(-1);
    const isShown = look?.kind === 'page' && look.page.status === 200 && look.page.blockedBy === undefined;
    return isShown && ['home', 'login', 'signup'].includes(role) ? [{ role, page: look.page.url }] : [];
  });
  const named = await Promise.all(
    pages.map(async ({ role, page }) => ({ role, page, urls: await ownAssets(world, page, domain) })),
  );
  const onHome = new Set(named.filter(({ role }) => role === 'home').flatMap(({ urls }) => urls));
  const once = new Map(named.flatMap(({ page, urls }) => urls.map((url) => [url, page] as const)));
  return Promise.all([...once].map(([url, page]) => assetAt(world, url, page, onHome.has(url))));
}

async function ownAssets(world: World, page: string, domain: Domain): Promise<string[]> {
  const got = await get(world, page);
  if (!('answer' in got)) return [];
  const { scripts, styles } = await readDocument(got.answer.body, page);
  const own = (list: readonly { url: string }[], most: number) =>
    list
      .map(({ url }) => url)
      .filter((url) => isUnder(new URL(url).hostname, domain.site))
      .slice(0, most);
  return [...own(scripts, MOST_ASSETS), ...own(styles, 1)];
}

async function assetAt(world: World, url: string, page: string, isOnHome: boolean): Promise<Asset> {
  const got = await get(world, url, { only: 'told', maxBytes: DOWNLOAD_BYTES });
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
