import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as waits are bounded and answers are measured by it. A test holds one of its own. */
export interface Clock {
  /** Milliseconds from some fixed moment; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as `signal` aborts. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `act` once after so many milliseconds. Returns what takes that back. */
  after(ms: number, act: () => void): () => void;
  /** Aborts after so many milliseconds. */
  within(ms: number): AbortSignal;
}

/** What ends a question: the run's own end, and time. */
export interface RunTime {
  signal: AbortSignal;
  clock: Clock;
}

export const realClock: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => sleep(ms, undefined, { ...(signal && { signal }) }).catch(() => undefined),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  within: (ms) => AbortSignal.timeout(ms),
};

/** Whole milliseconds since then. */
export const since = (begun: number, clock: Clock): number => Math.round(clock.now() - begun);
