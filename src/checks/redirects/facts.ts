import type { BrowseAnswer } from '../../io/browser-types.ts';
import type { Failure } from '../../io/failure.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Host } from '../../lookups/hosts.ts';
import type { Chain } from '../../lookups/visit.ts';

/** Everything the redirect rules judge, as plain data. */
export interface RedirectFacts {
  domain: Domain;
  /** The canonical host that launch.yml declares, if any. */
  canonical: string | undefined;
  maxHops: number;
  /** Hosts of the product, on any domain. */
  hosts: Host[];
  entries: Entry[];
  declared: DeclaredRedirect[];
  login: LoginFacts | undefined;
  /** Declared routes that programs request with POST, as requested with GET. */
  routes: { name: string; chain: Chain }[];
  browser: BrowserFacts;
  /**
   * The repository’s `_redirects`, if any, and the hosts served by Netlify: other platforms read the file differently.
   */
  file: { path: string; text: string; hosts: string[] } | undefined;
}

/** The browser's visits of the entries, or why there are none. */
export type BrowserFacts = { absent: string } | { visits: BrowserVisit[] };

export interface BrowserVisit {
  entry: Entry;
  /** Opened first, because its HSTS header affects this host. */
  before: string | undefined;
  answer: BrowseAnswer | Failure;
}

/** A URL that a visitor may type or follow. */
export interface Entry {
  url: string;
  host: Host;
  kind: 'home' | 'deep';
  chain: Chain;
  /** The same with a cookie jar; undefined when no cookie was set on the way. */
  withCookies: Chain | undefined;
}

export interface DeclaredRedirect {
  from: string;
  to: string;
  status: number | undefined;
  chain: Chain;
}

/** The login page: where it is served, and the effect of its return parameter. */
export interface LoginFacts {
  path: string;
  pages: { host: string; chain: Chain }[];
  /** Where the login redirects when its return parameter names a foreign host; undefined when it does not redirect. */
  returnTo: { url: string; chain: Chain };
}
