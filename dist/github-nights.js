import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  lockedIssue
} from "./github-lock.js";
import {
  jsonForHtmlComment
} from "./gate-html-comment.js";
import {
  OWN_LOGIN,
  writeOnce
} from "./github-client.2.js";
import "./lib-octokit-plugin-rest-endpoint-methods.js";
import "./lib-tunnel.js";
import {
  isPointless,
  refusalOf,
  statusOf
} from "./github-refusal.2.js";
import "./lib-undici.js";
import "./lib-clock.js";
import {
  iso_exports
} from "./lib-zod.js";
import {
  _enum,
  array,
  int,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  tuple
} from "./lib-zod.2.js";
import {
  within
} from "./report-detail.js";
import {
  verdictHeading,
  wholeFinding
} from "./report-markdown.2.js";
import {
  cell,
  codeBlock,
  join,
  link,
  md,
  ours
} from "./report-safe-markdown.js";
import "./report-rule-link.js";
import "./report-plan.js";
import {
  tally,
  targetName,
  verdictLine
} from "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import {
  inert
} from "./report-inert.js";
import {
  blocks,
  findingsOf,
  isInconclusive,
  readingsOf
} from "./gate-verdict.js";
import {
  placeName
} from "./gate-look.js";
import "./runtime.js";

// src/github/nights.ts
import { createHash as createHash2 } from "node:crypto";

// src/monitoring/state.ts
var RUNS_KEPT = 60;
var PROBLEMS_KEPT = 200;
var FINDINGS_KEPT = 300;
var noState = () => ({ version: 1, runs: [], problems: [], findings: [] });
var nameOf = ({ rule, place }) => `${rule} ${place}`;
var seen = _enum(["pass", "fail", "unknown"]);
var run = strictObject({
  id: number(),
  at: iso_exports.datetime(),
  verdict: _enum(["GO", "NO-GO", "INCOMPLETE"]),
  checks: record(string().regex(/^[a-z-]+$/), seen),
  up: tuple([number(), number()]).optional(),
  times: record(string(), tuple([number(), number()])).optional()
});
var problem = strictObject({
  rule: string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  place: string(),
  title: string(),
  since: iso_exports.datetime(),
  fails: int().min(0),
  passes: int().min(0),
  issue: int().optional(),
  alerted: iso_exports.datetime().optional(),
  isDismissed: literal(true).optional()
});
var OPEN = "<!-- launch-gate:state ";
var CLOSE = " -->";
var stateComment = (state) => `${OPEN}${jsonForHtmlComment(state)}${CLOSE}`;
function readState(body) {
  const begin = body.indexOf(OPEN);
  const end = begin < 0 ? -1 : body.indexOf(CLOSE, begin + OPEN.length);
  if (begin < 0) return { state: noState(), damage: ["The memory of earlier runs was removed from this text."] };
  const text = body.slice(begin + OPEN.length, end < 0 ? void 0 : end);
  const data = parsed(text);
  if (data === void 0) return salvaged(text);
  return fromParts(data);
}
function parsed(text) {
  try {
    const data = JSON.parse(text);
    return typeof data === "object" && data !== null ? data : void 0;
  } catch {
    return void 0;
  }
}
function fromParts({ runs, problems, findings, target, workflow }) {
  const kept = {
    runs: valid(runs, run),
    problems: valid(problems, problem),
    findings: valid(findings, string())
  };
  const damage = [
    ...kept.runs.bad > 0 ? [`${kept.runs.bad} of the earlier runs could not be read and are lost.`] : [],
    ...kept.problems.bad > 0 ? [`${kept.problems.bad} of the known problems could not be read; open incidents are kept.`] : []
  ];
  return {
    state: {
      version: 1,
      ...isName(target) && { target },
      ...isName(workflow) && { workflow },
      runs: kept.runs.good,
      problems: kept.problems.good,
      findings: kept.findings.good
    },
    damage
  };
}
var isName = (text) => typeof text === "string" && /^[\p{L}\p{N} .,:()/-]{1,300}$/u.test(text);
function valid(list2, schema) {
  if (!Array.isArray(list2)) return { good: [], bad: 1 };
  const read = list2.map((each) => schema.safeParse(each));
  return {
    good: read.flatMap(({ data, success }) => success ? [data] : []),
    bad: read.filter(({ success }) => !success).length
  };
}
function salvaged(text) {
  const objects = text.match(/\{"(?:id|rule)":(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
  const parts = objects.flatMap((each) => parsed(each) ?? []);
  const { state } = fromParts({
    runs: parts.filter((part) => "id" in part),
    problems: parts.filter((part) => "rule" in part),
    findings: []
  });
  const { length } = state.runs;
  return { state, damage: [`The memory of earlier runs was damaged: ${length} of them could still be read.`] };
}
function fitted(state, room) {
  let fits = {
    ...state,
    runs: state.runs.slice(-RUNS_KEPT),
    problems: mostImportant(state.problems),
    findings: state.findings.slice(0, FINDINGS_KEPT)
  };
  const dropped = [];
  while (stateComment(fits).length > room && fits.findings.length > 0)
    fits = { ...fits, findings: fits.findings.slice(0, Math.floor(fits.findings.length / 2)) };
  while (stateComment(fits).length > room && fits.runs.length > 1) fits = { ...fits, runs: fits.runs.slice(1) };
  const lost = Math.min(state.runs.length, RUNS_KEPT) - fits.runs.length;
  if (lost > 0) dropped.push(`${lost} of the oldest runs were dropped, because there is no room for them.`);
  while (stateComment(fits).length > room && fits.problems.length > 1)
    fits = { ...fits, problems: fits.problems.slice(0, -1) };
  if (fits.problems.length < state.problems.length)
    dropped.push(
      `${state.problems.length - fits.problems.length} problems were dropped, because there is no room for them.`
    );
  return { state: fits, dropped };
}
function mostImportant(problems) {
  const weight = ({ issue, fails }) => (issue === void 0 ? 0 : 1e6) + fails;
  return [...problems].sort((a, b) => weight(b) - weight(a)).slice(0, PROBLEMS_KEPT);
}

// src/monitoring/machine.ts
var RECOVERY = 2;
var MOST_APART = 3;
var isTold = (fails) => {
  let [a, b] = [2, 3];
  while (a < fails) [a, b] = [b, a + b];
  return a === fails;
};
var DAY_MS = 23 * 36e5;
function advance(state, night, closed, settings) {
  const { at } = night.run;
  const fresh = night.failing.filter((failing) => !state.problems.some((problem2) => nameOf(problem2) === nameOf(failing))).map((failing) => ({ ...failing, since: at, fails: 0, passes: 0 }));
  const moved = [...state.problems, ...fresh].map((problem2) => {
    const seen2 = night.see(problem2);
    return { seen: seen2, problem: moveOn(dismissedIf(problem2, closed), seen2) };
  });
  const opening = openings(moved, settings);
  const told2 = new Set(opening.flat());
  const closing = closings(moved.map(({ problem: problem2 }) => problem2));
  const gone = new Set(closing.flatMap(({ problems }) => problems));
  const updates = moved.flatMap(({ seen: seen2, problem: problem2 }) => updateOf(problem2, seen2, settings));
  const left = moved.map(({ problem: problem2 }) => problem2).filter((problem2) => !gone.has(problem2) && !isOver(problem2));
  const due = settings.remind ? left.filter((problem2) => !told2.has(problem2) && isDue(problem2, at)) : [];
  for (const problem2 of [...told2, ...due]) problem2.alerted = at;
  const actions = [
    ...opening.map((problems) => ({ kind: "open", problems })),
    ...together(updates),
    ...closing,
    ...due.length > 0 ? [{ kind: "remind", problems: due }] : []
  ];
  return {
    state: { ...state, runs: [...state.runs, night.run], problems: left, findings: night.findings },
    actions
  };
}
function dismissedIf({ isDismissed: _, ...problem2 }, closed) {
  return problem2.issue !== void 0 && closed.has(problem2.issue) ? { ...problem2, isDismissed: true } : problem2;
}
function moveOn(problem2, seen2) {
  if (seen2 === "unknown") return problem2;
  if (seen2 === "pass") return { ...problem2, passes: problem2.passes + 1 };
  const fails = problem2.passes >= RECOVERY ? 1 : problem2.fails + 1;
  return { ...problem2, fails, passes: 0 };
}
var isOver = ({ issue, passes, isDismissed }) => issue === void 0 && passes > 0 || isDismissed === true && passes >= RECOVERY;
function openings(moved, { after }) {
  const due = moved.filter(({ seen: seen2, problem: problem2 }) => seen2 === "fail" && problem2.issue === void 0 && problem2.fails >= after).map(({ problem: problem2 }) => problem2);
  return due.length > MOST_APART ? [due] : due.map((problem2) => [problem2]);
}
function closings(problems) {
  const open2 = problems.filter(({ isDismissed }) => !isDismissed);
  const issues = [...new Set(open2.flatMap(({ issue }) => issue ?? []))];
  return issues.flatMap((issue) => {
    const own = open2.filter((problem2) => problem2.issue === issue);
    return own.every(({ passes }) => passes >= RECOVERY) ? [{ kind: "close", issue, problems: own }] : [];
  });
}
function updateOf(problem2, seen2, { after }) {
  const { issue, fails, isDismissed } = problem2;
  const isNews = seen2 === "fail" && fails > after && isTold(fails);
  return issue !== void 0 && isNews && !isDismissed ? [{ kind: "update", issue, problems: [problem2] }] : [];
}
function together(updates) {
  const issues = [...new Set(updates.map(({ issue }) => issue))];
  return issues.map((issue) => ({
    kind: "update",
    issue,
    problems: updates.filter((each) => each.issue === issue).flatMap(({ problems }) => problems)
  }));
}
function isDue({ issue, isDismissed, alerted, passes }, at) {
  if (issue === void 0 || isDismissed || passes >= RECOVERY) return false;
  return alerted === void 0 || Date.parse(at) - Date.parse(alerted) >= DAY_MS;
}
function adopted(state, incidents, { after }) {
  const found = incidents.flatMap(
    ({ issue, problems }) => problems.map((problem2) => ({ ...problem2, fails: after, passes: 0, issue }))
  );
  const missing = found.filter((problem2) => !state.problems.some((each) => nameOf(each) === nameOf(problem2)));
  const known2 = state.problems.map((problem2) => {
    const stands = found.find((each) => nameOf(each) === nameOf(problem2));
    return problem2.issue === void 0 && stands?.issue !== void 0 ? { ...problem2, issue: stands.issue } : problem2;
  });
  return { ...state, problems: [...known2, ...missing] };
}

// src/monitoring/observations.ts
function nightOf(report, id, isOffline) {
  const findings = findingsOf(report.checks);
  const blockers = findings.filter((finding) => blocks(finding, report.blockOn) && (!isOffline || isOnDisk(finding)));
  const failing = [...new Map(blockers.map((finding) => [nameOf(known(finding)), known(finding)])).values()];
  const names = new Set(failing.map(nameOf));
  const seen2 = isOffline ? findings.filter(isOnDisk) : findings;
  return {
    run: runOf(report, id, isOffline, failing.length > 0),
    failing,
    see: (problem2) => names.has(nameOf(problem2)) ? "fail" : isOffline ? "unknown" : seenOf(problem2, report.checks),
    findings: [...new Set(seen2.map((finding) => nameOf(known(finding))))].sort()
  };
}
var isOnDisk = ({ place }) => "file" in place;
var known = (finding) => ({
  rule: finding.rule,
  place: placeName(finding.place),
  title: finding.title
});
function seenOf({ rule, place }, outcomes) {
  const outcome = outcomes.find(({ check }) => check === rule.split("/")[0]);
  if (outcome?.status !== "checked") return "unknown";
  const isUnseen = outcome.unknown.some((each) => each.rules.includes(rule) && (each.place ?? place) === place);
  if (isUnseen) return "unknown";
  if (outcome.held.includes(rule)) return "pass";
  const isJudged = rule in outcome.examined;
  const looked = (outcome.readings ?? []).filter(({ what }) => what === "reachable");
  const isVisited = looked.length === 0 || looked.some((reading) => reading.place === place);
  return isJudged && isVisited ? "pass" : "unknown";
}
function runOf(report, id, isOffline, isFailing) {
  const readings = isOffline ? [] : readingsOf(report.checks);
  const pages = readings.flatMap((each) => each.what === "reachable" ? [each.isUp] : []);
  const times = readings.flatMap(
    (each) => each.what === "response" ? [[each.place, [each.p50, each.p95]]] : []
  );
  return {
    id,
    at: report.started,
    verdict: isOffline ? isFailing ? "NO-GO" : "INCOMPLETE" : report.verdict,
    checks: Object.fromEntries(
      report.checks.flatMap(
        (outcome) => outcome.status === "not-applicable" ? [] : [[outcome.check, isOffline ? offlineState(outcome, report) : stateOf(outcome, report)]]
      )
    ),
    ...pages.length > 0 && { up: [pages.filter(Boolean).length, pages.length] },
    ...times.length > 0 && { times: Object.fromEntries(times) }
  };
}
function offlineState(outcome, { blockOn }) {
  const onDisk = outcome.status === "checked" ? outcome.findings.filter(isOnDisk) : [];
  return onDisk.some((finding) => blocks(finding, blockOn)) ? "fail" : "unknown";
}
function stateOf(outcome, { blockOn }) {
  const isFailing = outcome.status === "checked" && outcome.findings.some((finding) => blocks(finding, blockOn));
  if (isFailing) return "fail";
  return isInconclusive(outcome) ? "unknown" : "pass";
}

// src/report/dashboard.ts
var DAY = 864e5;
var SOON_DAYS = 30;
var FEWEST_POINTS = 5;
var LOOKS = '%%{init: {"xyChart": {"width": 640, "height": 260, "titleFontSize": 14, "yAxis": {"labelFontSize": 9}, "xAxis": {"labelFontSize": 10}}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%';
var MOST_NAMES = 10;
function dashboard(marker, night) {
  const { report, state } = night;
  const parts = [
    verdictHeading(report.verdict, targetName(report), verdictLine(report)),
    headPart(night),
    ...night.damage.map((words) => ours(`> ⚠️ ${words}`)),
    ...incidentsPart(state.problems),
    checksPart(state.runs),
    ...timesPart(state.runs),
    ...aheadPart(report),
    changesPart(night),
    ours(
      `<sub>Kept by launch-gate ${report.tool.version}. It stores its state in this text. Close or rename only incidents.</sub>`
    )
  ];
  return `${marker}
${stateComment(state)}
${join(parts, "\n\n").text}
`;
}
function headPart({ report, runUrl, state }) {
  const at = `${report.started.slice(0, 16).replace("T", " ")} UTC`;
  const nights = `${state.runs.length} ${state.runs.length === 1 ? "run" : "runs"} remembered`;
  return ours(
    `**${tally(report)}** · checked ${at} · ${nights}${runUrl === "" ? "" : ` · ${link("the run", runUrl).text}`}`
  );
}
function incidentsPart(problems) {
  const open2 = problems.filter(({ issue, isDismissed }) => issue !== void 0 && !isDismissed);
  const watched = problems.filter(({ issue }) => issue === void 0);
  const row = ({ title, rule, place, since, fails, passes, issue }) => {
    const state = passes > 0 ? "passed once since" : `failed ${fails} ${fails === 1 ? "time" : "times"}`;
    return ours(
      `| ${issue === void 0 ? "failed once" : `#${issue}`} | ${titleOf(title)} | \`${rule}\` | ${cell(place).text} | ${since.slice(0, 10)}, ${state} |`
    );
  };
  if (open2.length + watched.length === 0) return [];
  const head = ours("| incident | what | rule | where | since |\n|---|---|---|---|---|");
  const rows = [...open2, ...watched].slice(0, 2 * MOST_NAMES).map(row);
  return [ours("### Open"), join([head, ...rows], "\n")];
}
var titleOf = (title) => /^[\p{L}\p{N} ,.’:;()-]+$/u.test(title) ? title : cell(title).text;
var SIGNS = { pass: "■", fail: "✗", unknown: "?" };
function checksPart(runs) {
  const names = [...new Set(runs.flatMap(({ checks }) => Object.keys(checks)))];
  const lines = names.map((name) => {
    const signs = runs.map(({ checks }) => SIGNS[checks[name]] ?? "·").join("");
    return `${signs} ${name}`;
  });
  const verdicts = runs.map(({ verdict }) => ({ GO: "■", "NO-GO": "✗", INCOMPLETE: "?" })[verdict]).join("");
  return join(
    [
      ours(`### The last ${runs.length === 1 ? "run" : `${runs.length} runs`}`),
      codeBlock("text", [`${verdicts} verdict`, ...lines]),
      ours(`<sub>■ passed, ✗ blocker, ? unknown, · not checked. The newest run is on the right.</sub>`)
    ],
    "\n\n"
  );
}
function timesPart(runs) {
  const asked = runs.flatMap(({ up }) => up ? [up] : []);
  const share = (ups) => 100 * ups.reduce((sum, [up]) => sum + up, 0) / Math.max(
    1,
    ups.reduce((sum, [, all]) => sum + all, 0)
  );
  const slowest = runs.flatMap(({ times }) => times ? [Math.max(...Object.values(times).map(([, p95]) => p95))] : []);
  return [
    ...asked.length > 0 ? [
      ours("### Pages"),
      ours(`**${share(asked).toFixed(1)} %** of the requested pages answered, over ${asked.length} runs.`),
      ...asked.length > 1 ? [
        chart(
          "Pages that answered, %",
          asked.map((up) => share([up])),
          100
        )
      ] : []
    ] : [],
    ...slowest.length >= FEWEST_POINTS ? [chart("95th percentile of the slowest page, ms", slowest)] : [],
    ...lastTimes(runs.at(-1))
  ];
}
function chart(title, values, top) {
  const most = top ?? Math.ceil(Math.max(...values, 1) * 1.2 / 100) * 100;
  const points = values.map((value) => Math.round(value)).join(", ");
  return ours(
    `\`\`\`mermaid
${LOOKS}
xychart-beta
  title "${title}"
  x-axis "run" 1 --> ${values.length}
  y-axis 0 --> ${most}
  line [${points}]
\`\`\``
  );
}
function lastTimes(run2) {
  if (run2?.times === void 0) return [];
  const rows = Object.entries(run2.times).map(
    ([place, [p50, p95]]) => ours(`| ${cell(place).text} | ${p50} ms | ${p95} ms |`)
  );
  return [join([ours("| page | median | 95th percentile |\n|---|---|---|"), ...rows], "\n")];
}
function aheadPart(report) {
  const now = Date.parse(report.started);
  const readings = readingsOf(report.checks);
  const ends = readings.flatMap((each) => each.what === "certificate" || each.what === "registration" ? [each] : []).sort((a, b) => a.ends < b.ends ? -1 : 1);
  const firstCertificates = ends.filter(({ what }) => what === "certificate").slice(0, 3);
  const rows = [
    ...[...ends.filter(({ what }) => what === "registration"), ...firstCertificates].map((each) => endRow(each, now)),
    ...readings.flatMap(
      (each) => each.what === "dmarc" ? [ours(`| DMARC of ${cell(each.place).text} | ${cell(each.policy).text} |`)] : []
    ),
    ours(`| DNS records | ${driftWords(report)} |`)
  ];
  return [ours("### Ahead"), join([ours("| what | state |\n|---|---|"), ...rows], "\n")];
}
function endRow({ what, place, ends }, now) {
  const days = Math.floor((Date.parse(ends) - now) / DAY);
  const name = what === "certificate" ? "Certificate" : "Registration";
  const soon = days < SOON_DAYS ? " ⚠️" : "";
  return ours(`| ${name} of ${cell(place).text} | ends ${ends.slice(0, 10)}, in ${days} days${soon} |`);
}
function driftWords({ checks }) {
  const dns = checks.find(({ check }) => check === "dns");
  if (dns?.status !== "checked") return "not known";
  if (dns.held.includes("dns/drift")) return "same as the snapshot";
  const drifted = dns.findings.filter(({ rule }) => rule === "dns/drift").length;
  if (drifted > 0) return `${drifted} differ from the snapshot ⚠️`;
  return "there is no snapshot (`--update-snapshot` writes one)";
}
function changesPart({ report, before, state }) {
  const titles = new Map(findingsOf(report.checks).map(({ rule, title }) => [rule, title]));
  const names = (list2) => {
    const shown = list2.slice(0, MOST_NAMES).map((name) => {
      const [rule = "", ...place] = name.split(" ");
      return md`- ${ours(titles.get(rule) ?? "Gone")}: ${ours(`\`${inert(rule)}\``)} at ${place.join(" ")}`;
    });
    const more = list2.length > MOST_NAMES ? [ours(`- and ${list2.length - MOST_NAMES} more`)] : [];
    return [...shown, ...more];
  };
  const came = state.findings.filter((name) => !before.includes(name));
  const went = before.filter((name) => !state.findings.includes(name));
  if (state.runs.length < 2) return ours("### Since the run before\n\nThis is the first run.");
  if (came.length + went.length === 0) return ours("### Since the run before\n\nNothing changed.");
  return join(
    [
      ours("### Since the run before"),
      ...came.length > 0 ? [join([ours("New:"), ...names(came)], "\n")] : [],
      ...went.length > 0 ? [join([ours("Gone:"), ...names(went)], "\n")] : []
    ],
    "\n\n"
  );
}

// src/github/incidents.ts
import { createHash } from "node:crypto";

// src/report/incident.ts
var OPEN2 = "<!-- launch-gate:incident ";
var told = object({
  key: string(),
  problems: array(object({ rule: string(), place: string(), title: string(), since: iso_exports.datetime() }))
});
function readIncident(body) {
  const data = body.startsWith(OPEN2) ? body.slice(OPEN2.length, body.indexOf(" -->")) : void 0;
  try {
    return data === void 0 ? void 0 : told.parse(JSON.parse(data));
  } catch {
    return void 0;
  }
}
var TITLE = 200;
var BODY_CHARS = 55e3;
var MOST_SHOWN = 20;
function incidentTitle(problems, target) {
  const [first] = problems;
  if (first === void 0) return "";
  const words = problems.length > 1 ? `${problems.length} problems at once on ${target}` : `${first.title}: ${first.place} (${first.rule})`;
  return inert(words).slice(0, TITLE);
}
function incidentBody(key, problems, findings, runUrl) {
  const listed = problems.map(({ rule, place, title, since }) => ({ rule, place, title, since }));
  const mark = `${OPEN2}${jsonForHtmlComment({ key, problems: listed })} -->`;
  return `${mark}
${within(BODY_CHARS, (detail) => textOf(problems, findings, runUrl, detail === "full"))}`;
}
function textOf(problems, findings, runUrl, isFull) {
  const parts = problems.slice(0, MOST_SHOWN).map((problem2) => {
    const finding = findings.find(
      (each) => nameOf({ rule: each.rule, place: placeName(each.place) }) === nameOf(problem2)
    );
    const head = ours(`### ${problem2.title} · \`${problem2.rule}\``);
    return join(finding && isFull ? [head, wholeFinding(finding)] : [head, md`At ${problem2.place}.`], "\n\n");
  });
  const more = problems.length > MOST_SHOWN ? [ours(`${problems.length - MOST_SHOWN} more are in the run’s report.`)] : [];
  const fails = Math.max(...problems.map((problem2) => problem2.fails));
  const foot = ours(
    `It failed in ${fails} runs in a row (${link("the last", runUrl).text}). This incident closes automatically after two passing runs. Close it to get no more messages about this failure.`
  );
  return `${join([...parts, ...more, foot], "\n\n").text}
`;
}
function stillFailing(problems, runUrl) {
  const rows = problems.map(
    ({ rule, place, fails, since }) => md`- ${ours(`\`${rule}\``)} at ${place}: ${ours(`${fails} failed runs, since ${since.slice(0, 10)}`)}`
  );
  return `${join([ours(`Still failing (${link("the run", runUrl).text}):`), ...rows], "\n").text}
`;
}
function recovered(problems, runUrl) {
  const rows = problems.map(
    ({ rule, place, since }) => md`- ${ours(`\`${rule}\``)} at ${place}: ${ours(`failed since ${since.slice(0, 10)}`)}`
  );
  return `${join([ours(`Recovered: two passing runs in a row (${link("the run", runUrl).text}).`), ...rows], "\n").text}
`;
}

// src/github/memory.ts
var LABEL = "launch-gate";
var TRUSTED = ["OWNER", "MEMBER", "COLLABORATOR"];
var MAX_PAGES = 5;
var PER_PAGE = 100;
async function recall(client, { keys, markers }, settings) {
  const { open: open2, status } = await find(client, markers);
  const read = status === void 0 ? { state: noState(), damage: [] } : readState(status.body ?? "");
  const incidents = open2.flatMap((issue) => {
    const mark = readIncident(issue.body ?? "");
    return mark !== void 0 && keys.includes(mark.key) ? [{ issue: issue.number, problems: mark.problems }] : [];
  });
  const state = adopted(read.state, incidents, settings);
  return {
    status: status && { number: status.number, url: status.html_url, body: status.body ?? "" },
    state,
    damage: read.damage.length === 0 && isLost(read.state, incidents) ? [LOST] : read.damage,
    closed: await closedOf(client, state.problems, new Set(open2.map(({ number: number2 }) => number2))),
    open: open2
  };
}
var isLost = ({ runs }, incidents) => runs.length === 0 && incidents.length > 0;
var LOST = "Open incidents have no matching earlier run: the history is lost, and the incidents stay open.";
async function find(client, markers) {
  const labeled = await list(client, { state: "open", labels: LABEL });
  const known2 = oldest(labeled, markers);
  if (known2 !== void 0 && readState(known2.body ?? "").state.runs.length > 0) return { open: labeled, status: known2 };
  const open2 = await list(client, { state: "open" });
  const status = oldest(open2, markers) ?? oldest(await list(client, { state: "closed", labels: LABEL }), markers);
  return { open: open2, status };
}
async function list({ octokit, at }, filter) {
  const found = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listForRepo({
      ...at,
      ...filter,
      sort: "created",
      direction: "asc",
      per_page: PER_PAGE,
      page
    });
    found.push(...data.filter(isOurs));
    if (data.length < PER_PAGE) break;
  }
  return found;
}
var isOurs = ({ user, author_association: association = "", pull_request: pull, body }) => pull === void 0 && (user?.login === OWN_LOGIN || TRUSTED.includes(association) || user?.login.endsWith("[bot]") === true && body?.startsWith("<!-- launch-gate:") === true);
var oldest = (issues, markers) => issues.filter(({ body }) => markers.some((marker) => body?.includes(marker))).sort((a, b) => a.number - b.number)[0];
async function closedOf({ octokit, at }, problems, open2) {
  const known2 = [...new Set(problems.flatMap(({ issue }) => issue ?? []))].filter((issue) => !open2.has(issue));
  const closed = /* @__PURE__ */ new Set();
  for (const issue of known2) {
    try {
      const { data } = await octokit.rest.issues.get({ ...at, issue_number: issue });
      if (data.state === "closed") closed.add(issue);
    } catch (error) {
      if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error;
      closed.add(issue);
    }
  }
  return closed;
}
async function findIncident(client, key, names) {
  const open2 = await list(client, { state: "open", labels: LABEL });
  return open2.find(({ body }) => {
    const mark = readIncident(body ?? "");
    return mark?.key === key && mark.problems.map(nameOf).join("\n") === names.join("\n");
  })?.number;
}
async function makeStatus(client, title, body, marker) {
  const { octokit, at } = client;
  const made = await writeOnce(
    client,
    async () => (await octokit.rest.issues.create({ ...at, title, body, labels: [LABEL] })).data,
    async () => oldest(await list(client, { state: "open", labels: LABEL }), [marker])
  );
  const first = oldest([...await list(client, { state: "open", labels: LABEL }), made], [marker]);
  if (first === void 0 || first.number >= made.number) return { number: made.number, url: made.html_url };
  const spare = `${body.replace(marker, "")}

Another run was first: see #${first.number}.`;
  await octokit.rest.issues.update({
    ...at,
    issue_number: made.number,
    state: "closed",
    state_reason: "not_planned",
    body: spare
  });
  return { number: first.number, url: first.html_url };
}

// src/github/incidents.ts
async function act(client, actions, scene) {
  const result = { done: [], errors: [] };
  for (const action of actions) {
    try {
      if (action.kind === "open") await open(client, action.problems, scene);
      if (action.kind === "update") await update(client, action.issue, action.problems, scene);
      if (action.kind === "close") await close(client, action.issue, action.problems, scene);
      result.done.push(action);
    } catch (error) {
      if (action.kind === "open") for (const problem2 of action.problems) delete problem2.alerted;
      result.errors.push(error);
    }
  }
  return result;
}
async function open(client, problems, scene) {
  const { octokit, at } = client;
  const issue = {
    ...at,
    title: incidentTitle(problems, scene.target),
    body: incidentBody(scene.key, problems, scene.findings, scene.runUrl),
    labels: [LABEL]
  };
  const assignees = [...scene.assign];
  const number2 = await writeOnce(
    client,
    async () => {
      const { data } = await octokit.rest.issues.create(assignees.length > 0 ? { ...issue, assignees } : issue).catch((error) => {
        if (refusalOf(error).kind !== "invalid" || assignees.length === 0) throw error;
        return octokit.rest.issues.create(issue);
      });
      return data.number;
    },
    () => findIncident(client, scene.key, problems.map(nameOf))
  );
  for (const problem2 of problems) problem2.issue = number2;
}
async function update(client, issue, problems, { runUrl }) {
  await remark(client, issue, stillFailing(problems, runUrl), markOf("update", problems));
}
async function close(client, issue, problems, { runUrl }) {
  await remark(client, issue, recovered(problems, runUrl), markOf("close", problems));
  const { octokit, at } = client;
  await octokit.rest.issues.update({ ...at, issue_number: issue, state: "closed", state_reason: "completed" }).catch(unlessPointless);
}
function markOf(kind, problems) {
  const said = problems.map((problem2) => `${nameOf(problem2)} ${problem2.since} ${problem2.fails}`);
  return `<!-- launch-gate:remark ${createHash("sha256").update(`${kind}
${said.join("\n")}`).digest("hex").slice(0, 16)} -->`;
}
async function remark(client, issue, words, mark) {
  const { octokit, at } = client;
  try {
    if (await isThere(client, issue, mark)) return;
    await writeOnce(
      client,
      async () => {
        const body = `${words}
${mark}
`;
        await octokit.rest.issues.createComment({ ...at, issue_number: issue, body });
        return true;
      },
      async () => await isThere(client, issue, mark) || void 0
    );
  } catch (error) {
    unlessPointless(error);
  }
}
function unlessPointless(error) {
  if (!isPointless(error)) throw error;
}
var PER_PAGE2 = 100;
var MAX_PAGES2 = 5;
async function isThere({ octokit, at }, issue, mark) {
  for (let page = 1; page <= MAX_PAGES2; page += 1) {
    const { data } = await octokit.rest.issues.listComments({ ...at, issue_number: issue, per_page: PER_PAGE2, page });
    if (data.some(({ body }) => body?.includes(mark))) return true;
    if (data.length < PER_PAGE2) return false;
  }
  return false;
}

// src/github/left-behind.ts
var MISSED = 3;
var STATUS = /<!-- launch-gate:status (\w+) -->/;
async function closeLeftBehind(client, open2, { workflow, key, runs }) {
  const told2 = [];
  for (const status of open2) {
    const other = STATUS.exec(status.body ?? "")?.[1];
    if (other === void 0 || other === key) continue;
    const { state } = readState(status.body ?? "");
    const last = state.runs.at(-1)?.at ?? "";
    if (workflow === "" || state.workflow !== workflow || runs.filter(({ at }) => at > last).length < MISSED) continue;
    const why = `This workflow has not checked it since ${last.slice(0, 10)}.`;
    const incidents = open2.filter(({ body }) => readIncident(body ?? "")?.key === other);
    for (const { number: number2 } of [...incidents, status]) await closeAs(client, number2, why);
    told2.push(
      `#${status.number} was closed${incidents.length > 0 ? `, with ${countOf(incidents.length)}` : ""}: ${why}`
    );
  }
  return told2;
}
async function closeOfFormer(client, issues, why) {
  for (const issue of issues) await closeAs(client, issue, why);
}
var countOf = (incidents) => incidents === 1 ? "1 incident" : `${incidents} incidents`;
async function closeAs({ octokit, at }, issue, why) {
  try {
    const { data } = await octokit.rest.issues.get({ ...at, issue_number: issue });
    const body = data.body?.includes(why) ? data.body : `${data.body ?? ""}

${why}
`;
    await octokit.rest.issues.update({
      ...at,
      issue_number: issue,
      body,
      state: "closed",
      state_reason: "not_planned"
    });
  } catch (error) {
    if (!isPointless(error)) throw error;
  }
}

// src/github/nights.ts
var STATE_CHARS = 48e3;
var BODY_CHARS2 = 62e3;
var OFFLINE = "The machine of this run had no network access. Only what it read in the repository counts.";
var keyOf = (name) => createHash2("sha256").update(name).digest("hex").slice(0, 16);
var markerFor = (key) => `<!-- launch-gate:status ${key} -->`;
function keysOf({ product, target }) {
  return product === void 0 ? [keyOf(target)] : [keyOf(`product ${product}`), keyOf(target)];
}
function remembered(client, of, settings) {
  const keys = keysOf(of);
  return recall(client, { keys, markers: keys.map(markerFor) }, settings);
}
async function keepNight(client, night, settings) {
  const of = { product: night.product, target: night.report.target };
  const [key] = keysOf(of);
  const { status } = await remembered(client, of, settings);
  const { number: number2, url } = status ?? await firstStatus(client, night, markerFor(key));
  const kept = { url, actions: [], damage: [], errors: [] };
  await lockedIssue(client, number2, async () => {
    const memory = await renamed(client, await remembered(client, of, settings), of.target, kept);
    const seen2 = nightOf(night.report, night.id, night.isOffline);
    const scene = { key, target: of.target, findings: findingsOf(night.report.checks), runUrl: night.url };
    const { state, actions } = movedOn(memory, seen2, settings);
    const { done, errors } = await act(client, actions, { ...scene, assign: settings.assign });
    kept.actions = done;
    kept.damage.push(...memory.damage);
    kept.errors.push(...errors);
    const own = { ...state, target: of.target, ...night.workflow && { workflow: night.workflow } };
    await tidied(client, memory, { key, workflow: night.workflow ?? "", runs: own.runs }, kept);
    await write(client, number2, markerFor(key), night, { ...memory, damage: kept.damage }, own);
  });
  return kept;
}
async function renamed(client, memory, target, kept) {
  const { target: before } = memory.state;
  if (before === void 0 || before === target) return memory;
  const why = `The product is now checked at ${inert(target)}; this was about ${inert(before)}.`;
  const issues = [...new Set(memory.state.problems.flatMap(({ issue }) => issue ?? []))];
  await closeOfFormer(client, issues, why).catch((error) => kept.errors.push(error));
  const closed = issues.length > 0 ? ` ${issues.map((issue) => `#${issue}`).join(", ")} about ${inert(before)} was closed.` : "";
  kept.damage.push(`The product was checked at ${inert(before)} before.${closed}`);
  return { ...memory, state: { ...memory.state, problems: [] } };
}
async function tidied(client, { open: open2 }, own, kept) {
  try {
    kept.damage.push(...await closeLeftBehind(client, open2, own));
  } catch (error) {
    kept.errors.push(error);
  }
}
function movedOn({ state, closed }, night, settings) {
  const last = state.runs.at(-1);
  const isCounted = last !== void 0 && Object.values(last.checks).some((seen2) => seen2 !== "unknown");
  if (last === void 0 || last.id !== night.run.id || !isCounted) return advance(state, night, closed, settings);
  return { state: { ...state, runs: [...state.runs.slice(0, -1), night.run], findings: night.findings }, actions: [] };
}
async function firstStatus(client, { report, url }, marker) {
  const state = { version: 1, runs: [], problems: [], findings: [] };
  const body = dashboard(marker, { report, state, before: [], damage: [], runUrl: url });
  return makeStatus(client, titleOf2(report), body, marker);
}
var titleOf2 = ({ target }) => `Launch status: ${inert(target)}`.slice(0, 200);
async function write({ octokit, at }, number2, marker, { report, url, isOffline }, memory, next) {
  const isRenamed = memory.state.target !== void 0 && memory.state.target !== next.target;
  for (let room = STATE_CHARS; ; room = Math.floor(room * 0.7)) {
    const { state, dropped } = fitted(next, room);
    const before = memory.state.findings;
    const damage = [...memory.damage, ...dropped, ...isOffline ? [OFFLINE] : []];
    const body = dashboard(marker, { report, state, before, damage, runUrl: url });
    if (body.length > BODY_CHARS2 && room > 2e3) continue;
    const title = isRenamed ? { title: titleOf2(report) } : {};
    await octokit.rest.issues.update({ ...at, issue_number: number2, ...title, body });
    return;
  }
}
export {
  keepNight,
  remembered
};
