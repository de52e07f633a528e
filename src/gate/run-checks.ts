import type { World } from '../io/world.ts';
import { findingsFor } from './cause.ts';
import type { Check, Inspection, Judged } from './check.ts';
import { type Crashed, isCrash, reasonOf } from './crash.ts';
import { type Place, placeName } from './finding.ts';
import { distinct } from './fingerprint.ts';
import { amount, isUnknown, type Look } from './look.ts';
import { mergeUnknowns, type NotKnown, type Outcome } from './report.ts';
import { isDeciding, stopsVerdict, type Waits } from './stops-verdict.ts';

/** What to judge: the checks, each with its section of launch.yml, and which rules to leave out. */
export interface Plan extends Waits {
  checks: readonly Check[];
  options: Record<string, unknown>;
  /** Is this rule selected by `--only` and `--skip`? */
  wanted(rule: string): boolean;
  crashed?: Crashed;
}

/**
 * Waits until the target is ready, runs the checks in parallel, then those that must run alone, in sequence. A check
 * that throws is reported, not hidden, and does not stop the rest.
 */
export async function inspectAll(plan: Plan, world: World): Promise<Outcome[]> {
  await Promise.all(plan.checks.map((check) => readyFor(check, plan, world)));
  const outcomes = new Map<Check, Outcome>();
  const look = async (check: Check) => outcomes.set(check, await inspect(check, plan, world));
  await Promise.all(plan.checks.filter(({ runsSerially }) => !runsSerially).map(look));
  for (const check of plan.checks.filter(({ runsSerially }) => runsSerially)) await look(check);
  return plan.checks.flatMap((check) => outcomes.get(check) ?? []);
}

/** A check that is not applicable does not wait. */
async function readyFor(check: Check, plan: Plan, world: World): Promise<void> {
  const isConcerned = check.notApplicable(plan.subject) === undefined;
  // When waiting fails, the target is judged as it is.
  if (isConcerned) await check.ready(world, plan.options[check.name], plan.subject).catch(() => undefined);
}

async function inspect(check: Check, plan: Plan, world: World): Promise<Outcome> {
  const reason = check.notApplicable(plan.subject);
  if (reason !== undefined) return { check: check.name, status: 'not-applicable', reason };
  try {
    const { judged, ...beside } = await check.inspect(world, plan.options[check.name], plan.subject);
    const wanted = judged.filter(({ rule }) => plan.wanted(rule));
    for (const { rule, error } of wanted) if (error !== undefined) plan.crashed?.(rule, error);
    return outcomeOf(check.name, { judged: wanted, ...beside }, plan);
  } catch (error) {
    if (isCrash(error)) plan.crashed?.(check.name, error);
    return failed(check, reasonOf(error), plan);
  }
}

/** The outcome when no rule could run. */
function failed({ name, rules }: Check, reason: string, { subject, blockOn, wanted }: Plan): Outcome {
  const open = Object.entries(rules)
    .map(([id, words]) => ({ rule: `${name}/${id}`, stops: isDeciding(words, subject.stage, blockOn) }))
    .filter(({ rule }) => wanted(rule));
  const stops = open.flatMap((each) => (each.stops ? each.rule : []));
  const unknown = { reason, rules: open.map(({ rule }) => rule), ...(stops.length > 0 && { stops }) };
  return { check: name, status: 'could-not-check', reason, unknown: open.length > 0 ? [unknown] : [] };
}

/** A rule that examined something. */
interface Looking extends Judged {
  judgement: Look;
}
const isLooking = (judged: Judged): judged is Looking => 'looked' in judged.judgement;

/**
 * A rule that examined nothing and reports nothing is not applicable. A check whose rules all examined nothing could
 * not check.
 */
export function outcomeOf(check: string, { judged, readings, landmarks }: Inspection, waits: Waits): Outcome {
  const looking = judged.filter(isLooking);
  const findings = looking.flatMap((one) => findingsFor(one, waits.subject.stage));
  const unknown = mergeUnknowns(looking.flatMap((one) => unknownsFor(one, waits)));
  const quiet = looking.filter(({ judgement: { said } }) => said.length === 0);
  const held = quiet.filter(({ judgement: { looked } }) => amount(looked) > 0);
  const marks = landmarks.length > 0 && { landmarks };
  const hasSeen = looking.some(({ judgement: { looked } }) => amount(looked) > 0);
  if (!hasSeen && findings.length === 0 && unknown.length > 0)
    return { check, status: 'could-not-check', reason: commonest(unknown), unknown, ...marks };
  const idle = judged.flatMap(({ rule, judgement }) =>
    'notApplicable' in judgement ? [{ rule, reason: judgement.notApplicable }] : [],
  );
  const notApplicable = [
    ...idle,
    ...quiet.filter((one) => !held.includes(one)).map(({ rule }) => ({ rule, reason: 'there is nothing to check' })),
  ];
  if (findings.length + held.length + unknown.length === 0)
    return { check, status: 'not-applicable', reason: notApplicable[0]?.reason ?? 'none of its rules was selected' };
  const prints = distinct(findings.map((finding) => finding.fingerprint));
  return {
    check,
    status: 'checked',
    findings: findings.map((finding, i) => ({ ...finding, fingerprint: prints[i] ?? finding.fingerprint })),
    held: held.map(({ rule }) => rule),
    examined: Object.fromEntries(
      looking.flatMap(({ rule, judgement: { looked } }) => (amount(looked) > 0 ? [[rule, looked]] : [])),
    ),
    unknown,
    notApplicable,
    ...(readings.length > 0 && { readings }),
    ...marks,
  };
}

function unknownsFor({ rule, words, judgement }: Looking, waits: Waits): NotKnown[] {
  const decides = isDeciding(words, waits.subject.stage, waits.blockOn);
  return judgement.said.filter(isUnknown).map((each) => ({
    reason: each.unknown,
    ...(each.place && { place: whereOf(each.place) }),
    rules: [rule],
    ...(decides && stopsVerdict(each, judgement, waits) && { stops: [rule] }),
  }));
}

/** With the line number when it is known: this is shown to people and not matched across runs. */
const whereOf = (place: Place) =>
  'file' in place && place.line !== undefined ? `${place.file}:${place.line}` : placeName(place);

function commonest(unknown: readonly NotKnown[]): string {
  return unknown.reduce((best, next) => (next.rules.length > best.rules.length ? next : best)).reason;
}
