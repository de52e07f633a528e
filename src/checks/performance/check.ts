import { defineCheck } from '../../gate/check.ts';
import { percentile } from '../../io/measures.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import type { PerformanceFacts } from './facts.ts';
import { gatherPerformance } from './gather.ts';
import { performanceOptions } from './options.ts';
import { rules } from './rules/index.ts';
import { FEWEST } from './rules/p95.ts';

export const performance = defineCheck({
  name: 'performance',
  title: 'Performance',
  summary: 'Pages respond fast enough, and sign-up handles the first wave of visitors.',
  options: performanceOptions,
  notApplicable: ({ domain, isRepository }) =>
    domain === undefined && !isRepository ? 'no domain is given' : undefined,
  consents: ({ burst }, subject) => {
    return (deed, url) => deed === 'burst' && burst !== undefined && probeRefusal(url, subject) === undefined;
  },
  runsSerially: true,
  gather: gatherPerformance,
  readings: ({ timed = [] }: PerformanceFacts) =>
    timed.flatMap((each) => {
      if (!('times' in each) || each.times.serverMs.length < FEWEST) return [];
      const { serverMs } = each.times;
      const [p50, p95] = [percentile(serverMs, 0.5), percentile(serverMs, 0.95)].map(Math.round) as [number, number];
      return [{ what: 'response' as const, place: each.url, p50, p95, samples: serverMs.length }];
    }),
  rules,
});
