/** One page, asked for many times, with GET. */
export interface SampleRequest {
  url: string;
  address: string;
  /** At most so many requests. */
  times: number;
  /** So many at the same time, each on a connection of its own. More than one is a burst, which wants consent. */
  atOnce: number;
  /** Milliseconds between an answer and the next request. */
  apartMs: number;
  /** Milliseconds after which no more requests begin. */
  withinMs: number;
}

/** Ended early by a rate limit (status 429), by the time, or because the product was falling over. */
export interface SampleAnswer {
  kind: 'answer';
  /** In the order of their answers. */
  samples: Sample[];
}

/** One answer, or none: then it has no status. */
export interface Sample {
  status?: number;
  /** Milliseconds from the request to the first byte of the answer. */
  firstByteMs: number;
  /** Milliseconds that its connection took to be made: one round trip (RFC 9293 section 3.5). */
  tcpMs: number;
}

/** A log file of the product's. */
export interface TallyQuestion {
  file: string;
}

export interface TallyAnswer {
  kind: 'answer';
  /** Sorted by route, then by hour. */
  hours: RouteHour[];
  lines: number;
  /** Lines that can be read and are no request's. */
  others: number;
  /** Lines in no form that is known. */
  unread: number;
}

/** What the log says of one route in one hour. */
export interface RouteHour {
  /** Method and path, without query; what looks like an id is `:id`. */
  route: string;
  /** Beginning, ISO 8601, UTC. */
  hour: string;
  total: number;
  /** Answered with 5xx. */
  failed: number;
  /** Milliseconds; undefined where no line tells one. */
  p95?: number;
}

/** The nearest rank: the smallest value that so large a part of all is not above; 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
