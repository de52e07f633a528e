import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/gate/finding.ts
var PRIORITIES = ["block-now", "fix-before-launch", "fix-after-launch"];
var STAGES = ["prelaunch", "live"];
function placeName(place) {
  return "file" in place ? place.file : place.address;
}
function counts(finding) {
  return finding.waived === void 0 || "expired" in finding.waived;
}

export {
  PRIORITIES,
  STAGES,
  placeName,
  counts
};
