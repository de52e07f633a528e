import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../src/gate/report.ts';
import type { Plan } from '../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { moved, page, site } from '../src/sandbox/replies.ts';
import { fakeKeys } from '../src/sandbox/repository.ts';
import type { Site } from '../src/sandbox/web-server.ts';
import { brokenRules, inFolder, judgePlan } from './sandbox.ts';

/** A product whose home host answers every path with its page, but those that `more` gives a body. */
const everyPath = (more: (path: string) => string | undefined, ...args: string[]) => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site((url) => {
    const body = more(url.pathname);
    return body === undefined ? page('Members', '<h1>Members</h1><script src="/app.js"></script>') : { body };
  });
  return judgePlan(plan, { args: ['--only', 'edge', ...args] });
};

test('a single-page app that answers every path with its page has no exposed file', async () => {
  const { report } = await everyPath(() => undefined);
  expect({ broken: brokenRules(report), unknown: unknownsOf(report.checks) }).toEqual({ broken: [], unknown: [] });
  expect(report.verdict).toBe('GO');
});

test('a real leak among such paths is found, and nothing of it is in the report or a recording', () =>
  inFolder({}, async ({ cwd }) => {
    const leak = (path: string) => (path === '/.env.production' ? 'TOKEN=not-to-be-seen\n' : undefined);
    const { report, stdout } = await everyPath(leak, '--record', `${cwd}/all.json`);
    expect(findingsOf(report.checks)).toMatchObject([{ place: { address: `https://${PRODUCT}/.env.production` } }]);
    const recording = readFileSync(`${cwd}/all.json`, 'utf8');
    expect(recording).toContain('/.env.production');
    expect([JSON.stringify(report), stdout, recording].join()).not.toContain('not-to-be-seen');
  }));

test('a wall in front of the site leaves it unknown, although every path is refused', async () => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(() => page('Forbidden', '<h1>Forbidden</h1>', 403));
  const { report } = await judgePlan(plan, { args: ['--only', 'edge'] });
  expect(report.verdict).toBe('INCOMPLETE');
  const rules = unknownsOf(report.checks).flatMap((each) => each.rules);
  expect(rules).toEqual(['edge/exposed-file', 'edge/bundle-secrets', 'edge/test-keys']);
});

test('a host that does not answer is unknown once, not for each path', async () => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(() => page('Broken', '<h1>Broken</h1>', 503));
  const { report } = await judgePlan(plan, { args: ['--only', 'edge'] });
  const rules = unknownsOf(report.checks).flatMap((each) => each.rules);
  expect(rules).toEqual(['edge/exposed-file', 'edge/bundle-secrets', 'edge/test-keys']);
});

test('what is answered to every path is no file, whatever it looks like', async () => {
  const { report } = await everyPath((path) => (path === '/' ? undefined : 'error=none\ncode=7\n'));
  expect(brokenRules(report)).toEqual([]);
});

test('sources behind megabytes of mappings are found', async () => {
  const map = JSON.stringify({
    version: 3,
    mappings: 'AAAA;'.repeat(400_000),
    sources: ['a.ts'],
    sourcesContent: ['let a'],
  });
  const { report } = await everyPath((path) => (path === '/app.js.map' ? map : undefined));
  expect(findingsOf(report.checks)).toMatchObject([
    { place: { address: `https://${PRODUCT}/app.js.map` }, priority: 'fix-before-launch' },
  ]);
});

test('a home page that leads to a host that does not answer leaves it unknown', async () => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(() => moved(`https://gone.${PRODUCT}/`));
  const { report } = await judgePlan(plan, { args: ['--only', 'edge'] });
  expect(report.verdict).toBe('GO');
  plan.sites[PRODUCT] = site((url) => moved(url.href));
  const { report: loop } = await judgePlan(plan, { args: ['--only', 'edge'] });
  expect(loop.verdict).toBe('INCOMPLETE');
});

/** The product behind Cloudflare, with a server at this address that answers as it is told. */
function proxied(at: string, answer: Site['answer'] | undefined): Plan {
  const plan = fixedProduct();
  const home = plan.sites[PRODUCT] as Site;
  plan.sites[PRODUCT] = {
    answer: (url, request) => {
      const reply = home.answer(url, request);
      return { ...reply, headers: { ...reply.headers, 'cf-ray': '8f0a1b2c3d4e5f60-VIE' } };
    },
  };
  if (answer === undefined) plan.deadAddresses = [at];
  else plan.otherServers = { [at]: { [PRODUCT]: { answer } } };
  return plan;
}

const AT = '192.31.196.85';
const direct = (fixedProduct().sites[PRODUCT] as Site).answer;
const GIVEN_AWAY: Record<string, (plan: Plan) => void> = {
  'its MX': (plan) => Object.assign(recordsOf(plan), { mail: { A: AT } }),
  'a forgotten subdomain': (plan) => Object.assign(recordsOf(plan), { old: { A: AT } }),
  'its SPF record': (plan) =>
    Object.assign(recordsOf(plan), { '@': { ...recordsOf(plan)['@'], TXT: `v=spf1 mx ip4:${AT} -all` } }),
};
const recordsOf = (plan: Plan) => plan.zones.find(({ name }) => name === PRODUCT)?.records ?? {};

describe.each(Object.entries(GIVEN_AWAY))('an origin that %s gives away', (_, give) => {
  const judged = async (answer: Site['answer'] | undefined) => {
    const plan = proxied(AT, answer);
    give(plan);
    return judgePlan(plan, { args: ['--only', 'edge/origin-exposed'] });
  };
  test('is found when it answers directly', async () => {
    const { report } = await judged(direct);
    expect(findingsOf(report.checks)).toMatchObject([{ rule: 'edge/origin-exposed', place: { address: `${AT}:443` } }]);
  });
  test.each<[string, Site['answer'] | undefined]>([
    ['refuses everybody else', () => ({ status: 403, body: 'only through the proxy' })],
    ['shows something else', () => page('It works!', '<h1>It works!</h1>')],
    ['has nothing that listens', undefined],
  ])('is not when it %s', async (_, answer) => {
    const { report } = await judged(answer);
    expect({ verdict: report.verdict, held: report.counts.held }).toEqual({ verdict: 'GO', held: 1 });
  });
});

test('keys are found in a page, a script, what it loads later and a source map, and are shown and kept nowhere', () =>
  inFolder({}, async (place) => {
    const keys = Array.from({ length: 4 }, () => fakeKeys.stripe());
    const files: Record<string, string> = {
      '/': `<!doctype html><title>Members</title><h1>Members</h1><script>window.state={key:"${keys[0]}"}</script><script type="module" src="/assets/index-a1b2c3d4.js"></script>`,
      '/assets/index-a1b2c3d4.js': `import("./Billing-e5f6a7b8.js");const k="${keys[1]}"\n//# sourceMappingURL=index.map`,
      '/assets/Billing-e5f6a7b8.js': `const k="${keys[2]}"`,
      '/assets/index.map': JSON.stringify({
        version: 3,
        sources: ['a.ts'],
        sourcesContent: [`const k = '${keys[3]}'`],
      }),
    };
    const plan = fixedProduct();
    plan.sites[PRODUCT] = site((url) => {
      const body = files[url.pathname];
      const type = url.pathname === '/' ? 'text/html' : 'text/javascript';
      return body === undefined ? page('Not found', 'Not found', 404) : { headers: { 'content-type': type }, body };
    });
    const { report, stdout } = await judgePlan(plan, { args: ['--only', 'edge', '--record', `${place.cwd}/all.json`] });
    const found = findingsOf(report.checks).filter(({ rule }) => rule === 'edge/bundle-secrets');
    expect(found.map(({ place: at }) => Object.values(at)[0]).sort()).toEqual(
      Object.keys(files)
        .map((path) => `https://${PRODUCT}${path}`)
        .sort(),
    );
    const kept = [JSON.stringify(report), stdout, place.read('all.json')].join();
    expect(keys.filter((key) => kept.includes(key))).toEqual([]);
    const again = await place.check('--replay', 'all.json', '--only', 'edge');
    expect(brokenRules(again.report)).toEqual(brokenRules(report));
  }));

test('a source map whose address is none takes nothing away', async () => {
  const key = fakeKeys.stripe();
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(({ pathname }) =>
    pathname === '/a.js'
      ? { headers: { 'content-type': 'text/javascript' }, body: `pay("${key}")\n//# sourceMappingURL=http://[` }
      : page('Members', '<script src="/a.js"></script>'),
  );
  const { report } = await judgePlan(plan, { args: ['--only', 'edge'] });
  expect(brokenRules(report)).toContain('edge/bundle-secrets');
});

test('a live key in a preview is found', async () => {
  const plan = fixedProduct();
  Object.assign(recordsOf(plan), { staging: { A: '192.31.196.81' } });
  plan.sites[`staging.${PRODUCT}`] = site(() =>
    page('Members', `<script>pay("${fakeKeys.stripePublic('live')}")</script>`),
  );
  const config = `subdomains: { staging: staging.${PRODUCT} }`;
  const { report } = await judgePlan(plan, { config, args: ['--only', 'edge'] });
  expect(findingsOf(report.checks)).toMatchObject([
    { rule: 'edge/test-keys', place: { address: `https://staging.${PRODUCT}/` } },
  ]);
});

test('what a preview leads to is not the preview’s', async () => {
  const plan = fixedProduct();
  Object.assign(recordsOf(plan), { staging: { A: '192.31.196.81' } });
  const live = fakeKeys.stripePublic('live');
  plan.sites[PRODUCT] = site(() => page('Members', `<h1>Members</h1><script>pay("${live}")</script>`));
  plan.sites[`staging.${PRODUCT}`] = site(() => moved(`https://${PRODUCT}/`));
  const config = `subdomains: { staging: staging.${PRODUCT} }`;
  const { report } = await judgePlan(plan, { config, args: ['--only', 'edge'] });
  expect(brokenRules(report)).toEqual([]);
});
