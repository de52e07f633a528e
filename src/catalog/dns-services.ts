import { platforms } from './platforms/index.ts';
import type { DnsService } from './platforms/platform.ts';

/** DNS hosts by name; those that also host products are in their platform's file. */
export const dnsServices: readonly (DnsService & { name: string })[] = [
  { name: 'GoDaddy', panel: 'DNS > DNS Records > Add New Record', apex: '@', nameServers: ['domaincontrol.com'] },
  {
    name: 'Namecheap',
    panel: 'Domain List > Manage > Advanced DNS',
    apex: '@',
    nameServers: ['registrar-servers.com'],
  },
  {
    name: 'Amazon Route 53',
    panel: 'Hosted zones > the zone > Create record',
    apex: 'empty',
    text: 'quoted',
    nameServers: ['awsdns.com', 'awsdns.net', 'awsdns.org', 'awsdns.co.uk'],
  },
  {
    name: 'Google Cloud DNS',
    panel: 'Cloud DNS > the zone > Add standard',
    apex: 'empty',
    text: 'quoted',
    nameServers: ['googledomains.com'],
  },
  {
    name: 'Azure DNS',
    panel: 'DNS zones > the zone > Recordsets',
    apex: '@',
    nameServers: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'],
  },
  { name: 'DigitalOcean', panel: 'Networking > Domains > the domain', apex: '@', nameServers: ['digitalocean.com'] },
  { name: 'Hetzner', panel: 'DNS > the zone > Records', apex: '@', nameServers: ['ns.hetzner.com', 'ns.hetzner.de'] },
  { name: 'Gandi', panel: 'Domain > DNS Records', apex: '@', nameServers: ['gandi.net'] },
  { name: 'Porkbun', panel: 'Domain Management > DNS', apex: 'empty', nameServers: ['porkbun.com'] },
  {
    name: 'DNSimple',
    panel: 'the domain > DNS > Manage Records',
    apex: 'empty',
    nameServers: ['dnsimple.com', 'dnsimple-edge.net'],
  },
  {
    name: 'OVHcloud',
    panel: 'Web Cloud > Domain names > DNS zone',
    apex: 'empty',
    nameServers: ['ovh.net', 'anycast.me'],
  },
  {
    name: 'IONOS',
    panel: 'Domains & SSL > DNS > Add record',
    apex: '@',
    nameServers: ['ui-dns.com', 'ui-dns.de', 'ui-dns.org', 'ui-dns.biz'],
  },
  ...platforms.flatMap(({ name, dns }) => (dns === undefined ? [] : [{ name, ...dns }])),
];
