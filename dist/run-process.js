import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/run/process.ts
var UsageError = class extends Error {
};
var EXIT = { go: 0, stop: 1, usage: 2, interrupted: 130 };

export {
  UsageError,
  EXIT
};
