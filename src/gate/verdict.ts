import { counts, type Finding, PRIORITIES, type Priority } from './finding.ts';
import { findingsOf, type Outcome, type Report, unknownsOf, type Verdict } from './report.ts';

/** The check of the gate's own files says nothing of the product. */
export const ITSELF = 'gate';

/**
 * NO-GO on a blocker; INCOMPLETE when nothing was measured where something should have been; else GO. Checks that were chosen by name and
 * do not apply here stop nothing: what a product does not have cannot break.
 */
export function verdictOf(
  outcomes: readonly Outcome[],
  { blockOn, isChosen }: { blockOn: Priority | 'never'; isChosen: boolean },
): Verdict {
  if (findingsOf(outcomes).some((finding) => blocks(finding, blockOn))) return 'NO-GO';
  if (outcomes.some(isBlind)) return 'INCOMPLETE';
  const isMeasured = outcomes.some(({ check, status }) => status === 'checked' && check !== ITSELF);
  return isMeasured || (isChosen && idleChecks(outcomes).length > 0) ? 'GO' : 'INCOMPLETE';
}

/** The checks of the product, with their reasons, when none of them has anything to look at; else none. */
export function idleChecks(outcomes: readonly Outcome[]): { check: string; reason: string }[] {
  const own = outcomes.filter(({ check }) => check !== ITSELF);
  const idle = own.flatMap((each) => (each.status === 'not-applicable' ? [each] : []));
  return idle.length === own.length ? idle : [];
}

/** It saw too little to hold anything: a finding beside it does not make it have looked. */
export function isBlind(outcome: Outcome): boolean {
  if (outcome.status === 'could-not-check') return true;
  return outcome.status === 'checked' && outcome.held.length === 0 && outcome.unknown.length > 0;
}

/** At or above the configured priority, and neither waived nor in the baseline. */
export function blocks(finding: Finding, blockOn: Priority | 'never'): boolean {
  if (blockOn === 'never' || !counts(finding)) return false;
  return PRIORITIES.indexOf(finding.priority) <= PRIORITIES.indexOf(blockOn);
}

export function count(outcomes: readonly Outcome[]): Report['counts'] {
  const findings = findingsOf(outcomes);
  const open = findings.filter(counts);
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
