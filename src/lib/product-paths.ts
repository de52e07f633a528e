/** The kind of a file, derived from its path: part of the product, or something beside it. */
export type PathKind =
  | 'product'
  | 'test'
  | 'example'
  | 'document'
  | 'script'
  | 'tool'
  | 'output'
  | 'dependency'
  | 'template'
  | 'env-template';

/** Folder names of each kind, at any depth, in any case. */
const FOLDERS: Partial<Record<PathKind, readonly string[]>> = {
  dependency: ['node_modules', 'bower_components', 'vendor', '.yarn', '.venv', 'venv', 'site-packages'],
  output: [
    ...['dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.output', '.svelte-kit', '.vercel', '.turbo'],
    ...['generated', '__generated__'],
  ],
  test: [
    ...[
      'test',
      'tests',
      '__tests__',
      'spec',
      'specs',
      'e2e',
      'cypress',
      'playwright',
      'testdata',
      'test-data',
      'testing',
    ],
    ...['fixture', 'fixtures', '__fixtures__', 'mock', 'mocks', '__mocks__', 'stub', 'stubs', '__snapshots__'],
  ],
  example: ['example', 'examples', 'sample', 'samples', 'stories', '.storybook'],
  document: ['doc', 'docs', 'documentation', 'api-docs', 'apidocs'],
  script: ['scripts'],
  tool: ['.devcontainer'],
  template: ['template', 'templates'],
};
const KIND_OF_FOLDER = new Map(
  Object.entries(FOLDERS).flatMap(([kind, names]) => names.map((name) => [name, kind as PathKind])),
);

/** File names of each kind. */
const NAMES: [PathKind, RegExp][] = [
  ['env-template', /^\.env(?:\.[\w-]+)*[._-](?:example|sample|template|dist)$/i],
  [
    'test',
    /^(?:mock|fixture)s?\.|[._-](?:test|spec|mock|fixture|cy)s?\.|^test_|_(?:test|spec)\.\w+$|^conftest\.py$|\.snap$/i,
  ],
  ['example', /[._-](?:example|sample|template|dist|stories)\.|\.(?:example|sample|template|dist)$/i],
  ['document', /\.(?:mdx?|rst|adoc)$/i],
  ['output', /\.min\.[cm]?js$|\.d\.[cm]?ts$|^\.pnp\./i],
  [
    'tool',
    /^(?:drizzle|playwright|cypress|vitest|jest|eslint|prettier|tailwind|postcss|commitlint|knip)\.config\.[cm]?[jt]s$/i,
  ],
];

/** A workflow is named after what it does, so its file name says nothing about its kind. */
const WORKFLOW = /(^|\/)\.github\/workflows\//;

/** The kinds of its folders, outermost first, and of its own name last. */
function kindsOf(path: string): PathKind[] {
  const [name = '', ...folders] = path.split('/').reverse();
  const named = WORKFLOW.test(path) ? undefined : NAMES.find(([, names]) => names.test(name))?.[0];
  return [...folders.reverse().map((folder) => KIND_OF_FOLDER.get(folder.toLowerCase())), named].filter(
    (kind) => kind !== undefined,
  );
}

/** The kind of a file, given its path with `/`. Of nested folders, the outermost decides. */
export function kindOfPath(path: string): PathKind {
  const kinds = kindsOf(path);
  return kinds.find((kind) => kind !== 'template') ?? kinds[0] ?? 'product';
}

/** Does the file affect production? Page templates and the environment template do; scripts and tests do not. */
export const isProduct = (path: string): boolean => ['product', 'template', 'env-template'].includes(kindOfPath(path));

/** Does the file affect production, or is it a script that people run? */
export const isProductOrScript = (path: string): boolean => isProduct(path) || kindOfPath(path) === 'script';

/** Are its values made up? Includes the tests inside a dependency. */
export const isMadeUp = (path: string): boolean =>
  kindsOf(path).some((kind) => ['test', 'example', 'document', 'env-template'].includes(kind));
