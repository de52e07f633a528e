import { setTimeout as sleep } from 'node:timers/promises';

/** The time for timeouts and measurements. Tests use their own. */
export interface Clock {
  /** Milliseconds from a fixed moment; never decreases. */
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` aborts. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `act` once after `ms` milliseconds. Returns a function that cancels it. */
  after(ms: number, act: () => void): () => void;
  /** A signal that aborts after `ms` milliseconds. */
  within(ms: number): AbortSignal;
  /** The milliseconds so far in which this thread was blocked, by itself or by a busy machine. */
  lost(): number;
}

/** What limits a question: the end of the run, and time. */
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
  lost() {
    beat ??= startBeat();
    return beat.lost();
  },
};

const BEAT_MS = 20;
/** A longer delay counts as blocked time. */
const SLACK_MS = 10;

let beat: { lost(): number } | undefined;

/** A short regular timer: when it is late, everything else is late, too. */
function startBeat(): { lost(): number } {
  let [lost, last] = [0, performance.now()];
  const late = () => Math.max(0, performance.now() - last - BEAT_MS - SLACK_MS);
  setInterval(() => {
    lost += late();
    last = performance.now();
  }, BEAT_MS).unref();
  return { lost: () => lost + late() };
}

/**
 * The largest share of a timed-out wait that may be blocked time before the timeout says nothing about the other side.
 */
const MOST_LOST = 0.2;

/**
 * Begins a wait. The returned function tells, after the timeout, whether this machine was too busy to receive an
 * answer.
 */
export function waiting(clock: Clock): (ms: number) => boolean {
  const before = clock.lost();
  return (ms) => clock.lost() - before > ms * MOST_LOST;
}

export const TOO_BUSY = 'this machine was too busy to receive an answer in time';

/** Whole milliseconds since `begun`. */
export const since = (begun: number, clock: Clock): number => Math.round(clock.now() - begun);
