import { defineCheck } from '../../gate/check.ts';
import { gatherMigrations } from './gather.ts';
import { migrationsLandmarks } from './landmarks.ts';
import { migrationsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const migrations = defineCheck({
  name: 'migrations',
  title: 'Migrations',
  summary: 'The next migration leaves members’ data and their sessions as they are.',
  options: migrationsOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'there is no repository here'),
  gather: gatherMigrations,
  landmarks: migrationsLandmarks,
  rules,
});
