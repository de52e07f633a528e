import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import dnsPacket, { type Answer, type DecodedPacket, type Packet } from 'dns-packet';
import { lookIn, refer, type Said, type ServerBehavior, sayWithAuthority, type Zone, zoneFor } from './zones.ts';

/** Answers a question; undefined: no answer. */
export type Responder = (
  name: string,
  type: string,
  flags: { cd: boolean },
) => (Said & { ad?: boolean; error?: number }) | undefined;

export interface DnsServer {
  port: number;
  /** The number of questions received, including lost ones. */
  asked(): number;
  close(): Promise<void>;
}

export interface DnsServerOptions {
  mind: Responder;
  /** Is this datagram lost? Called once in each direction. */
  isLost?: () => boolean;
  /** Does this question get no answer? */
  isMute?: ((name: string, type: string) => boolean) | undefined;
  delayMs?: number;
  /** Every UDP answer is truncated, which forces TCP. */
  truncates?: boolean;
  /** Called for each question without an answer. */
  onSilence?: () => void;
  /** Modifies outgoing bytes: lies, loops, floods. */
  mangle?: (answer: Buffer, query: DecodedPacket) => Buffer;
}

/** A DNS server on loopback, the same port for UDP and TCP. */
export async function startDnsServer(options: DnsServerOptions): Promise<DnsServer> {
  const { tcp, udp, port } = await bindBoth();
  let asked = 0;
  const lost = options.isLost ?? (() => false);
  const reply = (message: Buffer, isUdp: boolean, send: (answer: Buffer) => void) => {
    asked += 1;
    const answer = isUdp && lost() ? undefined : answerTo(message, options, isUdp);
    if (answer === undefined || (isUdp && lost())) return options.onSilence?.();
    if (options.delayMs) setTimeout(send, options.delayMs, answer);
    else send(answer);
  };
  udp.on('message', (message, from) => reply(message, true, (answer) => sendTo(udp, answer, from)));
  tcp.on('connection', (socket) => {
    let received = Buffer.alloc(0);
    socket
      .on('error', () => socket.destroy())
      .on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        if (received.length < 2 || received.length < received.readUInt16BE(0) + 2) return;
        reply(received.subarray(2), false, (answer) => socket.end(Buffer.concat([prefix(answer), answer])));
      });
  });
  return {
    port,
    asked: () => asked,
    close: async () => {
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}

/** A resolver: looks up all zones as if it had queried their servers, follows CNAMEs, and validates signed zones. */
export function resolverMind(zones: readonly Zone[], stale: Record<string, Answer[]> = {}): Responder {
  return (name, type, { cd }) => {
    const old = stale[`${name} ${type}`];
    if (old) return { rcode: 'NOERROR', authoritative: false, answers: old, authorities: [] };
    const answers: Answer[] = [];
    let said: Said = { rcode: 'NXDOMAIN', authoritative: false, answers: [], authorities: [] };
    let isValid = true;
    for (let owner: string | undefined = name, steps = 0; owner !== undefined && steps < 12; steps += 1) {
      const zone = zoneFor(zones, owner);
      if (zone === undefined || !hasVoice(zone)) return { ...said, rcode: zone ? 'SERVFAIL' : 'NXDOMAIN', answers };
      if (zone.dnssec === 'bogus' && !cd)
        return { rcode: 'SERVFAIL', authoritative: false, answers: [], authorities: [], error: 6 };
      isValid &&= zone.dnssec === 'signed';
      said = type === 'DS' ? dsOf(zone, owner) : lookIn(zone, owner, type);
      answers.push(...said.answers);
      const last = said.answers.at(-1);
      owner = last?.type === 'CNAME' && type !== 'CNAME' ? (last.data as string).toLowerCase() : undefined;
    }
    return { ...said, authoritative: false, answers, ad: isValid };
  };
}

/** One of a zone's own name servers. */
export function authorityMind(
  zones: readonly Zone[],
  children: readonly Zone[],
  behavior: ServerBehavior,
  serial?: number,
): Responder {
  return (name, type) => {
    if (behavior === 'silent') return undefined;
    if (behavior === 'lame') return { rcode: 'REFUSED', authoritative: false, answers: [], authorities: [] };
    const own = zoneFor(zones, name);
    const child = zoneFor(children, name);
    const isBelow = child !== undefined && (own === undefined || child.name.length > own.name.length);
    return isBelow ? refer(child) : sayWithAuthority(zones, name, type, serial);
  };
}

const hasVoice = ({ servers }: Zone) =>
  Object.values(servers).some(({ behavior = 'authority' }) => behavior === 'authority');

/** The DS record is in the parent; for resolvers, only its existence matters. */
function dsOf(zone: Zone, owner: string): Said {
  const isSigned = zone.dnssec !== undefined && owner === zone.name;
  const data = { keyTag: 12_345, algorithm: 13, digestType: 2, digest: Buffer.alloc(32, 7) };
  const answers: Answer[] = isSigned ? [{ type: 'DS', name: owner, ttl: 300, class: 'IN', data }] : [];
  return { rcode: 'NOERROR', authoritative: false, answers, authorities: [] };
}

function answerTo(message: Buffer, options: DnsServerOptions, isUdp: boolean): Buffer | undefined {
  const query = decoded(message);
  const question = query?.questions?.[0];
  if (query === undefined || question === undefined) return undefined;
  const name = question.name.toLowerCase();
  const said = options.isMute?.(name, question.type)
    ? undefined
    : options.mind(name, question.type, { cd: query.flag_cd });
  if (said === undefined) return undefined;
  const isCut = isUdp && options.truncates === true;
  const packet: Packet = {
    type: 'response',
    id: query.id ?? 0,
    flags: flagsOf(said, query, isCut),
    questions: [question],
    answers: isCut ? [] : said.answers,
    authorities: isCut ? [] : said.authorities,
    additionals: [optWith(said.error)],
  };
  const bytes = dnsPacket.encode(packet);
  // dns-packet has no field for the rcode: it is the lower four bits of the flags.
  bytes.writeUInt8((bytes.readUInt8(3) & 0xf0) | RCODES[said.rcode], 3);
  return options.mangle ? options.mangle(bytes, query) : bytes;
}

const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

function flagsOf(said: ReturnType<Responder> & object, query: DecodedPacket, isCut: boolean): number {
  return (
    (said.authoritative ? dnsPacket.AUTHORITATIVE_ANSWER : 0) |
    (isCut ? dnsPacket.TRUNCATED_RESPONSE : 0) |
    (query.flag_rd ? dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE : 0) |
    (said.ad ? dnsPacket.AUTHENTIC_DATA : 0)
  );
}

function optWith(error: number | undefined): Answer {
  const options =
    error === undefined ? [] : [{ code: 15, data: Buffer.concat([Buffer.from([0, error]), Buffer.from('sandbox')]) }];
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: options as never,
  };
}

function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return dnsPacket.decode(message);
  } catch {
    return undefined;
  }
}

function prefix(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return length;
}

function sendTo(udp: Socket, answer: Buffer, from: RemoteInfo): void {
  udp.send(answer, from.port, from.address, () => undefined);
}

/** A free TCP port may be in use for UDP; then another is tried. */
async function bindBoth(): Promise<{ tcp: Server; udp: Socket; port: number }> {
  for (let tries = 0; tries < 20; tries += 1) {
    const tcp = createServer();
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    const { port } = tcp.address() as { port: number };
    const udp = createSocket({ type: 'udp4', recvBufferSize: 1024 * 1024 });
    const isBound = await new Promise<boolean>((resolve) =>
      udp.once('error', () => resolve(false)).bind(port, '127.0.0.1', () => resolve(true)),
    );
    if (isBound) return { tcp, udp, port };
    tcp.close();
  }
  throw new Error('no port is free for UDP and TCP alike');
}
