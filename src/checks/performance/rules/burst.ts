import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Said } from '../../../gate/finding.ts';
import { lookAt } from '../../../gate/look.ts';
import { percentile, type Sample } from '../../../io/measures.ts';
import type { PerformanceFacts } from '../facts.ts';

/** With fewer responses there was no burst. */
const FEWEST = 20;
/** One request in a hundred. */
const MOST_FAILED = 0.01;
/** With longer waits, more than half of mobile visitors leave. */
const MOST_MS = 3000;

export const burstRules = {
  burst: {
    title: 'Sign-up page fails under a burst of visitors',
    priority: 'fix-before-launch',
    proves: `In a burst of simultaneous visitors, fewer than 1 % of requests fail and 95 % wait less than ${MOST_MS / 1000} seconds.`,
    why: 'The product breaks in the hour when most people come.',
    remedy: 'Find what runs out first: database connections (use a pool), memory, or instances.',
    source: 'Google, The Need for Mobile Speed (2016): 53 % leave after 3 s',
    judge: judgeBurst,
  },
} satisfies Record<string, Rule<PerformanceFacts>>;

function judgeBurst({ burst }: PerformanceFacts): Judgement {
  if (burst.kind === 'not agreed to')
    return { notApplicable: 'the burst is not allowed (performance.burst in launch.yml)' };
  if (burst.kind === 'refused') return { notApplicable: burst.reason };
  return lookAt('page', [burst], judgeSeen);
}

function judgeSeen(burst: Extract<PerformanceFacts['burst'], { url: string }>): Said {
  const place = { address: burst.url };
  if (burst.kind === 'unseen') return [{ unknown: burst.reason, place }];
  const { samples } = burst;
  if (samples.some(({ status }) => status === 429)) {
    const unknown = 'a rate limit stopped the burst, which comes from one IP address: allow this address and run again';
    return [{ unknown, place }];
  }
  if (samples.length < FEWEST) return [{ unknown: `only ${samples.length} responses came back`, place }];
  return judgeSamples(burst, place);
}

function judgeSamples(
  { samples, atOnce, roundTripMs, url }: Extract<PerformanceFacts['burst'], { kind: 'seen' }>,
  place: { address: string },
): Said {
  const failed = samples.filter(hasFailed).length;
  const times = samples.filter((sample) => !hasFailed(sample)).map(({ firstByteMs }) => firstByteMs - roundTripMs);
  const p95 = percentile(times, 0.95);
  const isFailing = failed / samples.length >= MOST_FAILED;
  if (!isFailing && p95 <= MOST_MS) return [];
  return [
    {
      place,
      problem: isFailing ? 'Requests fail.' : 'Responses are too slow.',
      seen: {
        'at once': String(atOnce),
        answers: String(samples.length),
        failed: String(failed),
        '95th percentile': `${Math.round(p95)} ms`,
      },
      expected: `fewer than 1 in 100 fail, and at most ${MOST_MS} ms`,
      recheck: ['npx', 'autocannon', '-c', String(atOnce), '-d', '10', url],
    },
  ];
}

const hasFailed = ({ status }: Sample) => status === undefined || status >= 500;
