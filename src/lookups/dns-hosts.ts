import { dnsServices } from '../catalog/dns-services.ts';
import type { DnsPanel } from '../gate/finding.ts';
import { isUnderAny } from '../lib/host-names.ts';

/** A company that runs DNS, and the words its panel uses. */
export type DnsHost = Omit<DnsPanel, 'host' | 'zone'> & { name: string };

/** The company behind these name servers, when all of their names say the same. */
export function dnsHostOf(nameServers: readonly string[]): DnsHost | undefined {
  const found = dnsServices.find(
    ({ nameServers: own }) => nameServers.length > 0 && nameServers.every((server) => endsInOne(server, own)),
  );
  if (found === undefined) return undefined;
  const { nameServers: _, ...host } = found;
  return host;
}

/** Route 53 numbers its suffixes: `ns-1.awsdns-00.com` ends in `awsdns.com` without the number. */
function endsInOne(server: string, suffixes: readonly string[]): boolean {
  return isUnderAny(server.replace(/\.awsdns-\d+\./, '.awsdns.'), suffixes);
}

/** The panel in which a zone's records are changed. Most have `@` for the zone's own name. */
export function panelOf(host: DnsHost | undefined, zone: string): DnsPanel {
  if (host === undefined) return { zone, apex: '@' };
  const { name, ...words } = host;
  return { host: name, zone, ...words };
}
