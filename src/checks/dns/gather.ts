import type { Subject } from '../../gate/check.ts';
import type { World } from '../../io/world.ts';
import { parseTarget } from '../../lib/domain-names.ts';
import { authorityOf } from '../../lookups/authority.ts';
import { dnsHostOf } from '../../lookups/dns-hosts.ts';
import { knownHosts, linkedHosts } from '../../lookups/hosts.ts';
import { lookup, lookupAt } from '../../lookups/lookup.ts';
import { registrationOf } from '../../lookups/registration.ts';
import type { DnsFacts, DnssecFacts } from './facts.ts';
import { declaredRecord, snapshotOf } from './gather-declared.ts';
import { hostFacts, visitHost } from './gather-hosts.ts';
import type { DnsOptions } from './options.ts';

/** A name that nobody publishes: an answer for it shows a wildcard. */
const NOBODYS_NAME = 'launch-gate-finds-no-such-name';

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

async function dnssecOf(world: World, zone: string): Promise<DnssecFacts> {
  const server = world.resolvers[0] ?? '';
  const [ds, checked, unchecked] = await Promise.all([
    lookup(world, zone, 'DS'),
    lookupAt(world, server, zone, 'SOA'),
    lookupAt(world, server, zone, 'SOA', { unchecked: true }),
  ]);
  return { ds, checked, unchecked };
}
