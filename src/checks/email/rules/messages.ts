import type { Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { isAnswered } from '../../../looking/dns-evidence.ts';
import { valuesOf } from '../../../looking/lookup.ts';
import type { MessageFacts, Signature } from '../../../mail/message.ts';
import type { EmailFacts, MailDomain, Reverse, Sample } from '../facts.ts';
import type { EmailOptions } from '../options.ts';
import { type Said, unanswered } from './evidence.ts';

export const messageRules = {
  'dkim-signature': {
    title: 'A real message does not verify',
    priority: 'block-now',
    proves: 'Each sample has a signature of the From address’s domain that verifies and covers what it should.',
    why: 'What fails here fails at every receiver.',
    remedy:
      'Take the sample as it was received, byte for byte; when it still fails, set the sender’s domain authentication up again.',
    source: 'RFC 6376 sections 5.4, 6 and 8.2; RFC 9989 section 4.4',
    judge: ({ samples }) =>
      samples.length === 0
        ? { notApplicable: 'launch.yml names no samples' }
        : samples.flatMap((sample) =>
            'unread' in sample ? unread(sample) : judgeSignatures(sample.file, sample.message),
          ),
  },
  'sender-rules': {
    title: 'Large receivers ask for more than this mail has',
    priority: 'fix-before-launch',
    proves:
      'Own mail servers have matching names; samples came encrypted, are whole, and let people unsubscribe in one click.',
    why: 'Gmail, Yahoo and Microsoft slow such mail down, put it into spam or refuse it.',
    remedy: 'Do what each of them asks for, as named.',
    source: 'Google, Email sender guidelines; Yahoo, Sender best practices; Microsoft, high-volume senders; RFC 8058',
    judge: (facts) => {
      const own = facts.domains.flatMap(ownAddresses);
      const read = facts.samples.filter((each) => 'message' in each);
      if (own.length + read.length === 0)
        return { notApplicable: 'no mail server of one’s own is known, and no samples' };
      return [
        ...own.flatMap(judgeReverse),
        ...read.flatMap(({ file, message }) => judgeWhole(file, message, facts.options)),
      ];
    },
  },
} satisfies Record<string, Rule<EmailFacts>>;

const unread = (sample: Extract<Sample, { unread: string }>): Said => [
  { unknown: sample.unread, place: { file: sample.file } },
];

/** All that is said of one message. */
export function judgeMessage(file: string, message: MessageFacts, options: Pick<EmailOptions, 'volume'>): Said {
  return [...judgeSignatures(file, message), ...judgeWhole(file, message, options)];
}

/** RFC 6376 section 5.4.1: what a signature should cover, as far as people see it. */
const COVERED = ['from', 'subject', 'date', 'to'];

function judgeSignatures(file: string, { from, signatures, dmarc }: MessageFacts): Said {
  const place = { file };
  const evidence = (problem: string, seen: Record<string, string>, more: Partial<Evidence> = {}): Evidence => ({
    place,
    problem,
    seen,
    ...more,
  });
  if (from === undefined)
    return [evidence('The message has no From, or more than one.', { signatures: String(signatures.length) })];
  if (signatures.length === 0) return [evidence('The message has no DKIM signature.', { from: from.domain })];
  const failed = signatures.filter(({ result }) => result !== 'pass');
  const passing = signatures.filter(({ result }) => result === 'pass');
  if (passing.length === 0) {
    const asking = failed.filter(({ result }) => result === 'temperror');
    if (asking.length > 0)
      return asking.map(({ domain }) => ({ unknown: `the key of ${domain} could not be asked for`, place }));
    return failed.map((each) => evidence('A signature does not verify.', shown(each), { key: each.domain }));
  }
  const aligned = passing.filter(({ isAligned }) => isAligned);
  if (aligned.length === 0)
    return [
      evidence('The message is signed, but not by the domain in its From line.', {
        from: from.domain,
        signed: passing.map(({ domain }) => domain).join(', '),
        DMARC: dmarc.result,
      }),
    ];
  if (dmarc.result === 'fail')
    return [
      evidence('DMARC fails: the record asks for exactly the same domain.', {
        from: from.domain,
        ...shown(aligned[0] as Signature),
      }),
    ];
  const isWhole = ({ covers, isPartial }: Signature) => !isPartial && COVERED.every((name) => covers.includes(name));
  const [short] = aligned;
  if (short === undefined || aligned.some(isWhole)) return [];
  return [
    evidence('The signature leaves parts of the message open to change.', shown(short), {
      priority: 'fix-before-launch',
      expected: COVERED.join(', '),
    }),
  ];
}

const shown = ({ domain, selector, result, reason, covers, isPartial }: Signature): Record<string, string> => ({
  domain,
  selector,
  result,
  ...(reason && { reason }),
  covers: covers.join(', '),
  ...(isPartial && { 'l=': 'only the beginning of the body is signed' }),
});

/** Declared ones, and those of own mail servers that SPF lets send. */
function ownAddresses({ senders, mx, spf }: MailDomain): Reverse[] {
  const sending = spf.terms.some(({ name, isModifier }) => name === 'mx' && !isModifier) ? mx.targets : [];
  const all = [...senders, ...sending].flatMap(({ reverse }) => reverse ?? []);
  return [...new Map(all.map((each) => [each.ip, each])).values()];
}

function judgeReverse({ ip, pointer, forward }: Reverse): Said {
  if (!isAnswered(pointer)) return unanswered(pointer);
  const [name] = valuesOf(pointer);
  const place = { address: `${pointer.name} PTR` };
  const recheck = ['dig', '-x', ip];
  if (name === undefined)
    return [{ place, problem: 'The mail server’s address has no name (PTR).', seen: { address: ip }, recheck }];
  return forward.includes(ip)
    ? []
    : [
        {
          place,
          problem: 'The name of the mail server’s address does not lead back to it.',
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
  if (isEncrypted === false) add('The message came in without encryption.', { subject: message.subject });
  if (missing.length > 0)
    add('A header that must be there once is missing or doubled.', { headers: missing.join(', ') });
  if (!isBulk && options.volume !== 'bulk') return problems;
  const { hasUrl, isOneClick, isSigned } = unsubscribe;
  const seen = {
    'List-Unsubscribe': hasUrl ? 'https' : 'no https address',
    'List-Unsubscribe-Post': isOneClick ? 'One-Click' : 'missing',
  };
  if (isBulk && !(hasUrl && isOneClick)) add('People cannot unsubscribe in one click.', seen);
  else if (isBulk && !isSigned) add('The headers for unsubscribing are not covered by a signature.', seen);
  return problems;
}
