import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/turns.ts
import { setImmediate as nextTurn } from "node:timers/promises";
var TURN_MS = 12;
function makeTurns() {
  let begun = performance.now();
  const give = async () => {
    await nextTurn();
    begun = performance.now();
  };
  return () => performance.now() - begun > TURN_MS ? give() : void 0;
}

export {
  makeTurns
};
