import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { Command } from '../../../world/deployment.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

export const buildingRules = {
  lockfile: {
    title: 'What is installed is not what was tried',
    priority: 'block-now',
    proves: 'Every manifest has one lock file in git, and the lock file has all that the manifest asks for.',
    why: 'Each deploy may install other packages, or refuses to install at all.',
    remedy: 'Run the install command, and commit the lock file.',
    source: 'npm, npm ci; pnpm install --frozen-lockfile; Bundler, deployment mode; Composer, composer.lock',
    judge: judgeLocks,
  },
  build: {
    title: 'Nobody knows that the product can be built',
    priority: 'block-now',
    proves: 'Every command that a platform runs is there, and something builds the product before it is merged.',
    why: 'The first to find out is the deploy, with members waiting.',
    remedy: 'Add the script that the platform runs, and a step of a workflow that builds.',
    source: 'the platform’s file; package.json, scripts',
    judge: judgeBuild,
  },
  'migrate-order': {
    title: 'The new code may serve before the database is ready for it',
    priority: 'fix-before-launch',
    proves:
      'Something applies the migrations before the new code serves, and nothing in a release resets the database.',
    why: 'Members meet errors about columns that are not there yet, or their data is gone.',
    remedy: 'Apply the migrations in the platform’s release step, or in the workflow before its deploy.',
    source: 'Fly.io, release_command; Render, preDeployCommand; Railway, preDeployCommand; Heroku, release phase',
    judge: judgeMigrations,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeLocks(facts: DeployFacts): Judgement {
  const asking = facts.manifests.filter(({ packages }) => packages > 0);
  if (facts.unseen === undefined && asking.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'nothing is installed' };
  return seen(facts, () =>
    asking.flatMap(({ file, line, manager, packages, locks, unlocked }): Evidence[] => {
      const base = { place: { file, line }, key: manager };
      if (locks.length === 0)
        return [{ ...base, problem: 'There is no lock file in git.', seen: { manager, packages: String(packages) } }];
      if (locks.length > 1)
        return [
          {
            ...base,
            problem: 'There are several lock files: the platform takes one of them.',
            seen: { files: locks.join(', ') },
            priority: 'fix-before-launch',
          },
        ];
      const [first] = unlocked;
      if (first === undefined) return [];
      return [
        {
          place: { file, line: first.line },
          problem: 'The lock file was made for another manifest: installing from it is refused.',
          seen: {
            'lock file': locks[0] ?? '',
            packages: unlocked
              .slice(0, 5)
              .map(({ name }) => name)
              .join(', '),
          },
          key: manager,
        },
      ];
    }),
  );
}

/** Hosts that build every push by themselves, and show whether they could. */
const BUILDERS = ['Vercel', 'Netlify', 'Render', 'Railway', 'Heroku', 'Cloudflare'];

function judgeBuild(facts: DeployFacts): Judgement {
  const { manifests, commands, platforms } = facts;
  const own = manifests.filter(({ manager }) => manager === 'npm');
  const builds = commands.filter(
    ({ when, name, does }) => when === 'script' && (name === 'build' || does.includes('build')),
  );
  if (facts.unseen === undefined && own.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'nothing here is built' };
  return seen(facts, () => {
    const lost = commands.filter(({ when }) => when !== 'script').flatMap((command) => lostScript(command, facts));
    const isBuilt =
      platforms.some(({ name }) => BUILDERS.includes(name)) ||
      commands.some(
        ({ when, does, scripts }) =>
          when === 'workflow' && (does.includes('build') || scripts.some((script) => /build/.test(script))),
      );
    const [first] = builds;
    // What was not read may be what builds.
    if (first === undefined || isBuilt || facts.unread.length > 0) return lost;
    const unbuilt: Evidence = {
      place: { file: first.file, line: first.line },
      problem: 'No workflow builds it, and no platform that builds every push is seen.',
      seen: { script: first.name ?? '' },
      priority: 'fix-before-launch',
      key: 'unbuilt',
    };
    return [...lost, unbuilt];
  });
}

/** A script that is run and that no manifest has. A workflow may be about another folder: it is not held to this. */
function lostScript({ file, line, when, scripts }: Command, { manifests }: DeployFacts): Evidence[] {
  if (when === 'workflow') return [];
  const known = new Set(manifests.flatMap((manifest) => manifest.scripts));
  return scripts
    .filter((script) => !known.has(script))
    .map((script) => ({
      place: { file, line },
      problem: 'It runs a script that package.json does not have.',
      seen: { script },
      key: script,
    }));
}

function judgeMigrations(facts: DeployFacts): Judgement {
  const { migrations, commands } = facts;
  if (facts.unseen === undefined && 'unknown' in migrations) return [{ unknown: migrations.unknown }];
  const folders = 'folders' in migrations ? migrations.folders : [];
  if (facts.unseen === undefined && folders.length === 0) return { notApplicable: 'there are no migrations' };
  return seen(facts, () => {
    const released = commands.filter(
      ({ when, name }) =>
        when !== 'script' ||
        /^(?:(?:pre|post)?(?:start|build|deploy|release)|vercel-build|heroku-postbuild|predeploy|render-build)/.test(
          name ?? '',
        ),
    );
    const resets = released
      .filter((each) => each.when !== 'workflow' && runs(each, 'reset', commands))
      .map(({ file, line }): Evidence => {
        return {
          place: { file, line },
          problem: 'A release resets the database.',
          seen: { file },
          priority: 'block-now',
          key: 'reset',
        };
      });
    const late = commands
      .filter((each) => each.when === 'workflow' && runs(each, 'migrate', commands) && isAfterDeploy(each, commands))
      .map(({ file, line }): Evidence => {
        return { place: { file, line }, problem: 'It is applied after the deploy.', seen: { file }, key: 'late' };
      });
    if (released.some((each) => runs(each, 'migrate', commands))) return [...resets, ...late];
    if (facts.unread.length > 0) return resets;
    const [folder = ''] = folders;
    return [
      ...resets,
      {
        place: { file: folder },
        problem: 'Nothing here applies them.',
        seen: { migrations: folders.join(', ') },
        key: 'never',
      },
    ];
  });
}

/** By itself, or by the scripts that it runs; each script is followed once. */
function runs(
  command: Command,
  what: Command['does'][number],
  commands: readonly Command[],
  seen = new Set<string>(),
): boolean {
  if (command.does.includes(what)) return true;
  return command.scripts.some((script) => {
    if (seen.has(script)) return false;
    seen.add(script);
    return commands.some((each) => each.when === 'script' && each.name === script && runs(each, what, commands, seen));
  });
}

const isAfterDeploy = ({ file, line }: Command, commands: readonly Command[]) =>
  commands.some(
    (each) => each.when === 'workflow' && each.file === file && each.line < line && runs(each, 'deploy', commands),
  );
