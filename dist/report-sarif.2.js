import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  ruleLink
} from "./report-rule-link.js";
import {
  targetName
} from "./report-groups.js";
import {
  fixLines
} from "./report-fix.js";
import {
  inert
} from "./report-inert.js";
import {
  findingsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  placeName
} from "./gate-look.js";

// src/report/sarif.ts
var LEVELS = {
  "block-now": "error",
  "fix-before-launch": "warning",
  "fix-after-launch": "note"
};
var DECLARATION = "launch.yml";
function sarif(report) {
  const findings = findingsOf(report.checks);
  const first = new Map([...findings].reverse().map((finding) => [finding.rule, finding]));
  const ids = [...first.keys()].sort();
  const run = {
    tool: {
      driver: {
        name: "Launch Gate",
        semanticVersion: report.tool.version,
        rules: ids.map((id) => ruleOf(first.get(id)))
      }
    },
    automationDetails: { id: `launch-gate/${inert(targetName(report))}/` },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, startTimeUtc: report.started }],
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule)))
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2).replaceAll("##[", "\\u0023#[")}
`;
}
function ruleOf({ rule, title, why, remedy, priority }) {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${remedy}` },
    helpUri: ruleLink(rule),
    defaultConfiguration: { level: LEVELS[priority] },
    properties: { tags: [rule.split("/")[0]], priority, rank: PRIORITIES.indexOf(priority) }
  };
}
function resultOf(finding, ruleIndex) {
  const { rule, priority, place, alsoAt = [], fingerprint, waived } = finding;
  const related = alsoAt.slice(0, MOST_RELATED).map((each, i) => ({ id: i + 1, ...locationOf(each) }));
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[priority],
    message: { text: messageOf(finding) },
    locations: [locationOf(place)],
    ...related.length > 0 && { relatedLocations: related },
    partialFingerprints: { "launchGate/v1": fingerprint },
    ...waived && !("expired" in waived) && { suppressions: [suppression(waived)] }
  };
}
var MOST_RELATED = 100;
function locationOf(place) {
  const file = "file" in place ? place.file : DECLARATION;
  const line = "file" in place ? place.line ?? 1 : 1;
  return {
    physicalLocation: {
      artifactLocation: { uri: inert(file).split("/").map(encodeURIComponent).join("/") },
      region: { startLine: line }
    },
    ..."address" in place && { logicalLocations: [{ fullyQualifiedName: inert(place.address) }] }
  };
}
function messageOf({ title, place, problem, seen, expected, remedy, fix }) {
  const lines = [
    `${title}: ${inert(placeName(place))}.`,
    ...problem === void 0 ? [] : [problem],
    ...Object.entries(seen).map(([name, value]) => `${inert(name)}: ${inert(value)}`),
    ...expected === void 0 ? [] : [`expected: ${inert(expected)}`],
    remedy,
    ...fix ? fixLines(fix).map((line) => inert(line)) : []
  ];
  return lines.join("\n").replace(/[[\]\\]/g, "\\$&");
}
function suppression(waived) {
  return waived.by === "baseline" ? { kind: "external", justification: "in the baseline" } : { kind: "external", justification: `${inert(waived.why)} (until ${waived.until})` };
}

export {
  sarif
};
