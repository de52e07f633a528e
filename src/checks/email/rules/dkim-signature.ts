import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Place, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { MessageFacts, Signature } from '../../../lookups/email/message.ts';
import type { EmailFacts, Sample } from '../facts.ts';

export const signatureRules = {
  'dkim-signature': {
    title: 'DKIM signature of a sample does not verify',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now where no signature of the From address’s domain verifies or DMARC fails; fix before launch where one verifies but leaves parts of the message unsigned.',
    proves: 'Every sample has a verifying signature of the From address’s domain that covers the required headers.',
    why: 'A signature that fails here fails at every receiver.',
    remedy:
      'Save the sample as received, byte for byte. If it still fails, set up domain authentication at the sender again.',
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

/** RFC 6376 section 5.4.1: header fields that a signature should cover, of those that people see. */
const COVERED = ['from', 'subject', 'date', 'to'];

export function judgeSignatures(file: string, { from, signatures, dmarc }: MessageFacts): Said {
  const place = { file };
  if (from === undefined)
    return [
      {
        place,
        problem: 'The message has no From header, or several.',
        seen: { signatures: String(signatures.length) },
      },
    ];
  if (signatures.length === 0)
    return [{ place, problem: 'The message has no DKIM signature.', seen: { from: from.domain } }];
  const passing = signatures.filter(({ result }) => result === 'pass');
  return passing.length === 0
    ? judgeFailing(place, signatures)
    : judgePassing(place, { from: from.domain, passing, dmarc: dmarc.result });
}

/** No signature verifies; one whose key could not be looked up still may. */
function judgeFailing(place: Place, failing: readonly Signature[]): Said {
  const asking = failing.filter(({ result }) => result === 'temperror');
  if (asking.length > 0)
    return asking.map(({ domain }) => ({ unknown: `the DKIM key of ${domain} could not be looked up`, place }));
  return failing.map((each) => ({
    place,
    problem: 'A DKIM signature does not verify.',
    seen: shown(each),
    key: each.domain,
  }));
}

interface Passing {
  /** The domain of the From address. */
  from: string;
  passing: readonly Signature[];
  dmarc: MessageFacts['dmarc']['result'];
}

/** A valid signature counts if it is aligned with the From domain and covers what people see. */
function judgePassing(place: Place, { from, passing, dmarc }: Passing): Evidence[] {
  const aligned = passing.filter(({ isAligned }) => isAligned);
  const [first] = aligned;
  if (first === undefined)
    return [
      {
        place,
        problem: 'The signature is not of the From address’s domain.',
        seen: { from, signed: passing.map(({ domain }) => domain).join(', '), DMARC: dmarc },
      },
    ];
  if (dmarc === 'fail')
    return [
      {
        place,
        problem: 'DMARC fails: the record requires exactly the same domain (strict alignment).',
        seen: { from, ...shown(first) },
      },
    ];
  return aligned.some(isWhole) ? [] : [leavesOpen(place, first)];
}

const isWhole = ({ covers, isPartial }: Signature) => !isPartial && COVERED.every((name) => covers.includes(name));

const leavesOpen = (place: Place, short: Signature): Evidence => ({
  place,
  problem: 'The signature does not cover all required parts of the message.',
  seen: shown(short),
  priority: 'fix-before-launch',
  expected: COVERED.join(', '),
});

const shown = ({ domain, selector, result, reason, covers, isPartial }: Signature): Record<string, string> => ({
  domain,
  selector,
  result,
  ...(reason && { reason }),
  covers: covers.join(', '),
  ...(isPartial && { 'l=': 'only the start of the body is signed' }),
});
