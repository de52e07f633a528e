/** A page or an endpoint that a file of the repository makes, by the rules of its framework. */
export interface FileRoute {
  path: string;
  file: string;
  kind: 'page' | 'endpoint';
}

/** How frameworks with file routers name their files: what comes before the path, and what is left off behind it. */
const ROUTERS: { pattern: RegExp; kind: FileRoute['kind'] }[] = [
  // Next.js: App Router, then Pages Router.
  { pattern: /^(?:.*\/)?app\/(?<path>.*?)\/?page\.(?:[jt]sx?|mdx?)$/, kind: 'page' },
  { pattern: /^(?:.*\/)?app\/(?<path>.*?)\/?route\.[jt]s$/, kind: 'endpoint' },
  { pattern: /^(?:.*\/)?pages\/(?<path>api\/.+)\.[jt]s$/, kind: 'endpoint' },
  // SvelteKit.
  { pattern: /^(?:.*\/)?src\/routes\/(?<path>.*?)\/?\+page\.svelte$/, kind: 'page' },
  { pattern: /^(?:.*\/)?src\/routes\/(?<path>.*?)\/?\+server\.[jt]s$/, kind: 'endpoint' },
  // Remix and React Router: dots stand for slashes.
  { pattern: /^(?:.*\/)?app\/routes\/(?<path>[^/]+?)(?:\/route)?\.[jt]sx?$/, kind: 'page' },
  // Nuxt: pages and server/api.
  { pattern: /^(?:.*\/)?pages\/(?<path>.+)\.vue$/, kind: 'page' },
  { pattern: /^(?:.*\/)?server\/(?<path>(?:api|routes)\/.+?)(?:\.(?:get|post|put))?\.[jt]s$/, kind: 'endpoint' },
  // Astro, and the Pages Router of Next.js.
  { pattern: /^(?:.*\/)?src\/pages\/(?<path>.+)\.(?:astro|mdx?)$/, kind: 'page' },
  { pattern: /^(?:.*\/)?pages\/(?<path>(?!api\/|_).+)\.[jt]sx$/, kind: 'page' },
];

/** Built output, tests and stories hold files that look like routes and are none. */
const NO_SOURCE = /(^|\/)(node_modules|dist|build|out|\.[^/]+|tests?|__tests__|e2e|stories|examples?|fixtures)\//;

/** The routes without parameters that the repository's file routers make, each path once. */
export function fileRoutes(files: readonly string[]): FileRoute[] {
  const found = new Map<string, FileRoute>();
  for (const file of files.filter((each) => !NO_SOURCE.test(each))) {
    const route = routeOf(file);
    if (route !== undefined && !found.has(route.path)) found.set(route.path, route);
  }
  return [...found.values()];
}

function routeOf(file: string): FileRoute | undefined {
  for (const { pattern, kind } of ROUTERS) {
    const raw = pattern.exec(file)?.groups?.['path'];
    if (raw === undefined) continue;
    const isRemix = /(^|\/)app\/routes\//.test(file);
    const parts = (isRemix ? raw.replaceAll('.', '/') : raw.replace(/^routes\//, '')).split('/');
    const path = parts.filter((part) => !isGrouping(part) && part !== 'index' && part !== '_index').join('/');
    return /[[\]$@]|\.\.\./.test(path) ? undefined : { path: `/${path}`, file, kind };
  }
  return undefined;
}

/** `(marketing)` groups files, `_auth` is a layout without a path (Next.js, Remix). */
const isGrouping = (part: string) => part === '' || /^\(.*\)$/.test(part) || /^_(?!index$)/.test(part);
