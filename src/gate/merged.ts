import type { Report, Verdict } from './report.ts';

/** Several reports under one verdict: many domains, or the legs of a matrix. */
export interface Merged {
  version: 1;
  tool: Report['tool'];
  verdict: Verdict;
  /** The number of reports expected. A leg that crashed has left none. */
  expected: number;
  /** Blockers first, then by target. */
  reports: Report[];
}

const WORST: readonly Verdict[] = ['NO-GO', 'INCOMPLETE', 'GO'];

/** The worst of several verdicts; without any, INCOMPLETE. */
export function worst(judged: readonly { verdict: Verdict }[]): Verdict {
  return WORST.find((verdict) => judged.some((each) => each.verdict === verdict)) ?? 'INCOMPLETE';
}

export function merge(reports: readonly Report[], expected: number, version: string): Merged {
  const missing = reports.length < expected ? [{ verdict: 'INCOMPLETE' } as const] : [];
  const sorted = [...reports].sort(
    (a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict) || (a.target < b.target ? -1 : 1),
  );
  return {
    version: 1,
    tool: { name: 'launch-gate', version },
    verdict: worst([...reports, ...missing]),
    expected: Math.max(expected, reports.length),
    reports: sorted,
  };
}
