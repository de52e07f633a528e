import type { RecordType } from '../../io/dns-types.ts';
import { textStrings } from '../../io/records.ts';
import type { World } from '../../io/world.ts';
import { type Lookup, lookup } from '../lookup.ts';

/** mailauth's resolver interface: like `dns.promises.resolve`, with errors by their `code`. */
export type Resolver = (name: string, type: string) => Promise<unknown[]>;

/** Node's error code for each outcome without records. */
const CODES: Partial<Record<Lookup['outcome'], string>> = {
  nxdomain: 'ENOTFOUND',
  nodata: 'ENODATA',
  servfail: 'ESERVFAIL',
  refused: 'EREFUSED',
  unknown: 'ETIMEOUT',
};

/** A resolver for mailauth that uses the world's answers, so nothing is queried twice. */
export function resolverOf(world: Pick<World, 'ask' | 'resolvers'>): Resolver {
  return async (name, type) => {
    const found = await lookup(world, name.toLowerCase().replace(/\.$/, ''), type as RecordType);
    if (found.outcome === 'found') return found.records.map(({ value }) => asNode(type, value));
    throw Object.assign(new Error(`${type} ${found.outcome}`), { code: CODES[found.outcome] });
  };
}

function asNode(type: string, value: string): unknown {
  if (type === 'TXT') return textStrings(value);
  if (type !== 'MX') return value;
  const [priority, exchange = ''] = value.split(' ');
  // RFC 7505: the root as the exchange (null MX).
  return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange };
}
