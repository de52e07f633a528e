import { describe, expect, test } from '@jest/globals';
import { BUDGET } from '../src/checks/limits/probe.ts';
import { findingsOf, type Report, unknownsOf } from '../src/gate/report.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page, site } from '../src/sandbox/replies.ts';
import { inFolder, type Place } from './sandbox.ts';
import { heldClock } from './support/clock.ts';
import { LIMITER_KINDS, type Limiter, type LimiterKind, limiter } from './support/limiters.ts';

const HOST = `staging.${PRODUCT}`;
const FORM =
  '<form method="post" action="/api/login"><input name="email"><input name="password" type="password"></form>';

/** The product with a staging host whose login limits in one of the ways. */
function staged(kind: LimiterKind, host: string, clock: { now(): number }) {
  const plan = fixedProduct();
  const zone = plan.zones.find(({ name }) => name === PRODUCT);
  Object.assign(zone?.records ?? {}, { staging: { A: ADDRESS.app } });
  const login: Limiter = limiter(kind, clock);
  plan.sites[host] = site((url, request) => {
    if (request?.method === 'POST') return login.answer(url, request);
    return url.pathname === '/login' ? page('Log in', FORM) : page('Staging', 'Hello');
  });
  return { plan, login };
}

async function probed(
  kind: LimiterKind,
  {
    host = HOST,
    more = '',
    args = [],
    agreed = true,
  }: { host?: string; more?: string; args?: string[]; agreed?: boolean } = {},
) {
  const clock = heldClock();
  const { plan, login } = staged(kind, host, clock);
  const internet = await startInternet({ ...plan, pause: clock.pause });
  const config = `
routes: { login: 'https://${host}/login' }
subdomains: { staging: ${HOST} }
limits: { probe: ${agreed}${more} }
`;
  try {
    const judge = async (place: Place) => {
      const { report } = await place.check(PRODUCT, ...internet.options, '--only', 'limits', ...args);
      const posts = internet.requests.filter((each) => each.startsWith('POST '));
      return { report, sent: login.count(), posts };
    };
    return await inFolder({ 'launch.yml': config }, judge, clock);
  } finally {
    await internet.close();
  }
}

const outcome = (report: Report, rule: string) => {
  const [check] = report.checks.filter((each) => each.check === 'limits');
  if (check?.status === 'not-applicable') return 'not applicable';
  if (unknownsOf(report.checks).some((each) => each.rules.includes(rule))) return 'unknown';
  if (findingsOf(report.checks).some((each) => each.rule === rule)) return 'found';
  return check?.status === 'checked' && check.held.includes(rule) ? 'held' : 'not applicable';
};

/** What is to be said of each way, and how many requests it takes. */
const EXPECTED: Record<LimiterKind, { login: string; spoofable: string; sent: number }> = {
  'status 429': { login: 'held', spoofable: 'held', sent: 7 },
  'account lock': { login: 'held', spoofable: 'not applicable', sent: 6 },
  'words with status 200': { login: 'held', spoofable: 'held', sent: 7 },
  delay: { login: 'held', spoofable: 'not applicable', sent: 12 },
  'behind validation': { login: 'unknown', spoofable: 'not applicable', sent: 11 },
  'believes X-Forwarded-For': { login: 'held', spoofable: 'found', sent: 9 },
  'shared zone': { login: 'held', spoofable: 'held', sent: 7 },
  none: { login: 'found', spoofable: 'not applicable', sent: 11 },
};

describe('how attempts are minded is named rightly, within the budget', () => {
  test.each(LIMITER_KINDS)(
    '%s',
    async (kind) => {
      const { report, sent, posts } = await probed(kind);
      const seen = { login: outcome(report, 'limits/login'), spoofable: outcome(report, 'limits/spoofable'), sent };
      expect(seen).toEqual(EXPECTED[kind]);
      expect(posts).toHaveLength(sent);
      expect(sent).toBeLessThanOrEqual(BUDGET.each);
    },
    30_000,
  );
});

test('a limit behind validation is found when launch.yml says what a whole attempt holds', async () => {
  const fields = '{ email: $email, password: $password, device: web }';
  const more = `, login: { path: 'https://${HOST}/api/login', fields: ${fields} }`;
  const { report, sent } = await probed('behind validation', { more });
  expect({ login: outcome(report, 'limits/login'), sent }).toEqual({ login: 'held', sent: 7 });
});

test('a zone that two endpoints share is told, and each is probed by itself', async () => {
  const at = (path: string) => `{ path: 'https://${HOST}${path}' }`;
  const more = `, login: ${at('/api/login')}, signup: ${at('/api/join')}, reset: ${at('/api/reset')}`;
  const shared = await probed('shared zone', { more });
  expect(outcome(shared.report, 'limits/shared')).toBe('found');
  expect(outcome(shared.report, 'limits/signup')).toBe('held');
  expect(shared.sent).toBeLessThanOrEqual(BUDGET.all);
  const apart = await probed('status 429', { more });
  expect(outcome(apart.report, 'limits/shared')).toBe('held');
  expect(apart.sent).toBe(21);
});

test('at the most, no more is sent than the budget', async () => {
  const at = (path: string) => `{ path: 'https://${HOST}${path}' }`;
  const more = `, account: ana@example.com, login: ${at('/1')}, signup: ${at('/2')}, reset: ${at('/3')}`;
  const { sent } = await probed('believes X-Forwarded-For', { more });
  expect(sent).toBeLessThanOrEqual(BUDGET.all);
});

describe('nothing but GET leaves', () => {
  test('when nobody agreed', async () => {
    const { posts, report } = await probed('none', { agreed: false });
    expect(posts).toEqual([]);
    expect(findingsOf(report.checks)).toEqual([]);
  });

  test.each([
    ['to a production host without the second word', { host: `app.${PRODUCT}` }],
    ['where a stranger’s change is judged', { args: ['--no-probe'] }],
  ])('%s', async (_, how) => {
    const { posts, report } = await probed('none', how);
    expect(posts).toEqual([]);
    expect(findingsOf(report.checks)).toEqual([]);
  });

  test('and with it the production host is probed', async () => {
    const { sent } = await probed('none', { host: `app.${PRODUCT}`, args: ['--i-own-this-host'] });
    expect(sent).toBe(11);
  });
});
