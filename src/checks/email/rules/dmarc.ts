import type { Rule } from '../../../gate/check.ts';
import { at, dig, dnsFix } from '../../../looking/dns-evidence.ts';
import { valuesOf } from '../../../looking/lookup.ts';
import type { DmarcSet } from '../../../mail/dmarc-record.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { atText, dmarcAt, ifItSends, perDomain, type Said, textFix, textValue, unanswered } from './evidence.ts';

export const dmarcRules = {
  'dmarc-missing': {
    title: 'The domain has no DMARC record',
    priority: 'block-now',
    proves: 'A DMARC record applies to the domain: its own, or one above it.',
    why: 'Gmail, Yahoo and Microsoft refuse bulk mail without one, and anybody can write to your members in your name.',
    remedy: 'Begin with a record that only asks for reports, and tighten it by the plan.',
    source: 'RFC 9989 section 4.10; Google, Email sender guidelines; Microsoft 550 5.7.515',
    judge: (facts) => perDomain(facts, (domain) => judgeMissing(facts, domain)),
  },
  'dmarc-invalid': {
    title: 'The DMARC record is not one that receivers honour',
    priority: 'block-now',
    proves: 'The record begins with v=DMARC1; and has a valid policy; no tag is misspelt.',
    why: 'A record that is not understood is the same as none.',
    remedy: 'Write it as shown.',
    source: 'RFC 9989 sections 4.7 and 4.8',
    judge: (facts) => perDomain(facts, (domain) => judgeInvalid(facts, domain), dmarcAt),
  },
  'dmarc-two-records': {
    title: 'The domain has more than one DMARC record, so that none counts',
    priority: 'block-now',
    proves: 'There is not more than one DMARC record, and no alias beside it.',
    why: 'Receivers then act as if there were none.',
    remedy: 'Keep one, and take the others away.',
    source: 'RFC 9989 section 4.10; RFC 1034 section 3.6.2 for an alias beside it',
    judge: (facts) =>
      perDomain(
        facts,
        ({ dmarc }) => {
          const [own] = dmarc.walk;
          const isBeside =
            own?.lookup.outcome === 'found' && own.lookup.records.some(({ name }) => name === own.lookup.name);
          if (own !== undefined && isBeside && dmarc.alias.outcome === 'found')
            return [
              atText(own.lookup, 'An alias (CNAME) stands beside the record.', {
                seen: { alias: valuesOf(dmarc.alias).join(', ') },
                fix: dnsFix(
                  facts.panel,
                  [],
                  [{ name: own.lookup.name, type: 'CNAME', value: valuesOf(dmarc.alias)[0] ?? '' }],
                ),
              }),
            ];
          if (own?.set.kind !== 'several') return [];
          const [kept, ...others] = mildestFirst(own.set.texts);
          return [
            atText(own.lookup, 'Several records begin with v=DMARC1.', {
              expected: kept ?? '',
              ...textFix(facts, own.lookup, { remove: others, add: [] }),
            }),
          ];
        },
        dmarcAt,
      ),
  },
  'dmarc-place': {
    title: 'A DMARC record stands where no receiver looks',
    priority: 'block-now',
    proves: 'No DMARC record stands at the domain itself, at _dmarc.www or at dmarc without the underscore.',
    why: 'It was published and does nothing.',
    remedy: 'Move it to _dmarc below the domain.',
    source: 'RFC 9989 section 4.6',
    judge: (facts) =>
      perDomain(
        facts,
        (domain) => judgePlace(facts, domain),
        ({ dmarc }) => dmarc.astray.map(({ lookup }) => lookup),
      ),
  },
} satisfies Record<string, Rule<EmailFacts>>;

function judgeMissing(facts: EmailFacts, domain: MailDomain): Said {
  const { dmarc, name } = domain;
  if (dmarc.found.kind === 'unknown') return unanswered(dmarc.found.step.lookup);
  const own = dmarc.walk[0];
  // Another rule says what is wrong with what is there.
  if (dmarc.found.kind === 'found' || own === undefined || own.set.kind !== 'none' || dmarc.astray.some(isRecord))
    return [];
  const text = `v=DMARC1; p=none; rua=mailto:dmarc-reports@${name}`;
  return [
    atText(own.lookup, 'There is no record at _dmarc, nor above.', {
      expected: text,
      ...textFix(facts, own.lookup, { remove: [], add: [text] }),
      ...ifItSends(domain),
    }),
  ];
}

/** The mildest with an address for reports: nothing of one's own is refused by tidying up. */
function mildestFirst(texts: readonly string[]): string[] {
  const rank = (text: string) =>
    ['none', 'quarantine', 'reject'].findIndex((policy) => new RegExp(`;\\s*p\\s*=\\s*${policy}\\b`, 'i').test(text));
  const hasReports = (text: string) => (/;\s*rua\s*=/i.test(text) ? 0 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b) || hasReports(a) - hasReports(b) || (a < b ? -1 : 1));
}

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

const isRecord = ({ set }: MailDomain['dmarc']['astray'][number]) => set.kind === 'one' || set.kind === 'several';
/** Below www a record is for mail from www: it says something only while the domain has none. */
const isOfWww = ({ lookup }: MailDomain['dmarc']['astray'][number]) => lookup.name.startsWith('_dmarc.www.');

function judgePlace(facts: EmailFacts, { dmarc, name }: MailDomain): Said {
  const strays = dmarc.astray.filter((each) => isRecord(each) && (dmarc.found.kind === 'none' || !isOfWww(each)));
  return strays.map(({ lookup, set }) => {
    const place = lookup.name;
    const text = set.kind === 'one' ? set.record.text : set.kind === 'several' ? (set.texts[0] ?? '') : '';
    const own = dmarc.walk[0];
    const isMissing = own?.set.kind === 'none' && dmarc.found.kind === 'none';
    return {
      place: at(place, 'TXT'),
      problem: 'A DMARC record stands at a name that no receiver of the domain’s mail asks for.',
      seen: { record: text, name: place },
      expected: `_dmarc.${name}`,
      recheck: dig(place, 'TXT'),
      fix: dnsFix(
        facts.panel,
        isMissing ? [{ name: `_dmarc.${name}`, type: 'TXT', value: textValue(text) }] : [],
        place.startsWith('_dmarc.') ? [] : [{ name: place, type: 'TXT', value: textValue(text) }],
      ),
      // Where the right one stands too, this one only misleads.
      ...(!isMissing && { priority: 'fix-after-launch' as const }),
    };
  });
}
