import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isProduct
} from "./lib-product-paths.js";

// src/lookups/file-routes.ts
var page = (pattern) => ({ pattern, kind: "page" });
var endpoint = (pattern) => ({ pattern, kind: "endpoint" });
var ROUTERS = [
  {
    // Next.js: App Router and Pages Router.
    config: /^next\.config\.[cm]?[jt]s$/,
    files: [
      page(/^(?:src\/)?app\/(?<path>.*?)\/?page\.(?:[jt]sx?|mdx?)$/),
      endpoint(/^(?:src\/)?app\/(?<path>.*?)\/?route\.[jt]s$/),
      endpoint(/^(?:src\/)?pages\/(?<path>api\/.+)\.[jt]s$/),
      page(/^(?:src\/)?pages\/(?<path>(?!api\/|_).+)\.[jt]sx$/)
    ]
  },
  {
    config: /^svelte\.config\.[cm]?[jt]s$/,
    files: [
      page(/^src\/routes\/(?<path>.*?)\/?\+page\.svelte$/),
      endpoint(/^src\/routes\/(?<path>.*?)\/?\+server\.[jt]s$/)
    ]
  },
  {
    // Remix and React Router: dots separate path segments.
    config: /^(?:remix|react-router)\.config\.[cm]?[jt]s$/,
    files: [page(/^app\/routes\/(?<path>[^/]+?)(?:\/route)?\.[jt]sx?$/)]
  },
  {
    config: /^nuxt\.config\.[cm]?[jt]s$/,
    files: [
      page(/^(?:app\/)?pages\/(?<path>.+)\.vue$/),
      endpoint(/^server\/(?<path>(?:api|routes)\/.+?)(?:\.(?:get|post|put))?\.[jt]s$/)
    ]
  },
  { config: /^astro\.config\.[cm]?[jt]s$/, files: [page(/^src\/pages\/(?<path>.+)\.(?:astro|mdx?)$/)] }
];
function fileRoutes(files) {
  const sources = files.filter((each) => isProduct(each) && !/(^|\/)\.[^/]+\//.test(each));
  const used = sources.flatMap((file) => {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    const router = ROUTERS.find(({ config }) => config.test(file.slice(folder.length)));
    return router === void 0 ? [] : [{ folder, router }];
  });
  const [only] = used;
  if (only === void 0 || used.length > 1) return [];
  const found = /* @__PURE__ */ new Map();
  for (const file of sources.filter((each) => each.startsWith(only.folder))) {
    const route = routeOf(file, file.slice(only.folder.length), only.router);
    if (route !== void 0 && !found.has(route.path)) found.set(route.path, route);
  }
  return [...found.values()];
}
function routeOf(file, within, { files }) {
  for (const { pattern, kind } of files) {
    const raw = pattern.exec(within)?.groups?.["path"];
    if (raw === void 0) continue;
    const isRemix = within.startsWith("app/routes/");
    const parts = (isRemix ? raw.replaceAll(".", "/") : raw.replace(/^routes\//, "")).split("/");
    const path = parts.filter((part) => !isGrouping(part) && part !== "index" && part !== "_index").join("/");
    return /[[\]$@]|\.\.\./.test(path) ? void 0 : { path: `/${path}`, file, kind };
  }
  return void 0;
}
var isGrouping = (part) => part === "" || /^\(.*\)$/.test(part) || /^_(?!index$)/.test(part);

export {
  fileRoutes
};
