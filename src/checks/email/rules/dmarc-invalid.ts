import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import type { DmarcSet } from '../../../lookups/email/dmarc-record.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, ownDmarc, perPublished, textFix } from './evidence.ts';

export const dmarcInvalidRules = {
  'dmarc-invalid': {
    title: 'The DMARC record is not one that receivers honour',
    priority: 'block-now',
    also: ['fix-before-launch', 'fix-after-launch'],
    proves: 'The record begins with v=DMARC1; and has a valid policy; no tag is misspelt.',
    why: 'A record that is not understood is the same as none.',
    remedy: 'Write it as shown.',
    source: 'RFC 9989 sections 4.7 and 4.8',
    judge: (facts) => perPublished(facts, ownDmarc, (domain) => judgeInvalid(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

const FAULTS: Record<Extract<DmarcSet, { kind: 'invalid' }>['fault'], string> = {
  version: 'The version is not written DMARC1.',
  'version-first': 'The record does not begin with the version.',
  separator: 'A semicolon is missing behind the version.',
  quotes: 'There are quotes inside the record’s value.',
  policy: 'The record has no valid policy, and no address for reports.',
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
      ? [atText(own.lookup, 'The policy is missing or misspelt: receivers take it for none.', { ...mild, key: 'p' })]
      : []),
    ...(warnings.includes('tags')
      ? [atText(own.lookup, 'A part of the record is no tag, or comes twice.', { ...mild, key: 'tags' })]
      : []),
    ...(warnings.includes('value')
      ? [atText(own.lookup, 'A tag is misspelt, or has a value that it cannot have.', { ...mild, key: 'value' })]
      : []),
    ...(removed.length > 0
      ? [
          atText(own.lookup, 'The record has tags that the standard no longer has; old receivers still read pct.', {
            seen: { record: text, tags: removed.join(', ') },
            priority: 'fix-after-launch',
            key: 'removed',
          }),
        ]
      : []),
  ];
}

/** The same as receivers want it; undefined when what was meant cannot be told. */
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
