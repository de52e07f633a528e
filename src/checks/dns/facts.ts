import type { Stage } from '../../gate/finding.ts';
import type { DnsAnswer, RecordType } from '../../io/dns-types.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Authority } from '../../lookups/authority.ts';
import type { DnsHost } from '../../lookups/dns-hosts.ts';
import type { Host } from '../../lookups/hosts.ts';
import type { HostAddresses, Lookup } from '../../lookups/lookup.ts';
import type { Registration } from '../../lookups/registration.ts';
import type { Chain } from '../../lookups/visit.ts';

/** Everything the dns rules judge, as plain data. */
export interface DnsFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  /** The resolver answers for the registry's zone: distinguishes a dead domain from a dead network. */
  resolverWorks: boolean;
  hosts: HostFacts[];
  declared: DeclaredRecord[];
  authority: Authority;
  dnssec: DnssecFacts;
  wildcard: Lookup;
  registration: Registration;
  snapshot: SnapshotFacts;
  /** The date of the migration, if launch.yml names one. */
  cutover: string | undefined;
  /** The zone's DNS host, if its name servers are recognized. */
  dnsHost: DnsHost | undefined;
}

export interface HostFacts extends Host, HostAddresses {
  /** The same host's address records from each of the other resolvers. */
  elsewhere: Lookup[];
  /** What the zone's own server publishes at this name, with its TTL; undefined when no server answered. */
  own: DnsAnswer | undefined;
  /** Other record types at the name itself, which must not coexist with a CNAME. */
  beside: Lookup[];
  /** The end of the CNAME chain, if that name does not exist. */
  dangling: DanglingTarget | undefined;
  /** The visit of https://host/, or of http without https; undefined when the host has no address. */
  visit: Chain | undefined;
  /** Does the published IPv6 address respond as the IPv4 address does? */
  ipv6: Reach | undefined;
  issuance: Issuance | undefined;
}

/** A CNAME target that does not exist, and whether anyone could register it. */
export interface DanglingTarget {
  name: string;
  registrable: string;
  registered: 'yes' | 'no' | 'unknown';
}

export interface Reach {
  address: string;
  v4: 'answers' | 'fails' | 'unknown';
  v6: 'answers' | 'fails' | 'unknown';
  reason: string;
}

/** The issuer of the certificate in use, and the CAA records of the closest name that has any (RFC 8659). */
export interface Issuance {
  issuer: string;
  /** Only a wildcard of the certificate covers the host. */
  isWildcard: boolean;
  caa: Lookup;
}

export interface DeclaredRecord {
  name: string;
  type: RecordType;
  values: string[];
  published: Lookup;
}

export interface DnssecFacts {
  ds: Lookup;
  /** The zone's SOA, with validation and without it (CD). */
  checked: Lookup;
  unchecked: Lookup;
}

export type SnapshotFacts =
  | { kind: 'absent' }
  | { kind: 'unreadable'; file: string; reason: string }
  | { kind: 'read'; file: string; sets: SnapshotSet[] };

/** One name and type of the snapshot, with its published records. */
export interface SnapshotSet {
  name: string;
  type: RecordType;
  values: string[];
  ttl: number | undefined;
  published: Lookup;
}
