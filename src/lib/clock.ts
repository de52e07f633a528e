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
  /** For how many milliseconds this thread could not look at its clock so far: it, or the machine, was busy. */
  lost(): number;
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
  lost() {
    beat ??= startBeat();
    return beat.lost();
  },
};

const BEAT_MS = 20;
/** Later than this is late. */
const SLACK_MS = 10;

let beat: { lost(): number } | undefined;

/** Something small at short intervals: what it is late by, everything else is late by, too. */
function startBeat(): { lost(): number } {
  let [lost, last] = [0, performance.now()];
  const late = () => Math.max(0, performance.now() - last - BEAT_MS - SLACK_MS);
  setInterval(() => {
    lost += late();
    last = performance.now();
  }, BEAT_MS).unref();
  return { lost: () => lost + late() };
}

/** Of a wait that was in vain, so much may have been lost here before nobody can be blamed for it. */
const MOST_LOST = 0.2;

/** Begins a wait. What it returns tells, when the time is over, whether this machine was too busy to hear an answer. */
export function waiting(clock: Clock): (ms: number) => boolean {
  const before = clock.lost();
  return (ms) => clock.lost() - before > ms * MOST_LOST;
}

export const TOO_BUSY = 'this machine was too busy to receive an answer in time';

/** Whole milliseconds since then. */
export const since = (begun: number, clock: Clock): number => Math.round(clock.now() - begun);
