import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import type { DmarcSet } from '../../../lookups/email/dmarc-record.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, ownDmarc, perPublished, textFix } from './evidence.ts';

export const dmarcInvalidRules = {
  'dmarc-invalid': {
    title: 'DMARC record is invalid',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    weighs:
      'Block now where receivers ignore the record; fix before launch for a missing policy or a wrong tag; fix after launch for tags that the standard has removed.',
    proves: 'The record starts with v=DMARC1, has a valid policy and no misspelled tag.',
    why: 'Receivers ignore an invalid record, so the domain has no DMARC.',
    remedy: 'Correct the fault shown, and keep one record that starts with v=DMARC1; p=.',
    source: 'RFC 9989 sections 4.7 and 4.8',
    judge: (facts) => perPublished(facts, ownDmarc, (domain) => judgeInvalid(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const FAULTS: Record<Extract<DmarcSet, { kind: 'invalid' }>['fault'], string> = {
  version: 'The version is not exactly v=DMARC1.',
  'version-first': 'The record does not start with v=DMARC1.',
  separator: 'A semicolon is missing after v=DMARC1.',
  quotes: 'The record’s value contains quotes.',
  policy: 'The record has no valid policy (p=) and no report address (rua).',
};

function judgeInvalid(facts: EmailFacts, { dmarc }: MailDomain): Said {
  const [own] = dmarc.walk;
  if (own === undefined) return [];
  if (own.set.kind === 'invalid') {
    const fixed = corrected(own.set.text);
    return [
      atText(own.lookup, FAULTS[own.set.fault], {
        ...(fixed && { expected: fixed, ...textFix(facts, own.lookup, { remove: [own.set.text], add: [fixed] }) }),
      }),
    ];
  }
  if (own.set.kind !== 'one') return [];
  const { warnings, text, removed } = own.set.record;
  const mild = { seen: { record: text }, priority: 'fix-before-launch' as const };
  return [
    ...(warnings.includes('policy')
      ? [
          atText(own.lookup, 'The policy (p=) is missing or misspelled, so receivers treat it as p=none.', {
            ...mild,
            key: 'p',
          }),
        ]
      : []),
    ...(warnings.includes('tags')
      ? [atText(own.lookup, 'The record contains an invalid or duplicate tag.', { ...mild, key: 'tags' })]
      : []),
    ...(warnings.includes('value')
      ? [atText(own.lookup, 'A tag is misspelled or has an invalid value.', { ...mild, key: 'value' })]
      : []),
    ...(removed.length > 0
      ? [
          atText(own.lookup, 'The record uses tags removed from the standard; old receivers still read pct.', {
            seen: { record: text, tags: removed.join(', ') },
            priority: 'fix-after-launch',
            key: 'removed',
          }),
        ]
      : []),
  ];
}

/** The record with its syntax corrected; undefined when its meaning is unclear. */
function corrected(text: string): string | undefined {
  const rest = text
    .replace(/["']/g, '')
    .split(/;|(?<=DMARC1)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^v\s*=/i.test(part));
  return rest.some((part) => /^p\s*=\s*(none|quarantine|reject)$/i.test(part))
    ? ['v=DMARC1', ...rest].join('; ')
    : undefined;
}
