import { deployPlatform } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { Command, Manifest } from '../../../io/deployment.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

export const buildingRules = {
  lockfile: {
    title: 'What is installed is not what was tried',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Every manifest has one lock file in git, and the lock file has all that the manifest asks for.',
    why: 'Each deploy may install other packages, or refuses to install at all.',
    remedy: 'Run the install command, and commit the lock file.',
    source: 'npm, npm ci; pnpm install --frozen-lockfile; Bundler, deployment mode; Composer, composer.lock',
    judge: judgeLocks,
  },
  build: {
    title: 'Nobody knows that the product can be built',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Every command that a platform runs is there, and something builds the product before it is merged.',
    why: 'The first to find out is the deploy, with members waiting.',
    remedy: 'Add the script that the platform runs, and a step of a workflow that builds.',
    source: 'the platform’s file; package.json, scripts',
    judge: judgeBuild,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeLocks(facts: DeployFacts): Judgement {
  const asking = facts.manifests.filter(({ packages }) => packages > 0);
  if (facts.unseen === undefined && asking.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'nothing is installed' };
  return seen(facts, { manifest: asking.length }, asking.flatMap(judgeLock));
}

function judgeLock({ file, line, manager, packages, locks, unlocked }: Manifest): Evidence[] {
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
  const names = unlocked.slice(0, 5).map(({ name }) => name);
  return [
    {
      place: { file, line: first.line },
      problem: 'The lock file was made for another manifest: installing from it is refused.',
      seen: { 'lock file': locks[0] ?? '', packages: names.join(', ') },
      key: manager,
    },
  ];
}

function judgeBuild(facts: DeployFacts): Judgement {
  const { manifests, commands, platforms } = facts;
  const own = manifests.filter(({ manager }) => manager === 'npm');
  const builds = commands.filter(
    ({ when, name, does }) => when === 'script' && (name === 'build' || does.includes('build')),
  );
  if (facts.unseen === undefined && own.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'nothing here is built' };
  const lost = commands.filter(({ when }) => when !== 'script').flatMap((command) => lostScript(command, facts));
  const [first] = builds;
  // What was not read may be what builds.
  const isTold = first === undefined || isBuilt({ platforms, commands }) || facts.unread.length > 0;
  return seen(facts, { command: commands.length, manifest: own.length }, [
    ...lost,
    ...(isTold ? [] : [unbuilt(first)]),
  ]);
}

const isBuilt = ({ platforms, commands }: Pick<DeployFacts, 'platforms' | 'commands'>) =>
  platforms.some(({ name }) => deployPlatform(name).buildsPushes) ||
  commands.some(
    ({ when, does, scripts, mayRun }) =>
      when === 'workflow' && (does.includes('build') || [...scripts, ...mayRun].some((script) => /build/.test(script))),
  );

const unbuilt = ({ file, line, name = '' }: Command): Evidence => ({
  place: { file, line },
  problem: 'No workflow builds it, and no platform that builds every push is seen.',
  seen: { script: name },
  priority: 'fix-before-launch',
  key: 'unbuilt',
});

/** A script that is run and that no manifest has. A workflow may be about another folder: it is not held to this. */
function lostScript({ file, line, when, scripts }: Command, facts: DeployFacts): Evidence[] {
  if (when === 'workflow') return [];
  const known = new Set(facts.scripts);
  return scripts
    .filter((script) => !known.has(script))
    .map((script) => ({
      place: { file, line },
      problem: 'It runs a script that package.json does not have.',
      seen: { script },
      key: script,
    }));
}
