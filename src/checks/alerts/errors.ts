import type { World } from '../../io/world.ts';
import { isProduct } from '../../lib/product-paths.ts';
import { manifestPackages } from '../../lookups/email/manifests.ts';
import { placesOf, type Written } from './code.ts';
import type { ErrorReports } from './facts.ts';
import type { AlertsOptions } from './options.ts';
import { TRACKERS, type Tracker } from './trackers.ts';

const MANIFEST =
  /(^|\/)(package\.json|requirements[\w-]*\.txt|pyproject\.toml|Pipfile|Gemfile|composer\.json|go\.mod)$/;
/** A repository with one product has fewer. */
const MOST_MANIFESTS = 40;

/** Where errors are sent. A tracker that is only a dependency receives nothing: code must initialize it. */
export async function errorReports(
  world: Pick<World, 'read'>,
  files: readonly string[],
  written: Written,
  { errors }: Pick<AlertsOptions, 'errors'>,
): Promise<ErrorReports> {
  if (errors !== undefined) return { kind: 'declared', to: errors };
  const wired = placesOf(TRACKERS, files, written);
  if (wired.length > 0) return { kind: 'wired', trackers: wired };
  if (written.unseen !== undefined) return { kind: 'unseen', reason: written.unseen };
  const manifests = manifestsOf(files);
  const [manifest] = manifests;
  return manifest === undefined ? { kind: 'no code' } : listedIn(world, manifests, manifest);
}

/** Manifests, nearest to the root first. */
function manifestsOf(files: readonly string[]): string[] {
  const depth = (path: string) => path.split('/').length;
  const found = files.filter((path) => MANIFEST.test(path) && isProduct(path));
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).slice(0, MOST_MANIFESTS);
}

async function listedIn(
  world: Pick<World, 'read'>,
  manifests: readonly string[],
  manifest: string,
): Promise<ErrorReports> {
  const read = await Promise.all(manifests.map(async (file) => ({ file, answer: await world.read(file) })));
  const packages = read.flatMap(({ file, answer }) =>
    answer.kind === 'answer' ? manifestPackages(file, answer.text).map((each) => ({ ...each, file })) : [],
  );
  const trackers = TRACKERS.flatMap((tracker) => {
    const found = packages.find((each) => isOf(tracker, each.name));
    return found === undefined ? [] : [{ name: tracker.name, package: found.name, file: found.file, line: found.line }];
  });
  if (trackers.length > 0) return { kind: 'listed', trackers };
  const [failed] = read.flatMap(({ answer }) => (answer.kind === 'failure' ? [answer.reason] : []));
  return failed === undefined ? { kind: 'none', manifest } : { kind: 'unseen', reason: failed };
}

const isOf = ({ packages }: Tracker, name: string) =>
  packages.some((each) => (each.endsWith('/') ? name.startsWith(each) : name === each));
