import type { SearchAnswer } from '../../io/file-types.ts';
import type { DeployFacts } from './facts.ts';

/** Words of packages and variables that switch a part of a product. */
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

/** Where a switch stands in the files of each part. */
export function switchesFor(
  parts: Record<string, string[]>,
  files: readonly string[],
  places: SearchAnswer['places'],
): DeployFacts['risky'] {
  return Object.entries(parts).map(([name, paths]) => {
    const own = files.filter((file) => paths.some((path) => isIn(file, path)));
    const place = places.find(({ file }) => own.includes(file));
    return { name, files: own.slice(0, 3), switchAt: place && { file: place.file, line: place.line } };
  });
}

/** A file, a folder, or `*` for any run of characters within one and `**` across. */
function isIn(file: string, path: string): boolean {
  const bare = path.replace(/^\.\//, '').replace(/\/$/, '');
  const pattern = bare
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[^\w/]/g, '\\$&')))
    .join('');
  return new RegExp(`^${pattern}(?:/.*)?$`).test(file);
}
