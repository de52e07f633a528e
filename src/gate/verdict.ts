import { type Finding, isActive, PRIORITIES, type Priority } from './finding.ts';
import { amount } from './look.ts';
import { findingsOf, type Outcome, type Report, unknownsOf, type Verdict } from './report.ts';

/** The check of the gate's own files says nothing about the product. */
export const SELF_CHECK = 'gate';

/** The parts of a report that decide the verdict. */
export type Judgeable = Pick<Report, 'checks' | 'blockOn' | 'isNarrowed' | 'untrusted'>;

/** NO-GO with a blocker; INCOMPLETE while an open question could change the verdict; else GO. */
export function verdictOf(report: Judgeable): Verdict {
  if (findingsOf(report.checks).some((finding) => blocks(finding, report.blockOn))) return 'NO-GO';
  return openQuestions(report).length > 0 ? 'INCOMPLETE' : 'GO';
}

/** Why the verdict is INCOMPLETE. */
export type OpenQuestion =
  /** The waivers of the base branch could not be read. */
  | { kind: 'untrusted'; reason: string }
  /** Rules that could not examine their subject, or not enough of it. */
  | { kind: 'unseen'; reason: string; place?: string; rules: string[] }
  /** Nothing of a product was examined. */
  | { kind: 'nothing' };

export function openQuestions({ checks, isNarrowed, untrusted }: Judgeable): OpenQuestion[] {
  const unseen = unknownsOf(checks).flatMap(({ reason, place, stops }): OpenQuestion[] =>
    stops === undefined ? [] : [{ kind: 'unseen', reason, ...(place !== undefined && { place }), rules: stops }],
  );
  // Selected checks, or a change, may not be applicable at all, and what the product does not have cannot break.
  const isNothing = !checks.some(hasLooked) && !(isNarrowed && idleChecks(checks).length > 0);
  return [
    ...(untrusted === undefined ? [] : [{ kind: 'untrusted' as const, reason: untrusted }]),
    ...unseen,
    ...(isNothing && unseen.length === 0 ? [{ kind: 'nothing' as const }] : []),
  ];
}

function hasLooked(outcome: Outcome): boolean {
  if (outcome.status !== 'checked' || outcome.check === SELF_CHECK) return false;
  return Object.values(outcome.examined).some(
    ({ 'launch.yml entry': _entry, document: _document, ...product }) => amount(product) > 0,
  );
}

/** The checks and their reasons when all of them are not applicable; else none. */
export function idleChecks(outcomes: readonly Outcome[]): { check: string; reason: string }[] {
  const own = outcomes.filter(({ check }) => check !== SELF_CHECK);
  const idle = own.flatMap((each) => (each.status === 'not-applicable' ? [each] : []));
  return idle.length === own.length ? idle : [];
}

/** It could not examine what the verdict needs. */
export function isInconclusive(outcome: Outcome): boolean {
  if (outcome.status === 'not-applicable') return false;
  return outcome.status === 'could-not-check' || outcome.unknown.some(({ stops }) => stops !== undefined);
}

/** At or above the configured priority, and neither waived nor in the baseline. */
export function blocks(finding: Finding, blockOn: Priority | 'never'): boolean {
  if (blockOn === 'never' || !isActive(finding)) return false;
  return PRIORITIES.indexOf(finding.priority) <= PRIORITIES.indexOf(blockOn);
}

export function count(outcomes: readonly Outcome[]): Report['counts'] {
  const findings = findingsOf(outcomes);
  const open = findings.filter(isActive);
  const of = (priority: Priority) => open.filter((finding) => finding.priority === priority).length;
  return {
    'block-now': of('block-now'),
    'fix-before-launch': of('fix-before-launch'),
    'fix-after-launch': of('fix-after-launch'),
    held: outcomes.reduce((sum, outcome) => sum + (outcome.status === 'checked' ? outcome.held.length : 0), 0),
    unknown: unknownsOf(outcomes).length,
    waived: findings.length - open.length,
  };
}
