import { defineCheck } from '../../gate/check.ts';
import { gatherEdge } from './gather.ts';
import { edgeOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const edge = defineCheck({
  name: 'edge',
  title: 'Edge',
  summary: 'No secret or internal file is public, and the declared CDN is in front of the product.',
  options: edgeOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherEdge,
  rules,
});
