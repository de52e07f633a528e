import type { Page, Request, Response } from 'playwright-core';
import type { IsOwn } from './browser-requests.ts';
import type { BrowseAnswer, BrowseStep } from './browser-types.ts';

const LOAD_MS = 15_000;
/** A page that does not navigate for this long after loading stays where it is. */
export const QUIET_MS = 500;
const SETTLE_MS = 10_000;
/** A page with a later meta refresh is meant to be read first. */
const MOST_REFRESH_S = 5;
/** As for redirects (Fetch standard, section 4.4). */
const MOST_STEPS = 20;

/** What was observed while a page loaded and navigated. */
export interface Seen {
  steps: BrowseStep[];
  /** Names of the cookies that pages set, without deletions. */
  cookies: Set<string>;
  changed: number;
  /** Responses that are still being read. */
  notes: Promise<void>[];
  /** Chromium's net error for the last URL. */
  error?: string | undefined;
}

/** Records the navigations of a page from now on, and the cookies it sets. */
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
  // The quiet time starts only when the page has loaded, which takes long on a busy machine.
  page.on('load', () => {
    seen.changed = Date.now();
  });
  page.on('requestfailed', (request) => {
    // A navigation that another one replaced has not failed.
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
    // RFC 6265bis section 5.6.2: a zero or negative max-age, or an expiry date in the past, deletes the cookie.
    if (/;\s*max-age\s*=\s*(?:-\d+|0+)\s*(?:;|$)/i.test(value) || isPast(value)) seen.cookies.delete(cookie);
    else seen.cookies.add(cookie);
  }
}

function isPast(cookie: string): boolean {
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return expires !== undefined && Date.parse(expires) < Date.now();
}

export type Ending = { kind: 'page'; url: string } | Exclude<BrowseAnswer['end'], { kind: 'page' }>;

/** Opens a URL and waits until the page no longer navigates. */
export async function open(page: Page, url: string, seen: Seen): Promise<Ending> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    const wasLeft = seen.steps.length > 1 && /interrupted by another navigation/.test(String(error));
    // A page with slow resources still counts as loaded.
    const isThere = netError(String(error)) === undefined && seen.steps.at(-1)?.status !== undefined;
    if (!wasLeft && !isThere) return endingOf(netError(String(error)) ?? 'ERR_TIMED_OUT', seen);
  }
  await settle(page, seen);
  if (seen.steps.length > MOST_STEPS) return { kind: 'loop' };
  return seen.error === undefined ? { kind: 'page', url: page.url() } : endingOf(seen.error, seen);
}

/** How late a busy machine may follow a refresh, or answer. */
const LATE_MS = 3000;

/** Waits until it has not navigated for a while, and until a pending meta refresh has run. */
async function settle(page: Page, seen: Seen): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  let due: { steps: number; until: number } | undefined;
  while (Date.now() < until && seen.steps.length <= MOST_STEPS) {
    const refresh: number | undefined = due === undefined ? await refreshIn(page) : undefined;
    if (refresh !== undefined) due = { steps: seen.steps.length, until: Date.now() + refresh * 1000 + LATE_MS };
    const isDue = due !== undefined && seen.steps.length === due.steps && Date.now() < due.until;
    const left = isDue ? QUIET_MS : seen.changed + QUIET_MS - Date.now();
    if (left <= 0) return;
    await after(left);
  }
}

/** The result as text, or an empty string after a moment: a page that is navigating does not answer. */
export const inTime = (answer: Promise<unknown>, ms = QUIET_MS) =>
  Promise.race([answer.catch(() => ''), after(ms)]).then((text) => String(text ?? ''));
/** Resolves after `ms` milliseconds. */
export const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

/** Seconds until a meta refresh leaves the page. */
async function refreshIn(page: Page): Promise<number | undefined> {
  const content = await inTime(
    page.evaluate("document.querySelector('meta[http-equiv=\"refresh\" i]')?.getAttribute('content') ?? ''"),
    LATE_MS,
  );
  const seconds = Number(/^\s*([\d.]+)\s*[;,]/.exec(content)?.[1] ?? Number.NaN);
  return seconds <= MOST_REFRESH_S ? seconds : undefined;
}

/** Chromium's net errors with a special meaning for visitors; all others are ordinary failures. */
function endingOf(code: string, { steps }: Seen): Exclude<BrowseAnswer['end'], { kind: 'page' }> {
  const url = steps.at(-1)?.url ?? '';
  if (code === 'ERR_TOO_MANY_REDIRECTS') return { kind: 'loop' };
  if (code === 'ERR_BLOCKED_BY_CLIENT') return { kind: 'left', url };
  const known = CERTAIN[code];
  return { kind: 'failed', url, isCertain: known !== undefined, reason: known ?? 'the browser got no answer' };
}

const netError = (text: string) => /net::(ERR_\w+)/.exec(text)?.[1];

/** Errors that would recur. A dropped connection or a late response may not. */
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
