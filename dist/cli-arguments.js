import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  UsageError
} from "./run-process.js";

// src/cli/arguments.ts
function only(positionals, command) {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command} takes one argument, not ${positionals.length}.`);
}

export {
  only
};
