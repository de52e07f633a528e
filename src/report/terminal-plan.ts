import { placeName } from '../gate/finding.ts';
import type { Report } from '../gate/report.ts';
import { type Group, lineOf, moreThan, PRIORITY_TITLES, problemsOf, verdictLine, verdictSentence } from './groups.ts';
import { inert, shellLine } from './inert.ts';
import { planOf, type Step } from './plan.ts';
import { MARKS, type Page, VERDICT_STYLES } from './terminal-page.ts';

/** One line per problem, in the order of work; problems for after the launch are only counted. */
export function plan(page: Page, report: Report): void {
  const stops = planOf(report);
  if (stops.length === 0) return;
  page.heading('Plan', 'bold');
  let number = 0;
  for (const { priority, where, company, steps } of stops.filter(({ priority }) => priority !== 'fix-after-launch')) {
    const panel = company === undefined ? '' : ` (${inert(company)})`;
    page.line(`  ${page.paint('bold', where + panel)}  ${page.paint('dim', PRIORITY_TITLES[priority].toLowerCase())}`);
    for (const step of steps) {
      number += 1;
      planStep(page, step, number);
    }
  }
  const later = problemsOf(report, 'fix-after-launch');
  if (later > 0)
    page.line(
      `  ${page.paint('bold', 'After the launch')}  ${later === 1 ? '1 problem' : `${later} problems`}, listed below`,
    );
}

function planStep(page: Page, { group, action }: Step, number: number): void {
  const { mark, style } = MARKS[group.priority];
  const head = `${String(number).padStart(3)} ${page.paint(style, mark)} ${group.findings[0].title}`;
  page.line(`  ${head}  ${page.paint('dim', placesOf(group))}`);
  page.prose(action, 8, 'dim');
}

/** The first place, and the number of others. */
function placesOf({ findings }: Group): string {
  const [{ place }] = findings;
  return `${inert(placeName(place))}${lineOf(place)}${moreThan(1, findings.length)}`;
}

/** The most steps in the last lines. */
const FIRST_STEPS = 3;

/** The last lines are what a reader sees first: the verdict, where to start, and how to check again. */
export function ending(page: Page, report: Report, again: readonly string[] | undefined): void {
  const stops = planOf(report).filter(({ priority }) => priority !== 'fix-after-launch');
  const steps = stops.flatMap((stop) => stop.steps).slice(0, FIRST_STEPS);
  page.line();
  page.line(`${page.paint(VERDICT_STYLES[report.verdict], ` ${verdictLine(report)} `)}  ${verdictSentence(report)}`);
  if (steps.length > 0) page.line(steps.length === 1 ? 'Start with:' : 'Start with these:');
  steps.forEach(({ group, action }, i) => {
    page.prose(`${i + 1}. ${group.findings[0].title} (${placesOf(group)}): ${action}`, 2);
  });
  if (again !== undefined && steps.length > 0) page.line(`Then run: ${shellLine(again)}`);
}
