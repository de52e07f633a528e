import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import type { Command } from '../../../io/deployment.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

export const migratingRules = {
  'migrate-order': {
    title: 'Migrations are not applied before the new code serves',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where a release step resets the database; fix before launch where the migrations run after the deployment or in no release step.',
    proves: 'A release step applies the migrations before the new code serves, and no step resets the database.',
    why: 'Members get errors about missing columns, or their data is gone.',
    remedy: 'Apply the migrations in the platform’s release step, or in the workflow before its deployment.',
    source: 'Fly.io, release_command; Render, preDeployCommand; Railway, preDeployCommand; Heroku, release phase',
    judge: judgeMigrations,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeMigrations(facts: DeployFacts): Judgement {
  const { migrations, commands } = facts;
  if (facts.unseen === undefined && 'unknown' in migrations)
    return blind('migration folder', { unknown: migrations.unknown });
  const folders = 'folders' in migrations ? migrations.folders : [];
  if (facts.unseen === undefined && folders.length === 0) return { notApplicable: 'the repository has no migrations' };
  const released = commands.filter(
    ({ when, name }) =>
      when !== 'script' ||
      /^(?:(?:pre|post)?(?:start|build|deploy|release)|vercel-build|heroku-postbuild|predeploy|render-build)(?::prod(?:uction)?)?$/.test(
        name ?? '',
      ),
  );
  const isApplied = released.some((each) => runs(each, 'migrate', commands));
  const isTold = isApplied || facts.unread.length > 0;
  return seen(facts, { 'migration folder': folders.length, command: commands.length }, [
    ...resets(released, commands),
    ...(isApplied ? late(commands) : []),
    ...(isTold ? [] : [unapplied(folders)]),
  ]);
}

function resets(released: readonly Command[], commands: readonly Command[]): Evidence[] {
  const found = released.filter((each) => each.when !== 'workflow' && runs(each, 'reset', commands));
  return found.map(({ file, line }) => ({
    place: { file, line },
    problem: 'A release step resets the database.',
    seen: { file },
    priority: 'block-now',
    key: 'reset',
  }));
}

function late(commands: readonly Command[]): Evidence[] {
  const found = commands.filter(
    (each) => each.when === 'workflow' && runs(each, 'migrate', commands) && isAfterDeploy(each, commands),
  );
  return found.map(({ file, line }) => ({
    place: { file, line },
    problem: 'The migrations are applied after the deployment.',
    seen: { file },
    key: 'late',
  }));
}

const unapplied = (folders: readonly string[]): Evidence => ({
  place: { file: folders[0] ?? '' },
  problem: 'No release step applies the migrations.',
  seen: { migrations: folders.join(', ') },
  key: 'never',
});

/** Does the command do this itself, or through the scripts it runs? Each script is followed once. */
function runs(
  command: Command,
  what: Command['does'][number],
  commands: readonly Command[],
  seen = new Set<string>(),
): boolean {
  if (command.does.includes(what)) return true;
  return [...command.scripts, ...command.mayRun].some((script) => {
    if (seen.has(script)) return false;
    seen.add(script);
    return commands.some((each) => each.when === 'script' && each.name === script && runs(each, what, commands, seen));
  });
}

const isAfterDeploy = ({ file, line }: Command, commands: readonly Command[]) =>
  commands.some(
    (each) => each.when === 'workflow' && each.file === file && each.line < line && runs(each, 'deploy', commands),
  );
