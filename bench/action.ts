import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, PRODUCT } from '../src/sandbox/product.ts';
import { startGithub } from '../test/support/github/api.ts';

/**
 * Time the action itself takes on a pull request, without the checks: everything is posted, and the GitHub stub takes
 * up to 80 ms per response. Baseline: an empty Node process plus the same number of responses in sequence.
 */
const ALLOWANCE_MS = 1000;
const RUNS = 12;
const DELAY_MS = 80;
const action = fileURLToPath(new URL('../dist/action.js', import.meta.url));
const DOMAIN = `domain: ${PRODUCT}\n`;

const internet = await startInternet(brokenProduct());
const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
try {
  writeFileSync(join(folder, 'launch.yml'), DOMAIN);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(pullRequest()));
  const runs = [];
  for (let i = 0; i <= RUNS; i += 1) runs.push(await run());
  const [own, calls] = [median(runs.slice(1).map((each) => each.own)), Math.max(...runs.map((each) => each.calls))];
  const floor = median(await floors(calls));
  console.log(
    `action on a pull request, all posted: own time ${own.toFixed(0)} ms (at most ${ALLOWANCE_MS}), ${calls} API calls; floor ${floor.toFixed(0)} ms`,
  );
  if (own > ALLOWANCE_MS || calls > 8) process.exitCode = 1;
} finally {
  await internet.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<{ own: number; calls: number }> {
  const github = await startGithub({ delayMs: DELAY_MS, files: { 'main:launch.yml': DOMAIN } });
  const wall = await time([action], {
    INPUT_ARGS: internet.options.map((option) => `'${option}'`).join(' '),
    'INPUT_CHECK-RUN': 'true',
    INPUT_SARIF: 'true',
    INPUT_TOKEN: 'ghs_0123456789',
    GITHUB_REPOSITORY: 'ana/members',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/pull/3/merge',
    GITHUB_RUN_ID: '7',
    GITHUB_WORKFLOW: 'Launch gate',
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'event.json.summary'),
  });
  await github.close();
  const { durationMs } = JSON.parse(readFileSync(join(folder, 'launch-gate.json'), 'utf8'));
  return { own: wall - durationMs, calls: github.calls.length };
}

async function floors(calls: number): Promise<number[]> {
  const answers = `for (let i = 0; i < ${calls}; i++) await new Promise((done) => setTimeout(done, ${DELAY_MS / 2}));`;
  const times = [];
  for (let i = 0; i < RUNS; i += 1) times.push(await time(['--input-type=module', '-e', answers], {}));
  return times;
}

function time(args: string[], env: Record<string, string>): Promise<number> {
  const begun = performance.now();
  return new Promise((done) => {
    writeFileSync(join(folder, 'event.json.summary'), '');
    spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'], CHROME_PATH: '/nowhere', ...env },
      stdio: 'ignore',
    }).on('close', () => done(performance.now() - begun));
  });
}

function pullRequest(): object {
  const head = { ref: 'x', sha: 'b'.repeat(40), repo: { full_name: 'ana/members' } };
  return { pull_request: { number: 3, base: { ref: 'main', sha: 'a'.repeat(40) }, head, user: { login: 'ana' } } };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
