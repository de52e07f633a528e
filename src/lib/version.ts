import { relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** As in `engines` of package.json. */
export const LEAST_NODE = '22.19';

/** Runs the Node version that the program is made for, using only npm. */
export const NPX_NODE = ['npx', '-y', 'node@24'] as const;

export function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/** The same command with a recent enough Node, for a POSIX shell. */
export function callThatWorks([, entry = '', ...args]: readonly string[], cwd: string): string {
  const path = relative(cwd, entry);
  const words = [...NPX_NODE, path.startsWith('..') ? entry : path, ...args];
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
