import type { Subject } from '../gate/check.ts';
import type { Domain } from '../lib/domain-names.ts';
import { registrableOf } from '../lib/domain-names.ts';
import { hostName } from '../lib/host-names.ts';
import type { Chain } from './visit.ts';

/** Why a host is examined: it is the domain, its `www`, declared in launch.yml, or linked from the site. */
type HostRole = 'apex' | 'www' | 'declared' | 'linked';

export interface Host {
  name: string;
  role: HostRole;
}

/** Names of hosts that are not for members: staging, previews, tests. */
const STAGING = /(^|[.-])(staging|stage|preview|dev|test|qa|uat|beta|demo)([.-]|\d|$)/i;

/** Only labels before the registrable domain count: `example.dev` is not a preview. */
export const isStaging = (host: string) => STAGING.test(host.slice(0, -registrableOf(host).length));

/** The developer's own machine, and other names without public access (RFC 6761 section 6.3). */
export const LOCAL =
  /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|host\.docker\.internal|.*\.(local|localhost|internal|test))$/i;
/** A temporary tunnel to a developer's machine. */
export const TUNNEL = /\.(ngrok(-free)?\.(io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net)$/i;

/** A site may link to any number of hosts under its domain; the first ones are enough to find problems. */
const MAX_LINKED = 12;

/** The hosts that a visitor needs, known before any request. */
export function knownHosts(domain: Domain, subject: Subject): Host[] {
  const hosts: Host[] = [{ name: domain.name, role: 'apex' }];
  if (domain.name === domain.registrable) hosts.push({ name: `www.${domain.name}`, role: 'www' });
  for (const name of [...Object.values(subject.subdomains), subject.canonical]) {
    const isNew = name !== undefined && hosts.every((host) => host.name !== name);
    if (isNew) hosts.push({ name, role: 'declared' });
  }
  return hosts;
}

/** Hosts of the same owner that these chains redirect to or their final pages link to. */
export function linkedHosts(chains: readonly Chain[], domain: Domain, known: readonly Host[]): Host[] {
  const found = new Set<string>();
  for (const { hops, end } of chains) {
    const links = end.kind === 'page' ? end.page.links : [];
    for (const url of [...hops.flatMap(({ location }) => location ?? []), ...links]) {
      const name = hostName(new URL(url).hostname);
      const isOurs = name?.endsWith(`.${domain.site}`) === true;
      if (name !== undefined && isOurs && known.every((host) => host.name !== name)) found.add(name);
    }
  }
  return [...found]
    .sort()
    .slice(0, MAX_LINKED)
    .map((name) => ({ name, role: 'linked' }));
}
