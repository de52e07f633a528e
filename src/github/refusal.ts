/** Why GitHub did not do what was asked, or perhaps did (REST, troubleshooting; rate limits for the REST API). */
export type Refusal =
  /** The token is not valid, or not any more. */
  | { kind: 'token' }
  /** The token may not do this. */
  | { kind: 'permission' }
  /** There is nothing there, or nothing that this token may see: GitHub does not tell the two apart. */
  | { kind: 'missing' }
  /** It was deleted, or is switched off for the repository. */
  | { kind: 'gone' }
  /** Its conversation is locked. */
  | { kind: 'locked' }
  /** The repository only reads. */
  | { kind: 'archived' }
  /** `until`: when requests count anew, milliseconds since 1970; `waitMs`: until then. */
  | { kind: 'rate-limit'; until: number | undefined; waitMs: number }
  /** Too much at once; `seconds`: how long GitHub asks to wait. */
  | { kind: 'too-fast'; seconds: number | undefined; waitMs: number }
  | { kind: 'invalid' }
  /** GitHub failed: whether it has done what was asked is not known. */
  | { kind: 'failed'; status: number }
  /** Nothing came back: neither is that. */
  | { kind: 'silent' }
  | { kind: 'other'; status: number };

/** Where a limit does not say when it lifts, a minute is asked for (REST, rate limits). */
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

/** 403 stands for five things; headers and the first words of the answer tell which. */
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

/** The HTTP status of a refused request; 0 when there was no answer. */
export function statusOf(error: unknown): number {
  // The library calls a broken connection a 500, but without a response.
  return responseOf(error) === undefined ? 0 : Number((error as { status: unknown }).status);
}

function responseOf(error: unknown): Response | undefined {
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error && 'response' in error;
  return isAnswer ? (error.response as Response | undefined) : undefined;
}

/** Nobody reads there, and nothing changes that by tomorrow: what was to be written is left out. */
export const isPointless = (error: unknown): boolean => ['locked', 'missing', 'gone'].includes(refusalOf(error).kind);

/** It may have been done all the same. */
export const isUncertain = (error: unknown): boolean => ['failed', 'silent'].includes(refusalOf(error).kind);

/** What went wrong, without anything of the answer's text: a part of a sentence. */
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
