import type { Manifest } from '../../io/deployment.ts';
import { escapeRegExp } from '../../lib/globs.ts';
import { at, entries, lineOf, parsed, type Tree } from '../../lib/settings-file.ts';
import { UNREAD, type Unread } from './unread.ts';

interface Form {
  manager: Manifest['manager'];
  file: RegExp;
  locks: readonly string[];
  /** The number of its dependencies; 0 when it is not a manifest of this manager. */
  packages(text: string, tree: Tree | undefined): number;
}

const FORMS: Form[] = [
  {
    manager: 'npm',
    file: /(^|\/)package\.json$/,
    locks: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'pnpm-lock.yaml',
      'yarn.lock',
      'bun.lock',
      'bun.lockb',
      'deno.lock',
    ],
    packages: (_, tree) =>
      ['dependencies', 'devDependencies', 'optionalDependencies'].reduce(
        (sum, key) => sum + entries(at(tree, key)).length,
        0,
      ),
  },
  {
    manager: 'Bundler',
    file: /(^|\/)Gemfile$/,
    locks: ['Gemfile.lock'],
    packages: (text) => text.match(/^[ \t]*gem\s/gm)?.length ?? 0,
  },
  {
    manager: 'Composer',
    file: /(^|\/)composer\.json$/,
    locks: ['composer.lock'],
    packages: (_, tree) => entries(at(tree, 'require')).filter(([name]) => name.includes('/')).length,
  },
  {
    manager: 'Poetry',
    file: /(^|\/)pyproject\.toml$/,
    locks: ['poetry.lock', 'uv.lock', 'pdm.lock'],
    packages: (_, tree) =>
      entries(at(tree, 'tool', 'poetry', 'dependencies')).filter(([name]) => name !== 'python').length,
  },
  {
    manager: 'Pipenv',
    file: /(^|\/)Pipfile$/,
    locks: ['Pipfile.lock'],
    packages: (text) =>
      /^\[packages\]\s*\n([\s\S]*?)(?:\n\[|$(?![\s\S]))/m.exec(text)?.[1]?.match(/^[\w"-]+\s*=/gm)?.length ?? 0,
  },
  {
    manager: 'Go',
    file: /(^|\/)go\.mod$/,
    locks: ['go.sum'],
    packages: (text) => goModules(text).length,
  },
];

/** A folder whose name is filled in later, or that a generator copies: cookiecutter, copier, `remix.init`. */
const TO_BE_FILLED = /\{\{|\{%|<%|(?:^|\/)remix\.init\//;

export const isManifest = (file: string): boolean =>
  !TO_BE_FILLED.test(file) && FORMS.some((form) => form.file.test(file));

export function manifestOf(
  text: string,
  file: string,
  files: ReadonlySet<string>,
  treeOf: TreeOf,
): Manifest | Unread | undefined {
  const form = FORMS.find((each) => each.file.test(file));
  const needsTree = /\.(?:json|toml)$/.test(file);
  const tree = needsTree ? parsed(text, file) : undefined;
  if (form === undefined) return undefined;
  if (needsTree && tree === undefined) return UNREAD;
  const packages = form.packages(text, tree);
  if (packages === 0 && form.manager !== 'npm') return undefined;
  const locks = locksFor(file, form.locks, files);
  return {
    file,
    line: Math.max(
      1,
      lineOf(text, /"dependencies"|^[ \t]*gem\s|"require"|\[tool\.poetry\.dependencies\]|\[packages\]|^require/m),
    ),
    manager: form.manager,
    packages,
    scripts: entries(at(tree, 'scripts')).map(([name]) => name),
    locks,
    unlocked: form.manager === 'npm' && locks.length === 1 ? unlockedIn(text, tree, file, locks[0] ?? '', treeOf) : [],
  };
}

/** The lockfiles in its own folder or the nearest parent: a workspace has one for all packages. */
function locksFor(file: string, names: readonly string[], files: ReadonlySet<string>): string[] {
  for (let folder = file.replace(/(?<=^|\/)[^/]*$/, ''); ; folder = folder.replace(/(?<=^|\/)[^/]+\/$/, '')) {
    const found = names.filter((name) => files.has(folder + name)).map((name) => folder + name);
    if (found.length > 0 || folder === '') return found;
  }
}

/**
 * Dependencies that `npm ci` and `pnpm install --frozen-lockfile` reject, because the lockfile was made for other
 * ranges.
 */
function unlockedIn(
  text: string,
  tree: Tree | undefined,
  file: string,
  lock: string,
  treeOf: TreeOf,
): Manifest['unlocked'] {
  const known = lockedBy(lock, file, treeOf);
  if (known === undefined) return [];
  const overridden = new Set(
    [at(tree, 'overrides'), at(tree, 'resolutions'), at(tree, 'pnpm', 'overrides'), at(treeOf(lock), 'overrides')]
      .flatMap(entries)
      .map(([name]) => name.replace(/^.*>/, '').replace(/(?<=[\s\S])@[\s\S]*/, '')),
  );
  const asked = GROUPS.flatMap((key) => entries(at(tree, key)));
  return asked
    .filter(
      ([name, range]) => typeof range === 'string' && !overridden.has(name) && known.get(name)?.has(range) !== true,
    )
    .map(([name]) => ({ name, line: lineOf(text, new RegExp(`"${escapeRegExp(name)}"\\s*:\\s*"`)) }));
}

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** The ranges in a lockfile, by package; a package may be in two groups. */
function lockedBy(lock: string, file: string, treeOf: TreeOf): Map<string, Set<string>> | undefined {
  const folder = file
    .slice(0, file.lastIndexOf('/') + 1)
    .slice(lock.lastIndexOf('/') + 1)
    .replace(/\/$/, '');
  const isNpm = /(?:package-lock|npm-shrinkwrap)\.json$/.test(lock);
  if (!isNpm && !lock.endsWith('pnpm-lock.yaml')) return undefined;
  const own = isNpm
    ? at(treeOf(lock), 'packages', folder)
    : at(treeOf(lock), 'importers', folder === '' ? '.' : folder);
  if (own === undefined) return undefined;
  const ranges = new Map<string, Set<string>>();
  for (const [name, range] of [...GROUPS.flatMap((key) => entries(at(own, key))), ...entries(at(own, 'specifiers'))]) {
    const told = typeof range === 'string' ? range : at(range, 'specifier');
    if (typeof told === 'string') ranges.set(name, (ranges.get(name) ?? new Set()).add(told));
  }
  return ranges;
}

/** A lockfile's data, parsed once for all manifests of a workspace. */
export type TreeOf = (lock: string) => Tree | undefined;

export function lockTrees(read: (file: string) => string | undefined): TreeOf {
  const known = new Map<string, Tree | undefined>();
  return (lock) => {
    if (!known.has(lock)) {
      const text = read(lock) ?? '';
      known.set(lock, parsed(lock.endsWith('.yaml') ? importersOf(text) : text, lock));
    }
    return known.get(lock);
  };
}

/** The part of pnpm's lockfile that repeats the manifests; the packages make up most of the file. */
function importersOf(text: string): string {
  const end = text.search(/^(?:packages|snapshots):/m);
  return end === -1 ? text : text.slice(0, end);
}

/** Go modules that are downloaded, without those replaced by a local folder. */
function goModules(text: string): string[] {
  const local = new Set(
    [...text.matchAll(/^[ \t]*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s*=>\s*[./]/gm)].map(([, name = '']) => name),
  );
  const asked = [
    ...text.matchAll(/^[ \t]*(?:require\s+)?([\w-]{1,100}(?:\.[\w-]{1,100}){1,8}\/\S{1,300})\s{1,40}v\d/gm),
  ].map(([, name = '']) => name);
  return asked.filter((name) => !local.has(name));
}
