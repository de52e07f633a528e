import { createHash } from 'node:crypto';
import { type Evidence, placeName } from './finding.ts';

/**
 * Sixteen hex digits that identify a problem across runs. Built from the rule, the place without its line and the
 * evidence's own key, so that it survives moved lines and changed measurements.
 */
export function fingerprint(rule: string, evidence: Evidence): string {
  const identity = [rule, placeName(evidence.place), evidence.problem ?? '', evidence.key ?? ''];
  return printOf(identity);
}

const printOf = (identity: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);

/**
 * The same for one cause at many places. Places are left out, because they change; a new problem or key gives a new
 * fingerprint.
 */
export function fingerprintOfCause(rule: string, cause: string, evidence: readonly Evidence[]): string {
  const kinds = [...new Set(evidence.map(({ problem = '', key = '' }) => `${problem} ${key}`))].sort();
  return printOf([rule, cause, ...kinds]);
}

/** Makes equal fingerprints of one run unique by order: the second gets `-2`. */
export function distinct(fingerprints: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}-${nth}`;
  });
}
