/**
 * The kinds of addresses that are not publicly reachable. IANA IPv4 Special-Purpose Address Registry and IANA IPv6
 * Special-Purpose Address Registry (RFC 6890, RFC 8190; last updated 2024-10-22): the entries that are not globally
 * reachable, plus multicast, and the metadata addresses of clouds. Order matters: the first match counts.
 */
export const SPECIAL = [
  [
    'cloud metadata',
    '169.254.169.254/32',
    '169.254.170.2/32',
    '100.100.100.200/32',
    'fd00:ec2::254/128',
    '168.63.129.16/32',
  ],
  ['loopback', '127.0.0.0/8', '::1/128'],
  ['unspecified', '0.0.0.0/8', '::/128'],
  ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['carrier-grade NAT', '100.64.0.0/10'],
  ['link-local', '169.254.0.0/16', 'fe80::/10'],
  ['documentation', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  ['benchmarking', '198.18.0.0/15', '2001:2::/48'],
  ['multicast', '224.0.0.0/4', 'ff00::/8'],
  [
    'reserved',
    // Protocol assignments, including anycast addresses of gateways; the 6to4 relay (RFC 7526).
    '192.0.0.0/24',
    '192.88.99.0/24',
    '240.0.0.0/4',
    // Local NAT64 (RFC 8215), discard (RFC 6666), dummy (RFC 9780), segment routing (RFC 9602).
    '64:ff9b:1::/48',
    '100::/64',
    '100:0:0:1::/64',
    '5f00::/16',
    // Protocol assignments, including Teredo (RFC 4380) and ORCHID (RFC 7343).
    '2001::/23',
  ],
] as const;

/** Exceptions within these ranges that are globally reachable and may have hosts: AMT (RFC 7450), AS112 (RFC 7535). */
export const GLOBALLY_REACHABLE = ['2001:3::/32', '2001:4:112::/48'] as const;

/** The only range with public hosts (IANA, Internet Protocol Version 6 Address Space; RFC 4291, 2.4). */
export const GLOBAL_UNICAST = ['2000::/3'] as const;

export type AddressKind = 'public' | (typeof SPECIAL)[number][0];
