import type { World } from '../world/world.ts';
import type { Check, Inspection, Judged, Subject } from './check.ts';
import type { Evidence, Finding, Place, Priority, Stage, Unknown } from './finding.ts';
import { distinct, fingerprint } from './fingerprint.ts';
import type { Outcome, UnknownRule } from './report.ts';
import { placeName } from './waivers.ts';

/** What is to be judged: the checks, each with its section of launch.yml, and which rules to leave out. */
export interface Plan {
  checks: readonly Check[];
  options: Record<string, unknown>;
  subject: Subject;
  /** Does this rule take part? From `--only` and `--skip`. */
  wanted(rule: string): boolean;
}

/**
 * Waits for what is to be judged, runs the checks at once, then those that must be alone, one after another. One that throws is reported, not hidden and
 * not fatal to the rest.
 */
export async function inspectAll(plan: Plan, world: World): Promise<Outcome[]> {
  await Promise.all(plan.checks.map((check) => readyFor(check, plan, world)));
  const outcomes = new Map<Check, Outcome>();
  const look = async (check: Check) => outcomes.set(check, await inspect(check, plan, world));
  await Promise.all(plan.checks.filter(({ isAlone }) => !isAlone).map(look));
  for (const check of plan.checks.filter(({ isAlone }) => isAlone)) await look(check);
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
    return outcomeOf(check.name, { judged: wanted, ...beside }, plan.subject.stage);
  } catch (error) {
    return { check: check.name, status: 'could-not-check', reason: sentence(error), unknown: [] };
  }
}

/** A check none of whose rules held or broke has measured nothing, and says so. */
function outcomeOf(check: string, { judged, readings, landmarks }: Inspection, stage: Stage): Outcome {
  const findings = judged.flatMap((one) => findingsOf(one, stage));
  const unknown = judged.flatMap(unknownsOf);
  const held = judged.filter(({ judgement }) => Array.isArray(judgement) && judgement.length === 0);
  if (findings.length + held.length === 0 && unknown.length > 0) {
    const reason = commonest(unknown);
    return { check, status: 'could-not-check', reason, unknown, ...(landmarks.length > 0 && { landmarks }) };
  }
  const idle = judged.flatMap(({ rule, judgement }) =>
    'notApplicable' in judgement ? [{ rule, reason: judgement.notApplicable }] : [],
  );
  if (findings.length + held.length === 0) {
    return { check, status: 'not-applicable', reason: idle[0]?.reason ?? 'no rule of it was chosen' };
  }
  const prints = distinct(findings.map((finding) => finding.fingerprint));
  return {
    check,
    status: 'checked',
    findings: findings.map((finding, i) => ({ ...finding, fingerprint: prints[i] ?? finding.fingerprint })),
    held: held.map(({ rule }) => rule),
    unknown,
    notApplicable: idle,
    ...(readings.length > 0 && { readings }),
    ...(landmarks.length > 0 && { landmarks }),
  };
}

function findingsOf({ rule, words, judgement }: Judged, stage: Stage): Finding[] {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isEvidence).map((evidence) => {
    const { key: _, priority, ...shown } = evidence;
    return {
      rule,
      priority: priority ?? priorityAt(words.priority, stage),
      title: words.title,
      why: words.why,
      remedy: words.remedy,
      ...shown,
      fingerprint: fingerprint(rule, evidence),
    };
  });
}

function unknownsOf({ rule, judgement }: Judged): UnknownRule[] {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isUnknown).map(({ unknown, place }) => ({
    rule,
    reason: unknown,
    ...(place && { place: whereOf(place) }),
  }));
}

/** With its line, where that is known: it is to be looked at, not to be found again in another run. */
const whereOf = (place: Place) =>
  'file' in place && place.line !== undefined ? `${place.file}:${place.line}` : placeName(place);

function priorityAt(priority: Priority | Record<Stage, Priority>, stage: Stage): Priority {
  return typeof priority === 'string' ? priority : priority[stage];
}

const isUnknown = (judged: Evidence | Unknown): judged is Unknown => 'unknown' in judged;
const isEvidence = (judged: Evidence | Unknown): judged is Evidence => !isUnknown(judged);

function commonest(unknown: readonly UnknownRule[]): string {
  const times = new Map<string, number>();
  for (const { reason } of unknown) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
