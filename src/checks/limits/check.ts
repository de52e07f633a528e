import { defineCheck } from '../../gate/check.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { gatherLimits } from './gather.ts';
import { limitsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const limits = defineCheck({
  name: 'limits',
  title: 'Rate limits',
  summary: 'Login, sign-up, reset and webhooks have rate limits.',
  options: limitsOptions,
  notApplicable: ({ domain, isRepository }) =>
    domain === undefined && !isRepository ? 'no domain is given' : undefined,
  consents: ({ probe }, subject) => {
    return (deed, url) => deed === 'post' && probe && probeRefusal(url, subject) === undefined;
  },
  runsSerially: true,
  gather: gatherLimits,
  rules,
});
