import type { Subject } from '../../gate/check.ts';
import type { Declaration } from '../../io/variables.ts';
import type { World } from '../../io/world.ts';
import type { EnvironmentFacts } from './facts.ts';
import { riskOf } from './names.ts';
import type { EnvironmentOptions } from './options.ts';

export async function gatherEnvironment(
  world: World,
  { production, optional }: EnvironmentOptions,
  { stage, scan, owners = {} }: Subject,
): Promise<EnvironmentFacts> {
  const file = production?.['names-from'];
  const change = scan?.scope === 'change' ? await world.changed(scan.base) : undefined;
  const within = change?.kind === 'answer' ? change.files : undefined;
  const answer = await world.variables({ names: file === undefined ? [] : [file], ...(within && { within }) });
  const unseen = (reason: string): EnvironmentFacts => ({
    stage,
    owners,
    uses: [],
    declared: [],
    formats: [],
    images: [],
    unread: [],
    files: 0,
    environmentFiles: 0,
    bundle: { unseen: reason },
    listedIn: file,
    changed: undefined,
    unseen: reason,
  });
  if (answer.kind === 'failure') return unseen(answer.reason);
  if (change?.kind === 'failure') return unseen(change.reason);
  const named = (production?.names ?? []).map((name): Declaration => {
    return { name, file: 'launch.yml', line: 1, in: 'names', value: 'none' };
  });
  const { uses, declared, formats, images, unread, files, environmentFiles } = answer;
  const own = <Each extends { file: string }>(some: Each[]) =>
    change === undefined ? some : some.filter((each) => change.files.includes(each.file));
  return {
    stage,
    owners,
    uses: own(uses).map((use) => (optional.includes(use.name) ? { ...use, isRequired: false } : use)),
    declared: [...declared, ...named],
    formats: own(formats),
    images: own(images),
    unread: unread.filter((each) => each.file === file || own([each]).length > 0),
    files,
    environmentFiles,
    listedIn: file,
    bundle: await bundleOf(world, [...uses, ...declared]),
    changed: change?.files,
    unseen: undefined,
  };
}

/** Public ones are meant to be there. */
async function bundleOf(world: World, named: readonly { name: string }[]): Promise<EnvironmentFacts['bundle']> {
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => riskOf(name) !== 'low').sort();
  const answer = await world.bundled({ names });
  return answer.kind === 'failure' ? { unseen: answer.reason } : answer;
}
