import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/gate/report.ts
function findingsOf(outcomes) {
  return outcomes.flatMap((outcome) => outcome.status === "checked" ? outcome.findings : []);
}
function readingsOf(outcomes) {
  return outcomes.flatMap((outcome) => outcome.status === "checked" ? outcome.readings ?? [] : []);
}
function landmarksOf(outcomes) {
  return outcomes.flatMap((outcome) => outcome.status === "not-applicable" ? [] : outcome.landmarks ?? []);
}
function unknownsOf(outcomes) {
  return mergeUnknowns(outcomes.flatMap((outcome) => outcome.status === "not-applicable" ? [] : outcome.unknown));
}
function mergeUnknowns(unknown) {
  const groups = Map.groupBy(unknown, ({ reason, place }) => JSON.stringify([reason, place]));
  return [...groups.values()].map((same) => {
    const rules = [...new Set(same.flatMap((each) => each.rules))];
    const stops = [...new Set(same.flatMap((each) => each.stops ?? []))];
    return { ...same[0], rules, ...stops.length > 0 && { stops } };
  });
}

export {
  findingsOf,
  readingsOf,
  landmarksOf,
  unknownsOf,
  mergeUnknowns
};
