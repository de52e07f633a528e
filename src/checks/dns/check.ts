import { defineCheck } from '../../gate/check.ts';
import { gatherDns } from './gather.ts';
import { dnsOptions, snapshotFile } from './options.ts';
import { rules } from './rules/index.ts';

export const dns = defineCheck({
  name: 'dns',
  title: 'DNS',
  summary: 'Every name a user needs leads to the product, and goes on doing so.',
  options: dnsOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  compared: (options) => [snapshotFile(options)],
  gather: gatherDns,
  rules,
});
