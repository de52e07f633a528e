import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findingsOf, type Report, unknownsOf } from '../../src/gate/report.ts';
import { startInternet } from '../../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { page, site } from '../../src/sandbox/replies.ts';
import type { SiteRequest } from '../../src/sandbox/web-server.ts';
import { inFolder } from '../sandbox.ts';

const HOST = `staging.${PRODUCT}`;
const FORM =
  '<form method="post" action="/api/login"><input name="email"><input name="password" type="password"></form>';

/** A product on a staging host, which writes what `line` says of each login into its log. */
async function judged(line: (url: URL, request: SiteRequest) => string, more = '', args: string[] = []) {
  const plan = fixedProduct();
  Object.assign(plan.zones.find(({ name }) => name === PRODUCT)?.records ?? {}, { staging: { A: ADDRESS.app } });
  let folder = '';
  let logins = 0;
  plan.sites[HOST] = site((url, request) => {
    if (request?.method !== 'POST') return url.pathname === '/login' ? page('Log in', FORM) : page('Staging', 'Hello');
    logins += 1;
    appendFileSync(join(folder, 'app.log'), `${line(url, request)}\n`);
    return { status: 401, body: 'no' };
  });
  const internet = await startInternet(plan);
  const config = `
routes: { login: 'https://${HOST}/login' }
subdomains: { staging: ${HOST} }
logs: { canary: true, files: [app.log], wait-seconds: 0${more} }
`;
  try {
    return await inFolder({ 'launch.yml': config }, async (place) => {
      folder = place.cwd;
      writeFileSync(join(folder, 'app.log'), 'it is up\n');
      const { report } = await place.check(PRODUCT, ...internet.options, '--only', 'logs/canary', ...args);
      return { report, logins };
    });
  } finally {
    await internet.close();
  }
}

const found = ({ checks }: Report) =>
  findingsOf(checks).map(({ place, problem }) => `${'file' in place ? `${place.file}:${place.line}` : ''} ${problem}`);

test('an access log that shows the login and none of its secrets holds', async () => {
  const { report, logins } = await judged((url) => `POST ${url.pathname}${url.search} 401`);
  expect({ found: found(report), verdict: report.verdict, logins }).toEqual({ found: [], verdict: 'GO', logins: 1 });
});

test('what comes out is found on its line, and is not in the report', async () => {
  const { report } = await judged(
    (url, { body, headers }) => `POST ${url.pathname} ${decodeURIComponent(body)}\n${headers['authorization']}`,
  );
  expect(found(report)).toEqual([
    'app.log:2 The log contains the mail address.',
    'app.log:2 The log contains the password.',
    'app.log:3 The log contains the token.',
  ]);
  expect(JSON.stringify(report)).not.toMatch(/Launch-Canary-Password|launch-canary-token/);
});

test('a log that shows nothing of it is no pass', async () => {
  const { report } = await judged(() => 'a line');
  expect(unknownsOf(report.checks)).toMatchObject([{ rules: ['logs/canary'], reason: 'no log file shows the login' }]);
});

test('nothing is sent with --no-probe', async () => {
  const { report, logins } = await judged(() => 'a line', '', ['--no-probe']);
  expect({ logins, found: found(report), verdict: report.verdict }).toEqual({
    logins: 0,
    found: [],
    verdict: 'INCOMPLETE',
  });
});
