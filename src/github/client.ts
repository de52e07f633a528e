import { defaults } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { type Clock, realClock } from '../lib/clock.ts';
import type { Event } from './event.ts';
import { isUncertain, refusalOf } from './refusal.ts';

/** The login of a workflow's own token. */
export const OWN_LOGIN = 'github-actions[bot]';
/** The time limit for one response. */
const REQUEST_MS = 10_000;
/** The longest wait for a rate limit; the verdict does not need the API. */
const PATIENCE_MS = 20_000;
const TRIES = 3;

export interface Client {
  octokit: Octokit;
  /** The repository, as parameters for every call. */
  at: { owner: string; repo: string };
  /** The number of requests sent, including retries. */
  calls(): number;
  /** The login of this token; undefined when GitHub does not tell. Requested once, on first use. */
  login(): Promise<string | undefined>;
  /** Waits for the pause between two tries. */
  pause(): Promise<void>;
  /** The real clock, unless a test controls it. */
  clock: Pick<Clock, 'now' | 'pause'>;
}

interface Pace {
  signal: AbortSignal;
  /** Milliseconds between two tries. */
  paceMs?: number;
  clock?: Pick<Clock, 'now' | 'pause'>;
}

/** GitHub's API for one run, with timeouts, a few retries, and waits for rate limits. */
export function makeClient(
  { owner, repo, apiUrl }: Pick<Event, 'owner' | 'repo' | 'apiUrl'>,
  token: string,
  { signal, paceMs = 500, clock = realClock }: Pace,
): Client {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    // Uses the runner's proxy variables.
    request: { ...defaults.request, fetch: bounded(defaults.request?.fetch ?? fetch, signal) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  const calls = retrying(octokit, { signal, paceMs, clock });
  let login: Promise<string | undefined> | undefined;
  return {
    octokit,
    at: { owner, repo },
    calls,
    login() {
      login ??= viewerOf(octokit);
      return login;
    },
    pause: () => clock.pause(paceMs, signal),
    clock,
  };
}

/** Queues writes and retries requests of this client; returns a function that counts requests. */
function retrying(octokit: Octokit, { signal, paceMs, clock }: Required<Pace>): () => number {
  let calls = 0;
  const inTurn = oneAtATime();
  octokit.hook.wrap('request', async (send, options) => {
    for (let tries = 1; ; tries += 1) {
      try {
        calls += 1;
        // GitHub asks clients to send writes one at a time (REST, best practices).
        return await (options.method === 'GET' ? send(options) : inTurn(async () => send(options)));
      } catch (error) {
        const ms = waitFor(error, options, paceMs * tries);
        if (ms === undefined || tries === TRIES || signal.aborted) throw error;
        await clock.pause(ms, signal);
      }
    }
  });
  return () => calls;
}

/** The only query that every kind of token may send. */
function viewerOf(octokit: Octokit): Promise<string | undefined> {
  return octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }').then(
    ({ viewer }) => viewer.login,
    () => undefined,
  );
}

/** Milliseconds to wait before the next try; undefined when it must not be retried. */
function waitFor(error: unknown, request: { method: string; url: string }, paceMs: number): number | undefined {
  const refusal = refusalOf(error);
  // A rate-limited request was not carried out, so any request may be sent again.
  const asked = refusal.kind === 'rate-limit' || refusal.kind === 'too-fast' ? refusal.waitMs : undefined;
  if (asked !== undefined) return asked <= PATIENCE_MS ? asked : undefined;
  return isUncertain(error) && isRepeatable(request) ? paceMs : undefined;
}

/** Repeating a POST may create a second comment or issue. Reactions, SARIF uploads and queries may be repeated. */
const isRepeatable = ({ method, url }: { method: string; url: string }) =>
  method !== 'POST' || /\/(?:reactions|sarifs|graphql)$/.test(url);

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** We report GitHub's answers ourselves, not the library. */
const quiet = () => undefined;

function bounded(send: typeof fetch, signal: AbortSignal): typeof fetch {
  return (url, options) =>
    send(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
}

/**
 * A write that must not be repeated: a comment, an issue. When it is unclear whether it succeeded, the result is
 * searched for before the next try.
 */
export async function writeOnce<T>(
  { pause }: Client,
  write: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      await pause();
      const found = await find();
      if (found !== undefined) return found;
      if (tries === TRIES) throw error;
    }
  }
}
