import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  codeBlock,
  join,
  md,
  ours
} from "./report-safe-markdown.js";
import {
  PRIORITY_TITLES,
  SHOWN,
  askedWords,
  coverage,
  measuredBy,
  moreThan,
  openGroups,
  tally,
  targetName,
  unknownGroups,
  verdictSentence,
  waivedGroups
} from "./report-groups.js";
import {
  fixLines,
  proofWords
} from "./report-fix.js";
import {
  shellLine
} from "./report-inert.js";
import {
  blocks
} from "./gate-verdict.js";
import {
  PRIORITIES,
  lookedWords,
  placeName
} from "./gate-look.js";

// src/report/markdown.ts
var SIGNS = { GO: "🟢", "NO-GO": "🔴", INCOMPLETE: "🟡" };
var BRIEF_NOTES = 20;
function markdown(report, detail = "full") {
  const foot = ours(`<sub>launch-gate ${report.tool.version} · ${askedWords(report)}</sub>`);
  return `${join([verdictHeading(report.verdict, targetName(report), coverage(report)), body(report, detail), foot], "\n\n").text}
`;
}
function verdictHeading(verdict, target, covered = "") {
  return md`## ${verdictSign(verdict)}: ${target}${ours(covered)}`;
}
function verdictSign(verdict) {
  return ours(`${SIGNS[verdict]} ${verdict}`);
}
function body(report, detail) {
  const parts = [
    ours(verdictSentence(report)),
    ...(report.limits ?? []).map((limit) => md`> ⚠️ ${limit}`),
    ours(`**${tally(report)}** · ${report.stage}`),
    ...typeof detail === "number" ? briefPart(report, detail) : findingsPart(report, detail),
    ...detail === "full" ? unknownPart(report) : [],
    ...detail === "full" ? waivedPart(report) : [],
    ...detail === "full" ? [passesPart(report)] : [],
    ...report.notes.slice(0, detail === "full" ? Infinity : BRIEF_NOTES).map((note) => md`> Note: ${note}`)
  ];
  return join(parts, "\n\n");
}
function findingsPart(report, detail) {
  const open = openGroups(report);
  return PRIORITIES.flatMap((priority) => {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length === 0) return [];
    const heading = ours(`### ${PRIORITY_TITLES[priority]}`);
    if (groups.some(({ findings }) => findings.some((finding) => blocks(finding, report.blockOn))))
      return [heading, ...groups.map(openGroup)];
    return [heading, ...detail === "full" ? groups.map(foldedGroup) : [names(groups)]];
  });
}
function briefPart(report, places) {
  const open = openGroups(report);
  if (open.length === 0) return [];
  let left = Math.max(0, places - open.length);
  const rows = open.map((group) => {
    const own = Math.min(group.findings.length, (places >= open.length ? 1 : 0) + left);
    left -= Math.max(0, own - 1);
    return named(group, own);
  });
  return [join(rows, "\n")];
}
function named({ rule, priority, findings }, places) {
  const times = findings.length > 1 ? ` (${findings.length})` : "";
  const head = ours(`- ${findings[0].title}${times} · \`${rule}\` · ${PRIORITY_TITLES[priority].toLowerCase()}`);
  const shown = findings.slice(0, places).map(({ place }) => md`${placeName(place) + lineOf(place)}`);
  if (shown.length === 0) return head;
  const more = findings.length > places ? ours(`, and ${findings.length - places} more`) : ours("");
  return md`${head}\\\n  ${join(shown, ", ")}${more}`;
}
var lineOf = (place) => "line" in place && place.line !== void 0 ? `:${place.line}` : "";
var names = (groups) => join(
  groups.map((group) => named(group, 0)),
  "\n"
);
function openGroup(group) {
  const { rule, findings } = group;
  return join(
    [
      ours(`#### ${findings[0].title}`),
      advice(group),
      ...findings.map(change),
      ours(`<details><summary>What was seen · <code>${rule}</code></summary>`),
      ...findings.map(evidence),
      ours("</details>")
    ],
    "\n\n"
  );
}
function foldedGroup(group) {
  const { rule, findings } = group;
  const times = findings.length > 1 ? ` (${findings.length})` : "";
  return join(
    [
      ours(`<details><summary>${findings[0].title}${times} · <code>${rule}</code></summary>`),
      advice(group),
      ...findings.flatMap((finding) => [change(finding), evidence(finding)]),
      ours("</details>")
    ],
    "\n\n"
  );
}
function advice({ findings: [first] }) {
  return ours(`${first.why} **${first.remedy}**`);
}
function change(finding) {
  const { place, problem, fix } = finding;
  const proof = proofWords(finding);
  const blocks2 = [
    md`- ${placeName(place) + lineOf(place)}${ours(problem ? `: ${problem}` : "")}${alsoAtPart(finding)}`,
    ...fix ? [codeBlock(fix.kind === "dns" || fix.kind === "file" ? "diff" : "text", fixLines(fix))] : [],
    ...proof ? [ours(`<sub>${proof}</sub>`)] : []
  ];
  return join(blocks2, "\n\n");
}
function alsoAtPart({ alsoAt = [] }) {
  return alsoAt.length === 0 ? ours("") : md` Also at ${placesList(alsoAt.map((each) => placeName(each) + lineOf(each)))}`;
}
function evidence({ place, seen, expected, waived, recheck }) {
  const rows = [
    md`At ${placeName(place)}:\n`,
    ...Object.entries(seen).map(([name, value]) => md`- ${plain(name)}: ${value}`),
    ...expected === void 0 ? [] : [md`- expected: ${expected}`],
    ...waived && "expired" in waived ? [md`- accepted until ${plain(waived.until)}, which has passed`] : [],
    ...recheck ? [md`- see for yourself: ${shellLine(recheck)}`] : []
  ];
  return join(rows, "\n");
}
function plain(name) {
  return /^[A-Za-z0-9][A-Za-z0-9 ()/-]*$/.test(name) ? ours(name) : md`${name}`;
}
function wholeFinding(finding) {
  const group = { rule: finding.rule, priority: finding.priority, findings: [finding] };
  return join([advice(group), change(finding), evidence(finding)], "\n\n");
}
function unknownPart(report) {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return [];
  const rows = unknown.map(({ reason, rules, places, stops }) => {
    const where = places.length > 0 ? md` at ${placesList(places)}` : ours("");
    const weight = ours(stops ? " **No verdict without it.**" : "");
    return md`- ${reason}${where}${weight} (needed by ${ours(rules.join(", "))})`;
  });
  return [ours("### Not known"), join(rows, "\n")];
}
function placesList(places) {
  const shown = places.slice(0, SHOWN).map((place) => md`${place}`);
  return md`${join(shown, ", ")}${ours(moreThan(SHOWN, places.length))}`;
}
function waivedPart(report) {
  const rows = waivedGroups(report).flatMap(
    ({ rule, findings }) => findings.map(
      ({ place, waived }) => waived?.by === "accept" ? md`- ${rule} at ${placeName(place)}: ${waived.why} (until ${waived.until})` : md`- ${rule} at ${placeName(place)}: in the baseline`
    )
  );
  return rows.length === 0 ? [] : [ours("### Accepted"), join(rows, "\n")];
}
function passesPart(report) {
  const rows = report.checks.map((outcome) => {
    if (outcome.status !== "checked")
      return md`- ${ours(outcome.check)}: ${ours(outcome.status.replaceAll("-", " "))}, ${outcome.reason}`;
    const rules = outcome.held.map((rule) => `\`${rule}\` (${lookedWords(outcome.examined[rule] ?? {})})`);
    const held = ours(`- ${outcome.check}: ${rules.join(", ") || "nothing held"}`);
    return join([held, ...measuredBy(outcome).map(({ place, words }) => md`  - ${place}: ${ours(words)}`)], "\n");
  });
  return join(
    [ours(`<details><summary>${report.counts.held} rules held</summary>`), join(rows, "\n"), ours("</details>")],
    "\n\n"
  );
}

export {
  markdown,
  verdictHeading,
  verdictSign,
  body,
  wholeFinding
};
