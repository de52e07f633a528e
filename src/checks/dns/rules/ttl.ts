import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen, lookAtAny } from '../../../gate/look.ts';
import { at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { Lookup } from '../../../lookups/lookup.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';

/** One hour: an acceptable wait during a cutover, and the default of most DNS hosts. */
const MAX_TTL = 3600;
export const ttlRules = {
  ttl: {
    title: 'TTL is too high for a planned DNS change',
    priority: 'fix-before-launch',
    proves: 'Records that are going to change have a TTL of at most 3600 seconds.',
    why: 'After the change, visitors keep reaching the old server for as long as the TTL.',
    remedy: 'Lower the TTL to 300 seconds now, wait for the old TTL to pass, then make the change.',
    source: 'RFC 1035 section 3.2.1; one hour is the common default of DNS hosts',
    judge: (facts) => lookAtAny('record', aboutToChange(facts), 'launch.yml declares no change of a record', judgeTtl),
  },
} satisfies Record<string, Rule<DnsFacts>>;

interface Changing {
  name: string;
  type: string;
  /** Undefined when only a resolver answered, whose TTL has already counted down. */
  ttl: number | undefined;
  atLeast: number;
  reason: string;
}

function aboutToChange({ declared, hosts, cutover, now }: DnsFacts): Changing[] {
  const other = declared.flatMap(({ name, type, values, published }) => {
    const found = published.outcome === 'found' ? published.records : [];
    const differs = found.length > 0 && found.some(({ value }) => !values.includes(value));
    const own = hosts.find((host) => host.name === name);
    return differs ? [changing(name, type, own, found[0]?.ttl ?? 0, 'launch.yml declares another value')] : [];
  });
  const isAhead = cutover !== undefined && cutover >= now.toISOString().slice(0, 10);
  const moving = isAhead ? hosts.filter(({ addresses }) => addresses.length > 0) : [];
  return [
    ...other,
    ...moving.map((host) =>
      changing(host.name, 'A', host, ttlOf(host.v4), `the domain moves on ${cutover} (dns.cutover)`),
    ),
  ];
}

function changing(name: string, type: string, host: HostFacts | undefined, heard: number, reason: string): Changing {
  const own = host?.own?.answers.find((record) => record.name === name && [type, 'CNAME'].includes(record.type));
  return { name, type, ttl: own?.ttl, atLeast: own?.ttl ?? heard, reason };
}

function ttlOf(found: Lookup): number {
  return found.cnames[0]?.ttl ?? (found.outcome === 'found' ? (found.records[0]?.ttl ?? 0) : 0);
}

function judgeTtl({ name, type, ttl, atLeast, reason }: Changing): Said {
  if (atLeast > MAX_TTL) {
    const seen = { TTL: `${atLeast} s`, 'planned change': reason };
    return [{ place: at(name, type), seen, expected: `at most ${MAX_TTL} s`, recheck: dig(name, type) }];
  }
  return ttl === undefined
    ? leftOpen([notKnown('no name server of the zone answered, and a resolver’s TTL counts down', name)])
    : [];
}
