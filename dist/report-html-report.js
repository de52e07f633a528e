import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  code,
  figures,
  html,
  page,
  together,
  wide
} from "./report-html-style.js";
import {
  ruleLink
} from "./report-rule-link.js";
import {
  seenRows
} from "./report-seen.js";
import {
  planOf
} from "./report-plan.js";
import {
  PRIORITY_TITLES,
  SHOWN,
  askedWords,
  examinedIn,
  lineOf,
  measuredBy,
  moreThan,
  openGroups,
  problemsOf,
  tallyParts,
  targetName,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups
} from "./report-groups.js";
import "./report-work-areas.js";
import {
  NO_NAME,
  fixLines,
  panelName,
  proofWords,
  recordRows
} from "./report-fix.js";
import {
  shellLine,
  wholeLine
} from "./report-inert.js";
import {
  findingsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  isActive,
  lookedWords,
  placeName,
  thingsWords
} from "./gate-look.js";
import "./runtime.js";

// src/report/html/fix.ts
function fixMarkup(fix) {
  if (fix.kind !== "dns") return copied(diff(fixLines(fix)), "the fix");
  const rows = recordRows(fix);
  const hasPriority = rows.some(({ priority }) => priority !== void 0);
  const head = ["", "Type", "Name", "Value", ...hasPriority ? ["Priority"] : [], "TTL"];
  const panel = panelName(fix);
  return html`<p class="panel">In the DNS panel${panel === void 0 ? void 0 : html` (${panel})`}:</p>
${wide(
    "DNS records to change",
    html`<table class="cards"><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => recordMarkup(row, hasPriority))}</tbody></table>`
  )}`;
}
function recordMarkup({ does, type, name, value, priority, ttl }, hasPriority) {
  const priorityCell = hasPriority ? html`<td data-label="Priority">${priority ?? ""}</td>` : void 0;
  return html`<tr><th scope="row" class="${does === "Add" ? "add" : "del"}">${does}</th><td data-label="Type">${type}</td><td data-label="Name">${name === NO_NAME ? NO_NAME : copiedValue(name, "name")}</td><td data-label="Value">${copiedValue(value, "value")}</td>${priorityCell}<td data-label="TTL">${ttl ?? ""}</td></tr>`;
}
var copiedValue = (value, what) => html`<span class="copy"><code>${code([value], wholeLine)}</code>${copyButton(what)}</span>`;
var copied = (text, what) => html`<div class="fix"><pre tabindex="0" aria-label="${what}">${text}</pre>${copyButton(what)}</div>`;
var copyButton = (what) => html`<button type="button" hidden data-needs-script data-copy aria-label="Copy ${what}">Copy</button>`;
function diff(lines) {
  return together(
    lines.map((line) => {
      const text = code([line], wholeLine);
      if (!/^[+-] ?/.test(line)) return text;
      return html`<span class="${line.startsWith("+") ? "add" : "del"}">${text}</span>`;
    })
  );
}

// src/report/html/plan.ts
function planPart(report) {
  const stops = planOf(report).filter(({ priority }) => priority !== "fix-after-launch");
  if (stops.length === 0) return void 0;
  const later = problemsOf(report, "fix-after-launch");
  let start = 1;
  const parts = stops.map(({ priority, where, company, steps }) => {
    const part = html`<h3>${where}${company === void 0 ? void 0 : html` (${company})`} <span class="label ${priority}">${PRIORITY_TITLES[priority].toLowerCase()}</span></h3>
<ol start="${start}">${steps.map(stepMarkup)}</ol>`;
    start += steps.length;
    return part;
  });
  return html`<nav class="plan" aria-label="Plan"><h2>Plan</h2>
${parts}
${later > 0 ? html`<p class="soft">After the launch: ${later === 1 ? "1 problem" : `${later} problems`}, listed below.</p>` : void 0}
</nav>`;
}
function stepMarkup({ group, action }) {
  const [first] = group.findings;
  return html`<li><a href="#${anchorOf(group.rule, group.priority)}">${first.title}</a> <code>${placeName(first.place) + lineOf(first.place)}</code>${moreThan(1, group.findings.length)}<div class="soft">${action}</div></li>`;
}
var anchorOf = (rule, priority) => `${rule.replace("/", "-")}-${priority}`;

// src/report/html/report.ts
function htmlReport(report, timeline = []) {
  const { verdict } = report;
  const target = targetName(report);
  const body = html`<a class="skip" href="#findings">To the findings</a>
<header>
<p><span class="verdict ${verdict}">${verdictLine(report)}</span></p>
<h1>${target}</h1>
<p>${verdictSentence(report)}</p>
${tally(report)}
<p class="soft">${report.stage} · ${report.started.slice(0, 16).replace("T", " ")} UTC · launch-gate ${report.tool.version}</p>
</header>
<main>
${(report.limits ?? []).map((limit) => html`<p class="limit">${limit}</p>`)}
${planPart(report)}
${filter(report)}
<div id="findings">
${PRIORITIES.flatMap((priority) => section(report, priority) ?? [])}
</div>
${unknownPart(report)}
${waivedPart(report)}
${figures(report, timeline)}
${heldPart(report)}
<details><summary>How this was measured</summary><p class="soft">${askedWords(report)}</p></details>
${report.notes.length > 0 ? html`<h2>Notes</h2><ul>${report.notes.map((note) => html`<li>${note}</li>`)}</ul>` : void 0}
</main>
<p id="said" class="skip" role="status"></p>`;
  return page(`${verdict}: ${target}`, body);
}
function tally(report) {
  return html`<ul class="tally">${tallyParts(report).map((part) => {
    const [number = "", ...words] = part.split(" ");
    return html`<li><b>${number}</b> ${words.join(" ")}</li>`;
  })}</ul>`;
}
function filter(report) {
  const names = [...new Set(openGroups(report).map(({ rule }) => checkOf(rule)))];
  if (names.length === 0) return void 0;
  return html`<form id="filter" hidden data-needs-script aria-label="Which findings are shown">
<fieldset><legend>Show</legend>${PRIORITIES.map(
    (priority) => html`<label><input type="checkbox" value="${priority}" checked> ${PRIORITY_TITLES[priority].toLowerCase()}</label>`
  )}</fieldset>
<label>of <select name="check"><option value="">all checks</option>${names.map((name) => html`<option>${name}</option>`)}</select></label>
<label>with <input type="search" name="words" placeholder="words" autocomplete="off"></label>
<button type="reset">All</button>
<output id="count" class="soft"></output>
</form>`;
}
var checkOf = (rule) => rule.split("/")[0] ?? "";
function section(report, priority) {
  const groups = openGroups(report).filter((group) => group.priority === priority);
  if (groups.length === 0) return void 0;
  return html`<section data-section><h2>${PRIORITY_TITLES[priority]}</h2>
${groups.map(article)}
</section>`;
}
var MOST_PLACES = 1e3;
function article({ rule, priority, findings }) {
  const [first] = findings;
  const more = findings.length - MOST_PLACES;
  return html`<article id="${anchorOf(rule, priority)}" class="${priority}" data-priority="${priority}" data-check="${checkOf(rule)}">
<header><h3>${first.title}</h3><a class="soft" href="${ruleLink(rule)}">${rule}</a></header>
<p>${first.why}</p>
<p><strong>${first.remedy}</strong></p>
${first.weighs === void 0 ? void 0 : html`<p class="soft">Severity: ${first.weighs}</p>`}
${findings.slice(0, MOST_PLACES).map(place)}
${more > 0 ? html`<p>${more} more places are in the JSON report.</p>` : void 0}
</article>`;
}
function place(finding) {
  const { problem, fix, alsoAt = [] } = finding;
  const proof = proofWords(finding);
  return html`<div class="where"><code>${placeName(finding.place) + lineOf(finding.place)}</code>${problem === void 0 ? void 0 : html` ${problem}`}
${alsoAt.length === 0 ? void 0 : html`<p>Also at ${placesList(alsoAt.map((each) => placeName(each) + lineOf(each)))}</p>`}
${factsPart(finding)}
${fix === void 0 ? void 0 : fixMarkup(fix)}
${proof ? html`<p class="soft">${proof}</p>` : void 0}
${evidence(finding)}</div>`;
}
function factsPart(finding) {
  const { expected, waived } = finding;
  const rows = [
    ...seenRows(finding).facts,
    ...expected === void 0 ? [] : [["expected", expected]],
    ...waived && "expired" in waived ? [["accepted until", `${waived.until}, which is over`]] : []
  ];
  return rows.length === 0 ? void 0 : html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
function evidence(finding) {
  const { measuring } = seenRows(finding);
  const { recheck } = finding;
  if (measuring.length === 0 && recheck === void 0) return void 0;
  return html`<details><summary>How this was measured</summary>
${measuring.length === 0 ? void 0 : html`<dl>${measuring.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}
${recheck === void 0 ? void 0 : html`<p class="soft">See it yourself, here or on any machine with Launch Gate: <code>${shellLine(["launch-gate", "check", "--only", finding.rule])}</code></p>${copied(
    code([shellLine(recheck)], (text) => text),
    "the command"
  )}`}
</details>`;
}
function unknownPart(report) {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return void 0;
  return html`<h2>Unknown</h2><ul>${unknown.map(
    ({ reason, rules, places, stops }) => html`<li>${reason}${places.length > 0 ? html` at ${placesList(places)}` : void 0}${stops ? html` <strong>Required for a verdict.</strong>` : void 0} <span class="soft">needed by ${rules.join(", ")}</span></li>`
  )}</ul>`;
}
function placesList(places) {
  const shown = places.slice(0, SHOWN).map((at) => html`<code>${at}</code>`);
  return html`${together(shown, ", ")}${moreThan(SHOWN, places.length)}`;
}
function waivedPart(report) {
  const rows = waivedGroups(report).flatMap(
    ({ rule, findings }) => findings.map(
      ({ place: at, waived }) => waived?.by === "accept" ? html`<li><code>${rule}</code> at <code>${placeName(at)}</code>: ${waived.why} (until ${waived.until})</li>` : html`<li><code>${rule}</code> at <code>${placeName(at)}</code>: in the baseline</li>`
    )
  );
  return rows.length === 0 ? void 0 : html`<h2>Accepted</h2><ul>${rows}</ul>`;
}
function heldPart({ checks }) {
  const rows = checks.map((outcome) => {
    const { check } = outcome;
    if (outcome.status !== "checked")
      return html`<tr><th scope="row">${check}</th><td>${outcome.status.replaceAll("-", " ")}: ${outcome.reason}</td></tr>`;
    const open = new Set(
      findingsOf([outcome]).filter(isActive).map(({ rule, priority: at }) => `${rule} ${at}`)
    ).size;
    const measured = measuredBy(outcome).map(({ place: at, words }) => html`<li><code>${at}</code>: ${words}</li>`);
    return html`<tr><th scope="row">${check}</th><td>${outcome.held.length} passed, ${open === 1 ? "1 problem" : `${open} problems`}, ${outcome.notApplicable.length} not applicable
<p class="soft">${thingsWords(examinedIn(outcome))}</p>
${measured.length > 0 ? html`<ul>${measured}</ul>` : void 0}
<details><summary>Rules that passed</summary><p>${outcome.held.length > 0 ? together(
      outcome.held.map((rule) => html`<code>${rule}</code> (${lookedWords(outcome.examined[rule] ?? {})})`),
      ", "
    ) : "none"}</p></details></td></tr>`;
  });
  return html`<h2>Checked</h2>${wide("Checked", html`<table><tbody>${rows}</tbody></table>`)}`;
}
export {
  htmlReport
};
