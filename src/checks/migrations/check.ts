import { defineCheck } from '../../gate/check.ts';
import { gatherMigrations } from './gather.ts';
import { migrationsOptions } from './options.ts';
import { rules } from './rules/index.ts';

export const migrations = defineCheck({
  name: 'migrations',
  title: 'Migrations',
  summary: 'The next migration leaves members’ data and their sessions as they are.',
  options: migrationsOptions,
  notApplicable: ({ isRepository }) => (isRepository ? undefined : 'there is no repository here'),
  gather: gatherMigrations,
  landmarks: ({ histories, irreversible }) => [
    ...histories.map(({ folder, runner, files, fresh }) => ({
      what: 'migrations' as const,
      folder,
      runner,
      files,
      fresh,
    })),
    ...irreversible.map(({ file, line, reason }) => ({ what: 'one-way' as const, file, line, reason })),
  ],
  rules,
});
