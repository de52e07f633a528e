import { isVerified, type MailProvider } from '../../../catalog/mail-providers/provider.ts';
import { transactional } from '../../../catalog/mail-providers/transactional.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen, lookAt } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import type { CodeUse } from '../../../lookups/email/code-uses.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';
import { lookedFor, signsFor } from './alignment.ts';
import { unanswered } from './evidence.ts';

export const codeRules = {
  'provider-in-code': {
    title: 'Mail provider in the code is not authorized in DNS',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now only where launch.yml sets email.from, no other sender is declared or authorized, and the service is a transactional one with documented records; otherwise fix before launch.',
    proves: 'Every mail provider that the code uses is authorized by the domain’s SPF or DKIM records.',
    why: 'The sign-up confirmation is sent but does not arrive.',
    remedy: 'Add the domain in the provider’s panel and publish the DNS records it shows.',
    source: 'The provider’s own documentation, as the data file names it',
    judge: (facts) => {
      const unseen = facts.usesUnseen === undefined ? [] : [{ unknown: facts.usesUnseen }];
      if (facts.uses.length + unseen.length === 0 || facts.domains.length === 0)
        return { notApplicable: 'the code uses no mail provider that launch.yml does not name' };
      const { looked, said } = lookAt('provider', facts.uses, (use) => judgeUse(facts, use));
      return { looked, said: [...said, ...unseen] };
    },
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeUse(facts: EmailFacts, use: CodeUse): Said {
  const { provider } = use;
  const states = facts.domains.map((domain) => stateOf(domain, provider));
  if (states.some((state) => state === 'authorized')) return [];
  const unknown = states.flatMap((state) => (typeof state === 'object' ? state : []));
  if (unknown.length > 0) return unknown;
  const place = { file: use.file, ...(use.line !== undefined && { line: use.line }) };
  if (states.includes('cannot-tell'))
    return leftOpen([
      {
        unknown: `whether ${provider.name} is authorized is unknown: list its DKIM selectors under email.selectors`,
        place,
      },
    ]);
  const domains = facts.domains.map(({ name }) => name).join(', ');
  const other =
    facts.options.senders.length > 0 ||
    facts.uses.some(
      (each) => each !== use && facts.domains.some((domain) => stateOf(domain, each.provider) === 'authorized'),
    );
  return [
    {
      place,
      problem: 'None of the provider’s DNS records is published.',
      seen: { provider: provider.name, shown: use.shown, domain: domains, 'looked for': lookedForIn(facts, provider) },
      expected: needed(provider, facts.domains[0]?.name ?? ''),
      key: provider.id,
      // None of these blocks: a provider without a verified source, one that another may have replaced, an unknown From
      // address, and a newsletter service, which code may only pass addresses to.
      ...((!isVerified(provider) || other || facts.options.from.length === 0 || !transactional.includes(provider)) && {
        priority: 'fix-before-launch' as const,
      }),
    },
  ];
}

type State = 'authorized' | 'missing' | 'cannot-tell' | Said;

function stateOf(domain: MailDomain, provider: MailProvider): State {
  const sender = domain.senders.find((each) => each.provider?.id === provider.id);
  if (sender === undefined) return 'cannot-tell';
  if (signsFor(domain, sender).length > 0 || sender.returnPath.some(({ outcome }) => outcome === 'found'))
    return 'authorized';
  if (sender.isIncluded || sender.below.some(({ outcome }) => outcome === 'found')) return 'authorized';
  const open = lookupsOf(domain, sender).filter((found) => !isAnswered(found));
  if (open.length > 0) return open.flatMap(unanswered);
  const hasSelectors = (provider.dkim?.selectors.length ?? 0) > 0;
  return hasSelectors || domain.dkim.base.outcome === 'nxdomain' ? 'missing' : 'cannot-tell';
}

function lookupsOf({ dkim, spf }: MailDomain, { provider, returnPath, below }: SenderFacts) {
  const own = provider?.dkim?.selectors ?? [];
  return [
    ...dkim.selectors.filter(({ selector }) => own.includes(selector)).map(({ lookup }) => lookup),
    ...returnPath,
    ...below,
    spf.lookup,
  ];
}

function lookedForIn({ domains }: EmailFacts, provider: MailProvider): string {
  return domains
    .flatMap((domain) =>
      domain.senders.filter((each) => each.provider?.id === provider.id).map((sender) => lookedFor(domain, sender)),
    )
    .join(', ');
}

/** The records that its customers publish, as far as they are the same for everyone. */
function needed({ dkim, returnPath, spf }: MailProvider, domain: string): string {
  const keys = (dkim?.selectors ?? []).map(
    (selector) => `${selector}._domainkey.${domain} ${dkim?.type ?? 'TXT'} (value from the provider’s panel)`,
  );
  const path = returnPath ? [`${returnPath.label}.${domain} ${returnPath.type} ${returnPath.value}`] : [];
  const at = spf?.at === 'domain' ? domain : `${returnPath?.label ?? 'the return path of'}.${domain}`;
  const include = spf ? [`${at} TXT v=spf1 include:${spf.include} ~all`] : [];
  return [...keys, ...path, ...include].join('; ') || 'the records from the provider’s panel';
}
