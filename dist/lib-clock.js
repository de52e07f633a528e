import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/clock.ts
import { setTimeout as sleep } from "node:timers/promises";
var realClock = {
  now: () => performance.now(),
  pause: (ms, signal) => sleep(ms, void 0, { ...signal && { signal } }).catch(() => void 0),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  within: (ms) => AbortSignal.timeout(ms),
  lost() {
    beat ??= startBeat();
    return beat.lost();
  }
};
var BEAT_MS = 20;
var SLACK_MS = 10;
var beat;
function startBeat() {
  let [lost, last] = [0, performance.now()];
  const late = () => Math.max(0, performance.now() - last - BEAT_MS - SLACK_MS);
  setInterval(() => {
    lost += late();
    last = performance.now();
  }, BEAT_MS).unref();
  return { lost: () => lost + late() };
}
var MOST_LOST = 0.2;
function waiting(clock) {
  const before = clock.lost();
  return (ms) => clock.lost() - before > ms * MOST_LOST;
}
var TOO_BUSY = "this machine was too busy to receive an answer in time";
var since = (begun, clock) => Math.round(clock.now() - begun);

export {
  realClock,
  waiting,
  TOO_BUSY,
  since
};
