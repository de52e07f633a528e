import { counts, type Finding, PRIORITIES, type Priority } from '../gate/finding.ts';
import type { Reading } from '../gate/reading.ts';
import { findingsOf, type Outcome, type Report, unknownsOf } from '../gate/report.ts';
import { idleChecks, isBlind } from '../gate/verdict.ts';

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

/** Rules that could not see something, by the reason: one time-out hides many rules at once. */
export function unknownGroups({ checks }: Report): { reason: string; rules: string[]; places: string[] }[] {
  const groups = new Map<string, { reason: string; rules: Set<string>; places: Set<string> }>();
  for (const { rule, reason, place } of unknownsOf(checks)) {
    const group = groups.get(reason) ?? { reason, rules: new Set(), places: new Set() };
    group.rules.add(rule);
    if (place !== undefined) group.places.add(place);
    groups.set(reason, group);
  }
  return [...groups.values()].map(({ reason, rules, places }) => ({ reason, rules: [...rules], places: [...places] }));
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
export function verdictSentence({ verdict, counts: number, blockOn, checks }: Report): string {
  const blind = checks.filter(isBlind).map(({ check }) => check);
  switch (verdict) {
    case 'NO-GO':
      return `Do not launch yet: what stands under “${PRIORITY_TITLES[blockOn === 'never' ? 'block-now' : blockOn]}” and above stops people.`;
    case 'INCOMPLETE':
      return blind.length > 0
        ? `No verdict: ${blind.join(' and ')} could not be looked at.`
        : 'No verdict: nothing was looked at.';
    case 'GO':
      if (idleChecks(checks).length > 0) return idleSentence(idleChecks(checks));
      return number.unknown > 0
        ? 'Nothing that was seen stops the launch; some things could not be seen.'
        : 'Nothing stops the launch.';
  }
}

function idleSentence(idle: readonly { check: string; reason: string }[]): string {
  if (idle.length > 1) return `${idle.map(({ check }) => check).join(', ')} do not apply here.`;
  return idle.map(({ check, reason }) => `${check} does not apply here: ${reason}.`).join('');
}

export function askedWords({ asked, durationMs }: Report): string {
  return `asked ${asked.dns} DNS, ${asked.http} HTTP (at most ${asked.mostOfOneHost} to one host), ${asked.tls} TLS and ${asked.files} file questions in ${(durationMs / 1000).toFixed(1)} s`;
}
