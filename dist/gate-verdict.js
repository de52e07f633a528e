import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  PRIORITIES,
  amount,
  isActive
} from "./gate-look.js";

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

// src/gate/verdict.ts
var SELF_CHECK = "gate";
function verdictOf(report) {
  if (findingsOf(report.checks).some((finding) => blocks(finding, report.blockOn))) return "NO-GO";
  return openQuestions(report).length > 0 ? "INCOMPLETE" : "GO";
}
function openQuestions({ checks, isNarrowed, untrusted }) {
  const unseen = unknownsOf(checks).flatMap(
    ({ reason, place, stops }) => stops === void 0 ? [] : [{ kind: "unseen", reason, ...place !== void 0 && { place }, rules: stops }]
  );
  const isNothing = !checks.some(hasLooked) && !(isNarrowed && idleChecks(checks).length > 0);
  return [
    ...untrusted === void 0 ? [] : [{ kind: "untrusted", reason: untrusted }],
    ...unseen,
    ...isNothing && unseen.length === 0 ? [{ kind: "nothing" }] : []
  ];
}
function hasLooked(outcome) {
  if (outcome.status !== "checked" || outcome.check === SELF_CHECK) return false;
  return Object.values(outcome.examined).some(
    ({ "launch.yml entry": _entry, document: _document, ...product }) => amount(product) > 0
  );
}
function idleChecks(outcomes) {
  const own = outcomes.filter(({ check }) => check !== SELF_CHECK);
  const idle = own.flatMap((each) => each.status === "not-applicable" ? [each] : []);
  return idle.length === own.length ? idle : [];
}
function isInconclusive(outcome) {
  if (outcome.status === "not-applicable") return false;
  return outcome.status === "could-not-check" || outcome.unknown.some(({ stops }) => stops !== void 0);
}
function blocks(finding, blockOn) {
  if (blockOn === "never" || !isActive(finding)) return false;
  return PRIORITIES.indexOf(finding.priority) <= PRIORITIES.indexOf(blockOn);
}
function count(outcomes) {
  const findings = findingsOf(outcomes);
  const open = findings.filter(isActive);
  const of = (priority) => open.filter((finding) => finding.priority === priority).length;
  return {
    "block-now": of("block-now"),
    "fix-before-launch": of("fix-before-launch"),
    "fix-after-launch": of("fix-after-launch"),
    held: outcomes.reduce((sum, outcome) => sum + (outcome.status === "checked" ? outcome.held.length : 0), 0),
    unknown: unknownsOf(outcomes).length,
    waived: findings.length - open.length
  };
}

export {
  findingsOf,
  readingsOf,
  landmarksOf,
  unknownsOf,
  mergeUnknowns,
  SELF_CHECK,
  verdictOf,
  openQuestions,
  idleChecks,
  isInconclusive,
  blocks,
  count
};
