import type { Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import { canonicalValue } from '../../../io/records.ts';
import { answerOf, asked, at, dig, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import { valuesOf } from '../../../lookups/lookup.ts';
import type { DnsFacts, SnapshotSet } from '../facts.ts';

/** The longest TTL of ALIAS or load balancer records, which change by themselves. */
const ROTATING_TTL = 60;

export const driftRules = {
  drift: {
    title: 'DNS record differs from the committed snapshot',
    priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
    also: ['fix-after-launch'],
    weighs:
      'Fix before launch; block now once the product has members (stage: live). A changed address with a TTL of 60 seconds or less is fix after launch.',
    proves: 'The published records equal the snapshot in the repository.',
    why: 'An unnoticed change at the DNS host breaks a domain overnight, and it is the first sign of a takeover.',
    remedy: 'Restore the record, or run `launch-gate check --update-snapshot` and commit the change.',
    source: 'The snapshot file of the repository',
    judge: ({ snapshot }) => {
      if (snapshot.kind === 'absent') return { notApplicable: 'there is no snapshot; --update-snapshot writes one' };
      if (snapshot.kind === 'unreadable') return blind('record set', notKnown(`${snapshot.file}: ${snapshot.reason}`));
      return lookAtAny('record set', snapshot.sets, 'the snapshot has no record of this host', (set) =>
        judgeDrift(snapshot.file, set),
      );
    },
  },
} satisfies Record<string, Rule<DnsFacts>>;

function judgeDrift(file: string, { name, type, values, ttl, published }: SnapshotSet): Said {
  if (!isAnswered(published)) return [notKnown(answerOf(published), name)];
  // Addresses behind a CNAME are in another zone, whose owner may change them.
  const now =
    published.cnames.length > 0 && type !== 'CNAME'
      ? []
      : valuesOf(published)
          .map((value) => canonicalValue(type, value))
          .sort();
  const wanted = values.map((value) => canonicalValue(type, value)).sort();
  if (now.join('\n') === wanted.join('\n')) return [];
  const rotates = (type === 'A' || type === 'AAAA') && ttl !== undefined && ttl <= ROTATING_TTL && now.length > 0;
  return [
    {
      place: at(name, type),
      seen: { ...asked(published), 'in the snapshot': values.join(', '), file },
      expected: values.join(', '),
      recheck: dig(name, type),
      ...(rotates && { priority: 'fix-after-launch' as const }),
    },
  ];
}
