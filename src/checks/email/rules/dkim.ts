import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Fix, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { at, dnsFix, isAnswered } from '../../../lookups/dns-evidence.ts';
import { type DkimFault, type DkimKey, dkimKey } from '../../../lookups/email/dkim-key.ts';
import { textRecords } from '../../../lookups/email/text-records.ts';
import { type Lookup, valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain, SelectorFacts } from '../facts.ts';
import { atText, perPublished, unanswered } from './evidence.ts';

/** RFC 8301 section 3.2: verifiers must not take less than 1024 bits, signers should use 2048. */
const LEAST_BITS = 1024;
const GOOD_BITS = 2048;

export const dkimRules = {
  'dkim-key': {
    title: 'A DKIM key of the domain cannot be used, or there is none',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Each selector publishes one usable key of at least 1024, better 2048 bits.',
    why: 'Signatures that nobody can verify count as none: mail goes to spam, and DMARC fails.',
    remedy:
      'Copy the record again from the panel of who sends, in one piece, and without quotes or backslashes of your own.',
    source: 'RFC 6376 section 3.6.1; RFC 8301 section 3.2; RFC 8463',
    judge: (facts) => perPublished(facts, keys, (domain) => judgeDkim(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** A domain that nothing is sent from needs no key. */
const keys = {
  of: 'domain',
  none: 'no DKIM key is published, and nothing shows that mail is sent',
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
  // Some name servers deny the name above the selectors: enough to warn, not to block.
  if (base.outcome === 'nxdomain' && domain.sends !== undefined)
    return [
      atText(base, 'No DKIM key is published for this domain.', {
        priority: 'fix-before-launch',
        expected: 'a key at SELECTOR._domainkey, as each sender’s panel shows it',
      }),
    ];
  return domain.sends === undefined
    ? []
    : leftOpen([{ unknown: 'no selector is known: name them under email.selectors', place: at(base.name, 'TXT') }]);
}

function judgeSelector({ panel }: EmailFacts, { name: domain }: MailDomain, each: SelectorFacts): Said {
  const { lookup, key, why, selector } = each;
  if (key !== undefined) return judgeKey(each, key);
  if (!isAnswered(lookup)) return why === 'common' ? [] : unanswered(lookup);
  // A wildcard makes an alias of every name; only of a selector that somebody counts on it says something.
  if (lookup.cnames.length > 0 && why !== 'common')
    return evidence(each, 'The selector is an alias that leads to no key.', {
      ...(why !== 'declared' && { priority: 'fix-before-launch' }),
    });
  const doubled = doubledKey(each);
  if (doubled !== undefined)
    return evidence(each, 'The key stands at a name that has the domain twice.', {
      seen: { 'published at': doubled.name },
      fix: moveKey(panel, doubled, `${selector}._domainkey.${domain}`),
    });
  return why === 'declared' ? evidence(each, 'This selector publishes no key.') : [];
}

const evidence = ({ lookup }: SelectorFacts, problem: string, more: Partial<Evidence> = {}): Evidence[] => [
  atText(lookup, problem, more),
];

function judgeKey(each: SelectorFacts, key: DkimKey): Evidence[] {
  switch (key.kind) {
    case 'broken':
      // One that nobody may use any more stops no launch.
      return evidence(each, FAULTS[key.fault], each.why === 'common' ? { priority: 'fix-before-launch' } : {});
    case 'revoked':
      // A key that was taken back is in order, unless somebody counts on it.
      return each.why === 'declared' ? evidence(each, 'The key was taken back: p= is empty.') : [];
    case 'key':
      return judgeUsable(each, key);
  }
}

type UsableKey = Extract<DkimKey, { kind: 'key' }>;

function judgeUsable(each: SelectorFacts, { type, bits, isTesting }: UsableKey): Evidence[] {
  const more = { seen: { bits: String(bits), type }, expected: `${GOOD_BITS} bits` };
  if (type === 'rsa' && bits < LEAST_BITS)
    return evidence(each, 'The key is too short: receivers ignore its signatures.', more);
  if (type === 'rsa' && bits < GOOD_BITS)
    return evidence(each, 'The key is short.', { ...more, priority: 'fix-before-launch' });
  return isTesting
    ? evidence(each, 'The key is marked as a test (t=y): receivers may ignore it.', { priority: 'fix-before-launch' })
    : [];
}

/** The name with the domain written twice, where a key stands there. */
function doubledKey({ doubled }: SelectorFacts): Lookup | undefined {
  return doubled?.outcome === 'found' && dkimKey(textRecords(doubled))?.kind === 'key' ? doubled : undefined;
}

function moveKey(panel: EmailFacts['panel'], from: Lookup, to: string): Fix {
  const [value = ''] = valuesOf(from);
  return dnsFix(panel, [{ name: to, type: 'TXT', value }], [{ name: from.name, type: 'TXT', value }]);
}

const FAULTS: Record<DkimFault, string> = {
  several: 'Two TXT records stand at the selector: receivers may take either.',
  quotes: 'There are quotes inside the record’s value.',
  escaped: 'There are backslashes inside the record’s value.',
  'no-key': 'The record has no p= with a key.',
  truncated: 'The key is truncated: its end is missing.',
  'not-base64': 'The key has characters that no key has.',
  'not-a-key': 'What stands in p= is no key.',
  type: 'The key is not of the type that k= says.',
  version: 'The record begins with another version than v=DKIM1.',
  tags: 'Parts of the record are no tags.',
  hash: 'The key may not be used with SHA-256, which is what signers use (h=).',
  service: 'The key is not for mail (s=).',
};
