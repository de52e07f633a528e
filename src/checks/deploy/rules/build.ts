import { deployPlatform } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import type { Command, Manifest } from '../../../io/deployment.ts';
import type { DeployFacts } from '../facts.ts';
import { seen } from '../seen.ts';

export const buildingRules = {
  lockfile: {
    title: 'Lockfile is missing or out of date',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the lockfile is missing or does not match the manifest; fix before launch where there are several lockfiles.',
    proves: 'Every manifest has one lockfile in git, and the lockfile satisfies the manifest.',
    why: 'Each deployment can install other packages, or the installation fails.',
    remedy: 'Run the install command and commit the lockfile.',
    source: 'npm, npm ci; pnpm install --frozen-lockfile; Bundler, deployment mode; Composer, composer.lock',
    judge: judgeLocks,
  },
  build: {
    title: 'Build command is missing or not run in CI',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the platform runs a script that package.json does not have; fix before launch where no workflow builds the product and no platform builds every push.',
    proves: 'Every command that a platform runs exists, and CI builds the product before a merge.',
    why: 'A broken build shows up during the deployment, while members wait.',
    remedy: 'Add the script that the platform runs, and a workflow step that builds.',
    source: 'the platform’s file; package.json, scripts',
    judge: judgeBuild,
  },
} satisfies Record<string, Rule<DeployFacts>>;

function judgeLocks(facts: DeployFacts): Judgement {
  const asking = facts.manifests.filter(({ packages }) => packages > 0);
  if (facts.unseen === undefined && asking.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'no package manifest was found' };
  return seen(facts, { manifest: asking.length }, asking.flatMap(judgeLock));
}

function judgeLock({ file, line, manager, packages, locks, unlocked }: Manifest): Evidence[] {
  const argv = locking(manager, locks[0]);
  const base = { place: { file, line }, key: manager };
  if (locks.length === 0)
    return [
      {
        ...base,
        problem: 'No lockfile is in git.',
        seen: { manager, packages: String(packages) },
        fix: { kind: 'command', argv },
      },
    ];
  if (locks.length > 1)
    return [
      {
        ...base,
        problem: 'There are several lockfiles, and the platform uses only one.',
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
      problem: 'The lockfile does not match the manifest, so the installation fails.',
      seen: { lockfile: locks[0] ?? '', packages: names.join(', ') },
      fix: { kind: 'command', argv },
      key: manager,
    },
  ];
}

/** The command of each package manager that writes its lockfile (general knowledge, as of 2026-11). */
const LOCKING: Record<Manifest['manager'], string[]> = {
  npm: ['npm', 'install'],
  Bundler: ['bundle', 'lock'],
  Composer: ['composer', 'update', '--lock'],
  Poetry: ['poetry', 'lock'],
  Pipenv: ['pipenv', 'lock'],
  Go: ['go', 'mod', 'tidy'],
  Cargo: ['cargo', 'generate-lockfile'],
};

/** Several managers use package.json: the existing lockfile shows which one. */
function locking(manager: Manifest['manager'], lock = ''): string[] {
  if (/pnpm-lock\.yaml$/.test(lock)) return ['pnpm', 'install'];
  if (/yarn\.lock$/.test(lock)) return ['yarn', 'install'];
  return /bun\.lockb?$/.test(lock) ? ['bun', 'install'] : LOCKING[manager];
}

function judgeBuild(facts: DeployFacts): Judgement {
  const { manifests, commands, platforms } = facts;
  const own = manifests.filter(({ manager }) => manager === 'npm');
  const builds = commands.filter(
    ({ when, name, does }) => when === 'script' && (name === 'build' || does.includes('build')),
  );
  if (facts.unseen === undefined && own.length === 0 && facts.unread.length === 0)
    return { notApplicable: 'nothing is built' };
  const lost = commands.filter(({ when }) => when !== 'script').flatMap((command) => lostScript(command, facts));
  const [first] = builds;
  // A file that was not read may contain the build.
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
  problem: 'No workflow builds the product, and no platform that builds every push was found.',
  seen: { script: name },
  priority: 'fix-before-launch',
  key: 'unbuilt',
});

/** A command that runs a script which no manifest has. A workflow may run in another folder, so it is not judged. */
function lostScript({ file, line, when, scripts }: Command, facts: DeployFacts): Evidence[] {
  if (when === 'workflow') return [];
  const known = new Set(facts.scripts);
  return scripts
    .filter((script) => !known.has(script))
    .map((script) => ({
      place: { file, line },
      problem: 'The command runs a script that package.json does not have.',
      seen: { script },
      key: script,
    }));
}
