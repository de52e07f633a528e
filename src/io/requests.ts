import { type Failure, failure } from './failure.ts';

/**
 * Default request limits per host and run. The browser's share lets it follow a redirect loop once; the limit for
 * subresources leaves enough for everything else.
 */
export const REQUESTS = { ofOneHost: 60, byBrowser: 34, partsOfPages: 12 } as const;

/** Request counts per host, shared by all sources of requests. */
export interface Requests {
  /** Takes one request, or fails at the limit. */
  take(host: string): Failure | undefined;
  /** The same for a page or a subresource in the browser; false at the limit. */
  takeByBrowser(host: string, isPage: boolean): boolean;
  /** Counts requests that the browser makes on its own, such as to redirect targets. */
  note(host: string): void;
}

export function requestsUpTo(most: number): Requests {
  const all = new Map<string, number>();
  const byBrowser = new Map<string, number>();
  const parts = new Map<string, number>();
  const more = (counts: Map<string, number>, host: string) => counts.set(host, (counts.get(host) ?? 0) + 1);
  const left = (host: string) => (all.get(host) ?? 0) < most;
  return {
    take(host) {
      if (!left(host)) return failure('budget', `this run reached its limit of ${most} requests to that host`);
      more(all, host);
      return undefined;
    },
    takeByBrowser(host, isPage) {
      if (!left(host) || (byBrowser.get(host) ?? 0) >= REQUESTS.byBrowser) return false;
      if (!isPage && (parts.get(host) ?? 0) >= REQUESTS.partsOfPages) return false;
      if (!isPage) more(parts, host);
      more(all, host);
      more(byBrowser, host);
      return true;
    },
    note(host) {
      more(all, host);
      more(byBrowser, host);
    },
  };
}
