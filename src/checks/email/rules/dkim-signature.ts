import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { MessageFacts, Signature } from '../../../lookups/email/message.ts';
import type { EmailFacts, Sample } from '../facts.ts';

export const signatureRules = {
  'dkim-signature': {
    title: 'A real message does not verify',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'Each sample has a signature of the From address’s domain that verifies and covers what it should.',
    why: 'What fails here fails at every receiver.',
    remedy:
      'Take the sample as it was received, byte for byte; when it still fails, set the sender’s domain authentication up again.',
    source: 'RFC 6376 sections 5.4, 6 and 8.2; RFC 9989 section 4.4',
    judge: ({ samples }) =>
      lookAtAny('message', samples, 'launch.yml names no samples', (sample) =>
        'unread' in sample ? unread(sample) : judgeSignatures(sample.file, sample.message),
      ),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const unread = (sample: Extract<Sample, { unread: string }>): Said => [
  { unknown: sample.unread, place: { file: sample.file }, isNamed: true },
];

/** RFC 6376 section 5.4.1: what a signature should cover, as far as people see it. */
const COVERED = ['from', 'subject', 'date', 'to'];

export function judgeSignatures(file: string, { from, signatures, dmarc }: MessageFacts): Said {
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
