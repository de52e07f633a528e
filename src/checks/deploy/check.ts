import { defineCheck } from '../../gate/check.ts';
import { gatherDeploy } from './gather.ts';
import { deployLandmarks } from './landmarks.ts';
import { deployOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const deploy = defineCheck({
  name: 'deploy',
  title: 'Deploy',
  summary: 'Production runs what was tested, and a rollback works.',
  options: deployOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'this folder is not a repository'),
  gather: gatherDeploy,
  landmarks: deployLandmarks,
  rules,
});
