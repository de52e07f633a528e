import type { DnsLine, HostLandmark, Landmark } from '../../gate/landmark.ts';
import { type Lookup, valuesOf } from '../../lookups/lookup.ts';
import type { DnsFacts, HostFacts } from './facts.ts';

/** The hosts, the zone's name servers, and DNSSEC. */
export function dnsLandmarks({ domain, hosts, authority, dnssec }: DnsFacts): Landmark[] {
  const caa = hosts.flatMap(({ issuance }) => (issuance === undefined ? [] : [issuance.caa]));
  return [
    ...hosts.map(hostLandmark),
    ...(authority.kind === 'found'
      ? [records('NS', authority.zone, authority.servers.map(({ name }) => name).sort())]
      : []),
    ...known('DNSSEC', domain.registrable, dnssec.ds),
    ...distinct(caa).flatMap((found) => known('CAA', found.name, found)),
  ];
}

const records = (purpose: 'NS' | 'DNSSEC' | 'CAA', name: string, values: string[]) =>
  ({ what: 'records', purpose, name, values }) as const;

/** Lookups without an answer are left out. */
function known(purpose: 'DNSSEC' | 'CAA', name: string, found: Lookup): Landmark[] {
  const isKnown = ['found', 'nodata', 'nxdomain'].includes(found.outcome);
  return isKnown ? [records(purpose, name, valuesOf(found).sort())] : [];
}

const distinct = (lookups: readonly Lookup[]) => [...new Map(lookups.map((each) => [each.name, each])).values()];

function hostLandmark(host: HostFacts): HostLandmark {
  const aliases = [...host.v4.cnames, ...host.v6.cnames].map(({ value }) => ({ type: 'CNAME', value }));
  const lines: DnsLine[] = [
    ...new Map(aliases.map((line) => [line.value, line])).values(),
    ...valuesOf(host.v4)
      .sort()
      .map((value) => ({ type: 'A', value })),
    ...valuesOf(host.v6)
      .sort()
      .map((value) => ({ type: 'AAAA', value })),
  ];
  return { what: 'host', host: host.name, role: host.role, records: lines, state: stateOf(host) };
}

function stateOf({ addresses, v4, v6, visit }: HostFacts): HostLandmark['state'] {
  if (addresses.length === 0) return [v4, v6].some(({ outcome }) => outcome === 'unknown') ? 'not known' : 'no address';
  if (visit === undefined) return 'not known';
  if (visit.hops.length > 0) return 'answers';
  return visit.end.kind === 'failed' ? 'does not answer' : 'not known';
}
