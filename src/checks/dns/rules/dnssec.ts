import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { DnsFacts } from '../facts.ts';
import { BORROWED } from './evidence.ts';
import { isBogus } from './resolving.ts';

export const dnssecRules = {
  dnssec: {
    title: 'DNSSEC is missing or broken',
    priority: 'fix-after-launch',
    also: ['block-now'],
    weighs:
      'Block now where the signature does not validate, so that validating resolvers return no answer; fix after launch where the zone is not signed or has no DS record.',
    proves: 'The zone is signed and its chain of trust validates.',
    why: 'Without DNSSEC, answers can be forged in transit. With a broken signature, validating resolvers return no answer at all.',
    remedy: 'Enable DNSSEC at the DNS host, then enter the DS record it shows at the registrar.',
    source: 'RFC 4033 section 5; RFC 8914 for the reason a resolver gives',
    judge: (facts) => (facts.domain.isBorrowed ? BORROWED : lookAt('zone', [facts], judgeDnssec)),
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeDnssec(facts: DnsFacts): Said {
  const { ds, checked, unchecked } = facts.dnssec;
  const place = at(checked.name, 'DS');
  if (isBogus(facts)) {
    return [
      {
        place,
        problem: 'The zone is signed, but its signature does not validate (bogus).',
        seen: { ...asked(checked), 'without validation (CD)': answerOf(unchecked) },
        expected: 'an answer that validates',
        priority: 'block-now',
        recheck: ['delv', checked.name, 'SOA'],
      },
    ];
  }
  if (checked.outcome === 'unknown') return [notKnown(checked.reason, checked.name)];
  if (ds.outcome === 'nodata' || ds.outcome === 'nxdomain') {
    return [
      {
        place,
        problem: 'The zone is not signed, or the registrar has no DS record.',
        seen: asked(ds),
        recheck: dig(ds.name, 'DS'),
      },
    ];
  }
  if (ds.outcome !== 'found') return [notKnown(answerOf(ds), ds.name)];
  const isValidated = checked.outcome === 'found' && checked.authenticated;
  return isValidated ? [] : [notKnown('the zone is signed, but this resolver does not validate (no AD bit)', ds.name)];
}
