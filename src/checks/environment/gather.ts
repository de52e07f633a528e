import type { Subject } from '../../gate/check.ts';
import type { Declaration } from '../../world/variables.ts';
import type { World } from '../../world/world.ts';
import type { EnvironmentFacts } from './facts.ts';
import type { EnvironmentOptions } from './options.ts';

export async function gatherEnvironment(
  world: World,
  { production, optional }: EnvironmentOptions,
  { stage }: Subject,
): Promise<EnvironmentFacts> {
  const file = production?.['names-from'];
  const answer = await world.variables({ names: file === undefined ? [] : [file] });
  if (answer.kind === 'failure') {
    return {
      stage,
      uses: [],
      declared: [],
      formats: [],
      images: [],
      unread: [],
      listedIn: file,
      unseen: answer.reason,
    };
  }
  const named = (production?.names ?? []).map((name): Declaration => {
    return { name, file: 'launch.yml', line: 1, in: 'names', value: 'none' };
  });
  const { uses, declared, formats, images, unread } = answer;
  return {
    stage,
    uses: uses.map((use) => (optional.includes(use.name) ? { ...use, isRequired: false } : use)),
    declared: [...declared, ...named],
    formats,
    images,
    unread,
    listedIn: file,
    unseen: undefined,
  };
}
