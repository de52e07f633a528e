import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import { answerOf, asked, at, dig, notKnown } from '../../../lookups/dns-evidence.ts';
import type { DnsFacts } from '../facts.ts';
import { BORROWED } from './evidence.ts';
import { isBogus } from './resolving.ts';

export const dnssecRules = {
  dnssec: {
    title: 'DNSSEC does not protect the domain',
    priority: 'fix-after-launch',
    also: ['block-now'],
    proves: 'The zone is signed and its chain of trust validates.',
    why: 'Unsigned, answers can be forged on the way; with a broken signature, validating resolvers give no answer at all.',
    remedy: 'Switch DNSSEC on at the DNS host, then give the registrar the DS record it shows.',
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
        problem: 'The zone is signed, and the signature does not hold (bogus).',
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
        problem: 'The zone is not signed, or its registrar does not know it.',
        seen: asked(ds),
        recheck: dig(ds.name, 'DS'),
      },
    ];
  }
  if (ds.outcome !== 'found') return [notKnown(answerOf(ds), ds.name)];
  const isValidated = checked.outcome === 'found' && checked.authenticated;
  return isValidated ? [] : [notKnown('the zone is signed, but this resolver does not validate (no AD bit)', ds.name)];
}
