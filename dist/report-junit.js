import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  targetName
} from "./report-groups.js";
import "./report-work-areas.js";
import {
  fixLines
} from "./report-fix.js";
import {
  inert,
  logLine
} from "./report-inert.js";
import {
  blocks
} from "./gate-verdict.js";
import {
  placeName
} from "./gate-look.js";
import "./runtime.js";

// src/report/junit.ts
function junit(report) {
  const { checks, blockOn, durationMs } = report;
  const suites = checks.map((outcome) => suite(outcome, blockOn));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(`Launch Gate: ${targetName(report)}`)}" time="${(durationMs / 1e3).toFixed(3)}">`,
    ...suites,
    "</testsuites>\n"
  ].join("\n");
}
function suite(outcome, blockOn) {
  const cases = casesOf(outcome, blockOn);
  const failures = cases.filter(({ kind }) => kind === "failure").length;
  const errors = cases.filter(({ kind }) => kind === "error").length;
  const skipped = cases.filter(({ kind }) => kind === "skipped").length;
  return [
    `  <testsuite name="${outcome.check}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
    ...cases.map(
      ({ rule, xml: text }) => `    <testcase classname="${outcome.check}" name="${rule}">${text}</testcase>`
    ),
    "  </testsuite>"
  ].join("\n");
}
function casesOf(outcome, blockOn) {
  const { check } = outcome;
  if (outcome.status === "not-applicable") return [skip(check, outcome.reason)];
  if (outcome.status === "could-not-check")
    return [{ rule: check, kind: "error", xml: `<error message="${xml(outcome.reason)}"/>` }];
  const rules = [...new Set(outcome.findings.map(({ rule }) => rule))];
  return [
    ...rules.map(
      (rule) => found(
        rule,
        outcome.findings.filter((finding) => finding.rule === rule),
        blockOn
      )
    ),
    ...outcome.held.map((rule) => ({ rule, kind: "passed", xml: "" })),
    ...unknownRules(outcome.unknown).filter(([rule]) => !rules.includes(rule)).map(([rule, reasons]) => skip(rule, reasons.join("; "))),
    ...outcome.notApplicable.map(({ rule, reason }) => skip(rule, reason))
  ];
}
function unknownRules(unknown) {
  const named = unknown.flatMap(({ rules, reason }) => rules.map((rule) => ({ rule, reason })));
  return [...Map.groupBy(named, ({ rule }) => rule)].map(([rule, each]) => [rule, each.map(({ reason }) => reason)]);
}
function skip(rule, reason) {
  return { rule, kind: "skipped", xml: `<skipped message="${xml(reason)}"/>` };
}
function found(rule, findings, blockOn) {
  const text = findings.map(wordsOf).join("\n\n");
  if (!findings.some((finding) => blocks(finding, blockOn)))
    return { rule, kind: "passed", xml: `<system-out>${xml(text, Infinity)}</system-out>` };
  const title = findings[0]?.title ?? rule;
  return { rule, kind: "failure", xml: `<failure message="${xml(title)}">${xml(text, Infinity)}</failure>` };
}
function wordsOf({ place, alsoAt = [], problem, seen, expected, remedy, fix, waived }) {
  const lines = [
    `${placeName(place)}${problem ? `: ${problem}` : ""}`,
    ...alsoAt.map((each) => `also at ${placeName(each)}`),
    ...Object.entries(seen).map(([name, value]) => `${name}: ${value}`),
    ...expected === void 0 ? [] : [`expected: ${expected}`],
    ...fix ? fixLines(fix) : [],
    remedy,
    ...waived ? ["accepted"] : []
  ];
  return lines.map((line) => inert(line)).join("\n");
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
function xml(text, max) {
  const lines = max === void 0 ? [inert(text)] : text.split("\n").map((line) => logLine(inert(line, 1e3)));
  return lines.join("\n").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}
export {
  junit
};
