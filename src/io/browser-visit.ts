import type { Browser, BrowserContext } from 'playwright-core';
import { type HostTurns, type IsOwn, limit, ownHosts } from './browser-requests.ts';
import { after, type Ending, inTime, open, QUIET_MS, watch } from './browser-steps.ts';
import type { BrowseAnswer, BrowseRequest } from './browser-types.ts';
import { type Failure, failure } from './failure.ts';

const VISIT_MS = 40_000;
const PICTURE = { width: 1280, height: 800 };

export interface VisitSettings extends HostTurns {
  /** The product token, as in `launch-gate/1.0`. */
  userAgent: string;
}

/** One visit with a fresh browser profile. */
export async function visit(
  browser: Browser,
  request: BrowseRequest,
  { userAgent: product, ...turns }: VisitSettings,
): Promise<BrowseAnswer | Failure> {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36 ${product}`;
  const context = await browser.newContext({ userAgent, locale: 'en', viewport: PICTURE, serviceWorkers: 'allow' });
  // Ends the visit at its time limit, whatever the page does to its browser.
  const timer = setTimeout(() => void context.close().catch(() => undefined), VISIT_MS);
  try {
    return await look(context, request, turns);
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => undefined);
  }
}

async function look(
  context: BrowserContext,
  request: BrowseRequest,
  turns: HostTurns,
): Promise<BrowseAnswer | Failure> {
  const isOwn = ownHosts(request);
  const limited = await limit(context, request, turns);
  if (request.before !== undefined) {
    const above = await context.newPage();
    await open(above, request.before, watch(above, isOwn));
  }
  const page = await context.newPage();
  const seen = watch(page, isOwn);
  const end = endAt(await open(page, request.url, seen), isOwn);
  if (limited.isSpent && end.kind === 'failed')
    return failure('budget', 'the browser reached its request limit for this host');
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
    requests: limited.requests,
    ...(picture && { picture }),
  };
}

/** A failure at a foreign host means that the browser was led away, because requests there are blocked. */
function endAt(end: Ending, isOwn: IsOwn): Ending {
  return end.kind === 'failed' && end.url !== '' && !isOwn(new URL(end.url).hostname)
    ? { kind: 'left', url: end.url }
    : end;
}
