import { deployPlatforms } from '../../catalog/platforms/index.ts';
import type { Declaration, DeclaredIn } from '../../io/variables.ts';
import { lineAt } from '../../lib/lines.ts';
import { parsedAll } from '../../lib/settings-file.ts';
import { shapeOf } from './env-file.ts';

/** Files that set variables, and the paths of them: `*` is any key or every list entry. */
const PLATFORMS: { file: RegExp; in: DeclaredIn; at: string[][] }[] = [
  ...deployPlatforms.flatMap(({ file }) =>
    file?.variables ? [{ file: file.name, in: 'platform file' as const, at: file.variables }] : [],
  ),
  { file: /(^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, in: 'platform file', at: [['services', '*', 'environment']] },
  {
    // Kubernetes: containers of pods, and names of ConfigMaps and Secrets.
    file: /(?<=^|\/)(?:k8s|kubernetes|manifests)\/[^\n]{1,500}(?<=\.ya?ml)$/,
    in: 'platform file',
    at: [
      ['spec', 'template', 'spec', 'containers', '*', 'env'],
      ['spec', 'containers', '*', 'env'],
      ['data'],
      ['stringData'],
    ],
  },
  {
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    in: 'workflow',
    at: [['env'], ['jobs', '*', 'env'], ['jobs', '*', 'steps', '*', 'env']],
  },
];

export const isPlatformFile = (path: string) => PLATFORMS.some(({ file }) => file.test(path));

/** The variables that a platform's file sets: names, and the kinds of values. */
export function declaredInPlatform(text: string, file: string): { declared: Declaration[] } | { reason: string } {
  const platform = PLATFORMS.find((each) => each.file.test(file));
  const data = parsedAll(text, file);
  if (platform === undefined || data === undefined) return { reason: 'it cannot be read' };
  const found = platform.at.flatMap((path) => data.flatMap((each) => groupsAt(each, path))).flatMap(entriesOf);
  return {
    declared: found.map(([name, value]) => ({
      name,
      file,
      line: lineOf(text, name),
      in: platform.in,
      value: typeof value === 'string' || typeof value === 'number' ? shapeOf(name, String(value)) : 'none',
    })),
  };
}

function groupsAt(data: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (first === undefined) return [data];
  if (typeof data !== 'object' || data === null) return [];
  const next = first === '*' ? Object.values(data) : [(data as Record<string, unknown>)[first]];
  return next.flatMap((each) => groupsAt(each, rest));
}

const NAME = /^[A-Za-z_]\w*$/;

/** The entries of a map of names, of a list of `NAME=value`, or of a list of objects with a key. */
function entriesOf(group: unknown): [string, unknown][] {
  if (typeof group !== 'object' || group === null) return [];
  if (!Array.isArray(group)) return Object.entries(group).filter(([name]) => NAME.test(name));
  return group.flatMap((each): [string, unknown][] => {
    if (typeof each === 'string') {
      const [name = '', ...value] = each.split('=');
      return NAME.test(name) ? [[name, value.length > 0 ? value.join('=') : undefined]] : [];
    }
    // Render uses `key` for a variable's name, Kubernetes uses `name`.
    const { name, key = name, value } = (each ?? {}) as { name?: unknown; key?: unknown; value?: unknown };
    return typeof key === 'string' && NAME.test(key) ? [[key, value]] : [];
  });
}

function lineOf(text: string, name: string): number {
  const found = new RegExp(`(^|[\\s"'-])${name}\\b`, 'm').exec(text);
  return found === null ? 1 : lineAt(text, found.index + (found[1] ?? '').length);
}
