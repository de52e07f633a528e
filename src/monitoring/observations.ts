import { type Finding, placeName } from '../gate/finding.ts';
import { findingsOf, type Outcome, type Report, readingsOf } from '../gate/report.ts';
import { blocks, isInconclusive } from '../gate/verdict.ts';
import { nameOf, type PastRun, type Problem, type Seen } from './state.ts';

type Failing = Pick<Problem, 'rule' | 'place' | 'title'>;

/** The result of one run. */
export interface Night {
  run: PastRun;
  /** Blockers, once per rule and place. */
  failing: Failing[];
  /** The current result for a known problem. */
  see(problem: Pick<Problem, 'rule' | 'place'>): Seen;
  /** The names of all findings. */
  findings: string[];
}

/** `isOffline`: the machine has no network, so only what it read from disk counts. */
export function nightOf(report: Report, id: number, isOffline: boolean): Night {
  const findings = findingsOf(report.checks);
  const blockers = findings.filter((finding) => blocks(finding, report.blockOn) && (!isOffline || isOnDisk(finding)));
  const failing = [...new Map(blockers.map((finding) => [nameOf(known(finding)), known(finding)])).values()];
  const names = new Set(failing.map(nameOf));
  const seen = isOffline ? findings.filter(isOnDisk) : findings;
  return {
    run: runOf(report, id, isOffline, failing.length > 0),
    failing,
    see: (problem) => (names.has(nameOf(problem)) ? 'fail' : isOffline ? 'unknown' : seenOf(problem, report.checks)),
    findings: [...new Set(seen.map((finding) => nameOf(known(finding))))].sort(),
  };
}

const isOnDisk = ({ place }: Finding) => 'file' in place;

const known = (finding: Finding): Failing => ({
  rule: finding.rule,
  place: placeName(finding.place),
  title: finding.title,
});

/** It passed only if its rule was judged, and was not unknown at this place. */
function seenOf({ rule, place }: Pick<Problem, 'rule' | 'place'>, outcomes: readonly Outcome[]): Seen {
  const outcome = outcomes.find(({ check }) => check === rule.split('/')[0]);
  if (outcome?.status !== 'checked') return 'unknown';
  const isUnseen = outcome.unknown.some((each) => each.rules.includes(rule) && (each.place ?? place) === place);
  if (isUnseen) return 'unknown';
  if (outcome.held.includes(rule)) return 'pass';
  // The rule failed elsewhere, so it passed here only if this place was examined.
  const isJudged = rule in outcome.examined;
  const looked = (outcome.readings ?? []).filter(({ what }) => what === 'reachable');
  const isVisited = looked.length === 0 || looked.some((reading) => reading.place === place);
  return isJudged && isVisited ? 'pass' : 'unknown';
}

function runOf(report: Report, id: number, isOffline: boolean, isFailing: boolean): PastRun {
  const readings = isOffline ? [] : readingsOf(report.checks);
  const pages = readings.flatMap((each) => (each.what === 'reachable' ? [each.isUp] : []));
  const times = readings.flatMap((each) =>
    each.what === 'response' ? [[each.place, [each.p50, each.p95]] as [string, [number, number]]] : [],
  );
  return {
    id,
    at: report.started,
    verdict: isOffline ? (isFailing ? 'NO-GO' : 'INCOMPLETE') : report.verdict,
    checks: Object.fromEntries(
      report.checks.flatMap((outcome) =>
        outcome.status === 'not-applicable'
          ? []
          : [[outcome.check, isOffline ? offlineState(outcome, report) : stateOf(outcome, report)]],
      ),
    ),
    ...(pages.length > 0 && { up: [pages.filter(Boolean).length, pages.length] as [number, number] }),
    ...(times.length > 0 && { times: Object.fromEntries(times) }),
  };
}

/** Without a network, a check with a finding on disk has failed; no other result is certain. */
function offlineState(outcome: Outcome, { blockOn }: Report): Seen {
  const onDisk = outcome.status === 'checked' ? outcome.findings.filter(isOnDisk) : [];
  return onDisk.some((finding) => blocks(finding, blockOn)) ? 'fail' : 'unknown';
}

function stateOf(outcome: Outcome, { blockOn }: Report): Seen {
  const isFailing = outcome.status === 'checked' && outcome.findings.some((finding) => blocks(finding, blockOn));
  if (isFailing) return 'fail';
  return isInconclusive(outcome) ? 'unknown' : 'pass';
}
