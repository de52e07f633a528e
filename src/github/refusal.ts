/** Why GitHub did not carry out a request, or may not have (REST, troubleshooting; rate limits for the REST API). */
export type Refusal =
  /** The token is invalid or expired. */
  | { kind: 'token' }
  /** The token lacks a permission. */
  | { kind: 'permission' }
  /** It does not exist, or this token may not see it: GitHub does not distinguish the two. */
  | { kind: 'missing' }
  /** It was deleted, or the feature is disabled for the repository. */
  | { kind: 'gone' }
  /** Its conversation is locked. */
  | { kind: 'locked' }
  /** The repository is archived and read-only. */
  | { kind: 'archived' }
  /** `until`: when the limit resets, milliseconds since 1970; `waitMs`: milliseconds until then. */
  | { kind: 'rate-limit'; until: number | undefined; waitMs: number }
  /** The secondary rate limit; `seconds`: how long GitHub asks to wait. */
  | { kind: 'too-fast'; seconds: number | undefined; waitMs: number }
  | { kind: 'invalid' }
  /** GitHub failed: the request may have been carried out. */
  | { kind: 'failed'; status: number }
  /** No response: the request may have been carried out. */
  | { kind: 'silent' }
  | { kind: 'other'; status: number };

/** When a rate limit does not say when it resets, one minute is required (REST, rate limits). */
const UNKNOWN_MS = 60_000;

interface Response {
  headers: Record<string, string | number | undefined>;
  data?: unknown;
}

export function refusalOf(error: unknown): Refusal {
  const response = responseOf(error);
  const status = statusOf(error);
  if (response === undefined || status === 0) return { kind: 'silent' };
  if (status === 403 || status === 429) return forbidden(status, response);
  if (status >= 500) return { kind: 'failed', status };
  const kinds = { 401: 'token', 404: 'missing', 410: 'gone', 422: 'invalid' } as const;
  const kind = kinds[status as keyof typeof kinds];
  return kind === undefined ? { kind: 'other', status } : { kind };
}

/** 403 has five meanings; the headers and the message distinguish them. */
function forbidden(status: number, { headers, data }: Response): Refusal {
  const message = typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const until = Number(headers['x-ratelimit-reset']) * 1000;
    const waitMs = until - Date.parse(String(headers['date']));
    return { kind: 'rate-limit', until: until > 0 ? until : undefined, waitMs: waitMs >= 0 ? waitMs : UNKNOWN_MS };
  }
  const wait = headers['retry-after'];
  if (wait !== undefined || status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
    const seconds = Number(wait) >= 0 ? Number(wait) : undefined;
    return { kind: 'too-fast', seconds, waitMs: seconds === undefined ? UNKNOWN_MS : seconds * 1000 };
  }
  if (/\barchived\b/i.test(message)) return { kind: 'archived' };
  if (/\blocked\b/i.test(message)) return { kind: 'locked' };
  return { kind: 'permission' };
}

/** The HTTP status of a failed request; 0 without a response. */
export function statusOf(error: unknown): number {
  // The library reports a broken connection as status 500, but without a response.
  return responseOf(error) === undefined ? 0 : Number((error as { status: unknown }).status);
}

function responseOf(error: unknown): Response | undefined {
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error && 'response' in error;
  return isAnswer ? (error.response as Response | undefined) : undefined;
}

/** Nobody would read it, and that will not change by itself: the write is skipped. */
export const isPointless = (error: unknown): boolean => ['locked', 'missing', 'gone'].includes(refusalOf(error).kind);

/** The request may have been carried out. */
export const isUncertain = (error: unknown): boolean => ['failed', 'silent'].includes(refusalOf(error).kind);

/** The reason as part of a sentence, without any text from the response. */
export function refusalWords(error: unknown, permission: string): string {
  const refusal = refusalOf(error);
  switch (refusal.kind) {
    case 'token':
      return 'GitHub does not accept the token (401): it has expired, was revoked, or is mistyped';
    case 'permission':
      return `the job lacks \`${permission}\``;
    case 'missing':
      return `GitHub finds nothing there (404): it was deleted, or the job lacks \`${permission}\``;
    case 'gone':
      return 'it was deleted, or issues are switched off for this repository (410)';
    case 'locked':
      return 'the conversation is locked';
    case 'archived':
      return 'the repository is archived and can only be read';
    case 'rate-limit':
      return `GitHub’s rate limit is reached${refusal.until === undefined ? '' : ` until ${timeOf(refusal.until)}`}`;
    case 'too-fast':
      return `GitHub’s secondary rate limit is reached${refusal.seconds === undefined ? '' : `; it asks to wait ${refusal.seconds} s`}`;
    case 'invalid':
      return 'GitHub refused it as invalid (422)';
    case 'failed':
      return `GitHub failed (${refusal.status})`;
    case 'silent':
      return 'GitHub did not answer';
    case 'other':
      return `GitHub answered ${refusal.status}`;
  }
}

const timeOf = (ms: number) => `${new Date(ms).toISOString().slice(11, 16)} UTC`;
