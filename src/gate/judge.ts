import type { Asked, World } from '../world/world.ts';
import type { Priority } from './finding.ts';
import { type Change, prove } from './prove.ts';
import type { Report } from './report.ts';
import { inspectAll, type Plan } from './run.ts';
import { count, verdictOf } from './verdict.ts';
import { applyWaivers, unusedWaivers, type Waiver } from './waivers.ts';

/** Everything one run needs: what to judge, by which gate, and what is accepted. */
export interface Gate extends Plan {
  blockOn: Priority | 'never';
  /** Were these checks chosen by name, each as a whole? */
  isChosen: boolean;
  waivers: readonly Waiver[];
  /** Fingerprints that were there before the gate was. */
  baseline: ReadonlySet<string>;
  /** How people read the target. */
  target: string;
  version: string;
  notes: readonly string[];
}

/** Looks, judges, proves, waives, and says what may happen: the whole gate. */
export async function judge(gate: Gate, world: World, change: Change, asked: () => Asked): Promise<Report> {
  const found = await inspectAll(gate, world);
  const proved = await prove(found, gate, change);
  const checks = applyWaivers(proved, gate.waivers, gate.baseline, world.now);
  const stale = unusedWaivers(
    checks,
    gate.waivers.filter(({ rule }) => gate.wanted(rule)),
  ).map(({ rule, at }) => `accept: ${rule}${at ? ` at ${at}` : ''} matches no finding any more; take it out.`);
  return {
    version: 1,
    tool: { name: 'launch-gate', version: gate.version },
    verdict: verdictOf(checks, gate),
    stage: gate.subject.stage,
    target: gate.target,
    blockOn: gate.blockOn,
    started: world.now.toISOString(),
    durationMs: world.elapsed(),
    asked: asked(),
    notes: [...gate.notes, ...stale],
    checks,
    counts: count(checks),
  };
}
