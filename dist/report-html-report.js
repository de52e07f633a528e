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
  PRIORITY_TITLES,
  SHOWN,
  askedWords,
  coverage,
  examinedIn,
  measuredBy,
  moreThan,
  openGroups,
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
  shellLine,
  wholeLine
} from "./report-inert.js";
import {
  findingsOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  counts,
  lookedWords,
  placeName,
  thingsWords
} from "./gate-look.js";
import "./runtime.js";

// src/report/html/report.ts
function htmlReport(report, timeline = []) {
  const { verdict } = report;
  const target = targetName(report);
  const body = html`<a class="skip" href="#findings">To the findings</a>
<header>
<p><span class="verdict ${verdict}">${verdict}</span></p>
<h1>${target}${coverage(report)}</h1>
<p>${verdictSentence(report)}</p>
${tally(report)}
<p class="soft">${report.stage} · ${report.started.slice(0, 16).replace("T", " ")} UTC · launch-gate ${report.tool.version} · ${askedWords(report)}</p>
</header>
<main>
${(report.limits ?? []).map((limit) => html`<p class="limit">${limit}</p>`)}
${filter(report)}
<div id="findings">
${PRIORITIES.flatMap((priority) => section(report, priority) ?? [])}
</div>
${unknownPart(report)}
${waivedPart(report)}
${figures(report, timeline)}
${heldPart(report)}
${report.notes.length > 0 ? html`<h2>Notes</h2><ul>${report.notes.map((note) => html`<li>${note}</li>`)}</ul>` : void 0}
</main>
<p id="said" class="skip" role="status"></p>`;
  return page(`${verdict}: ${target}`, body);
}
function tally({ counts: number }) {
  const parts = [
    [number["block-now"], "block now", "block-now"],
    [number["fix-before-launch"], "fix before launch", "fix-before-launch"],
    [number["fix-after-launch"], "fix after launch", "fix-after-launch"],
    [number.unknown, "not known", ""],
    [number.waived, "accepted", ""],
    [number.held, "held", ""]
  ];
  return html`<ul class="tally">${parts.filter(([times], i) => times > 0 || i === 0).map(([times, what]) => html`<li><b>${times}</b> ${what}</li>`)}</ul>`;
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
  return html`<article class="${priority}" data-priority="${priority}" data-check="${checkOf(rule)}">
<header><h3>${first.title}</h3><code class="soft">${rule}</code></header>
<p>${first.why}</p>
<p><strong>${first.remedy}</strong></p>
${findings.slice(0, MOST_PLACES).map(place)}
${more > 0 ? html`<p>${more} more places are in the JSON report.</p>` : void 0}
</article>`;
}
function place(finding) {
  const { problem, fix, alsoAt = [] } = finding;
  const proof = proofWords(finding);
  return html`<div class="where"><code>${placeName(finding.place) + lineOf(finding.place)}</code>${problem === void 0 ? void 0 : html` ${problem}`}
${alsoAt.length === 0 ? void 0 : html`<p>Also at ${placesList(alsoAt.map((each) => placeName(each) + lineOf(each)))}</p>`}
${fix === void 0 ? void 0 : copied(diff(fixLines(fix)), "the fix")}
${proof ? html`<p class="soft">${proof}</p>` : void 0}
${evidence(finding)}</div>`;
}
var lineOf = (at) => "line" in at && at.line !== void 0 ? `:${at.line}` : "";
function evidence({ seen, expected, recheck, waived }) {
  const rows = [
    ...Object.entries(seen),
    ...expected === void 0 ? [] : [["expected", expected]],
    ...waived && "expired" in waived ? [["accepted until", `${waived.until}, which has passed`]] : []
  ];
  return html`<details><summary>What was seen</summary>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${recheck === void 0 ? void 0 : html`<p class="soft">See for yourself:</p>${copied(
    code([shellLine(recheck)], (text) => text),
    "the command"
  )}`}
</details>`;
}
var copied = (text, what) => html`<div class="fix"><pre tabindex="0" aria-label="${what}">${text}</pre><button type="button" hidden data-needs-script data-copy aria-label="Copy ${what}">Copy</button></div>`;
function diff(lines) {
  return together(
    lines.map((line) => {
      const text = code([line], wholeLine);
      if (!/^[+-] /.test(line)) return text;
      return html`<span class="${line.startsWith("+") ? "add" : "del"}">${text}</span>`;
    })
  );
}
function unknownPart(report) {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return void 0;
  return html`<h2>Not known</h2><ul>${unknown.map(
    ({ reason, rules, places, stops }) => html`<li>${reason}${places.length > 0 ? html` at ${placesList(places)}` : void 0}${stops ? html` <strong>No verdict without it.</strong>` : void 0} <span class="soft">needed by ${rules.join(", ")}</span></li>`
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
    const open = findingsOf([outcome]).filter(counts).length;
    const measured = measuredBy(outcome).map(({ place: at, words }) => html`<li><code>${at}</code>: ${words}</li>`);
    return html`<tr><th scope="row">${check}</th><td>${outcome.held.length} held, ${open} found, ${outcome.notApplicable.length} not applicable
<p class="soft">${thingsWords(examinedIn(outcome))}</p>
${measured.length > 0 ? html`<ul>${measured}</ul>` : void 0}
<details><summary>Rules that held</summary><p>${outcome.held.length > 0 ? together(
      outcome.held.map((rule) => html`<code>${rule}</code> (${lookedWords(outcome.examined[rule] ?? {})})`),
      ", "
    ) : "none"}</p></details></td></tr>`;
  });
  return html`<h2>Looked at</h2>${wide("Looked at", html`<table><tbody>${rows}</tbody></table>`)}`;
}
export {
  htmlReport
};
