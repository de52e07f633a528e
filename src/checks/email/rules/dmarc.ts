import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { dnsFix } from '../../../lookups/dns-evidence.ts';
import { valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, ifItSends, ownDmarc, perDomain, perPublished, textFix, unanswered } from './evidence.ts';

export const dmarcRules = {
  'dmarc-missing': {
    title: 'The domain has no DMARC record',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'A DMARC record applies to the domain: its own, or one above it.',
    why: 'Gmail, Yahoo and Microsoft refuse bulk mail without one, and anybody can write to your members in your name.',
    remedy: 'Begin with a record that only asks for reports, and tighten it by the plan.',
    source: 'RFC 9989 section 4.10; Google, Email sender guidelines; Microsoft 550 5.7.515',
    judge: (facts) => perDomain(facts, (domain) => judgeMissing(facts, domain)),
  },
  'dmarc-two-records': {
    title: 'The domain has more than one DMARC record, so that none counts',
    priority: 'block-now',
    proves: 'There is not more than one DMARC record, and no alias beside it.',
    why: 'Receivers then act as if there were none.',
    remedy: 'Keep one, and take the others away.',
    source: 'RFC 9989 section 4.10; RFC 1034 section 3.6.2 for an alias beside it',
    judge: (facts) => perPublished(facts, ownDmarc, (domain) => judgeSeveral(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeMissing(facts: EmailFacts, domain: MailDomain): Said {
  const { dmarc, name } = domain;
  if (dmarc.found.kind === 'unknown') return unanswered(dmarc.found.step.lookup);
  const own = dmarc.walk[0];
  // Another rule says what is wrong with what is there.
  if (dmarc.found.kind === 'found' || own === undefined || own.set.kind !== 'none' || dmarc.astray.some(isRecord))
    return [];
  const text = `v=DMARC1; p=none; rua=mailto:dmarc-reports@${name}`;
  return [
    atText(own.lookup, 'There is no record at _dmarc, nor above.', {
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
      atText(own.lookup, 'An alias (CNAME) stands beside the record.', {
        seen: { alias: valuesOf(dmarc.alias).join(', ') },
        fix: dnsFix(facts.panel, [], [{ name: own.lookup.name, type: 'CNAME', value: valuesOf(dmarc.alias)[0] ?? '' }]),
      }),
    ];
  if (own?.set.kind !== 'several') return [];
  const [kept, ...others] = mildestFirst(own.set.texts);
  return [
    atText(own.lookup, 'Several records begin with v=DMARC1.', {
      expected: kept ?? '',
      ...textFix(facts, own.lookup, { remove: others, add: [] }),
    }),
  ];
}

/** The mildest with an address for reports: nothing of one's own is refused by tidying up. */
function mildestFirst(texts: readonly string[]): string[] {
  const rank = (text: string) =>
    ['none', 'quarantine', 'reject'].findIndex((policy) => new RegExp(`;\\s*p\\s*=\\s*${policy}\\b`, 'i').test(text));
  const hasReports = (text: string) => (/;\s*rua\s*=/i.test(text) ? 0 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b) || hasReports(a) - hasReports(b) || (a < b ? -1 : 1));
}

export const isRecord = ({ set }: MailDomain['dmarc']['astray'][number]) =>
  set.kind === 'one' || set.kind === 'several';
