import type { Landmark } from '../../gate/landmark.ts';
import type { Runner } from '../../io/migrations.ts';
import type { Hazard } from '../../lookups/migration-hazards.ts';
import type { MigrationsFacts } from './facts.ts';

/** Runners whose migrations have a part that takes them back. */
const WITH_A_WAY_BACK: readonly Runner[] = [
  'dbmate',
  'goose',
  'sql-migrate',
  'golang-migrate',
  'Knex',
  'TypeORM',
  'Sequelize',
  'node-pg-migrate',
  'Rails',
  'Django',
  'Alembic',
  'Laravel',
];

/** What no way back brings: the data is gone, or another. */
const DESTROYS: Partial<Record<Hazard, string>> = {
  'drop-table': 'it drops a table with its data',
  'drop-column': 'it drops a column with its data',
  truncate: 'it empties a table',
  'type-change': 'it changes the type of existing data',
  'no-where': 'it changes or deletes every row',
};

/** The histories, and of their new migrations those that lead nowhere back. */
export function migrationsLandmarks({ histories, irreversible, hazards, unread }: MigrationsFacts): Landmark[] {
  const destroying = hazards.flatMap(({ hazard, operation: { file, line } }) => {
    const reason = DESTROYS[hazard];
    return reason === undefined ? [] : [{ what: 'one-way' as const, file, line, reason }];
  });
  return [
    ...histories.map(({ folder, runner, files, fresh }) => ({
      what: 'migrations' as const,
      folder,
      runner,
      files,
      fresh,
      isReversible: WITH_A_WAY_BACK.includes(runner),
    })),
    ...irreversible.map(({ file, line, reason }) => ({ what: 'one-way' as const, file, line, reason })),
    ...destroying,
    ...unread.map(({ file, reason }) => ({ what: 'unread migration' as const, file, reason })),
  ];
}
