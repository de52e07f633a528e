import { providers } from '../../catalog/mail-providers/index.ts';
import type { MailProvider } from '../../catalog/mail-providers/provider.ts';
import type { World } from '../../io/world.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { manifestPackages } from './manifests.ts';

const MANIFEST =
  /(^|\/)(package\.json|requirements[\w-]*\.txt|pyproject\.toml|Pipfile|Gemfile|composer\.json|go\.mod)$/;
/** A repository with one product has fewer. */
const MOST_MANIFESTS = 40;

/** A provider detected in the repository, and where. */
export interface CodeUse {
  provider: MailProvider;
  file: string;
  line: number | undefined;
  shown: string;
}

export interface Shown {
  uses: CodeUse[];
  /** Why the search was incomplete. */
  unseen: string | undefined;
}

/** The mail providers detected in the repository: by a package, else by a variable name or a host. */
export async function codeUses(world: Pick<World, 'list' | 'read' | 'search'>): Promise<Shown> {
  const [files, found] = await Promise.all([
    world.list(),
    world.search({ words: providers.flatMap(({ shows }) => shows.words) }),
  ]);
  const manifests = files.filter((path) => MANIFEST.test(path) && isProduct(path)).slice(0, MOST_MANIFESTS);
  const read = await Promise.all(manifests.map(async (file) => ({ file, answer: await world.read(file) })));
  const packages = read.flatMap(({ file, answer }) =>
    answer.kind === 'answer' ? manifestPackages(file, answer.text).map((each) => ({ ...each, file })) : [],
  );
  const places = found.kind === 'answer' ? found.places.filter(({ file }) => isProduct(file)) : [];
  const failed = [found, ...read.map(({ answer }) => answer)].find((each) => each.kind === 'failure');
  const uses = providers.flatMap((provider): CodeUse[] => {
    const dependency = packages.find(({ name }) => provider.shows.packages.includes(name));
    const place = places.find(({ word }) => provider.shows.words.includes(word));
    if (dependency) return [{ provider, file: dependency.file, line: dependency.line, shown: dependency.name }];
    return place ? [{ provider, file: place.file, line: place.line, shown: place.word }] : [];
  });
  return { uses, unseen: failed?.kind === 'failure' ? failed.reason : undefined };
}
