import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isUrgent,
  orderOf
} from "./report-work-areas.js";
import {
  blocks,
  findingsOf,
  idleChecks,
  isInconclusive,
  openQuestions,
  unknownsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  isActive
} from "./gate-look.js";

// src/report/groups.ts
var PRIORITY_TITLES = {
  "block-now": "Block now",
  "fix-before-launch": "Fix before launch",
  "fix-after-launch": "Fix after launch"
};
function openGroups({ checks }) {
  const open = findingsOf(checks).filter(isActive);
  return PRIORITIES.flatMap(
    (priority) => groupsOf(open.filter((finding) => finding.priority === priority)).sort((a, b) => rank(a) - rank(b))
  );
}
var rank = (group) => orderOf(group.findings[0], isMinutes(group));
var isMinutes = ({ rule, priority }) => priority === "block-now" && isUrgent(rule);
function waivedGroups({ checks }) {
  return groupsOf(findingsOf(checks).filter((finding) => !isActive(finding)));
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.findings.push(finding);
    else groups.set(finding.rule, { rule: finding.rule, priority: finding.priority, findings: [finding] });
  }
  return [...groups.values()];
}
function unknownGroups({ checks }) {
  const groups = [...Map.groupBy(unknownsOf(checks), ({ reason }) => reason)].map(([reason, same]) => ({
    reason,
    rules: [...new Set(same.flatMap(({ rules }) => rules))],
    places: [...new Set(same.flatMap(({ place }) => place ?? []))],
    stops: same.some(({ stops }) => stops !== void 0)
  }));
  return groups.sort((a, b) => Number(b.stops) - Number(a.stops));
}
var lineOf = (place) => "line" in place && place.line !== void 0 ? `:${place.line}` : "";
var SHOWN = 5;
var moreThan = (shown, all) => all > shown ? ` and ${all - shown} more` : "";
function examinedIn(outcome) {
  const most = {};
  if (outcome.status !== "checked") return most;
  for (const looked of Object.values(outcome.examined))
    for (const [of, count] of Object.entries(looked)) most[of] = Math.max(most[of] ?? 0, count);
  return most;
}
var targetName = ({ target, root = target }) => root === target ? target : `${target} (${root})`;
function verdictLine(report) {
  const scope = scopeWords(report);
  const left = problemsOf(report, "fix-before-launch");
  const rest = report.verdict === "GO" && left > 0 ? `, ${left} to fix before launch` : "";
  return `${report.verdict}${scope === void 0 ? "" : ` (${scope})`}${rest}`;
}
function scopeWords({ covers }) {
  if (covers === void 0) return void 0;
  if (covers === "repository" || covers === "domain") return `${covers} only`;
  return `${covers.slice(0, 4).join(", ")}${moreThan(4, covers.length)} only`;
}
var problemsOf = (report, priority) => openGroups(report).filter((group) => group.priority === priority).length;
var tally = (report) => tallyParts(report).join(" · ");
function tallyParts(report) {
  const { counts: number } = report;
  const parts = [
    ...PRIORITIES.map(
      (priority) => problemWords(problemsOf(report, priority), number[priority], PRIORITY_TITLES[priority])
    ),
    number.unknown > 0 ? `${number.unknown} unknown` : "",
    number.waived > 0 ? `${number.waived} accepted` : "",
    number.held > 0 ? `${number.held} passed` : ""
  ];
  return parts.filter((part) => part !== "");
}
function problemWords(problems, places, title) {
  if (problems === 0 && title !== PRIORITY_TITLES["block-now"]) return "";
  return `${problems} ${title.toLowerCase()}${places > problems ? ` (at ${places} places)` : ""}`;
}
function measuredBy(outcome) {
  const readings = outcome.status === "checked" ? outcome.readings ?? [] : [];
  return readings.flatMap((each) => {
    const words = measureWords(each);
    return words === void 0 ? [] : [{ place: each.place, words }];
  });
}
function measureWords(reading) {
  if (reading.what === "response")
    return `median ${reading.p50} ms, 95th percentile ${reading.p95} ms of ${reading.samples} responses`;
  if (reading.what !== "conversation") return void 0;
  const { messages, input, output, isCounted, price } = reading;
  const tokens = `${isCounted ? "" : "about "}${input + output} tokens (${input} sent, ${output} received)`;
  return `${messages} messages, ${tokens}${price ? `, ${price.amount.toFixed(price.amount < 1 ? 4 : 2)} ${price.currency}` : ""}`;
}
function verdictSentence(report) {
  switch (report.verdict) {
    case "NO-GO":
      return blockersOf(report) === 1 ? "1 problem blocks the launch. Fix it first." : `${blockersOf(report)} problems block the launch. Fix them first.`;
    case "INCOMPLETE":
      return `No verdict: ${whyOpen(report)}.`;
    case "GO":
      return goSentence(report);
  }
}
var blockersOf = (report) => openGroups(report).filter(({ findings }) => findings.some((finding) => blocks(finding, report.blockOn))).length;
function goSentence(report) {
  const idle = idleChecks(report.checks);
  if (idle.length > 0) return idleSentence(idle);
  const left = problemsOf(report, "fix-before-launch");
  const fix = left === 0 ? "" : ` ${left === 1 ? "1 problem" : `${left} problems`} must be fixed before the launch.`;
  const open = report.counts.unknown > 0 ? " Some things could not be checked." : "";
  return `Nothing blocks the launch.${fix}${open}`;
}
function whyOpen(report) {
  const open = openQuestions(report);
  const untrusted = open.find(({ kind }) => kind === "untrusted");
  if (untrusted !== void 0 && "reason" in untrusted) return untrusted.reason.replace(/\.$/, "");
  const names = report.checks.filter(isInconclusive).map(({ check }) => check);
  if (names.length === 0) return "nothing of a product was checked";
  return `${listed(names)} could not check what a launch depends on`;
}
var listed = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
function idleSentence(idle) {
  if (idle.length > 1) return `${idle.map(({ check }) => check).join(", ")} do not apply here.`;
  return idle.map(({ check, reason }) => `${check} does not apply here: ${reason}.`).join("");
}
function askedWords({ asked, durationMs }) {
  return `${asked.dns} DNS, ${asked.http} HTTP (at most ${asked.mostOfOneHost} to one host), ${asked.tls} TLS and ${asked.files} file requests in ${(durationMs / 1e3).toFixed(1)} s`;
}

export {
  PRIORITY_TITLES,
  openGroups,
  isMinutes,
  waivedGroups,
  unknownGroups,
  lineOf,
  SHOWN,
  moreThan,
  examinedIn,
  targetName,
  verdictLine,
  problemsOf,
  tally,
  tallyParts,
  measuredBy,
  verdictSentence,
  askedWords
};
