import type { DnsAnswer, DnsRecord } from '../io/dns-types.ts';
import type { Failure } from '../io/failure.ts';
import type { World } from '../io/world.ts';
import { registrableOf } from '../lib/domain-names.ts';
import { addressesOf, lookup, valuesOf } from './lookup.ts';

type Dns = Pick<World, 'ask' | 'resolvers'>;

/** The answer of one of the zone's name servers. */
export interface NameServer {
  name: string;
  addresses: string[];
  /** The parent zone delegates to it. */
  delegated: boolean;
  /** The zone itself lists it. */
  listed: boolean;
  state: ServerState;
}

export type ServerState =
  | { kind: 'authoritative'; serial: number; nameServers: string[] | undefined }
  /** It answers, but not for this zone: with an error rcode, or without authority. */
  | { kind: 'lame'; rcode: string }
  /** Nothing listens at its address. */
  | { kind: 'dead' }
  /** Its name has no address, so it cannot be queried. */
  | { kind: 'no-address' }
  /** There was no answer, or no way to ask. */
  | { kind: 'unknown'; reason: string };

/** The zone that contains a domain, and its name servers. */
export type Authority =
  | { kind: 'found'; zone: string; servers: NameServer[]; parent: string[] | undefined }
  | { kind: 'unknown'; reason: string };

/** The most name servers queried; zones have up to thirteen. */
const MAX_SERVERS = 13;
/** One server of the parent is enough; a second is queried in case the first does not answer. */
const PARENT_SERVERS = 2;

export async function authorityOf(world: Dns, domain: string): Promise<Authority> {
  const zone = await zoneOf(world, domain);
  if ('reason' in zone) return { kind: 'unknown', reason: zone.reason };
  const [listed, parent] = await Promise.all([lookup(world, zone.name, 'NS'), delegation(world, zone.name)]);
  if (listed.outcome === 'unknown' && parent === undefined) return { kind: 'unknown', reason: listed.reason };
  const own = valuesOf(listed);
  const names = [...new Set([...(parent ?? own), ...own])].sort().slice(0, MAX_SERVERS);
  const servers = await Promise.all(
    names.map(async (name): Promise<NameServer> => {
      const { addresses, state } = await serverState(world, name, zone.name);
      return { name, addresses, delegated: (parent ?? own).includes(name), listed: own.includes(name), state };
    }),
  );
  return { kind: 'found', zone: zone.name, servers, parent };
}

/** The answer of the first of the zone's own servers that answers with authority. */
export async function askAuthority(
  world: Dns,
  authority: Authority,
  name: string,
  type: 'A' | 'AAAA' | 'CNAME',
): Promise<DnsAnswer | undefined> {
  if (authority.kind === 'unknown') return undefined;
  const good = authority.servers.filter(({ state }) => state.kind === 'authoritative');
  for (const server of good.flatMap(({ addresses }) => addresses).slice(0, 2)) {
    const answer = await world.ask({ name, type, server, recurse: false });
    if (answer.kind === 'answer' && answer.authoritative) return answer;
  }
  return undefined;
}

/** The closest name with its own SOA, from the domain up to the registrable domain, all queried in parallel. */
async function zoneOf(world: Dns, domain: string): Promise<{ name: string } | { reason: string }> {
  const registrable = registrableOf(domain);
  const above = domain
    .slice(0, Math.max(0, domain.length - registrable.length - 1))
    .split('.')
    .filter(Boolean);
  const names = [...above.map((_, i) => [...above.slice(i), registrable].join('.')), registrable];
  const found = await Promise.all(names.map((name) => lookup(world, name, 'SOA')));
  const own = found.find((each) => each.outcome === 'found' && each.cnames.length === 0);
  if (own) return { name: own.name };
  const unsure = found.find(({ outcome }) => outcome === 'unknown');
  return unsure?.outcome === 'unknown' ? { reason: unsure.reason } : { name: registrable };
}

/** The NS set at the parent's servers, which resolvers follow. Undefined when none of them answers. */
async function delegation(world: Dns, zone: string): Promise<string[] | undefined> {
  const parents = valuesOf(await lookup(world, parentZone(zone), 'NS'))
    .sort()
    .slice(0, PARENT_SERVERS);
  const said = await Promise.all(
    parents.map(async (name) => {
      const server = (await firstAddresses(world, name))[0];
      return server === undefined ? undefined : world.ask({ name: zone, type: 'NS', server, recurse: false });
    }),
  );
  return said
    .flatMap((answer) => (answer === undefined ? [] : [namedIn(answer, zone)]))
    .find((names) => names.length > 0);
}

const parentZone = (zone: string) => zone.slice(zone.indexOf('.') + 1);

/** A referral has them in the authority section; a server that hosts both zones has them in the answer section. */
function namedIn(answer: DnsAnswer | Failure, zone: string): string[] {
  if (answer.kind === 'failure') return [];
  const isNs = ({ type, name }: DnsRecord) => type === 'NS' && name === zone;
  return [...answer.answers, ...answer.authority]
    .filter(isNs)
    .map(({ value }) => value)
    .sort();
}

/** IPv4 first, because not every machine has IPv6. */
async function firstAddresses(world: Dns, name: string): Promise<string[]> {
  const { v4, v6 } = await addressesOf(world, name);
  return [...valuesOf(v4), ...valuesOf(v6)].slice(0, 2);
}

async function serverState(
  world: Dns,
  name: string,
  zone: string,
): Promise<{ addresses: string[]; state: ServerState }> {
  const { v4, v6 } = await addressesOf(world, name);
  const addresses = [...valuesOf(v4), ...valuesOf(v6)].slice(0, 2);
  const server = addresses[0];
  if (server === undefined) {
    const unsure = [v4, v6].find(({ outcome }) => outcome !== 'nodata' && outcome !== 'nxdomain');
    if (unsure === undefined) return { addresses, state: { kind: 'no-address' } };
    return { addresses, state: { kind: 'unknown', reason: 'its name could not be looked up' } };
  }
  const [soa, ns] = await Promise.all([
    world.ask({ name: zone, type: 'SOA', server, recurse: false }),
    world.ask({ name: zone, type: 'NS', server, recurse: false }),
  ]);
  return { addresses, state: stateOf(soa, ns) };
}

function stateOf(soa: DnsAnswer | Failure, ns: DnsAnswer | Failure): ServerState {
  if (soa.kind === 'failure')
    return soa.failure === 'refused' ? { kind: 'dead' } : { kind: 'unknown', reason: soa.reason };
  const record = soa.answers.find(({ type }) => type === 'SOA');
  if (!soa.authoritative || record === undefined) return { kind: 'lame', rcode: soa.rcode };
  const nameServers = ns.kind === 'answer' ? ns.answers.filter(({ type }) => type === 'NS') : undefined;
  return {
    kind: 'authoritative',
    // The third field of a SOA is its serial (RFC 1035 section 3.3.13).
    serial: Number(record.value.split(' ')[2]),
    nameServers: nameServers?.map(({ value }) => value).sort(),
  };
}
