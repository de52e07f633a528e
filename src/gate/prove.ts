import type { World } from '../io/world.ts';
import type { Finding, RecordChange } from './finding.ts';
import { findingsOf, type Outcome } from './report.ts';
import { inspectAll, type Plan } from './run-checks.ts';

/** The world with these records changed. */
export type Change = (change: RecordChange) => World;

/** Each proof is a whole run in a changed world, and nobody reads more proposals than this. */
const MAX_PROOFS = 24;

/**
 * Tries every proposed DNS fix: changes the records in the world and judges again. A fix is proved only if its finding
 * is gone, no new finding appeared, and nothing known became unknown.
 */
export async function prove(outcomes: readonly Outcome[], plan: Plan, change: Change): Promise<Outcome[]> {
  const fixes = new Map<string, RecordChange>();
  for (const { fix } of findingsOf(outcomes))
    if (fix?.kind === 'dns') fixes.set(JSON.stringify(fix.change), fix.change);
  // Checks that measure or probe say nothing about DNS and are not repeated.
  const again = { ...plan, checks: plan.checks.filter(({ runsSerially }) => !runsSerially) };
  const before = outcomes.filter(({ check }) => again.checks.some(({ name }) => name === check));
  const tried = await Promise.all(
    [...fixes].slice(0, MAX_PROOFS).map(async ([key, fix]) => [key, await inspectAll(again, change(fix))] as const),
  );
  const after = new Map(tried);
  const marked = (finding: Finding): Finding => {
    const then = finding.fix?.kind === 'dns' ? after.get(JSON.stringify(finding.fix.change)) : undefined;
    return then === undefined ? finding : { ...finding, ...proof(finding, before, then) };
  };
  return outcomes.map((outcome) =>
    outcome.status === 'checked' ? { ...outcome, findings: outcome.findings.map(marked) } : outcome,
  );
}

function proof(
  finding: Finding,
  before: readonly Outcome[],
  after: readonly Outcome[],
): Pick<Finding, 'proved' | 'afterFix'> {
  const known = new Set(findingsOf(before).map(({ fingerprint }) => fingerprint));
  const left = findingsOf(after).filter(
    ({ fingerprint }) => fingerprint === finding.fingerprint || !known.has(fingerprint),
  );
  const blinded = after.filter(
    ({ check, status }) =>
      status !== 'checked' && before.some((each) => each.check === check && each.status === 'checked'),
  );
  const lost = unknownRules(after).filter((rule) => !unknownRules(before).includes(rule));
  const afterFix = [...new Set([...left.map(({ rule }) => rule), ...lost, ...blinded.map(({ check }) => check)])];
  return afterFix.length === 0 ? { proved: true } : { proved: false, afterFix };
}

function unknownRules(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'checked' ? outcome.unknown.flatMap(({ rules }) => rules) : [],
  );
}
