import dnsPacket, { type Answer, type DecodedPacket } from 'dns-packet';
import type { DnsAnswer, DnsQuestion, DnsRecord } from './dns-types.ts';
import { type Failure, failure } from './failure.ts';
import { nameOf, presentation } from './records.ts';

/** What a received message was: an answer, a truncated answer, or not an answer to this question. */
export type Decoded =
  | { kind: 'reply'; reply: Omit<DnsAnswer, 'transport' | 'ms'> }
  | { kind: 'truncated' }
  | { kind: 'foreign' }
  | Failure;

/** Decoding 64 KB of nested compression pointers takes 1.5 s; no legitimate answer to our questions is this long. */
export const MAX_MESSAGE = 16_384;
/** Far more records than one name has in a real zone. */
const MAX_RECORDS = 512;
/** DNS Flag Day 2020: the size that avoids fragmentation. */
const UDP_PAYLOAD = 1232;
const EXTENDED_ERROR = 15;

/** Is this name valid in a query: labels of 1 to 63 octets, 253 in all, no escapes (RFC 1035 section 2.3.4)? */
export function askable(name: string): boolean {
  if (name === '.') return true;
  return name.length <= 253 && name.split('.').every((label) => /^[ -[\]-~]{1,63}$/.test(label));
}

export function encodeQuestion({ name, type, recurse, dnssec, unchecked }: DnsQuestion, id: number): Buffer {
  return dnsPacket.encode({
    type: 'query',
    id,
    flags:
      (recurse ? dnsPacket.RECURSION_DESIRED : 0) |
      dnsPacket.AUTHENTIC_DATA |
      (unchecked ? dnsPacket.CHECKING_DISABLED : 0),
    // The types of dns-packet lack HTTPS (65).
    questions: [{ name, type: type as 'A', class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: UDP_PAYLOAD,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: dnssec ? dnsPacket.DNSSEC_OK : 0,
        flag_do: dnssec === true,
        options: [],
      },
    ],
  });
}

/** Accepts a message only if its ID, its question and the chain of owner names match. Never throws. */
export function decodeMessage(message: Buffer, question: DnsQuestion, id: number): Decoded {
  if (message.length > MAX_MESSAGE) return failure('too-large', `the answer is larger than ${MAX_MESSAGE} bytes`);
  if (message.length < 12 || message.readUInt16BE(0) !== id) return { kind: 'foreign' };
  if (recordCount(message) > MAX_RECORDS)
    return failure('too-large', `the answer has more than ${MAX_RECORDS} records`);
  if (isTruncated(message)) return { kind: 'truncated' };
  try {
    const packet = dnsPacket.decode(message);
    return isReplyTo(packet, question) ? replyOf(packet, question) : { kind: 'foreign' };
  } catch {
    return failure('malformed', 'the answer is not a DNS message that can be decoded');
  }
}

/** The record counts in the header, read before decoding: answer, authority, additional (RFC 1035 section 4.1.1). */
function recordCount(message: Buffer): number {
  return message.readUInt16BE(6) + message.readUInt16BE(8) + message.readUInt16BE(10);
}

function isTruncated(message: Buffer): boolean {
  return (message.readUInt16BE(2) & 0x8200) === 0x8200;
}

function isReplyTo(packet: DecodedPacket, { name, type }: DnsQuestion): boolean {
  const asked = packet.questions?.[0];
  if (!packet.flag_qr || packet.questions?.length !== 1 || asked === undefined) return false;
  return nameOf(asked.name) === nameOf(name) && (asked.type === type || (asked.type as string) === `UNKNOWN_${65}`);
}

function replyOf(packet: DecodedPacket, question: DnsQuestion): Decoded {
  const all = recordsOf(packet.answers);
  const answers = chainOf(all, question);
  if (all.length > 0 && answers.length === 0) return failure('mismatch', 'the answer is about another name');
  const opt = packet.additionals?.find((record) => record.type === 'OPT');
  return {
    kind: 'reply',
    reply: {
      kind: 'answer',
      rcode: (packet as DecodedPacket & { rcode: string }).rcode,
      authoritative: packet.flag_aa,
      authenticated: packet.flag_ad,
      answers,
      authority: recordsOf(packet.authorities),
      errors: opt?.type === 'OPT' ? opt.options.flatMap(extendedError) : [],
    },
  };
}

function recordsOf(records: readonly Answer[] = []): DnsRecord[] {
  return records.flatMap((record) =>
    record.type === 'OPT'
      ? []
      : [{ name: nameOf(record.name), type: record.type, ttl: record.ttl ?? 0, value: presentation(record) }],
  );
}

/** Follows the CNAME chain from the question's name; drops records that do not belong to it. */
function chainOf(records: readonly DnsRecord[], { name, type }: DnsQuestion): DnsRecord[] {
  const chain: DnsRecord[] = [];
  const seen = new Set<string>();
  for (let owner: string | undefined = nameOf(name); owner !== undefined && !seen.has(owner); ) {
    seen.add(owner);
    const here = records.filter((record) => record.name === owner);
    const cname: DnsRecord | undefined = type === 'CNAME' ? undefined : here.find((record) => record.type === 'CNAME');
    chain.push(...here.filter((record) => record === cname || isAsked(record.type, type) || record.type === 'RRSIG'));
    owner = cname?.value;
  }
  return chain;
}

const isAsked = (found: string, asked: string) => found === asked || (asked === 'HTTPS' && found === 'UNKNOWN_65');

/** RFC 8914: two octets of code, then UTF-8 text. */
function extendedError(option: { code: number | string; data?: unknown }): { code: number; text: string }[] {
  const data = option.data;
  const isError = option.code === EXTENDED_ERROR || option.code === `OPTION_${EXTENDED_ERROR}`;
  if (!isError || !Buffer.isBuffer(data) || data.length < 2) return [];
  return [{ code: data.readUInt16BE(0), text: data.subarray(2, 130).toString('utf8') }];
}
