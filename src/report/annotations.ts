import { type Finding, isActive, PRIORITIES, type Priority, placeName } from '../gate/finding.ts';
import { findingsOf, type Report } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import { moreThan } from './groups.ts';
import { inert } from './inert.ts';

type Level = 'error' | 'warning' | 'notice';

/** One annotation on a run or on a line of a file. All of it is inert. */
export interface Annotation {
  level: Level;
  title: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * GitHub shows ten annotations of each level per step (actions/toolkit, docs/problem-matchers.md). The tenth error is
 * the step's own, which says that it failed.
 */
const SHOWN: Record<Level, number> = { error: 9, warning: 10, notice: 10 };
const LEVELS: Record<Priority, Level> = {
  'block-now': 'error',
  'fix-before-launch': 'warning',
  'fix-after-launch': 'notice',
};

/** Active findings, most urgent first. A blocker is an error, whatever its priority. */
export function annotations({ checks, blockOn }: Report): Annotation[] {
  const open = findingsOf(checks).filter(isActive);
  return PRIORITIES.flatMap((priority) => open.filter((finding) => finding.priority === priority)).map((finding) =>
    annotation(finding, blocks(finding, blockOn) ? 'error' : LEVELS[finding.priority]),
  );
}

/** As many of each level as a step can show; the last one then says how many were left out. */
export function shownAnnotations(all: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const these = all.filter((each) => each.level === level);
    if (these.length <= SHOWN[level]) return these;
    const left = these.length - SHOWN[level] + 1;
    return [
      ...these.slice(0, SHOWN[level] - 1),
      { level, title: 'Launch Gate', message: `${left} more like these; the job summary has all of them.` },
    ];
  });
}

function annotation({ rule, title, place, alsoAt = [], problem, expected, remedy }: Finding, level: Level): Annotation {
  const parts = [
    `${inert(placeName(place))}${alsoAt.length > 0 ? moreThan(0, alsoAt.length) : ''}:`,
    problem,
    expected === undefined ? undefined : `Expected ${inert(expected)}.`,
    remedy,
  ];
  return {
    level,
    title: `${title} (${rule})`,
    message: parts.filter((part) => part !== undefined).join(' '),
    ...('file' in place && { file: inert(place.file), ...(place.line !== undefined && { line: place.line }) }),
  };
}
