import { providers } from '../../../catalog/mail-providers/index.ts';
import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { type SpfNode, spfLookups, spfUnknown, spfVoids } from '../../../lookups/email/spf-tree.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, oneSpf, perPublished, textFix, unanswered } from './evidence.ts';

/** RFC 7208 section 4.6.4. */
const MAX_LOOKUPS = 10;
const MAX_VOIDS = 2;

export const spfLimitRules = {
  'spf-lookups': {
    title: 'SPF record exceeds ten DNS lookups',
    priority: 'block-now',
    proves: 'Evaluating the record takes at most ten DNS lookups.',
    why: 'After the tenth lookup receivers stop (permerror), so senders at the end of the record fail SPF.',
    remedy:
      'Delete the includes of services you do not send through. Move newsletters or support mail to a subdomain with its own SPF record. Do not copy the IP addresses of a provider: they change.',
    source: 'RFC 7208 section 4.6.4',
    judge: (facts) => perPublished(facts, oneSpf, (domain) => judgeLookups(facts, domain)),
  },
  'spf-void': {
    title: 'SPF record exceeds two void lookups',
    priority: 'block-now',
    proves: 'At most two terms of the record point to names without records.',
    why: 'At the third empty answer receivers stop (permerror), so all mail fails SPF.',
    remedy: 'Delete the terms that point to nothing.',
    source: 'RFC 7208 section 4.6.4',
    judge: (facts) =>
      perPublished(facts, oneSpf, ({ spf }) => {
        const voids = spfVoids(spf);
        if (voids.length <= MAX_VOIDS) return unknownIn(spf);
        const terms = voids.map(({ term, domain }) => `${term.text} (${domain})`).join(', ');
        return [
          atText(spf.lookup, 'More than two terms point to names without records.', {
            seen: { 'void lookups': String(voids.length), terms },
            expected: `at most ${MAX_VOIDS}`,
          }),
        ];
      }),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeLookups(facts: EmailFacts, domain: MailDomain): Said {
  const { spf } = domain;
  const count = spfLookups(spf);
  if (count <= MAX_LOOKUPS) return unknownIn(spf);
  return [
    atText(spf.lookup, 'The record takes too many DNS lookups.', {
      seen: { 'look-ups': String(count), shares: shares(spf), ...advice(domain) },
      expected: `at most ${MAX_LOOKUPS}`,
      ...trimmed(facts, domain, count),
    }),
  ];
}

/** Each term with the number of lookups it costs. */
function shares(spf: SpfNode): string {
  const own = spf.asked.map(({ term }) => `${term.text} 1`);
  return [...spf.children.map((child) => `${child.by?.text} ${1 + spfLookups(child)}`), ...own].join(', ');
}

/**
 * Includes of known services that no sender in launch.yml or the code uses; none when no sender is known. Unknown
 * includes and mailbox providers may be in use without being named.
 */
function unusedIncludes({ spf, senders }: MailDomain): SpfNode[] {
  if (senders.length === 0) return [];
  const used = senders.flatMap(({ given, provider }) => [provider?.spf?.include, given.replace(/^include:/, '')]);
  const isKnown = (name: string) => movableProviders.some((provider) => provider.spf?.include === name);
  return spf.children.filter(({ by, domain }) => by?.name === 'include' && isKnown(domain) && !used.includes(domain));
}

/**
 * Includes that can be removed, and those that can move to a subdomain: newsletters and support mail do not need the
 * main domain.
 */
function advice(domain: MailDomain): Record<string, string> {
  const unused = unusedIncludes(domain).map((node) => node.domain);
  const movable = domain.spf.children
    .map((node) => node.domain)
    .filter((name) => !unused.includes(name) && movableProviders.some(({ spf }) => spf?.include === name));
  return {
    ...(unused.length > 0 && { 'used by no known sender': unused.join(', ') }),
    ...(movable.length > 0 && { 'can move to a subdomain with its own record': movable.join(', ') }),
  };
}

/** All except mailbox providers, whose users have addresses on the domain itself. */
const movableProviders = providers.filter(({ receives }) => receives === undefined);

/** The record without unused includes, if that is enough. */
function trimmed(facts: EmailFacts, domain: MailDomain, count: number): Partial<Evidence> {
  const drop = unusedIncludes(domain);
  const left = count - drop.reduce((sum, child) => sum + 1 + spfLookups(child), 0);
  const [record] = domain.spf.records;
  if (drop.length === 0 || left > MAX_LOOKUPS || record === undefined) return {};
  const terms = drop.map(({ by }) => by?.text);
  const shorter = record
    .split(' ')
    .filter((term) => !terms.includes(term))
    .join(' ');
  return { ...textFix(facts, domain.spf.lookup, { remove: [record], add: [shorter] }) };
}

/** A subtree that could not be resolved may contain anything. */
const unknownIn = (spf: SpfNode): Said => leftOpen(spfUnknown(spf).flatMap(unanswered));
