import { counts, type Finding, PRIORITIES, type Priority } from '../gate/finding.ts';
import type { Looked, Thing } from '../gate/look.ts';
import type { Reading } from '../gate/reading.ts';
import { findingsOf, type Outcome, type Report, unknownsOf } from '../gate/report.ts';
import { idleChecks, isBlind, openQuestions } from '../gate/verdict.ts';

export const PRIORITY_TITLES: Record<Priority, string> = {
  'block-now': 'Block now',
  'fix-before-launch': 'Fix before launch',
  'fix-after-launch': 'Fix after launch',
};

/** Findings of one rule and priority: their words are said once, their places one by one. */
export interface Group {
  rule: string;
  priority: Priority;
  findings: [Finding, ...Finding[]];
}

/** Open findings by priority, then as the checks report them. */
export function openGroups({ checks }: Report): Group[] {
  const open = findingsOf(checks).filter(counts);
  return PRIORITIES.flatMap((priority) => groupsOf(open.filter((finding) => finding.priority === priority)));
}

export function waivedGroups({ checks }: Report): Group[] {
  return groupsOf(findingsOf(checks).filter((finding) => !counts(finding)));
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
  /** There is no GO without it. */
  stops: boolean;
}

/** What was not seen or told, by the reason: one time-out hides many rules at once. What the verdict waits for comes first. */
export function unknownGroups({ checks }: Report): UnknownGroup[] {
  const groups = [...Map.groupBy(unknownsOf(checks), ({ reason }) => reason)].map(([reason, same]) => ({
    reason,
    rules: [...new Set(same.flatMap(({ rules }) => rules))],
    places: [...new Set(same.flatMap(({ place }) => place ?? []))],
    stops: same.some(({ stops }) => stops !== undefined),
  }));
  return groups.sort((a, b) => Number(b.stops) - Number(a.stops));
}

/** So many places are named where they are not what it is about. */
export const SHOWN = 5;

/** `and 12 more`; nothing where all are shown. */
export const moreThan = (shown: number, all: number) => (all > shown ? ` and ${all - shown} more` : '');

/** What of a check was looked at in all: of each kind of thing as many as any of its rules saw. */
export function examinedIn(outcome: Outcome): Looked {
  const most: Looked = {};
  if (outcome.status !== 'checked') return most;
  for (const looked of Object.values(outcome.examined))
    for (const [of, count] of Object.entries(looked) as [Thing, number][]) most[of] = Math.max(most[of] ?? 0, count);
  return most;
}

/** The target, with its folder where that says more: several products may be of one domain. */
export const targetName = ({ target, root = target }: Report) => (root === target ? target : `${target} (${root})`);

/** What the verdict is about, where that is not all of a product: for behind the target's name. */
export function coverage({ covers }: Report): string {
  if (covers === undefined) return '';
  if (covers === 'repository') return ', repository only: no domain is named';
  if (covers === 'domain') return ', domain only: no repository is here';
  return `, ${covers.slice(0, 4).join(', ')}${moreThan(4, covers.length)} only`;
}

/** `3 block now · 1 fix before launch · 2 not known · 20 held`: zeros are left out, except of blockers. */
export function tally({ counts: number }: Report): string {
  const parts: [number, string][] = [
    [number['block-now'], 'block now'],
    [number['fix-before-launch'], 'fix before launch'],
    [number['fix-after-launch'], 'fix after launch'],
    [number.unknown, 'not known'],
    [number.waived, 'accepted'],
    [number.held, 'held'],
  ];
  return parts
    .filter(([times], i) => times > 0 || i === 0)
    .map(([times, what]) => `${times} ${what}`)
    .join(' · ');
}

/** What a check measured: times, each with how many answers it stands on, and what a conversation cost. */
export function measuredBy(outcome: Outcome): { place: string; words: string }[] {
  const readings = outcome.status === 'checked' ? (outcome.readings ?? []) : [];
  return readings.flatMap((each) => {
    const words = measureWords(each);
    return words === undefined ? [] : [{ place: each.place, words }];
  });
}

function measureWords(reading: Reading): string | undefined {
  if (reading.what === 'response')
    return `median ${reading.p50} ms, 95th percentile ${reading.p95} ms, of ${reading.samples} answers`;
  if (reading.what !== 'conversation') return undefined;
  const { messages, input, output, isCounted, price } = reading;
  const tokens = `${isCounted ? '' : 'about '}${input + output} tokens (${input} there, ${output} back)`;
  return `${messages} messages, ${tokens}${price ? `, ${price.amount.toFixed(price.amount < 1 ? 4 : 2)} ${price.currency}` : ''}`;
}

/** What the verdict means for the person who reads it. */
export function verdictSentence(report: Report): string {
  const { verdict, counts: number, blockOn, checks } = report;
  switch (verdict) {
    case 'NO-GO':
      return `Do not launch yet: what stands under “${PRIORITY_TITLES[blockOn === 'never' ? 'block-now' : blockOn]}” and above stops people.`;
    case 'INCOMPLETE':
      return `No verdict: ${whyOpen(report)}.`;
    case 'GO':
      if (idleChecks(checks).length > 0) return idleSentence(idleChecks(checks));
      return number.unknown > 0
        ? 'Nothing that was seen stops the launch; some things could not be seen.'
        : 'Nothing stops the launch.';
  }
}

/** What the verdict waits for, the most telling first. */
function whyOpen(report: Report): string {
  const open = openQuestions(report);
  const untrusted = open.find(({ kind }) => kind === 'untrusted');
  if (untrusted !== undefined && 'reason' in untrusted) return untrusted.reason.replace(/\.$/, '');
  const names = report.checks.filter(isBlind).map(({ check }) => check);
  if (names.length === 0) return 'nothing of a product was looked at';
  return `${listed(names)} could not see what a launch depends on`;
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function idleSentence(idle: readonly { check: string; reason: string }[]): string {
  if (idle.length > 1) return `${idle.map(({ check }) => check).join(', ')} do not apply here.`;
  return idle.map(({ check, reason }) => `${check} does not apply here: ${reason}.`).join('');
}

export function askedWords({ asked, durationMs }: Report): string {
  return `asked ${asked.dns} DNS, ${asked.http} HTTP (at most ${asked.mostOfOneHost} to one host), ${asked.tls} TLS and ${asked.files} file questions in ${(durationMs / 1000).toFixed(1)} s`;
}
