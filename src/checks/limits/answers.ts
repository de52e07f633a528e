import type { HttpAnswer } from '../../io/http-types.ts';
import { header, isHostsDoor, wallOf } from '../../lookups/parse-page.ts';
import type { LimitSign, Outcome } from './facts.ts';

/** One attempt and its response. */
export interface Attempt {
  status: number;
  /** Milliseconds to the first byte. */
  ms: number;
  /** The sign of a rate limit in it. */
  sign: LimitSign | undefined;
  retryAfter: string | undefined;
  /** The redirect target. */
  location: string | undefined;
  /** The wall that answered instead of the product. */
  door: string | undefined;
  /** Equal for responses with the same text, whatever account they are about. */
  print: string;
}

/** Messages after too many attempts. */
const TOO_OFTEN =
  /too many|rate.?limit|try again (?:later|in \d)|slow down|please wait|temporarily (?:blocked|unavailable)/i;
const LOCKED = /account (?:is |has been |was )?(?:temporarily )?(?:locked|suspended|disabled)|locked out/i;

export function attemptOf(answer: HttpAnswer): Attempt {
  return {
    status: answer.status,
    ms: answer.timing.firstByteMs,
    sign: signOf(answer),
    retryAfter: header(answer, 'retry-after'),
    location: header(answer, 'location'),
    door: isHostsDoor(answer) ? DOOR : undefined,
    print: `${answer.status} ${header(answer, 'location')?.split('?')[0] ?? ''} ${plainBody(answer.body)}`,
  };
}

const DOOR = 'a password protects it (status 401): give Launch Gate access through visitor.headers in launch.yml';

/** A rate limit by itself. 403 and 503 can be one too, if earlier attempts did not get them. */
export function signOf({ status, headers, body }: HttpAnswer): LimitSign | undefined {
  if (status === 429) return 'status 429';
  if (status === 423) return 'account lock';
  if (/challenge/.test(wallOf(status, headers) ?? '')) return 'challenge';
  const text = body.slice(0, 20_000).replace(/<script[\s\S]*?(?:<\/script>|$)|<style[\s\S]*?(?:<\/style>|$)/gi, '');
  if (LOCKED.test(text)) return 'account lock';
  if (TOO_OFTEN.test(text)) return 'words';
  if (status === 403) return 'status 403';
  return status === 503 ? 'status 503' : undefined;
}

/** Without email addresses, numbers and tokens, which differ between responses. */
function plainBody(body: string): string {
  return body
    .slice(0, 20_000)
    .replace(/[^\s"'<>@]{1,200}(?:@|%40)[^\s"'<>]{1,200}/g, '@')
    .replace(/[A-Za-z0-9+/_=-]{20,}/g, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ');
}

/** An attempt was rate limited: it has a sign that the first attempt did not have. */
export function isLimitedAfter(first: Attempt, attempt: Attempt): boolean {
  return attempt.sign !== undefined && attempt.sign !== first.sign;
}

/** Signs that need no comparison. */
export const isPlain = (sign: LimitSign | undefined) =>
  sign === 'status 429' || sign === 'account lock' || sign === 'challenge';

/** There is no endpoint, or it has moved: the redirect target is not tried (RFC 9110 section 15.4). */
const NOWHERE = [301, 307, 308, 404, 405, 410, 501];
/** The request was rejected as invalid, before any rate limit. */
const INVALID = [400, 411, 413, 415, 419, 422];
/** A delay that a person would notice: by this much, and by this factor. */
const DELAY_MS = 100;
const DELAY_TIMES = 3;
/** The fewest later responses, and their largest deviation as a share of the median. */
const FEWEST_LATER = 5;
const STEADY = 0.35;

/** The outcome of attempts in order. `calm` is one more attempt after a pause. */
export function outcomeOf(attempts: readonly Attempt[], calm?: Attempt): Outcome {
  const [first] = attempts;
  if (first === undefined) return { kind: 'unseen', reason: 'no attempt got an answer' };
  if (first.door !== undefined) return { kind: 'unseen', reason: first.door };
  if (NOWHERE.includes(first.status)) return { kind: 'no endpoint', status: first.status };
  if (isPlain(first.sign)) return { kind: 'limited before', status: first.status };
  const index = attempts.findIndex((attempt) => isLimitedAfter(first, attempt));
  const limited = attempts[index];
  if (limited?.sign !== undefined) {
    const { sign, retryAfter } = limited;
    return { kind: 'limited', at: index + 1, by: sign, ...(retryAfter !== undefined && { retryAfter }) };
  }
  if (first.status >= 500) return { kind: 'unseen', reason: `status ${first.status}` };
  const delay = delayOf(attempts);
  if (delay && calm !== undefined && calm.ms < delay.laterMs / 2) return { kind: 'delayed', ...delay };
  const isInvalid = attempts.every(({ status }) => INVALID.includes(status) || status === 403);
  if (isInvalid) return { kind: 'invalid', status: first.status };
  return { kind: 'unlimited', attempts: attempts.length, status: first.status };
}

/**
 * Every later response takes much longer than the fastest of the first two, and the last ones take about equally long,
 * so requests are delayed on purpose. A busy server is only slow at times.
 */
export function delayOf(attempts: readonly Attempt[]): { firstMs: number; laterMs: number } | undefined {
  const [early, later] = [attempts.slice(0, 2), attempts.slice(2)].map((some) => some.map(({ ms }) => ms)) as [
    number[],
    number[],
  ];
  if (later.length < FEWEST_LATER) return undefined;
  const firstMs = Math.round(Math.min(...early));
  const end = later.slice(-FEWEST_LATER).sort((a, b) => a - b);
  const laterMs = Math.round(end[Math.floor(end.length / 2)] ?? 0);
  const isSlow = Math.min(...later) - firstMs >= DELAY_MS && Math.min(...later) >= firstMs * DELAY_TIMES;
  const isSteady = end.every((ms) => Math.abs(ms - laterMs) <= laterMs * STEADY);
  return isSlow && isSteady ? { firstMs, laterMs } : undefined;
}
