import { isIP } from 'node:net';
import type { Answer } from 'dns-packet';

/** A name as we write it everywhere: lower case, no final dot, odd bytes as `\DDD`; the root is `.`. */
export function nameOf(name: string): string {
  const bare = name.length > 1 && name.endsWith('.') && !name.endsWith('\\.') ? name.slice(0, -1) : name;
  return printable(bare === '' ? '.' : bare.toLowerCase());
}

/** A character string in quotes (RFC 1035 section 5.1): only printable ASCII comes out. */
export function quote(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
  return `"${printable(text.replace(/["\\]/g, '\\$&'), ' ')}"`;
}

/** Bytes outside printable ASCII become `\DDD`; a text with characters beyond latin1 is taken as UTF-8. */
function printable(text: string, also = ''): string {
  const isWide = [...text].some((char) => char.charCodeAt(0) > 255);
  return [...Buffer.from(text, isWide ? 'utf8' : 'latin1')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      const isPlain = (byte > 0x20 && byte < 0x7f) || char === also;
      return isPlain ? char : `\\${String(byte).padStart(3, '0')}`;
    })
    .join('');
}

/** The value of a decoded record in presentation format. Throws when it is not what its type demands. */
export function presentation(record: Answer): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return addressOf(record.data, record.type === 'A' ? 4 : 6);
    case 'CNAME':
    case 'NS':
    case 'PTR':
    case 'DNAME':
      return nameOf(record.data);
    case 'MX':
      return `${record.data.preference ?? 0} ${nameOf(record.data.exchange)}`;
    case 'TXT':
      return [record.data]
        .flat()
        .map((part) => quote(part))
        .join(' ');
    case 'SRV':
      return `${record.data.priority ?? 0} ${record.data.weight ?? 0} ${record.data.port} ${nameOf(record.data.target)}`;
    case 'CAA':
      return `${record.data.flags ?? 0} ${nameOf(record.data.tag)} ${quote(record.data.value)}`;
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = record.data;
      return [nameOf(mname), nameOf(rname), serial, refresh, retry, expire, minimum].join(' ');
    }
    case 'DS':
      return [
        record.data.keyTag,
        record.data.algorithm,
        record.data.digestType,
        record.data.digest.toString('hex'),
      ].join(' ');
    case 'DNSKEY':
      return [record.data.flags, 3, record.data.algorithm, record.data.key.toString('base64')].join(' ');
    case 'TLSA':
      return [
        record.data.usage,
        record.data.selector,
        record.data.matchingType,
        record.data.certificate.toString('hex'),
      ].join(' ');
    case 'RRSIG':
      return [
        record.data.typeCovered,
        record.data.algorithm,
        record.data.originalTTL,
        record.data.expiration,
        record.data.inception,
        record.data.keyTag,
        nameOf(record.data.signersName),
      ].join(' ');
    default:
      return rawOf((record as { data?: unknown }).data);
  }
}

/** dns-packet does not check the length of an address: a short one reads `192.0.2.undefined`. */
function addressOf(address: string, family: 4 | 6): string {
  if (isIP(address) !== family) throw new Error('an address record without an address');
  return address;
}

/** RFC 3597 section 5: a type without a form of its own. */
function rawOf(data: unknown): string {
  if (!(data instanceof Uint8Array)) return '\\# 0';
  return `\\# ${data.length} ${Buffer.from(data).toString('hex')}`.trim();
}

/** The strings of a TXT value, unescaped, as latin1: their boundaries matter to SPF and DKIM. */
export function textStrings(value: string): string[] {
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replace(/\\(\d{3}|.)/g, (_, escaped: string) =>
      escaped.length === 3 ? String.fromCharCode(Number(escaped)) : escaped,
    ),
  );
}

/** One spelling for each value, so that a declared record can be compared with a published one. */
export function canonicalValue(type: string, value: string): string {
  const trimmed = value.trim();
  if (type === 'TXT') return quote(textStrings(/^"/.test(trimmed) ? trimmed : quote(trimmed)).join(''));
  if (type === 'AAAA' && isIP(trimmed) === 6) return new URL(`http://[${trimmed}]/`).hostname.slice(1, -1);
  if (type === 'CAA')
    return trimmed.replace(
      /^(\d+)\s+(\S+)\s+"?([^"\s][^"]*)?"?$/,
      (_, flags, tag, text = '') => `${flags} ${String(tag).toLowerCase()} "${text}"`,
    );
  return trimmed
    .split(/\s+/)
    .map((word) => (/^[\d:]+$/.test(word) ? word : nameOf(word)))
    .join(' ');
}
