import { parseTarget } from '../lib/domain-names.ts';
import { isUnder } from '../lib/host-names.ts';
import type { Config } from './schema.ts';

/** The declarations about hosts and addresses in each section, and their empty values. */
const OF_HOSTS: Record<string, Record<string, unknown>> = {
  redirects: { map: [] },
  dns: { records: [], cutover: undefined },
  edge: { layer: undefined, previews: [] },
  tls: { origins: {} },
};

/**
 * The configuration that applies to this target. The canonical host, subdomains, redirects, records and the CDN or
 * proxy are declared for one domain, and do not apply to another host such as a preview or a separate deployment. Paths
 * and everything else always apply. `left`: the declarations that were left out.
 */
export function declaredFor(target: string | undefined, config: Config): { config: Config; left: string[] } {
  if (target === undefined || isDeclared(target, config)) return { config, left: [] };
  const { canonical, subdomains, routes, ...rest } = config;
  const left = [...(canonical === undefined ? [] : ['canonical']), ...(isFilled(subdomains) ? ['subdomains'] : [])];
  const kept: Config = { ...rest, subdomains: {}, routes: ownRoutes(target, routes) };
  for (const [name, nothing] of Object.entries(OF_HOSTS)) {
    const section = config[name];
    if (typeof section !== 'object' || section === null) continue;
    left.push(...Object.keys(nothing).flatMap((key) => (isFilled(entryOf(section, key)) ? `${name}.${key}` : [])));
    kept[name] = { ...section, ...nothing };
  }
  return { config: kept, left };
}

/** A launch.yml without a domain applies to any target that its canonical host belongs to. */
function isDeclared(target: string, { domain, canonical }: Config): boolean {
  const { name } = parseTarget(target);
  if (domain !== undefined) return parseTarget(domain).name === name;
  return canonical === undefined || isUnder(canonical, name);
}

/** Keeps paths, and URLs on this host. */
function ownRoutes(target: string, routes: Config['routes']): Config['routes'] {
  const isOwn = (route: string) => !URL.canParse(route) || new URL(route).hostname === target;
  return Object.fromEntries(
    Object.entries(routes).flatMap(([name, given]) => {
      const own = given.filter(isOwn);
      return own.length > 0 ? [[name, own]] : [];
    }),
  );
}

const entryOf = (section: object, key: string): unknown => (section as Record<string, unknown>)[key];

function isFilled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined;
}
