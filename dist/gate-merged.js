import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/gate/merged.ts
var WORST = ["NO-GO", "INCOMPLETE", "GO"];
function worst(judged) {
  return WORST.find((verdict) => judged.some((each) => each.verdict === verdict)) ?? "INCOMPLETE";
}
function merge(reports, expected, version) {
  const missing = reports.length < expected ? [{ verdict: "INCOMPLETE" }] : [];
  const sorted = [...reports].sort(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict) || (a.target < b.target ? -1 : 1)
  );
  return {
    version: 1,
    tool: { name: "launch-gate", version },
    verdict: worst([...reports, ...missing]),
    expected: Math.max(expected, reports.length),
    reports: sorted
  };
}

export {
  worst,
  merge
};
