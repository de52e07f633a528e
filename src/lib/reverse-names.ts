import { isIPv4 } from 'node:net';

/** The name of an address's PTR record (RFC 1035 section 3.5, RFC 3596 section 2.5). */
export function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  return `${[...expanded(address)].reverse().join('.')}.ip6.arpa`;
}

/** All 32 hexadecimal digits of an IPv6 address. */
function expanded(address: string): string {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const words = (text = '') => text.split(':').filter(Boolean);
  const [before, behind] = [words(head), words(tail)];
  const gap = tail === undefined ? 0 : 8 - before.length - behind.length;
  return [...before, ...Array.from({ length: gap }, () => '0'), ...behind]
    .map((word) => word.padStart(4, '0'))
    .join('');
}
