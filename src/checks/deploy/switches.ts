import type { SearchAnswer } from '../../io/file-types.ts';
import { pathsLike } from '../../lib/globs.ts';
import type { DeployFacts } from './facts.ts';

/** Words of packages and variables for feature flags. */
export const SWITCHES: readonly string[] = [
  'posthog',
  'launchdarkly',
  'unleash',
  'growthbook',
  'flagsmith',
  'statsig',
  'configcat',
  '@vercel/flags',
  'flags/next',
  'openfeature',
  'flipper',
  'waffle',
  'pennant',
  '_ENABLED',
  '_DISABLED',
  'FEATURE_',
  'featureFlag',
  'isEnabled(',
];

/** The first feature flag in the files of each part. */
export function switchesFor(
  parts: Record<string, string[]>,
  files: readonly string[],
  places: SearchAnswer['places'],
): DeployFacts['risky'] {
  return Object.entries(parts).map(([name, paths]) => {
    const own = files.filter(pathsLike(paths));
    const place = places.find(({ file }) => own.includes(file));
    return { name, files: own.slice(0, 3), switchAt: place && { file: place.file, line: place.line } };
  });
}
