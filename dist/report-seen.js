import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/seen.ts
var MEASURING = /* @__PURE__ */ new Set([
  "question",
  "registry",
  "without validation (CD)",
  "fetched from",
  "fingerprint"
]);
var BESIDE = {
  server: "question",
  AAAA: "question",
  "first attempt": "second attempt"
};
function seenRows({ seen }) {
  const isMeasuring = ([name]) => {
    const other = Object.hasOwn(BESIDE, name) ? BESIDE[name] : void 0;
    return MEASURING.has(name) || other !== void 0 && Object.hasOwn(seen, other);
  };
  const rows = Object.entries(seen);
  return { facts: rows.filter((row) => !isMeasuring(row)), measuring: rows.filter(isMeasuring) };
}

export {
  seenRows
};
