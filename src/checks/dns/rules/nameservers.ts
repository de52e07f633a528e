import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { blind, leftOpen } from '../../../gate/look.ts';
import type { Authority, NameServer } from '../../../lookups/authority.ts';
import { at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { DnsFacts } from '../facts.ts';
import { BORROWED } from './evidence.ts';

export const nameserverRules = {
  nameservers: {
    title: 'Name servers disagree',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-before-launch'],
    weighs:
      'Fix before launch. Once the product has members (stage: live), block now, except where only the versions (serials) of the zone differ.',
    proves:
      'At least two name servers are delegated; each answers with authority, and all return the same NS set and serial.',
    why: 'Resolvers pick any of them, so some visitors get old answers, errors or none.',
    remedy: 'At the registrar, set exactly the name servers your DNS host lists. Remove those of a former provider.',
    source: 'RFC 1034 section 4.2.2; RFC 2182 section 5; Zonemaster DELEGATION01, CONSISTENCY01 and 04',
    judge: ({ authority, domain, dnssec }) => {
      if (domain.isBorrowed) return BORROWED;
      if (authority.kind === 'unknown') return blind('name server', notKnown(authority.reason, domain.name));
      const isIntercepted =
        authority.servers.length > 0 &&
        authority.servers.every(({ state }) => state.kind === 'lame') &&
        dnssec.checked.outcome === 'found';
      if (isIntercepted)
        return blind(
          'name server',
          notKnown('something on this network answers in place of the name servers', domain.name),
        );
      const seen = authority.servers.filter(({ state }) => state.kind !== 'unknown').length;
      return { looked: { 'name server': seen }, said: leftOpen(judgeServers(authority)) };
    },
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeServers({ zone, servers, parent }: Extract<Authority, { kind: 'found' }>): Said {
  const place = at(zone, 'NS');
  const evidence = (problem: string, key: string, seen: Record<string, string>): Evidence => ({
    place,
    problem,
    key,
    seen,
    recheck: dig(zone, 'SOA', key.includes('.') ? key : undefined),
  });
  const found: Said = servers.flatMap((server) => judgeServer(server, zone, evidence));
  if (parent === undefined) found.push(notKnown('no server of the parent zone answered', zone));
  const delegated = servers.filter((server) => server.delegated).map(({ name }) => name);
  const listed = servers.filter((server) => server.listed).map(({ name }) => name);
  if (parent !== undefined && listed.length > 0 && delegated.join() !== listed.join()) {
    found.push(
      evidence('The name servers at the registrar differ from those in the zone.', 'sets', {
        'at the registrar': delegated.join(', '),
        'in the zone': listed.join(', '),
      }),
    );
  }
  const serials = servers.flatMap(({ name, state }) =>
    state.kind === 'authoritative' ? [`${name}: ${state.serial}`] : [],
  );
  if (new Set(serials.map((text) => text.split(': ')[1])).size > 1) {
    const behind = evidence('The name servers have different versions of the zone.', 'serials', {
      serials: serials.join(', '),
    });
    found.push({ ...behind, priority: 'fix-before-launch' });
  }
  found.push(...judgeSets(zone, servers, evidence));
  if (servers.length === 1)
    found.push(evidence('The zone has only one name server.', 'one', { server: servers[0]?.name ?? '' }));
  return found;
}

type MakeEvidence = (problem: string, key: string, seen: Record<string, string>) => Evidence;

/** Compares the NS records that each server returns; a server without an answer is unknown. */
function judgeSets(zone: string, servers: readonly NameServer[], evidence: MakeEvidence): Said {
  const said = servers.flatMap(({ name, state }) =>
    state.kind === 'authoritative' ? [{ name, set: state.nameServers }] : [],
  );
  const silent = said
    .filter(({ set }) => set === undefined)
    .map(({ name }) => notKnown(`${name} did not return the zone’s name servers`, zone));
  const sets = said.flatMap(({ name, set }) => (set === undefined ? [] : [{ name, set: set.join(', ') }]));
  if (new Set(sets.map(({ set }) => set)).size < 2) return silent;
  const seen = Object.fromEntries(sets.map(({ name, set }) => [`according to ${name}`, set]));
  return [evidence('The name servers return different NS sets.', 'own sets', seen), ...silent];
}

function judgeServer({ name, addresses, state }: NameServer, zone: string, evidence: MakeEvidence): Said {
  const seen = { 'name server': name, address: addresses[0] ?? 'none', question: `${zone} SOA, without recursion` };
  switch (state.kind) {
    case 'authoritative':
      return [];
    case 'lame':
      return [
        evidence('A name server does not serve this zone (lame delegation).', name, {
          ...seen,
          answer: `${state.rcode}, without authority`,
        }),
      ];
    case 'dead':
      return [
        evidence('A name server’s address refuses connections.', name, { ...seen, answer: 'connection refused' }),
      ];
    case 'no-address':
      return [evidence('A name server’s name does not resolve.', name, seen)];
    case 'unknown':
      return [notKnown(`${name}: ${state.reason}`, zone)];
  }
}
