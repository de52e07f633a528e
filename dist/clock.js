import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/clock.ts
import { setTimeout as sleep } from "node:timers/promises";
var realClock = {
  now: () => performance.now(),
  pause: (ms, signal) => sleep(ms, void 0, { ...signal && { signal } }).catch(() => void 0),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  within: (ms) => AbortSignal.timeout(ms)
};
var since = (begun, clock) => Math.round(clock.now() - begun);

export {
  realClock,
  since
};
