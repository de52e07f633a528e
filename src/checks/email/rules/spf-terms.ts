import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import { spfDead } from '../../../lookups/email/spf-record.ts';
import { type SpfNode, spfNodes } from '../../../lookups/email/spf-tree.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, oneSpf, perPublished, textFix, unanswered } from './evidence.ts';

export const spfTermRules = {
  'spf-all': {
    title: 'SPF record does not end with -all or ~all',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where the record, or one that it includes or redirects to, allows every server (+all); fix before launch where it ends with ?all or without all.',
    proves: 'The record ends with -all or ~all, or redirects to one that does.',
    why: 'Anybody can send as your domain and pass SPF, which makes phishing of your members easy.',
    remedy: 'End the record with ~all. Change it to -all once DMARC reports show that every sender is included.',
    source: 'RFC 7208 sections 5.1 and 8.2; M3AAWG, Email Authentication Recommended Best Practices',
    judge: (facts) => perPublished(facts, oneSpf, (domain) => judgeAll(facts, domain)),
  },
  'spf-ptr': {
    title: 'SPF record uses the deprecated ptr mechanism',
    priority: 'fix-before-launch',
    proves: 'The record has no ptr term.',
    why: 'Receivers skip ptr because it is slow and unreliable, so senders that depend on it fail SPF.',
    remedy: 'Replace ptr with the IP addresses or the provider’s include.',
    source: 'RFC 7208 section 5.5: “should not be published”',
    judge: (facts) =>
      perPublished(facts, oneSpf, ({ spf }) => {
        const terms = spf.terms.filter(({ name, isModifier }) => name === 'ptr' && !isModifier);
        const record = spf.records[0] ?? '';
        return terms.map(({ text }) =>
          atText(spf.lookup, 'The record has a ptr term.', { seen: { record, term: text }, key: text }),
        );
      }),
  },
  'spf-dead-terms': {
    title: 'SPF record has terms after the all mechanism',
    priority: 'fix-before-launch',
    proves: 'No term follows all, and no redirect stands beside it.',
    why: 'Senders listed after all are not authorized, and their mail fails SPF.',
    remedy: 'Move all to the end of the record.',
    source: 'RFC 7208 sections 5.1 and 6.1',
    judge: (facts) => perPublished(facts, oneSpf, (domain) => judgeDead(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeAll(facts: EmailFacts, { spf }: MailDomain): Said {
  const [record] = spf.records;
  if (record === undefined) return [];
  const all = spf.terms.find(({ name, isModifier }) => name === 'all' && !isModifier);
  const redirect = spf.terms.some(({ name, isModifier }) => name === 'redirect' && isModifier);
  const open = spfNodes(spf).find((node) => node !== spf && node.by?.name === 'include' && letsAll(node));
  if (open !== undefined)
    return [
      atText(spf.lookup, 'An included record allows every server (+all).', {
        seen: { record, 'included name': open.domain, 'its record': open.records[0] ?? '' },
        priority: 'block-now',
      }),
    ];
  if (all === undefined && redirect) return judgeRedirect(spf);
  if (all !== undefined && (all.qualifier === '-' || all.qualifier === '~')) return [];
  const fixed = `${record
    .split(' ')
    .filter((term) => term !== all?.text)
    .join(' ')
    .trim()} ~all`;
  const more = {
    seen: { record },
    expected: fixed,
    ...textFix(facts, spf.lookup, { remove: [record], add: [fixed] }),
  };
  if (all === undefined) return [atText(spf.lookup, 'The record does not end with all.', more)];
  return all.qualifier === '+'
    ? [atText(spf.lookup, 'The record allows every server (+all).', { ...more, priority: 'block-now' })]
    : [atText(spf.lookup, 'The record ends with ?all, which is neutral.', more)];
}

const letsAll = ({ terms }: SpfNode) =>
  terms.some(({ name, isModifier, qualifier }) => name === 'all' && !isModifier && qualifier === '+');

/** Judges the record at the end of the redirects. */
function judgeRedirect(spf: SpfNode): Said {
  const next = spf.children.find(({ by }) => by?.name === 'redirect');
  if (next === undefined) return [];
  if (!isAnswered(next.lookup)) return leftOpen(unanswered(next.lookup));
  // Another rule reports a missing or broken record.
  if (next.records.length !== 1) return [];
  const all = next.terms.find(({ name, isModifier }) => name === 'all' && !isModifier);
  if (all?.qualifier === '-' || all?.qualifier === '~') return [];
  if (all === undefined && next.terms.some(({ name }) => name === 'redirect')) return judgeRedirect(next);
  return [
    atText(spf.lookup, 'The redirect leads to a record without -all or ~all.', {
      seen: { 'record there': next.records[0] ?? '', name: next.domain },
      ...(all?.qualifier === '+' && { priority: 'block-now' }),
    }),
  ];
}

function judgeDead(facts: EmailFacts, { spf }: MailDomain): Said {
  const [record] = spf.records;
  const dead = spfDead(spf.terms);
  if (record === undefined || dead.length === 0) return [];
  const isAll = (term: string) => /^[+\-~?]?all$/i.test(term);
  const terms = record.split(' ').filter(Boolean);
  const alive = terms.filter((term) => !/^redirect=/i.test(term) && !isAll(term));
  const moved = [...alive, terms.find(isAll) ?? '~all'].join(' ');
  return [
    atText(spf.lookup, 'Terms after all are ignored.', {
      seen: { record, 'dead terms': dead.map(({ text }) => text).join(' ') },
      expected: moved,
      ...textFix(facts, spf.lookup, { remove: [record], add: [moved] }),
    }),
  ];
}
