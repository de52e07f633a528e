import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/event-loop-turns.ts
import { setImmediate as nextTurn } from "node:timers/promises";
var TURN_MS = 12;
var begun = performance.now();
var queue = Promise.resolve();
function turn() {
  return performance.now() - begun > TURN_MS ? anotherTurn() : void 0;
}
async function anotherTurn() {
  queue = queue.then(() => nextTurn());
  await queue;
  begun = performance.now();
}

export {
  turn
};
