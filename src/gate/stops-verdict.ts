import type { RuleWords, Subject } from './check.ts';
import { PRIORITIES, type Priority, type Stage, type Unknown } from './finding.ts';
import { amount, type Look } from './look.ts';

/** What a run waits for, besides what it finds. */
export interface Waits {
  subject: Subject;
  blockOn: Priority | 'never';
  /** Does the change that is judged bring or alter this file? Undefined: no change is judged. */
  isChanged?: ((file: string) => boolean) | undefined;
}

/** What this rule finds would block: the verdict waits for it. Where nothing blocks, what blocks elsewhere counts. */
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
 * Does this unknown leave the verdict open? Of a deciding rule it does when the rule saw nothing at all, when it is of no
 * place in particular, and where it is of a named subject or of a file of the change: a change never gains by being
 * unreadable.
 */
export function stopsVerdict(unknown: Unknown, { looked }: Look, { subject, isChanged }: Waits): boolean {
  if (amount(looked) === 0) return true;
  const { place, isOpen, isNamed } = unknown;
  if (isOpen) return false;
  if (place !== undefined && 'file' in place) return isNamed === true || isChanged?.(place.file) === true;
  return isNamed === true || place === undefined || isNamedAt(place.address, subject);
}

/** The domain, its www, and what launch.yml names: hosts by their start page, routes by their address. */
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

/** Where a name goes on behind its last label with an underscore. */
function behindLabels(name: string): number {
  const last = name.lastIndexOf('_');
  return last === -1 ? 0 : name.indexOf('.', last) + 1;
}

/** Of a URL, `host:port`, or a name and type of DNS, whose labels with an underscore are of the name behind them. */
function whereOf(address: string): { host: string; path: string } {
  if (/^https?:/.test(address) && URL.canParse(address)) {
    const { hostname, pathname, search } = new URL(address);
    return { host: hostname, path: `${pathname}${search}` };
  }
  const name = address.split(/[ :/]/)[0] ?? '';
  return { host: name.slice(behindLabels(name)), path: '' };
}
