import type { Subject } from '../gate/check.ts';
import type { RecordType } from '../io/dns-types.ts';
import type { World } from '../io/world.ts';
import { parseTarget } from '../lib/domain-names.ts';
import { knownHosts } from '../lookups/hosts.ts';
import { lookup } from '../lookups/lookup.ts';
import { zoneLine } from '../report/fix.ts';

/** Record types kept for the domain itself; for other hosts, only where they point. */
const APEX_TYPES: RecordType[] = ['A', 'AAAA', 'CAA', 'MX', 'NS', 'TXT'];
const HOST_TYPES: RecordType[] = ['A', 'AAAA', 'CNAME'];

/** The published records as a sorted zone file, so that a change is one line in a diff; or why there is none. */
export async function snapshot(world: World, subject: Subject): Promise<{ text: string } | { missing: string }> {
  const domain = parseTarget(subject.domain ?? '');
  const hosts = knownHosts(domain, subject);
  const wanted = [
    ...hosts.flatMap(({ name, role }) => (role === 'apex' ? APEX_TYPES : HOST_TYPES).map((type) => ({ name, type }))),
    { name: `_dmarc.${domain.name}`, type: 'TXT' as const },
  ];
  const found = await Promise.all(wanted.map(({ name, type }) => lookup(world, name, type)));
  const unsure = found.find((each) => !['found', 'nodata', 'nxdomain'].includes(each.outcome));
  if (unsure) return { missing: `${unsure.name} ${unsure.type} could not be looked up` };
  const lines = found.flatMap((each) => {
    // Addresses behind a CNAME are in another zone.
    const isOwn = each.cnames.length === 0 && each.outcome === 'found';
    return isOwn ? each.records.map((record) => zoneLine(record)) : [];
  });
  const text = `; ${domain.name}: the published records, for dns/drift. Written by launch-gate check --update-snapshot.\n${lines.sort().join('\n')}\n`;
  return { text };
}
