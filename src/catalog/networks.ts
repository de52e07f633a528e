import { BlockList, isIP } from 'node:net';
import { fly } from './platforms/fly.ts';
import { netlify } from './platforms/netlify.ts';
import type { Platform } from './platforms/platform.ts';
import { vercel } from './platforms/vercel.ts';

/** A CDN, or another company whose servers proxy for others. */
export interface Network {
  id: string;
  name: string;
  /** Headers that identify its responses; a name alone is enough. */
  headers: readonly (readonly [name: string, value?: RegExp])[];
  /** Its published CIDR blocks; empty when it publishes none, or when they change every week. */
  ranges: readonly string[];
  /** The source of the blocks, and the date of this copy. */
  source?: string;
  /** It also hosts the product: there is no separate origin of the owner's. */
  isPlatform?: true;
}

/**
 * Headers are general knowledge, not checked one by one. A network that is missing here is not recognized, and then
 * nothing is claimed about it.
 */
export const NETWORKS: readonly Network[] = [
  {
    id: 'cloudflare',
    name: 'Cloudflare',
    headers: [['cf-ray'], ['server', /^cloudflare$/i]],
    source: 'https://www.cloudflare.com/ips/, as of 2026-09-29',
    ranges: [
      '173.245.48.0/20',
      '103.21.244.0/22',
      '103.22.200.0/22',
      '103.31.4.0/22',
      '141.101.64.0/18',
      '108.162.192.0/18',
      '190.93.240.0/20',
      '188.114.96.0/20',
      '197.234.240.0/22',
      '198.41.128.0/17',
      '162.158.0.0/15',
      '104.16.0.0/13',
      '104.24.0.0/14',
      '172.64.0.0/13',
      '131.0.72.0/22',
      '2400:cb00::/32',
      '2606:4700::/32',
      '2803:f800::/32',
      '2405:b500::/32',
      '2405:8100::/32',
      '2a06:98c0::/29',
      '2c0f:f248::/32',
    ],
  },
  {
    id: 'fastly',
    name: 'Fastly',
    headers: [['x-served-by', /^cache-/i], ['x-fastly-request-id']],
    source: 'https://api.fastly.com/public-ip-list, from copies of it compared on 2026-11-24',
    ranges: [
      '23.235.32.0/20',
      '43.249.72.0/22',
      '103.244.50.0/24',
      '103.245.222.0/23',
      '103.245.224.0/24',
      '104.156.80.0/20',
      '140.248.64.0/18',
      '140.248.128.0/17',
      '146.75.0.0/17',
      '151.101.0.0/16',
      '157.52.64.0/18',
      '167.82.0.0/17',
      '167.82.128.0/20',
      '167.82.160.0/20',
      '167.82.224.0/20',
      '172.111.64.0/18',
      '185.31.16.0/22',
      '199.27.72.0/21',
      '199.232.0.0/16',
      '2a04:4e40::/32',
      '2a04:4e42::/32',
    ],
  },
  {
    id: 'imperva',
    name: 'Imperva',
    headers: [['x-iinfo'], ['x-cdn', /imperva|incapsula/i]],
    source: 'https://docs.imperva.com, from copies of its list compared on 2026-11-24',
    ranges: [
      '199.83.128.0/21',
      '198.143.32.0/19',
      '149.126.72.0/21',
      '103.28.248.0/22',
      '45.64.64.0/22',
      '185.11.124.0/22',
      '192.230.64.0/18',
      '107.154.0.0/16',
      '45.60.0.0/16',
      '45.223.0.0/16',
      '131.125.128.0/17',
      '2a02:e980::/29',
    ],
  },
  {
    id: 'sucuri',
    name: 'Sucuri',
    headers: [['x-sucuri-id'], ['server', /^sucuri/i]],
    source: 'https://docs.sucuri.net, from copies of its list compared on 2026-11-24',
    ranges: ['192.88.134.0/23', '185.93.228.0/22', '66.248.200.0/22', '208.109.0.0/22', '2a02:fe80::/29'],
  },
  {
    id: 'cloudfront',
    name: 'Amazon CloudFront',
    headers: [['x-amz-cf-id'], ['via', /\.cloudfront\.net\b/i]],
    ranges: [],
  },
  {
    id: 'akamai',
    name: 'Akamai',
    headers: [['server', /^akamai/i], ['akamai-grn'], ['x-akamai-request-id']],
    ranges: [],
  },
  { id: 'azure-front-door', name: 'Azure Front Door', headers: [['x-azure-ref']], ranges: [] },
  { id: 'bunny', name: 'bunny.net', headers: [['cdn-pullzone'], ['server', /^bunnycdn/i]], ranges: [] },
  { id: 'keycdn', name: 'KeyCDN', headers: [['server', /^keycdn/i]], ranges: [] },
  ...[vercel, netlify, fly].map(asNetwork),
];

export const isAnswerOf = ({ headers }: Network, sent: readonly (readonly [string, string])[]): boolean =>
  headers.some(([name, value]) =>
    sent.some((each) => each[0] === name && (value === undefined || value.test(each[1]))),
  );

const lists = new Map<string, BlockList>();

export function isAddressOf({ id, ranges }: Network, address: string): boolean {
  const list = lists.get(id) ?? listOf(ranges);
  lists.set(id, list);
  return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** The network in front, by its addresses, else by its headers. */
export function networkOf(
  addresses: readonly string[],
  headers: readonly (readonly [string, string])[],
): Network | undefined {
  const byAddress = NETWORKS.find((network) => addresses.some((address) => isAddressOf(network, address)));
  return byAddress ?? NETWORKS.find((network) => isAnswerOf(network, headers));
}

/** A platform that proxies for its products, by its request ID header. */
function asNetwork({ name, requestId }: Platform & { requestId: string }): Network {
  return { id: name.toLowerCase().replace('.io', ''), name, headers: [[requestId]], ranges: [], isPlatform: true };
}
