import { defaults } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { type Clock, realClock } from '../lib/clock.ts';
import type { Event } from './event.ts';
import { isUncertain, refusalOf } from './refusal.ts';

/** Who writes with the token that a workflow has of itself. */
export const OWN_LOGIN = 'github-actions[bot]';
/** One answer takes no longer. */
const REQUEST_MS = 10_000;
/** A rate limit that lifts later than this is not waited for: the verdict does not need the API. */
const PATIENCE_MS = 20_000;
const TRIES = 3;

export interface Client {
  octokit: Octokit;
  /** The repository, as every call wants it. */
  at: { owner: string; repo: string };
  /** How many requests were sent, each retry for one. */
  calls(): number;
  /** The login that writes with this token; undefined where GitHub does not tell. Asked once, when it is first needed. */
  login(): Promise<string | undefined>;
  /** A moment between two tries. */
  pause(): Promise<void>;
  /** The machine's own, unless a test holds one. */
  clock: Pick<Clock, 'now' | 'pause'>;
}

interface Pace {
  signal: AbortSignal;
  /** Between two tries of what failed: milliseconds. */
  paceMs?: number;
  clock?: Pick<Clock, 'now' | 'pause'>;
}

/** GitHub's API for one run: with deadlines, a few tries, and patience where GitHub asks for it. */
export function makeClient(
  { owner, repo, apiUrl }: Pick<Event, 'owner' | 'repo' | 'apiUrl'>,
  token: string,
  { signal, paceMs = 500, clock = realClock }: Pace,
): Client {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    // Honours the runner's proxy variables.
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

/** Makes every request of this one wait its turn and be tried again; returns what tells how many were sent. */
function retrying(octokit: Octokit, { signal, paceMs, clock }: Required<Pace>): () => number {
  let calls = 0;
  const inTurn = oneAtATime();
  octokit.hook.wrap('request', async (send, options) => {
    for (let tries = 1; ; tries += 1) {
      try {
        calls += 1;
        // GitHub asks for one write after the other (REST, best practices).
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

/** The one question that every kind of token may ask. */
function viewerOf(octokit: Octokit): Promise<string | undefined> {
  return octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }').then(
    ({ viewer }) => viewer.login,
    () => undefined,
  );
}

/** How long to wait before it is tried again: milliseconds; undefined when it is not. */
function waitFor(error: unknown, request: { method: string; url: string }, paceMs: number): number | undefined {
  const refusal = refusalOf(error);
  // A refused request was not carried out: whatever it is, it may be sent again.
  const asked = refusal.kind === 'rate-limit' || refusal.kind === 'too-fast' ? refusal.waitMs : undefined;
  if (asked !== undefined) return asked <= PATIENCE_MS ? asked : undefined;
  return isUncertain(error) && isRepeatable(request) ? paceMs : undefined;
}

/** What a POST makes may be made twice: a comment, an issue. A reaction, an upload and a query may be sent again. */
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

/** What GitHub answers is reported by us, not by the library. */
const quiet = () => undefined;

function bounded(send: typeof fetch, signal: AbortSignal): typeof fetch {
  return (url, options) =>
    send(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
}

/**
 * A write that is no other time the same: a comment, an issue. When an answer leaves open whether it was done, it is looked for before it
 * is tried again.
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
