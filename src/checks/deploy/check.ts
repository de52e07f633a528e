import { defineCheck } from '../../gate/check.ts';
import { gatherDeploy } from './gather.ts';
import { deployLandmarks } from './landmarks.ts';
import { deployOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const deploy = defineCheck({
  name: 'deploy',
  title: 'Deploy',
  summary: 'What was tested is what production will run, and there is a way back.',
  options: deployOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'there is no repository here'),
  gather: gatherDeploy,
  landmarks: deployLandmarks,
  rules,
});
