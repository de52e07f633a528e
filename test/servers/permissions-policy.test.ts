import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { problemOf } from '../../src/checks/headers/rules/permissions.ts';
import { listen } from '../../src/sandbox/web-server.ts';

/** What Chromium makes of each: is the camera off, may this site know the location, and does a part of it count for nothing. */
const POLICIES: [value: string, isOff: boolean, mayLocate: boolean, isInVain: boolean][] = [
  ['camera=()', true, false, false],
  ['camera=none', true, false, false],
  ['camera=*', false, false, false],
  ['geolocation=(self "https://maps.example")', false, true, false],
  ['geolocation=(self https://maps.example)', false, false, true],
  ["camera 'none'; microphone 'none'", false, false, true],
  ["camera=('none')", false, false, true],
  ['Camera=()', false, false, true],
  ['camera=(),', false, false, true],
];

let server: Server;
let browser: Browser;
let page: Page;
let start = '';
beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('permissions-policy', POLICIES[Number(url.slice(1))]?.[0] ?? '');
    response.end('<p>');
  });
  start = `http://127.0.0.1:${await listen(server)}`;
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium']).toString().trim();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test.each(POLICIES.map((policy, i) => [i, ...policy] as const))(
  '%i: %s',
  async (i, value, isOff, mayLocate, isInVain) => {
    await page.goto(`${start}/${i}`);
    const allowed = await page.evaluate<{ camera: boolean; location: string[] }>(
      `({ camera: document.featurePolicy.allowsFeature('camera'), location: document.featurePolicy.getAllowlistForFeature('geolocation') })`,
    );
    expect([!allowed.camera, allowed.location.includes('https://maps.example')]).toEqual([isOff, mayLocate]);
    expect(problemOf(value) !== undefined).toBe(isInVain);
  },
);
