import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Fix, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { at, dnsFix, isAnswered } from '../../../lookups/dns-evidence.ts';
import { type DkimFault, type DkimKey, dkimKey } from '../../../lookups/email/dkim-key.ts';
import { textRecords } from '../../../lookups/email/text-records.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain, SelectorFacts } from '../facts.ts';
import { atText, perPublished, unanswered } from './evidence.ts';

/** RFC 8301 section 3.2: verifiers must reject keys below 1024 bits, signers should use 2048. */
const LEAST_BITS = 1024;
const GOOD_BITS = 2048;

export const dkimRules = {
  'dkim-key': {
    title: 'DKIM key is missing or unusable',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for an unusable key or a selector in launch.yml without one; fix before launch for 1024 to 2047 bits, test mode, a broken key at a guessed selector, or no key at any other.',
    proves: 'Every selector publishes one usable key of at least 1024 bits; 2048 bits are recommended.',
    why: 'Signatures that cannot be verified do not count, so mail lands in spam and DMARC fails.',
    remedy: 'Copy the DKIM record from the sender’s panel again, as one value, without added quotes or backslashes.',
    source: 'RFC 6376 section 3.6.1; RFC 8301 section 3.2; RFC 8463',
    judge: (facts) => perPublished(facts, keys, (domain) => judgeDkim(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** A domain that does not send mail needs no key. */
const keys = {
  of: 'domain',
  none: 'no DKIM key is published, and no sign of sending was found',
  at: ({ dkim }: MailDomain) => dkim.base,
  has: ({ dkim, sends }: MailDomain) => sends !== undefined || dkim.selectors.some(({ key }) => key !== undefined),
} as const;

function judgeDkim(facts: EmailFacts, domain: MailDomain): Said {
  const { base, selectors } = domain.dkim;
  const judged = selectors.flatMap((each) => judgeSelector(facts, domain, each));
  const isThere = selectors.some(({ key }) => key !== undefined);
  if (isThere) return leftOpen(judged);
  if (judged.length > 0) return judged;
  if (!isAnswered(base)) return unanswered(base);
  // Some name servers wrongly deny the name above the selectors: enough for a warning, not for a blocker.
  if (base.outcome === 'nxdomain' && domain.sends !== undefined)
    return [
      atText(base, 'No DKIM key is published for this domain.', {
        priority: 'fix-before-launch',
        expected: 'a key at SELECTOR._domainkey, from each sender’s panel',
      }),
    ];
  return domain.sends === undefined
    ? []
    : leftOpen([
        { unknown: 'no DKIM selector is known: list them under email.selectors', place: at(base.name, 'TXT') },
      ]);
}

function judgeSelector({ panel }: EmailFacts, { name: domain }: MailDomain, each: SelectorFacts): Said {
  const { lookup, key, why, selector } = each;
  if (key !== undefined) return judgeKey(each, key);
  if (!isAnswered(lookup)) return why === 'common' ? [] : unanswered(lookup);
  // With a wildcard, every name is an alias, so this only counts for expected selectors.
  if (lookup.cnames.length > 0 && why !== 'common')
    return evidence(each, 'The selector’s CNAME leads to no key.', {
      ...(why !== 'declared' && { priority: 'fix-before-launch' }),
    });
  const doubled = doubledKey(each);
  if (doubled !== undefined)
    return evidence(each, 'The record’s name contains the domain twice.', {
      seen: { 'published at': doubled.name },
      fix: moveKey(panel, doubled, `${selector}._domainkey.${domain}`),
    });
  return why === 'declared' ? evidence(each, 'The selector has no key.') : [];
}

const evidence = ({ lookup }: SelectorFacts, problem: string, more: Partial<Evidence> = {}): Evidence[] => [
  atText(lookup, problem, more),
];

function judgeKey(each: SelectorFacts, key: DkimKey): Evidence[] {
  switch (key.kind) {
    case 'broken':
      // An invalid key at a common selector may be unused, so it does not block.
      return evidence(each, FAULTS[key.fault], each.why === 'common' ? { priority: 'fix-before-launch' } : {});
    case 'revoked':
      // A revoked key is valid unless launch.yml declares its selector.
      return each.why === 'declared' ? evidence(each, 'The key is revoked: p= is empty.') : [];
    case 'key':
      return judgeUsable(each, key);
  }
}

type UsableKey = Extract<DkimKey, { kind: 'key' }>;

function judgeUsable(each: SelectorFacts, { type, bits, isTesting }: UsableKey): Evidence[] {
  const more = { seen: { bits: String(bits), type }, expected: `${GOOD_BITS} bits` };
  if (type === 'rsa' && bits < LEAST_BITS)
    return evidence(each, 'The key has fewer than 1024 bits, so receivers ignore its signatures.', more);
  if (type === 'rsa' && bits < GOOD_BITS)
    return evidence(each, 'The key has fewer than 2048 bits.', { ...more, priority: 'fix-before-launch' });
  return isTesting
    ? evidence(each, 'The key is in test mode (t=y), so receivers can ignore it.', { priority: 'fix-before-launch' })
    : [];
}

/** The name with the domain doubled, if a key is published there. */
function doubledKey({ doubled }: SelectorFacts): Lookup | undefined {
  return doubled?.outcome === 'found' && dkimKey(textRecords(doubled))?.kind === 'key' ? doubled : undefined;
}

function moveKey(panel: EmailFacts['panel'], from: Lookup, to: string): Fix {
  const [value = ''] = valuesOf(from);
  return dnsFix(panel, [{ name: to, type: 'TXT', value }], [{ name: from.name, type: 'TXT', value }]);
}

const FAULTS: Record<DkimFault, string> = {
  several: 'The selector has two TXT records, and receivers use either.',
  quotes: 'The record’s value contains quotes.',
  escaped: 'The record’s value contains backslashes.',
  'no-key': 'The record has no public key (p=).',
  truncated: 'The key is truncated.',
  'not-base64': 'The key contains invalid characters.',
  'not-a-key': 'The value of p= is not a public key.',
  type: 'The key’s type differs from k=.',
  version: 'The record’s version is not v=DKIM1.',
  tags: 'The record contains invalid tags.',
  hash: 'The record forbids SHA-256, which senders use (h=).',
  service: 'The key is not valid for mail (s=).',
};
