import { createHash } from 'node:crypto';
import type { Evidence } from './finding.ts';
import { placeName } from './waivers.ts';

/**
 * Sixteen hex digits that name one problem from run to run. Built from the rule, the place without its line and the
 * evidence's own key, so that it survives moved lines and changed measurements.
 */
export function fingerprint(rule: string, evidence: Evidence): string {
  const identity = [rule, placeName(evidence.place), evidence.problem ?? '', evidence.key ?? ''];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
}

/** Tells equal fingerprints of one run apart by their order: the second gets `-2`. */
export function distinct(fingerprints: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}-${nth}`;
  });
}
