import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { isAnswered } from '../../../looking/dns-evidence.ts';
import { isVerified } from '../../../mail/provider.ts';
import { spfProblems } from '../../../mail/spf-record.ts';
import { type SpfNode, spfLookups, spfNodes, spfUnknown, spfVoids } from '../../../mail/spf-tree.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';
import { atText, type Said, textFix, unanswered } from './evidence.ts';

export const senderRules = {
  'spf-senders': {
    title: 'Somebody who is to send for the domain is not in its SPF record',
    priority: 'block-now',
    proves: 'An address of each declared sender, tried as a receiver does, passes SPF.',
    why: 'Mail through this sender fails SPF, which receivers count against it.',
    remedy: 'Add the sender’s include to the record, before all; or take the sender out of launch.yml.',
    source: 'RFC 7208 section 4',
    judge: (facts) =>
      facts.options.senders.length === 0
        ? { notApplicable: 'launch.yml names no senders' }
        : perSender(facts, (domain, sender) => judgeSender(facts, domain, sender)),
  },
  alignment: {
    title: 'Mail through a sender is not authenticated as the domain in its From line',
    priority: 'block-now',
    proves: 'For each declared sender, SPF or DKIM is of the From address’s own domain.',
    why: 'DMARC counts only what matches the From line: the mail fails, although SPF and DKIM may pass for others.',
    remedy: 'Set up the sender’s own domain authentication: its DKIM records, and its return path where it has one.',
    source: 'RFC 9989 section 4.4',
    judge: (facts) =>
      facts.options.senders.length === 0
        ? { notApplicable: 'launch.yml names no senders' }
        : perSender(facts, (domain, sender) => judgeAlignment(facts, domain, sender)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** A sender need not send for each of several domains: one that it is right for is enough. */
function perSender(facts: EmailFacts, judge: (domain: MailDomain, sender: SenderFacts) => Said): Said {
  return facts.options.senders.flatMap((given) => {
    const said = facts.domains.flatMap((domain) => {
      const sender = domain.senders.find((each) => each.given === given);
      return sender === undefined ? [] : [judge(domain, sender)];
    });
    return said.some((each) => each.length === 0) ? [] : (said[0] ?? []);
  });
}

/** A result that has a cause of its own, which another rule names. */
const ELSEWHERE = ['pass', 'none'];

function judgeSender(facts: EmailFacts, { spf }: MailDomain, sender: SenderFacts): Said {
  const tried = sender.spf;
  if (tried === undefined) return unanswered(spf.lookup);
  const { given, provider } = sender;
  if ('untried' in tried) {
    if (sender.isIncluded) return [];
    return [{ unknown: tried.untried, place: { address: `${spf.domain} TXT` } }];
  }
  const unknown = spfUnknown(spf);
  if (tried.result === 'temperror') return unknown.flatMap(unanswered);
  if (ELSEWHERE.includes(tried.result)) return [];
  if (tried.result === 'permerror') return hasCause(spf) ? [] : [brokenAt(spf, tried)];
  if (unknown.length > 0) return unknown.flatMap(unanswered);
  return [
    atText(spf.lookup, 'SPF does not pass for this sender.', {
      seen: { sender: given, address: tried.ip, result: tried.result, record: spf.records[0] ?? '' },
      key: given,
      ...added(facts, spf, includeTerm(sender)),
      ...(provider !== undefined && provider.spf?.source === undefined && { priority: 'fix-before-launch' }),
    }),
  ];
}

/** Another rule says why nobody can evaluate the record. */
const hasCause = (spf: SpfNode) =>
  spfLookups(spf) > 10 ||
  spfVoids(spf).length > 2 ||
  spfNodes(spf).some(
    (node) => node.records.length !== 1 || node.cut !== undefined || spfProblems(node.records[0] ?? '').length > 0,
  );

const brokenAt = (spf: SpfNode, { ip, result }: { ip: string; result: string }) =>
  atText(
    spf.lookup,
    'Receivers give the record up in the middle (a name with too many mail servers, or without addresses of this kind).',
    {
      seen: { address: ip, result, record: spf.records[0] ?? '' },
    },
  );

function includeTerm({ given, provider }: SenderFacts): string {
  if (provider?.spf) return `include:${provider.spf.include}`;
  return given.startsWith('include:') ? given : `${given.includes(':') ? 'ip6' : 'ip4'}:${given}`;
}

function added(facts: EmailFacts, spf: MailDomain['spf'], term: string): Partial<Evidence> {
  const [record = ''] = spf.records;
  const [version = 'v=spf1', ...terms] = record.split(' ').filter(Boolean);
  const expected = [version, term, ...terms].join(' ');
  return { expected, ...textFix(facts, spf.lookup, { remove: [record], add: [expected] }) };
}

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
      : [{ unknown: `the selectors of ${provider.name} are of each account: name them under email.selectors`, place }];
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
