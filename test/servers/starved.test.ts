import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startInternet } from '../../src/sandbox/internet.ts';
import { fixedProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { inFolder } from '../sandbox.ts';
import { CLI, NODE } from '../support/program.ts';

/** A hundred when it is asked for; some each time. */
const RUNS = Number(process.env['LAUNCH_GATE_STARVED'] ?? 3);
/** What does nothing but take time; it ends by itself. */
const BUSY = 'const end = Date.now() + 3_600_000; while (Date.now() < end);';
/** One processor for the gate and them; the product has the others. */
const onOne = (...command: string[]) => ['-c', '0', ...command];

let loops: ChildProcess[] = [];
beforeAll(() => {
  loops = [1, 2].map(() => spawn('taskset', onOne(NODE, '-e', BUSY), { stdio: 'ignore' }));
});
afterAll(() => {
  for (const loop of loops) loop.kill('SIGKILL');
});

test(`a healthy product is never blamed for a runner that has no time: ${RUNS} runs`, async () => {
  const internet = await startInternet(fixedProduct());
  const verdicts: Record<string, number> = {};
  await inFolder({}, async ({ cwd }) => {
    for (let left = RUNS; left > 0; left -= 1) {
      const { stdout } = await starved(['check', PRODUCT, ...internet.options, '--no-browser', '--quiet'], cwd);
      const verdict = /\b(?:NO-GO|GO|INCOMPLETE)\b/.exec(stdout)?.[0] ?? stdout;
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
  });
  await internet.close();
  console.log(verdicts);
  expect(Object.keys(verdicts).filter((verdict) => verdict !== 'GO' && verdict !== 'INCOMPLETE')).toEqual([]);
}, 3_600_000);

function starved(args: readonly string[], cwd: string): Promise<{ stdout: string }> {
  const child = spawn('taskset', onOne('nice', '-n', '5', NODE, CLI, ...args), {
    cwd,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  return new Promise((done) => child.on('close', () => done({ stdout })));
}
