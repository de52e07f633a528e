import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  findingsOf,
  unknownsOf
} from "./gate-report.js";
import {
  PRIORITIES,
  counts
} from "./gate-finding.js";

// src/gate/verdict.ts
var ITSELF = "gate";
function verdictOf(outcomes, { blockOn, isChosen }) {
  if (findingsOf(outcomes).some((finding) => blocks(finding, blockOn))) return "NO-GO";
  if (outcomes.some(isBlind)) return "INCOMPLETE";
  const isMeasured = outcomes.some(({ check, status }) => status === "checked" && check !== ITSELF);
  return isMeasured || isChosen && idleChecks(outcomes).length > 0 ? "GO" : "INCOMPLETE";
}
function idleChecks(outcomes) {
  const own = outcomes.filter(({ check }) => check !== ITSELF);
  const idle = own.flatMap((each) => each.status === "not-applicable" ? [each] : []);
  return idle.length === own.length ? idle : [];
}
function isBlind(outcome) {
  if (outcome.status === "could-not-check") return true;
  return outcome.status === "checked" && outcome.held.length === 0 && outcome.unknown.length > 0;
}
function blocks(finding, blockOn) {
  if (blockOn === "never" || !counts(finding)) return false;
  return PRIORITIES.indexOf(finding.priority) <= PRIORITIES.indexOf(blockOn);
}
function count(outcomes) {
  const findings = findingsOf(outcomes);
  const open = findings.filter(counts);
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
  ITSELF,
  verdictOf,
  idleChecks,
  isBlind,
  blocks,
  count
};
