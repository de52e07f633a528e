import { defineCheck } from '../../gate/check.ts';
import { gatherTls } from './gather.ts';
import { tlsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const tls = defineCheck({
  name: 'tls',
  title: 'TLS',
  summary: 'Every host shows a certificate that browsers take, and goes on doing so.',
  options: tlsOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherTls,
  rules,
});
