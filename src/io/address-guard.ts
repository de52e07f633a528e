import { BlockList, isIP } from 'node:net';
import { parseEndpoint } from './endpoint.ts';
import { type Failure, failure } from './failure.ts';
import { type AddressKind, GLOBAL_UNICAST, GLOBALLY_REACHABLE, SPECIAL } from './reserved-ranges.ts';

export type { AddressKind };

const LISTS = SPECIAL.map(([kind, ...ranges]) => [kind, blockList(ranges)] as const);
const REACHABLE = blockList(GLOBALLY_REACHABLE);
const UNICAST = blockList(GLOBAL_UNICAST);

/** Throws on text that is not an IP address: names are not resolved here. */
export function addressKind(address: string): AddressKind {
  const bare = embeddedIpv4(address) ?? address;
  const family = isIP(bare);
  if (family === 0) throw new Error('not an IP address');
  const type = family === 4 ? 'ipv4' : 'ipv6';
  if (REACHABLE.check(bare, type)) return 'public';
  const special = LISTS.find(([, list]) => list.check(bare, type))?.[0];
  return special ?? (family === 4 || UNICAST.check(bare, type) ? 'public' : 'reserved');
}

/**
 * The IPv4 address embedded in an IPv6 address: IPv4-compatible and IPv4-mapped (RFC 4291, 2.5.5), IPv4-translated (RFC
 * 2765, 2.1), NAT64 (RFC 6052), 6to4 (RFC 3056), ISATAP (RFC 5214, 6.1).
 */
function embeddedIpv4(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined;
  const groups = expand(address);
  const [a = 0, b = 0, , , e = 0, f = 0, g = 0, h = 0] = groups;
  const ipv4 = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const areZero = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  const isCompatible = areZero(0, 6) && g !== 0;
  const isMapped = areZero(0, 5) && f === 0xffff;
  const isTranslated = areZero(0, 4) && e === 0xffff && f === 0;
  const isNat64 = a === 0x64 && b === 0xff9b && areZero(2, 6);
  const isIsatap = (e & 0xfdff) === 0 && f === 0x5efe;
  if (isCompatible || isMapped || isTranslated || isNat64 || isIsatap) return ipv4(g, h);
  return a === 0x2002 ? ipv4(groups[1], groups[2]) : undefined;
}

/** The eight 16-bit groups of an IPv6 address. */
function expand(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address.replace(/%[\s\S]*/, ''));
  const hex = (high?: string, low?: string) => ((Number(high) << 8) | Number(low)).toString(16);
  const plain = dotted
    ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}`
    : address.replace(/%[\s\S]*/, '');
  const [head = '', tail] = plain.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** Why nothing may be sent to an address: it is not an IP address, or not a public one. */
export function guardAddress(address: string): Failure | undefined {
  if (parseEndpoint(address, 0) === undefined) return failure('guarded', 'that is not an IP address');
  const kind = addressKind(address);
  if (kind === 'public') return undefined;
  return failure('guarded', `a ${kind} address is not contacted without --allow-private`);
}
