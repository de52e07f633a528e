import { placeName } from '../../gate/finding.ts';
import type { Report } from '../../gate/report.ts';
import { lineOf, moreThan, PRIORITY_TITLES, problemsOf } from '../groups.ts';
import { planOf, type Step } from '../plan.ts';
import { html, type Markup } from './markup.ts';

/** The order of work; each line links to its problem. */
export function planPart(report: Report): Markup | undefined {
  const stops = planOf(report).filter(({ priority }) => priority !== 'fix-after-launch');
  if (stops.length === 0) return undefined;
  const later = problemsOf(report, 'fix-after-launch');
  let start = 1;
  const parts = stops.map(({ priority, where, company, steps }) => {
    const part = html`<h3>${where}${company === undefined ? undefined : html` (${company})`} <span class="label ${priority}">${PRIORITY_TITLES[priority].toLowerCase()}</span></h3>
<ol start="${start}">${steps.map(stepMarkup)}</ol>`;
    start += steps.length;
    return part;
  });
  return html`<nav class="plan" aria-label="Plan"><h2>Plan</h2>
${parts}
${later > 0 ? html`<p class="soft">After the launch: ${later === 1 ? '1 problem' : `${later} problems`}, listed below.</p>` : undefined}
</nav>`;
}

function stepMarkup({ group, action }: Step): Markup {
  const [first] = group.findings;
  return html`<li><a href="#${anchorOf(group.rule, group.priority)}">${first.title}</a> <code>${placeName(first.place) + lineOf(first.place)}</code>${moreThan(1, group.findings.length)}<div class="soft">${action}</div></li>`;
}

/** The anchor of a problem on the page. */
export const anchorOf = (rule: string, priority: string): string => `${rule.replace('/', '-')}-${priority}`;
