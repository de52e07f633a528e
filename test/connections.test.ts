import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { AT_A_TIME, connections } from '../src/io/connections.ts';
import { failure } from '../src/io/failure.ts';
import { realWorld } from '../src/io/real.ts';
import type { Clock } from '../src/lib/clock.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { moved, page, site } from '../src/sandbox/replies.ts';
import { listen } from '../src/sandbox/web-server.ts';
import { inFolder, judgePlan } from './sandbox.ts';
import { heldClock } from './support/clock.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** A server that says how it was visited. */
async function visited(respond: (end: () => void, close: () => void) => void, signal = new AbortController().signal) {
  const seen = { connections: 0, requests: 0, now: 0, most: 0 };
  const server = createServer((request, response) => {
    seen.requests += 1;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    const end = () => {
      seen.now -= 1;
      response.end('here');
    };
    respond(end, () => request.socket.end());
  }).on('connection', () => {
    seen.connections += 1;
  });
  open.push(server);
  const port = await listen(server);
  const world = worldWith(signal);
  const fetch = (path: string, method: 'GET' | 'POST' = 'GET') =>
    world.fetch({ url: `http://host.example:${port}${path}`, address: '127.0.0.1', method });
  return { seen, fetch };
}

const worldWith = (signal: AbortSignal, clock?: Clock) =>
  realWorld({
    clock,
    resolvers: ['127.0.0.1'],
    diversions: [],
    trust: [],
    allowPrivate: true,
    signal,
    root: '/nowhere',
    version: 'test',
    consent: () => true,
  });

const paths = (count: number) => Array.from({ length: count }, (_, i) => `/${i}`);

test('a host has four requests at a time, over four connections', async () => {
  const { seen, fetch } = await visited((end) => setTimeout(end, 5));
  const answers = await Promise.all(paths(25).map((path) => fetch(path)));
  expect(answers.filter(({ kind }) => kind === 'answer')).toHaveLength(25);
  expect(seen).toEqual({ connections: AT_A_TIME, requests: 25, now: 0, most: AT_A_TIME });
});

test('a connection that its server closed meanwhile is no failure', async () => {
  const { seen, fetch } = await visited((end, close) => {
    end();
    setImmediate(close);
  });
  const kinds: string[] = [];
  for (const path of paths(6)) kinds.push((await fetch(path)).kind);
  expect(kinds).toEqual(Array(6).fill('answer'));
  expect(seen.connections).toBeGreaterThan(1);
});

test('what must not be sent twice has a connection of its own', async () => {
  const { seen, fetch } = await visited((end) => end());
  await fetch('/');
  await fetch('/', 'POST');
  await fetch('/2');
  expect(seen.connections).toBe(2);
});

test('who took no connection four times is not waited for again, and is said not to have been asked', async () => {
  const kept = connections();
  let opened = 0;
  const ask = (way: string) =>
    kept.over<never>(
      { host: 'host.example', way, key: way },
      async () => {
        opened += 1;
        return failure('timeout', 'no connection');
      },
      () => Promise.reject(new Error('there is no connection')),
    );
  const answers = await Promise.all(paths(20).map(() => ask('192.0.2.1')));
  const kinds = answers.map((answer) => answer.failure);
  expect(kinds).toEqual([...Array(AT_A_TIME).fill('timeout'), ...Array(20 - AT_A_TIME).fill('budget')]);
  expect(opened).toBe(AT_A_TIME);
  await ask('192.0.2.2');
  expect(opened).toBe(AT_A_TIME + 1);
});

test('a server that does not speak is slow, and has not said that it knows no TLS', async () => {
  let heard = 0;
  const silent = createTcpServer((socket) => {
    socket.once('data', () => {
      heard += 1;
    });
  }).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const clock = heldClock();
  const { port } = silent.address() as AddressInfo;
  const world = worldWith(new AbortController().signal, clock);
  const both = Promise.all([
    world.handshake({ host: 'host.example', address: '127.0.0.1', port }),
    world.fetch({ url: `https://host.example:${port}/`, address: '127.0.0.1' }),
  ]);
  // One to judge the certificate, one to see the chain, and one for the page.
  while (heard < 3) await nextTurn();
  clock.advance(6000);
  const late = { failure: 'timeout', reason: 'no TLS handshake within 6 s' };
  expect(await both).toMatchObject([late, late]);
  silent.close();
});

test('a run that is over opens no connection', async () => {
  const { seen, fetch } = await visited((end) => end(), AbortSignal.abort());
  expect(await fetch('/')).toMatchObject({ kind: 'failure', failure: 'deadline' });
  expect(seen.connections).toBe(0);
});

test.each([
  ['fixed', fixedProduct],
  ['broken', brokenProduct],
])('the %s product’s busiest host has at most sixty requests, and the report prints the number', async (_, plan) => {
  const internet = await startInternet(plan());
  try {
    const { report, stdout } = await inFolder({}, (place) => place.check(PRODUCT, ...internet.options));
    const hosts = internet.requests.map((request) => new URL(request.split(' ')[1] ?? '').hostname);
    const most = Math.max(...hosts.map((host) => hosts.filter((each) => each === host).length));
    expect(most).toBeLessThanOrEqual(60);
    // One of the broken product's is to an address that nobody answers at.
    const { mostOfOneHost } = report.asked;
    expect([most, most + 1]).toContain(mostOfOneHost);
    expect(stdout).toContain(`${report.asked.http} HTTP (at most ${mostOfOneHost} to one host)`);
  } finally {
    await internet.close();
  }
});

test('a product with many scripts, all on one host, stays below sixty, with room for a browser', async () => {
  const plan = fixedProduct();
  const scripts = Array.from({ length: 40 }, (_, i) => `<script src="/assets/part.${i}4f8a9c21.js"></script>`).join('');
  const chunks = Array.from({ length: 20 }, (_, i) => `import("./later${i}.js")`).join(';');
  const links = ['/login', '/signup', '/account'].map((path) => `<a href="${path}">${path}</a>`).join('');
  plan.sites[PRODUCT] = site(({ pathname }) => {
    if (pathname.endsWith('.js')) return { headers: { 'content-type': 'text/javascript' }, body: chunks };
    return ['/', '/login', '/signup', '/account'].includes(pathname)
      ? page('Members', `<h1>${pathname}</h1>${links}${scripts}`)
      : page('Not found', 'Not found', 404);
  });
  const { report } = await judgePlan(plan);
  // A browser opens its four entries, one of them with ten parts.
  expect(report.asked.mostOfOneHost).toBeLessThanOrEqual(60 - 14);
});

test('redirects without an end spend no more than sixty either', async () => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(({ pathname }) => moved(`/${Number(pathname.slice(1) || 0) + 1}`, 302));
  const internet = await startInternet(plan);
  try {
    await inFolder({}, (place) => place.check(PRODUCT, ...internet.options, '--no-browser'));
    const own = internet.requests.filter((request) => new URL(request.split(' ')[1] ?? '').hostname === PRODUCT);
    expect(own.length).toBeLessThanOrEqual(60);
  } finally {
    await internet.close();
  }
});
