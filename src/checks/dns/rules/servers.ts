import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import type { Authority, NameServer } from '../../../looking/authority.ts';
import { type Lookup, valuesOf } from '../../../looking/lookup.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';
import { answerOf, asked, at, dig, each, notKnown } from './evidence.ts';
import { isBogus } from './resolving.ts';

/** What differs for less than a minute more needs no plan. */
const BRIEF_SECONDS = 60;

export const serverRules = {
  propagation: {
    title: 'A resolver still has an old answer',
    priority: 'fix-before-launch',
    proves: 'Every resolver asked gives what the zone’s own servers publish now.',
    why: 'Some visitors still reach the old place, or none; announcing now sends them there.',
    remedy: 'Wait until the time given, which follows from the TTL, then check again.',
    source: 'RFC 1035 section 7.4; RFC 2308 section 5 for remembered absence',
    judge: (facts) =>
      each(
        facts.hosts.filter(({ role }) => role !== 'linked'),
        'there is no host',
        (host) => judgeViews(facts, host),
      ),
  },
  nameservers: {
    title: 'The zone’s name servers do not agree',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    proves:
      'Every delegated server answers with authority, all name the same set and serial, and there are at least two.',
    why: 'Resolvers pick any of them: a part of the visitors gets old answers, errors or none.',
    remedy: 'At the registrar, set exactly the name servers that your DNS host lists, and remove a former provider’s.',
    source: 'RFC 1034 section 4.2.2; RFC 2182 section 5; Zonemaster DELEGATION01, CONSISTENCY01 and 04',
    judge: ({ authority, domain }) => {
      if (authority.kind === 'unknown') return [notKnown(authority.reason, domain.name)];
      return judgeServers(authority);
    },
  },
  dnssec: {
    title: 'DNSSEC does not protect the domain',
    priority: 'fix-after-launch',
    proves: 'The zone is signed and its chain of trust validates.',
    why: 'Unsigned, answers can be forged on the way; with a broken signature, validating resolvers give no answer at all.',
    remedy: 'Switch DNSSEC on at the DNS host, then give the registrar the DS record it shows.',
    source: 'RFC 4033 section 5; RFC 8914 for the reason a resolver gives',
    judge: (facts) => judgeDnssec(facts),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeViews(facts: DnsFacts, host: HostFacts): (Evidence | Unknown)[] {
  if (host.own === undefined)
    return [notKnown('no server of the zone was heard, so nothing says what is current', host.name)];
  const current = host.own.answers.filter((record) => record.name === host.name);
  const currentValues = current.map(({ value }) => value);
  const rotates = current.some(({ ttl }) => ttl <= BRIEF_SECONDS);
  return [host.v4, ...host.elsewhere].flatMap((view): (Evidence | Unknown)[] => {
    if (view.outcome === 'unknown') return [notKnown(`${view.server}: ${view.reason}`, host.name)];
    if (view.outcome === 'servfail' || view.outcome === 'refused') return [];
    const old = firstLink(view, host.name);
    const agrees =
      old.values.some((value) => currentValues.includes(value)) || old.values.length + currentValues.length === 0;
    if (agrees || rotates || (old.ttl !== undefined && old.ttl <= BRIEF_SECONDS)) return [];
    return [
      {
        place: at(host.name, 'A'),
        key: view.server,
        seen: {
          ...asked(view),
          'published now': currentValues.join(', ') || 'nothing',
          ...whenSafe(facts.now, old.ttl),
        },
        expected: currentValues.join(', ') || 'no such record',
        recheck: dig(host.name, 'A', view.server),
      },
    ];
  });
}

/** What the view says stands at the name itself: the CNAME, else the addresses. */
function firstLink(view: Lookup, name: string): { values: string[]; ttl?: number } {
  const cname = view.cnames.find((record) => record.name === name);
  if (cname) return { values: [cname.value], ttl: cname.ttl };
  const ttl = view.outcome === 'found' ? view.records[0]?.ttl : undefined;
  return { values: valuesOf(view), ...(ttl !== undefined && { ttl }) };
}

function whenSafe(now: Date, ttl: number | undefined): Record<string, string> {
  if (ttl === undefined) return { 'safe by': 'the end of the zone’s negative TTL' };
  const safe = new Date(now.getTime() + ttl * 1000).toISOString();
  return { TTL: `${ttl} s left`, 'safe by': `${safe.slice(11, 16)} UTC on ${safe.slice(0, 10)}` };
}

function judgeServers({ zone, servers, parent }: Extract<Authority, { kind: 'found' }>): (Evidence | Unknown)[] {
  const place = at(zone, 'NS');
  const evidence = (problem: string, key: string, seen: Record<string, string>): Evidence => ({
    place,
    problem,
    key,
    seen,
    recheck: dig(zone, 'SOA', key.includes('.') ? key : undefined),
  });
  const found: (Evidence | Unknown)[] = servers.flatMap((server) => judgeServer(server, zone, evidence));
  if (parent === undefined) found.push(notKnown('no server of the parent zone was heard', zone));
  const delegated = servers.filter((server) => server.delegated).map(({ name }) => name);
  const listed = servers.filter((server) => server.listed).map(({ name }) => name);
  if (parent !== undefined && listed.length > 0 && delegated.join() !== listed.join()) {
    found.push(
      evidence('The registrar names other servers than the zone itself.', 'sets', {
        'at the registrar': delegated.join(', '),
        'in the zone': listed.join(', '),
      }),
    );
  }
  const serials = servers.flatMap(({ name, state }) =>
    state.kind === 'authoritative' ? [`${name}: ${state.serial}`] : [],
  );
  if (new Set(serials.map((text) => text.split(': ')[1])).size > 1) {
    const behind = evidence('The servers have different versions of the zone.', 'serials', {
      serials: serials.join(', '),
    });
    found.push({ ...behind, priority: 'fix-before-launch' });
  }
  if (servers.length === 1)
    found.push(evidence('There is only one name server.', 'one', { server: servers[0]?.name ?? '' }));
  return found;
}

function judgeServer(
  { name, addresses, state }: NameServer,
  zone: string,
  evidence: (problem: string, key: string, seen: Record<string, string>) => Evidence,
): (Evidence | Unknown)[] {
  const seen = { server: name, address: addresses[0] ?? 'none', question: `${zone} SOA, without recursion` };
  switch (state.kind) {
    case 'authoritative':
      return [];
    case 'lame':
      return [
        evidence('A name server does not answer for this zone (lame).', name, {
          ...seen,
          answer: `${state.rcode}, without authority`,
        }),
      ];
    case 'dead':
      return [evidence('Nothing listens at a name server’s address.', name, { ...seen, answer: 'connection refused' })];
    case 'no-address':
      return [evidence('A name server’s own name has no address.', name, seen)];
    case 'unknown':
      return [notKnown(`${name}: ${state.reason}`, zone)];
  }
}

function judgeDnssec(facts: DnsFacts): (Evidence | Unknown)[] {
  const { ds, checked, unchecked } = facts.dnssec;
  const place = at(checked.name, 'DS');
  if (isBogus(facts)) {
    return [
      {
        place,
        problem: 'The zone is signed, and the signature does not hold (bogus).',
        seen: { ...asked(checked), 'without validation (CD)': answerOf(unchecked) },
        expected: 'an answer that validates',
        priority: 'block-now',
        recheck: ['delv', checked.name, 'SOA'],
      },
    ];
  }
  if (checked.outcome === 'unknown') return [notKnown(checked.reason, checked.name)];
  if (ds.outcome === 'nodata' || ds.outcome === 'nxdomain') {
    return [
      {
        place,
        problem: 'The zone is not signed, or its registrar does not know it.',
        seen: asked(ds),
        recheck: dig(ds.name, 'DS'),
      },
    ];
  }
  if (ds.outcome !== 'found') return [notKnown(answerOf(ds), ds.name)];
  const isValidated = checked.outcome === 'found' && checked.authenticated;
  return isValidated ? [] : [notKnown('the zone is signed, but this resolver does not validate (no AD bit)', ds.name)];
}
