import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readTimes } from '../src/checks/performance/gather.ts';
import { rules } from '../src/checks/performance/rules/index.ts';
import { findingsOf, readingsOf, unknownsOf } from '../src/gate/report.ts';
import { realWorld } from '../src/io/real.ts';
import { MOST } from '../src/io/sample.ts';
import { realClock } from '../src/lib/clock.ts';
import { seededRandom } from '../src/sandbox/faults.ts';
import type { Plan } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page, site } from '../src/sandbox/replies.ts';
import type { Site } from '../src/sandbox/web-server.ts';
import { listen } from '../src/sandbox/web-server.ts';
import { evidenceOf } from './rule-cases.ts';
import { judgePlan } from './sandbox.ts';
import { type HeldClock, heldClock } from './support/clock.ts';

const RUNS = 2000;
const REQUESTS = 40;
/** The spread of a web server’s times, as logarithms have it. */
const SIGMA = 0.5;
/** The 95th percentile of the normal distribution. */
const Z95 = 1.6449;

describe(`${RUNS} runs with log-normal times`, () => {
  /** In how many runs in a hundred a product with this 95th percentile is flagged. */
  function flagged(p95: number, seed: number): number {
    const roll = seededRandom(seed);
    // Box and Muller.
    const normal = () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
    const median = p95 / Math.exp(Z95 * SIGMA);
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const samples = Array.from({ length: REQUESTS }, () => {
        const [serverMs, tcpMs] = [median * Math.exp(SIGMA * normal()), 20];
        return { status: 200, firstByteMs: serverMs + tcpMs, tcpMs };
      });
      const timed = [{ url: 'https://example.com/', times: readTimes(samples) }];
      const burst = { kind: 'not agreed to' as const };
      const judgement = rules.p95.judge({ stage: 'live', limit: 500, timed, forms: [], burst, logs: [], past: [] });
      if (evidenceOf(judgement).length > 0) found += 1;
    }
    return (found / RUNS) * 100;
  }

  test.each([1, 2, 3, 4, 5])(
    'a true 95th percentile of 450 or 500 ms is flagged in at most 5 of 100 (seed %i)',
    (seed) => {
      const [at450, at500] = [flagged(450, seed), flagged(500, seed)];
      expect(at450).toBeLessThanOrEqual(5);
      expect(at500).toBeLessThanOrEqual(5);
    },
  );

  test('one of 900 ms is flagged in at least 99 of 100', () => expect(flagged(900, 1)).toBeGreaterThanOrEqual(99));
});

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** A server that is asked again and again, and what it saw. */
async function asked(answer: (nth: number) => { status: number; ms?: number }, consent = true, clock?: HeldClock) {
  const seen = { requests: 0, now: 0, most: 0, connections: 0, methods: new Set<string>() };
  const server = createServer((request, response) => {
    seen.requests += 1;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    seen.methods.add(request.method ?? '');
    const { status, ms = 0 } = answer(seen.requests);
    void (clock ?? realClock).pause(ms).then(() => {
      seen.now -= 1;
      response.writeHead(status).end('here');
    });
  }).on('connection', () => {
    seen.connections += 1;
  });
  open.push(server);
  const port = await listen(server);
  const world = realWorld({
    resolvers: ['127.0.0.1'],
    diversions: [],
    trust: [],
    allowPrivate: true,
    signal: new AbortController().signal,
    root: '/nowhere',
    version: 'test',
    consent: () => consent,
    clock,
  });
  const sample = (times: number, atOnce: number, withinMs = 20_000) =>
    world.sample({ url: `http://host.example:${port}/`, address: '127.0.0.1', times, atOnce, apartMs: 0, withinMs });
  return { seen, sample };
}

test('one page is asked as often as is wanted, over one connection, with GET', async () => {
  const { seen, sample } = await asked(() => ({ status: 200, ms: 4 }));
  const answer = await sample(12, 1);
  expect(answer).toMatchObject({ kind: 'answer', samples: { length: 12 } });
  expect({ ...seen, methods: [...seen.methods] }).toEqual({
    requests: 12,
    now: 0,
    most: 1,
    connections: 1,
    methods: ['GET'],
  });
});

test('a burst is as many at once as was agreed to, and never more than fifty or two thousand', async () => {
  const { seen, sample } = await asked(() => ({ status: 200, ms: 2 }));
  await sample(300, 20);
  expect(seen.requests).toBe(300);
  expect(seen.most).toBeLessThanOrEqual(20);
  expect(seen.most).toBeGreaterThan(10);
  await sample(100_000, 500);
  expect(seen.requests).toBeLessThanOrEqual(300 + MOST.times);
  expect(seen.most).toBeLessThanOrEqual(MOST.atOnce);
});

test('without consent there is no burst', async () => {
  const { seen, sample } = await asked(() => ({ status: 200 }), false);
  expect(await sample(300, 2)).toMatchObject({ kind: 'failure', failure: 'guarded' });
  expect(seen.requests).toBe(0);
});

test('a rate limit ends it, and so does a product that falls over', async () => {
  const limited = await asked((nth) => ({ status: nth > 5 ? 429 : 200 }));
  expect(await limited.sample(40, 1)).toMatchObject({ samples: { length: 6 } });
  expect(limited.seen.requests).toBe(6);
  const falling = await asked(() => ({ status: 500 }));
  await falling.sample(1000, 10);
  expect(falling.seen.requests).toBeLessThanOrEqual(20 + 10);
});

test('its time ends it', async () => {
  const { seen, sample } = await asked(() => ({ status: 200, ms: 20 }), true, heldClock());
  await sample(1000, 1, 300);
  expect(seen.requests).toBe(300 / 20);
});

/** The login page takes so long. */
const slowLogin = (ms: number) => {
  const plan = fixedProduct();
  const { answer } = plan.sites[`app.${PRODUCT}`] as Site;
  plan.sites[`app.${PRODUCT}`] = {
    answer: (url, request) => ({
      ...answer(url, request),
      delayMs: url.pathname === '/login' && url.protocol === 'https:' ? ms : 0,
    }),
  };
  return plan;
};

test('a slow login page is found when performance is named, and its readings are in the report', async () => {
  const config = 'performance: { samples: 22, limit: 60 }';
  const { report, stdout } = await judgePlan(slowLogin(80), {
    config,
    args: ['--only', 'performance'],
    clock: heldClock(),
  });
  expect(findingsOf(report.checks)).toMatchObject([
    { rule: 'performance/p95', place: { address: `https://app.${PRODUCT}/login` } },
  ]);
  const readings = readingsOf(report.checks);
  expect(readings).toHaveLength(3);
  expect(stdout).toMatch(/app\.members\.example\/login: median \d+ ms, 95th percentile \d+ ms of 20 responses/);
  expect(readings).toContainEqual(
    expect.objectContaining({ what: 'response', place: `https://app.${PRODUCT}/login`, samples: 20 }),
  );
});

test('nothing is timed when nobody asked for it', async () => {
  const { report } = await judgePlan(slowLogin(0));
  expect(unknownsOf(report.checks)).toEqual([]);
  expect(report.checks.find(({ check }) => check === 'performance')).toMatchObject({
    held: ['performance/third-party'],
    notApplicable: expect.arrayContaining([
      { rule: 'performance/p95', reason: 'response times are measured with --measure or --only performance' },
    ]),
  });
});

test('a script that the login page waits for is found', async () => {
  const plan = fixedProduct();
  const { answer } = plan.sites[`app.${PRODUCT}`] as Site;
  plan.sites[`app.${PRODUCT}`] = {
    answer: (url, request) =>
      url.pathname === '/login' && url.protocol === 'https:'
        ? page('Log in', '<input type="password"><script src="https://rdap.nic.example/widget.js"></script>')
        : answer(url, request),
  };
  const { report } = await judgePlan(plan, {
    args: ['--only', 'performance'],
    config: 'performance: { samples: 22 }',
    clock: heldClock(),
  });
  expect(findingsOf(report.checks)).toMatchObject([
    { rule: 'performance/third-party', problem: /until they have come/ },
  ]);
});

describe('a burst', () => {
  const HOST = `staging.${PRODUCT}`;
  /** A staging host that stands so many requests. */
  function staged(stands: number) {
    const plan = fixedProduct();
    const zone = plan.zones.find(({ name }) => name === PRODUCT);
    Object.assign(zone?.records ?? {}, { staging: { A: ADDRESS.app } });
    let asked = 0;
    plan.sites[HOST] = site((url) => {
      if (url.pathname === '/signup') asked += 1;
      return asked > stands ? page('Oh no', 'no more connections', 500) : page('Sign up', 'Join');
    });
    return plan;
  }
  const judged = (plan: Plan, burst: string, ...args: string[]) =>
    judgePlan(plan, {
      config: `subdomains: { staging: ${HOST} }\nperformance: { samples: 22, burst: ${burst} }`,
      args: ['--only', 'performance/burst', ...args],
    });

  test('is for the staging host, and finds what falls over', async () => {
    const { report } = await judged(staged(60), '{ at-once: 5, seconds: 1 }');
    expect(findingsOf(report.checks)).toMatchObject([
      { rule: 'performance/burst', place: { address: `https://${HOST}/signup` }, problem: 'Requests fail.' },
    ]);
  });

  test('leaves production alone, and everything where nothing may be probed', async () => {
    const internet = [`{ on: ${PRODUCT}, at-once: 5, seconds: 1 }`, '{ at-once: 5, seconds: 1 }'];
    const production = await judged(staged(0), internet[0] ?? '');
    const stranger = await judged(staged(0), internet[1] ?? '', '--no-probe');
    for (const { report } of [production, stranger]) {
      expect(findingsOf(report.checks)).toEqual([]);
      expect(report.asked.mostOfOneHost).toBeLessThan(70);
    }
  });
});
