/** One page, requested many times with GET. */
export interface SampleRequest {
  url: string;
  address: string;
  /** The maximum number of requests. */
  times: number;
  /** Concurrent requests, each on its own connection. More than one is a burst, which needs consent. */
  atOnce: number;
  /** Milliseconds between a response and the next request. */
  apartMs: number;
  /** Milliseconds after which no more requests start. */
  withinMs: number;
}

/** May end early: after a rate limit (status 429), at the time limit, or when the product begins to fail. */
export interface SampleAnswer {
  kind: 'answer';
  /** In the order of the responses. */
  samples: Sample[];
}

/** One response; without one, there is no status. */
export interface Sample {
  status?: number;
  /** Milliseconds from the request to the first byte of the response. */
  firstByteMs: number;
  /** Milliseconds to open its connection: one round trip (RFC 9293 section 3.5). */
  tcpMs: number;
}

/** A log file of the product. */
export interface TallyQuestion {
  file: string;
}

export interface TallyAnswer {
  kind: 'answer';
  /** Sorted by route, then by hour. */
  hours: RouteHour[];
  lines: number;
  /** Valid lines that are not about a request. */
  others: number;
  /** Lines in an unknown format. */
  unread: number;
}

/** The log's data for one route in one hour. */
export interface RouteHour {
  /** Method and path without the query; path segments that look like IDs become `:id`. */
  route: string;
  /** The start of the hour, ISO 8601, UTC. */
  hour: string;
  total: number;
  /** Responses with status 5xx. */
  failed: number;
  /** Milliseconds; undefined when no line has a duration. */
  p95?: number;
}

/**
 * The nearest-rank percentile: the smallest value that at least this share of all values does not exceed; 0 without
 * values.
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
