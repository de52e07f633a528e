import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import { isAnswered } from '../../../lookups/dns-evidence.ts';
import type { MessageFacts } from '../../../lookups/email/message.ts';
import { valuesOf } from '../../../lookups/lookup.ts';
import type { EmailFacts, MailDomain, Reverse } from '../facts.ts';
import type { EmailOptions } from '../options.ts';
import { judgeSignatures } from './dkim-signature.ts';
import { unanswered } from './evidence.ts';

export const receiverRules = {
  'sender-rules': {
    title: 'Mail does not meet Gmail, Yahoo and Microsoft rules',
    priority: 'fix-before-launch',
    proves:
      'Own mail servers have matching forward and reverse names; samples used TLS, are complete and offer one-click unsubscribe.',
    why: 'Gmail, Yahoo and Microsoft delay such mail, put it into spam or reject it.',
    remedy: 'Fix each point listed in the finding.',
    source: 'Google, Email sender guidelines; Yahoo, Sender best practices; Microsoft, high-volume senders; RFC 8058',
    judge: (facts) => {
      const own = facts.domains.flatMap(ownAddresses);
      const read = facts.samples.filter((each) => 'message' in each);
      if (own.length + read.length === 0)
        return { notApplicable: 'no own mail server is known, and there are no samples' };
      const servers = lookAt('server', own, judgeReverse);
      const messages = read.flatMap(({ file, message }) => judgeWhole(file, message, facts.options));
      return { looked: { ...servers.looked, message: read.length }, said: [...servers.said, ...messages] };
    },
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Everything about one message. */
export function judgeMessage(file: string, message: MessageFacts, options: Pick<EmailOptions, 'volume'>): Said {
  return [...judgeSignatures(file, message), ...judgeWhole(file, message, options)];
}

/** Declared addresses, and those of own mail servers that SPF allows to send. */
function ownAddresses({ senders, mx, spf }: MailDomain): Reverse[] {
  const sending = spf.terms.some(({ name, isModifier }) => name === 'mx' && !isModifier) ? mx.targets : [];
  const all = [...senders, ...sending].flatMap(({ reverse }) => reverse ?? []);
  return [...new Map(all.map((each) => [each.ip, each])).values()];
}

function judgeReverse({ ip, pointer, forward, unseen }: Reverse): Said {
  if (!isAnswered(pointer)) return unanswered(pointer);
  const [name] = valuesOf(pointer);
  const place = { address: `${pointer.name} PTR` };
  const recheck = ['dig', '-x', ip];
  if (name === undefined)
    return [{ place, problem: 'The mail server’s address has no PTR record.', seen: { address: ip }, recheck }];
  if (unseen !== undefined && !forward.includes(ip)) return unanswered(unseen);
  return forward.includes(ip)
    ? []
    : [
        {
          place,
          problem: 'The mail server’s PTR name does not resolve back to its address.',
          seen: { address: ip, name, leads: forward.join(', ') },
          recheck,
        },
      ];
}

function judgeWhole(file: string, message: MessageFacts, options: Pick<EmailOptions, 'volume'>): Said {
  const { isBulk, unsubscribe, isEncrypted, missing } = message;
  const problems: Said = [];
  const add = (problem: string, seen: Record<string, string>) =>
    problems.push({ place: { file }, problem, seen, key: problem });
  if (isEncrypted === false) add('The message was delivered without TLS.', { subject: message.subject });
  if (missing.length > 0) add('A required header is missing or duplicated.', { headers: missing.join(', ') });
  if (!isBulk && options.volume !== 'bulk') return problems;
  const { hasUrl, isOneClick, isSigned } = unsubscribe;
  const seen = {
    'List-Unsubscribe': hasUrl ? 'https' : 'no https address',
    'List-Unsubscribe-Post': isOneClick ? 'One-Click' : 'missing',
  };
  if (isBulk && !(hasUrl && isOneClick)) add('One-click unsubscribe is missing.', seen);
  else if (isBulk && !isSigned) add('The DKIM signature does not cover the unsubscribe headers.', seen);
  return problems;
}
