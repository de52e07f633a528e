import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../src/gate/report.ts';
import { fixedProduct, moved, PRODUCT, page, site } from '../src/sandbox/product.ts';
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
  expect(unknownsOf(report.checks)).toMatchObject([{ rule: 'edge/exposed-file' }]);
});

test('a host that does not answer is unknown once, not for each path', async () => {
  const plan = fixedProduct();
  plan.sites[PRODUCT] = site(() => page('Broken', '<h1>Broken</h1>', 503));
  const { report } = await judgePlan(plan, { args: ['--only', 'edge'] });
  expect(unknownsOf(report.checks)).toHaveLength(1);
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
