import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { dnsFix } from '../../../lookups/dns-evidence.ts';
import { valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, ifItSends, ownDmarc, perDomain, perPublished, textFix, unanswered } from './evidence.ts';

export const dmarcRules = {
  'dmarc-missing': {
    title: 'DMARC record is missing',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where launch.yml, the code or an MX record shows that the domain sends or receives mail; fix before launch where nothing does.',
    proves: 'A DMARC record applies to the domain: its own or one of a parent domain.',
    why: 'Gmail, Yahoo and Microsoft reject bulk mail without DMARC, and anybody can send mail to your members in your name.',
    remedy:
      'Publish a TXT record at _dmarc with v=DMARC1; p=none and a report address, then tighten the policy step by step.',
    source: 'RFC 9989 section 4.10; Google, Email sender guidelines; Microsoft 550 5.7.515',
    judge: (facts) => perDomain(facts, (domain) => judgeMissing(facts, domain)),
  },
  'dmarc-two-records': {
    title: 'Domain has more than one DMARC record',
    priority: 'block-now',
    proves: '_dmarc has exactly one DMARC record and no CNAME beside it.',
    why: 'Receivers act as if there were no DMARC record.',
    remedy: 'Keep one record and delete the others.',
    source: 'RFC 9989 section 4.10; RFC 1034 section 3.6.2 for an alias beside it',
    judge: (facts) => perPublished(facts, ownDmarc, (domain) => judgeSeveral(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeMissing(facts: EmailFacts, domain: MailDomain): Said {
  const { dmarc, name } = domain;
  if (dmarc.found.kind === 'unknown') return unanswered(dmarc.found.step.lookup);
  const own = dmarc.walk[0];
  // Another rule reports an invalid or misplaced record.
  if (dmarc.found.kind === 'found' || own === undefined || own.set.kind !== 'none' || dmarc.misplaced.some(isRecord))
    return [];
  const text = `v=DMARC1; p=none; rua=mailto:dmarc-reports@${name}`;
  return [
    atText(own.lookup, 'Neither the domain nor a parent domain has a DMARC record.', {
      expected: text,
      ...textFix(facts, own.lookup, { remove: [], add: [text] }),
      ...ifItSends(domain),
    }),
  ];
}

function judgeSeveral(facts: EmailFacts, { dmarc }: MailDomain): Said {
  const [own] = dmarc.walk;
  const isBeside = own?.lookup.outcome === 'found' && own.lookup.records.some(({ name }) => name === own.lookup.name);
  if (own !== undefined && isBeside && dmarc.alias.outcome === 'found')
    return [
      atText(own.lookup, 'A CNAME exists beside the record.', {
        seen: { alias: valuesOf(dmarc.alias).join(', ') },
        fix: dnsFix(facts.panel, [], [{ name: own.lookup.name, type: 'CNAME', value: valuesOf(dmarc.alias)[0] ?? '' }]),
      }),
    ];
  if (own?.set.kind !== 'several') return [];
  const [kept, ...others] = mildestFirst(own.set.texts);
  return [
    atText(own.lookup, 'Several records start with v=DMARC1.', {
      expected: kept ?? '',
      ...textFix(facts, own.lookup, { remove: others, add: [] }),
    }),
  ];
}

/**
 * Sorts by strictness and prefers report addresses, so that merging the records rejects none of the domain's own mail.
 */
function mildestFirst(texts: readonly string[]): string[] {
  const rank = (text: string) =>
    ['none', 'quarantine', 'reject'].findIndex((policy) => new RegExp(`;\\s*p\\s*=\\s*${policy}\\b`, 'i').test(text));
  const hasReports = (text: string) => (/;\s*rua\s*=/i.test(text) ? 0 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b) || hasReports(a) - hasReports(b) || (a < b ? -1 : 1));
}

export const isRecord = ({ set }: MailDomain['dmarc']['misplaced'][number]) =>
  set.kind === 'one' || set.kind === 'several';
