import manifest from '../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** As `engines` in package.json has it. */
export const LEAST_NODE = '22.19';

export function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
