import type { Stage } from '../../gate/finding.ts';
import type { MigrationsAnswer, RehearsalAnswer } from '../../io/migrations.ts';

/** Everything the migration rules judge. */
export interface MigrationsFacts extends Omit<MigrationsAnswer, 'kind'> {
  stage: Stage;
  largeTables: readonly string[];
  /** Why nothing was seen at all. */
  unseen: string | undefined;
  /** What came of applying them to an empty database, or why that was not done. */
  rehearsal: RehearsalAnswer | { notDone: string } | { unknown: string };
}
