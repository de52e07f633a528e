import { PRIORITIES, type Priority, placeName } from '../gate/finding.ts';
import type { Report } from '../gate/report.ts';
import { lineOf, moreThan, PRIORITY_TITLES } from './groups.ts';
import { planOf, type Stop } from './plan.ts';
import { join, type Markdown, md, ours } from './safe-markdown.ts';

/** The order of work, one line each; only blockers when only they are shown in full. */
export function planPart(report: Report, detail: 'full' | 'blockers'): Markdown[] {
  const isTold = ({ priority }: Stop) =>
    detail === 'full' ? priority !== 'fix-after-launch' : isBlocking(priority, report.blockOn);
  const stops = planOf(report).filter(isTold);
  if (stops.length === 0) return [];
  let number = 0;
  const parts = stops.map(({ priority, where, company, steps }) => {
    const named = company === undefined ? ours('') : md` (${company})`;
    const head = md`${ours(`**${where}**`)}${named}${ours(` · ${PRIORITY_TITLES[priority].toLowerCase()}`)}`;
    const rows = steps.map(({ group, action }) => {
      number += 1;
      const [first] = group.findings;
      const more = moreThan(1, group.findings.length);
      return md`${ours(`${number}. **${first.title}**: `)}${placeName(first.place) + lineOf(first.place)}${ours(`${more}. ${action}`)}`;
    });
    return join([head, join(rows, '\n')], '\n\n');
  });
  return [ours('### Plan'), ...parts];
}

const isBlocking = (priority: Priority, blockOn: Report['blockOn']): boolean =>
  blockOn !== 'never' && PRIORITIES.indexOf(priority) <= PRIORITIES.indexOf(blockOn);
