import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { leftOpen } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import { spfProblems } from '../../../lookups/email/spf-record.ts';
import { type SpfNode, spfLookups, spfNodes, spfUnknown, spfVoids } from '../../../lookups/email/spf-tree.ts';
import type { EmailFacts, MailDomain, SenderFacts } from '../facts.ts';
import { atText, perSender, textFix, unanswered } from './evidence.ts';

export const spfSenderRules = {
  'spf-senders': {
    title: 'Declared sender is not in the SPF record',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now; fix before launch where no document of the provider confirms the include that its customers need.',
    proves: 'An address of each declared sender, evaluated as a receiver does, passes SPF.',
    why: 'Mail through this sender fails SPF, which receivers count against it.',
    remedy: 'Add the sender’s include before all, or remove the sender from launch.yml.',
    source: 'RFC 7208 section 4',
    judge: (facts) => perSender(facts, (domain, sender) => judgeSender(facts, domain, sender)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Results that are correct, or reported by another rule. */
const ELSEWHERE = ['pass', 'none'];

function judgeSender(facts: EmailFacts, { spf }: MailDomain, sender: SenderFacts): Said | undefined {
  const tried = sender.spf;
  if (tried === undefined) return isAnswered(spf.lookup) ? undefined : unanswered(spf.lookup);
  const { given, provider } = sender;
  if ('untried' in tried) {
    if (sender.isIncluded) return [];
    return leftOpen([{ unknown: tried.untried, place: { address: `${spf.domain} TXT` } }]);
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

/** Another rule reports why the record cannot be evaluated. */
const hasCause = (spf: SpfNode) =>
  spfLookups(spf) > 10 ||
  spfVoids(spf).length > 2 ||
  spfNodes(spf).some(
    (node) => node.records.length !== 1 || node.cut !== undefined || spfProblems(node.records[0] ?? '').length > 0,
  );

const brokenAt = (spf: SpfNode, { ip, result }: { ip: string; result: string }) =>
  atText(spf.lookup, 'Receivers stop evaluating the record (a name with too many MX hosts or no addresses).', {
    seen: { address: ip, result, record: spf.records[0] ?? '' },
  });

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
