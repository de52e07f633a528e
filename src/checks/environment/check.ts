import { defineCheck } from '../../gate/check.ts';
import { gatherEnvironment } from './gather.ts';
import { environmentOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const environment = defineCheck({
  name: 'environment',
  title: 'Environment',
  summary: 'Production has every environment variable that the code needs, with production values.',
  options: environmentOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'this folder is not a repository'),
  gather: gatherEnvironment,
  rules,
});
