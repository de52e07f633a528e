import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isMinutes,
  openGroups
} from "./report-groups.js";
import {
  areaOf
} from "./report-work-areas.js";

// src/report/plan.ts
function planOf(report) {
  const groups = openGroups(report);
  const panel = groups.flatMap(({ findings }) => findings.map(({ fix }) => panelIn(fix))).find((name) => name !== void 0);
  const stops = [];
  for (const group of groups) {
    const area = areaOf(group.findings[0]);
    const where = isMinutes(group) ? "Minutes count" : WHERE[area];
    const company = area === "dns" && !isMinutes(group) ? panel : void 0;
    const last = stops.at(-1);
    const step = { group, action: actionOf(group) };
    if (last?.where === where && last.priority === group.priority) last.steps.push(step);
    else stops.push({ priority: group.priority, where, ...company !== void 0 && { company }, steps: [step] });
  }
  return stops;
}
var panelIn = (fix) => fix?.kind === "dns" ? fix.at?.host : void 0;
var WHERE = {
  registrar: "At the domain registrar",
  dns: "In the DNS panel",
  mail: "At the mail provider",
  host: "At the hosting provider",
  code: "In the code",
  "launch.yml": "In launch.yml",
  github: "On GitHub"
};
function actionOf({ findings: [first] }) {
  return recordWords(first) ?? firstSentence(first.remedy);
}
function recordWords({ fix }) {
  if (fix?.kind !== "dns") return void 0;
  const { add, remove } = fix.change;
  if (add.length + remove.length === 0) return void 0;
  const types = (lines) => [...new Set(lines.map(({ type }) => type))].join(" and ");
  const count = (lines) => `the ${lines.length === 1 ? "" : `${lines.length} `}${types(lines)} record${lines.length === 1 ? "" : "s"}`;
  if (add.length > 0 && remove.length > 0) return `Replace ${count(remove)} as shown.`;
  if (add.length > 0) return `Add ${count(add)} shown.`;
  return `Delete ${count(remove)} shown.`;
}
var firstSentence = (text) => /^.*?[^.\s]\.(?=\s|$)/.exec(text)?.[0] ?? text;

export {
  planOf
};
