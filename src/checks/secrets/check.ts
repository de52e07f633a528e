import { defineCheck } from '../../gate/check.ts';
import { gatherSecrets } from './gather.ts';
import { secretsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const secrets = defineCheck({
  name: 'secrets',
  title: 'Secrets',
  summary: 'No secret key is in the repository, its history or the browser.',
  options: secretsOptions,
  notApplicable: ({ isRepository }) =>
    isRepository ? undefined : 'this folder is not a git repository; --only secrets scans it anyway',
  gather: gatherSecrets,
  rules,
});
