import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import type { RouteHour, Sample } from '../../io/measures.ts';
import type { ForeignScript, LogFile, PerformanceFacts, Times } from './facts.ts';
import { readTimes } from './gather.ts';
import { rules } from './rules/index.ts';
import { tooMany } from './statistics.ts';

const URL_ = 'https://example.com/login';
const times = (serverMs: number[], more: Partial<Times> = {}): Times => ({
  serverMs,
  roundTripMs: 20,
  others: 0,
  isLimited: false,
  ...more,
});
const facts = (more: Partial<PerformanceFacts> = {}): PerformanceFacts => ({
  stage: 'prelaunch',
  limit: 500,
  timed: undefined,
  forms: [],
  burst: { kind: 'not agreed to' },
  logs: [],
  past: [],
  ...more,
});
const timed = (...all: Times[]) => facts({ timed: all.map((each) => ({ url: URL_, times: each })) });
/** 38 responses, of which `count` are slow. */
const slow = (count: number, more: Partial<Times> = {}) =>
  timed(times([...Array(38 - count).fill(120), ...Array(count).fill(900)], more));

const medians = (...all: number[]) =>
  all.map((p50) => [{ what: 'response' as const, place: URL_, p50, p95: p50 * 2, samples: 38 }]);
const shifted = (now: number, ...before: number[]) => ({
  ...timed(times(Array(38).fill(now))),
  past: medians(...before),
});

const form = (...scripts: ForeignScript[]) => facts({ forms: [{ role: 'login', url: URL_, scripts }] });
const script = (more: Partial<ForeignScript> = {}): ForeignScript => ({
  url: 'https://cdn.example.net/a.js',
  bytes: 40_000,
  isBlocking: false,
  ...more,
});

const sample = (more: Partial<Sample> = {}): Sample => ({ status: 200, firstByteMs: 120, tcpMs: 20, ...more });
const burst = (...samples: Sample[]) =>
  facts({ burst: { kind: 'seen', url: 'https://staging.example.com/signup', atOnce: 20, samples, roundTripMs: 20 } });
const many = (count: number, more: Partial<Sample> = {}) => Array.from({ length: count }, () => sample(more));

const hour = (more: Partial<RouteHour> = {}): RouteHour => ({
  route: 'POST /api/join',
  hour: '2026-11-24T09:00:00.000Z',
  total: 200,
  failed: 0,
  ...more,
});
const log = (more: Partial<Extract<LogFile, { lines: number }>> = {}) =>
  facts({ logs: [{ file: 'logs/app.log', hours: [hour()], lines: 200, others: 0, unread: 0, ...more }] });

ruleCases(rules, {
  p95: {
    holds: {
      'one that got no page': timed(times(Array(37).fill(90), { others: 1 })),
      fast: slow(0),
      'as many slow ones as chance allows': slow(4),
      'two pages': timed(times(Array(38).fill(90)), times(Array(20).fill(90))),
    },
    broken: { 'too many slow ones': slow(5), 'from far away': slow(20, { roundTripMs: 210 }) },
    unknown: {
      'many that got no page': timed(times(Array(20).fill(90), { others: 18 })),
      'too few': timed(times(Array(19).fill(900))),
      'a rate limit': timed(times([900, 900], { isLimited: true })),
      'not seen': facts({ timed: [{ url: URL_, unseen: 'status 503' }] }),
    },
    notApplicable: { 'not taken': facts() },
  },
  shift: {
    holds: {
      'as ever': shifted(110, 100, 100, 100, 100, 100, 100, 100, 105),
      'slower once': shifted(200, 100, 100, 100, 100, 100, 100, 100, 105),
      'slower before, and well again': shifted(100, 100, 100, 100, 100, 100, 100, 100, 200),
      'twice as slow, and nobody notices': shifted(20, 8, 8, 8, 8, 8, 8, 8, 19),
    },
    broken: { 'slower twice': shifted(200, 100, 100, 100, 100, 100, 100, 100, 190) },
    unknown: { never: 'without earlier times it does not apply' },
    notApplicable: { 'not taken': facts(), 'too few runs': shifted(200, 100, 190) },
  },
  'third-party': {
    holds: {
      none: form(),
      'not weighed': form(script({ bytes: undefined })),
      'late ones': form(script(), script({ url: 'https://js.example.org/b.js' })),
    },
    broken: {
      'the page waits': form(script({ isBlocking: true }), script()),
      'large ones': form(script({ bytes: 120_000 }), script({ url: 'https://js.example.org/b.js', bytes: 80_000 })),
      'the page waits for one that nobody could weigh': form(script({ isBlocking: true, bytes: undefined })),
    },
    unknown: { never: 'a page that was not read has no script of anybody' },
    notApplicable: { 'no forms': facts() },
  },
  burst: {
    holds: { 'it stands': burst(...many(300)), 'one of many fails': burst(...many(300), sample({ status: 502 })) },
    broken: {
      'it falls over': burst(...many(40), ...many(10, { status: 503 })),
      'no connection': burst(...many(40), ...many(10, { status: undefined as never, firstByteMs: 0 })),
      'it crawls': burst(...many(40, { firstByteMs: 4200 })),
    },
    unknown: {
      'a limit': burst(...many(40), sample({ status: 429 })),
      'too few': burst(...many(5)),
      'not reached': facts({ burst: { kind: 'unseen', url: URL_, reason: 'no connection within 6 s' } }),
    },
    notApplicable: {
      'nobody agreed': facts(),
      production: facts({ burst: { kind: 'refused', reason: 'it is a production host' } }),
    },
  },
  'failed-per-hour': {
    holds: {
      'no failures': log(),
      'a few': log({ hours: [hour({ failed: 4 })] }),
      'few among many': log({ hours: [hour({ total: 10_000, failed: 20 })] }),
    },
    broken: {
      'an hour': log({ hours: [hour({ failed: 12, p95: 812 }), hour()] }),
      'two routes': log({
        hours: [hour({ failed: 12 }), hour({ failed: 15 }), hour({ route: 'GET /login', failed: 90 })],
      }),
    },
    unknown: {
      'no file': facts({ logs: [{ file: 'logs/app.log', unseen: 'the file does not exist' }] }),
      'another form': log({ lines: 100, unread: 80 }),
      empty: log({ lines: 0, hours: [] }),
    },
    notApplicable: { 'no logs': facts() },
  },
} satisfies Record<string, Cases<PerformanceFacts>>);

// As R’s qbinom(0.95, n, 0.05) + 1 returns.
test.each([
  [20, 4],
  [30, 5],
  [38, 5],
  [40, 5],
  [60, 7],
  [100, 10],
])('of %i answers %i above the limit are too many', (answers, count) => expect(tooMany(answers)).toBe(count));

test('the server’s time is what is left without one round trip, after the answers that warmed it up', () => {
  const samples = [900, 800, 130, 140, 25].map((firstByteMs, i) => sample({ firstByteMs, tcpMs: 30 + i }));
  expect(readTimes([...samples, sample({ status: 503, tcpMs: 40 }), { firstByteMs: 5, tcpMs: 31 }])).toEqual({
    serverMs: [100, 110, 0],
    roundTripMs: 30,
    others: 2,
    isLimited: false,
  });
});
