import { defineCheck } from '../../gate/check.ts';
import { gatherEnvironment } from './gather.ts';
import { environmentOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const environment = defineCheck({
  name: 'environment',
  title: 'Environment',
  summary: 'Production has every variable that the code needs, and none that is for somewhere else.',
  options: environmentOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'there is no repository here'),
  gather: gatherEnvironment,
  rules,
});
