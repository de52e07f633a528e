import type { Subject } from '../../gate/check.ts';
import type { DeploymentAnswer } from '../../io/deployment.ts';
import type { Failure } from '../../io/failure.ts';
import type { MigrationsAnswer } from '../../io/migrations.ts';
import type { World } from '../../io/world.ts';
import { type Hazard, hazardsOf } from '../../lookups/migration-hazards.ts';
import type { DeployFacts } from './facts.ts';
import type { DeployOptions } from './options.ts';
import { SWITCHES, switchesFor } from './switches.ts';

export async function gatherDeploy(
  world: World,
  options: DeployOptions,
  { stage, scan }: Subject,
): Promise<DeployFacts> {
  const isAsked = Object.keys(options.risky).length > 0;
  const [answer, migrations, found, files] = await Promise.all([
    world.deployment(),
    world.migrations(scan?.scope === 'change' ? { base: scan.base } : {}),
    isAsked ? world.search({ words: SWITCHES }) : undefined,
    isAsked ? world.list() : [],
  ]);
  const { rollback } = options;
  const about = {
    stage,
    now: world.now,
    migrations: wayBack(migrations),
    rollback: rollback && { how: rollback.how, drilled: rollback.drilled },
    risky: found?.kind === 'answer' ? switchesFor(options.risky, files, found.places) : [],
    switchesUnseen: found?.kind === 'failure' ? found.reason : undefined,
  };
  if (answer.kind === 'failure') return { ...about, ...NOTHING, unseen: answer.reason };
  return { ...about, ...(await deploymentOf(answer, world.now)), unseen: undefined };
}

/** What the repository shows about the deployment. */
type Deployment = Omit<
  DeployFacts,
  'stage' | 'now' | 'unseen' | 'migrations' | 'rollback' | 'risky' | 'switchesUnseen'
>;

const NOTHING: Deployment = {
  targets: [],
  mismatches: [],
  unbounded: [],
  ended: [],
  known: 0,
  unlisted: [],
  manifests: [],
  commands: [],
  scripts: [],
  platforms: [],
  unread: [],
};

async function deploymentOf(answer: DeploymentAnswer, now: Date): Promise<Deployment> {
  const { targetsOf, mismatchesOf, unboundedOf, lifeOf } = await import('./targets.ts');
  const { versions, manifests, commands, scripts, platforms, unread } = answer;
  const targets = targetsOf(answer, now);
  return {
    targets,
    mismatches: mismatchesOf(targets, versions, now),
    unbounded: unboundedOf(targets, now),
    ...lifeOf(targets, versions, now),
    manifests,
    commands,
    scripts,
    platforms,
    unread,
  };
}

const DESTROYS: readonly Hazard[] = [
  'drop-table',
  'drop-column',
  'truncate',
  'rename-table',
  'rename-column',
  'type-change',
];

/** The schema cannot be rolled back with the code when a new migration destroys data or cannot be reverted. */
function wayBack(answer: MigrationsAnswer | Failure): DeployFacts['migrations'] {
  if (answer.kind === 'failure') return { unknown: answer.reason };
  const hazards = hazardsOf(answer.operations).filter(({ hazard }) => DESTROYS.includes(hazard));
  const destroying = hazards.map(({ operation }) => operation.file);
  const oneWay = new Set([...destroying, ...answer.irreversible.map(({ file }) => file)]);
  return { folders: answer.histories.map(({ folder }) => folder), oneWay: oneWay.size };
}
