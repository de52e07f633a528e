import type { Finding, Fix, Priority } from '../gate/finding.ts';
import type { Report } from '../gate/report.ts';
import { type Group, isMinutes, openGroups } from './groups.ts';
import { type Area, areaOf } from './work-areas.ts';

/** One line of the plan: a problem and its next action. */
export interface Step {
  group: Group;
  /** The first action, in our words. */
  action: string;
}

/** Steps of one priority that are done in the same place. */
export interface Stop {
  priority: Priority;
  /** The place, in our words. */
  where: string;
  /** The company whose panel it is, as the report names it. */
  company?: string;
  steps: Step[];
}

/** The order of work: by priority, urgent ones first, then by place. */
export function planOf(report: Report): Stop[] {
  const groups = openGroups(report);
  const panel = groups
    .flatMap(({ findings }) => findings.map(({ fix }) => panelIn(fix)))
    .find((name) => name !== undefined);
  const stops: Stop[] = [];
  for (const group of groups) {
    const area = areaOf(group.findings[0]);
    const where = isMinutes(group) ? 'Minutes count' : WHERE[area];
    const company = area === 'dns' && !isMinutes(group) ? panel : undefined;
    const last = stops.at(-1);
    const step = { group, action: actionOf(group) };
    if (last?.where === where && last.priority === group.priority) last.steps.push(step);
    else stops.push({ priority: group.priority, where, ...(company !== undefined && { company }), steps: [step] });
  }
  return stops;
}

const panelIn = (fix: Fix | undefined): string | undefined => (fix?.kind === 'dns' ? fix.at?.host : undefined);

const WHERE: Record<Area, string> = {
  registrar: 'At the domain registrar',
  dns: 'In the DNS panel',
  mail: 'At the mail provider',
  host: 'At the hosting provider',
  code: 'In the code',
  'launch.yml': 'In launch.yml',
  github: 'On GitHub',
};

/** A record change is named as such; for other fixes, the first sentence of the remedy. */
function actionOf({ findings: [first] }: Group): string {
  return recordWords(first) ?? firstSentence(first.remedy);
}

function recordWords({ fix }: Finding): string | undefined {
  if (fix?.kind !== 'dns') return undefined;
  const { add, remove } = fix.change;
  if (add.length + remove.length === 0) return undefined;
  const types = (lines: readonly { type: string }[]) => [...new Set(lines.map(({ type }) => type))].join(' and ');
  const count = (lines: readonly { type: string }[]) =>
    `the ${lines.length === 1 ? '' : `${lines.length} `}${types(lines)} record${lines.length === 1 ? '' : 's'}`;
  if (add.length > 0 && remove.length > 0) return `Replace ${count(remove)} as shown.`;
  if (add.length > 0) return `Add ${count(add)} shown.`;
  return `Delete ${count(remove)} shown.`;
}

const firstSentence = (text: string): string => /^.*?[^.\s]\.(?=\s|$)/.exec(text)?.[0] ?? text;
