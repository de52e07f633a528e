import { expect, test } from '@jest/globals';
import { unknownsOf } from '../src/gate/report.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import type { Reply, Site } from '../src/sandbox/web-server.ts';
import { inFolder } from './sandbox.ts';

const CONFIG = `domain: ${PRODUCT}
visitor: { headers: { x-let-in: WALL_KEY } }
subdomains: { app: app.${PRODUCT} }
`;
const KEY = 'k3y-of-the-wall-0123456789';

async function behind<T>(
  wall: Reply,
  use: (internet: Internet) => Promise<T>,
): Promise<{ result: T; letIn: string[] }> {
  const plan = fixedProduct();
  const { answer } = plan.sites[PRODUCT] as Site;
  const letIn: string[] = [];
  for (const [host, site] of Object.entries(plan.sites)) {
    const answerOf = host === PRODUCT ? answer : site.answer;
    plan.sites[host] = {
      ...site,
      answer: (url, request) => {
        if (request.headers['x-let-in'] === KEY) letIn.push(url.origin);
        else if (host === PRODUCT && url.protocol === 'https:') return wall;
        return answerOf(url, request);
      },
    };
  }
  const internet = await startInternet(plan);
  try {
    return { result: await use(internet), letIn };
  } finally {
    await internet.close();
  }
}

test.each<[string, Reply, string]>([
  ['a password', { status: 401 }, 'a password (status 401)'],
  ['a refusal', { status: 403 }, 'a refusal (status 403)'],
  ['a rate limit', { status: 429 }, 'a rate limit (status 429)'],
  ['a challenge', { status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'a challenge of Cloudflare'],
])('%s in front of the product is not known, with how to let the gate in', async (_, wall, words) => {
  const { result } = await behind(wall, (internet) =>
    inFolder({}, (place) => place.check(PRODUCT, ...internet.options)),
  );
  const { verdict, checks } = result.report;
  const reasons = unknownsOf(checks).map(({ reason }) => reason);
  expect(verdict).toBe('INCOMPLETE');
  expect(reasons).toContain(
    `blocked by ${words}: allow the User-Agent launch-gate there, or set a header for it under visitor: in launch.yml`,
  );
});

test('the header that launch.yml names lets the gate in, goes to own hosts only, and is kept nowhere', async () => {
  const { result, letIn } = await behind({ status: 403 }, (internet) =>
    inFolder({ 'launch.yml': CONFIG }, async (place) => {
      const run = await place.check(...internet.options, '--record', 'seen.json', { WALL_KEY: KEY });
      return { run, recording: place.read('seen.json') };
    }),
  );
  expect(result.run.report.verdict).toBe('GO');
  expect([...new Set(letIn)].sort()).toEqual([
    `https://app.${PRODUCT}`,
    `https://${PRODUCT}`,
    `https://www.${PRODUCT}`,
  ]);
  expect(JSON.stringify(result.run) + result.recording).not.toContain(KEY);
});

test('a variable that is not set is said', async () => {
  const { result } = await behind({ status: 403 }, (internet) =>
    inFolder({ 'launch.yml': CONFIG }, (place) => place.check(...internet.options)),
  );
  expect(result.report.notes).toContain('visitor.headers in launch.yml: WALL_KEY is not set, so x-let-in is not sent.');
});

test('who cannot show the host’s certificate is not told the header', async () => {
  const { letIn } = await behind({ status: 403 }, async (internet) => {
    const untrusted = internet.options.filter((option, i, all) => option !== '--ca' && all[i - 1] !== '--ca');
    return inFolder({ 'launch.yml': CONFIG }, (place) => place.check(...untrusted, { WALL_KEY: KEY }));
  });
  expect(letIn).toEqual([]);
});
