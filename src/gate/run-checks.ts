import type { World } from '../io/world.ts';
import { findingsFor } from './cause.ts';
import type { Check, Inspection, Judged } from './check.ts';
import { type Crashed, isCrash, reasonOf } from './crash.ts';
import { type Place, placeName } from './finding.ts';
import { distinct } from './fingerprint.ts';
import { amount, isUnknown, type Look } from './look.ts';
import { mergeUnknowns, type NotKnown, type Outcome } from './report.ts';
import { isDeciding, stopsVerdict, type Waits } from './stops-verdict.ts';

/** What is to be judged: the checks, each with its section of launch.yml, and which rules to leave out. */
export interface Plan extends Waits {
  checks: readonly Check[];
  options: Record<string, unknown>;
  /** Does this rule take part? From `--only` and `--skip`. */
  wanted(rule: string): boolean;
  crashed?: Crashed;
}

/**
 * Waits for what is to be judged, runs the checks at once, then those that must be alone, one after another. One that throws is reported, not hidden and
 * not fatal to the rest.
 */
export async function inspectAll(plan: Plan, world: World): Promise<Outcome[]> {
  await Promise.all(plan.checks.map((check) => readyFor(check, plan, world)));
  const outcomes = new Map<Check, Outcome>();
  const look = async (check: Check) => outcomes.set(check, await inspect(check, plan, world));
  await Promise.all(plan.checks.filter(({ runsSerially }) => !runsSerially).map(look));
  for (const check of plan.checks.filter(({ runsSerially }) => runsSerially)) await look(check);
  return plan.checks.flatMap((check) => outcomes.get(check) ?? []);
}

/** What a check that is not concerned would wait for is not waited for. */
async function readyFor(check: Check, plan: Plan, world: World): Promise<void> {
  const isConcerned = check.notApplicable(plan.subject) === undefined;
  // What cannot be waited for is judged as it is.
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

/** No rule could look. */
function failed({ name, rules }: Check, reason: string, { subject, blockOn, wanted }: Plan): Outcome {
  const open = Object.entries(rules)
    .map(([id, words]) => ({ rule: `${name}/${id}`, stops: isDeciding(words, subject.stage, blockOn) }))
    .filter(({ rule }) => wanted(rule));
  const stops = open.flatMap((each) => (each.stops ? each.rule : []));
  const unknown = { reason, rules: open.map(({ rule }) => rule), ...(stops.length > 0 && { stops }) };
  return { check: name, status: 'could-not-check', reason, unknown: open.length > 0 ? [unknown] : [] };
}

/** A rule and what it looked at. */
interface Looking extends Judged {
  judgement: Look;
}
const isLooking = (judged: Judged): judged is Looking => 'looked' in judged.judgement;

/** A rule that saw nothing and says nothing has nothing to look at. A check none of whose rules saw anything has measured nothing. */
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

/** With its line, where that is known: it is to be looked at, not to be found again in another run. */
const whereOf = (place: Place) =>
  'file' in place && place.line !== undefined ? `${place.file}:${place.line}` : placeName(place);

function commonest(unknown: readonly NotKnown[]): string {
  return unknown.reduce((best, next) => (next.rules.length > best.rules.length ? next : best)).reason;
}
