import { isVerified } from '../../../catalog/mail-providers/provider.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';
import { perSender, unanswered } from './evidence.ts';

export const alignmentRules = {
  alignment: {
    title: 'Mail through a sender is not authenticated as the domain in its From line',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'For each declared sender, SPF or DKIM is of the From address’s own domain.',
    why: 'DMARC counts only what matches the From line: the mail fails, although SPF and DKIM may pass for others.',
    remedy: 'Set up the sender’s own domain authentication: its DKIM records, and its return path where it has one.',
    source: 'RFC 9989 section 4.4',
    judge: (facts) => perSender(facts, (domain, sender) => judgeAlignment(facts, domain, sender)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Keys that mail of this sender can be signed with: its own selectors', and any that launch.yml names. */
export function signsFor({ dkim }: MailDomain, { provider }: SenderFacts) {
  const own = provider?.dkim?.selectors ?? [];
  return dkim.selectors.filter(
    ({ selector, why, key }) => key?.kind === 'key' && (own.includes(selector) || why === 'declared'),
  );
}

function judgeAlignment({ options }: EmailFacts, domain: MailDomain, sender: SenderFacts): Said {
  const { provider, given, spf, returnPath } = sender;
  if (signsFor(domain, sender).length > 0) return [];
  const passes = spf !== undefined && 'result' in spf && spf.result === 'pass';
  if (passes && provider?.aligns.spf !== false) return [];
  // With aspf=s a subdomain's return path is not aligned.
  const isStrict = domain.dmarc.found.kind === 'found' && domain.dmarc.found.record.isStrict.spf;
  if ([...(isStrict ? [] : returnPath), ...sender.below].some(({ outcome }) => outcome === 'found')) return [];
  const own = provider?.dkim?.selectors ?? [];
  const unknown = [
    ...returnPath,
    ...sender.below,
    ...domain.dkim.selectors.filter(({ selector }) => own.includes(selector)).map(({ lookup }) => lookup),
  ]
    .filter((found) => !isAnswered(found))
    .flatMap(unanswered);
  if (unknown.length > 0) return unknown;
  const place = { address: `_domainkey.${domain.name} TXT` };
  // Without its selector nobody can see whether its key is there; that no selector exists at all can be seen.
  if (own.length === 0 && domain.dkim.base.outcome !== 'nxdomain')
    return provider === undefined
      ? []
      : leftOpen([
          { unknown: `the selectors of ${provider.name} are of each account: name them under email.selectors`, place },
        ]);
  if (own.length === 0 && provider === undefined) return [];
  return [
    {
      place,
      problem: 'Neither a DKIM key nor a return path of this sender is published.',
      seen: { sender: given, 'looked for': lookedFor(domain, sender) },
      recheck: [
        'dig',
        own[0] === undefined ? (place.address.split(' ')[0] ?? '') : `${own[0]}._domainkey.${domain.name}`,
        'TXT',
      ],
      key: given,
      ...(((provider !== undefined && !isVerified(provider)) || options.from.length === 0) && {
        priority: 'fix-before-launch',
      }),
    },
  ];
}

export function lookedFor({ name }: MailDomain, { provider }: SenderFacts): string {
  const keys = (provider?.dkim?.selectors ?? []).map((selector) => `${selector}._domainkey.${name}`);
  const path = provider?.returnPath ? [`${provider.returnPath.label}.${name}`] : [];
  return [...keys, ...path].join(', ') || `_domainkey.${name}`;
}
