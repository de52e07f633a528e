import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checks } from '../src/checks/index.ts';
import { parseConfig } from '../src/config/load.ts';
import { ITSELF } from '../src/gate/verdict.ts';
import { isTooOld, LEAST_NODE } from '../src/version.ts';

const DIST = resolve('dist');

interface Result {
  exit: number;
  stdout: string;
  stderr: string;
}

/** A process of its own on the committed bundle, as a runner or a person starts it. */
function start(file: string, args: string[], env: Record<string, string> = {}, cwd = tmpdir()): Promise<Result> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(DIST, file), ...args],
      { cwd, env: { PATH: process.env['PATH'] ?? '', CHROME_PATH: '/nowhere', ...env } },
      (error, stdout, stderr) => done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('the committed bundle', () => {
  test('says its version, its help, its rules', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await start('cli.js', ['--version'])).stdout).toBe(`${version}\n`);
    expect((await start('cli.js', ['--help'])).stdout).toContain('launch-gate check [TARGET]');
    expect((await start('cli.js', ['explain', 'dns/dangling'])).stdout).toContain('Proves');
    expect(await start('cli.js', ['check', 'a b'])).toMatchObject({ exit: 2, stdout: '' });
  });

  test('says which Node it needs', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${LEAST_NODE}`);
    expect(['20.20.2', '22.18.0', '22.19.0', '24.1.0'].map(isTooOld)).toEqual([true, true, false, false]);
  });

  test('runs the demo: NO-GO, then GO', async () => {
    const { exit, stdout } = await start('cli.js', ['demo']);
    expect(exit).toBe(0);
    expect(stdout.match(/^ (GO|NO-GO|INCOMPLETE) /gm)).toEqual([' NO-GO ', ' GO ']);
    // What the README shows of it is what it prints.
    const shown = /```\n( NO-GO [\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const lines = shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !stdout.split('\n').includes(line))).toEqual([]);
    expect(stdout).toMatch(/Now your own: node \S*cli\.js check YOUR-DOMAIN/);
  });

  test.each([
    ['exec', 'npx -y github:launch-gate/launch-gate'],
    ['', 'launch-gate'],
  ])('names a command that its reader has (npm_command: "%s")', async (npm_command, call) => {
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-'));
    const command = join(folder, 'launch-gate');
    symlinkSync(join(DIST, 'cli.js'), command);
    const { stdout } = await start(command, ['demo'], { npm_command });
    expect(stdout).toContain(`Now your own: ${call} check YOUR-DOMAIN\n`);
    rmSync(folder, { recursive: true });
  });

  test('serves the demo with a command that reaches it, and ends when it is interrupted', async () => {
    const { spawn } = await import('node:child_process');
    const server = spawn(process.execPath, [join(DIST, 'cli.js'), 'demo', '--serve', '--fixed'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((heard) => {
      server.stdout.on('data', (chunk) => {
        said += chunk;
        if (/--ca \S+\n/.test(said)) heard();
      });
    });
    const args = (said.split('cli.js check')[1] ?? '').replaceAll('\\\n', ' ').trim().split(/\s+/);
    expect(await start('cli.js', ['check', ...args])).toMatchObject({ exit: 0 });
    const ended = new Promise((done) => server.on('exit', done));
    server.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('without a terminal there is no colour and no progress', async () => {
    const { stdout, stderr } = await start('cli.js', ['demo'], { TERM: 'xterm' });
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
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
    const wanted = checks.map(({ name }) => name).filter((name) => name !== ITSELF);
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
