import { isIP } from 'node:net';
import type { Answer, StringRecordType } from 'dns-packet';

/** A name in our notation: lower case, no trailing dot, unusual bytes as `\DDD`; the root is `.`. */
export function nameOf(name: string): string {
  const bare = name.length > 1 && name.endsWith('.') && !name.endsWith('\\.') ? name.slice(0, -1) : name;
  return printable(bare === '' ? '.' : bare.toLowerCase());
}

/** A quoted character string (RFC 1035 section 5.1) in printable ASCII. */
export function quote(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
  return `"${printable(text.replace(/["\\]/g, '\\$&'), ' ')}"`;
}

/** Escapes bytes outside printable ASCII as `\DDD`; text with characters beyond latin1 is encoded as UTF-8. */
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

/** The value of a decoded record in presentation format. Throws when it is invalid for its type. */
export function presentation(record: Answer): string {
  const { data } = record as { data?: unknown };
  if (!hasForm(record.type)) return rawOf(data);
  const fieldsOf = FIELDS[record.type] as FieldsOf<unknown>;
  return fieldsOf(data).join(' ');
}

type FieldsOf<Data> = (data: Data) => (string | number | undefined)[];
type DataOf<Type> = Type extends StringRecordType ? string : Extract<Answer, { type: Type; data: unknown }>['data'];

/** The fields of a value in presentation order, separated by single spaces. */
const FIELDS = {
  A: (address) => [addressOf(address, 4)],
  AAAA: (address) => [addressOf(address, 6)],
  CNAME: (name) => [nameOf(name)],
  NS: (name) => [nameOf(name)],
  PTR: (name) => [nameOf(name)],
  DNAME: (name) => [nameOf(name)],
  MX: ({ preference = 0, exchange }) => [preference, nameOf(exchange)],
  TXT: (parts) => [parts].flat().map((part) => quote(part)),
  SRV: ({ priority = 0, weight = 0, port, target }) => [priority, weight, port, nameOf(target)],
  CAA: ({ flags = 0, tag, value }) => [flags, nameOf(tag), quote(value)],
  SOA: ({ mname, rname, serial, refresh, retry, expire, minimum }) => [
    nameOf(mname),
    nameOf(rname),
    ...[serial, refresh, retry, expire, minimum],
  ],
  DS: ({ keyTag, algorithm, digestType, digest }) => [keyTag, algorithm, digestType, digest.toString('hex')],
  // The protocol is always 3 (RFC 4034 section 2.1.2).
  DNSKEY: ({ flags, algorithm, key }) => [flags, 3, algorithm, key.toString('base64')],
  TLSA: ({ usage, selector, matchingType, certificate }) => [
    ...[usage, selector, matchingType],
    certificate.toString('hex'),
  ],
  RRSIG: ({ typeCovered, algorithm, originalTTL, expiration, inception, keyTag, signersName }) => [
    ...[typeCovered, algorithm, originalTTL, expiration, inception, keyTag],
    nameOf(signersName),
  ],
} satisfies { [Type in Answer['type']]?: FieldsOf<DataOf<Type>> };

const hasForm = (type: string): type is keyof typeof FIELDS => Object.hasOwn(FIELDS, type);

/** dns-packet does not check the length of an address: a short one reads `192.0.2.undefined`. */
function addressOf(address: string, family: 4 | 6): string {
  if (isIP(address) !== family) throw new Error('an address record without an address');
  return address;
}

/** RFC 3597 section 5: the generic format for a type without its own. */
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

/** The normalized spelling of a value, so that a declared record can be compared with a published one. */
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
