import { defineCheck } from '../../gate/check.ts';
import { probeRefusal } from '../../looking/probe.ts';
import { endpointOf, gatherAi } from './gather.ts';
import { aiOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const ai = defineCheck({
  name: 'ai',
  title: 'AI',
  summary: 'An assistant neither leaks, nor obeys strangers, nor keeps people from a human.',
  options: aiOptions,
  notApplicable: ({ domain, isRepository }) =>
    domain === undefined && !isRepository ? 'no domain is given' : undefined,
  consents: (options, subject) => (deed, url) =>
    deed === 'post' && url === endpointOf(options, subject) && probeRefusal(url, subject) === undefined,
  isAlone: true,
  gather: gatherAi,
  rules,
});
