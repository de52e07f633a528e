import type { Browser, BrowserContext, Page, Request, Response } from 'playwright-core';
import { isUnderAny } from '../lib/host-names.ts';
import type { BrowseAnswer, BrowseRequest, BrowseStep } from './browser-types.ts';
import { type Failure, failure } from './failure.ts';
import type { Requests } from './requests.ts';

const VISIT_MS = 40_000;
const LOAD_MS = 15_000;
/** A page that goes nowhere for so long after it was loaded stays. */
const QUIET_MS = 500;
const SETTLE_MS = 10_000;
/** A meta refresh later than this is meant to be read first. */
const MOST_REFRESH_S = 5;
/** As for redirects (Fetch standard, section 4.4). */
const MOST_STEPS = 20;
/** Of scripts and the like; the page itself is not counted. */
const MOST_PARTS = 10;
/** What a page looks like, not where it leads. */
const LOOKS = ['image', 'media', 'font', 'stylesheet'];
const PICTURE = { width: 1280, height: 800 };

export interface VisitSettings {
  /** The product's own token, as in `launch-gate/1.0`. */
  userAgent: string;
  /** A turn at the host for one request, to be given back. */
  turn(host: string): Promise<() => void>;
  /** What hosts were asked so far, by whatever asks. */
  requests: Requests;
}

/** One visitor who never was here before. */
export async function visit(
  browser: Browser,
  request: BrowseRequest,
  { userAgent: product, turn, requests: budget }: VisitSettings,
): Promise<BrowseAnswer | Failure> {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36 ${product}`;
  const context = await browser.newContext({ userAgent, locale: 'en', viewport: PICTURE, serviceWorkers: 'allow' });
  // Whatever a page does to its browser, it is waited for no longer.
  const timer = setTimeout(() => void context.close().catch(() => undefined), VISIT_MS);
  try {
    const { requests, isSpent } = await limit(context, request, { turn, requests: budget });
    if (request.before !== undefined) {
      const above = await context.newPage();
      await open(above, request.before, watch(above, ownHosts(request)));
    }
    const page = await context.newPage();
    const isOwn = ownHosts(request);
    const seen = watch(page, isOwn);
    const end = endAt(await open(page, request.url, seen), isOwn);
    if (isSpent() && end.kind === 'failed')
      return failure('budget', 'the browser has asked the host as often as it may in one run');
    await Promise.race([Promise.all(seen.notes), after(QUIET_MS)]);
    const [cookies, title] = await Promise.all([context.cookies(), inTime(page.title())]);
    const held = new Set(cookies.map(({ name }) => name));
    const picture = request.picture && end.kind === 'page' ? await page.screenshot({ type: 'png' }) : undefined;
    return {
      kind: 'answer',
      steps: seen.steps,
      end: end.kind === 'page' ? { ...end, title: title.slice(0, 200) } : end,
      cookies: [...held].sort(),
      dropped: [...seen.cookies].filter((name) => !held.has(name)).sort(),
      requests,
      ...(picture && { picture }),
    };
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => undefined);
  }
}

/** A host that may be asked. */
type IsOwn = (host: string) => boolean;

const ownHosts =
  ({ hosts }: BrowseRequest): IsOwn =>
  (host) =>
    isUnderAny(host, hosts);

/** Where nobody may be asked, the browser was led away. */
function endAt(end: Ending, isOwn: IsOwn): Ending {
  return end.kind === 'failed' && end.url !== '' && !isOwn(new URL(end.url).hostname)
    ? { kind: 'left', url: end.url }
    : end;
}

/** Asks own hosts only, and of a page only what may lead on, each in its turn; counts what is asked of whom. */
async function limit(
  context: BrowserContext,
  asked: BrowseRequest,
  { turn, requests: budget }: Pick<VisitSettings, 'turn' | 'requests'>,
): Promise<{ requests: Record<string, number>; isSpent(): boolean }> {
  const requests: Record<string, number> = {};
  let isSpent = false;
  const count = (host: string) => {
    requests[host] = (requests[host] ?? 0) + 1;
  };
  const open = new Map<Request, () => void>();
  const giveBack = (request: Request) => {
    open.get(request)?.();
    open.delete(request);
  };
  // What a redirect leads to is asked without coming by here again.
  context.on('request', (next) => {
    if (!next.redirectedFrom()) return;
    const { hostname } = new URL(next.url());
    count(hostname);
    budget.note(hostname);
  });
  context.on('requestfinished', giveBack).on('requestfailed', giveBack);
  context.on('close', () => [...open.keys()].forEach(giveBack));
  const wants = wanted(asked);
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const refusal = wants(request, url);
    if (refusal !== undefined) return route.abort(refusal);
    if (!isWeb(url)) return route.continue();
    if (!asked.picture && !budget.takeByBrowser(url.hostname, isPageItself(request))) {
      // Without one of its parts a page is looked at all the same.
      isSpent ||= isPageItself(request);
      return route.abort('aborted');
    }
    count(url.hostname);
    open.set(request, await turn(url.hostname));
    return route.continue();
  });
  return { requests, isSpent: () => isSpent };
}

const isPageItself = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

const isWeb = ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:';

/** Why a request is not made, in the words of Chromium's errors. */
function wanted(asked: BrowseRequest): (request: Request, url: URL) => 'blockedbyclient' | 'aborted' | undefined {
  const { picture, isShort } = asked;
  const isOwn = ownHosts(asked);
  let parts = 0;
  return (request, url) => {
    const isPage = isPageItself(request);
    if (!isPage) parts += 1;
    if (isWeb(url) && !isOwn(url.hostname) && !(picture && !isPage)) return 'blockedbyclient';
    const isLed = !isShort && !LOOKS.includes(request.resourceType()) && parts <= MOST_PARTS;
    return isPage || picture || isLed ? undefined : 'aborted';
  };
}

interface Seen {
  steps: BrowseStep[];
  /** Names that pages asked to keep, deletions apart. */
  cookies: Set<string>;
  changed: number;
  /** What is still being read of answers. */
  notes: Promise<void>[];
  /** Chromium's net error of the last address. */
  error?: string | undefined;
}

function watch(page: Page, isOwn: IsOwn): Seen {
  const seen: Seen = { steps: [], cookies: new Set(), changed: Date.now(), notes: [] };
  const isMain = (request: Request) => request.isNavigationRequest() && request.frame() === page.mainFrame();
  page.on('request', (request) => {
    if (!isMain(request)) return;
    seen.changed = Date.now();
    seen.error = undefined;
    const by = request.redirectedFrom() ? 'redirect' : seen.steps.length === 0 ? 'address' : 'page';
    if (seen.steps.length <= MOST_STEPS) seen.steps.push({ url: request.url().slice(0, 2000), by });
  });
  // A page may go on only once it is there, which takes long on a busy machine.
  page.on('load', () => {
    seen.changed = Date.now();
  });
  page.on('requestfailed', (request) => {
    // One that another overtook is no failure.
    const code = isMain(request) ? netError(request.failure()?.errorText ?? '') : undefined;
    if (code !== 'ERR_ABORTED') seen.error = code ?? seen.error;
  });
  page.on('response', (response) => {
    if (isMain(response.request())) seen.notes.push(note(response, seen, isOwn).catch(() => undefined));
  });
  return seen;
}

async function note(response: Response, seen: Seen, isOwn: IsOwn): Promise<void> {
  const step = seen.steps.findLast(({ url, status }) => url === response.url() && status === undefined);
  if (step) step.status = response.status();
  if (!isOwn(new URL(response.url()).hostname)) return;
  for (const { name, value } of await response.headersArray()) {
    if (name.toLowerCase() !== 'set-cookie') continue;
    const cookie = value.split('=')[0]?.trim() ?? '';
    // RFC 6265bis section 5.6.2: an age of nothing or less, or a day that has passed, takes it away.
    if (/;\s*max-age\s*=\s*(?:-\d+|0+)\s*(?:;|$)/i.test(value) || isPast(value)) seen.cookies.delete(cookie);
    else seen.cookies.add(cookie);
  }
}

function isPast(cookie: string): boolean {
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return expires !== undefined && Date.parse(expires) < Date.now();
}

type Ending = { kind: 'page'; url: string } | Exclude<BrowseAnswer['end'], { kind: 'page' }>;

/** Opens an address and waits until the page stays where it is. */
async function open(page: Page, url: string, seen: Seen): Promise<Ending> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    const wasLeft = seen.steps.length > 1 && /interrupted by another navigation/.test(String(error));
    // A page whose parts are slow is a page.
    const isThere = netError(String(error)) === undefined && seen.steps.at(-1)?.status !== undefined;
    if (!wasLeft && !isThere) return endingOf(netError(String(error)) ?? 'ERR_TIMED_OUT', seen);
  }
  await settle(page, seen);
  if (seen.steps.length > MOST_STEPS) return { kind: 'loop' };
  return seen.error === undefined ? { kind: 'page', url: page.url() } : endingOf(seen.error, seen);
}

/** Waits until it went nowhere for a while, or until a meta refresh has had its time. */
async function settle(page: Page, seen: Seen): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  let isRefreshed = false;
  while (Date.now() < until && seen.steps.length <= MOST_STEPS) {
    const refresh: number | undefined = isRefreshed ? undefined : await refreshIn(page);
    isRefreshed ||= refresh !== undefined;
    if (refresh !== undefined) seen.changed = Date.now();
    const left = seen.changed + QUIET_MS + (refresh ?? 0) * 1000 - Date.now();
    if (left <= 0) return;
    await after(left);
  }
}

/** A page that is on its way to another does not answer. */
const inTime = (answer: Promise<unknown>) =>
  Promise.race([answer.catch(() => ''), after(QUIET_MS)]).then((text) => String(text ?? ''));
const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

/** Seconds until the page leaves by itself. */
async function refreshIn(page: Page): Promise<number | undefined> {
  const content = await inTime(
    page.evaluate("document.querySelector('meta[http-equiv=\"refresh\" i]')?.getAttribute('content') ?? ''"),
  );
  const seconds = Number(/^\s*([\d.]+)\s*[;,]/.exec(content)?.[1] ?? Number.NaN);
  return seconds <= MOST_REFRESH_S ? seconds : undefined;
}

/** Chromium's net errors that mean something else to a visitor; the rest is a failure like any other. */
function endingOf(code: string, { steps }: Seen): Exclude<BrowseAnswer['end'], { kind: 'page' }> {
  const url = steps.at(-1)?.url ?? '';
  if (code === 'ERR_TOO_MANY_REDIRECTS') return { kind: 'loop' };
  if (code === 'ERR_BLOCKED_BY_CLIENT') return { kind: 'left', url };
  const known = CERTAIN[code];
  return { kind: 'failed', url, isCertain: known !== undefined, reason: known ?? 'the browser got no answer' };
}

const netError = (text: string) => /net::(ERR_\w+)/.exec(text)?.[1];

/** What would be the same the next time; a connection that is cut, or an answer that is late, may not be. */
const UNTRUSTED = 'the browser does not trust its certificate';
const CERTAIN: Record<string, string> = {
  ERR_CONNECTION_REFUSED: 'nothing listens there (connection refused)',
  ERR_SOCKS_CONNECTION_FAILED: 'there is no connection to it',
  ERR_SOCKS_CONNECTION_HOST_UNREACHABLE: 'there is no connection to it',
  ERR_CERT_AUTHORITY_INVALID: UNTRUSTED,
  ERR_CERT_DATE_INVALID: UNTRUSTED,
  ERR_CERT_COMMON_NAME_INVALID: UNTRUSTED,
  ERR_SSL_PROTOCOL_ERROR: 'the TLS handshake failed',
};
