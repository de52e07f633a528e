import { canonicalValue, nameOf } from '../../io/records.ts';
import type { World } from '../../io/world.ts';
import { parseZoneFile, ZoneFileError } from '../../io/zone-file.ts';
import { isUnder } from '../../lib/host-names.ts';
import { lookup } from '../../lookups/lookup.ts';
import type { DeclaredRecord, SnapshotFacts } from './facts.ts';
import { type DnsOptions, snapshotFile } from './options.ts';

/** A record of launch.yml, with what is published at its name. */
export async function declaredRecord(
  world: World,
  record: DnsOptions['records'][number],
  domain: string,
): Promise<DeclaredRecord> {
  const name = fullName(record.name, domain);
  const values = [record.value].flat().map((value) => canonicalValue(record.type, value));
  return { name, type: record.type, values, published: await lookup(world, name, record.type) };
}

/**
 * The full name: `@` and the empty name are the domain; a name with a trailing dot, or that ends in the domain, is
 * complete.
 */
export function fullName(name: string, domain: string): string {
  const bare = nameOf(name.trim() === '' ? '@' : name.trim());
  if (bare === '@') return domain;
  const isWhole = name.trim().endsWith('.') || isUnder(bare, domain);
  return isWhole ? bare : `${bare}.${domain}`;
}

/** The committed snapshot, with the published records of each of its names. */
export async function snapshotOf(world: World, configured: string | undefined, domain: string): Promise<SnapshotFacts> {
  const file = snapshotFile({ snapshot: configured });
  const read = await world.read(file);
  if (read.kind === 'failure') {
    return configured === undefined && read.failure === 'missing'
      ? { kind: 'absent' }
      : { kind: 'unreadable', file, reason: read.reason };
  }
  try {
    const { records } = parseZoneFile(read.text, domain);
    const own = records.filter(({ name, type }) => type !== 'SOA' && isUnder(name, domain));
    const keys = [...new Set(own.map(({ name, type }) => `${name} ${type}`))];
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
