import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isUnder } from '../lib/host-names.ts';
import type { BrowseAnswer, BrowseRequest } from './browser-types.ts';
import { type VisitSettings, visit } from './browser-visit.ts';
import { type Failure, failure } from './failure.ts';
import { type Dial, startProxy } from './socks.ts';

export interface BrowserSettings extends VisitSettings {
  dial: Dial;
  /** Key hashes (SHA-256) of certificates under the user's own roots, because Chromium takes no additional roots. */
  trusted: (hosts: readonly string[]) => Promise<string[]>;
  signal: AbortSignal;
  env: Readonly<Record<string, string | undefined>>;
}

/** Package names of Chromium-based browsers. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const LAUNCH_MS = 20_000;
const AT_A_TIME = 4;

/** The path of a browser on this machine: the one that the environment names, else the first found. */
function findBrowser(env: BrowserSettings['env']): string | undefined {
  const named = env['CHROME_PATH'] ?? env['PUPPETEER_EXECUTABLE_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = named
    ? [named]
    : folders.length === 0
      ? []
      : [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A browser that starts with the first visit and closes after the last. */
export function browsing(settings: BrowserSettings): (request: BrowseRequest) => Promise<BrowseAnswer | Failure> {
  const path = findBrowser(settings.env);
  let running: Promise<Running> | undefined;
  let open = 0;
  const turns: (() => void)[] = [];
  const visits = new Set<BrowseRequest>();
  /** Requests that bypass route handlers (redirects, workers, sockets) may also only reach hosts of the open visits. */
  const dialAllowed: Dial = async (host, port) => {
    const isAllowed = [...visits].some(({ hosts, picture }) => picture || hosts.some((own) => isUnder(host, own)));
    return isAllowed ? settings.dial(host, port) : failure('guarded', 'requests to that host are not allowed');
  };
  return async (request) => {
    if (path === undefined) return failure('missing', 'there is no Chrome or Chromium on this machine');
    open += 1;
    visits.add(request);
    try {
      if (open > AT_A_TIME) await new Promise<void>((resolve) => turns.push(resolve));
      if (settings.signal.aborted) return failure('deadline', 'the run’s time limit was reached');
      running ??= start(path, { ...settings, dial: dialAllowed }, request.hosts);
      return await visit((await running).browser, request, settings);
    } catch {
      return failure(settings.signal.aborted ? 'deadline' : 'reset', 'the browser did not start, or crashed');
    } finally {
      open -= 1;
      visits.delete(request);
      turns.shift()?.();
      if (open === 0) {
        const last = running;
        running = undefined;
        await last?.then((each) => each.close()).catch(() => undefined);
      }
    }
  };
}

interface Running {
  browser: Browser;
  close(): Promise<void>;
}

async function start(
  path: string,
  { dial, signal, trusted }: BrowserSettings,
  hosts: readonly string[],
): Promise<Running> {
  const [{ chromium }, keys, proxy] = await Promise.all([import('./playwright.ts'), trusted(hosts), startProxy(dial)]);
  try {
    const browser = await chromium.launch({
      executablePath: path,
      timeout: LAUNCH_MS,
      // Everything goes through the proxy, including loopback.
      proxy: { server: `socks5://127.0.0.1:${proxy.port}`, bypass: '<-loopback>' },
      chromiumSandbox: process.getuid?.() !== 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [
        '--disable-http2',
        '--disable-quic',
        // Prevents UDP traffic outside the proxy.
        '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
        ...(keys.length > 0 ? [`--ignore-certificate-errors-spki-list=${keys.join(',')}`] : []),
      ],
    });
    const end = () => void browser.close().catch(() => undefined);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    const close = async () => {
      signal.removeEventListener('abort', end);
      await browser.close();
      proxy.close();
    };
    return { browser, close };
  } catch (error) {
    proxy.close();
    throw error;
  }
}
