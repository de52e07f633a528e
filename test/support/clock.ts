import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Clock, realClock } from '../../src/lib/clock.ts';

/** A clock that stands still until somebody waits on it: what is waited for is there at once, and machines have no speed. */
export interface HeldClock extends Clock {
  /** Moves time on; what was due meanwhile happens, in its order. */
  advance(ms: number): void;
  /** Moves time on to what is due next; false when nothing is. */
  next(): boolean;
}

export function heldClock(): HeldClock {
  let now = 1_000_000;
  const due = new Set<{ at: number; act: () => void }>();
  const earliest = () => [...due].sort((a, b) => a.at - b.at)[0];
  const moveTo = (goal: number) => {
    for (let first = earliest(); first !== undefined && first.at <= goal; first = earliest()) {
      due.delete(first);
      now = Math.max(now, first.at);
      first.act();
    }
    now = Math.max(now, goal);
  };
  const clock: HeldClock = {
    now: () => now,
    advance: (ms) => moveTo(now + ms),
    next() {
      const first = earliest();
      if (first !== undefined) moveTo(first.at);
      return first !== undefined;
    },
    async pause(ms, signal) {
      if (!signal?.aborted) moveTo(now + ms);
    },
    after(ms, act) {
      const entry = { at: now + ms, act };
      due.add(entry);
      if (ms <= 0) setImmediate(() => due.delete(entry) && act());
      return () => void due.delete(entry);
    },
    lost: () => 0,
    within(ms) {
      const controller = new AbortController();
      clock.after(ms, () => controller.abort(new DOMException('The time was over', 'TimeoutError')));
      return controller.signal;
    },
  };
  return clock;
}

/** Until nothing has moved for a while: loopback delivers at once, so what was sent has been read after a few turns. */
export async function settled(moved: () => number): Promise<void> {
  for (let still = 0, last = moved(); still < 20; still += 1) {
    await nextTurn();
    if (moved() !== last) [still, last] = [0, moved()];
  }
}

/** A clock on which all waits take so many times as long: what is late on a busy machine is in time. */
export function slowClock(times: number): Clock {
  return {
    now: () => realClock.now() / times,
    pause: (ms, signal) => realClock.pause(ms * times, signal),
    after: (ms, act) => realClock.after(ms * times, act),
    within: (ms) => realClock.within(ms * times),
    lost: () => realClock.lost() / times,
  };
}
