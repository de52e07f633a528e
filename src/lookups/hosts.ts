import type { Subject } from '../gate/check.ts';
import type { Domain } from '../lib/domain-names.ts';
import { registrableOf } from '../lib/domain-names.ts';
import { hostName } from '../lib/host-names.ts';
import type { Chain } from './visit.ts';

/** Why a host is looked at: it is the domain, its `www`, declared in launch.yml, or the site links to it. */
type HostRole = 'apex' | 'www' | 'declared' | 'linked';

export interface Host {
  name: string;
  role: HostRole;
}

/** Names that are not for members: an ancestor of production, or a preview of it. */
const STAGING = /(^|[.-])(staging|stage|preview|dev|test|qa|uat|beta|demo)([.-]|\d|$)/i;

/** By the labels before the registered domain: `example.dev` is no preview. */
export const isStaging = (host: string) => STAGING.test(host.slice(0, -registrableOf(host).length));

/** The machine that something was written on, and others that nobody else reaches (RFC 6761 section 6.3). */
export const LOCAL =
  /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|host\.docker\.internal|.*\.(local|localhost|internal|test))$/i;
/** A way to somebody's machine, for as long as it is on. */
export const TUNNEL = /\.(ngrok(-free)?\.(io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net)$/i;

/** A site may link to any number of hosts under its domain; the first are enough to see what is wrong. */
const MAX_LINKED = 12;

/** The hosts that a visitor needs, before anything was looked at. */
export function knownHosts(domain: Domain, subject: Subject): Host[] {
  const hosts: Host[] = [{ name: domain.name, role: 'apex' }];
  if (domain.name === domain.registrable) hosts.push({ name: `www.${domain.name}`, role: 'www' });
  for (const name of [...Object.values(subject.subdomains), subject.canonical]) {
    const isNew = name !== undefined && hosts.every((host) => host.name !== name);
    if (isNew) hosts.push({ name, role: 'declared' });
  }
  return hosts;
}

/** Hosts of the same owner that the pages at the end of these chains lead to or link to. */
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
