import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/product-paths.ts
var FOLDERS = {
  dependency: ["node_modules", "bower_components", "vendor", ".yarn", ".venv", "venv", "site-packages"],
  output: [
    ...["dist", "build", "out", "coverage", ".next", ".nuxt", ".output", ".svelte-kit", ".vercel", ".turbo"],
    ...["generated", "__generated__"]
  ],
  test: [
    ...[
      "test",
      "tests",
      "__tests__",
      "spec",
      "specs",
      "e2e",
      "cypress",
      "playwright",
      "testdata",
      "test-data",
      "testing"
    ],
    ...["fixture", "fixtures", "__fixtures__", "mock", "mocks", "__mocks__", "stub", "stubs", "__snapshots__"]
  ],
  example: ["example", "examples", "sample", "samples", "stories", ".storybook"],
  document: ["doc", "docs", "documentation", "api-docs", "apidocs"],
  script: ["scripts"],
  tool: [".devcontainer"],
  template: ["template", "templates"]
};
var KIND_OF_FOLDER = new Map(
  Object.entries(FOLDERS).flatMap(([kind, names]) => names.map((name) => [name, kind]))
);
var NAMES = [
  ["env-template", /^\.env(?:\.[\w-]+)*[._-](?:example|sample|template|dist)$/i],
  [
    "test",
    /^(?:mock|fixture)s?\.|[._-](?:test|spec|mock|fixture|cy)s?\.|^test_|_(?:test|spec)\.\w+$|^conftest\.py$|\.snap$/i
  ],
  ["example", /[._-](?:example|sample|template|dist|stories)\.|\.(?:example|sample|template|dist)$/i],
  ["document", /\.(?:mdx?|rst|adoc)$/i],
  ["output", /\.min\.[cm]?js$|\.d\.[cm]?ts$|^\.pnp\./i],
  [
    "tool",
    /^(?:drizzle|playwright|cypress|vitest|jest|eslint|prettier|tailwind|postcss|commitlint|knip)\.config\.[cm]?[jt]s$/i
  ]
];
var WORKFLOW = /(^|\/)\.github\/workflows\//;
function kindsOf(path) {
  const [name = "", ...folders] = path.split("/").reverse();
  const named = WORKFLOW.test(path) ? void 0 : NAMES.find(([, names]) => names.test(name))?.[0];
  return [...folders.reverse().map((folder) => KIND_OF_FOLDER.get(folder.toLowerCase())), named].filter(
    (kind) => kind !== void 0
  );
}
function kindOfPath(path) {
  const kinds = kindsOf(path);
  return kinds.find((kind) => kind !== "template") ?? kinds[0] ?? "product";
}
var isProduct = (path) => ["product", "template", "env-template"].includes(kindOfPath(path));
var isProductOrScript = (path) => isProduct(path) || kindOfPath(path) === "script";
var isMadeUp = (path) => kindsOf(path).some((kind) => ["test", "example", "document", "env-template"].includes(kind));

export {
  kindOfPath,
  isProduct,
  isProductOrScript,
  isMadeUp
};
