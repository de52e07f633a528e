import { createPublicKey } from 'node:crypto';
import { parseTags, tagOf } from './tags.ts';
import type { TextRecord } from './text-records.ts';

/** The key that a selector publishes (RFC 6376 section 3.6.1), or why it cannot be used. */
export type DkimKey =
  | { kind: 'key'; type: 'rsa' | 'ed25519'; bits: number; isTesting: boolean }
  /** `p=` is empty: the key is revoked. */
  | { kind: 'revoked' }
  | { kind: 'broken'; fault: DkimFault };

export type DkimFault =
  | 'several'
  | 'quotes'
  | 'escaped'
  | 'no-key'
  | 'truncated'
  | 'not-base64'
  | 'not-a-key'
  | 'type'
  | 'version'
  | 'tags'
  | 'hash'
  | 'service';

/** The key in a name's TXT records; undefined when none of them is meant as a key. */
export function dkimKey(records: readonly TextRecord[]): DkimKey | undefined {
  const meant = records.filter(
    ({ text }) => /(^|[;\s"'])p\s*=|v\s*=\s*DKIM/i.test(text) && !/^\s*v\s*=\s*(spf1|DMARC1)/i.test(text),
  );
  const [record] = meant;
  if (record === undefined) return undefined;
  if (meant.length > 1) return { kind: 'broken', fault: 'several' };
  return keyOf(record.text);
}

function keyOf(text: string): DkimKey {
  const broken = (fault: DkimFault): DkimKey => ({ kind: 'broken', fault });
  if (/^\s*["']|["']\s*$|=\s*["']/.test(text)) return broken('quotes');
  if (text.includes('\\')) return broken('escaped');
  const tags = parseTags(text);
  const version = tagOf(tags, 'v');
  if (version !== undefined && (version !== 'DKIM1' || tags.tags[0]?.name !== 'v')) return broken('version');
  const encoded = tagOf(tags, 'p')?.replace(/\s+/g, '');
  if (encoded === undefined) return broken('no-key');
  if (encoded === '') return { kind: 'revoked' };
  const type = tagOf(tags, 'k') ?? 'rsa';
  if (type !== 'rsa' && type !== 'ed25519') return broken('type');
  if (tags.broken.length > 0) return broken('tags');
  const lists = (name: string) =>
    tagOf(tags, name)
      ?.split(':')
      .map((each) => each.trim().toLowerCase());
  if (lists('h')?.includes('sha256') === false) return broken('hash');
  if (lists('s')?.some((service) => service === '*' || service === 'email') === false) return broken('service');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return broken('not-base64');
  const bits = bitsOf(type, Buffer.from(encoded, 'base64'));
  if (typeof bits === 'string') return broken(bits);
  return {
    kind: 'key',
    type,
    bits,
    isTesting: (tagOf(tags, 't') ?? '').split(':').some((flag) => flag.trim() === 'y'),
  };
}

const ED25519_BYTES = 32;

/**
 * The key's size in bits, or what is wrong with its bytes. RSA keys are SubjectPublicKeyInfo or RSAPublicKey (RFC
 * 8301).
 */
function bitsOf(type: 'rsa' | 'ed25519', der: Buffer): number | 'truncated' | 'not-a-key' | 'type' {
  if (type === 'ed25519') {
    if (der.length === ED25519_BYTES) return 256;
    return der.length < ED25519_BYTES ? 'truncated' : 'not-a-key';
  }
  if (der.length < (announced(der) ?? 0)) return 'truncated';
  for (const form of ['spki', 'pkcs1'] as const) {
    try {
      const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key: der, format: 'der', type: form });
      return asymmetricKeyType === 'rsa' ? (asymmetricKeyDetails?.modulusLength ?? 0) : 'type';
    } catch {
      // It may have the other format.
    }
  }
  return 'not-a-key';
}

/** The stated length of a DER sequence, including its header (X.690 section 8.1.3). */
function announced(der: Buffer): number | undefined {
  const [tag, first = 0] = der;
  if (tag !== 0x30) return undefined;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (octets > 3 || der.length < 2 + octets) return undefined;
  return 2 + octets + der.readUIntBE(2, octets);
}
