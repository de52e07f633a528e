/** The data about one response in a log line. */
export interface LoggedAnswer {
  /** Method and path as written. */
  method: string;
  path: string;
  status: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** The duration in milliseconds, if the line has one. */
  ms?: number;
  /** The request ID. */
  id?: string;
}

/** Parses a line in a known format: JSON (pino, winston, Vercel's log drains) or nginx's combined format. */
export function readLine(line: string): LoggedAnswer | 'no request' | undefined {
  return line.startsWith('{') ? fromJson(line) : fromCombined(line);
}

/**
 * nginx, ngx_http_log_module: `$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent
 * "$http_referer" "$http_user_agent"`, and often `$request_time`, in seconds, at the end.
 */
const COMBINED =
  /^\S+ \S+ \S+ \[(?<time>[^\]]{20,30})\] "(?<method>[A-Z]+) (?<path>[^\s"]+)(?: [^"]*)?" (?<status>\d{3}) (?:\d+|-)(?: "[^"]*" "(?:[^"\\]|\\.)*")?(?:.*?[ =](?<seconds>\d+\.\d{3})\b)?/;

function fromCombined(line: string): LoggedAnswer | undefined {
  const { time = '', method = '', path = '', status, seconds } = COMBINED.exec(line)?.groups ?? {};
  const at = timeLocal(time);
  if (status === undefined || at === undefined) return undefined;
  return { method, path, status: Number(status), at, ...(seconds !== undefined && { ms: Number(seconds) * 1000 }) };
}

/** `24/Nov/2026:10:00:00 +0000`. */
function timeLocal(text: string): number | undefined {
  const [, day, month, year, clock, zone] =
    /^(\d{2})\/(\w{3})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})$/.exec(text) ?? [];
  const at = Date.parse(`${day} ${month} ${year} ${clock} ${zone}`);
  return Number.isNaN(at) ? undefined : at;
}

type Json = Record<string, unknown>;

function fromJson(line: string): LoggedAnswer | 'no request' | undefined {
  const whole = parsed(line);
  if (whole === undefined) return undefined;
  // Vercel nests it under `proxy`, pino-http under `req` and `res`.
  const [proxy, req, res] = ['proxy', 'req', 'res'].map((key) => asJson(whole[key]));
  const all = [whole, proxy, req, res];
  const status = numberIn(all, ['status', 'statusCode', 'status_code', 'responseStatusCode']);
  const path = textIn(all, ['path', 'url', 'uri', 'request_uri', 'requestPath', 'originalUrl']);
  const at = timeIn(all);
  const isAnswer = status !== undefined && status >= 100 && status <= 599;
  if (!isAnswer || path === undefined || at === undefined) return 'no request';
  const ms = numberIn(all, ['responseTime', 'response_time_ms', 'duration', 'durationMs', 'duration_ms', 'elapsed']);
  const seconds = numberIn(all, ['request_time']);
  const id = textIn([whole, proxy], ['requestId', 'request_id']);
  const took = ms ?? (seconds === undefined ? undefined : seconds * 1000);
  return {
    method: textIn(all, ['method', 'requestMethod', 'request_method']) ?? 'GET',
    path,
    status,
    at,
    ...(took !== undefined && { ms: took }),
    ...(id !== undefined && { id }),
  };
}

function parsed(line: string): Json | undefined {
  try {
    return asJson(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const asJson = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/**
 * The first usable value under any of these names in any of these objects. It creates no lists, because a log has
 * millions of lines.
 */
function findIn<T>(
  places: readonly (Json | undefined)[],
  names: readonly string[],
  read: (value: unknown) => T | undefined,
): T | undefined {
  for (const name of names) {
    for (const place of places) {
      const found = place === undefined ? undefined : read(place[name]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** `status` may be a word while `statusCode` is the number. */
const numberIn = (places: readonly (Json | undefined)[], names: readonly string[]) => findIn(places, names, asNumber);

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const textIn = (places: readonly (Json | undefined)[], names: readonly string[]) =>
  findIn(places, names, (value) => (typeof value === 'string' ? value : undefined));

/** The latest time of a Date (ECMA-262 section 21.4.1.1). */
const LAST_TIME = 8.64e15;

const TIMES = ['time', 'timestamp', 'ts', '@timestamp', 'date', 'timestampInMs'];

/** ISO 8601, or seconds, milliseconds, microseconds or nanoseconds since the epoch, depending on the magnitude. */
function timeIn(places: readonly (Json | undefined)[]): number | undefined {
  const value = findIn(places, TIMES, (each) => each ?? undefined);
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  const at = typeof number === 'number' ? milliseconds(number) : Date.parse(String(number));
  const isTime = value !== undefined && Math.abs(at) <= LAST_TIME;
  return isTime ? at : undefined;
}

function milliseconds(since: number): number {
  if (since < 1e11) return since * 1000;
  if (since < 1e14) return since;
  return since < 1e17 ? since / 1000 : since / 1e6;
}
