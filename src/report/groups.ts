import { type Finding, isActive, type Place, PRIORITIES, type Priority } from '../gate/finding.ts';
import type { Looked, Thing } from '../gate/look.ts';
import type { Reading } from '../gate/reading.ts';
import { findingsOf, type Outcome, type Report, unknownsOf } from '../gate/report.ts';
import { blocks, idleChecks, isInconclusive, openQuestions } from '../gate/verdict.ts';
import { isUrgent, orderOf } from './work-areas.ts';

export const PRIORITY_TITLES: Record<Priority, string> = {
  'block-now': 'Block now',
  'fix-before-launch': 'Fix before launch',
  'fix-after-launch': 'Fix after launch',
};

/** Findings of one rule and priority: the rule's text is shown once, then each place. */
export interface Group {
  rule: string;
  priority: Priority;
  findings: [Finding, ...Finding[]];
}

/** Open findings in the order of work: by priority, urgent ones first, then by where they are fixed. */
export function openGroups({ checks }: Report): Group[] {
  const open = findingsOf(checks).filter(isActive);
  return PRIORITIES.flatMap((priority) =>
    groupsOf(open.filter((finding) => finding.priority === priority)).sort((a, b) => rank(a) - rank(b)),
  );
}

const rank = (group: Group): number => orderOf(group.findings[0], isMinutes(group));

/** An urgent rule can also have findings that are not, such as a certificate with a month left. */
export const isMinutes = ({ rule, priority }: Pick<Group, 'rule' | 'priority'>): boolean =>
  priority === 'block-now' && isUrgent(rule);

export function waivedGroups({ checks }: Report): Group[] {
  return groupsOf(findingsOf(checks).filter((finding) => !isActive(finding)));
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.findings.push(finding);
    else groups.set(finding.rule, { rule: finding.rule, priority: finding.priority, findings: [finding] });
  }
  return [...groups.values()];
}

export interface UnknownGroup {
  reason: string;
  rules: string[];
  places: string[];
  /** The verdict cannot be GO without it. */
  stops: boolean;
}

/** Unknowns by reason, because one timeout affects many rules. Those that the verdict depends on come first. */
export function unknownGroups({ checks }: Report): UnknownGroup[] {
  const groups = [...Map.groupBy(unknownsOf(checks), ({ reason }) => reason)].map(([reason, same]) => ({
    reason,
    rules: [...new Set(same.flatMap(({ rules }) => rules))],
    places: [...new Set(same.flatMap(({ place }) => place ?? []))],
    stops: same.some(({ stops }) => stops !== undefined),
  }));
  return groups.sort((a, b) => Number(b.stops) - Number(a.stops));
}

/** `:12` after a file name, when the line is known. */
export const lineOf = (place: Place): string => ('line' in place && place.line !== undefined ? `:${place.line}` : '');

/** The most places listed where they are a secondary detail. */
export const SHOWN = 5;

/** `and 12 more`; empty when all are shown. */
export const moreThan = (shown: number, all: number) => (all > shown ? ` and ${all - shown} more` : '');

/** What a check examined in total: for each kind of thing, the largest number of any rule. */
export function examinedIn(outcome: Outcome): Looked {
  const most: Looked = {};
  if (outcome.status !== 'checked') return most;
  for (const looked of Object.values(outcome.examined))
    for (const [of, count] of Object.entries(looked) as [Thing, number][]) most[of] = Math.max(most[of] ?? 0, count);
  return most;
}

/** The target, with its folder when they differ, because several products may share a domain. */
export const targetName = ({ target, root = target }: Report) => (root === target ? target : `${target} (${root})`);

/** The verdict, what it covers and what is left to fix: `GO (repository only), 2 to fix before launch`. */
export function verdictLine(report: Report): string {
  const scope = scopeWords(report);
  const left = problemsOf(report, 'fix-before-launch');
  const rest = report.verdict === 'GO' && left > 0 ? `, ${left} to fix before launch` : '';
  return `${report.verdict}${scope === undefined ? '' : ` (${scope})`}${rest}`;
}

/** What the verdict covers, when it is not the whole product. */
function scopeWords({ covers }: Report): string | undefined {
  if (covers === undefined) return undefined;
  if (covers === 'repository' || covers === 'domain') return `${covers} only`;
  return `${covers.slice(0, 4).join(', ')}${moreThan(4, covers.length)} only`;
}

/** The number of problems of a priority: the findings of one rule count as one, at however many places. */
export const problemsOf = (report: Report, priority: Priority): number =>
  openGroups(report).filter((group) => group.priority === priority).length;

/**
 * `3 block now (at 5 places) · 1 fix before launch · 2 unknown · 20 passed`: zeros are left out, except for blockers.
 */
export const tally = (report: Report): string => tallyParts(report).join(' · ');

export function tallyParts(report: Report): string[] {
  const { counts: number } = report;
  const parts = [
    ...PRIORITIES.map((priority) =>
      problemWords(problemsOf(report, priority), number[priority], PRIORITY_TITLES[priority]),
    ),
    number.unknown > 0 ? `${number.unknown} unknown` : '',
    number.waived > 0 ? `${number.waived} accepted` : '',
    number.held > 0 ? `${number.held} passed` : '',
  ];
  return parts.filter((part) => part !== '');
}

/** Empty for zero, except for blockers. */
function problemWords(problems: number, places: number, title: string): string {
  if (problems === 0 && title !== PRIORITY_TITLES['block-now']) return '';
  return `${problems} ${title.toLowerCase()}${places > problems ? ` (at ${places} places)` : ''}`;
}

/** What a check measured: response times with the number of responses, and the cost of conversations. */
export function measuredBy(outcome: Outcome): { place: string; words: string }[] {
  const readings = outcome.status === 'checked' ? (outcome.readings ?? []) : [];
  return readings.flatMap((each) => {
    const words = measureWords(each);
    return words === undefined ? [] : [{ place: each.place, words }];
  });
}

function measureWords(reading: Reading): string | undefined {
  if (reading.what === 'response')
    return `median ${reading.p50} ms, 95th percentile ${reading.p95} ms of ${reading.samples} responses`;
  if (reading.what !== 'conversation') return undefined;
  const { messages, input, output, isCounted, price } = reading;
  const tokens = `${isCounted ? '' : 'about '}${input + output} tokens (${input} sent, ${output} received)`;
  return `${messages} messages, ${tokens}${price ? `, ${price.amount.toFixed(price.amount < 1 ? 4 : 2)} ${price.currency}` : ''}`;
}

/** What the verdict means for the reader. */
export function verdictSentence(report: Report): string {
  switch (report.verdict) {
    case 'NO-GO':
      return blockersOf(report) === 1
        ? '1 problem blocks the launch. Fix it first.'
        : `${blockersOf(report)} problems block the launch. Fix them first.`;
    case 'INCOMPLETE':
      return `No verdict: ${whyOpen(report)}.`;
    case 'GO':
      return goSentence(report);
  }
}

const blockersOf = (report: Report): number =>
  openGroups(report).filter(({ findings }) => findings.some((finding) => blocks(finding, report.blockOn))).length;

function goSentence(report: Report): string {
  const idle = idleChecks(report.checks);
  if (idle.length > 0) return idleSentence(idle);
  const left = problemsOf(report, 'fix-before-launch');
  const fix = left === 0 ? '' : ` ${left === 1 ? '1 problem' : `${left} problems`} must be fixed before the launch.`;
  const open = report.counts.unknown > 0 ? ' Some things could not be checked.' : '';
  return `Nothing blocks the launch.${fix}${open}`;
}

/** Why the verdict is open, most important reason first. */
function whyOpen(report: Report): string {
  const open = openQuestions(report);
  const untrusted = open.find(({ kind }) => kind === 'untrusted');
  if (untrusted !== undefined && 'reason' in untrusted) return untrusted.reason.replace(/\.$/, '');
  const names = report.checks.filter(isInconclusive).map(({ check }) => check);
  if (names.length === 0) return 'nothing of a product was checked';
  return `${listed(names)} could not check what a launch depends on`;
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function idleSentence(idle: readonly { check: string; reason: string }[]): string {
  if (idle.length > 1) return `${idle.map(({ check }) => check).join(', ')} do not apply here.`;
  return idle.map(({ check, reason }) => `${check} does not apply here: ${reason}.`).join('');
}

export function askedWords({ asked, durationMs }: Report): string {
  return `${asked.dns} DNS, ${asked.http} HTTP (at most ${asked.mostOfOneHost} to one host), ${asked.tls} TLS and ${asked.files} file requests in ${(durationMs / 1000).toFixed(1)} s`;
}
