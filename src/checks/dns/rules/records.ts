import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import { canonicalValue } from '../../../io/records.ts';
import { answerOf, asked, at, dig, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { DeclaredRecord, DnsFacts, HostFacts } from '../facts.ts';
import { zoneFix } from './evidence.ts';

/** RFC 1034 gives no number; Zonemaster warns over 10, and several resolvers stop at 8 or 9. */
const MAX_CHAIN = 8;
export const recordRules = {
  'expected-record': {
    title: 'DNS record differs from launch.yml',
    priority: 'block-now',
    proves:
      'Every record under dns.records is published as declared: A, AAAA, CNAME, MX and NS exactly, TXT and CAA at least.',
    why: 'The service that needs the record does not work or is not verified.',
    remedy: 'Publish the record as declared, or correct launch.yml.',
    source: 'launch.yml, dns.records',
    judge: (facts) =>
      lookAtAny('record', facts.declared, 'launch.yml declares no records', (each) => judgeDeclared(facts, each)),
  },
  'cname-conflict': {
    title: 'CNAME conflicts with other records',
    ...BLOCKS_ONCE_LIVE,
    proves: 'No CNAME exists at the zone apex or beside other records, and no CNAME chain is longer than 8.',
    why: 'Resolvers drop the other records, so mail, verification or the whole domain fails for some visitors.',
    remedy:
      'At the domain itself, use A, AAAA or your host’s ALIAS (flattened CNAME). Elsewhere, keep the CNAME as the only record of its name.',
    source: 'RFC 1034 section 3.6.2; RFC 2181 section 10.1',
    judge: (facts) => lookAtAny('host', facts.hosts, 'there is no host', (host) => judgeConflict(facts, host)),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeDeclared(facts: DnsFacts, { name, type, values, published }: DeclaredRecord): Said {
  if (!isAnswered(published)) return [notKnown(answerOf(published), name)];
  const found = valuesOf(published).map((value) => canonicalValue(type, value));
  const missing = values.filter((value) => !found.includes(value));
  const isExact = !['TXT', 'CAA'].includes(type);
  const extra = isExact ? found.filter((value) => !values.includes(value)) : [];
  if (missing.length + extra.length === 0) return [];
  const line = (value: string) => ({ name, type, value });
  // An existing CNAME hides other records and must be removed before addresses are added.
  const cnames = type === 'CNAME' ? [] : published.cnames.filter((record) => record.name === name);
  const remove = [
    ...cnames.map(({ value }) => ({ name, type: 'CNAME', value })),
    ...(cnames.length > 0 ? [] : extra.map(line)),
  ];
  return [
    {
      place: at(name, type),
      problem:
        missing.length === 0
          ? 'More records are published than declared.'
          : 'The record is missing or has another value.',
      seen: asked(published),
      expected: values.join(', '),
      recheck: dig(name, type),
      fix: zoneFix(facts, (cnames.length > 0 ? values : missing).map(line), remove),
    },
  ];
}

function judgeConflict(facts: DnsFacts, host: HostFacts): Said {
  const { name, v4, beside } = host;
  const cname = beside.find(({ type }) => type === 'CNAME');
  if (cname === undefined || !isAnswered(cname)) return [notKnown(cname ? answerOf(cname) : 'not asked', name)];
  const target = cname.outcome === 'found' ? cname.records[0]?.value : undefined;
  const isZone = facts.authority.kind === 'found' ? name === facts.authority.zone : host.role === 'apex';
  const others = [v4, host.v6, ...beside]
    .filter(({ type }) => type !== 'CNAME')
    .filter((found) => standsAt(found, name));
  const conflict =
    target === undefined
      ? undefined
      : conflictOf(
          isZone,
          others.map(({ type }) => type),
        );
  const evidence = (problem: string, seen: Record<string, string>): Evidence => ({
    place: at(name, 'CNAME'),
    problem,
    seen,
    recheck: dig(name, 'ANY'),
  });
  if (conflict !== undefined) {
    return [
      evidence(conflict, { CNAME: target ?? '', beside: others.map(({ type }) => type).join(', ') || 'SOA, NS' }),
    ];
  }
  if (v4.cnames.length <= MAX_CHAIN) return [];
  const chain = v4.cnames.map(({ value }) => value).join(' → ');
  return [evidence('The CNAME chain is too long for some resolvers.', { chain, length: String(v4.cnames.length) })];
}

function conflictOf(isZone: boolean, others: readonly string[]): string | undefined {
  if (isZone) return 'The zone apex has a CNAME beside its SOA and NS records.';
  return others.length > 0 ? 'The name has a CNAME and other records.' : undefined;
}

const standsAt = (found: Lookup, name: string) =>
  found.outcome === 'found' && found.records.some((record) => record.name === name);
