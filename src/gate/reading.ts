/** What a check read off beside judging: what the people who run the product follow from night to night. */
export type Reading =
  /** How long the product took to answer, in milliseconds without the network; `place` is a URL. */
  | { what: 'response'; place: string; p50: number; p95: number; samples: number }
  /** Whether members get there; `place` is a URL. */
  | { what: 'reachable'; place: string; isUp: boolean }
  /** When it runs out, ISO 8601; `place` is a host or a domain. */
  | { what: 'certificate' | 'registration'; place: string; ends: string }
  /** What an assistant was made to say: messages, and the tokens there and back, counted by the endpoint or by their length; `place` is a URL. */
  | {
      what: 'conversation';
      place: string;
      messages: number;
      input: number;
      output: number;
      isCounted: boolean;
      price?: { amount: number; currency: string };
    }
  /** What the DMARC policy asks of receivers: none, quarantine or reject; `place` is a domain. */
  | { what: 'dmarc'; place: string; policy: string };
