import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { visit } from '../../lookups/visit.ts';
import { codeLimits } from './code.ts';
import { ENDPOINTS, type Endpoint, type EndpointKind, type LimitsFacts, type Probe } from './facts.ts';
import type { LimitsOptions } from './options.ts';
import { BUDGET, limitHeaderOf, probe, type RequestBudget } from './probe.ts';
import { doorOf, pagesOf } from './probe-targets.ts';

export async function gatherLimits(world: World, options: LimitsOptions, subject: Subject): Promise<LimitsFacts> {
  const code = subject.isRepository ? await codeLimits(world) : NOTHING;
  if (subject.domain === undefined) return { stage: subject.stage, endpoints: [], code };
  const domain = parseTarget(subject.domain);
  const home = await visit(world, `https://${subject.canonical ?? domain.name}/`);
  const pages = await pagesOf(world, home, domain, subject);
  const base = home.end.kind === 'page' ? home.end.page.url : home.start;
  const budget: RequestBudget = { left: BUDGET.all };
  const before: { limited: EndpointKind | undefined } = { limited: undefined };
  const endpoints: Endpoint[] = [];
  // One endpoint after another, because attempts at one may count for the next.
  for (const kind of ENDPOINTS) {
    const url = pages[kind];
    const told = url === undefined || kind === 'webhook' ? undefined : await limitHeaderOf(world, url);
    const made = await probeAt(world, kind, url, { options, subject, base, budget, before });
    if (made.kind === 'made' && made.outcome.kind === 'limited') before.limited = kind;
    endpoints.push({ kind, url, told, probe: made });
  }
  return { stage: subject.stage, endpoints, code };
}

const NOTHING = { limiters: [], providers: [], passwords: [] };

interface Circumstances {
  options: LimitsOptions;
  subject: Subject;
  base: string;
  budget: RequestBudget;
  before: { limited: EndpointKind | undefined };
}

async function probeAt(
  world: World,
  kind: EndpointKind,
  page: string | undefined,
  { options, subject, base, budget, before }: Circumstances,
): Promise<Probe> {
  if (!options.probe) return { kind: 'not made', reason: 'attempts are not allowed (limits.probe in launch.yml)' };
  const door = await doorOf(world, kind, page, options, base);
  if ('reason' in door) return { kind: 'not made', reason: door.reason };
  const reason = probeRefusal(door.url, subject);
  return reason === undefined ? probe(world, door, budget, before) : { kind: 'not made', reason };
}
