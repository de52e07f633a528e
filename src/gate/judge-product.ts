import type { Asked, World } from '../io/world.ts';
import type { Subject } from './check.ts';
import { type Change, prove } from './prove.ts';
import type { Report } from './report.ts';
import { inspectAll, type Plan } from './run-checks.ts';
import type { Waits } from './stops-verdict.ts';
import { count, SELF_CHECK, verdictOf } from './verdict.ts';
import { applyWaivers, unusedWaivers, type Waiver } from './waivers.ts';

/** Everything one run needs: the target, the checks and rules, and the waivers. */
export interface Gate extends Plan {
  /** Were the checks selected by name, each as a whole? */
  isChosen: boolean;
  waivers: readonly Waiver[];
  /** Fingerprints in the baseline. */
  baseline: ReadonlySet<string>;
  /** The target as displayed. */
  target: string;
  /** The folder of the product, where it is not the whole repository. */
  root?: string;
  version: string;
  notes: readonly string[];
}

/** The whole gate: runs the checks, proves fixes, applies waivers, and reaches the verdict. */
export async function judge(gate: Gate, world: World, change: Change, asked: () => Asked): Promise<Report> {
  const plan = { ...gate, isChanged: await changedIn(gate.subject, world) };
  const found = await inspectAll(plan, world);
  const proved = await prove(found, plan, change);
  const checks = applyWaivers(proved, gate.waivers, gate.baseline, world.now);
  const stale = unusedWaivers(
    checks,
    gate.waivers.filter(({ rule }) => gate.wanted(rule)),
  ).map(({ rule, at }) => `accept: ${rule}${at ? ` at ${at}` : ''} no longer matches a finding; remove it.`);
  const { change: own } = gate.subject;
  const judged = {
    checks,
    blockOn: gate.blockOn,
    ...((gate.isChosen || plan.isChanged !== undefined) && { isNarrowed: true as const }),
    ...(own && 'unreadable' in own && { untrusted: own.unreadable }),
  };
  return {
    version: 1,
    tool: { name: 'launch-gate', version: gate.version },
    verdict: verdictOf(judged),
    stage: gate.subject.stage,
    target: gate.target,
    ...(gate.root !== undefined && { root: gate.root }),
    ...judged,
    ...covering(gate),
    started: world.now.toISOString(),
    durationMs: world.elapsed(),
    asked: asked(),
    notes: [...gate.notes, ...stale],
    counts: count(checks),
  };
}

function covering({ isChosen, checks, subject }: Gate): Pick<Report, 'covers'> {
  if (isChosen) return { covers: checks.filter(({ name }) => name !== SELF_CHECK).map(({ name }) => name) };
  if (subject.domain === undefined) return { covers: 'repository' };
  return subject.isRepository ? {} : { covers: 'domain' };
}

/** Tells which files the change adds or modifies; every file when that is unknown. */
async function changedIn({ scan, change }: Subject, world: World): Promise<Waits['isChanged']> {
  const base = scan?.scope === 'change' ? scan.base : change && 'base' in change ? change.base : undefined;
  if (base === undefined) return change === undefined ? undefined : () => true;
  const answer = await world.changed(base);
  if (answer.kind === 'failure') return () => true;
  const files = new Set(answer.files);
  return (file) => files.has(file);
}
