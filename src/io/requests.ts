import { type Failure, failure } from './failure.ts';

/**
 * What one host is asked at most in a run for which nothing is configured; of that, what a browser asks for, so that it
 * can follow a circle once; and of that again, parts of pages, which leave all else its share.
 */
export const REQUESTS = { ofOneHost: 60, byBrowser: 34, partsOfPages: 12 } as const;

/** One account of what each host was asked, by whatever asks. */
export interface Requests {
  /** Takes one, or says that there is none left. */
  take(host: string): Failure | undefined;
  /** The same for a page in the browser, or a part of one; false when there is none left. */
  takeByBrowser(host: string, isPage: boolean): boolean;
  /** What a browser asks without asking us, such as the target of a redirect. */
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
