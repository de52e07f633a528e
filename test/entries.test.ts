import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checks } from '../src/checks/index.ts';
import { parseConfig } from '../src/config/load.ts';
import { SELF_CHECK } from '../src/gate/verdict.ts';
import { callThatWorks, isTooOld, LEAST_NODE } from '../src/lib/version.ts';
import { BUILT, CLI, NODE, start } from './support/program.ts';

const run = (args: string[], env: Record<string, string> = {}, cwd = tmpdir()) => start(CLI, args, { cwd, env });

describe('a process of its own', () => {
  test('says its version, its help, its rules', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await run(['--version'])).stdout).toBe(`${version}\n`);
    expect((await run(['--help'])).stdout).toContain('launch-gate check [TARGET]');
    expect((await run(['explain', 'dns/dangling'])).stdout).toContain('Passes when');
    expect(await run(['check', 'a b'])).toMatchObject({ exit: 2, stdout: '' });
  });

  test('says which Node it needs', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${LEAST_NODE}`);
    expect(['20.20.2', '22.18.0', '22.19.0', '24.1.0'].map(isTooOld)).toEqual([true, true, false, false]);
    const called = (...words: string[]) => callThatWorks(['/usr/bin/node', ...words], '/home/ana/gate');
    expect([called('/home/ana/gate/dist/cli.js', 'check', "it's"), called('/opt/bin/launch-gate', 'demo')]).toEqual([
      "npx -y node@24 dist/cli.js check 'it'\\''s'",
      'npx -y node@24 /opt/bin/launch-gate demo',
    ]);
  });

  test('runs the demo: NO-GO, then GO', async () => {
    const { exit, stdout } = await run(['demo']);
    expect(exit).toBe(0);
    // Each report begins and ends with its verdict.
    expect(stdout.match(/^ (GO|NO-GO|INCOMPLETE) /gm)).toEqual([' NO-GO ', ' NO-GO ', ' GO ', ' GO ']);
    // What the README shows of it is what it prints.
    const shown = /```\n( NO-GO [\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const lines = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !stdout.split('\n').includes(line))).toEqual([]);
    expect(stdout).toMatch(/Now your own: \S.* check YOUR-DOMAIN/);
  });

  test.each([
    ['exec', 'npx -y github:launch-gate/launch-gate'],
    ['', 'launch-gate'],
  ])('names a command that its reader has (npm_command: "%s")', async (npm_command, call) => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-'));
    const command = join(folder, 'launch-gate');
    symlinkSync(CLI, command);
    const { stdout } = await start(command, ['demo'], { cwd: tmpdir(), env: { npm_command } });
    expect(stdout).toContain(`Now your own: ${call} check YOUR-DOMAIN\n`);
    rmSync(folder, { recursive: true });
  });

  test('serves the demo with a command that reaches it, and ends when it is interrupted', async () => {
    const { spawn } = await import('node:child_process');
    const server = spawn(NODE, [CLI, 'demo', '--serve', '--fixed'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((heard) => {
      server.stdout.on('data', (chunk) => {
        said += chunk;
        if (/--ca \S+\n/.test(said)) heard();
      });
    });
    const args = (/ check (members\.example[\s\S]*)/.exec(said)?.[1] ?? '').replaceAll('\\\n', ' ').trim().split(/\s+/);
    expect(await run(['check', ...args])).toMatchObject({ exit: 0 });
    const ended = new Promise((done) => server.on('exit', done));
    server.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('without a terminal there is no color and no progress', async () => {
    const { stdout, stderr } = await run(['demo'], { TERM: 'xterm' });
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });
});

/** Only what is built can be started by a Node that knows no TypeScript. */
(BUILT ? describe : describe.skip)('an old Node', () => {
  const onNode = (version: string, line: string, env: Record<string, string> = {}) =>
    spawnSync('bash', ['-c', `npx -y node@${version} ${line}`], { encoding: 'utf8', env: { ...process.env, ...env } });
  const worksAgain = (said: string) => /(npx -y node@24 .*)$/m.exec(said)?.[1] ?? 'false';

  test.each(['18', '20'])('%s on the command line is told the command that works', (version) => {
    const { status, stdout, stderr } = onNode(version, 'dist/cli.js explain dns/dangling');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^launch-gate needs Node 22\.19 or newer, and this is Node \d+\.\d+\.\d+\. Run: npx -y node@24 dist\/cli\.js explain dns\/dangling\n$/,
    );
    expect(spawnSync('bash', ['-c', worksAgain(stderr)], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('dns/dangling'),
    });
  });

  test.each(['18', '20'])('%s in a workflow is told, and its outputs are there', (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-'));
    const GITHUB_OUTPUT = join(folder, 'output');
    const { status, stdout, stderr } = onNode(version, 'dist/action.js', { GITHUB_OUTPUT });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toMatch(/^::error title=Launch Gate::Launch Gate needs Node 22\.19 or newer, [^\n]*\n$/);
    expect(readFileSync(GITHUB_OUTPUT, 'utf8')).toBe(
      'verdict=INCOMPLETE\nblockers=0\nfindings=0\nunknown=0\nreport=\nsummary=\nurl=\n',
    );
    const again = spawnSync('bash', ['-c', worksAgain(stdout)], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_OUTPUT: '' },
    });
    expect(again.stdout).toContain('No target: name a domain');
    rmSync(folder, { recursive: true });
  });
});

interface Job {
  steps: { uses?: string; with?: Record<string, string> }[];
}

describe('the repository', () => {
  test('examples are valid', () => {
    expect(parseConfig(readFileSync('examples/launch.yml', 'utf8'), 'launch.yml')).toMatchObject({
      domain: 'example.com',
    });
  });

  test('example workflows give the actions inputs that they have', () => {
    const used = readdirSync('examples/workflows').flatMap((file) => {
      const { jobs } = parse(readFileSync(`examples/workflows/${file}`, 'utf8')) as { jobs: Record<string, Job> };
      return Object.values(jobs).flatMap(({ steps }) => steps.map((step) => ({ ...step, file })));
    });
    const ours = used.filter(({ uses = '' }) => uses.startsWith('launch-gate/launch-gate'));
    expect(ours.length).toBeGreaterThan(8);
    for (const { uses = '', with: given = {} } of ours) {
      const folder = uses.replace(/^launch-gate\/launch-gate\/?/, './').replace(/@.*/, '');
      const { inputs } = parse(readFileSync(`${folder}/action.yml`, 'utf8'));
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
    }
  });
  test('the last job of the separate checks waits for all others, and there is one for each check', () => {
    const { jobs } = parse(readFileSync('examples/workflows/separate-checks.yml', 'utf8'));
    const { gate, ...others } = jobs;
    expect([...gate.needs].sort()).toEqual(Object.keys(others).sort());
    const wanted = checks.map(({ name }) => name).filter((name) => name !== SELF_CHECK);
    expect(Object.keys(others).sort()).toEqual(wanted.sort());
    const passes = (results: string) =>
      spawnSync('bash', ['-c', gate.steps[0].run], { env: { ...process.env, RESULTS: results } }).status === 0;
    expect(['success success', 'success', 'success failure', 'skipped success', 'cancelled'].map(passes)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('the launch.yml of the reference is valid', () => {
    const [, text = ''] =
      /## launch\.yml[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/reference.md', 'utf8')) ?? [];
    expect(parseConfig(text, 'launch.yml')).toMatchObject({ canonical: 'www.example.com' });
  });
});
