import { isLike } from '../lib/globs.ts';
import { type Finding, type Place, placeName } from './finding.ts';
import type { Outcome } from './report.ts';

/** One `accept:` entry of launch.yml. `until` is an ISO date; the waiver holds through that day, UTC. */
export interface Waiver {
  rule: string;
  /** A file or an address; `*` stands for any run of characters but `/`, `**` for any. Absent: everywhere. */
  at?: string | undefined;
  why: string;
  until: string;
}

/** Marks waived findings. An expired waiver still marks its finding, so that the report can say so. */
export function applyWaivers(
  outcomes: readonly Outcome[],
  waivers: readonly Waiver[],
  baseline: ReadonlySet<string>,
  now: Date,
): Outcome[] {
  const today = now.toISOString().slice(0, 10);
  const valid = waivers.filter(({ until }) => until >= today);
  const waive = (finding: Finding): Finding => {
    const waived = waivedBy(finding, waivers, baseline, today);
    return waived === undefined ? finding : { ...finding, waived };
  };
  return outcomes.map((outcome) =>
    outcome.status === 'checked'
      ? { ...outcome, findings: outcome.findings.flatMap((finding) => apart(finding, valid)).map(waive) }
      : outcome,
  );
}

/** Splits a finding when only some of its places are waived: a waiver for one place does not cover the others. */
function apart(finding: Finding, waivers: readonly Waiver[]): Finding[] {
  const places = [finding.place, ...(finding.alsoAt ?? [])];
  const isCovered = (place: Place) => waivers.some((waiver) => covers(waiver, { rule: finding.rule, place }));
  const [covered, others] = [places.filter(isCovered), places.filter((place) => !isCovered(place))];
  if (covered.length === 0 || others.length === 0) return [finding];
  return [others, covered].map(([place, ...alsoAt]) => {
    const { alsoAt: _, ...rest } = finding;
    return { ...rest, place: place as Place, ...(alsoAt.length > 0 && { alsoAt }) };
  });
}

function waivedBy(
  finding: Finding,
  waivers: readonly Waiver[],
  baseline: ReadonlySet<string>,
  today: string,
): Finding['waived'] {
  const fitting = waivers.filter((waiver) => covers(waiver, finding));
  const valid = fitting.find(({ until }) => until >= today);
  if (valid) return { by: 'accept', why: valid.why, until: valid.until };
  if (baseline.has(finding.fingerprint)) return { by: 'baseline' };
  const expired = fitting.sort((a, b) => b.until.localeCompare(a.until))[0];
  return expired && { by: 'accept', why: expired.why, until: expired.until, expired: true };
}

function covers(waiver: Waiver, { rule, place }: Pick<Finding, 'rule' | 'place'>): boolean {
  return waiver.rule === rule && (waiver.at === undefined || isLike(waiver.at, placeName(place)));
}

/** Waivers without a matching finding, of checks that ran: they can be removed. */
export function unusedWaivers(outcomes: readonly Outcome[], waivers: readonly Waiver[]): Waiver[] {
  const looked = outcomes.flatMap((outcome) => (outcome.status === 'checked' ? [outcome] : []));
  return waivers.filter(
    (waiver) =>
      looked.some(({ check }) => waiver.rule.startsWith(`${check}/`)) &&
      !looked.some(
        ({ findings, unknown }) =>
          findings.some((finding) => covers(waiver, finding)) ||
          unknown.some(({ rules }) => rules.includes(waiver.rule)),
      ),
  );
}
