import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  idleChecks,
  isBlind
} from "./gate-verdict.js";
import {
  findingsOf,
  unknownsOf
} from "./gate-report.js";
import {
  PRIORITIES,
  counts
} from "./gate-finding.js";

// src/output/groups.ts
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
  const groups = /* @__PURE__ */ new Map();
  for (const { rule, reason, place } of unknownsOf(checks)) {
    const group = groups.get(reason) ?? { reason, rules: /* @__PURE__ */ new Set(), places: /* @__PURE__ */ new Set() };
    group.rules.add(rule);
    if (place !== void 0) group.places.add(place);
    groups.set(reason, group);
  }
  return [...groups.values()].map(({ reason, rules, places }) => ({ reason, rules: [...rules], places: [...places] }));
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
function verdictSentence({ verdict, counts: number, blockOn, checks }) {
  const blind = checks.filter(isBlind).map(({ check }) => check);
  switch (verdict) {
    case "NO-GO":
      return `Do not launch yet: what stands under “${PRIORITY_TITLES[blockOn === "never" ? "block-now" : blockOn]}” and above stops people.`;
    case "INCOMPLETE":
      return blind.length > 0 ? `No verdict: ${blind.join(" and ")} could not be looked at.` : "No verdict: nothing was looked at.";
    case "GO":
      if (idleChecks(checks).length > 0) return idleSentence(idleChecks(checks));
      return number.unknown > 0 ? "Nothing that was seen stops the launch; some things could not be seen." : "Nothing stops the launch.";
  }
}
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
  tally,
  measuredBy,
  verdictSentence,
  askedWords
};
