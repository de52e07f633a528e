import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  TOO_BUSY
} from "./lib-clock.js";

// src/io/failure.ts
function failure(kind, reason) {
  return { kind: "failure", failure: kind, reason };
}
var overdue = (wasBusy, reason) => wasBusy ? failure("deadline", TOO_BUSY) : failure("timeout", reason);

export {
  failure,
  overdue
};
