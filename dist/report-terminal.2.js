import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
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
  tally,
  targetName,
  unknownGroups,
  verdictLine,
  verdictSentence,
  waivedGroups
} from "./report-groups.js";
import {
  fixLines,
  proofWords
} from "./report-fix.js";
import {
  inert,
  inertCode,
  logLine,
  shellLine
} from "./report-inert.js";
import {
  PRIORITIES,
  isActive,
  lookedWords,
  placeName,
  thingsWords
} from "./gate-look.js";

// src/report/terminal.ts
import { styleText } from "node:util";

// src/report/terminal-page.ts
var VERDICT_STYLES = {
  GO: ["bold", "white", "bgGreen"],
  "NO-GO": ["bold", "white", "bgRed"],
  INCOMPLETE: ["bold", "black", "bgYellow"]
};
var MARKS = {
  "block-now": { mark: "✗", style: "red" },
  "fix-before-launch": { mark: "!", style: "yellow" },
  "fix-after-launch": { mark: "·", style: "cyan" }
};
var Page = class {
  paint;
  #lines = [];
  #width;
  constructor(width, paint) {
    this.#width = width;
    this.paint = paint;
  }
  line(text = "") {
    this.#lines.push(logLine(text));
  }
  heading(text, style) {
    if (this.#lines.at(-1) !== "") this.line();
    this.line(this.paint([style, "bold"].flat(), text.toUpperCase()));
  }
  labelled(label, text) {
    const name = label.padEnd(4);
    const [first = "", ...rest] = wrap(text, this.#width - name.length - 5);
    this.line(`    ${this.paint("dim", name)} ${first}`);
    for (const line of rest) this.line(`${" ".repeat(name.length + 5)}${line}`);
  }
  prose(text, indent, style) {
    for (const line of wrap(text, this.#width - indent))
      this.line(" ".repeat(indent) + (style ? this.paint(style, line) : line));
  }
  /** Writes two texts on one line if they fit, else on two lines. `columns` is the width of the first. */
  beside(first, columns, second) {
    const isShort = columns + second.length + 3 <= this.#width;
    this.line(isShort ? `${first}   ${this.paint("dim", second)}` : first);
    if (!isShort) this.prose(second, 6, "dim");
  }
  text() {
    return `${this.#lines.join("\n")}
`;
  }
};
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/report/terminal-plan.ts
function plan(page, report) {
  const stops = planOf(report);
  if (stops.length === 0) return;
  page.heading("Plan", "bold");
  let number = 0;
  for (const { priority, where, company, steps } of stops.filter(({ priority: priority2 }) => priority2 !== "fix-after-launch")) {
    const panel = company === void 0 ? "" : ` (${inert(company)})`;
    page.line(`  ${page.paint("bold", where + panel)}  ${page.paint("dim", PRIORITY_TITLES[priority].toLowerCase())}`);
    for (const step of steps) {
      number += 1;
      planStep(page, step, number);
    }
  }
  const later = problemsOf(report, "fix-after-launch");
  if (later > 0)
    page.line(
      `  ${page.paint("bold", "After the launch")}  ${later === 1 ? "1 problem" : `${later} problems`}, listed below`
    );
}
function planStep(page, { group, action }, number) {
  const { mark, style } = MARKS[group.priority];
  const head = `${String(number).padStart(3)} ${page.paint(style, mark)} ${group.findings[0].title}`;
  page.line(`  ${head}  ${page.paint("dim", placesOf(group))}`);
  page.prose(action, 8, "dim");
}
function placesOf({ findings }) {
  const [{ place }] = findings;
  return `${inert(placeName(place))}${lineOf(place)}${moreThan(1, findings.length)}`;
}
var FIRST_STEPS = 3;
function ending(page, report, again) {
  const stops = planOf(report).filter(({ priority }) => priority !== "fix-after-launch");
  const steps = stops.flatMap((stop) => stop.steps).slice(0, FIRST_STEPS);
  page.line();
  page.line(`${page.paint(VERDICT_STYLES[report.verdict], ` ${verdictLine(report)} `)}  ${verdictSentence(report)}`);
  if (steps.length > 0) page.line(steps.length === 1 ? "Start with:" : "Start with these:");
  steps.forEach(({ group, action }, i) => {
    page.prose(`${i + 1}. ${group.findings[0].title} (${placesOf(group)}): ${action}`, 2);
  });
  if (again !== void 0 && steps.length > 0) page.line(`Then run: ${shellLine(again)}`);
}

// src/report/terminal.ts
function terminal(report, { color, width, detail, again }) {
  const paint = (style, text) => color ? styleText(style, text, { validateStream: false }) : text;
  const page = new Page(Math.max(60, Math.min(width, 110)), paint);
  const badge = paint(VERDICT_STYLES[report.verdict], ` ${verdictLine(report)} `);
  page.line(
    `${badge}  ${paint("bold", inert(targetName(report)))}  ${paint("dim", `${report.stage} · launch-gate ${report.tool.version}`)}`
  );
  page.prose(verdictSentence(report), 0);
  for (const limit of report.limits ?? []) page.prose(inert(limit), 0, "yellow");
  page.line(tally(report));
  if (detail !== "quiet") {
    plan(page, report);
    body(page, report, detail === "verbose");
    ending(page, report, again);
  }
  return page.text();
}
function body(page, report, verbose) {
  const open = openGroups(report);
  for (const priority of PRIORITIES) {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length > 0) page.heading(PRIORITY_TITLES[priority], MARKS[priority].style);
    for (const group of groups) findingGroup(page, group, verbose);
  }
  const unknown = unknownGroups(report);
  if (unknown.length > 0) page.heading("Unknown", "magenta");
  for (const group of unknown) notKnown(page, group, verbose);
  const waived = waivedGroups(report);
  if (waived.length > 0) page.heading("Accepted", "blue");
  for (const { rule, findings } of waived) {
    for (const finding of findings)
      page.line(`  - ${rule} at ${inert(placeName(finding.place))}: ${waiverWords(finding)}`);
  }
  passes(page, report, verbose);
  for (const note of report.notes) page.line(`note: ${inert(note)}`);
  page.line(page.paint("dim", askedWords(report)));
}
function notKnown(page, { reason, rules, places, stops }, verbose) {
  page.line(
    `  ${page.paint("magenta", "?")} ${inert(reason)}${stops ? page.paint("yellow", "  required for a verdict") : ""}`
  );
  const shown = verbose ? places.length : SHOWN;
  const named = places.slice(0, shown).map((place) => inert(place));
  if (places.length > 0) page.prose(`at ${named.join(", ")}${moreThan(shown, places.length)}`, 4);
  page.prose(`needed by ${rules.join(", ")}`, 4, "dim");
}
var MOST_OF_FIX = 4e3;
var FINDINGS_SHOWN = 10;
function findingGroup(page, { rule, priority, findings }, verbose) {
  const [first] = findings;
  const { mark, style } = MARKS[priority];
  page.line(`  ${page.paint(style, mark)} ${page.paint("bold", first.title)}  ${page.paint("dim", rule)}`);
  const shown = verbose ? findings.length : FINDINGS_SHOWN;
  for (const finding of findings.slice(0, shown)) evidence(page, finding, verbose);
  if (findings.length > shown)
    page.prose(`and ${findings.length - shown} more: see --verbose or --output report.html`, 4, "dim");
  page.labelled("why", first.why);
  if (first.weighs !== void 0) page.labelled("severity", first.weighs);
  page.labelled("fix", first.remedy);
  page.labelled("more", `launch-gate explain ${rule}`);
  page.line();
}
function evidence(page, finding, verbose) {
  page.line(
    `    ${page.paint("underline", inert(placeName(finding.place)))}${"line" in finding.place ? `:${finding.place.line}` : ""}`
  );
  const { alsoAt = [] } = finding;
  if (alsoAt.length > 0)
    page.prose(
      `and at ${alsoAt.slice(0, SHOWN).map((place) => inert(placeName(place))).join(", ")}${moreThan(SHOWN, alsoAt.length)}`,
      4
    );
  if (finding.problem) page.prose(finding.problem, 6);
  const { facts, measuring } = seenRows(finding);
  for (const [name, value] of verbose ? [...facts, ...measuring] : facts)
    page.line(`      ${page.paint("dim", `${inert(name)}:`)} ${inert(value) || "(empty)"}`);
  if (finding.expected !== void 0) page.line(`      ${page.paint("dim", "expected:")} ${inert(finding.expected)}`);
  if (finding.fix) {
    const run = finding.fix.kind === "command" ? `${page.paint("dim", "run:")} ` : "";
    for (const line of fixLines(finding.fix))
      page.line(`      ${run}${page.paint("green", inertCode(line, MOST_OF_FIX))}`);
    const proof = proofWords(finding);
    if (proof) page.prose(`(${proof})`, 8, "dim");
  }
  if (finding.waived && "expired" in finding.waived)
    page.prose(`accepted until ${finding.waived.until}, which is over`, 6);
  if (finding.recheck) page.line(`      ${page.paint("dim", `$ ${shellLine(finding.recheck)}`)}`);
}
function waiverWords({ waived }) {
  if (waived?.by === "accept") return `${inert(waived.why)} (until ${waived.until})`;
  return "in the baseline";
}
function passes(page, report, verbose) {
  page.heading("Checked", "green");
  for (const outcome of report.checks) {
    if (outcome.status === "not-applicable")
      page.line(`  - ${outcome.check}: not applicable, ${inert(outcome.reason)}`);
    if (outcome.status === "could-not-check")
      page.line(`  ? ${outcome.check}: could not be checked, ${inert(outcome.reason)}`);
    if (outcome.status !== "checked") continue;
    const { mark, style, found } = passOf(outcome);
    const head = `${outcome.check}: ${found}${outcome.held.length} passed, ${outcome.notApplicable.length} not applicable`;
    page.beside(`  ${page.paint(style, mark)} ${head}`, head.length + 4, thingsWords(examinedIn(outcome)));
    for (const { place, words } of measuredBy(outcome)) page.line(`      ${inert(place)}: ${words}`);
    if (!verbose) continue;
    for (const rule of outcome.held)
      page.line(`      ${rule}  ${page.paint("dim", lookedWords(outcome.examined[rule] ?? {}))}`);
    for (const { rule, reason } of outcome.notApplicable)
      page.line(`      ${page.paint("dim", `${rule}: ${inert(reason)}`)}`);
  }
}
function passOf({ findings, held }) {
  const open = findings.filter(isActive);
  const worst = PRIORITIES.find((priority) => open.some((finding) => finding.priority === priority));
  if (worst !== void 0) return { ...MARKS[worst], found: `${foundWords(open)}, ` };
  return { ...held.length > 0 ? HELD : UNSEEN, found: "" };
}
function foundWords(open) {
  const words = {
    "block-now": "block now",
    "fix-before-launch": "before launch",
    "fix-after-launch": "after launch"
  };
  return PRIORITIES.flatMap((priority) => {
    const rules = new Set(open.filter((finding) => finding.priority === priority).map(({ rule }) => rule));
    return rules.size === 0 ? [] : [`${rules.size} ${words[priority]}`];
  }).join(", ");
}
var HELD = { mark: "✓", style: "green" };
var UNSEEN = { mark: "?", style: "magenta" };

export {
  terminal
};
