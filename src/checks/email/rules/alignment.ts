import { isVerified } from '../../../catalog/mail-providers/provider.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import type { Lookup } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';
import { perSender, unanswered } from './evidence.ts';

export const alignmentRules = {
  alignment: {
    title: 'Mail from a declared sender fails DMARC alignment',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where launch.yml sets email.from and the provider’s DNS records are documented; otherwise fix before launch.',
    proves: 'For each declared sender, SPF or DKIM authenticates the domain of the From address.',
    why: 'DMARC counts only what matches the From address. The mail fails DMARC even if SPF or DKIM passes for another domain.',
    remedy: 'Set up domain authentication at the sender: its DKIM records and, where offered, its custom return path.',
    source: 'RFC 9989 section 4.4',
    judge: (facts) => perSender(facts, (domain, sender) => judgeAlignment(facts, domain, sender)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Keys that this sender can sign with: those of its own selectors, and any that launch.yml names. */
export function signsFor({ dkim }: MailDomain, sender: SenderFacts) {
  const own = selectorsOf(sender);
  return dkim.selectors.filter(
    ({ selector, why, key }) => key?.kind === 'key' && (own.includes(selector) || why === 'declared'),
  );
}

const selectorsOf = ({ provider }: SenderFacts) => provider?.dkim?.selectors ?? [];

function judgeAlignment(facts: EmailFacts, domain: MailDomain, sender: SenderFacts): Said {
  if (signsFor(domain, sender).length > 0 || passesSpf(sender) || hasOwnNames(domain, sender)) return [];
  const unknown = lookupsFor(domain, sender).flatMap(unanswered);
  if (unknown.length > 0) return unknown;
  const { provider } = sender;
  if (provider === undefined) return [];
  // Without its selector, a key cannot be found; but it is visible when no selector exists at all.
  if (selectorsOf(sender).length === 0 && domain.dkim.base.outcome !== 'nxdomain')
    return leftOpen([
      {
        unknown: `the DKIM selectors of ${provider.name} differ per account: list them under email.selectors`,
        place: placeOf(domain),
      },
    ]);
  const isSure = isVerified(provider) && facts.options.from.length > 0;
  return [notPublished(domain, sender, isSure ? {} : { priority: 'fix-before-launch' })];
}

function passesSpf({ spf, provider }: SenderFacts): boolean {
  const passes = spf !== undefined && 'result' in spf && spf.result === 'pass';
  return passes && provider?.aligns.spf !== false;
}

/** Its return path below the domain, or keys below a sending subdomain. */
function hasOwnNames({ dmarc }: MailDomain, { returnPath, below }: SenderFacts): boolean {
  // With aspf=s, a return path on a subdomain is not aligned.
  const isStrict = dmarc.found.kind === 'found' && dmarc.found.record.isStrict.spf;
  return [...(isStrict ? [] : returnPath), ...below].some(({ outcome }) => outcome === 'found');
}

function lookupsFor({ dkim }: MailDomain, sender: SenderFacts): Lookup[] {
  const own = selectorsOf(sender);
  const keys = dkim.selectors.filter(({ selector }) => own.includes(selector)).map(({ lookup }) => lookup);
  return [...sender.returnPath, ...sender.below, ...keys];
}

const placeOf = ({ name }: MailDomain) => ({ address: `_domainkey.${name} TXT` });

function notPublished(domain: MailDomain, sender: SenderFacts, weight: Pick<Evidence, 'priority'>): Evidence {
  const [selector] = selectorsOf(sender);
  const keys = `_domainkey.${domain.name}`;
  return {
    place: placeOf(domain),
    problem: 'Neither the sender’s DKIM key nor its return path is published.',
    seen: { sender: sender.given, 'looked for': lookedFor(domain, sender) },
    recheck: ['dig', selector === undefined ? keys : `${selector}.${keys}`, 'TXT'],
    key: sender.given,
    ...weight,
  };
}

export function lookedFor({ name }: MailDomain, sender: SenderFacts): string {
  const keys = selectorsOf(sender).map((selector) => `${selector}._domainkey.${name}`);
  const path = sender.provider?.returnPath ? [`${sender.provider.returnPath.label}.${name}`] : [];
  return [...keys, ...path].join(', ') || `_domainkey.${name}`;
}
