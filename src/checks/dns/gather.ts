import type { Subject } from '../../gate/check.ts';
import { type Authority, askAuthority, authorityOf } from '../../looking/authority.ts';
import { type Host, knownHosts, linkedHosts } from '../../looking/hosts.ts';
import { addressesOf, type HostAddresses, type Lookup, lookup, lookupAt } from '../../looking/lookup.ts';
import { registrationOf } from '../../looking/registration.ts';
import { parseTarget, registrableOf } from '../../looking/target.ts';
import { type Chain, visit } from '../../looking/visit.ts';
import { canonicalValue, nameOf } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { parseZoneFile, ZoneFileError } from '../../world/zone-file.ts';
import type {
  DanglingTarget,
  DeclaredRecord,
  DnsFacts,
  DnssecFacts,
  HostFacts,
  Issuance,
  Reach,
  SnapshotFacts,
} from './facts.ts';
import { dnsHostOf } from './hosts-data.ts';
import type { DnsOptions } from './options.ts';

/** A name that nobody publishes: what answers for it answers for every name. */
const NOBODYS_NAME = 'launch-gate-finds-no-such-name';
const SNAPSHOT_FILE = 'launch.dns.zone';

export async function gatherDns(world: World, options: DnsOptions, subject: Subject): Promise<DnsFacts> {
  const domain = parseTarget(subject.domain ?? '');
  const known = knownHosts(domain, subject);
  const authority = authorityOf(world, domain.name);
  const visits = Promise.all(known.map(({ name }) => visitHost(world, name)));
  const linked = visits.then((chains) =>
    linkedHosts(
      chains.flatMap((chain) => chain ?? []),
      domain,
      known,
    ),
  );
  const [hosts, later, found, dnssec, wildcard, registration, snapshot, declared, control] = await Promise.all([
    Promise.all(known.map((host) => hostFacts(world, host, authority))),
    linked.then((more) => Promise.all(more.map((host) => hostFacts(world, host, authority)))),
    authority,
    dnssecOf(world, domain.registrable),
    lookup(world, `${NOBODYS_NAME}.${domain.name}`, 'A'),
    registrationOf(world, domain.registrable),
    snapshotOf(world, options.snapshot, domain.name),
    Promise.all(options.records.map((record) => declaredRecord(world, record, domain.name))),
    lookup(world, domain.publicSuffix, 'NS'),
  ]);
  const nameServers = found.kind === 'found' ? found.servers.map(({ name }) => name) : [];
  return {
    now: world.now,
    stage: subject.stage,
    domain,
    resolverWorks: ['found', 'nodata', 'nxdomain'].includes(control.outcome),
    hosts: [...hosts, ...later],
    declared,
    authority: found,
    dnssec,
    wildcard,
    registration,
    snapshot,
    cutover: options.cutover,
    dnsHost: dnsHostOf(nameServers),
  };
}

async function hostFacts(world: World, host: Host, authority: Promise<Authority>): Promise<HostFacts> {
  const { name } = host;
  const addresses = addressesOf(world, name);
  const [published, elsewhere, own, beside, chain, dangling, ipv6, issuance] = await Promise.all([
    addresses,
    Promise.all(world.resolvers.slice(1).map((server) => lookupAt(world, server, name, 'A'))),
    authority.then((found) => askAuthority(world, found, name, 'A')),
    Promise.all((['CNAME', 'MX', 'TXT'] as const).map((type) => lookup(world, name, type))),
    visitHost(world, name),
    addresses.then((found) => danglingOf(world, found)),
    addresses.then((found) => ipv6Of(world, name, found)),
    addresses.then((found) => issuanceOf(world, host, found)),
  ]);
  return { ...host, ...published, elsewhere, own, beside, visit: chain, dangling, ipv6, issuance };
}

/** As a visitor types it: https, and http where there is none. Both are asked at once; one visit is kept. */
async function visitHost(world: World, name: string): Promise<Chain | undefined> {
  const [secure, plain] = await Promise.all([visit(world, `https://${name}/`), visit(world, `http://${name}/`)]);
  if (secure.end.kind === 'no-address') return undefined;
  return secure.hops.length === 0 && plain.hops.length > 0 ? plain : secure;
}

async function danglingOf(world: World, { v4, v6 }: HostAddresses): Promise<DanglingTarget | undefined> {
  const target = v4.cnames.at(-1)?.value ?? v6.cnames.at(-1)?.value;
  const isGone = target !== undefined && v4.outcome === 'nxdomain' && v6.outcome === 'nxdomain';
  if (!isGone) return undefined;
  const registrable = registrableOf(target);
  const { outcome } = await lookup(world, registrable, 'NS');
  const registered = outcome === 'nxdomain' ? 'no' : outcome === 'unknown' ? 'unknown' : 'yes';
  return { name: target, registrable, registered };
}

async function ipv6Of(world: World, name: string, { addresses }: HostAddresses): Promise<Reach | undefined> {
  const [v4, v6] = [
    addresses.find(({ address }) => !address.includes(':')),
    addresses.find(({ address }) => address.includes(':')),
  ];
  if (v6 === undefined || v4 === undefined) return undefined;
  const [over4, over6] = await Promise.all(
    [v4, v6].map(({ address }) => world.fetch({ url: `http://${name}/`, address, method: 'HEAD' })),
  );
  // A time-out may be this machine's own: then some address that surely answers does not either.
  const isUnsure = over6?.kind === 'failure' && over6.failure === 'timeout';
  const hasIpv6 = isUnsure && (await reachesIpv6(world));
  const worthOf = (answer: typeof over4) => {
    if (answer?.kind === 'answer') return 'answers';
    if (answer?.failure === 'timeout') return hasIpv6 ? 'fails' : 'unknown';
    return answer !== undefined && ['refused', 'reset'].includes(answer.failure) ? 'fails' : 'unknown';
  };
  return {
    address: v6.address,
    v4: worthOf(over4),
    v6: worthOf(over6),
    reason: over6?.kind === 'failure' ? over6.reason : '',
  };
}

/** IANA answers over IPv6 when this machine can speak it. */
async function reachesIpv6(world: World): Promise<boolean> {
  const { addresses } = await addressesOf(world, 'data.iana.org');
  const address = addresses.find((each) => each.address.includes(':'))?.address;
  if (address === undefined) return false;
  const answer = await world.fetch({ url: 'http://data.iana.org/', address, method: 'HEAD' });
  return answer.kind === 'answer';
}

/** Only where visitors arrive: a certificate of every linked host is the tls check's concern. */
async function issuanceOf(
  world: World,
  { name, role }: Host,
  { addresses }: HostAddresses,
): Promise<Issuance | undefined> {
  const address = addresses[0]?.address;
  if (address === undefined || role === 'linked') return undefined;
  const [shaken, caa] = await Promise.all([
    world.handshake({ host: name, address, port: 443 }),
    nearestCaa(world, name),
  ]);
  const leaf = shaken.kind === 'answer' ? shaken.chain[0] : undefined;
  if (leaf === undefined) return undefined;
  return { issuer: leaf.issuerOrganization, isWildcard: !leaf.altNames.includes(`DNS:${name}`), caa };
}

/** Climbs to the parent until a name has CAA (RFC 8659 section 3). All levels are asked at once. */
async function nearestCaa(world: World, name: string): Promise<Lookup> {
  const labels = name.split('.');
  const levels = labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  const found = await Promise.all(levels.map((level) => lookup(world, level, 'CAA')));
  const last = found.at(-1);
  const nearest = found.find(({ outcome }) => !['nodata', 'nxdomain'].includes(outcome)) ?? last;
  if (nearest === undefined) throw new Error('a host name has at least one label');
  return nearest;
}

async function dnssecOf(world: World, zone: string): Promise<DnssecFacts> {
  const server = world.resolvers[0] ?? '';
  const [ds, checked, unchecked] = await Promise.all([
    lookup(world, zone, 'DS'),
    lookupAt(world, server, zone, 'SOA'),
    lookupAt(world, server, zone, 'SOA', { unchecked: true }),
  ]);
  return { ds, checked, unchecked };
}

async function declaredRecord(
  world: World,
  record: DnsOptions['records'][number],
  domain: string,
): Promise<DeclaredRecord> {
  const name = fullName(record.name, domain);
  const values = [record.value].flat().map((value) => canonicalValue(record.type, value));
  return { name, type: record.type, values, published: await lookup(world, name, record.type) };
}

/** `@` and the empty name are the domain; a final dot, or the domain itself at the end, makes a name whole. */
export function fullName(name: string, domain: string): string {
  const bare = nameOf(name.trim() === '' ? '@' : name.trim());
  if (bare === '@') return domain;
  const isWhole = name.trim().endsWith('.') || bare === domain || bare.endsWith(`.${domain}`);
  return isWhole ? bare : `${bare}.${domain}`;
}

async function snapshotOf(world: World, configured: string | undefined, domain: string): Promise<SnapshotFacts> {
  const file = configured ?? SNAPSHOT_FILE;
  const read = await world.read(file);
  if (read.kind === 'failure') {
    return configured === undefined && read.failure === 'missing'
      ? { kind: 'absent' }
      : { kind: 'unreadable', file, reason: read.reason };
  }
  try {
    const { records } = parseZoneFile(read.text, domain);
    const keys = [...new Set(records.filter(({ type }) => type !== 'SOA').map(({ name, type }) => `${name} ${type}`))];
    const sets = keys.map(async (key) => {
      const [name = '', type = ''] = key.split(' ');
      const here = records.filter((record) => record.name === name && record.type === type);
      const published = await lookup(world, name, type as 'A');
      return { name, type: type as 'A', values: here.map(({ value }) => value).sort(), ttl: here[0]?.ttl, published };
    });
    return { kind: 'read', file, sets: await Promise.all(sets) };
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    return { kind: 'unreadable', file, reason: `line ${error.line}: ${error.message}` };
  }
}
