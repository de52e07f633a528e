import { isProduct } from '../lib/product-paths.ts';
/** A page or an endpoint defined by a file in the repository, by the rules of its framework. */
export interface FileRoute {
  path: string;
  file: string;
  kind: 'page' | 'endpoint';
}

/**
 * A framework with a file router: the configuration that shows its use, and how its files are named, relative to that.
 */
interface Router {
  config: RegExp;
  files: { pattern: RegExp; kind: FileRoute['kind'] }[];
}

const page = (pattern: RegExp) => ({ pattern, kind: 'page' as const });
const endpoint = (pattern: RegExp) => ({ pattern, kind: 'endpoint' as const });

const ROUTERS: Router[] = [
  {
    // Next.js: App Router and Pages Router.
    config: /^next\.config\.[cm]?[jt]s$/,
    files: [
      page(/^(?:src\/)?app\/(?<path>.*?)\/?page\.(?:[jt]sx?|mdx?)$/),
      endpoint(/^(?:src\/)?app\/(?<path>.*?)\/?route\.[jt]s$/),
      endpoint(/^(?:src\/)?pages\/(?<path>api\/.+)\.[jt]s$/),
      page(/^(?:src\/)?pages\/(?<path>(?!api\/|_).+)\.[jt]sx$/),
    ],
  },
  {
    config: /^svelte\.config\.[cm]?[jt]s$/,
    files: [
      page(/^src\/routes\/(?<path>.*?)\/?\+page\.svelte$/),
      endpoint(/^src\/routes\/(?<path>.*?)\/?\+server\.[jt]s$/),
    ],
  },
  {
    // Remix and React Router: dots separate path segments.
    config: /^(?:remix|react-router)\.config\.[cm]?[jt]s$/,
    files: [page(/^app\/routes\/(?<path>[^/]+?)(?:\/route)?\.[jt]sx?$/)],
  },
  {
    config: /^nuxt\.config\.[cm]?[jt]s$/,
    files: [
      page(/^(?:app\/)?pages\/(?<path>.+)\.vue$/),
      endpoint(/^server\/(?<path>(?:api|routes)\/.+?)(?:\.(?:get|post|put))?\.[jt]s$/),
    ],
  },
  { config: /^astro\.config\.[cm]?[jt]s$/, files: [page(/^src\/pages\/(?<path>.+)\.(?:astro|mdx?)$/)] },
];

/**
 * The routes without parameters that the repository's file router defines, each path once. None for a repository with
 * several applications, because it does not show which one a domain serves.
 */
export function fileRoutes(files: readonly string[]): FileRoute[] {
  const sources = files.filter((each) => isProduct(each) && !/(^|\/)\.[^/]+\//.test(each));
  const used = sources.flatMap((file) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const router = ROUTERS.find(({ config }) => config.test(file.slice(folder.length)));
    return router === undefined ? [] : [{ folder, router }];
  });
  const [only] = used;
  if (only === undefined || used.length > 1) return [];
  const found = new Map<string, FileRoute>();
  for (const file of sources.filter((each) => each.startsWith(only.folder))) {
    const route = routeOf(file, file.slice(only.folder.length), only.router);
    if (route !== undefined && !found.has(route.path)) found.set(route.path, route);
  }
  return [...found.values()];
}

function routeOf(file: string, within: string, { files }: Router): FileRoute | undefined {
  for (const { pattern, kind } of files) {
    const raw = pattern.exec(within)?.groups?.['path'];
    if (raw === undefined) continue;
    const isRemix = within.startsWith('app/routes/');
    const parts = (isRemix ? raw.replaceAll('.', '/') : raw.replace(/^routes\//, '')).split('/');
    const path = parts.filter((part) => !isGrouping(part) && part !== 'index' && part !== '_index').join('/');
    return /[[\]$@]|\.\.\./.test(path) ? undefined : { path: `/${path}`, file, kind };
  }
  return undefined;
}

/** `(marketing)` is a route group, `_auth` a layout without a path (Next.js, Remix). */
const isGrouping = (part: string) => part === '' || /^\(.*\)$/.test(part) || /^_(?!index$)/.test(part);
