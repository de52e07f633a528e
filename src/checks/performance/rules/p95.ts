import type { Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import type { Reading } from '../../../gate/reading.ts';
import { percentile } from '../../../io/measures.ts';
import type { PerformanceFacts, Timed, Times } from '../facts.ts';
import { tooMany } from '../statistics.ts';

/** Fewer responses reveal only extreme cases: of 20, four must be too slow. */
export const FEWEST = 20;
/** At a greater distance, the network dominates the time, and its jitter is in every measurement. */
const FAR_MS = 150;
const SEVEN = 7;
/** Half as slow again, in two consecutive runs. */
const FACTOR = 1.5;
/** A smaller difference is not noticeable, and a busy neighbor on the server can cause it. */
const LEAST_MS = 50;

export const p95Rules = {
  p95: {
    title: 'Pages respond too slowly (95th percentile)',
    priority: 'fix-before-launch',
    proves: 'The 95th percentile of each safe page’s response time is within its limit, tested on 38 responses.',
    why: 'Visitors take a slow page for a broken one and leave before they sign up.',
    remedy: 'Look at the database queries of the slowest page, and cache what is the same for all visitors.',
    source:
      'exact binomial test, one-sided, 5 %; 500 ms: GitLab’s target for the time to the first byte, below the 600 ms at which Lighthouse fails a server',
    judge: ({ timed, limit }) => {
      if (timed === undefined)
        return { notApplicable: 'response times are measured with --measure or --only performance' };
      return lookAtAny('page', timed, 'there is no page to measure', (each) => judgeTimes(each, limit));
    },
  },
  shift: {
    title: 'Page became slower than in previous runs',
    priority: 'fix-after-launch',
    proves:
      'The median response time of each page is at most 1.5 times that of the seven previous runs, or exceeds it only once.',
    why: 'A page that gets slower with every member ends in an outage.',
    remedy: 'Compare with what was deployed between the last two runs and with the growth of the database.',
    source: 'the medians of the last nightly runs, kept in the status issue',
    judge: ({ timed, past }) => {
      if (timed === undefined) return { notApplicable: 'response times were not measured' };
      if (past.length <= SEVEN) return { notApplicable: 'fewer than eight earlier runs measured response times' };
      const taken = timed.flatMap((each) => ('times' in each ? [each] : []));
      return lookAtAny('page', taken, 'no response times could be measured', ({ url, times }) =>
        judgeShift(url, times, past),
      );
    },
  },
} satisfies Record<string, Rule<PerformanceFacts>>;

function judgeTimes(timed: Timed, limit: number): Said {
  const place = { address: timed.url };
  if ('unseen' in timed) return [{ unknown: timed.unseen, place }];
  const { serverMs, roundTripMs, isLimited, others } = timed.times;
  if (serverMs.length < FEWEST) {
    const why = isLimited
      ? 'a rate limit stopped the measurement'
      : 'the others were not pages, or the time limit was reached';
    return [{ unknown: `only ${serverMs.length} of at least ${FEWEST} responses could be measured: ${why}`, place }];
  }
  // Failures have no response time, and the few successes do not represent the rest.
  if (others >= tooMany(serverMs.length + others))
    return [{ unknown: `${others} of ${serverMs.length + others} requests did not return a page`, place }];
  const slow = serverMs.filter((ms) => ms > limit).length;
  if (slow < tooMany(serverMs.length)) return [];
  return [
    {
      place,
      seen: {
        'slow responses': `${slow} of ${serverMs.length}; at most ${tooMany(serverMs.length) - 1} are within chance`,
        median: `${Math.round(percentile(serverMs, 0.5))} ms`,
        '95th percentile': `${Math.round(percentile(serverMs, 0.95))} ms without ${Math.round(roundTripMs)} ms of network time`,
        ...(roundTripMs > FAR_MS && { 'round trip': `${Math.round(roundTripMs)} ms: measured from a distant network` }),
      },
      expected: `at most ${limit} ms for 95 of 100`,
      recheck: ['curl', '-sSo', '/dev/null', '-w', '%{time_starttransfer} - %{time_connect}', timed.url],
    },
  ];
}

function judgeShift(url: string, { serverMs }: Times, past: PerformanceFacts['past']): Evidence[] {
  const medians = past.flatMap((readings) => medianIn(readings, url) ?? []);
  const last = medians.at(-1);
  const before = medians.slice(-SEVEN - 1, -1);
  if (last === undefined || before.length < SEVEN || serverMs.length < FEWEST) return [];
  const usual = percentile(before, 0.5);
  const now = percentile(serverMs, 0.5);
  const isSlower = (ms: number) => ms > usual * FACTOR && ms - usual > LEAST_MS;
  if (!isSlower(now) || !isSlower(last)) return [];
  return [
    {
      place: { address: url },
      seen: {
        'median now': `${Math.round(now)} ms`,
        'median of the previous run': `${Math.round(last)} ms`,
        'median of earlier runs': `${Math.round(usual)} ms`,
      },
      expected: `at most ${Math.round(usual * FACTOR)} ms`,
    },
  ];
}

function medianIn(readings: readonly Reading[], url: string): number | undefined {
  const found = readings.find((each) => each.what === 'response' && each.place === url);
  return found?.what === 'response' ? found.p50 : undefined;
}
