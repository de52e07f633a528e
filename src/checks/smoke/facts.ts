import type { Stage } from '../../gate/finding.ts';
import type { FailureKind } from '../../io/failure.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { MemberPage } from '../../lookups/member-pages.ts';
import type { Page } from '../../lookups/parse-page.ts';

/** Everything the smoke rules judge, as plain data. */
export interface SmokeFacts {
  stage: Stage;
  domain: Domain;
  /** The target is for the team only: a preview or a staging host. */
  isPreview: boolean;
  routes: RouteFacts[];
  webhooks: Webhook[];
  /** Webhooks in the code that launch.yml does not name: nothing is sent to them. */
  undeclaredWebhooks: string[];
  assets: Asset[];
  version: VersionFacts;
}

export type RouteRole = 'home' | MemberPage | 'pricing' | 'checkout' | 'members' | 'api' | 'other';

/** The evidence that there is such a page. */
type RouteSource = 'launch.yml' | 'a link' | 'the repository' | 'every site has it';

export interface RouteFacts {
  role: RouteRole;
  url: string;
  from: RouteSource;
  /** Text that must be on the page, if launch.yml says so. */
  expected?: string;
  /** The visits; a second one when the first failed. */
  looks: [Look, ...Look[]];
}

/** One visit to a route, with redirects followed. */
export type Look =
  | {
      kind: 'page';
      page: Page;
      /** Milliseconds until the last response starts, including all redirects and connections. */
      ms: number;
      /** The host's request ID, for finding it in the logs. */
      requestId?: string;
      /** Names of the cookies set on the way. */
      cookies: string[];
      /** URLs on the page: links, forms, scripts, styles, images. */
      named: string[];
      /** The page loads scripts, so its text may come later. */
      hasScripts: boolean;
    }
  /** No connection or no response. `isOurs`: this machine reaches no host at all, so the product is not at fault. */
  | { kind: 'failed'; failure: FailureKind; reason: string; isOurs: boolean }
  /** Other checks report redirects to elsewhere and names that do not resolve. */
  | { kind: 'elsewhere'; reason: string };

/** A webhook's responses to messages that it must reject. */
export interface Webhook {
  url: string;
  tries: Try[];
}

export type Forgery = 'unsigned' | 'wrong signature' | 'stale timestamp';

export type Try = { forgery: Forgery } & ({ status: number } | { unseen: string });

/** A script or style of a page. */
export type Asset = { url: string; page: string; isHashed: boolean } & (
  | { status: number; contentType: string; cacheControl: string; isOnHome: boolean }
  | { unseen: string }
);

export type SeenAsset = Extract<Asset, { status: number }>;

/** Whether the announced deployment is the one that responds. */
export type VersionFacts =
  | { kind: 'not announced' }
  | { kind: 'cannot tell' }
  | { kind: 'seen'; url: string; at: string; expected: string; seen: string }
  | { kind: 'unseen'; url: string; reason: string };
