/** What a path says of a file: part of the product, or one of what is beside it. */
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

/** By the name of any folder that it lies in, in any letters. */
const FOLDERS: Partial<Record<PathKind, readonly string[]>> = {
  dependency: ['node_modules', 'bower_components', 'vendor', '.yarn', '.venv', 'venv', 'site-packages'],
  output: [
    ...['dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.output', '.svelte-kit', '.vercel', '.turbo'],
    ...['generated', '__generated__'],
  ],
  test: [
    ...['test', 'tests', '__tests__', 'spec', 'specs', 'e2e', 'cypress', 'playwright', 'testdata', 'test-data'],
    ...['fixture', 'fixtures', '__fixtures__', 'mock', 'mocks', '__mocks__', 'stub', 'stubs', '__snapshots__'],
  ],
  example: ['example', 'examples', 'sample', 'samples', 'stories', '.storybook'],
  document: ['doc', 'docs', 'documentation'],
  script: ['scripts'],
  tool: ['.devcontainer'],
  template: ['template', 'templates'],
};
const KIND_OF_FOLDER = new Map(
  Object.entries(FOLDERS).flatMap(([kind, names]) => names.map((name) => [name, kind as PathKind])),
);

/** By its own name. */
const NAMES: [PathKind, RegExp][] = [
  ['env-template', /^\.env(?:\.[\w-]+)*[._-](?:example|sample|template|dist)$/i],
  ['test', /[._-](?:test|spec|mock|fixture)s?\.|^test_|_(?:test|spec)\.\w+$|^conftest\.py$|\.snap$/i],
  ['example', /[._-](?:example|sample|template|dist|stories)\.|\.(?:example|sample|template|dist)$/i],
  ['document', /\.(?:mdx?|rst|adoc)$/i],
  ['output', /\.min\.[cm]?js$|\.d\.[cm]?ts$|^\.pnp\./i],
  [
    'tool',
    /^(?:drizzle|playwright|cypress|vitest|jest|eslint|prettier|tailwind|postcss|commitlint|knip)\.config\.[cm]?[jt]s$/i,
  ],
];

/** A workflow is named after what it does, and is none of it. */
const WORKFLOW = /(^|\/)\.github\/workflows\//;

/** What its folders say, from the outermost on, and its own name at last. */
function kindsOf(path: string): PathKind[] {
  const [name = '', ...folders] = path.split('/').reverse();
  const named = WORKFLOW.test(path) ? undefined : NAMES.find(([, names]) => names.test(name))?.[0];
  return [...folders.reverse().map((folder) => KIND_OF_FOLDER.get(folder.toLowerCase())), named].filter(
    (kind) => kind !== undefined,
  );
}

/** The one answer to what a file is, by its path with `/`. Where folders lie in folders, the outermost tells. */
export function kindOfPath(path: string): PathKind {
  const kinds = kindsOf(path);
  return kinds.find((kind) => kind !== 'template') ?? kinds[0] ?? 'product';
}

/** Does it say what runs in production. Templates of pages do, and the template of its environment; scripts and tests do not. */
export const isProduct = (path: string): boolean => ['product', 'template', 'env-template'].includes(kindOfPath(path));

/** The same, or a script that people run beside it. */
export const isProductOrScript = (path: string): boolean => isProduct(path) || kindOfPath(path) === 'script';

/** Are the values in it made up: also those of the tests that come with a package. */
export const isMadeUp = (path: string): boolean =>
  kindsOf(path).some((kind) => ['test', 'example', 'document', 'env-template'].includes(kind));
