import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { htmlReport } from '../../src/report/html/report.ts';
import { KEPT_BY_PRODUCT } from '../../src/sandbox/assistants.ts';
import { startInternet } from '../../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { brokenRepository } from '../../src/sandbox/repository.ts';
import { aFinding, aReport } from '../reports.ts';
import { inFolder } from '../sandbox.ts';
import { launchGate } from '../support/program.ts';

/** What people see of a report and of the packet, in a real Chromium. */
const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const WAYS = {
  desktop: { viewport: { width: 1100, height: 900 } },
  dark: { viewport: { width: 1100, height: 900 }, colorScheme: 'dark' as const },
  phone: { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true },
};

let browser: Browser;
const pages: Record<string, string> = {};

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const internet = await startInternet(brokenProduct());
  try {
    await inFolder(brokenRepository(), async (place) => {
      const env = { ...KEPT_BY_PRODUCT };
      await place.check(PRODUCT, ...internet.options, '--no-browser', '--measure', '--output', 'report.html', env);
      pages['report'] = place.read('report.html');
      await launchGate(['handover', '--no-browser', ...internet.options], { cwd: place.cwd, env });
      pages['packet'] = place.read('docs/handover/handover.html');
    });
  } finally {
    await internet.close();
  }
});

afterAll(() => browser?.close());

interface Seen {
  page: Page;
  /** Complaints of the page, and whatever it asked for besides itself. */
  loud: string[];
}

async function open(text: string, how: object, use: (seen: Seen) => Promise<void>): Promise<void> {
  await inFolder({ 'page.html': text }, async ({ cwd }) => {
    const context = await browser.newContext(how);
    const page = await context.newPage();
    const loud: string[] = [];
    page.on('console', (message) => loud.push(message.text()));
    page.on('pageerror', (error) => loud.push(error.message));
    page.on('request', (request) => {
      if (!request.url().endsWith('page.html')) loud.push(request.url());
    });
    try {
      await page.goto(pathToFileURL(join(cwd, 'page.html')).href);
      await use({ page, loud });
    } finally {
      await context.close();
    }
  });
}

describe.each(['report', 'packet'])('the %s', (name) => {
  test.each(Object.entries(WAYS))(
    '%s: nothing serious for axe, nothing asked, nothing beside the page',
    async (_, how) => {
      await open(pages[name] ?? '', how, async ({ page, loud }) => {
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate('axe.run()')) as {
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        };
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const widths = (await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]')) as [
          number,
          number,
        ];
        expect(widths[0]).toBeLessThanOrEqual(widths[1]);
        expect(loud).toEqual([]);
      });
    },
    120_000,
  );

  test('prints all of it', async () => {
    await open(pages[name] ?? '', WAYS.desktop, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      // What is folded on a screen is printed.
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator('details:not([open])').count()).toBe(0);
    });
  });
});

describe('a report', () => {
  test('is filtered by priority, check and words, with the keyboard alone', async () => {
    await open(pages['report'] ?? '', WAYS.desktop, async ({ page }) => {
      const shown = () => page.locator('article:visible').count();
      const all = await shown();
      expect(all).toBeGreaterThan(30);
      await page.locator('input[value="block-now"]').focus();
      await page.keyboard.press('Space');
      const others = await shown();
      expect(others).toBeLessThan(all);
      await page.locator('select[name=check]').selectOption('dns');
      const ofDns = await shown();
      expect(ofDns).toBeLessThan(others);
      await page.locator('input[name=words]').fill('ipv6');
      expect(await shown()).toBe(1);
      expect(await page.locator('#count').textContent()).toBe(`1 of ${all} shown`);
      await page.locator('button[type=reset]').click();
      await page.waitForFunction(`document.querySelectorAll('article:not([hidden])').length === ${all}`);
    });
  });

  test('gives a fix to the clipboard', async () => {
    const how = { ...WAYS.desktop, permissions: ['clipboard-read', 'clipboard-write'] };
    await open(pages['report'] ?? '', how, async ({ page }) => {
      const button = page.locator('button[data-copy]:visible').first();
      const fix = await button.locator('xpath=preceding-sibling::*[1]').textContent();
      // A value as a panel takes it: no sign before it, no type, no TTL.
      expect(fix).toMatch(/^[^+ -]/);
      await button.click();
      await page.waitForFunction("document.querySelector('#said').textContent === 'Copied.'");
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(fix);
    });
  });

  test('without scripts shows all, and no button that does nothing', async () => {
    await open(pages['report'] ?? '', { ...WAYS.desktop, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('article:visible').count()).toBeGreaterThan(30);
      expect(await page.locator('button:visible').count()).toBe(0);
    });
  });

  test('with what strangers wrote runs none of it', async () => {
    const evil = [
      '<img src=x onerror="window.evil=1">',
      '</script><script>window.evil=1</script>',
      '"><svg onload=window.evil=1>',
      'javascript:window.evil=1',
    ].join(' ');
    const findings = [
      aFinding({
        place: { address: evil },
        seen: { [evil]: evil },
        expected: evil,
        fix: { kind: 'file', path: evil, patch: `+ ${evil}` },
        recheck: ['curl', evil],
      }),
    ];
    await open(htmlReport(aReport({ findings, target: evil, notes: [evil] })), WAYS.desktop, async ({ page, loud }) => {
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await page.evaluate('window.evil')).toBeUndefined();
      expect(await page.locator('img, iframe, svg').count()).toBe(0);
      expect(loud).toEqual([]);
    });
  });

  test('of 5,000 findings stays under 5 MB, and its filter answers', async () => {
    const findings = Array.from({ length: 5000 }, (_, i) =>
      aFinding({
        rule: `dns/rule-${i % 50}`,
        priority: i % 3 === 0 ? 'block-now' : 'fix-before-launch',
        place: { file: `src/some/folder/file-${i}.ts`, line: i + 1 },
        seen: { answer: `NXDOMAIN: the name ${i} does not exist`, question: `www${i}.members.example A` },
        expected: 'a target with an address',
        recheck: ['dig', `www${i}.members.example`, 'A'],
        fingerprint: String(i).padStart(16, '0'),
      }),
    );
    const text = htmlReport(aReport({ findings }));
    expect(Buffer.byteLength(text)).toBeLessThan(5 * 1024 * 1024);
    expect(text.match(/class="where"/g)).toHaveLength(5000);
    await open(text, WAYS.desktop, async ({ page, loud }) => {
      await page.locator('input[name=words]').fill('file-4999.ts');
      await page.waitForFunction("document.querySelectorAll('article:not([hidden])').length === 1");
      expect(loud).toEqual([]);
    });
  });
});
