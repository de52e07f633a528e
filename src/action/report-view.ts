import { isActive } from '../gate/finding.ts';
import type { Merged } from '../gate/merged.ts';
import { findingsOf, type Report, type Verdict } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import { type Annotation, annotations } from '../report/annotations.ts';
import type { Detail } from '../report/detail.ts';
import { askedWords, tally, targetName, unknownGroups, verdictSentence } from '../report/groups.ts';
import { inert } from '../report/inert.ts';
import { body, markdown } from '../report/markdown.ts';
import { ALL_TARGETS, mergedBody, mergedMarkdown, mergedSentence } from '../report/merged.ts';

/** What a step shows of a result, for one product or for many. */
export interface Shown {
  verdict: Verdict;
  target: string;
  tally: string;
  sentence: string;
  counts: { blockers: number; findings: number; unknown: number };
  annotations: Annotation[];
  /** Lines for the log. */
  lines: string[];
  /** The whole page. */
  page(detail: Detail): string;
  /** The page below its heading. */
  body(detail: Detail): string;
  /** Set for one product only: check runs and code scanning are about one. */
  report?: Report;
}

export function shownOne(report: Report): Shown {
  const findings = findingsOf(report.checks).filter(isActive);
  return {
    verdict: report.verdict,
    target: targetName(report),
    tally: tally(report),
    sentence: verdictSentence(report),
    counts: {
      blockers: findings.filter((finding) => blocks(finding, report.blockOn)).length,
      findings: findings.length,
      unknown: report.counts.unknown,
    },
    annotations: annotations(report),
    lines: [
      ...unknownGroups(report).map(
        ({ reason, rules }) => `not known: ${inert(reason)} (needed by ${rules.join(', ')})`,
      ),
      `${report.verdict}: ${tally(report)}; ${askedWords(report)}`,
    ],
    page: (detail) => markdown(report, detail),
    body: (detail) => body(report, detail).text,
    report,
  };
}

export function shownMany(merged: Merged): Shown {
  const each = merged.reports.map(shownOne);
  const sum = (of: keyof Shown['counts']) => each.reduce((total, shown) => total + shown.counts[of], 0);
  return {
    verdict: merged.verdict,
    target: ALL_TARGETS,
    tally: mergedSentence(merged).replace(/[^\w .·-]/g, ''),
    sentence: mergedSentence(merged),
    counts: { blockers: sum('blockers'), findings: sum('findings'), unknown: sum('unknown') },
    annotations: each.flatMap((shown) => shown.annotations),
    lines: [
      ...each.map(({ verdict, target, tally: words }) => `${verdict} ${inert(target)}: ${words}`),
      mergedSentence(merged),
    ],
    page: (detail) => mergedMarkdown(merged, detail),
    body: (detail) => mergedBody(merged, detail).text,
  };
}
