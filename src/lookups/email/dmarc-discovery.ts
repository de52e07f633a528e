import type { World } from '../../io/world.ts';
import { isAnswered } from '../dns-evidence.ts';
import { type Lookup, lookup } from '../lookup.ts';
import { type DmarcPolicy, type DmarcRecord, type DmarcSet, dmarcSet } from './dmarc-record.ts';
import { textRecords } from './text-records.ts';

/** One step of the DNS tree walk. */
export interface DmarcStep {
  /** The domain whose `_dmarc` name was queried. */
  domain: string;
  lookup: Lookup;
  set: DmarcSet;
}

/** RFC 9989 section 4.10: with more labels, the walk continues with the last seven. */
const MOST_LABELS = 7;

/** The names of a tree walk: the domain itself, then its parents, eight at most. */
function walkNames(domain: string): string[] {
  const labels = domain.split('.');
  const above = Math.min(labels.length - 1, MOST_LABELS);
  return [domain, ...Array.from({ length: above }, (_, i) => labels.slice(labels.length - above + i).join('.'))];
}

/** Queries every step of the walk in parallel, because that costs no more than waiting for each. */
export function dmarcWalk(world: Pick<World, 'ask' | 'resolvers'>, domain: string): Promise<DmarcStep[]> {
  return Promise.all(
    walkNames(domain).map(async (name) => {
      const found = await lookup(world, `_dmarc.${name}`, 'TXT');
      return { domain: name, lookup: found, set: dmarcSet(textRecords(found)) };
    }),
  );
}

/** Which record applies to a domain, and its policy. */
export type DmarcFound =
  | { kind: 'found'; step: DmarcStep; record: DmarcRecord; policy: DmarcPolicy; isOwn: boolean }
  | { kind: 'none' }
  | { kind: 'unknown'; step: DmarcStep };

const recordOf = ({ set }: DmarcStep) => (set.kind === 'one' ? set.record : undefined);
const isSilent = ({ lookup: found }: DmarcStep) => !isAnswered(found);

/**
 * The record of the domain itself, else of its organizational domain, else of a public suffix (RFC 9989 section
 * 4.10.1).
 */
export function dmarcOf(walk: readonly DmarcStep[]): DmarcFound {
  const [first] = walk;
  if (first === undefined) return { kind: 'none' };
  const own = recordOf(first);
  if (own !== undefined) return { kind: 'found', step: first, record: own, policy: own.policy, isOwn: true };
  const silent = walk.find(isSilent);
  const organisation = organisationStep(walk);
  if (silent !== undefined && (organisation === undefined || walk.indexOf(silent) < walk.indexOf(organisation)))
    return { kind: 'unknown', step: silent };
  // Without a record of the organizational domain, that of the public suffix above it applies.
  const applying = [organisation, walk.find((step) => recordOf(step)?.psd === 'y')].find(
    (step) => step && recordOf(step),
  );
  const record = applying && recordOf(applying);
  if (applying === undefined || record === undefined) return { kind: 'none' };
  return { kind: 'found', step: applying, record, policy: record.subdomains, isOwn: false };
}

/** The organizational domain (RFC 9989 section 4.10.2), as far as records show it; undefined without one. */
function organisationStep(walk: readonly DmarcStep[]): DmarcStep | undefined {
  const steps = walk.filter((step) => recordOf(step) !== undefined);
  for (const step of steps) {
    const psd = recordOf(step)?.psd;
    if (psd === 'n') return step;
    // One label below a public suffix, unless the walk started there.
    if (psd === 'y' && step !== walk[0]) return walk[walk.indexOf(step) - 1];
  }
  return steps.at(-1);
}
