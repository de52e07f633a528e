import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  cell,
  codeBlock,
  join,
  md,
  ours
} from "./report-safe-markdown.js";
import {
  ruleLink
} from "./report-rule-link.js";
import {
  planOf
} from "./report-plan.js";
import {
  PRIORITY_TITLES,
  SHOWN,
  askedWords,
  lineOf,
  measuredBy,
  moreThan,
  openGroups,
  tally,
  targetName,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups
} from "./report-groups.js";
import {
  fixLines,
  panelName,
  proofWords,
  recordRows
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

// src/report/markdown-fix.ts
var LANGUAGES = { file: "diff", command: "sh", redirect: "text" };
var MOST_OF_RECORD = 4e3;
function fixPart(fix) {
  if (fix.kind !== "dns") return codeBlock(LANGUAGES[fix.kind], fixLines(fix));
  const rows = recordRows(fix).map(({ does, type, name, value, priority, ttl }) => {
    const target = priority === void 0 ? cell(value, MOST_OF_RECORD) : join([cell(value), ours(`priority ${cell(priority).text}`)], ", ");
    return `| ${does} | ${cell(type).text} | ${cell(name).text} | ${target.text} | ${ttl === void 0 ? "" : cell(ttl).text} |`;
  });
  const panel = panelName(fix);
  const where = panel === void 0 ? ours("In the DNS panel:") : md`In the DNS panel (${panel}):`;
  const head = "| | Type | Name | Value | TTL |\n|---|---|---|---|---|";
  return ours([where.text, "", head, ...rows].join("\n"));
}

// src/report/markdown-plan.ts
function planPart(report, detail) {
  const isTold = ({ priority }) => detail === "full" ? priority !== "fix-after-launch" : isBlocking(priority, report.blockOn);
  const stops = planOf(report).filter(isTold);
  if (stops.length === 0) return [];
  let number = 0;
  const parts = stops.map(({ priority, where, company, steps }) => {
    const named2 = company === void 0 ? ours("") : md` (${company})`;
    const head = md`${ours(`**${where}**`)}${named2}${ours(` · ${PRIORITY_TITLES[priority].toLowerCase()}`)}`;
    const rows = steps.map(({ group, action }) => {
      number += 1;
      const [first] = group.findings;
      const more = moreThan(1, group.findings.length);
      return md`${ours(`${number}. **${first.title}**: `)}${placeName(first.place) + lineOf(first.place)}${ours(`${more}. ${action}`)}`;
    });
    return join([head, join(rows, "\n")], "\n\n");
  });
  return [ours("### Plan"), ...parts];
}
var isBlocking = (priority, blockOn) => blockOn !== "never" && PRIORITIES.indexOf(priority) <= PRIORITIES.indexOf(blockOn);

// src/report/markdown.ts
var SIGNS = { GO: "🟢", "NO-GO": "🔴", INCOMPLETE: "🟡" };
var BRIEF_NOTES = 20;
function markdown(report, detail = "full") {
  const foot = ours(`<sub>launch-gate ${report.tool.version} · ${askedWords(report)}</sub>`);
  return `${join([verdictHeading(report.verdict, targetName(report), verdictLine(report)), body(report, detail), foot], "\n\n").text}
`;
}
function verdictHeading(verdict, target, line = verdict) {
  return md`## ${ours(`${SIGNS[verdict]} ${line}`)}: ${target}`;
}
function verdictSign(verdict) {
  return ours(`${SIGNS[verdict]} ${verdict}`);
}
function body(report, detail) {
  const parts = [
    ours(verdictSentence(report)),
    ...(report.limits ?? []).map((limit) => md`> ⚠️ ${limit}`),
    ours(`**${tally(report)}** · ${report.stage}`),
    ...typeof detail === "number" ? [] : planPart(report, detail),
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
var names = (groups) => join(
  groups.map((group) => named(group, 0)),
  "\n"
);
function openGroup(group) {
  const { rule, findings } = group;
  return join(
    [
      ours(`#### [${findings[0].title}](${ruleLink(rule)})`),
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
  const severity = first.weighs === void 0 ? "" : `

Severity: ${first.weighs}`;
  return ours(`${first.why} **${first.remedy}**${severity}`);
}
function change(finding) {
  const { place, problem, fix } = finding;
  const proof = proofWords(finding);
  const blocks2 = [
    md`- ${placeName(place) + lineOf(place)}${ours(problem ? `: ${problem}` : "")}${alsoAtPart(finding)}`,
    ...fix ? [fixPart(fix)] : [],
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
    ...waived && "expired" in waived ? [md`- accepted until ${plain(waived.until)}, which is over`] : [],
    ...recheck ? [md`- see it yourself: ${shellLine(recheck)}`] : []
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
    const weight = ours(stops ? " **Required for a verdict.**" : "");
    return md`- ${reason}${where}${weight} (needed by ${ours(rules.join(", "))})`;
  });
  return [ours("### Unknown"), join(rows, "\n")];
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
    const held = ours(`- ${outcome.check}: ${rules.join(", ") || "nothing passed"}`);
    return join([held, ...measuredBy(outcome).map(({ place, words }) => md`  - ${place}: ${ours(words)}`)], "\n");
  });
  return join(
    [ours(`<details><summary>${report.counts.held} rules passed</summary>`), join(rows, "\n"), ours("</details>")],
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
