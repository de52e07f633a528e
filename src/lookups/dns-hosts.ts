import type { DnsPanel } from '../gate/finding.ts';
import { isUnderAny } from '../lib/host-names.ts';

/** A company that runs DNS, and the words its panel uses. */
export type DnsHost = Omit<DnsPanel, 'host' | 'zone'> & { name: string };

/**
 * DNS hosts by the suffix of their name servers. General knowledge of their names, not
 * checked one by one: they choose the words of a proposal and never what is found.
 */
export const DNS_HOSTS: readonly (DnsHost & { suffixes: string[] })[] = [
  { name: 'Cloudflare', apex: '@', suffixes: ['ns.cloudflare.com'] },
  { name: 'GoDaddy', apex: '@', suffixes: ['domaincontrol.com'] },
  { name: 'Namecheap', apex: '@', suffixes: ['registrar-servers.com'] },
  { name: 'Vercel', apex: 'empty', suffixes: ['vercel-dns.com', 'vercel-dns-016.com'] },
  { name: 'Netlify', apex: '@', suffixes: ['nsone.net'] },
  {
    name: 'Amazon Route 53',
    apex: 'empty',
    text: 'quoted',
    suffixes: ['awsdns.com', 'awsdns.net', 'awsdns.org', 'awsdns.co.uk'],
  },
  { name: 'Google Cloud DNS', apex: 'empty', text: 'quoted', suffixes: ['googledomains.com'] },
  { name: 'Azure DNS', apex: '@', suffixes: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'] },
  { name: 'DigitalOcean', apex: '@', suffixes: ['digitalocean.com'] },
  { name: 'Hetzner', apex: '@', suffixes: ['ns.hetzner.com', 'ns.hetzner.de'] },
  { name: 'Gandi', apex: '@', suffixes: ['gandi.net'] },
  { name: 'Porkbun', apex: 'empty', suffixes: ['porkbun.com'] },
  { name: 'DNSimple', apex: 'empty', suffixes: ['dnsimple.com', 'dnsimple-edge.net'] },
  { name: 'OVHcloud', apex: 'empty', suffixes: ['ovh.net', 'anycast.me'] },
  { name: 'IONOS', apex: '@', suffixes: ['ui-dns.com', 'ui-dns.de', 'ui-dns.org', 'ui-dns.biz'] },
  { name: 'Squarespace', apex: '@', suffixes: ['squarespacedns.com'] },
  { name: 'Wix', apex: '@', suffixes: ['wixdns.net'] },
];

/** The company behind these name servers, when all of their names say the same. */
export function dnsHostOf(nameServers: readonly string[]): DnsHost | undefined {
  const found = DNS_HOSTS.find(
    ({ suffixes }) => nameServers.length > 0 && nameServers.every((server) => endsInOne(server, suffixes)),
  );
  if (found === undefined) return undefined;
  const { suffixes: _, ...host } = found;
  return host;
}

/** Route 53 numbers its suffixes: `ns-1.awsdns-00.com` ends in `awsdns.com` without the number. */
function endsInOne(server: string, suffixes: readonly string[]): boolean {
  return isUnderAny(server.replace(/\.awsdns-\d+\./, '.awsdns.'), suffixes);
}

/** The panel in which a zone's records are changed; undefined when nobody is recognised. */
export function panelOf(host: DnsHost | undefined, zone: string): DnsPanel | undefined {
  if (host === undefined) return undefined;
  const { name, ...words } = host;
  return { host: name, zone, ...words };
}
