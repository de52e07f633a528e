import type { Rule } from '../../../gate/check.ts';
import type { Priority, Said } from '../../../gate/finding.ts';
import { leftOpen, lookAt, lookAtAny } from '../../../gate/look.ts';
import { BLOCKS_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import { textStrings } from '../../../io/records.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { DnsFacts, HostFacts, Issuance } from '../facts.ts';
import { CAA_NAMES } from '../hosts-data.ts';
import { BORROWED, days, zoneFix } from './evidence.ts';

/** Our choice: 30 days are enough to find the registrar login; 7 are an emergency. */
const EXPIRES_SOON_DAYS = 30;
const EXPIRES_NOW_DAYS = 7;
/** Status codes (RFC 8056, ICANN) with which a domain does not resolve or is about to be deleted. */
const FATAL_STATUSES = ['client hold', 'server hold', 'redemption period', 'pending delete', 'inactive'];

export const outsideRules = {
  caa: {
    title: 'CAA record forbids the current certificate authority',
    ...BLOCKS_ONCE_LIVE,
    proves: 'The CAA records allow the authority that issued the certificate in use, and can be looked up.',
    why: 'The site works until the certificate must be renewed. The authority then refuses, and the site goes down.',
    remedy: 'Add a CAA record for the authority, or delete the CAA records.',
    source: 'RFC 8659 section 3: the nearest name that has CAA decides; a failing look-up forbids',
    judge: (facts) =>
      lookAtAny('host', facts.hosts.filter(shouldHaveCertificate), 'no host has an address', (host) =>
        host.issuance ? judgeCaa(facts, host, host.issuance) : [notKnown('no host presented a certificate', host.name)],
      ),
  },
  registration: {
    title: 'Domain registration expires soon or is on hold',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where the domain is not registered, is suspended or expires within 7 days; fix before launch where it expires within 30 days.',
    proves: 'The registration has more than 30 days left and no status that suspends the domain.',
    why: 'Site, mail and logins stop on the same day, and somebody else can register the name.',
    remedy: 'Renew the domain at the registrar, enable auto-renewal, and check the payment card and contact address.',
    source: 'RFC 9083 (RDAP); RFC 8056 for statuses',
    judge: (facts) => (facts.domain.isBorrowed ? BORROWED : lookAt('domain', [facts], judgeRegistration)),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeRegistration({ registration, domain, now, authority }: DnsFacts): Said {
  const place = { address: domain.registrable };
  const recheck = ['curl', '-sSL', `https://rdap.org/domain/${domain.registrable}`];
  if (registration.kind === 'unknown') return [notKnown(registration.reason, domain.registrable)];
  if (registration.kind === 'unregistered') {
    // Some registries have a separate server for names below this suffix: a delegated domain is registered.
    const isDelegated = authority.kind === 'found' && authority.parent !== undefined;
    if (isDelegated) return [notKnown('the registry has no record of a domain that it delegates', domain.registrable)];
    const seen = { registry: registration.server, answer: 'not found' };
    return [{ place, problem: 'The registry has no record of this domain.', seen, priority: 'block-now', recheck }];
  }
  const fatal = registration.statuses.filter((status) => FATAL_STATUSES.includes(status.toLowerCase()));
  const seen = {
    registry: registration.server,
    registrar: registration.registrar ?? 'not stated',
    expires: registration.expires?.slice(0, 10) ?? 'not stated',
    status: registration.statuses.join(', '),
  };
  const found: Said = [];
  if (fatal.length > 0) {
    found.push({ place, problem: 'A registry status suspends the domain.', seen, priority: 'block-now', recheck });
  }
  if (registration.expires === undefined)
    return [...found, notKnown('the registry does not state the expiry date', domain.registrable)];
  const left = days(now, new Date(registration.expires));
  if (left > EXPIRES_SOON_DAYS) return found;
  return [
    ...found,
    {
      place,
      problem: 'The registration expires soon.',
      seen: { ...seen, 'days left': String(left) },
      priority: urgency(left),
      recheck,
    },
  ];
}

const urgency = (left: number): Priority => (left <= EXPIRES_NOW_DAYS ? 'block-now' : 'fix-before-launch');

/** Hosts that visitors type; certificates of linked hosts are not examined. */
const shouldHaveCertificate = ({ role, addresses }: HostFacts) => role !== 'linked' && addresses.length > 0;

function judgeCaa(facts: DnsFacts, { name }: HostFacts, { issuer, caa, isWildcard }: Issuance): Said {
  if (caa.outcome === 'nodata' || caa.outcome === 'nxdomain') return [];
  if (caa.outcome === 'unknown' || caa.outcome === 'refused') return [notKnown(answerOf(caa), name)];
  const seen = { ...asked(caa), 'certificate issued by': issuer };
  const place = at(name, 'CAA');
  const recheck = dig(caa.name, 'CAA');
  if (caa.outcome === 'servfail') {
    return [{ place, problem: 'The CAA lookup fails, which forbids every authority to issue.', seen, recheck }];
  }
  const wild = caa.records.flatMap(({ value }) => issuerIn(value, 'issuewild'));
  const tag = isWildcard && wild.length > 0 ? 'issuewild' : 'issue';
  const allowed = caa.records.flatMap(({ value }) => issuerIn(value, tag));
  // Records with other tags only (iodef) restrict nothing.
  if (allowed.length === 0) return [];
  const names = CAA_NAMES.find(({ organization }) => organization.test(issuer))?.names;
  if (names === undefined)
    return leftOpen([notKnown('the CAA name of this certificate authority is not known to this program', name)]);
  if (names.some((each) => allowed.includes(each))) return [];
  const wanted = names[0] ?? '';
  return [
    {
      place,
      problem: 'The CAA records do not allow the authority of the certificate in use.',
      seen: { ...seen, allowed: allowed.join(', ') },
      expected: `0 ${tag} "${wanted}"`,
      recheck,
      fix: zoneFix(facts, [{ name: caa.name, type: 'CAA', value: `0 ${tag} "${wanted}"` }]),
    },
  ];
}

/**
 * The issuer of an `issue` or `issuewild` record (for wildcards, `issuewild` comes first, RFC 8659 4.3); a bare `;`
 * allows no issuer and becomes `nobody`.
 */
function issuerIn(value: string, wanted: string): string[] {
  const [, tag, text] = /^\d+ (\S+) (".*")$/.exec(value) ?? [];
  if (tag?.toLowerCase() !== wanted) return [];
  return [(textStrings(text ?? '')[0] ?? '').split(';')[0]?.trim().toLowerCase() || 'nobody'];
}
