import type { Page, Request, Response } from 'playwright-core';
import type { IsOwn } from './browser-requests.ts';
import type { BrowseAnswer, BrowseStep } from './browser-types.ts';

const LOAD_MS = 15_000;
/** A page that goes nowhere for so long after it was loaded stays. */
export const QUIET_MS = 500;
const SETTLE_MS = 10_000;
/** A meta refresh later than this is meant to be read first. */
const MOST_REFRESH_S = 5;
/** As for redirects (Fetch standard, section 4.4). */
const MOST_STEPS = 20;

/** What was seen of a page on its way. */
export interface Seen {
  steps: BrowseStep[];
  /** Names that pages asked to keep, deletions apart. */
  cookies: Set<string>;
  changed: number;
  /** What is still being read of answers. */
  notes: Promise<void>[];
  /** Chromium's net error of the last address. */
  error?: string | undefined;
}

/** Notes where a page goes from now on, and what it asks to keep. */
export function watch(page: Page, isOwn: IsOwn): Seen {
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

export type Ending = { kind: 'page'; url: string } | Exclude<BrowseAnswer['end'], { kind: 'page' }>;

/** Opens an address and waits until the page stays where it is. */
export async function open(page: Page, url: string, seen: Seen): Promise<Ending> {
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

/** The answer as text, or nothing after a moment: a page that is on its way to another does not answer. */
export const inTime = (answer: Promise<unknown>) =>
  Promise.race([answer.catch(() => ''), after(QUIET_MS)]).then((text) => String(text ?? ''));
/** Resolves after so many milliseconds. */
export const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

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
