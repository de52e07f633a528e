import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  findingsOf,
  idleChecks,
  isBlind,
  openQuestions,
  unknownsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  counts
} from "./gate-look.js";

// src/report/groups.ts
var PRIORITY_TITLES = {
  "block-now": "Block now",
  "fix-before-launch": "Fix before launch",
  "fix-after-launch": "Fix after launch"
};
function openGroups({ checks }) {
  const open = findingsOf(checks).filter(counts);
  return PRIORITIES.flatMap((priority) => groupsOf(open.filter((finding) => finding.priority === priority)));
}
function waivedGroups({ checks }) {
  return groupsOf(findingsOf(checks).filter((finding) => !counts(finding)));
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
function coverage({ covers }) {
  if (covers === void 0) return "";
  if (covers === "repository") return ", repository only: no domain is named";
  if (covers === "domain") return ", domain only: no repository is here";
  return `, ${covers.slice(0, 4).join(", ")}${moreThan(4, covers.length)} only`;
}
function tally({ counts: number }) {
  const parts = [
    [number["block-now"], "block now"],
    [number["fix-before-launch"], "fix before launch"],
    [number["fix-after-launch"], "fix after launch"],
    [number.unknown, "not known"],
    [number.waived, "accepted"],
    [number.held, "held"]
  ];
  return parts.filter(([times], i) => times > 0 || i === 0).map(([times, what]) => `${times} ${what}`).join(" · ");
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
    return `median ${reading.p50} ms, 95th percentile ${reading.p95} ms, of ${reading.samples} answers`;
  if (reading.what !== "conversation") return void 0;
  const { messages, input, output, isCounted, price } = reading;
  const tokens = `${isCounted ? "" : "about "}${input + output} tokens (${input} there, ${output} back)`;
  return `${messages} messages, ${tokens}${price ? `, ${price.amount.toFixed(price.amount < 1 ? 4 : 2)} ${price.currency}` : ""}`;
}
function verdictSentence(report) {
  const { verdict, counts: number, blockOn, checks } = report;
  switch (verdict) {
    case "NO-GO":
      return `Do not launch yet: what stands under “${PRIORITY_TITLES[blockOn === "never" ? "block-now" : blockOn]}” and above stops people.`;
    case "INCOMPLETE":
      return `No verdict: ${whyOpen(report)}.`;
    case "GO":
      if (idleChecks(checks).length > 0) return idleSentence(idleChecks(checks));
      return number.unknown > 0 ? "Nothing that was seen stops the launch; some things could not be seen." : "Nothing stops the launch.";
  }
}
function whyOpen(report) {
  const open = openQuestions(report);
  const untrusted = open.find(({ kind }) => kind === "untrusted");
  if (untrusted !== void 0 && "reason" in untrusted) return untrusted.reason.replace(/\.$/, "");
  const names = report.checks.filter(isBlind).map(({ check }) => check);
  if (names.length === 0) return "nothing of a product was looked at";
  return `${listed(names)} could not see what a launch depends on`;
}
var listed = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
function idleSentence(idle) {
  if (idle.length > 1) return `${idle.map(({ check }) => check).join(", ")} do not apply here.`;
  return idle.map(({ check, reason }) => `${check} does not apply here: ${reason}.`).join("");
}
function askedWords({ asked, durationMs }) {
  return `asked ${asked.dns} DNS, ${asked.http} HTTP (at most ${asked.mostOfOneHost} to one host), ${asked.tls} TLS and ${asked.files} file questions in ${(durationMs / 1e3).toFixed(1)} s`;
}

export {
  PRIORITY_TITLES,
  openGroups,
  waivedGroups,
  unknownGroups,
  SHOWN,
  moreThan,
  examinedIn,
  targetName,
  coverage,
  tally,
  measuredBy,
  verdictSentence,
  askedWords
};
