import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

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

export {
  applyWaivers,
  placeName,
  unusedWaivers
};
