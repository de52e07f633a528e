import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  MOST_PLACES
} from "./report-detail.js";
import {
  body,
  verdictSign
} from "./report-markdown.2.js";
import {
  cell,
  join,
  md,
  ours
} from "./report-safe-markdown.js";
import {
  terminal
} from "./report-terminal.2.js";
import {
  tally,
  targetName
} from "./report-groups.js";
import {
  inert
} from "./report-inert.js";

// src/report/merged.ts
var DETAILED = 40;
function mergedSentence({ reports, expected }) {
  const go = reports.filter(({ verdict }) => verdict === "GO").length;
  const missing = expected - reports.length;
  return `${go} of ${expected} can launch${missing > 0 ? `; ${missing} sent no report` : ""}.`;
}
var ALL_TARGETS = "all targets";
function mergedMarkdown(merged, detail = "full") {
  const heading = md`## ${verdictSign(merged.verdict)}: ${ours(ALL_TARGETS)}`;
  return `${join([heading, mergedBody(merged, detail)], "\n\n").text}
`;
}
function mergedBody(merged, detail) {
  const stopped = merged.reports.filter(({ verdict }) => verdict !== "GO");
  const shown = stopped.map(
    (each, i) => folded(each, i < DETAILED || typeof detail === "number" ? detail : MOST_PLACES)
  );
  return join([ours(mergedSentence(merged)), table(merged.reports), ...shown], "\n\n");
}
function table(reports) {
  const rows = reports.map((report) => {
    const { verdict, counts } = report;
    const numbers = [counts["block-now"], counts["fix-before-launch"], counts["fix-after-launch"], counts.unknown];
    return `| ${cell(targetName(report)).text} | ${verdictSign(verdict).text} | ${numbers.join(" | ")} |`;
  });
  const head = "| target | verdict | block now | fix before launch | fix after launch | not known |\n|---|---|--:|--:|--:|--:|";
  return ours([head, ...rows].join("\n"));
}
function folded(report, detail) {
  const title = ours(`<details><summary>${verdictSign(report.verdict).text} · ${tally(report)}</summary>`);
  return join([title, md`### ${targetName(report)}`, body(report, detail), ours("</details>")], "\n\n");
}
function mergedTerminal(merged, options) {
  const { reports } = merged;
  const width = Math.max(...reports.map((report) => inert(targetName(report)).length), 0);
  const rows = reports.map(
    (report) => `  ${report.verdict.padEnd(10)}  ${inert(targetName(report)).padEnd(width)}  ${tally(report)}`
  );
  const stopped = options.detail === "quiet" ? [] : reports.filter(({ verdict }) => verdict !== "GO");
  return [
    ...stopped.map((report) => terminal(report, options)),
    `${merged.verdict}: ${mergedSentence(merged)}
${rows.map((row) => `${row}
`).join("")}`
  ].join("\n");
}
function mergedJson(merged, one) {
  const { reports, ...head } = merged;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},
  "reports": [
${reports.map((report) => one(report).trimEnd()).join(",\n")}
  ]
}
`;
}

export {
  mergedSentence,
  ALL_TARGETS,
  mergedMarkdown,
  mergedBody,
  mergedTerminal,
  mergedJson
};
