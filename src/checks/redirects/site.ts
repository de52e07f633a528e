import type { Subject } from '../../gate/check.ts';
import { type Domain, parseTarget } from '../../lib/domain-names.ts';
import { type Host, knownHosts } from '../../lookups/hosts.ts';

/** What is known about the site before any request. */
export interface Site {
  domain: Domain;
  /** The declared hosts, or the usual ones. */
  hosts: Host[];
  /** The home page, which the paths in launch.yml are relative to. */
  base: string;
  subject: Subject;
}

export function siteOf(subject: Subject): Site {
  const domain = parseTarget(subject.domain ?? '');
  const base = `https://${subject.canonical ?? domain.name}/`;
  return { domain, hosts: knownHosts(domain, subject), base, subject };
}
