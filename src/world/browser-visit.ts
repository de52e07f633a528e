import type { Browser, BrowserContext, Page, Request, Response } from 'playwright-core';
import type { BrowseAnswer, BrowseRequest, BrowseStep } from './world.ts';

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
const MOST_PARTS = 20;
/** What a page looks like, not where it leads. */
const LOOKS = ['image', 'media', 'font', 'stylesheet'];
const PICTURE = { width: 1280, height: 800 };

/** One visitor who never was here before. */
export async function visit(browser: Browser, request: BrowseRequest, product: string): Promise<BrowseAnswer> {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36 ${product}`;
  const context = await browser.newContext({ userAgent, locale: 'en', viewport: PICTURE, serviceWorkers: 'allow' });
  // Whatever a page does to its browser, it is waited for no longer.
  const timer = setTimeout(() => void context.close().catch(() => undefined), VISIT_MS);
  try {
    const requests = await limit(context, request);
    if (request.before !== undefined) await open(await context.newPage(), request.before);
    const page = await context.newPage();
    const seen = watch(page);
    const end = await open(page, request.url, seen);
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

/** Asks own hosts only, and of a page only what may lead on; counts what is asked of whom. */
async function limit(
  context: BrowserContext,
  { hosts, picture, isShort }: BrowseRequest,
): Promise<Record<string, number>> {
  const requests: Record<string, number> = {};
  const count = (host: string) => {
    requests[host] = (requests[host] ?? 0) + 1;
  };
  // What a redirect leads to is asked without coming by here again.
  context.on('request', (next) => next.redirectedFrom() && count(new URL(next.url()).hostname));
  let parts = 0;
  const isOwn = (host: string) => hosts.some((own) => host === own || host.endsWith(`.${own}`));
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    const isPage = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (!isPage) parts += 1;
    const isLooks = LOOKS.includes(request.resourceType());
    const isWanted = isPage || (picture ? true : !isShort && !isLooks && parts <= MOST_PARTS);
    if (isWeb && !isOwn(url.hostname) && !(picture && !isPage)) return route.abort('blockedbyclient');
    if (!isWanted) return route.abort('aborted');
    if (isWeb) count(url.hostname);
    return route.continue();
  });
  return requests;
}

interface Seen {
  steps: BrowseStep[];
  /** Names that pages asked to keep, deletions apart. */
  cookies: Set<string>;
  changed: number;
  /** Chromium's net error of the last address. */
  error?: string | undefined;
}

function watch(page: Page): Seen {
  const seen: Seen = { steps: [], cookies: new Set(), changed: Date.now() };
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
    if (isMain(response.request())) void note(response, seen).catch(() => undefined);
  });
  return seen;
}

async function note(response: Response, seen: Seen): Promise<void> {
  const step = seen.steps.findLast(({ url, status }) => url === response.url() && status === undefined);
  if (step) step.status = response.status();
  for (const { name, value } of await response.headersArray()) {
    const isKept = !/;\s*max-age\s*=\s*-?0*\s*(;|$)/i.test(value) && !isPast(value);
    if (name.toLowerCase() === 'set-cookie' && isKept) seen.cookies.add(value.split('=')[0]?.trim() ?? '');
  }
}

function isPast(cookie: string): boolean {
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return expires !== undefined && Date.parse(expires) < Date.now();
}

type Ending = { kind: 'page'; url: string } | Exclude<BrowseAnswer['end'], { kind: 'page' }>;

/** Opens an address and waits until the page stays where it is. */
async function open(page: Page, url: string, seen: Seen = watch(page)): Promise<Ending> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    const wasLeft = seen.steps.length > 1 && /interrupted by another navigation/.test(String(error));
    if (!wasLeft) return endingOf(netError(String(error)) ?? 'ERR_TIMED_OUT', seen);
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
  return { kind: 'failed', url, reason: REASONS[code] ?? 'the browser could not open it' };
}

const netError = (text: string) => /net::(ERR_\w+)/.exec(text)?.[1];

const UNTRUSTED = 'the browser does not trust its certificate';
const REASONS: Record<string, string> = {
  ERR_CONNECTION_REFUSED: 'nothing listens there (connection refused)',
  ERR_SOCKS_CONNECTION_FAILED: 'there is no connection to it',
  ERR_SOCKS_CONNECTION_HOST_UNREACHABLE: 'there is no connection to it',
  ERR_CERT_AUTHORITY_INVALID: UNTRUSTED,
  ERR_CERT_DATE_INVALID: UNTRUSTED,
  ERR_CERT_COMMON_NAME_INVALID: UNTRUSTED,
  ERR_CONNECTION_RESET: 'the connection was cut',
  ERR_EMPTY_RESPONSE: 'the connection was cut before the answer',
  ERR_TIMED_OUT: 'it did not answer in time',
  ERR_SSL_PROTOCOL_ERROR: 'the TLS handshake failed',
};
