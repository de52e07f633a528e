import type { Stage } from '../../gate/finding.ts';
import type { MigrationsAnswer, RehearsalAnswer } from '../../io/migrations.ts';
import type { Hazardous } from '../../lookups/migration-hazards.ts';

/** Everything the migration rules judge. */
export interface MigrationsFacts extends Omit<MigrationsAnswer, 'kind' | 'operations'> {
  /** What the new migrations do that harms what production has. */
  hazards: Hazardous[];
  stage: Stage;
  largeTables: readonly string[];
  /** Why nothing was seen at all. */
  unseen: string | undefined;
  /** What came of applying them to an empty database, or why that was not done. */
  rehearsal: RehearsalAnswer | { notDone: string } | { unknown: string };
}
