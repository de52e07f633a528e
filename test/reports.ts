import type { Finding } from '../src/gate/finding.ts';
import type { Outcome, Report } from '../src/gate/report.ts';
import { count, verdictOf } from '../src/gate/verdict.ts';

/** A finding as the engine makes them. */
export function aFinding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'dns/dangling',
    priority: 'block-now',
    title: 'Dangling DNS record (subdomain takeover risk)',
    why: 'The host is down.',
    remedy: 'Take the record away.',
    place: { address: 'www.members.example CNAME' },
    seen: { answer: 'NXDOMAIN' },
    fingerprint: '0123456789abcdef',
    ...more,
  };
}

/** A report as the engine makes them: verdict and counts follow from what is in it. */
export function aReport({
  findings = [],
  checks,
  target = 'members.example',
  notes = [],
}: {
  findings?: Finding[];
  checks?: Outcome[];
  target?: string;
  notes?: string[];
} = {}): Report {
  const outcomes: Outcome[] = checks ?? [
    {
      check: 'dns',
      status: 'checked',
      findings,
      held: ['dns/dnssec'],
      examined: { 'dns/dnssec': { host: 2 } },
      unknown: [],
      notApplicable: [],
    },
  ];
  return {
    version: 1,
    tool: { name: 'launch-gate', version: '0.0.0' },
    verdict: verdictOf({ checks: outcomes, blockOn: 'block-now' }),
    stage: 'prelaunch',
    target,
    blockOn: 'block-now',
    started: '2026-01-01T00:00:00.000Z',
    durationMs: 1234,
    asked: { dns: 1, http: 1, mostOfOneHost: 1, tls: 1, files: 0 },
    notes,
    checks: outcomes,
    counts: count(outcomes),
  };
}
