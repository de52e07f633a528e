import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  shellLine
} from "./output-inert.js";

// src/gate/waivers.ts
function applyWaivers(outcomes, waivers, baseline, now) {
  const waive = (finding) => {
    const waived = waivedBy(finding, waivers, baseline, now.toISOString().slice(0, 10));
    return waived === void 0 ? finding : { ...finding, waived };
  };
  return outcomes.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.map(waive) } : outcome
  );
}
function waivedBy(finding, waivers, baseline, today) {
  const fitting = waivers.filter((waiver) => covers(waiver, finding));
  const valid = fitting.find(({ until }) => until >= today);
  if (valid) return { by: "accept", why: valid.why, until: valid.until };
  if (baseline.has(finding.fingerprint)) return { by: "baseline" };
  const expired = fitting.sort((a, b) => b.until.localeCompare(a.until))[0];
  return expired && { by: "accept", why: expired.why, until: expired.until, expired: true };
}
function covers(waiver, { rule, place }) {
  return waiver.rule === rule && (waiver.at === void 0 || matches(waiver.at, placeName(place)));
}
function placeName(place) {
  return "file" in place ? place.file : place.address;
}
function matches(pattern, text) {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "s").test(text);
}
function unusedWaivers(outcomes, waivers) {
  const looked = outcomes.flatMap((outcome) => outcome.status === "checked" ? [outcome] : []);
  return waivers.filter(
    (waiver) => looked.some(({ check }) => waiver.rule.startsWith(`${check}/`)) && !looked.some(
      ({ findings, unknown }) => findings.some((finding) => covers(waiver, finding)) || unknown.some(({ rule }) => rule === waiver.rule)
    )
  );
}

// src/output/fix.ts
function fixLines(fix) {
  switch (fix.kind) {
    case "dns":
      return [
        ...fix.change.remove.map((line) => `- ${zoneLine(line)}`),
        ...fix.change.add.map((line) => `+ ${zoneLine(line)}`),
        ...fix.at ? fix.change.add.map((line) => panelLine(line, fix.at)) : []
      ];
    case "redirect":
      return [`redirect ${fix.from} to ${fix.to} with status ${fix.status}`];
    case "file":
      return fix.patch.split("\n");
    case "command":
      return [shellLine(fix.argv)];
  }
}
function proofWords({ proved, afterFix = [] }) {
  if (proved === void 0) return void 0;
  if (proved) return "proved: judged again with this change, the finding is gone and no new one comes";
  return `not enough alone: with this change, ${afterFix.join(", ")} would still need work`;
}
var NAMED = /* @__PURE__ */ new Set(["CNAME", "MX", "NS", "PTR", "SRV", "DNAME"]);
function zoneLine({ name, type, value, ttl }) {
  const whole = NAMED.has(type) && !value.endsWith(".") ? `${value}.` : value;
  return [`${name}.`, ...ttl === void 0 ? [] : [ttl], "IN", type, whole].join(" ");
}
function panelLine({ name, type, value, ttl }, { host, zone, apex, text }) {
  const relative = name === zone ? { "@": "@", empty: "(leave empty)", name }[apex] : name.slice(0, -zone.length - 1);
  const [preference, exchange = ""] = value.split(" ");
  const shown = type === "MX" ? `mail server ${exchange}, priority ${preference}` : `value ${type === "TXT" && text !== "quoted" ? bareText(value) : value}`;
  return `at ${host}: type ${type}, name ${relative}, ${shown}, TTL ${ttl ?? "automatic"}`;
}
function bareText(value) {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text.replace(/\\(["\\])/g, "$1"));
  return strings.length === 0 ? value : strings.join("");
}

export {
  applyWaivers,
  placeName,
  unusedWaivers,
  fixLines,
  proofWords,
  zoneLine
};
