import type { Stage } from '../../gate/finding.ts';

/** Everything the limits rules judge; all of it plain data. */
export interface LimitsFacts {
  stage: Stage;
  endpoints: Endpoint[];
  code: CodeLimits | { unseen: string };
}

/** Where strangers may try again and again. */
export type EndpointKind = 'login' | 'signup' | 'reset' | 'webhook';
export const ENDPOINTS: readonly EndpointKind[] = ['login', 'signup', 'reset', 'webhook'];

export interface Endpoint {
  kind: EndpointKind;
  /** The page or endpoint; undefined when none was found. */
  url: string | undefined;
  /** A header that tells of a limit, as it came with an ordinary request. */
  told: { header: string; value: string } | undefined;
  probe: Probe;
}

export type Probe =
  | { kind: 'not made'; reason: string }
  | {
      kind: 'made';
      /** Where they were sent. */
      url: string;
      /** All that were sent to it. */
      requests: number;
      outcome: Outcome;
      /** Whether a made-up X-Forwarded-For got past the limit. */
      forwarded: 'not tried' | 'counts the same' | 'gets past';
      /** Its first request was limited already, by what was sent to that one. */
      sharedWith?: EndpointKind;
      /** Whether an account that exists is answered otherwise than one that does not. */
      accounts: Accounts;
    };

/** How attempt after attempt was answered. */
export type Outcome =
  | { kind: 'limited'; at: number; by: LimitSign; retryAfter?: string }
  /** Each answer is made to wait, and after a pause it is fast again. */
  | { kind: 'delayed'; firstMs: number; laterMs: number }
  | { kind: 'unlimited'; attempts: number; status: number }
  /** The attempts did not get as far as to be counted. */
  | { kind: 'invalid'; status: number }
  | { kind: 'limited before'; status: number }
  | { kind: 'no endpoint'; status: number }
  | { kind: 'unseen'; reason: string };

/** What shows that there is a limit. */
export type LimitSign = 'status 429' | 'account lock' | 'status 403' | 'status 503' | 'words' | 'challenge';

export type Accounts =
  | { kind: 'not tried' }
  | { kind: 'the same' }
  | { kind: 'different'; known: string; unknown: string };

/** What of the repository limits attempts, and what checks passwords. */
export interface CodeLimits {
  /** Packages and settings that limit, with the first place of each. */
  limiters: CodePlace[];
  /** Companies that check passwords in the product's place, and limit that themselves. */
  providers: CodePlace[];
  /** Own code that checks passwords. */
  passwords: CodePlace[];
}

export interface CodePlace {
  name: string;
  file: string;
  line: number;
}
