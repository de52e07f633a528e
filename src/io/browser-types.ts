export interface BrowseRequest {
  url: string;
  /** Only these hosts and their subdomains are requested. */
  hosts: readonly string[];
  /** Opened first by the same visitor, so that its cookies and other state count. */
  before?: string;
  /** The page's resources are not loaded, which is enough to see where its URL leads. */
  isShort?: true;
  /** Takes a screenshot, with all resources from any host. */
  picture?: true;
}

/** Where a visitor with a browser ended up. */
export interface BrowseAnswer {
  kind: 'answer';
  /** URLs of the page itself: the typed one, then each target of a redirect or of a navigation by the page. */
  steps: BrowseStep[];
  end:
    | { kind: 'page'; url: string; title: string }
    | { kind: 'loop' }
    /** It navigated to a host outside `hosts`. */
    | { kind: 'left'; url: string }
    /** `isCertain`: the failure would recur. */
    | { kind: 'failed'; url: string; isCertain: boolean; reason: string };
  /** Names of the cookies in the browser's jar. */
  cookies: string[];
  /** Names of the cookies that a page set and the browser rejected. */
  dropped: string[];
  /** The number of requests to each host. */
  requests: Record<string, number>;
  /** PNG; not recorded. */
  picture?: Uint8Array;
}

export interface BrowseStep {
  url: string;
  by: 'address' | 'redirect' | 'page';
  /** Undefined when there was no response. */
  status?: number;
}
