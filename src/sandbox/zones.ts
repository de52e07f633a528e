import type { Answer } from 'dns-packet';

/** Record data in dns-packet's format: an address, a name, `{ preference, exchange }`, a text. */
type Data = unknown;

/** Records by name relative to the zone (`@` is the apex), then by type. */
export type Records = Record<string, Partial<Record<string, Data | Data[]>>>;

export type ServerBehavior = 'authority' | 'lame' | 'dead' | 'silent';

export interface NameServer {
  /** A global address that is never contacted: `--connect-to` diverts it to loopback. */
  address: string;
  behavior?: ServerBehavior;
  serial?: number;
}

export interface Zone {
  name: string;
  servers: Record<string, NameServer>;
  /** The NS set at the parent. Default: all servers. */
  delegated?: string[];
  records: Records;
  ttl?: number;
  /** The result of DNSSEC validation. Default: unsigned. */
  dnssec?: 'signed' | 'bogus';
}

/** The answer of a zone to one question, before it is encoded. */
export interface Said {
  rcode: 'NOERROR' | 'NXDOMAIN' | 'REFUSED' | 'SERVFAIL';
  authoritative: boolean;
  answers: Answer[];
  authorities: Answer[];
}

const SERIAL = 2_026_112_201;

/** The deepest zone that contains a name. */
export function zoneFor(zones: readonly Zone[], name: string): Zone | undefined {
  return zones.filter((zone) => isIn(name, zone.name)).sort((a, b) => b.name.length - a.name.length)[0];
}

function isIn(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** A server's own answer: authoritative for its zone, a referral for what it delegates, REFUSED for everything else. */
export function sayWithAuthority(zones: readonly Zone[], name: string, type: string, serial = SERIAL): Said {
  const zone = zoneFor(zones, name);
  if (zone === undefined) return { rcode: 'REFUSED', authoritative: false, answers: [], authorities: [] };
  return lookIn(zone, name, type, serial);
}

/** A referral from a parent's server: the child's NS set, without authority. */
export function refer(child: Zone): Said {
  return {
    rcode: 'NOERROR',
    authoritative: false,
    answers: [],
    authorities: nsRecords(child, child.delegated ?? Object.keys(child.servers)),
  };
}

export function lookIn(zone: Zone, name: string, type: string, serial = SERIAL): Said {
  const owner = ownerIn(zone, name);
  const soa = record(zone, zone.name, 'SOA', soaData(zone, serial));
  if (owner === undefined) return { rcode: 'NXDOMAIN', authoritative: true, answers: [], authorities: [soa] };
  if (owner === '@' && type === 'SOA')
    return { rcode: 'NOERROR', authoritative: true, answers: [soa], authorities: [] };
  if (owner === '@' && type === 'NS') {
    return {
      rcode: 'NOERROR',
      authoritative: true,
      answers: nsRecords(zone, Object.keys(zone.servers)),
      authorities: [],
    };
  }
  const here = zone.records[owner] ?? {};
  const found = type in here ? type : 'CNAME' in here ? 'CNAME' : undefined;
  const answers = found === undefined ? [] : [here[found]].flat().map((data) => record(zone, name, found, data));
  return { rcode: 'NOERROR', authoritative: true, answers, authorities: answers.length > 0 ? [] : [soa] };
}

/** The owner name in the zone: the name itself, an empty non-terminal, or the wildcard above it (RFC 4592). */
function ownerIn(zone: Zone, name: string): string | undefined {
  const relative = name === zone.name ? '@' : name.slice(0, -zone.name.length - 1);
  const exists =
    relative === '@' || Object.keys(zone.records).some((each) => each === relative || each.endsWith(`.${relative}`));
  if (exists) return relative;
  const wildcard = `*${relative.includes('.') ? relative.slice(relative.indexOf('.')) : ''}`;
  return wildcard in zone.records ? wildcard : undefined;
}

function nsRecords(zone: Zone, names: readonly string[]): Answer[] {
  return names.map((name) => record(zone, zone.name, 'NS', name));
}

function soaData(zone: Zone, serial: number) {
  const [mname = `ns.${zone.name}`] = Object.keys(zone.servers);
  return {
    mname,
    rname: `hostmaster.${zone.name}`,
    serial,
    refresh: 14_400,
    retry: 3600,
    expire: 604_800,
    minimum: 300,
  };
}

function record(zone: Zone, name: string, type: string, data: unknown): Answer {
  return { name, type, ttl: zone.ttl ?? 300, class: 'IN', data } as Answer;
}
