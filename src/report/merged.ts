import type { Merged } from '../gate/merged.ts';
import type { Report } from '../gate/report.ts';
import { type Detail, MOST_PLACES } from './detail.ts';
import { tally, targetName } from './groups.ts';
import { inert } from './inert.ts';
import { body, verdictSign } from './markdown.ts';
import { cell, join, type Markdown, md, ours } from './safe-markdown.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

/** The most targets without GO shown in detail; of the others, only blockers are named. */
const DETAILED = 40;

/** `2 of 3 can launch`, and how many reports are missing. */
export function mergedSentence({ reports, expected }: Merged): string {
  const go = reports.filter(({ verdict }) => verdict === 'GO').length;
  const missing = expected - reports.length;
  return `${go} of ${expected} can launch${missing > 0 ? `; ${missing} sent no report` : ''}.`;
}

/** The name of several targets together, independent of their number, because their comment is found by it. */
export const ALL_TARGETS = 'all targets';

export function mergedMarkdown(merged: Merged, detail: Detail = 'full'): string {
  const heading = md`## ${verdictSign(merged.verdict)}: ${ours(ALL_TARGETS)}`;
  return `${join([heading, mergedBody(merged, detail)], '\n\n').text}\n`;
}

/** A row per target, worst first; then what blocks each target. */
export function mergedBody(merged: Merged, detail: Detail): Markdown {
  const stopped = merged.reports.filter(({ verdict }) => verdict !== 'GO');
  const shown = stopped.map((each, i) =>
    folded(each, i < DETAILED || typeof detail === 'number' ? detail : MOST_PLACES),
  );
  return join([ours(mergedSentence(merged)), table(merged.reports), ...shown], '\n\n');
}

function table(reports: readonly Report[]): Markdown {
  const rows = reports.map((report) => {
    const { verdict, counts } = report;
    const numbers = [counts['block-now'], counts['fix-before-launch'], counts['fix-after-launch'], counts.unknown];
    return `| ${cell(targetName(report)).text} | ${verdictSign(verdict).text} | ${numbers.join(' | ')} |`;
  });
  const head =
    '| target | verdict | block now | fix before launch | fix after launch | not known |\n|---|---|--:|--:|--:|--:|';
  return ours([head, ...rows].join('\n'));
}

function folded(report: Report, detail: Detail): Markdown {
  const title = ours(`<details><summary>${verdictSign(report.verdict).text} · ${tally(report)}</summary>`);
  return join([title, md`### ${targetName(report)}`, body(report, detail), ours('</details>')], '\n\n');
}

export function mergedTerminal(merged: Merged, options: TerminalOptions): string {
  const { reports } = merged;
  const width = Math.max(...reports.map((report) => inert(targetName(report)).length), 0);
  const rows = reports.map(
    (report) => `  ${report.verdict.padEnd(10)}  ${inert(targetName(report)).padEnd(width)}  ${tally(report)}`,
  );
  const stopped = options.detail === 'quiet' ? [] : reports.filter(({ verdict }) => verdict !== 'GO');
  return [
    ...stopped.map((report) => terminal(report, options)),
    `${merged.verdict}: ${mergedSentence(merged)}\n${rows.map((row) => `${row}\n`).join('')}`,
  ].join('\n');
}

export function mergedJson(merged: Merged, one: (report: Report) => string): string {
  const { reports, ...head } = merged;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "reports": [\n${reports.map((report) => one(report).trimEnd()).join(',\n')}\n  ]\n}\n`;
}
