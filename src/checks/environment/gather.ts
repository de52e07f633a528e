import type { Subject } from '../../gate/check.ts';
import type { Declaration, VariablesAnswer } from '../../io/variables.ts';
import type { World } from '../../io/world.ts';
import type { EnvironmentFacts } from './facts.ts';
import { riskOf } from './names.ts';
import type { EnvironmentOptions } from './options.ts';

export async function gatherEnvironment(
  world: World,
  options: EnvironmentOptions,
  { stage, scan, owners = {} }: Subject,
): Promise<EnvironmentFacts> {
  const listedIn = options.production?.['names-from'];
  const change = scan?.scope === 'change' ? await world.changed(scan.base) : undefined;
  const changed = change?.kind === 'answer' ? change.files : undefined;
  const names = listedIn === undefined ? [] : [listedIn];
  const answer = await world.variables({ names, ...(changed && { within: changed }) });
  const about = { stage, owners, listedIn };
  if (answer.kind === 'failure') return { ...about, ...unseen(answer.reason) };
  if (change?.kind === 'failure') return { ...about, ...unseen(change.reason) };
  return {
    ...about,
    ...judgedOf(answer, options, changed),
    bundle: await bundleOf(world, [...answer.uses, ...answer.declared]),
    changed,
    unseen: undefined,
  };
}

const unseen = (reason: string): Omit<EnvironmentFacts, 'stage' | 'owners' | 'listedIn'> => ({
  uses: [],
  declared: [],
  formats: [],
  images: [],
  unread: [],
  files: 0,
  environmentFiles: 0,
  bundle: { unseen: reason },
  changed: undefined,
  unseen: reason,
});

type Judged = Pick<
  EnvironmentFacts,
  'uses' | 'declared' | 'formats' | 'images' | 'unread' | 'files' | 'environmentFiles'
>;

/** Declarations count in every file; everything else only in the files of the change. */
function judgedOf(
  { uses, declared, formats, images, unread, files, environmentFiles }: VariablesAnswer,
  { production, optional }: EnvironmentOptions,
  changed: readonly string[] | undefined,
): Judged {
  const own = <Each extends { file: string }>(some: Each[]) =>
    changed === undefined ? some : some.filter((each) => changed.includes(each.file));
  const named = (production?.names ?? []).map((name): Declaration => {
    return { name, file: 'launch.yml', line: 1, in: 'names', value: 'none' };
  });
  return {
    uses: own(uses).map((use) => (optional.includes(use.name) ? { ...use, isRequired: false } : use)),
    declared: [...declared, ...named],
    formats: own(formats),
    images: own(images),
    unread: unread.filter((each) => each.file === production?.['names-from'] || own([each]).length > 0),
    files,
    environmentFiles,
  };
}

/** Public values belong into the bundle and are left out. */
async function bundleOf(world: World, named: readonly { name: string }[]): Promise<EnvironmentFacts['bundle']> {
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => riskOf(name) !== 'low').sort();
  const answer = await world.bundled({ names });
  return answer.kind === 'failure' ? { unseen: answer.reason } : answer;
}
