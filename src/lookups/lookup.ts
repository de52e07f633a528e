import { type AddressKind, addressKind } from '../io/address-guard.ts';
import type { DnsAnswer, DnsRecord, RecordType } from '../io/dns-types.ts';
import type { Failure } from '../io/failure.ts';
import type { World } from '../io/world.ts';

/**
 * A resolver's answer for one name and type. Each outcome means something different to a visitor: no such name, a name
 * without this type, a zone whose servers fail, a resolver that refuses, and unknown.
 */
export type Lookup = {
  name: string;
  type: RecordType;
  /** The resolver that answered. */
  server: string;
  /** Milliseconds until the answer; 0 without one. */
  ms: number;
  /** The CNAMEs on the way, in order. */
  cnames: DnsRecord[];
} & (
  | { outcome: 'found'; records: DnsRecord[]; authenticated: boolean }
  | { outcome: 'nxdomain' }
  | { outcome: 'nodata' }
  | { outcome: 'servfail'; rcode: string; errors: DnsAnswer['errors'] }
  | { outcome: 'refused'; rcode: string; errors: DnsAnswer['errors'] }
  | { outcome: 'unknown'; reason: string }
);

/** Asks the resolvers in order until one has a definite answer: not a failure, SERVFAIL or REFUSED. */
export async function lookup(world: Pick<World, 'ask' | 'resolvers'>, name: string, type: RecordType): Promise<Lookup> {
  let last: Lookup = { name, type, server: '', ms: 0, cnames: [], outcome: 'unknown', reason: 'no resolver is known' };
  for (const server of world.resolvers) {
    last = await lookupAt(world, server, name, type);
    if (['found', 'nxdomain', 'nodata'].includes(last.outcome)) return last;
  }
  return last;
}

export async function lookupAt(
  world: Pick<World, 'ask'>,
  server: string,
  name: string,
  type: RecordType,
  flags: { unchecked?: boolean } = {},
): Promise<Lookup> {
  return interpret(await world.ask({ name, type, server, recurse: true, ...flags }), name, type, server);
}

/** RFC 2308: the rcode distinguishes NXDOMAIN from NODATA; both can occur at the end of a CNAME chain. */
function interpret(answer: DnsAnswer | Failure, name: string, type: RecordType, server: string): Lookup {
  const base = { name, type, server, ms: answer.kind === 'answer' ? answer.ms : 0, cnames: [] as DnsRecord[] };
  if (answer.kind === 'failure') return { ...base, outcome: 'unknown', reason: answer.reason };
  const cnames = type === 'CNAME' ? [] : answer.answers.filter((record) => record.type === 'CNAME');
  const records = answer.answers.filter((record) => record.type !== 'RRSIG' && !cnames.includes(record));
  const { rcode, errors, authenticated } = answer;
  if (rcode === 'NXDOMAIN') return { ...base, cnames, outcome: 'nxdomain' };
  if (rcode === 'SERVFAIL') return { ...base, cnames, outcome: 'servfail', rcode, errors };
  if (rcode !== 'NOERROR') return { ...base, cnames, outcome: 'refused', rcode, errors };
  if (records.length === 0) return { ...base, cnames, outcome: 'nodata' };
  return { ...base, cnames, outcome: 'found', records, authenticated };
}

/** The address records of one host. */
export interface HostAddresses {
  v4: Lookup;
  v6: Lookup;
  addresses: { address: string; kind: AddressKind }[];
}

/** No host needs more, and a name with hundreds must not cause hundreds of connections. */
const MAX_ADDRESSES = 16;

export async function addressesOf(world: Pick<World, 'ask' | 'resolvers'>, host: string): Promise<HostAddresses> {
  const [v4, v6] = await Promise.all([lookup(world, host, 'A'), lookup(world, host, 'AAAA')]);
  const addresses = [...valuesOf(v4), ...valuesOf(v6)].slice(0, MAX_ADDRESSES);
  return { v4, v6, addresses: addresses.map((address) => ({ address, kind: addressKind(address) })) };
}

/** The values found; empty for every other outcome, so look at the outcome first. */
export function valuesOf(found: Lookup): string[] {
  return found.outcome === 'found' ? found.records.map(({ value }) => value) : [];
}
