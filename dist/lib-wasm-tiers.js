import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/wasm-tiers.ts
import { setFlagsFromString } from "node:v8";
var withoutOptimizing = () => setFlagsFromString("--wasm-tier-up-filter=0");

export {
  withoutOptimizing
};
