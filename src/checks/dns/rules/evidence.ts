import type { Fix, RecordLine, Unknown } from '../../../gate/finding.ts';
import { answerOf, dnsFix, isAnswered, notKnown } from '../../../lookups/dns-evidence.ts';
import { panelOf } from '../../../lookups/dns-hosts.ts';
import type { DnsFacts, HostFacts } from '../facts.ts';

/** A change in this zone, in the notation of its DNS host's panel. */
export function zoneFix(
  { dnsHost, authority }: Pick<DnsFacts, 'dnsHost' | 'authority'>,
  add: RecordLine[],
  remove: RecordLine[] = [],
): Fix {
  return dnsFix(authority.kind === 'found' ? panelOf(dnsHost, authority.zone) : undefined, add, remove);
}

/** Address lookups of a host that failed, so that an empty result proves nothing. */
export function unsure({ name, v4, v6 }: Pick<HostFacts, 'name' | 'v4' | 'v6'>): Unknown[] {
  const failed = [v4, v6].find((found) => !isAnswered(found));
  return failed === undefined ? [] : [notKnown(answerOf(failed), name)];
}

/** A name on a provider's domain: the zone, registration and signatures are the provider's. */
export const BORROWED = { notApplicable: 'the name is on the hosting provider’s domain, which the provider manages' };

export function days(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}
