/** A value that a check measured besides judging, which operators follow from night to night. */
export type Reading =
  /** Response time in milliseconds, without the network; `place` is a URL. */
  | { what: 'response'; place: string; p50: number; p95: number; samples: number }
  /** Whether members can reach the page; `place` is a URL. */
  | { what: 'reachable'; place: string; isUp: boolean }
  /** The expiry date, ISO 8601; `place` is a host or a domain. */
  | { what: 'certificate' | 'registration'; place: string; ends: string }
  /**
   * The cost of an assistant's test conversations: messages, and input and output tokens as counted by the endpoint or
   * estimated from the length; `place` is a URL.
   */
  | {
      what: 'conversation';
      place: string;
      messages: number;
      input: number;
      output: number;
      isCounted: boolean;
      price?: { amount: number; currency: string };
    }
  /** The DMARC policy: none, quarantine or reject; `place` is a domain. */
  | { what: 'dmarc'; place: string; policy: string };
