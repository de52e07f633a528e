import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/table-name.ts
var plainTable = (name) => name.replace(/^public\./, "").replaceAll('"', "");

export {
  plainTable
};
