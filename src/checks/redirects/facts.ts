import type { BrowseAnswer } from '../../io/browser-types.ts';
import type { Failure } from '../../io/failure.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Host } from '../../lookups/hosts.ts';
import type { Chain } from '../../lookups/visit.ts';

/** Everything the redirect rules judge; all of it plain data. */
export interface RedirectFacts {
  domain: Domain;
  /** The host that launch.yml declares, if it does. */
  canonical: string | undefined;
  maxHops: number;
  /** Hosts that belong to the product, whatever their domain. */
  hosts: Host[];
  entries: Entry[];
  declared: DeclaredRedirect[];
  login: LoginFacts | undefined;
  /** Declared routes that programs call with POST, as GET finds them. */
  routes: { name: string; chain: Chain }[];
  browser: BrowserFacts;
  /** The repository’s `_redirects`, if it has one, and the hosts whose answers are Netlify’s: others read it otherwise. */
  file: { path: string; text: string; hosts: string[] } | undefined;
}

/** What a real browser made of the entries; or why there was none. */
export type BrowserFacts = { absent: string } | { visits: BrowserVisit[] };

export interface BrowserVisit {
  entry: Entry;
  /** Opened before, since it tells browsers how to reach this host. */
  before: string | undefined;
  answer: BrowseAnswer | Failure;
}

/** One address a visitor may type or follow. */
export interface Entry {
  url: string;
  host: Host;
  kind: 'home' | 'deep';
  chain: Chain;
  /** The same as one visitor who keeps cookies; undefined when no cookie was set on the way. */
  withCookies: Chain | undefined;
}

export interface DeclaredRedirect {
  from: string;
  to: string;
  status: number | undefined;
  chain: Chain;
}

/** The login page: where it is served, and what its return parameter does. */
export interface LoginFacts {
  path: string;
  pages: { host: string; chain: Chain }[];
  /** Where the login leads when it is told to return to somebody else's host; undefined when it does not redirect. */
  returnTo: { url: string; chain: Chain };
}
