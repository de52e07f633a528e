import type { DnsHost } from './facts.ts';

/** DNS hosts by the suffix of their name servers. Source: each company's published name server names. */
export const DNS_HOSTS: readonly (DnsHost & { suffixes: string[] })[] = [
  { name: 'Cloudflare', apex: '@', suffixes: ['ns.cloudflare.com'] },
  { name: 'GoDaddy', apex: '@', suffixes: ['domaincontrol.com'] },
  { name: 'Namecheap', apex: '@', suffixes: ['registrar-servers.com'] },
  { name: 'Vercel', apex: 'empty', suffixes: ['vercel-dns.com', 'vercel-dns-016.com'] },
  { name: 'Netlify', apex: '@', suffixes: ['nsone.net'] },
  { name: 'Amazon Route 53', apex: 'empty', suffixes: ['awsdns.com', 'awsdns.net', 'awsdns.org', 'awsdns.co.uk'] },
  { name: 'Google Cloud DNS', apex: 'empty', suffixes: ['googledomains.com'] },
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
  return found && { name: found.name, apex: found.apex };
}

/** Route 53 numbers its suffixes: `ns-1.awsdns-00.com` ends in `awsdns.com` without the number. */
function endsInOne(server: string, suffixes: readonly string[]): boolean {
  const plain = server.replace(/\.awsdns-\d+\./, '.awsdns.');
  return suffixes.some((suffix) => plain === suffix || plain.endsWith(`.${suffix}`));
}

/**
 * Hosting that answers for names nobody claimed there: the CNAME's suffix, and what its page says then.
 * `claimable: false` where the host asks for a proof before it serves a foreign name, so that nobody can take it over.
 * Source: the "can I take over XYZ" collection (CC BY 4.0) for which services and which words; nuclei-templates issues
 * 10076 and 12569 for Vercel and Netlify.
 */
export const UNCLAIMED: readonly { service: string; suffixes: string[]; says: string; claimable: boolean }[] = [
  { service: 'GitHub Pages', suffixes: ['github.io'], says: "There isn't a GitHub Pages site here.", claimable: true },
  {
    service: 'Heroku',
    suffixes: ['herokuapp.com', 'herokudns.com', 'herokussl.com'],
    says: 'No such app',
    claimable: true,
  },
  { service: 'Amazon S3', suffixes: ['amazonaws.com'], says: 'The specified bucket does not exist', claimable: true },
  { service: 'Bitbucket', suffixes: ['bitbucket.io'], says: 'Repository not found', claimable: true },
  { service: 'Ghost', suffixes: ['ghost.io'], says: 'Site unavailable', claimable: true },
  {
    service: 'Help Scout',
    suffixes: ['helpscoutdocs.com'],
    says: 'No settings were found for this company:',
    claimable: true,
  },
  { service: 'Ngrok', suffixes: ['ngrok.io', 'ngrok-free.app'], says: 'ERR_NGROK_3200', claimable: true },
  { service: 'Pantheon', suffixes: ['pantheonsite.io'], says: '404 error unknown site!', claimable: true },
  {
    service: 'Readme',
    suffixes: ['readme.io', 'readmessl.com'],
    says: 'Project doesnt exist... yet!',
    claimable: true,
  },
  {
    service: 'Shopify',
    suffixes: ['myshopify.com'],
    says: 'Sorry, this shop is currently unavailable.',
    claimable: true,
  },
  { service: 'Surge', suffixes: ['surge.sh'], says: 'project not found', claimable: true },
  {
    service: 'Tumblr',
    suffixes: ['tumblr.com'],
    says: "Whatever you were looking for doesn't currently exist at this address",
    claimable: true,
  },
  {
    service: 'Webflow',
    suffixes: ['webflow.com', 'webflow.io'],
    says: "The page you are looking for doesn't exist or has been moved.",
    claimable: true,
  },
  { service: 'Wordpress.com', suffixes: ['wordpress.com'], says: 'Do you want to register', claimable: true },
  { service: 'Fastly', suffixes: ['fastly.net'], says: 'Fastly error: unknown domain', claimable: false },
  { service: 'Netlify', suffixes: ['netlify.app', 'netlify.com'], says: 'Not Found - Request ID:', claimable: false },
  { service: 'Vercel', suffixes: ['vercel-dns.com', 'vercel.app'], says: 'DEPLOYMENT_NOT_FOUND', claimable: false },
  { service: 'Zendesk', suffixes: ['zendesk.com'], says: 'Help Center Closed', claimable: false },
];

/** The names by which issuers are allowed in CAA, by the organisation in their certificates. Source: CCADB's list of CAA identifiers. */
export const CAA_NAMES: readonly { organization: RegExp; names: string[] }[] = [
  { organization: /^Let's Encrypt$/i, names: ['letsencrypt.org'] },
  { organization: /^Google Trust Services/i, names: ['pki.goog'] },
  { organization: /^Amazon$/i, names: ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'] },
  {
    organization: /^DigiCert|^GeoTrust|^Thawte|^RapidSSL/i,
    names: ['digicert.com', 'www.digicert.com', 'symantec.com', 'geotrust.com', 'rapidssl.com', 'thawte.com'],
  },
  {
    organization: /^Sectigo|^COMODO|^ZeroSSL/i,
    names: ['sectigo.com', 'comodoca.com', 'comodo.com', 'usertrust.com', 'trust-provider.com'],
  },
  { organization: /^GlobalSign/i, names: ['globalsign.com'] },
  { organization: /^Entrust/i, names: ['entrust.net', 'affirmtrust.com'] },
  { organization: /^GoDaddy|^Starfield/i, names: ['godaddy.com', 'starfieldtech.com'] },
  { organization: /^SSL Corp/i, names: ['ssl.com'] },
  { organization: /^Buypass/i, names: ['buypass.com', 'buypass.no'] },
  { organization: /^Microsoft Corporation$/i, names: ['microsoft.com'] },
];
