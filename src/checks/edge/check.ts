import { defineCheck } from '../../gate/check.ts';
import { gatherEdge } from './gather.ts';
import { edgeOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const edge = defineCheck({
  name: 'edge',
  title: 'Edge',
  summary: 'The public hosts hand out nothing that is nobody’s business, and what is to stand in front of them does.',
  options: edgeOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherEdge,
  rules,
});
