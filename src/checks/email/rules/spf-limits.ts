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
    title: 'The SPF record needs more than ten look-ups, so that receivers give it up',
    priority: 'block-now',
    proves: 'The whole tree of includes takes at most ten look-ups.',
    why: 'From the eleventh on the result is a permanent error: mail of senders at the end of the record fails.',
    remedy:
      'Take away includes that nobody sends through; move newsletters and support mail to a subdomain with a record of its own. Do not copy the addresses of others into your record: they change.',
    source: 'RFC 7208 section 4.6.4',
    judge: (facts) => perPublished(facts, oneSpf, (domain) => judgeLookups(facts, domain)),
  },
  'spf-void': {
    title: 'The SPF record asks for too much that does not exist',
    priority: 'block-now',
    proves: 'At most two terms of the tree lead to names without records.',
    why: 'At the third empty answer receivers give the record up (permerror).',
    remedy: 'Take the terms away that lead nowhere.',
    source: 'RFC 7208 section 4.6.4',
    judge: (facts) =>
      perPublished(facts, oneSpf, ({ spf }) => {
        const voids = spfVoids(spf);
        if (voids.length <= MAX_VOIDS) return unknownIn(spf);
        const terms = voids.map(({ term, domain }) => `${term.text} (${domain})`).join(', ');
        return [
          atText(spf.lookup, 'More than two terms lead to nothing.', {
            seen: { 'empty answers': String(voids.length), terms },
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
    atText(spf.lookup, 'The tree is too large.', {
      seen: { 'look-ups': String(count), shares: shares(spf), ...advice(domain) },
      expected: `at most ${MAX_LOOKUPS}`,
      ...trimmed(facts, domain, count),
    }),
  ];
}

/** Each term of the record with the look-ups that it costs. */
function shares(spf: SpfNode): string {
  const own = spf.asked.map(({ term }) => `${term.text} 1`);
  return [...spf.children.map((child) => `${child.by?.text} ${1 + spfLookups(child)}`), ...own].join(', ');
}

/**
 * Includes of known services that no sender of launch.yml or the code uses; nothing where none is named at all. One that
 * nobody knows, or that holds people's mailboxes, may be in use without being named.
 */
function unusedIncludes({ spf, senders }: MailDomain): SpfNode[] {
  if (senders.length === 0) return [];
  const used = senders.flatMap(({ given, provider }) => [provider?.spf?.include, given.replace(/^include:/, '')]);
  const isKnown = (name: string) => movableProviders.some((provider) => provider.spf?.include === name);
  return spf.children.filter(({ by, domain }) => by?.name === 'include' && isKnown(domain) && !used.includes(domain));
}

/** What can go, and what can get a record of its own: newsletters and support mail need not be of the domain itself. */
function advice(domain: MailDomain): Record<string, string> {
  const unused = unusedIncludes(domain).map((node) => node.domain);
  const movable = domain.spf.children
    .map((node) => node.domain)
    .filter((name) => !unused.includes(name) && movableProviders.some(({ spf }) => spf?.include === name));
  return {
    ...(unused.length > 0 && { 'no sender that is known here uses': unused.join(', ') }),
    ...(movable.length > 0 && { 'can send from a subdomain with a record of its own': movable.join(', ') }),
  };
}

/** All but those that hold people's mailboxes: whose address is of the domain itself. */
const movableProviders = providers.filter(({ receives }) => receives === undefined);

/** The record without what nobody uses, when that is enough. */
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

/** A part of the tree that nobody answered for may hold anything. */
const unknownIn = (spf: SpfNode): Said => leftOpen(spfUnknown(spf).flatMap(unanswered));
