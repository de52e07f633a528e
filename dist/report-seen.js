import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/seen.ts
var MEASURING = /* @__PURE__ */ new Set([
  "question",
  "server",
  "registry",
  "AAAA",
  "without validation (CD)",
  "first attempt",
  "fetched from",
  "fingerprint"
]);
function seenRows({ seen }) {
  const rows = Object.entries(seen);
  return {
    facts: rows.filter(([name]) => !MEASURING.has(name)),
    measuring: rows.filter(([name]) => MEASURING.has(name))
  };
}

export {
  seenRows
};
