import type { World } from '../../io/world.ts';
import { resolverOf } from './resolver.ts';

/** How a receiver sees one message. */
export interface MessageFacts {
  from: { address: string; domain: string } | undefined;
  subject: string;
  signatures: Signature[];
  dmarc: { result: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror'; policy: string };
  /** It is bulk mail: from a list or a newsletter. */
  isBulk: boolean;
  unsubscribe: Unsubscribe;
  /** The last SMTP hop used TLS; undefined when no Received header shows it. */
  isEncrypted: boolean | undefined;
  /** Required headers (RFC 5322 section 3.6) that are missing or repeated. */
  missing: string[];
  links: { url: string; line: number }[];
}

export interface Signature {
  domain: string;
  selector: string;
  result: 'pass' | 'fail' | 'neutral' | 'none' | 'permerror' | 'temperror' | 'policy';
  /** The verifier's explanation, in the library's words. */
  reason: string;
  /** Signed headers. */
  covers: string[];
  isAligned: boolean;
  /** Only the start of the body is signed (`l=`). */
  isPartial: boolean;
}

interface Unsubscribe {
  /** `List-Unsubscribe` has an https URL. */
  hasUrl: boolean;
  /** `List-Unsubscribe-Post` says One-Click (RFC 8058). */
  isOneClick: boolean;
  /** A valid signature covers both headers. */
  isSigned: boolean;
}

/** Verifies a message as received; `text` is byte for byte (latin1). */
export async function readMessage(world: Pick<World, 'ask' | 'resolvers'>, text: string): Promise<MessageFacts> {
  const headers = headersOf(text);
  const resolver = resolverOf(world);
  const verified = await verify(text, headerOf(headers, 'date'), resolver);
  const from = verified.headerFrom.length === 1 ? String(verified.headerFrom[0]) : undefined;
  const signatures = verified.results.flatMap(signatureOf);
  return {
    from: from === undefined ? undefined : { address: from, domain: from.slice(from.lastIndexOf('@') + 1) },
    subject: (headerOf(headers, 'subject') ?? '').slice(0, 120),
    signatures,
    dmarc: from === undefined ? { result: 'none', policy: '' } : await dmarcOf(verified, resolver),
    isBulk: ['list-unsubscribe', 'list-id'].some((name) => headerOf(headers, name) !== undefined),
    unsubscribe: unsubscribeOf(headers, signatures),
    isEncrypted: encryptedOf(headers),
    missing: ['from', 'date', 'message-id'].filter(
      (name) => headers.filter((header) => header.name === name).length !== 1,
    ),
    links: linksIn(text),
  };
}

type Resolver = ReturnType<typeof resolverOf>;
type Verified = Awaited<ReturnType<typeof verify>>;

/** Verifies the DKIM signatures (RFC 6376). Signatures expire, so a sample is judged at the time it was sent. */
async function verify(text: string, sent: string | undefined, resolver: Resolver) {
  const { dkimVerify } = await import('mailauth/lib/dkim/verify.js');
  const date = new Date(sent ?? '');
  const curTime = Number.isNaN(date.getTime()) ? {} : { curTime: date };
  return dkimVerify(Buffer.from(text, 'latin1'), { resolver, ...curTime } as never);
}

/** Evaluates the sender domain's DMARC policy for the signatures that pass (RFC 9989). */
async function dmarcOf({ headerFrom, results }: Verified, resolver: Resolver): Promise<MessageFacts['dmarc']> {
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const passing = results.filter(({ status }) => status.result === 'pass');
  const dkimDomains = passing.map(({ id, signingDomain }) => ({ id, domain: signingDomain ?? '' }));
  const found = await dmarc({ headerFrom, dkimDomains, resolver } as never);
  if (found === false) return { result: 'none', policy: '' };
  return { result: found.status.result as MessageFacts['dmarc']['result'], policy: String(found.policy ?? '') };
}

function signatureOf(result: Verified['results'][number]): Signature[] {
  if (result.signingDomain === undefined) return [];
  return [
    {
      domain: result.signingDomain,
      selector: result.selector ?? '',
      result: result.status.result as Signature['result'],
      reason: String(result.status.comment || ''),
      covers: coveredBy(result),
      isAligned: Boolean(result.status.aligned),
      isPartial: result.canonBodyLengthLimited === true,
    },
  ];
}

interface Header {
  name: string;
  value: string;
}

/** Unfolded headers (RFC 5322 section 2.2.3), names in lower case. */
function headersOf(text: string): Header[] {
  const head = /^[\s\S]*?(?=\r?\n\r?\n|$)/.exec(text)?.[0] ?? '';
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):\s*(\S.*)?$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name: name.toLowerCase(), value: value ?? '' }];
    });
}

const headerOf = (headers: readonly Header[], name: string) => headers.find((header) => header.name === name)?.value;

/** The `h=` of a signature. */
function coveredBy(result: object): string[] {
  const { signingHeaders } = result as { signingHeaders?: { keys?: string } };
  return (signingHeaders?.keys ?? '')
    .toLowerCase()
    .split(':')
    .map((name) => name.trim())
    .filter(Boolean);
}

function unsubscribeOf(headers: readonly Header[], signatures: readonly Signature[]): Unsubscribe {
  return {
    hasUrl: /<https:\/\/[^<>]+>/i.test(headerOf(headers, 'list-unsubscribe') ?? ''),
    isOneClick: /^\s*List-Unsubscribe=One-Click\s*$/i.test(headerOf(headers, 'list-unsubscribe-post') ?? ''),
    isSigned: signatures.some(
      ({ result, covers }) =>
        result === 'pass' && covers.includes('list-unsubscribe') && covers.includes('list-unsubscribe-post'),
    ),
  };
}

/** The last hop between two servers: receivers add internal lines on top, which name no sender. */
function encryptedOf(headers: readonly Header[]): boolean | undefined {
  const received = headers.find(
    ({ name, value }) => name === 'received' && /\bfrom\s/i.test(value) && /\bwith\s+\S*SMTP/i.test(value),
  )?.value;
  if (received === undefined) return undefined;
  return /\bwith\s+\S*SMTPS/i.test(received) || /\bTLS|cipher/i.test(received);
}

/** URLs in text parts, with soft line breaks of quoted-printable removed (RFC 2045 section 6.7). */
export function linksIn(text: string): { url: string; line: number }[] {
  const isEncoded = /^content-transfer-encoding:\s*quoted-printable/im.test(text);
  const plain = isEncoded ? text.replace(/=\r?\n/g, '').replace(/=3D/g, '=') : text;
  const found = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const { 0: url, index } of plain.matchAll(/https?:\/\/[^\s"'<>()[\]{}\\^`|]{3,500}/gi)) {
    line += plain.slice(at, index).split('\n').length - 1;
    at = index;
    const bare = url.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    if (!found.has(bare) && found.size < MOST_LINKS) found.set(bare, line);
  }
  return [...found].map(([url, place]) => ({ url, line: place }));
}

/** The most links read from one message. */
const MOST_LINKS = 200;
