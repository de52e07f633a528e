import { defineCheck } from '../../gate/check.ts';
import { gatherHeaders } from './gather.ts';
import { headersLandmarks } from './landmarks.ts';
import { headersOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const headers = defineCheck({
  name: 'headers',
  title: 'Headers',
  summary: 'Important pages send the right security and caching headers.',
  options: headersOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherHeaders,
  landmarks: headersLandmarks,
  rules,
});
