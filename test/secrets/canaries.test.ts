import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeRandom } from '../../bench/secrets/forms.ts';
import { launchGate } from '../support/program.ts';
import { type CanaryFile, canaryFiles } from './canary-files.ts';

/** `CANARIES=10000 npm test -- canaries` tries as many. */
const FILES = Number(process.env['CANARIES'] ?? 600);
/** So much of a secret may not be seen; of hexadecimal digits, fingerprints have eight of some by chance. */
const PART = 8;
const PART_OF_HEX = 12;

const random = makeRandom(2026);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** The random part of a key, and what stands before it in all of its kind. */
const KINDS: (() => [start: string, own: string])[] = [
  () => ['', `Z${random(LETTERS, 38)}7`],
  () => ['', `${random('0123456789abcdef', 30)}a7`],
  () => ['sk_live_', `${random(LETTERS, 23)}7`],
  () => ['', `${random(`${LETTERS}+`, 41)}7a`],
  () => ['ghp_', `${random(LETTERS, 35)}7`],
];

const OUTPUTS = ['json', 'md', 'html', 'txt', 'sarif', 'xml'];
const RUNS = (out: string) => [
  ...[['check', '--verbose', '--timeout', '600', '--record', join(out, 'recording.json'), ...written(out)]],
  ...[['check', '--only', 'secrets', '--history', '--timeout', '600']],
  ...[['inventory'], ['init'], ['handover', join(out, 'packet')]],
];
const written = (out: string) => OUTPUTS.flatMap((format) => ['--output', join(out, `report.${format}`)]);

/** Every output of the program on these files, by name. */
async function outputs(files: readonly CanaryFile[]): Promise<[string, string][]> {
  const [folder, out] = ['product', 'out'].map((name) => mkdtempSync(join(tmpdir(), `launch-gate-${name}-`)));
  const [cwd = '', into = ''] = [folder, out];
  try {
    for (const { path, text } of [...files, PRODUCT]) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
        stdio: 'ignore',
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
    const printed: [string, string][] = [];
    for (const args of RUNS(into)) {
      const { stdout, stderr } = await launchGate(args, { cwd });
      printed.push([`${args[0]}: stdout`, stdout], [`${args[0]}: stderr`, stderr]);
    }
    const made = readdirSync(into, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return [
      ...printed,
      ...made.map(({ parentPath, name }): [string, string] => [name, readFileSync(join(parentPath, name), 'utf8')]),
    ];
  } finally {
    rmSync(cwd, { recursive: true });
    rmSync(into, { recursive: true });
  }
}

const PRODUCT = { path: 'package.json', text: '{"name":"shop","dependencies":{"next":"15.0.0","express":"5.0.0"}}' };

test(`no ${PART} characters of a secret, wherever it stands in a repository, are in any output`, async () => {
  const parts = new Map<string, number>();
  const files = canaryFiles(FILES, (i) => {
    const [start, own] = (KINDS[i % KINDS.length] as (typeof KINDS)[number])();
    for (const text of [
      own,
      own.toUpperCase(),
      own.toLowerCase(),
      Buffer.from(start + own)
        .toString('base64')
        .slice(8),
    ])
      for (let at = 0; at + PART_OF_HEX <= text.length; at += 1)
        parts.set(text.slice(at, at + (/^[a-f\d]+$/i.test(own) ? PART_OF_HEX : PART)), i);
    return start + own;
  });
  const texts = await outputs(files);
  expect(texts.length).toBeGreaterThanOrEqual(10 + OUTPUTS.length);
  // The recording and the reports name what they found there.
  expect(texts.filter(([, text]) => text.length > 50_000).length).toBeGreaterThan(5);
  const seen: string[] = [];
  for (const [name, text] of texts)
    for (let at = 0; at + PART <= text.length; at += 1) {
      const from = parts.get(text.slice(at, at + PART)) ?? parts.get(text.slice(at, at + PART_OF_HEX));
      if (from !== undefined)
        seen.push(`${name}: ${files[from]?.path}: ${text.slice(Math.max(0, at - 60), at + PART)}`);
    }
  expect(seen.slice(0, 20)).toEqual([]);
});
