import type { Stage } from '../../gate/finding.ts';
import type { DnsAnswer, RecordType } from '../../io/dns-types.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Authority } from '../../lookups/authority.ts';
import type { DnsHost } from '../../lookups/dns-hosts.ts';
import type { Host } from '../../lookups/hosts.ts';
import type { HostAddresses, Lookup } from '../../lookups/lookup.ts';
import type { Registration } from '../../lookups/registration.ts';
import type { Chain } from '../../lookups/visit.ts';

/** Everything the dns rules judge; all of it plain data. */
export interface DnsFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  /** Does the resolver answer for the registry's own zone: tells a dead domain from a dead network. */
  resolverWorks: boolean;
  hosts: HostFacts[];
  declared: DeclaredRecord[];
  authority: Authority;
  dnssec: DnssecFacts;
  wildcard: Lookup;
  registration: Registration;
  snapshot: SnapshotFacts;
  /** The day of the move, when launch.yml names one. */
  cutover: string | undefined;
  /** Who runs the zone's servers, when their names tell. */
  dnsHost: DnsHost | undefined;
}

export interface HostFacts extends Host, HostAddresses {
  /** The same host's address records, asked of each other resolver. */
  elsewhere: Lookup[];
  /** What the zone's own server publishes at this name, with its TTL; undefined when no server was heard. */
  own: DnsAnswer | undefined;
  /** Records that stand at the name itself, by type: what a CNAME may not stand beside. */
  beside: Lookup[];
  /** Where the chain of CNAMEs ends, if it leads to a name that is not there. */
  dangling: DanglingTarget | undefined;
  /** https://host/, or http when there is no https; undefined when the host has no address. */
  visit: Chain | undefined;
  /** Whether the published IPv6 address answers as the IPv4 one does. */
  ipv6: Reach | undefined;
  issuance: Issuance | undefined;
}

/** A CNAME's end that does not exist, and whether somebody could register it. */
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

/** Which authority issued the certificate in use, and what CAA says at the nearest name that has any (RFC 8659). */
export interface Issuance {
  issuer: string;
  /** The certificate covers the host by `*.` only. */
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
  /** The zone's SOA, validated as resolvers do, and with validation switched off (CD). */
  checked: Lookup;
  unchecked: Lookup;
}

export type SnapshotFacts =
  | { kind: 'absent' }
  | { kind: 'unreadable'; file: string; reason: string }
  | { kind: 'read'; file: string; sets: SnapshotSet[] };

/** One name and type of the snapshot, and what is published there now. */
export interface SnapshotSet {
  name: string;
  type: RecordType;
  values: string[];
  ttl: number | undefined;
  published: Lookup;
}
