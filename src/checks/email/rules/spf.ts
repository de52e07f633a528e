import { providers } from '../../../catalog/mail-providers/index.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { registrableOf } from '../../../lib/domain-names.ts';
import { isUnder } from '../../../lib/host-names.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { anySpf, atText, ifItSends, perDomain, perPublished, textFix, unanswered } from './evidence.ts';

export const spfRules = {
  'spf-missing': {
    title: 'SPF record is missing',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where the domain sends mail; fix before launch where nothing shows that it does, or where it has no MX and is a subdomain or its senders use return paths of their own.',
    proves: 'The domain publishes an SPF record.',
    why: 'Large receivers reject mail without SPF or put it into spam, so sign-up confirmations do not arrive.',
    remedy: 'Publish one TXT record at the domain that starts with v=spf1 and includes every sender.',
    source: 'RFC 7208 section 3; Google, Email sender guidelines (SPF or DKIM for all, both for bulk)',
    judge: (facts) => perDomain(facts, (domain) => judgeMissing(facts, domain)),
  },
  'spf-two-records': {
    title: 'Domain has more than one SPF record',
    priority: 'block-now',
    proves: 'The domain publishes at most one SPF record.',
    why: 'Receivers treat SPF as broken (permerror), so all mail counts as unauthenticated.',
    remedy: 'Merge the terms into one TXT record and delete the others.',
    source: 'RFC 7208 sections 3.2 and 4.5',
    judge: (facts) =>
      perPublished(facts, anySpf, ({ spf }) =>
        spf.records.length > 1
          ? [
              atText(spf.lookup, 'Several records start with v=spf1.', {
                expected: merged(spf.records),
                ...textFix(facts, spf.lookup, { remove: spf.records, add: [merged(spf.records)] }),
              }),
            ]
          : [],
      ),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeMissing(facts: EmailFacts, domain: MailDomain): Said {
  const { spf } = domain;
  if (!isAnswered(spf.lookup)) return unanswered(spf.lookup);
  if (spf.records.length + spf.near.length > 0) return [];
  const record = proposal(domain);
  return [
    atText(spf.lookup, 'No TXT record starts with v=spf1.', {
      expected: record,
      ...textFix(facts, spf.lookup, { remove: [], add: [record] }),
      ...ifItSends(domain),
      ...(isOthersToSay(domain) && { priority: 'fix-before-launch' }),
    }),
  ];
}

/**
 * The domain receives no mail, and all its senders have return paths of their own where SPF is evaluated; for a
 * subdomain, that is not known.
 */
function isOthersToSay({ name, senders, mx }: MailDomain): boolean {
  const hasOwnPaths =
    senders.length > 0 && senders.every(({ provider }) => provider !== undefined && provider.spf?.at !== 'domain');
  return mx.lookup.outcome !== 'found' && (hasOwnPaths || registrableOf(name) !== name);
}

/** Includes of the senders and of the mailbox provider; -all without evidence of sending. */
function proposal({ senders, mx, sends }: MailDomain): string {
  const own = senders.flatMap(({ given, provider }) => {
    if (provider !== undefined) return provider.spf?.at === 'domain' ? [`include:${provider.spf.include}`] : [];
    return given.startsWith('include:') ? [given] : [`${given.includes(':') ? 'ip6' : 'ip4'}:${given}`];
  });
  const mailbox = providers.find(({ receives = [] }) =>
    mx.targets.some(({ host }) => receives.some((suffix) => isUnder(host, suffix))),
  );
  const receiving = mailbox?.spf ? [`include:${mailbox.spf.include}`] : mx.targets.length > 0 ? ['mx'] : [];
  const terms = [...new Set([...own, ...receiving])];
  return sends === undefined ? 'v=spf1 -all' : `v=spf1 ${terms.join(' ')} ~all`.replace(/ {2,}/, ' ');
}

/**
 * All terms of all records without duplicates, and the mildest `all` at the end, so that merging excludes no sender.
 */
function merged(records: readonly string[]): string {
  // With `all`, a redirect is ignored: it becomes an include.
  const terms = records.flatMap((record) =>
    record
      .split(' ')
      .slice(1)
      .filter(Boolean)
      .map((term) => term.replace(/^redirect=/i, 'include:')),
  );
  const isAll = (term: string) => /^[+\-~?]?all$/i.test(term);
  const mildest = terms.some((term) => /^~all$/i.test(term))
    ? '~all'
    : terms.some((term) => /^-all$/i.test(term))
      ? '-all'
      : '~all';
  return ['v=spf1', ...new Set(terms.filter((term) => !isAll(term))), mildest].join(' ');
}
