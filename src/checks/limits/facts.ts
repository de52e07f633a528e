import type { Stage } from '../../gate/finding.ts';

/** Everything the limits rules judge, as plain data. */
export interface LimitsFacts {
  stage: Stage;
  endpoints: Endpoint[];
  code: CodeLimits | { unseen: string };
}

/** Endpoints where strangers can try repeatedly. */
export type EndpointKind = 'login' | 'signup' | 'reset' | 'webhook';
export const ENDPOINTS: readonly EndpointKind[] = ['login', 'signup', 'reset', 'webhook'];

export interface Endpoint {
  kind: EndpointKind;
  /** The page or endpoint; undefined when none was found. */
  url: string | undefined;
  /** A rate limit header in the response to an ordinary request. */
  told: { header: string; value: string } | undefined;
  probe: Probe;
}

export type Probe =
  | { kind: 'not made'; reason: string }
  | {
      kind: 'made';
      /** Where the attempts were sent. */
      url: string;
      /** The total number of requests to it. */
      requests: number;
      outcome: Outcome;
      /** Whether a forged X-Forwarded-For bypassed the limit. */
      forwarded: 'not tried' | 'counts the same' | 'gets past';
      /** The first request was already limited, because of the attempts at that endpoint. */
      sharedWith?: EndpointKind;
      /** Whether responses differ for existing and unknown accounts. */
      accounts: Accounts;
    };

/** How the attempts were answered. */
export type Outcome =
  | { kind: 'limited'; at: number; by: LimitSign; retryAfter?: string }
  /** Every response is delayed, and fast again after a pause. */
  | { kind: 'delayed'; firstMs: number; laterMs: number }
  | { kind: 'unlimited'; attempts: number; status: number }
  /** The attempts were rejected before they could be counted. */
  | { kind: 'invalid'; status: number }
  | { kind: 'limited before'; status: number }
  | { kind: 'no endpoint'; status: number }
  | { kind: 'unseen'; reason: string };

/** What shows a rate limit. */
export type LimitSign = 'status 429' | 'account lock' | 'status 403' | 'status 503' | 'words' | 'challenge';

export type Accounts =
  | { kind: 'not tried' }
  | { kind: 'the same' }
  | { kind: 'different'; known: string; unknown: string };

/** Rate limiters and password checks in the repository. */
export interface CodeLimits {
  /** Packages and settings for rate limiting, with the first place of each. */
  limiters: CodePlace[];
  /** Services that check passwords for the product and limit attempts themselves. */
  providers: CodePlace[];
  /** The product's own code that checks passwords. */
  passwords: CodePlace[];
}

export interface CodePlace {
  name: string;
  file: string;
  line: number;
}
