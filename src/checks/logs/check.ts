import { defineCheck } from '../../gate/check.ts';
import { probeRefusal } from '../../lookups/probe-consent.ts';
import { gatherLogs } from './gather.ts';
import { logsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const logs = defineCheck({
  name: 'logs',
  title: 'Logs',
  summary: 'Logs show what went wrong and contain no secrets or personal data.',
  options: logsOptions,
  notApplicable: ({ domain, isRepository }) =>
    domain === undefined && !isRepository ? 'no domain is given' : undefined,
  consents:
    ({ canary }, subject) =>
    (deed, url) =>
      deed === 'post' && canary && probeRefusal(url, subject) === undefined,
  gather: gatherLogs,
  rules,
});
