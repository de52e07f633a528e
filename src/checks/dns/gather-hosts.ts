import type { World } from '../../io/world.ts';
import { registrableOf } from '../../lib/domain-names.ts';
import { type Authority, askAuthority } from '../../lookups/authority.ts';
import type { Host } from '../../lookups/hosts.ts';
import { addressesOf, type HostAddresses, type Lookup, lookup, lookupAt } from '../../lookups/lookup.ts';
import { type Chain, visit } from '../../lookups/visit.ts';
import type { DanglingTarget, HostFacts, Issuance, Reach } from './facts.ts';

/** All facts about one host, gathered in parallel. */
export async function hostFacts(world: World, host: Host, authority: Promise<Authority>): Promise<HostFacts> {
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

/** Visits the host as a visitor types it: https, or http without https. Both in parallel; one visit is kept. */
export async function visitHost(world: World, name: string): Promise<Chain | undefined> {
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
  const isKnown = outcome === 'found' || outcome === 'nodata';
  const registered = outcome === 'nxdomain' ? 'no' : isKnown ? 'yes' : 'unknown';
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
  // A timeout may be caused by this machine: then an address that is always up does not respond either.
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

/** Does IANA's server respond over IPv6? It does when this machine has IPv6. */
async function reachesIpv6(world: World): Promise<boolean> {
  const { addresses } = await addressesOf(world, 'data.iana.org');
  const address = addresses.find((each) => each.address.includes(':'))?.address;
  if (address === undefined) return false;
  const answer = await world.fetch({ url: 'http://data.iana.org/', address, method: 'HEAD' });
  return answer.kind === 'answer';
}

/** Only for hosts that visitors type: certificates of linked hosts are the tls check's concern. */
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

/** Climbs to the parent until a name has CAA records (RFC 8659 section 3). All levels are queried in parallel. */
async function nearestCaa(world: World, name: string): Promise<Lookup> {
  const labels = name.split('.');
  const levels = labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  const found = await Promise.all(levels.map((level) => lookup(world, level, 'CAA')));
  const last = found.at(-1);
  const nearest = found.find(({ outcome }) => !['nodata', 'nxdomain'].includes(outcome)) ?? last;
  if (nearest === undefined) throw new Error('a host name has at least one label');
  return nearest;
}
