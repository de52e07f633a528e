import { defineCheck } from '../../gate/check.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { endpointOf, gatherAi } from './gather.ts';
import { costReading } from './meter.ts';
import { aiOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const ai = defineCheck({
  name: 'ai',
  title: 'AI',
  summary: 'The AI assistant does not leak data, obey strangers or keep members from a human.',
  options: aiOptions,
  notApplicable: ({ domain, isRepository }) =>
    domain === undefined && !isRepository ? 'no domain is given' : undefined,
  consents: (options, subject) => {
    const endpoint = endpointOf(options, subject);
    const isAgreed = endpoint !== undefined && probeRefusal(endpoint, subject) === undefined;
    return (deed, url) => deed === 'post' && isAgreed && [endpoint, options.opinion?.endpoint].includes(url);
  },
  readings: ({ talk }) => (talk.kind === 'asked' ? talk.costs.map(costReading) : []),
  runsSerially: true,
  gather: gatherAi,
  rules,
});
