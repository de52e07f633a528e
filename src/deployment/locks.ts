import type { Manifest } from '../world/deployment.ts';
import { at, entries, lineOf, parsed, type Tree } from './text.ts';

interface Form {
  manager: Manifest['manager'];
  file: RegExp;
  locks: readonly string[];
  /** How many packages it asks for; 0 where it is no manifest of this manager. */
  packages(text: string, tree: Tree | undefined): number;
}

const FORMS: Form[] = [
  {
    manager: 'npm',
    file: /(^|\/)package\.json$/,
    locks: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'],
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
    packages: (text) => text.match(/^[ \t]*(?:require\s+)?[\w.-]+\.[\w.-]+\/\S+\s+v\d/gm)?.length ?? 0,
  },
];

export const isManifest = (file: string): boolean => FORMS.some((form) => form.file.test(file));

export function manifestOf(
  text: string,
  file: string,
  files: ReadonlySet<string>,
  read: (file: string) => string | undefined,
): Manifest | { reason: string } | undefined {
  const form = FORMS.find((each) => each.file.test(file));
  const needsTree = /\.(?:json|toml)$/.test(file);
  const tree = needsTree ? parsed(text, file) : undefined;
  if (form === undefined) return undefined;
  if (needsTree && tree === undefined) return { reason: 'it cannot be read' };
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
    unlocked: form.manager === 'npm' && locks.length === 1 ? unlockedIn(text, tree, file, locks[0] ?? '', read) : [],
  };
}

/** In its own folder, or in one above: a workspace has one for all. */
function locksFor(file: string, names: readonly string[], files: ReadonlySet<string>): string[] {
  for (let folder = file.replace(/[^/]*$/, ''); ; folder = folder.replace(/[^/]+\/$/, '')) {
    const found = names.filter((name) => files.has(folder + name)).map((name) => folder + name);
    if (found.length > 0 || folder === '') return found;
  }
}

/** What `npm ci` and `pnpm install --frozen-lockfile` refuse: the manifest asks for what the lock file was not made for. */
function unlockedIn(
  text: string,
  tree: Tree | undefined,
  file: string,
  lock: string,
  read: (file: string) => string | undefined,
): Manifest['unlocked'] {
  const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) => entries(at(tree, key)));
  const known = lockedBy(lock, file, read);
  if (known === undefined) return [];
  return asked
    .filter(([name, range]) => typeof range === 'string' && known.get(name) !== range)
    .map(([name]) => ({ name, line: lineOf(text, new RegExp(`"${name.replace(/\W/g, '\\$&')}"\\s*:\\s*"`)) }));
}

function lockedBy(
  lock: string,
  file: string,
  read: (file: string) => string | undefined,
): Map<string, string> | undefined {
  const folder = file
    .slice(0, file.lastIndexOf('/') + 1)
    .slice(lock.lastIndexOf('/') + 1)
    .replace(/\/$/, '');
  const isNpm = /(?:package-lock|npm-shrinkwrap)\.json$/.test(lock);
  if (!isNpm && !lock.endsWith('pnpm-lock.yaml')) return undefined;
  const tree = parsed(isNpm ? (read(lock) ?? '') : importersOf(read(lock) ?? ''), lock);
  const own = isNpm ? at(tree, 'packages', folder) : at(tree, 'importers', folder === '' ? '.' : folder);
  if (own === undefined) return undefined;
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) => entries(at(own, key)));
  return new Map(groups.map(([name, range]) => [name, isNpm ? String(range) : String(at(range, 'specifier'))]));
}

/** Of pnpm's lock file the part that repeats the manifests; the packages themselves are most of it. */
function importersOf(text: string): string {
  const from = text.search(/^importers:/m);
  const end = text.slice(from).search(/^(?:packages|snapshots):/m);
  return from === -1 ? '' : text.slice(from, end === -1 ? undefined : from + end);
}
