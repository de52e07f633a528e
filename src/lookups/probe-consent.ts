import type { Subject } from '../gate/check.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { isUnder } from '../lib/host-names.ts';
import { isStaging, LOCAL } from './hosts.ts';

/**
 * Why a host is not probed although launch.yml consents; undefined when it may be. A probe that may burden members or
 * lock them out needs additional consent in production: `--i-own-this-host`.
 */
export function probeRefusal(url: string, { domain = '', permissions, subdomains }: Subject): string | undefined {
  if (!permissions.probe) return 'this run sends only GET requests (--no-probe, or a change from outside)';
  if (!URL.canParse(url)) return 'that is not a URL';
  const host = new URL(url).hostname;
  const isOwn = isUnder(host, parseTarget(domain).site) || Object.values(subdomains).includes(host);
  if (!isOwn) return 'its host is not below the domain and not declared under subdomains: in launch.yml';
  const isForNobody = isStaging(host) || LOCAL.test(host);
  return isForNobody || permissions.ownsHost
    ? undefined
    : 'it is a production host, which also needs --i-own-this-host';
}
