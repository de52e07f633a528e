import { dnsServices } from '../catalog/dns-services.ts';
import type { DnsPanel } from '../gate/finding.ts';
import { isUnderAny } from '../lib/host-names.ts';

/** A DNS host, and the terms its panel uses. */
export type DnsHost = Omit<DnsPanel, 'host' | 'zone'> & { name: string };

/** The DNS host of these name servers, if all of them belong to the same one. */
export function dnsHostOf(nameServers: readonly string[]): DnsHost | undefined {
  const found = dnsServices.find(
    ({ nameServers: own }) => nameServers.length > 0 && nameServers.every((server) => endsInOne(server, own)),
  );
  if (found === undefined) return undefined;
  const { nameServers: _, ...host } = found;
  return host;
}

/** Ignores the number in Route 53's domains: `ns-1.awsdns-00.com` counts as `awsdns.com`. */
function endsInOne(server: string, suffixes: readonly string[]): boolean {
  return isUnderAny(server.replace(/\.awsdns-\d+\./, '.awsdns.'), suffixes);
}

/** The panel in which a zone's records are changed. Most panels write `@` for the apex. */
export function panelOf(host: DnsHost | undefined, zone: string): DnsPanel {
  if (host === undefined) return { zone, apex: '@' };
  const { name, ...words } = host;
  return { host: name, zone, ...words };
}
