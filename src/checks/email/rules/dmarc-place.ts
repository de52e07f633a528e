import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { inParts } from '../../../gate/look.ts';
import { at, dig, dnsFix } from '../../../lookups/dns-evidence.ts';
import type { EmailFacts, MailDomain } from '../facts.ts';
import { isRecord } from './dmarc.ts';
import { perDomain, textValue, unanswered } from './evidence.ts';

export const dmarcPlaceRules = {
  'dmarc-place': {
    title: 'DMARC record is at the wrong name',
    priority: 'block-now',
    also: ['fix-after-launch'],
    weighs:
      'Block now where the domain has no other DMARC record; fix after launch where _dmarc of the domain or of a parent has one, and this one only misleads.',
    proves: 'No DMARC record is at the domain itself, at _dmarc.www or at dmarc without the underscore.',
    why: 'Receivers look only at _dmarc, so the record has no effect.',
    remedy: 'Move the TXT record to _dmarc below the domain.',
    source: 'RFC 9989 section 4.6',
    judge: (facts) => perDomain(facts, (domain) => judgePlaces(facts, domain)),
  },
} satisfies Record<string, Rule<EmailFacts>>;

/** Each name with a DMARC record where receivers do not look. */
function judgePlaces(facts: EmailFacts, domain: MailDomain): Said {
  const strays = judgePlace(facts, domain);
  return strays.length > 0 ? strays : inParts(domain.dmarc.misplaced.map(({ lookup }) => unanswered(lookup)));
}

/** A record below www applies to mail from www, so it matters only while the domain has none. */
const isOfWww = ({ lookup }: MailDomain['dmarc']['misplaced'][number]) => lookup.name.startsWith('_dmarc.www.');

function judgePlace(facts: EmailFacts, { dmarc, name }: MailDomain): Said {
  const strays = dmarc.misplaced.filter((each) => isRecord(each) && (dmarc.found.kind === 'none' || !isOfWww(each)));
  return strays.map(({ lookup, set }) => {
    const place = lookup.name;
    const text = set.kind === 'one' ? set.record.text : set.kind === 'several' ? (set.texts[0] ?? '') : '';
    const own = dmarc.walk[0];
    const isMissing = own?.set.kind === 'none' && dmarc.found.kind === 'none';
    const add = isMissing ? [{ name: `_dmarc.${name}`, type: 'TXT', value: textValue(text) }] : [];
    const remove = place.startsWith('_dmarc.') ? [] : [{ name: place, type: 'TXT', value: textValue(text) }];
    return {
      place: at(place, 'TXT'),
      problem: 'The DMARC record is at a name that receivers do not look up.',
      seen: { record: text, name: place },
      expected: `_dmarc.${name}`,
      recheck: dig(place, 'TXT'),
      ...(add.length + remove.length > 0 && { fix: dnsFix(facts.panel, add, remove) }),
      // When the correct record exists as well, this one is only misleading.
      ...(!isMissing && { priority: 'fix-after-launch' as const }),
    };
  });
}
