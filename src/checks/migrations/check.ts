import { defineCheck } from '../../gate/check.ts';
import { gatherMigrations } from './gather.ts';
import { migrationsLandmarks } from './landmarks.ts';
import { migrationsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const migrations = defineCheck({
  name: 'migrations',
  title: 'Migrations',
  summary: 'The next migrations do not break the running product or its data.',
  options: migrationsOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'this folder is not a repository'),
  gather: gatherMigrations,
  landmarks: migrationsLandmarks,
  rules,
});
