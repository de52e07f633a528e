export interface BrowseRequest {
  url: string;
  /** Only these hosts and those below them are asked. */
  hosts: readonly string[];
  /** Opened before, by the same visitor: what it leaves behind counts. */
  before?: string;
  /** Of the page itself no part is loaded: enough for where its address leads. */
  isShort?: true;
  /** A picture of what is seen, with all of the page's parts wherever they are. */
  picture?: true;
}

/** What a visitor with a browser got to. */
export interface BrowseAnswer {
  kind: 'answer';
  /** Addresses of the page itself: the one that was typed, then where a redirect or the page before led. */
  steps: BrowseStep[];
  end:
    | { kind: 'page'; url: string; title: string }
    | { kind: 'loop' }
    /** It went to a host that is none of `hosts`. */
    | { kind: 'left'; url: string }
    /** Certain: it would be so the next time too. */
    | { kind: 'failed'; url: string; isCertain: boolean; reason: string };
  /** Names of the cookies that the browser holds now. */
  cookies: string[];
  /** Names of those that a page asked it to keep, and it did not. */
  dropped: string[];
  /** What was asked of each host. */
  requests: Record<string, number>;
  /** PNG; in no recording. */
  picture?: Uint8Array;
}

export interface BrowseStep {
  url: string;
  by: 'address' | 'redirect' | 'page';
  /** Absent where there was no answer. */
  status?: number;
}
