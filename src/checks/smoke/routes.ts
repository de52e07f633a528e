import type { Subject } from '../../gate/check.ts';
import type { Domain } from '../../lib/domain-names.ts';
import { isUnder } from '../../lib/host-names.ts';
import { type FileRoute, fileRoutes } from '../../lookups/file-routes.ts';
import { isPath, type MemberPage } from '../../lookups/member-pages.ts';
import { followed } from '../../lookups/parse-page.ts';
import type { Chain } from '../../lookups/visit.ts';
import type { RouteFacts, RouteRole } from './facts.ts';
import type { SmokeOptions } from './options.ts';

export type Route = Pick<RouteFacts, 'role' | 'url' | 'from' | 'expected'>;

/** Sales pages, besides those for members. */
const SALES: Record<'pricing' | 'checkout', RegExp> = {
  pricing: /^\/(?:[\w-]+\/)?(?:pricing|plans)\/?$/i,
  checkout: /^\/(?:[\w-]+\/)?(?:checkout|subscribe|upgrade|buy)\/?$/i,
};
const MEMBER_PAGES: readonly MemberPage[] = ['login', 'signup', 'account'];
type Sought = MemberPage | keyof typeof SALES;
const SOUGHT: readonly Sought[] = [...MEMBER_PAGES, 'pricing', 'checkout'];
const DECLARED: readonly RouteRole[] = ['home', ...SOUGHT, 'api'];
/** The most other routes of launch.yml, beyond the usual pages. */
const MOST_OTHERS = 6;
const WEBHOOK = /webhook/i;

/** The pages to visit: those of launch.yml, else links on the home page, else pages in the code. */
export function routesOf(
  { end }: Chain,
  domain: Domain,
  subject: Subject,
  options: SmokeOptions,
  files: readonly string[],
): Route[] {
  const home = `https://${subject.canonical ?? domain.name}/`;
  const base = end.kind === 'page' ? end.page.url : home;
  const links = end.kind === 'page' ? followed(end.page) : [];
  const sources: Sources = {
    links: links.filter((url) => isUnder(new URL(url).hostname, domain.site)),
    pages: fileRoutes(files).filter(({ kind }) => kind === 'page'),
    base,
  };
  const isDeclared = (role: RouteRole) => subject.routes[role] !== undefined;
  const routes: Route[] = [
    ...(isDeclared('home') ? [] : [{ role: 'home', url: home, from: 'every site has it' } as const]),
    ...declared(subject, base),
    ...SOUGHT.filter((role) => !isDeclared(role)).flatMap((role) => found(role, sources)),
    ...options.members.map((path): Route => ({ role: 'members', url: new URL(path, base).href, from: 'launch.yml' })),
  ];
  const once = [...new Map(routes.map((route) => [route.url, route])).values()];
  return once.map((route) => {
    const expected = options.expect[nameOf(route, subject)];
    return expected === undefined ? route : { ...route, expected };
  });
}

function declared({ routes }: Subject, base: string): Route[] {
  const isKnown = (name: string): name is RouteRole => DECLARED.includes(name as RouteRole);
  const others = Object.entries(routes).filter(([name]) => !isKnown(name) && !WEBHOOK.test(name));
  const known = Object.entries(routes).filter(([name]) => isKnown(name));
  return [...known, ...others.slice(0, MOST_OTHERS)].flatMap(([name, paths]) =>
    paths.map((path): Route => {
      return { role: isKnown(name) ? name : 'other', url: new URL(path, base).href, from: 'launch.yml' };
    }),
  );
}

/** Where to find pages that launch.yml does not name. */
interface Sources {
  /** Links on the home page to the owner's hosts. */
  links: readonly string[];
  /** Pages in the code. */
  pages: readonly FileRoute[];
  base: string;
}

function found(role: Sought, { links, pages, base }: Sources): Route[] {
  const link = links.find((url) => fits(role, new URL(url).pathname));
  if (link !== undefined) return [{ role, url: link, from: 'a link' }];
  const page = pages.find(({ path }) => fits(role, path));
  return page === undefined ? [] : [{ role, url: new URL(page.path, base).href, from: 'the repository' }];
}

const fits = (role: Sought, path: string) =>
  role === 'pricing' || role === 'checkout' ? SALES[role].test(path) : isPath(role, path);

/** The route's name in launch.yml. */
function nameOf({ role, url }: Route, { routes }: Subject): string {
  const declaredAs = Object.entries(routes).find(([, paths]) => paths.some((path) => url.endsWith(path)));
  return declaredAs?.[0] ?? role;
}

/** Does launch.yml name this webhook, on any host of the owner? Where its path leads is known only after a request. */
export function isNamedWebhook(url: string, subject: Pick<Subject, 'routes'>, domain: Domain): boolean {
  if (!isUnder(new URL(url).hostname, domain.site)) return false;
  return webhookUrls(subject, new URL('/', url).href).includes(url);
}

/** Webhook endpoints in launch.yml: naming one consents to testing it. */
export function webhookUrls({ routes }: Pick<Subject, 'routes'>, base: string): string[] {
  const named = Object.entries(routes).filter(([name]) => WEBHOOK.test(name));
  return named.flatMap(([, paths]) => paths.map((path) => new URL(path, base).href));
}

/** Webhooks in the code that launch.yml does not name. */
export function undeclaredWebhooks(files: readonly string[], declaredUrls: readonly string[]): string[] {
  const paths = declaredUrls.map((url) => new URL(url).pathname);
  return fileRoutes(files).flatMap(({ path, kind }) =>
    kind === 'endpoint' && WEBHOOK.test(path) && !paths.includes(path) ? [path] : [],
  );
}
