import { defineCheck } from '../../gate/check.ts';
import { gatherRedirects } from './gather.ts';
import { redirectLandmarks } from './landmarks.ts';
import { redirectsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const redirects = defineCheck({
  name: 'redirects',
  title: 'Redirects',
  summary: 'Every URL that people type or follow ends on the right page over https.',
  options: redirectsOptions,
  notApplicable: ({ domain }) => (domain === undefined ? 'no domain is given' : undefined),
  gather: gatherRedirects,
  landmarks: redirectLandmarks,
  rules,
});
