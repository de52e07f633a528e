import { platforms } from './platforms/index.ts';
import type { DnsService } from './platforms/platform.ts';

/** Companies that run DNS, by their names; those that run products too are in their platform's file. */
export const dnsServices: readonly (DnsService & { name: string })[] = [
  { name: 'GoDaddy', apex: '@', nameServers: ['domaincontrol.com'] },
  { name: 'Namecheap', apex: '@', nameServers: ['registrar-servers.com'] },
  {
    name: 'Amazon Route 53',
    apex: 'empty',
    text: 'quoted',
    nameServers: ['awsdns.com', 'awsdns.net', 'awsdns.org', 'awsdns.co.uk'],
  },
  { name: 'Google Cloud DNS', apex: 'empty', text: 'quoted', nameServers: ['googledomains.com'] },
  { name: 'Azure DNS', apex: '@', nameServers: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'] },
  { name: 'DigitalOcean', apex: '@', nameServers: ['digitalocean.com'] },
  { name: 'Hetzner', apex: '@', nameServers: ['ns.hetzner.com', 'ns.hetzner.de'] },
  { name: 'Gandi', apex: '@', nameServers: ['gandi.net'] },
  { name: 'Porkbun', apex: 'empty', nameServers: ['porkbun.com'] },
  { name: 'DNSimple', apex: 'empty', nameServers: ['dnsimple.com', 'dnsimple-edge.net'] },
  { name: 'OVHcloud', apex: 'empty', nameServers: ['ovh.net', 'anycast.me'] },
  { name: 'IONOS', apex: '@', nameServers: ['ui-dns.com', 'ui-dns.de', 'ui-dns.org', 'ui-dns.biz'] },
  ...platforms.flatMap(({ name, dns }) => (dns === undefined ? [] : [{ name, ...dns }])),
];
