import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { Lookup } from '../../../lookups/lookup.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';
import { zoneFix } from './evidence.ts';

export const resolvingRules = {
  'apex-resolves': {
    title: 'Domain does not resolve',
    priority: 'block-now',
    proves: 'The domain has at least one A or AAAA record.',
    why: 'Nobody who types the domain reaches the product.',
    remedy: 'Publish an A record, or your host’s ALIAS or flattened CNAME, at the domain itself.',
    source: 'RFC 1034 section 3.6; RFC 2308 for NXDOMAIN and NODATA',
    judge: (facts) => judgeHosts(facts, (host) => host.role === 'apex', 'the domain is always checked'),
  },
  'www-resolves': {
    title: 'www subdomain does not resolve',
    priority: 'block-now',
    proves: 'The www name has at least one A or AAAA record, directly or through a CNAME.',
    why: 'Visitors who type www, and every old link with www, get a browser error.',
    remedy: 'Publish a CNAME record for www that points to the domain or to the name your host gives you.',
    source: 'RFC 1034 section 3.6',
    judge: (facts) =>
      judgeHosts(facts, (host) => host.role === 'www', 'the domain is a subdomain, so www is not expected'),
  },
  'subdomain-resolves': {
    title: 'Required subdomain does not resolve',
    priority: 'block-now',
    proves: 'Every subdomain that launch.yml declares or the site links to has at least one A or AAAA record.',
    why: 'The app, the admin area or the links in emails lead to a browser error.',
    remedy: 'Publish the record that the service behind this subdomain asks for, or remove the link.',
    source: 'RFC 1034 section 3.6',
    judge: (facts) =>
      judgeHosts(
        facts,
        ({ role }) => role === 'declared' || role === 'linked',
        'launch.yml declares no subdomain, and the site links to none',
      ),
  },
} satisfies Record<string, Rule<DnsFacts>>;

/** When another rule has the cause (a dangling CNAME, a bogus signature), only that rule reports it. */
function judgeHosts(facts: DnsFacts, wanted: (host: HostFacts) => boolean, whenNone: string): Judgement {
  const hosts = facts.hosts.filter(wanted);
  if (hosts.length === 0) return { notApplicable: whenNone };
  const explained = (host: HostFacts) => host.dangling !== undefined || (isBogus(facts) && failsToAnswer(host));
  return lookAtAny(
    'host',
    hosts.filter((host) => !explained(host)),
    'dns/dangling or dns/dnssec says why there is no address',
    (host) => judgeHost(facts, host),
  );
}

function judgeHost(facts: DnsFacts, host: HostFacts): Said {
  const { v4, v6 } = host;
  if (v4.outcome === 'found' || v6.outcome === 'found') return [];
  const unsure = [v4, v6].find(({ outcome }) => outcome === 'unknown' || outcome === 'refused');
  if (unsure) return [notKnown(answerOf(unsure), host.name)];
  if (v4.outcome === 'servfail' && !facts.resolverWorks) return [notKnown(RESOLVER_DOWN, host.name)];
  const fix = v4.outcome === 'servfail' ? undefined : proposal(facts, host);
  return [
    {
      place: at(host.name, 'A'),
      problem: PROBLEMS[v4.outcome] ?? 'The name has no address.',
      seen: { ...asked(v4), AAAA: v6.outcome, ...(host.role === 'linked' && { 'linked from': 'the site itself' }) },
      expected: 'an A or AAAA record',
      recheck: dig(host.name, 'A'),
      ...(fix && { fix }),
    },
  ];
}

/** The resolver fails even for the top-level domain, so the failure is not the domain's. */
const RESOLVER_DOWN = 'the resolver also answers SERVFAIL for the top-level domain';

const PROBLEMS: Partial<Record<Lookup['outcome'], string>> = {
  nxdomain: 'The name does not exist (NXDOMAIN).',
  nodata: 'The name exists but has no address (NODATA).',
  servfail: 'The zone’s name servers fail (SERVFAIL).',
};

/**
 * The record that launch.yml declares, else a CNAME to the domain for www; other records are known only to their
 * service.
 */
function proposal(facts: DnsFacts, host: HostFacts) {
  const declared = facts.declared.find(({ name, type }) => name === host.name && ['A', 'AAAA', 'CNAME'].includes(type));
  if (declared) {
    return zoneFix(
      facts,
      declared.values.map((value) => ({ name: host.name, type: declared.type, value })),
    );
  }
  const apex = facts.hosts.find(({ role }) => role === 'apex');
  const apexWorks = apex !== undefined && apex.addresses.length > 0;
  if (host.role !== 'www' || !apexWorks) return undefined;
  return zoneFix(facts, [{ name: host.name, type: 'CNAME', value: apex.name }]);
}

/** SERVFAIL that disappears without validation (CD): the signature is wrong, not the server. */
export function isBogus({ dnssec }: Pick<DnsFacts, 'dnssec'>): boolean {
  const isSigned = dnssec.ds.outcome !== 'nodata' && dnssec.ds.outcome !== 'nxdomain';
  return isSigned && dnssec.checked.outcome === 'servfail' && ['found', 'nodata'].includes(dnssec.unchecked.outcome);
}

const failsToAnswer = ({ v4, v6 }: HostFacts) => v4.outcome === 'servfail' && v6.outcome === 'servfail';
