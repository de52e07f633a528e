import { type Finding, isActive, PRIORITIES, placeName } from '../../gate/finding.ts';
import { lookedWords, thingsWords } from '../../gate/look.ts';
import { type Asking, findingsOf, type Report } from '../../gate/report.ts';
import { proofWords } from '../fix.ts';
import {
  askedWords,
  examinedIn,
  type Group,
  lineOf,
  measuredBy,
  moreThan,
  openGroups,
  PRIORITY_TITLES,
  SHOWN,
  tallyParts,
  targetName,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups,
} from '../groups.ts';
import { shellLine } from '../inert.ts';
import { ruleLink } from '../rule-link.ts';
import { seenRows } from '../seen.ts';
import { figures } from './figures.ts';
import { copied, fixMarkup } from './fix.ts';
import { code, html, type Markup, together, wide } from './markup.ts';
import { page } from './page.ts';
import { anchorOf, planPart } from './plan.ts';

/** The report as one file: it loads nothing from the network, and everything that was seen is text only. */
export function htmlReport(report: Report, timeline: readonly Asking[] = []): string {
  const { verdict } = report;
  const target = targetName(report);
  const body = html`<a class="skip" href="#findings">To the findings</a>
<header>
<p><span class="verdict ${verdict}">${verdictLine(report)}</span></p>
<h1>${target}</h1>
<p>${verdictSentence(report)}</p>
${tally(report)}
<p class="soft">${report.stage} · ${report.started.slice(0, 16).replace('T', ' ')} UTC · launch-gate ${report.tool.version}</p>
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
${report.notes.length > 0 ? html`<h2>Notes</h2><ul>${report.notes.map((note) => html`<li>${note}</li>`)}</ul>` : undefined}
</main>
<p id="said" class="skip" role="status"></p>`;
  return page(`${verdict}: ${target}`, body);
}

/** The counts with bold numbers. */
function tally(report: Report): Markup {
  return html`<ul class="tally">${tallyParts(report).map((part) => {
    const [number = '', ...words] = part.split(' ');
    return html`<li><b>${number}</b> ${words.join(' ')}</li>`;
  })}</ul>`;
}

/** Hidden until the script shows it, because it needs the script. */
function filter(report: Report): Markup | undefined {
  const names = [...new Set(openGroups(report).map(({ rule }) => checkOf(rule)))];
  if (names.length === 0) return undefined;
  return html`<form id="filter" hidden data-needs-script aria-label="Which findings are shown">
<fieldset><legend>Show</legend>${PRIORITIES.map(
    (priority) =>
      html`<label><input type="checkbox" value="${priority}" checked> ${PRIORITY_TITLES[priority].toLowerCase()}</label>`,
  )}</fieldset>
<label>of <select name="check"><option value="">all checks</option>${names.map((name) => html`<option>${name}</option>`)}</select></label>
<label>with <input type="search" name="words" placeholder="words" autocomplete="off"></label>
<button type="reset">All</button>
<output id="count" class="soft"></output>
</form>`;
}

const checkOf = (rule: string) => rule.split('/')[0] ?? '';

function section(report: Report, priority: (typeof PRIORITIES)[number]): Markup | undefined {
  const groups = openGroups(report).filter((group) => group.priority === priority);
  if (groups.length === 0) return undefined;
  return html`<section data-section><h2>${PRIORITY_TITLES[priority]}</h2>
${groups.map(article)}
</section>`;
}

/** The most places shown per rule; the JSON report has them all. */
const MOST_PLACES = 1000;

function article({ rule, priority, findings }: Group): Markup {
  const [first] = findings;
  const more = findings.length - MOST_PLACES;
  return html`<article id="${anchorOf(rule, priority)}" class="${priority}" data-priority="${priority}" data-check="${checkOf(rule)}">
<header><h3>${first.title}</h3><a class="soft" href="${ruleLink(rule)}">${rule}</a></header>
<p>${first.why}</p>
<p><strong>${first.remedy}</strong></p>
${first.weighs === undefined ? undefined : html`<p class="soft">Severity: ${first.weighs}</p>`}
${findings.slice(0, MOST_PLACES).map(place)}
${more > 0 ? html`<p>${more} more places are in the JSON report.</p>` : undefined}
</article>`;
}

function place(finding: Finding): Markup {
  const { problem, fix, alsoAt = [] } = finding;
  const proof = proofWords(finding);
  return html`<div class="where"><code>${placeName(finding.place) + lineOf(finding.place)}</code>${problem === undefined ? undefined : html` ${problem}`}
${alsoAt.length === 0 ? undefined : html`<p>Also at ${placesList(alsoAt.map((each) => placeName(each) + lineOf(each)))}</p>`}
${factsPart(finding)}
${fix === undefined ? undefined : fixMarkup(fix)}
${proof ? html`<p class="soft">${proof}</p>` : undefined}
${evidence(finding)}</div>`;
}

/** What was found, not folded, because it is the most important fact. */
function factsPart(finding: Finding): Markup | undefined {
  const { expected, waived } = finding;
  const rows = [
    ...seenRows(finding).facts,
    ...(expected === undefined ? [] : [['expected', expected] as const]),
    ...(waived && 'expired' in waived ? [['accepted until', `${waived.until}, which is over`] as const] : []),
  ];
  return rows.length === 0
    ? undefined
    : html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function evidence(finding: Finding): Markup | undefined {
  const { measuring } = seenRows(finding);
  const { recheck } = finding;
  if (measuring.length === 0 && recheck === undefined) return undefined;
  return html`<details><summary>How this was measured</summary>
${measuring.length === 0 ? undefined : html`<dl>${measuring.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}
${
  recheck === undefined
    ? undefined
    : html`<p class="soft">See it yourself, here or on any machine with Launch Gate: <code>${shellLine(['launch-gate', 'check', '--only', finding.rule])}</code></p>${copied(
        code([shellLine(recheck)], (text) => text),
        'the command',
      )}`
}
</details>`;
}

function unknownPart(report: Report): Markup | undefined {
  const unknown = unknownGroups(report);
  if (unknown.length === 0) return undefined;
  return html`<h2>Unknown</h2><ul>${unknown.map(
    ({ reason, rules, places, stops }) =>
      html`<li>${reason}${places.length > 0 ? html` at ${placesList(places)}` : undefined}${stops ? html` <strong>Required for a verdict.</strong>` : undefined} <span class="soft">needed by ${rules.join(', ')}</span></li>`,
  )}</ul>`;
}

function placesList(places: readonly string[]): Markup {
  const shown = places.slice(0, SHOWN).map((at) => html`<code>${at}</code>`);
  return html`${together(shown, ', ')}${moreThan(SHOWN, places.length)}`;
}

function waivedPart(report: Report): Markup | undefined {
  const rows = waivedGroups(report).flatMap(({ rule, findings }) =>
    findings.map(({ place: at, waived }) =>
      waived?.by === 'accept'
        ? html`<li><code>${rule}</code> at <code>${placeName(at)}</code>: ${waived.why} (until ${waived.until})</li>`
        : html`<li><code>${rule}</code> at <code>${placeName(at)}</code>: in the baseline</li>`,
    ),
  );
  return rows.length === 0 ? undefined : html`<h2>Accepted</h2><ul>${rows}</ul>`;
}

function heldPart({ checks }: Report): Markup {
  const rows = checks.map((outcome) => {
    const { check } = outcome;
    if (outcome.status !== 'checked')
      return html`<tr><th scope="row">${check}</th><td>${outcome.status.replaceAll('-', ' ')}: ${outcome.reason}</td></tr>`;
    const open = new Set(
      findingsOf([outcome])
        .filter(isActive)
        .map(({ rule, priority: at }) => `${rule} ${at}`),
    ).size;
    const measured = measuredBy(outcome).map(({ place: at, words }) => html`<li><code>${at}</code>: ${words}</li>`);
    return html`<tr><th scope="row">${check}</th><td>${outcome.held.length} passed, ${open === 1 ? '1 problem' : `${open} problems`}, ${outcome.notApplicable.length} not applicable
<p class="soft">${thingsWords(examinedIn(outcome))}</p>
${measured.length > 0 ? html`<ul>${measured}</ul>` : undefined}
<details><summary>Rules that passed</summary><p>${
      outcome.held.length > 0
        ? together(
            outcome.held.map((rule) => html`<code>${rule}</code> (${lookedWords(outcome.examined[rule] ?? {})})`),
            ', ',
          )
        : 'none'
    }</p></details></td></tr>`;
  });
  return html`<h2>Checked</h2>${wide('Checked', html`<table><tbody>${rows}</tbody></table>`)}`;
}
