import type { Subject } from '../../gate/check.ts';
import type { MigrationsAnswer, MigrationsQuestion } from '../../io/migrations.ts';
import type { World } from '../../io/world.ts';
import { hazardsOf } from '../../lookups/migration-hazards.ts';
import { rehearsedOperations, stillUnread } from '../../lookups/rehearsed-operations.ts';
import type { MigrationsFacts } from './facts.ts';
import type { MigrationsOptions } from './options.ts';

const NOTHING = {
  histories: [],
  hazards: [],
  irreversible: [],
  order: [],
  open: [],
  isPublicHandedOut: true,
  unread: [],
} satisfies Partial<MigrationsFacts>;

export async function gatherMigrations(
  world: World,
  { deployed, 'large-tables': largeTables }: MigrationsOptions,
  { stage, scan }: Subject,
): Promise<MigrationsFacts> {
  const question: MigrationsQuestion = {
    ...(scan?.scope === 'change' && { base: scan.base }),
    ...(deployed !== undefined && { deployed }),
  };
  const answer = await world.migrations(question);
  const about = { stage, largeTables };
  if (answer.kind === 'failure')
    return { ...NOTHING, ...about, unseen: answer.reason, rehearsal: { unknown: answer.reason } };
  const { operations, unread, ...rest } = answer;
  const rehearsal = await rehearsalOf(world, question, answer);
  const done = 'kind' in rehearsal ? rehearsal : { changes: [], observed: [], traces: [] };
  const hazards = hazardsOf(rehearsedOperations(operations, done, runnerIn(answer)));
  return { ...rest, ...about, hazards, unread: stillUnread(unread, done), unseen: undefined, rehearsal };
}

const runnerIn =
  ({ histories }: MigrationsAnswer) =>
  (file: string) =>
    histories.find(({ folder }) => file.startsWith(`${folder}/`))?.runner;

async function rehearsalOf(
  world: World,
  question: MigrationsQuestion,
  { histories }: MigrationsAnswer,
): Promise<MigrationsFacts['rehearsal']> {
  if (!histories.some(({ dialect }) => dialect === 'postgres'))
    return { notDone: 'the repository has no PostgreSQL migrations' };
  const answer = await world.rehearse(question);
  if (answer.kind === 'answer') return answer;
  return answer.failure === 'missing' ? { notDone: answer.reason } : { unknown: answer.reason };
}
