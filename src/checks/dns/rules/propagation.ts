import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { inParts, lookAtAny } from '../../../gate/look.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';

/** Differences that last less than a minute need no planning. */
const BRIEF_SECONDS = 60;

export const propagationRules = {
  propagation: {
    title: 'DNS change has not reached every resolver',
    priority: 'fix-before-launch',
    also: ['fix-after-launch'],
    weighs:
      'Fix before launch; fix after launch where only the addresses differ, which can be on purpose by region, and launch.yml plans no move (dns.cutover).',
    proves: 'Every public resolver asked returns what the zone’s own name servers publish.',
    why: 'Some visitors still reach the old server. An announcement now sends them there.',
    remedy: 'Wait for the time shown, which follows from the TTL, then check again.',
    source: 'RFC 1035 section 7.4; RFC 2308 section 5 for remembered absence',
    judge: (facts) =>
      lookAtAny(
        'host',
        facts.hosts.filter(({ role }) => role !== 'linked'),
        'there is no host',
        (host) => judgeViews(facts, host),
      ),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeViews(facts: DnsFacts, host: HostFacts): Said {
  if (host.own === undefined)
    return [notKnown('no name server of the zone answered, so the current records are unknown', host.name)];
  const current = host.own.answers.filter((record) => record.name === host.name);
  const currentValues = current.map(({ value }) => value);
  const rotates = current.some(({ ttl }) => ttl <= BRIEF_SECONDS);
  const views = [host.v4, ...host.elsewhere].map((view): Said => {
    if (view.outcome === 'unknown') return [notKnown(`${view.server}: ${view.reason}`, host.name)];
    if (view.outcome === 'servfail' || view.outcome === 'refused') {
      return [notKnown(`${view.server} answers ${answerOf(view)}`, host.name)];
    }
    const old = firstLink(view, host.name);
    const agrees =
      old.values.some((value) => currentValues.includes(value)) || old.values.length + currentValues.length === 0;
    if (agrees || rotates || (old.ttl !== undefined && old.ttl <= BRIEF_SECONDS)) return [];
    // Different addresses may also be geo DNS: no reason to wait, unless a migration is planned.
    const mayBeGeo =
      view.cnames.length === 0 &&
      old.values.length > 0 &&
      current.some(({ type }) => type === 'A') &&
      facts.cutover === undefined;
    return [
      {
        ...(mayBeGeo && { priority: 'fix-after-launch' as const }),
        place: at(host.name, 'A'),
        key: view.server,
        seen: {
          ...asked(view),
          'published now': currentValues.join(', ') || 'nothing',
          ...whenSafe(facts.now, old.ttl),
        },
        expected: currentValues.join(', ') || 'no record',
        recheck: dig(host.name, 'A', view.server),
      },
    ];
  });
  return inParts(views);
}

/** The records at the name itself: the CNAME, else the addresses. */
function firstLink(view: Lookup, name: string): { values: string[]; ttl?: number } {
  const cname = view.cnames.find((record) => record.name === name);
  if (cname) return { values: [cname.value], ttl: cname.ttl };
  const ttl = view.outcome === 'found' ? view.records[0]?.ttl : undefined;
  return { values: valuesOf(view), ...(ttl !== undefined && { ttl }) };
}

function whenSafe(now: Date, ttl: number | undefined): Record<string, string> {
  if (ttl === undefined) return { 'up to date by': 'the end of the zone’s negative TTL' };
  const safe = new Date(now.getTime() + ttl * 1000).toISOString();
  return { TTL: `${ttl} s left`, 'up to date by': `${safe.slice(11, 16)} UTC on ${safe.slice(0, 10)}` };
}
