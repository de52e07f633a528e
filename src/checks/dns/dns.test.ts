import { expect, test } from '@jest/globals';
import { type Cases, ruleCases, saidOf } from '../../../test/rule-cases.ts';
import { addressKind } from '../../io/address-guard.ts';
import type { DnsAnswer, RecordType } from '../../io/dns-types.ts';
import type { Authority, ServerState } from '../../lookups/authority.ts';
import { dnsHostOf } from '../../lookups/dns-hosts.ts';
import type { HostAddresses, Lookup } from '../../lookups/lookup.ts';
import type { Page } from '../../lookups/parse-page.ts';
import type { Chain } from '../../lookups/visit.ts';
import type { DnsFacts, HostFacts } from './facts.ts';
import { fullName } from './gather-declared.ts';
import { rules } from './rules/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const WEB = '192.31.196.80';

/** A lookup with these values and this TTL; without values, an empty one. */
function found(
  name: string,
  type: RecordType,
  values: string[],
  { ttl = 300, through = [] as string[], server = '9.9.9.9', authenticated = true } = {},
): Lookup {
  const owners = [name, ...through];
  const cnames = through.map((value, i) => ({ name: owners[i] ?? name, type: 'CNAME', ttl, value }));
  const records = values.map((value) => ({ name: owners.at(-1) ?? name, type, ttl, value }));
  return values.length > 0
    ? { name, type, server, ms: 1, cnames, outcome: 'found', records, authenticated }
    : { name, type, server, ms: 1, cnames, outcome: 'nodata' };
}

type Bad = 'nxdomain' | 'nodata' | 'servfail' | 'refused' | 'unknown';

function not(name: string, type: RecordType, outcome: Bad, through: string[] = []): Lookup {
  const base = { name, type, server: '9.9.9.9', ms: 1, cnames: found(name, type, [], { through }).cnames };
  if (outcome === 'unknown') return { ...base, outcome, reason: 'no answer within 6 s' };
  if (outcome === 'servfail' || outcome === 'refused')
    return { ...base, outcome, rcode: outcome.toUpperCase(), errors: [] };
  return { ...base, outcome };
}

const page = (url: string, more: Partial<Page> = {}): Chain => ({
  start: url,
  hops: [],
  end: {
    kind: 'page',
    page: {
      url,
      status: 200,
      contentType: 'text/html',
      title: 'Members',
      links: [],
      hasPasswordField: false,
      signature: 'same',
      text: 'Members',
      ...more,
    },
  },
});

const own = (name: string, type: string, values: string[], ttl = 300): DnsAnswer => ({
  kind: 'answer',
  rcode: 'NOERROR',
  authoritative: true,
  authenticated: false,
  authority: [],
  errors: [],
  transport: 'udp',
  ms: 1,
  answers: values.map((value) => ({ name, type, ttl, value })),
});

function addresses(v4: Lookup, v6: Lookup): HostAddresses {
  const all = [v4, v6].flatMap((each) => (each.outcome === 'found' ? each.records.map(({ value }) => value) : []));
  return { v4, v6, addresses: all.map((address) => ({ address, kind: addressKind(address) })) };
}

function host(name: string, role: HostFacts['role'], more: Partial<HostFacts> = {}): HostFacts {
  return {
    name,
    role,
    ...addresses(found(name, 'A', [WEB]), not(name, 'AAAA', 'nodata')),
    elsewhere: [],
    own: own(name, 'A', [WEB]),
    beside: (['CNAME', 'MX', 'TXT'] as const).map((type) => not(name, type, 'nodata')),
    dangling: undefined,
    visit: page(`https://${name}/`),
    ipv6: undefined,
    issuance: { issuer: "Let's Encrypt", isWildcard: false, caa: not(name, 'CAA', 'nodata') },
    ...more,
  };
}

const apex = (more: Partial<HostFacts> = {}) => host('example.com', 'apex', more);
const www = (more: Partial<HostFacts> = {}) => host('www.example.com', 'www', more);
const at = (name: string, outcome: Bad, through: string[] = []) => ({
  ...addresses(not(name, 'A', outcome, through), not(name, 'AAAA', outcome, through)),
  visit: undefined,
});

const server = (name: string, state: ServerState, more = {}) => ({
  name,
  addresses: ['192.31.196.11'],
  delegated: true,
  listed: true,
  state,
  ...more,
});
const good = (serial = 7): ServerState => ({
  kind: 'authoritative',
  serial,
  nameServers: ['ns1.dns.example', 'ns2.dns.example'],
});
const authority = (...servers: ReturnType<typeof server>[]): Authority => ({
  kind: 'found',
  zone: 'example.com',
  servers,
  parent: servers.filter(({ delegated }) => delegated).map(({ name }) => name),
});
const healthyAuthority = authority(server('ns1.dns.example', good()), server('ns2.dns.example', good()));

/** The facts of a healthy domain, with the changes of a case. */
function facts(more: Partial<DnsFacts> = {}): DnsFacts {
  return {
    now,
    stage: 'prelaunch',
    domain: {
      name: 'example.com',
      unicode: 'example.com',
      registrable: 'example.com',
      publicSuffix: 'com',
      site: 'example.com',
      isBorrowed: false,
    },
    resolverWorks: true,
    hosts: [apex(), www()],
    declared: [],
    authority: healthyAuthority,
    dnssec: {
      ds: found('example.com', 'DS', ['1 13 2 aa']),
      checked: found('example.com', 'SOA', ['soa']),
      unchecked: found('example.com', 'SOA', ['soa']),
    },
    wildcard: not('launch-gate-finds-no-such-name.example.com', 'A', 'nxdomain'),
    registration: {
      kind: 'found',
      server: 'https://rdap.example/',
      statuses: ['active'],
      expires: '2027-11-22T00:00:00.000Z',
    },
    snapshot: { kind: 'absent' },
    cutover: undefined,
    dnsHost: undefined,
    ...more,
  };
}

const bogus = {
  ds: found('example.com', 'DS', ['1 13 2 aa']),
  checked: not('example.com', 'SOA', 'servfail'),
  unchecked: found('example.com', 'SOA', ['soa']),
};
const declared = (type: RecordType, values: string[], published: Lookup) =>
  facts({ declared: [{ name: published.name, type, values, published }] });
const v6 = '2001:4:112::80';
const reach = (v4: 'answers' | 'fails' | 'unknown', over6: 'answers' | 'fails' | 'unknown') =>
  apex({ ipv6: { address: v6, v4, v6: over6, reason: 'nothing listens there (connection refused)' } });
const dangling = (registered: 'yes' | 'no' | 'unknown', role: 'www' | 'linked' = 'www') =>
  host(`${role}.example.com`, role, {
    ...at(`${role}.example.com`, 'nxdomain', ['gone.host.example']),
    dangling: { name: 'gone.host.example', registrable: 'host.example', registered },
  });
const GONE = 'The thing you were looking for is no longer here, or never was';
const ghost = {
  ...addresses(
    found('www.example.com', 'A', [WEB], { through: ['x.ghost.io'] }),
    not('www.example.com', 'AAAA', 'nodata'),
  ),
};
const set = (values: string[], published: Lookup, ttl = 300): DnsFacts =>
  facts({
    snapshot: {
      kind: 'read',
      file: 'launch.dns.zone',
      sets: [{ name: published.name, type: published.type, values, ttl, published }],
    },
  });
const caa = (value: string, issuer = "Let's Encrypt") =>
  facts({ hosts: [apex({ issuance: { issuer, isWildcard: false, caa: found('example.com', 'CAA', [value]) } })] });
const expires = (day: string, statuses = ['active']) =>
  facts({
    registration: { kind: 'found', server: 'https://rdap.example/', statuses, expires: `${day}T12:00:00.000Z` },
  });

const cases: Record<keyof typeof rules, Cases<DnsFacts>> = {
  'apex-resolves': {
    holds: {
      'an A record': facts(),
      'an AAAA record only': facts({
        hosts: [apex(addresses(not('example.com', 'A', 'nodata'), found('example.com', 'AAAA', [v6])))],
      }),
    },
    broken: {
      'no such name': facts({ hosts: [apex(at('example.com', 'nxdomain'))] }),
      'no address': facts({ hosts: [apex(at('example.com', 'nodata'))] }),
      'a failing zone': facts({ hosts: [apex(at('example.com', 'servfail'))] }),
      'declared, and not published': facts({
        hosts: [apex(at('example.com', 'nodata'))],
        declared: [{ name: 'example.com', type: 'A', values: [WEB], published: not('example.com', 'A', 'nodata') }],
      }),
    },
    unknown: {
      'a time-out': facts({ hosts: [apex(at('example.com', 'unknown'))] }),
      'a resolver that refuses': facts({ hosts: [apex(at('example.com', 'refused'))] }),
      'a resolver that fails for everything': facts({
        resolverWorks: false,
        hosts: [apex(at('example.com', 'servfail'))],
      }),
      'no A, and a time-out for AAAA': facts({
        hosts: [apex(addresses(not('example.com', 'A', 'nodata'), not('example.com', 'AAAA', 'unknown')))],
      }),
    },
    notApplicable: {
      'a bogus signature, which dns/dnssec reports': facts({
        dnssec: bogus,
        hosts: [apex(at('example.com', 'servfail'))],
      }),
    },
  },
  'www-resolves': {
    holds: { 'an address': facts() },
    broken: {
      'no such name, and a CNAME proposed': facts({ hosts: [apex(), www(at('www.example.com', 'nxdomain'))] }),
      'neither it nor the domain': facts({
        hosts: [apex(at('example.com', 'nodata')), www(at('www.example.com', 'nxdomain'))],
      }),
    },
    unknown: { 'a time-out': facts({ hosts: [apex(), www(at('www.example.com', 'unknown'))] }) },
    notApplicable: {
      'a subdomain is judged': facts({ hosts: [apex()] }),
      'its CNAME dangles, which dns/dangling reports': facts({ hosts: [apex(), dangling('yes')] }),
    },
  },
  'subdomain-resolves': {
    holds: { 'a declared host with an address': facts({ hosts: [host('app.example.com', 'declared')] }) },
    broken: {
      'declared and missing': facts({
        hosts: [host('app.example.com', 'declared', at('app.example.com', 'nxdomain'))],
      }),
      'linked to and missing': facts({
        hosts: [host('invite.example.com', 'linked', at('invite.example.com', 'nodata'))],
      }),
    },
    unknown: {
      'a time-out': facts({ hosts: [host('app.example.com', 'declared', at('app.example.com', 'unknown'))] }),
    },
    notApplicable: { 'no subdomain': facts() },
  },
  'expected-record': {
    holds: {
      'a CNAME as declared': declared(
        'CNAME',
        ['x.host.example'],
        found('app.example.com', 'CNAME', ['x.host.example']),
      ),
      'one TXT among others': declared(
        'TXT',
        ['"proof=1"'],
        found('example.com', 'TXT', ['"v=spf1 -all"', '"proof=1"']),
      ),
      'a TXT in two strings': declared('TXT', ['"proof=12"'], found('example.com', 'TXT', ['"proof=" "12"'])),
      'MX in another order': declared(
        'MX',
        ['10 a.example', '20 b.example'],
        found('example.com', 'MX', ['20 b.example', '10 a.example']),
      ),
    },
    broken: {
      missing: declared('CNAME', ['x.host.example'], not('app.example.com', 'CNAME', 'nxdomain')),
      'another value': declared('A', [WEB], found('app.example.com', 'A', ['192.31.196.99'])),
      'one too many': declared('A', [WEB], found('app.example.com', 'A', [WEB, '192.31.196.99'])),
      'a CNAME where addresses are declared': declared(
        'A',
        [WEB],
        found('app.example.com', 'A', ['192.31.196.99'], { through: ['old.example'] }),
      ),
    },
    unknown: {
      'a time-out': declared('A', [WEB], not('app.example.com', 'A', 'unknown')),
      'a failing zone': declared('A', [WEB], not('app.example.com', 'A', 'servfail')),
    },
    notApplicable: { 'nothing declared': facts() },
  },
  'cname-conflict': {
    holds: {
      'a CNAME alone at www': facts({
        hosts: [
          www({
            ...addresses(
              found('www.example.com', 'A', [WEB], { through: ['example.com'] }),
              not('www.example.com', 'AAAA', 'nodata'),
            ),
            beside: [found('www.example.com', 'CNAME', ['example.com'])],
          }),
        ],
      }),
      'eight links': facts({
        hosts: [
          www(
            addresses(
              found('www.example.com', 'A', [WEB], { through: [...'abcdefgh'].map((c) => `${c}.example`) }),
              not('www.example.com', 'AAAA', 'nodata'),
            ),
          ),
        ],
      }),
    },
    broken: {
      'at the domain itself': facts({ hosts: [apex({ beside: [found('example.com', 'CNAME', ['x.host.example'])] })] }),
      'beside a TXT': facts({
        hosts: [
          www({
            v4: not('www.example.com', 'A', 'nodata'),
            beside: [found('www.example.com', 'CNAME', ['x.example']), found('www.example.com', 'TXT', ['"x"'])],
          }),
        ],
      }),
      'nine links': facts({
        hosts: [
          www(
            addresses(
              found('www.example.com', 'A', [WEB], { through: [...'abcdefghi'].map((c) => `${c}.example`) }),
              not('www.example.com', 'AAAA', 'nodata'),
            ),
          ),
        ],
      }),
    },
    unknown: { 'a time-out': facts({ hosts: [apex({ beside: [not('example.com', 'CNAME', 'unknown')] })] }) },
  },
  drift: {
    holds: {
      'as committed, in another order': set(
        ['192.31.196.1', '192.31.196.2'],
        found('example.com', 'A', ['192.31.196.2', '192.31.196.1']),
      ),
    },
    broken: {
      'another address': set([WEB], found('example.com', 'A', ['192.31.196.99'])),
      'taken away': set([WEB], not('app.example.com', 'A', 'nxdomain')),
      'rotating addresses weigh less': set([WEB], found('example.com', 'A', ['192.31.196.99']), 60),
    },
    unknown: {
      'a time-out': set([WEB], not('example.com', 'A', 'unknown')),
      'a file that cannot be read': facts({
        snapshot: { kind: 'unreadable', file: 'x.zone', reason: 'line 2: a record needs a type' },
      }),
    },
    notApplicable: { 'no snapshot': facts() },
  },
  'private-address': {
    holds: { 'a public address': facts() },
    broken: Object.fromEntries(
      [
        '10.0.0.5',
        '127.0.0.1',
        '169.254.169.254',
        '192.0.2.1',
        '::1',
        'fd00::1',
        '::ffff:10.0.0.1',
        '64:ff9b::a00:1',
      ].map((address) => [address, facts({ hosts: [apex({ addresses: [{ address, kind: addressKind(address) }] })] })]),
    ),
    unknown: { 'a time-out': facts({ hosts: [apex(at('example.com', 'unknown'))] }) },
    notApplicable: { 'no address at all': facts({ hosts: [apex({ addresses: [] })] }) },
  },
  'ipv6-dead': {
    holds: {
      'both answer': facts({ hosts: [reach('answers', 'answers')] }),
      'neither answers, which is no matter of IPv6': facts({ hosts: [reach('fails', 'fails')] }),
    },
    broken: {
      'only IPv4 answers': facts({ hosts: [reach('answers', 'fails')] }),
      'two names with one dead address are one fault': facts({
        hosts: [reach('answers', 'fails'), www({ ipv6: { address: v6, v4: 'answers', v6: 'fails', reason: 'x' } })],
      }),
    },
    unknown: { 'no IPv6 here': facts({ hosts: [reach('answers', 'unknown')] }) },
    notApplicable: { 'no AAAA': facts() },
  },
  'same-place': {
    holds: {
      'one host': facts({ hosts: [apex({ visit: page('https://www.example.com/') }), www()] }),
      'the same page on both': facts({ hosts: [apex(), www()] }),
      'one canonical link': facts({
        hosts: [
          apex({
            visit: page('https://example.com/', { signature: 'a', title: 'A', canonical: 'https://example.com/' }),
          }),
          www({
            visit: page('https://www.example.com/', { signature: 'b', title: 'B', canonical: 'https://example.com/' }),
          }),
        ],
      }),
    },
    broken: {
      'a parking page at www': facts({
        hosts: [
          apex(),
          www({ visit: page('https://www.example.com/', { signature: 'parked', title: 'This domain is parked' }) }),
        ],
      }),
    },
    unknown: {
      'a wall in front of one': facts({
        hosts: [
          apex(),
          www({
            visit: page('https://www.example.com/', {
              signature: 'x',
              title: 'Just a moment',
              blockedBy: 'a challenge of Cloudflare',
            }),
          }),
        ],
      }),
      'one that fails': facts({
        hosts: [
          apex(),
          www({
            visit: {
              start: 'https://www.example.com/',
              hops: [],
              end: {
                kind: 'failed',
                url: 'https://www.example.com/',
                address: WEB,
                failure: 'timeout',
                reason: 'no answer',
              },
            },
          }),
        ],
      }),
    },
    notApplicable: {
      'no www': facts({ hosts: [apex()] }),
      'no address': facts({ hosts: [apex({ visit: undefined }), www()] }),
    },
  },
  dangling: {
    holds: {
      'a CNAME that leads somewhere': facts({ hosts: [www(ghost)] }),
      'the words in an article': facts({
        hosts: [www({ ...ghost, visit: page('https://www.example.com/', { text: `How to fix “${GONE}”` }) })],
      }),
    },
    broken: {
      'a domain that anybody can register': facts({ hosts: [apex(), dangling('no')] }),
      'a name that is gone': facts({ hosts: [apex(), dangling('yes', 'linked')] }),
      'suffix and words fit': facts({
        hosts: [apex(), www({ ...ghost, visit: page('https://www.example.com/', { status: 404, text: GONE }) })],
      }),
      'the words alone weigh less': facts({
        hosts: [www({ visit: page('https://www.example.com/', { status: 404, text: GONE }) })],
      }),
      'a host that asks for a proof weighs less': facts({
        hosts: [
          www({
            ...addresses(
              found('www.example.com', 'A', [WEB], { through: ['cname.vercel-dns.com'] }),
              not('www.example.com', 'AAAA', 'nodata'),
            ),
            visit: page('https://www.example.com/', {
              status: 404,
              text: 'The deployment could not be found on Vercel.',
            }),
          }),
        ],
      }),
    },
    unknown: { 'a time-out': facts({ hosts: [www(at('www.example.com', 'unknown'))] }) },
  },
  propagation: {
    holds: {
      'all agree': facts(),
      'another order of the same set': facts({
        hosts: [apex({ own: own('example.com', 'A', ['192.31.196.99', WEB]) })],
      }),
      'addresses that rotate': facts({ hosts: [apex({ own: own('example.com', 'A', ['192.31.196.99'], 60) })] }),
      'absent here and there': facts({
        hosts: [apex({ ...at('example.com', 'nodata'), own: own('example.com', 'A', []) })],
      }),
    },
    broken: {
      'an old address': facts({
        hosts: [
          apex({
            ...addresses(
              found('example.com', 'A', ['192.31.196.99'], { ttl: 8400 }),
              not('example.com', 'AAAA', 'nodata'),
            ),
          }),
        ],
      }),
      'one of two resolvers': facts({
        hosts: [apex({ elsewhere: [found('example.com', 'A', ['192.31.196.99'], { ttl: 1200, server: '8.8.8.8' })] })],
      }),
      'an absence that is remembered': facts({ hosts: [apex(at('example.com', 'nxdomain'))] }),
    },
    unknown: {
      'no server of the zone': facts({ hosts: [apex({ own: undefined })] }),
      'a resolver that times out': facts({ hosts: [apex({ elsewhere: [not('example.com', 'A', 'unknown')] })] }),
    },
    notApplicable: { 'no host': facts({ hosts: [] }) },
  },
  nameservers: {
    holds: { 'two that agree': facts() },
    broken: {
      lame: facts({
        authority: authority(
          server('ns1.dns.example', good()),
          server('ns2.dns.example', { kind: 'lame', rcode: 'REFUSED' }),
        ),
      }),
      dead: facts({
        authority: authority(server('ns1.dns.example', good()), server('ns2.dns.example', { kind: 'dead' })),
      }),
      'without an address': facts({
        authority: authority(
          server('ns1.dns.example', good()),
          server('ns2.dns.example', { kind: 'no-address' }, { addresses: [] }),
        ),
      }),
      'another set at the registrar': facts({
        authority: authority(
          server('ns1.dns.example', good()),
          server('ns2.dns.example', good(), { delegated: false }),
          server('ns.old.example', good(), { listed: false }),
        ),
      }),
      'different serials': facts({
        authority: authority(server('ns1.dns.example', good(7)), server('ns2.dns.example', good(6))),
      }),
      'only one': facts({ authority: authority(server('ns1.dns.example', good())) }),
    },
    unknown: {
      'nobody heard': facts({ authority: { kind: 'unknown', reason: 'no answer' } }),
      'one that is silent': facts({
        authority: authority(
          server('ns1.dns.example', good()),
          server('ns2.dns.example', { kind: 'unknown', reason: 'no answer within 6 s' }),
        ),
      }),
    },
  },
  dnssec: {
    holds: { 'signed and validated': facts() },
    broken: {
      bogus: facts({ dnssec: bogus }),
      unsigned: facts({ dnssec: { ...facts().dnssec, ds: not('example.com', 'DS', 'nodata') } }),
    },
    unknown: {
      'a resolver that does not validate': facts({
        dnssec: { ...facts().dnssec, checked: found('example.com', 'SOA', ['soa'], { authenticated: false }) },
      }),
      'a time-out': facts({ dnssec: { ...facts().dnssec, checked: not('example.com', 'SOA', 'unknown') } }),
      'a server that fails either way': facts({
        dnssec: {
          ds: not('example.com', 'DS', 'servfail'),
          checked: not('example.com', 'SOA', 'servfail'),
          unchecked: not('example.com', 'SOA', 'servfail'),
        },
      }),
    },
  },
  caa: {
    holds: {
      'no CAA': facts(),
      allowed: caa('0 issue "letsencrypt.org"'),
      'allowed with parameters': caa('0 issue "letsencrypt.org; validationmethods=dns-01"'),
      'only a report address': caa('0 iodef "mailto:a@example.com"'),
    },
    broken: {
      'another authority': caa('0 issue "digicert.com"'),
      nobody: caa('0 issue ";"'),
      'a failing look-up': facts({
        hosts: [
          apex({
            issuance: { issuer: "Let's Encrypt", isWildcard: false, caa: not('example.com', 'CAA', 'servfail') },
          }),
        ],
      }),
    },
    unknown: {
      'an authority we do not know': caa('0 issue "digicert.com"', 'Somebody Ltd'),
      'a time-out': facts({
        hosts: [
          apex({ issuance: { issuer: "Let's Encrypt", isWildcard: false, caa: not('example.com', 'CAA', 'unknown') } }),
        ],
      }),
    },
    notApplicable: { 'no address': facts({ hosts: [apex({ addresses: [], issuance: undefined })] }) },
  },
  registration: {
    holds: { 'a year left': facts(), '31 days left': expires('2026-12-23') },
    broken: {
      '30 days left': expires('2026-12-22'),
      '7 days left': expires('2026-11-29'),
      'already over': expires('2026-11-01'),
      'on hold': expires('2027-11-22', ['client hold']),
      'not registered': facts({
        authority: { kind: 'unknown', reason: 'no answer' },
        registration: { kind: 'unregistered', server: 'https://rdap.example/' },
      }),
    },
    unknown: {
      'no registry data': facts({ registration: { kind: 'unknown', reason: 'status 500' } }),
      'no end said': facts({ registration: { kind: 'found', server: 'x', statuses: [] } }),
    },
  },
  ttl: {
    holds: {
      'about to change, an hour': facts({
        cutover: '2026-12-01',
        hosts: [apex({ own: own('example.com', 'A', [WEB], 3600) })],
      }),
    },
    broken: {
      'before the move, a day': facts({
        cutover: '2026-12-01',
        hosts: [apex({ own: own('example.com', 'A', [WEB], 86_400) })],
      }),
      'declared otherwise, a day': declared(
        'A',
        ['192.31.196.99'],
        found('app.example.com', 'A', [WEB], { ttl: 86_400 }),
      ),
    },
    unknown: { 'only a resolver heard': facts({ cutover: '2026-12-01', hosts: [apex({ own: undefined })] }) },
    notApplicable: { 'nothing is to change': facts(), 'the move is over': facts({ cutover: '2026-11-01' }) },
  },
  wildcard: {
    holds: { 'no wildcard': facts() },
    broken: {
      'an undeclared one': facts({ wildcard: found('launch-gate-finds-no-such-name.example.com', 'A', [WEB]) }),
    },
    unknown: { 'a time-out': facts({ wildcard: not('launch-gate-finds-no-such-name.example.com', 'A', 'unknown') }) },
    notApplicable: {
      'a declared one': facts({
        wildcard: found('launch-gate-finds-no-such-name.example.com', 'A', [WEB]),
        declared: [{ name: '*.example.com', type: 'A', values: [WEB], published: found('*.example.com', 'A', [WEB]) }],
      }),
    },
  },
  naming: {
    holds: {
      'words, one form': facts({
        hosts: [apex(), www(), host('app.example.com', 'declared'), host('staging-app.example.com', 'declared')],
      }),
    },
    broken: {
      'made by a machine': facts({ hosts: [host('a1b2c3d4e5f6.example.com', 'linked')] }),
      'two forms': facts({
        hosts: [host('staging-app.example.com', 'declared'), host('admin.staging.example.com', 'declared')],
      }),
    },
    notApplicable: { 'no subdomain': facts() },
    unknown: { never: 'the names are at hand' },
  },
};

ruleCases(rules, cases);

const judged = (id: keyof typeof rules, given: DnsFacts) => saidOf(rules[id].judge(given));

test('what could not be looked up is not held and not out of place', () => {
  const silent = facts({ hosts: [apex(at('example.com', 'unknown')), www()] });
  for (const id of ['private-address', 'ipv6-dead', 'same-place'] as const) {
    expect(judged(id, silent)).toMatchObject([{ unknown: expect.any(String) }]);
  }
  const failing = facts({ hosts: [apex({ elsewhere: [not('example.com', 'A', 'servfail')] })] });
  expect(judged('propagation', failing)).toMatchObject([{ unknown: expect.any(String) }]);
  const unseen = facts({ hosts: [apex({ issuance: undefined })] });
  expect(judged('caa', unseen)).toMatchObject([{ unknown: expect.any(String) }]);
});

test('servers that name different sets are found, and one that names none is not taken for one that agrees', () => {
  const naming = (nameServers: string[] | undefined): ServerState => ({
    kind: 'authoritative',
    serial: 7,
    nameServers,
  });
  const both = ['ns1.dns.example', 'ns2.dns.example'];
  const of = (second: string[] | undefined) =>
    judged(
      'nameservers',
      facts({
        authority: authority(server('ns1.dns.example', naming(both)), server('ns2.dns.example', naming(second))),
      }),
    );
  expect(of(both)).toEqual([]);
  expect(of(['ns2.dns.example'])).toMatchObject([{ problem: 'The name servers return different NS sets.' }]);
  expect(of(undefined)).toMatchObject([{ unknown: expect.any(String) }]);
});

test('an unsigned zone whose SOA failed once is not bogus', () => {
  const unsigned = { ...bogus, ds: not('example.com', 'DS', 'nodata') };
  expect(judged('dnssec', facts({ dnssec: unsigned }))).toMatchObject([
    { problem: expect.stringMatching(/not signed/) },
  ]);
});

test('a registry that does not know a domain it delegates is not believed', () => {
  const registration = { kind: 'unregistered' as const, server: 'https://rdap.example/' };
  expect(judged('registration', facts({ registration }))).toMatchObject([{ unknown: expect.any(String) }]);
});

test('name servers that are all lame while the resolver has answers are not blamed', () => {
  const lame = (name: string) => server(name, { kind: 'lame', rcode: 'NOERROR' });
  const all = facts({ authority: authority(lame('ns1.dns.example'), lame('ns2.dns.example')) });
  expect(judged('nameservers', all)).toMatchObject([{ unknown: expect.any(String) }]);
});

test('a wildcard certificate is judged by issuewild', () => {
  const records = found('example.com', 'CAA', ['0 issue ";"', '0 issuewild "letsencrypt.org"']);
  const withCertificate = (isWildcard: boolean) =>
    facts({ hosts: [apex({ issuance: { issuer: "Let's Encrypt", isWildcard, caa: records } })] });
  expect(judged('caa', withCertificate(true))).toEqual([]);
  expect(judged('caa', withCertificate(false))).toHaveLength(1);
});

test('the TTL of another type at the name is not the one about to change', () => {
  const mx = declared('MX', ['10 new.example'], found('example.com', 'MX', ['10 old.example'], { ttl: 86_400 }));
  expect(judged('ttl', mx)).toMatchObject([{ seen: { TTL: '86400 s' } }]);
});

test('a page that cannot be seen leaves open whether its host is claimed', () => {
  expect(judged('dangling', facts({ hosts: [www({ ...ghost, visit: undefined })] }))).toMatchObject([
    { unknown: expect.any(String) },
  ]);
});

test('the zone of a name on a host’s own domain is not judged', () => {
  const borrowed = facts({ domain: { ...facts().domain, isBorrowed: true }, dnssec: bogus, authority: authority() });
  for (const id of ['nameservers', 'dnssec', 'registration', 'wildcard'] as const) {
    expect(rules[id].judge(borrowed)).toHaveProperty('notApplicable');
  }
});

test('a record name is relative, unless it is whole', () => {
  expect(
    ['@', '', 'app', 'app.example.com', 'other.example.net.'].map((name) => fullName(name, 'example.com')),
  ).toEqual(['example.com', 'example.com', 'app.example.com', 'app.example.com', 'other.example.net']);
});

test('a DNS host is recognized when all servers are its own, and the fix speaks its panel’s words', () => {
  expect(dnsHostOf(['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'])?.name).toBe('Cloudflare');
  expect(dnsHostOf(['ns-1.awsdns-00.com', 'ns-2.awsdns-63.co.uk'])?.name).toBe('Amazon Route 53');
  expect(dnsHostOf(['ada.ns.cloudflare.com', 'ns1.old.example'])).toBeUndefined();
  const judged = saidOf(
    rules['www-resolves'].judge(
      facts({ dnsHost: { name: 'Cloudflare', apex: '@' }, hosts: [apex(), www(at('www.example.com', 'nxdomain'))] }),
    ),
  );
  expect(judged).toMatchObject([{ fix: { at: { host: 'Cloudflare', zone: 'example.com', apex: '@' } } }]);
});
