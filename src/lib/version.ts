import { relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** As `engines` in package.json has it. */
export const LEAST_NODE = '22.19';

/** What brings the Node that the program is made for, with nothing but npm. */
export const NPX_NODE = ['npx', '-y', 'node@24'] as const;

export function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/** The same call with a Node that is new enough, for a POSIX shell. */
export function callThatWorks([, entry = '', ...args]: readonly string[], cwd: string): string {
  const path = relative(cwd, entry);
  const words = [...NPX_NODE, path.startsWith('..') ? entry : path, ...args];
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
