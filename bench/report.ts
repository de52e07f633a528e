import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { htmlReport } from '../src/report/html/report.ts';
import { aFinding, aReport } from '../test/reports.ts';

/**
 * A report with 5,000 findings: its size, the time to write it, and the time until a browser can use it, compared with
 * an empty page.
 */
const FINDINGS = 5000;
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_MS = 2000;
const RUNS = 5;

const findings = Array.from({ length: FINDINGS }, (_, i) =>
  aFinding({
    rule: `dns/rule-${i % 60}`,
    priority: i % 3 === 0 ? 'block-now' : 'fix-before-launch',
    place: { file: `src/some/folder/of/the/product/file-${i}.ts`, line: i + 1 },
    seen: { answer: `NXDOMAIN: the name ${i} does not exist`, question: `www${i}.members.example A`, through: 'a b c' },
    expected: 'a target with an address',
    fix: { kind: 'file', path: `file-${i}.ts`, patch: `- line ${i}\n+ another line ${i}` },
    recheck: ['dig', `www${i}.members.example`, 'A'],
    fingerprint: String(i).padStart(16, '0'),
  }),
);
const report = aReport({ findings });
const begun = performance.now();
const text = htmlReport(report);
const writing = performance.now() - begun;

const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const files = { report: join(folder, 'report.html'), empty: join(folder, 'empty.html') };
  writeFileSync(files.report, text);
  writeFileSync(files.empty, '<!doctype html><title>Empty</title><p>Empty</p>\n');
  const times = { report: [] as number[], empty: [] as number[] };
  for (let run = 0; run < RUNS; run += 1)
    for (const name of ['report', 'empty'] as const) times[name].push(await opening(files[name]));
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [ours, floor] = [median(times.report), median(times.empty)];
  const bytes = Buffer.byteLength(text);
  console.log(
    `${FINDINGS} findings: ${(bytes / 1024 / 1024).toFixed(1)} MB (at most 5), written in ${writing.toFixed(0)} ms, usable after ${ours.toFixed(0)} ms (at most ${MOST_MS}); an empty page ${floor.toFixed(0)} ms`,
  );
  if (bytes > MOST_BYTES || ours > MOST_MS) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds until the page is laid out and its first task has run. */
async function opening(file: string): Promise<number> {
  const page = await browser.newPage();
  const begins = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const took = performance.now() - begins;
  await page.close();
  return took;
}
