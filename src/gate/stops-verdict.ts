import type { RuleWords, Subject } from './check.ts';
import { PRIORITIES, type Priority, type Stage, type Unknown } from './finding.ts';
import { amount, type Look } from './look.ts';

/** What decides whether an unknown leaves the verdict open. */
export interface Waits {
  subject: Subject;
  blockOn: Priority | 'never';
  /** Does the change add or modify this file? Undefined: no change is judged. */
  isChanged?: ((file: string) => boolean) | undefined;
}

/**
 * Could a finding of this rule block? Then the verdict waits for the rule. With `block-on: never`, rules of priority
 * block now decide.
 */
export function isDeciding(
  { priority }: Pick<RuleWords, 'priority'>,
  stage: Stage,
  blockOn: Priority | 'never',
): boolean {
  const least = blockOn === 'never' ? 'block-now' : blockOn;
  return PRIORITIES.indexOf(priorityAt(priority, stage)) <= PRIORITIES.indexOf(least);
}

export function priorityAt(priority: RuleWords['priority'], stage: Stage): Priority {
  return typeof priority === 'string' ? priority : priority[stage];
}

/**
 * Does this unknown of a deciding rule leave the verdict open? It does when the rule examined nothing at all, when the
 * unknown has no place, and when its place is a named subject or a file in the change: an unreadable file must not help
 * a change to pass.
 */
export function stopsVerdict(unknown: Unknown, { looked }: Look, { subject, isChanged }: Waits): boolean {
  if (amount(looked) === 0) return true;
  const { place, isOpen, isNamed } = unknown;
  if (isOpen) return false;
  if (place !== undefined && 'file' in place) return isNamed === true || isChanged?.(place.file) === true;
  return isNamed === true || place === undefined || isNamedAt(place.address, subject);
}

/**
 * Is this the domain, its www, or something that launch.yml names: hosts by their home page, routes by their address?
 */
function isNamedAt(address: string, subject: Subject): boolean {
  const { host, path } = whereOf(address);
  const hosts = namedHosts(subject);
  if (path === '' || path === '/') return hosts.has(host);
  const routes = Object.values(subject.routes).flat();
  return routes.some((route) => route === address || (hosts.has(host) && route === path));
}

function namedHosts({ domain, canonical, subdomains }: Subject): Set<string> {
  const named = [domain, domain && `www.${domain}`, canonical, ...Object.values(subdomains)];
  return new Set(named.filter((name) => name !== undefined));
}

/** Where the name after the last label with an underscore begins. */
function behindLabels(name: string): number {
  const last = name.lastIndexOf('_');
  return last === -1 ? 0 : name.indexOf('.', last) + 1;
}

/**
 * The host and path of a URL, of `host:port`, or of a DNS name and type. Labels with an underscore belong to the name
 * after them.
 */
function whereOf(address: string): { host: string; path: string } {
  if (/^https?:/.test(address) && URL.canParse(address)) {
    const { hostname, pathname, search } = new URL(address);
    return { host: hostname, path: `${pathname}${search}` };
  }
  const name = address.split(/[ :/]/)[0] ?? '';
  return { host: name.slice(behindLabels(name)), path: '' };
}
