import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import type { Event } from './event.ts';

/** Who writes with the token that a workflow has of itself. */
export const OWN_LOGIN = 'github-actions[bot]';
/** One answer takes no longer. */
const REQUEST_MS = 10_000;
/** A rate limit that lifts later than this is not waited for: the verdict does not need the API. */
const PATIENCE_S = 20;
const RETRIES = 2;

export interface Client {
  octokit: Octokit;
  /** The repository, as every call wants it. */
  at: { owner: string; repo: string };
  /** How many requests were sent, each retry for one. */
  calls(): number;
}

const Patient = Octokit.plugin(retry, throttling);

/** GitHub's API for one run: with deadlines, a few retries, and patience where GitHub asks for it. */
export function makeClient(
  { owner, repo, apiUrl }: Pick<Event, 'owner' | 'repo' | 'apiUrl'>,
  token: string,
  { signal, paceMs = 1000 }: { signal: AbortSignal; paceMs?: number },
): Client {
  let calls = 0;
  const mayWait = (seconds: number, _options: object, _octokit: object, tried: number) =>
    seconds <= PATIENCE_S && tried < RETRIES;
  const octokit = new Patient({
    auth: token,
    baseUrl: apiUrl,
    // Honours the runner's proxy variables.
    request: { ...defaults.request, fetch: bounded(defaults.request?.fetch ?? fetch, signal) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: { retries: RETRIES, retryAfterBaseValue: paceMs / 2 },
    throttle: {
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: paceMs,
      // A run writes a handful of times: one after the other, without the pause that long series need.
      write: unhurried(),
      notifications: unhurried(),
    },
  });
  octokit.hook.before('request', () => {
    calls += 1;
  });
  return { octokit, at: { owner, repo }, calls: () => calls };
}

const unhurried = () => new Bottleneck.Group({ maxConcurrent: 1 });

/** What GitHub answers is reported by us, not by the library. */
const quiet = () => undefined;

function bounded(send: typeof fetch, signal: AbortSignal): typeof fetch {
  return (url, options) =>
    send(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
}

/** The HTTP status of a refused request; 0 when there was no answer. */
export function statusOf(error: unknown): number {
  // The library calls a broken connection a 500, but without a response.
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error && 'response' in error;
  return isAnswer && error.response !== undefined ? Number(error.status) : 0;
}

/** What went wrong, without anything of the answer's text. */
export function failureWords(error: unknown, permission: string): string {
  const status = statusOf(error);
  if (status === 403 || status === 404) return `the job lacks \`${permission}\``;
  if (status === 429) return 'GitHub’s rate limit is reached';
  if (status === 422) return 'GitHub refused it as invalid (422)';
  return status > 0 ? `GitHub answered ${status}` : 'GitHub did not answer';
}
