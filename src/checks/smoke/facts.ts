import type { Stage } from '../../gate/finding.ts';
import type { FailureKind } from '../../io/failure.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { MemberPage } from '../../lookups/member-pages.ts';
import type { Page } from '../../lookups/parse-page.ts';

/** Everything the smoke rules judge; all of it plain data. */
export interface SmokeFacts {
  stage: Stage;
  domain: Domain;
  /** The host under judgement is for nobody but the team: a preview or a staging host. */
  isPreview: boolean;
  routes: RouteFacts[];
  webhooks: Webhook[];
  /** A webhook that the code has and launch.yml does not name: nothing is sent there. */
  undeclaredWebhooks: string[];
  assets: Asset[];
  version: VersionFacts;
}

export type RouteRole = 'home' | MemberPage | 'pricing' | 'checkout' | 'members' | 'api' | 'other';

/** What shows that there is such a page. */
type RouteSource = 'launch.yml' | 'a link' | 'the repository' | 'every site has it';

export interface RouteFacts {
  role: RouteRole;
  url: string;
  from: RouteSource;
  /** Text that must be there, when launch.yml says so. */
  expected?: string;
  /** What was seen; a second time when the first was bad. */
  looks: [Look, ...Look[]];
}

/** One visit to a route, redirects followed. */
export type Look =
  | {
      kind: 'page';
      page: Page;
      /** Milliseconds until the last answer began, all redirects and connections included. */
      ms: number;
      /** What the host calls the request, for its log. */
      requestId?: string;
      /** Names of the cookies that were set on the way. */
      cookies: string[];
      /** Addresses that the page names: links, forms, scripts, styles, images. */
      named: string[];
      /** It names scripts, so that its text may come later. */
      hasScripts: boolean;
    }
  /** No connection, or no answer on it. `isOurs`: this machine reaches nobody, so it is not the product's. */
  | { kind: 'failed'; failure: FailureKind; reason: string; isOurs: boolean }
  /** Where it leads, or that its name does not resolve, is for other checks to say. */
  | { kind: 'elsewhere'; reason: string };

/** What a webhook answered to messages that it should refuse. */
export interface Webhook {
  url: string;
  tries: Try[];
}

export type Forgery = 'unsigned' | 'wrong signature' | 'stale timestamp';

export type Try = { forgery: Forgery } & ({ status: number } | { unseen: string });

/** A script or style that a page names. */
export type Asset = { url: string; page: string; isHashed: boolean } & (
  | { status: number; contentType: string; cacheControl: string; isOnHome: boolean }
  | { unseen: string }
);

export type SeenAsset = Extract<Asset, { status: number }>;

/** Whether the deployment that was announced is the one that answers. */
export type VersionFacts =
  | { kind: 'not announced' }
  | { kind: 'cannot tell' }
  | { kind: 'seen'; url: string; at: string; expected: string; seen: string }
  | { kind: 'unseen'; url: string; reason: string };
