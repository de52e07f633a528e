import { checks } from '../checks/index.ts';
import { whyItWeighs } from '../gate/cause.ts';
import type { RuleWords } from '../gate/check.ts';
import type { Finding, Priority, Stage } from '../gate/finding.ts';
import { amount } from '../gate/look.ts';
import type { Outcome, Report } from '../gate/report.ts';
import { isDeciding, priorityAt } from '../gate/stops-verdict.ts';
import { count, verdictOf } from '../gate/verdict.ts';
import { isOwnCommand } from './own-commands.ts';

/** A report contradicts itself. The message says how. */
export class Contradiction extends Error {}

type Checked = Extract<Outcome, { status: 'checked' }>;

/**
 * Judges a report that may have been edited: the verdict, counts, priorities and texts are computed from our own rules,
 * and only commands that our rules suggest are kept. The evidence is taken as reported.
 */
export function judgedAgain(report: Report, now: Date): Report {
  const names = report.checks.map(({ check }) => check);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Contradiction(`it has the check ${twice} twice`);
  for (const outcome of report.checks) consistent(outcome);
  const missing = Array.isArray(report.covers) ? report.covers.find((name) => !names.includes(name)) : undefined;
  if (missing !== undefined) throw new Contradiction(`it is of the check ${missing}, and does not have it`);
  const outcomes = report.checks.map((outcome) =>
    outcome.status === 'checked'
      ? { ...outcome, findings: outcome.findings.map((finding) => ownFinding(finding, report.stage, now)) }
      : outcome,
  );
  const open = outcomes.map((outcome) => withOwnStops(outcome, report));
  const judged = { ...report, checks: open, counts: count(open) };
  const verdict = verdictOf(judged);
  const said = verdict === report.verdict ? [] : [`The report itself says ${report.verdict}.`];
  return { ...judged, verdict, notes: [...report.notes, ...said] };
}

/** A deciding rule that examined nothing leaves the verdict open, whatever the report says. */
function withOwnStops(outcome: Outcome, { stage, blockOn }: Report): Outcome {
  if (outcome.status === 'not-applicable') return outcome;
  const examined = outcome.status === 'checked' ? outcome.examined : {};
  const sawNothing = (rule: string) => amount(examined[rule] ?? {}) === 0 && isDeciding(wordsOf(rule), stage, blockOn);
  const unknown = outcome.unknown.map((each) => {
    const stops = [...new Set([...(each.stops ?? []), ...each.rules.filter(sawNothing)])];
    return { ...each, ...(stops.length > 0 && { stops }) };
  });
  return { ...outcome, unknown };
}

/** For an existing rule only. */
function wordsOf(id: string): RuleWords {
  const [check, rule = ''] = id.split('/');
  return checks.find(({ name }) => name === check)?.rules[rule] as RuleWords;
}

function consistent(outcome: Outcome): void {
  const own = checks.find(({ name }) => name === outcome.check);
  if (own === undefined) throw new Contradiction(`there is no check ${outcome.check}`);
  for (const rule of rulesIn(outcome))
    if (!rule.startsWith(`${own.name}/`) || !Object.hasOwn(own.rules, rule.slice(own.name.length + 1)))
      throw new Contradiction(`the check ${own.name} has no rule ${rule}`);
  if (outcome.status === 'checked') heldFor(outcome);
  const stray = unknownOf(outcome).find(({ rules, stops = [] }) => stops.some((rule) => !rules.includes(rule)));
  if (stray !== undefined) throw new Contradiction(`${stray.stops} depends on a rule it does not need`);
}

/**
 * A rule that passed has examined something, and has neither findings nor unknowns; a rule that examined something has
 * a result.
 */
function heldFor({ held, findings, unknown, examined }: Checked): void {
  const said = [...held, ...findings.map(({ rule }) => rule), ...unknown.flatMap(({ rules }) => rules)];
  const silent = Object.keys(examined).find((rule) => !said.includes(rule));
  if (silent !== undefined) throw new Contradiction(`${silent} ran without saying what it examined`);
  for (const rule of held) {
    if (amount(examined[rule] ?? {}) === 0) throw new Contradiction(`${rule} passed without examining anything`);
    if (findings.some((finding) => finding.rule === rule)) throw new Contradiction(`${rule} passed and has findings`);
    if (unknown.some(({ rules }) => rules.includes(rule))) throw new Contradiction(`${rule} passed and is unknown`);
  }
}

const unknownOf = (outcome: Outcome) => (outcome.status === 'not-applicable' ? [] : outcome.unknown);

function rulesIn(outcome: Outcome): string[] {
  const unknown = unknownOf(outcome).flatMap(({ rules, stops = [] }) => [...rules, ...stops]);
  if (outcome.status !== 'checked') return unknown;
  const { findings, held, notApplicable, examined } = outcome;
  return [...unknown, ...held, ...Object.keys(examined), ...[...findings, ...notApplicable].map(({ rule }) => rule)];
}

function ownFinding(finding: Finding, stage: Stage, now: Date): Finding {
  const words = wordsOf(finding.rule);
  const { problem, recheck, fix, waived, weighs: _, ...rest } = finding;
  const priority = ownPriority(words, finding.priority, stage);
  const isFixOurs = fix !== undefined && (fix.kind !== 'command' || isOwnCommand(fix.argv));
  return {
    ...rest,
    priority,
    title: words.title,
    why: words.why,
    remedy: words.remedy,
    ...whyItWeighs(words, priority, stage),
    // Our own sentences contain no markup.
    ...(problem !== undefined && /^[\p{L}\p{N} .,:;'’“”()=/-]*$/u.test(problem) && { problem }),
    ...(recheck !== undefined && isOwnCommand(recheck) && { recheck }),
    ...(isFixOurs && { fix }),
    ...(waived && { waived: inForce(waived, now) }),
  };
}

/** The reported priority when the rule can give it to a finding, else the rule's own. */
function ownPriority({ priority, also = [] }: RuleWords, told: Priority, stage: Stage): Priority {
  const own = priorityAt(priority, stage);
  return also.includes(told) ? told : own;
}

/** A waiver counts only until its date. */
function inForce(waived: NonNullable<Finding['waived']>, now: Date): NonNullable<Finding['waived']> {
  if (waived.by !== 'accept') return waived;
  const { by, why, until } = waived;
  return until >= now.toISOString().slice(0, 10) ? { by, why, until } : { by, why, until, expired: true };
}
