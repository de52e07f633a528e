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
    title: 'The SPF record does not say what to do with mail of others',
    priority: 'fix-before-launch',
    also: ['block-now'],
    proves: 'The record ends with -all or ~all, or leads on to one that does.',
    why: 'Anybody may send in your name and passes: phishing of your own members.',
    remedy: 'End the record with ~all; with -all once DMARC reports show that every sender of yours is in it.',
    source: 'RFC 7208 sections 5.1 and 8.2; M3AAWG, Email Authentication Recommended Best Practices',
    judge: (facts) => perPublished(facts, oneSpf, (domain) => judgeAll(facts, domain)),
  },
  'spf-ptr': {
    title: 'The SPF record uses ptr, which receivers skip',
    priority: 'fix-before-launch',
    proves: 'No term asks for the name of the sender’s address.',
    why: 'It is slow and not trusted: whoever relies on it fails at some receivers.',
    remedy: 'Name the addresses or the provider’s include instead.',
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
    title: 'Terms of the SPF record are never looked at',
    priority: 'fix-before-launch',
    proves: 'Nothing stands behind all, and no redirect beside it.',
    why: 'Whoever was added at the end is not authorised, and nobody notices until the mail is missing.',
    remedy: 'Move all to the end.',
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
      atText(spf.lookup, 'An included record lets everybody send.', {
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
  if (all === undefined) return [atText(spf.lookup, 'There is no all at the end.', more)];
  return all.qualifier === '+'
    ? [atText(spf.lookup, 'The record lets everybody send.', { ...more, priority: 'block-now' })]
    : [atText(spf.lookup, 'The record says nothing about mail of others (?all).', more)];
}

const letsAll = ({ terms }: SpfNode) =>
  terms.some(({ name, isModifier, qualifier }) => name === 'all' && !isModifier && qualifier === '+');

/** The record that this one leads on to, at the end of the way. */
function judgeRedirect(spf: SpfNode): Said {
  const next = spf.children.find(({ by }) => by?.name === 'redirect');
  if (next === undefined) return [];
  if (!isAnswered(next.lookup)) return leftOpen(unanswered(next.lookup));
  // One that is missing or broken is what another rule says.
  if (next.records.length !== 1) return [];
  const all = next.terms.find(({ name, isModifier }) => name === 'all' && !isModifier);
  if (all?.qualifier === '-' || all?.qualifier === '~') return [];
  if (all === undefined && next.terms.some(({ name }) => name === 'redirect')) return judgeRedirect(next);
  return [
    atText(spf.lookup, 'The record leads on to one that does not say what to do with mail of others.', {
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
    atText(spf.lookup, 'What stands behind all does not count.', {
      seen: { record, 'dead terms': dead.map(({ text }) => text).join(' ') },
      expected: moved,
      ...textFix(facts, spf.lookup, { remove: [record], add: [moved] }),
    }),
  ];
}
