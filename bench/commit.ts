import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOOK_ARGS } from '../src/cli/init/hook.ts';

/**
 * Delay that the hook adds to a commit of ten files in a repository of 10,000, compared with `node -e 0`: whole
 * processes, run in pairs. Fails above the allowance.
 */
const ALLOWANCE_MS = 200;
const PAIRS = 15;
const FILES = 10_000;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-commit-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
const write = (file: string, line: string) => writeFileSync(join(folder, file), `${line}\n`.repeat(20));
git('init', '--quiet');
for (let i = 0; i < 100; i += 1) mkdirSync(join(folder, `folder${i}`));
for (let i = 0; i < FILES; i += 1) write(`folder${i % 100}/file${i}.ts`, `export const value${i} = ${i};`);
git('add', '--all');
git('commit', '--quiet', '--message', 'all');
for (let i = 0; i < 10; i += 1) write(`folder${i}/new${i}.ts`, `export const key${i} = process.env.KEY_${i};`);
git('add', '--all');

const time = (args: readonly string[]) => {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error(`exit ${status}`);
  return performance.now() - begun;
};
const pairs = Array.from({ length: PAIRS + 1 }, () => ({
  floor: time(['-e', '0']),
  hook: time([cli, ...HOOK_ARGS]),
})).slice(1);
rmSync(folder, { recursive: true });
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const [floor, extra] = [median(pairs.map((pair) => pair.floor)), median(pairs.map((pair) => pair.hook - pair.floor))];
console.log(
  `node -e 0: ${floor.toFixed(0)} ms; a commit of 10 files among ${FILES}: ${extra.toFixed(0)} ms more (at most ${ALLOWANCE_MS})`,
);
if (extra > ALLOWANCE_MS) process.exitCode = 1;
