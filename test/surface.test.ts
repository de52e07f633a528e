import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { surface } from './support/surface.ts';

/** What there was on 2026-11-30; what comes is added by hand, and nothing is taken out without a word in CHANGELOG.md. */
const PROMISED = readFileSync('test/surface.txt', 'utf8').trim().split('\n');

test('no option, input, output, key or rule that was there is lost', async () => {
  const now = new Set(await surface(mkdtempSync(join(tmpdir(), 'launch-gate-surface-'))));
  expect(PROMISED.filter((line) => !now.has(line))).toEqual([]);
  expect(PROMISED.length).toBeGreaterThan(900);
});
