import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { words } from '../src/commands/action.ts';
import { parseConfig } from '../src/config/load.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';

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
      [join(DIST, file), ...args],
      { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } },
      (error, stdout, stderr) => done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** A composite action's step, as the runner starts it. */
function shell(script: string, env: Record<string, string>): Promise<Result> {
  return new Promise((done) => {
    execFile(
      'bash',
      ['-e', '-c', script],
      { env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, ...env } },
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

  test('runs the demo: NO-GO, then GO', async () => {
    const { exit, stdout } = await start('cli.js', ['demo']);
    expect(exit).toBe(0);
    expect(stdout.match(/^ (GO|NO-GO|INCOMPLETE) /gm)).toEqual([' NO-GO ', ' GO ']);
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
    const args = (said.split('launch-gate check')[1] ?? '').replaceAll('\\\n', ' ').trim().split(/\s+/);
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

describe('the action', () => {
  let internet: Internet;
  let fixed: Internet;
  let temp: string;
  beforeAll(async () => {
    [internet, fixed] = await Promise.all([startInternet(brokenProduct()), startInternet(fixedProduct())]);
    temp = mkdtempSync(join(tmpdir(), 'launch-gate-action-'));
  });
  afterAll(async () => {
    await Promise.all([internet.close(), fixed.close()]);
    rmSync(temp, { recursive: true, force: true });
  });

  async function act(inputs: Record<string, string>, more: Record<string, string> = {}, script?: string) {
    const files = { output: join(temp, 'output'), summary: join(temp, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const runner = {
      ...env,
      ...more,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: temp,
    };
    const result = script === undefined ? await start('action.js', [], runner) : await shell(script, runner);
    const written = readFileSync(files.output, 'utf8');
    const outputs = Object.fromEntries([
      ...[...written.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
      ...[...written.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
    ]);
    return { ...result, outputs, summary: readFileSync(files.summary, 'utf8') };
  }
  const argsFor = ({ options }: Internet) => options.map((option) => `'${option}'`).join(' ');

  test('annotates, summarises, sets every output and fails on NO-GO', async () => {
    const { exit, stdout, outputs, summary } = await act({ domain: PRODUCT, args: argsFor(internet) });
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^::error title=A redirect goes round in a circle \(redirects\/loop\)::http:\/\/admin/m);
    expect(stdout).toMatch(/^::warning title=/m);
    expect(outputs).toMatchObject({ verdict: 'NO-GO', blockers: expect.stringMatching(/^[1-9]/) });
    expect(summary).toContain('NO-GO');
    expect(JSON.parse(readFileSync(String(outputs['report']), 'utf8')).verdict).toBe('NO-GO');
    const declared = parse(readFileSync('action.yml', 'utf8')).outputs;
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared).sort());
  });

  test('is quiet on GO', async () => {
    const { exit, stdout, outputs } = await act({ domain: PRODUCT, args: argsFor(fixed) });
    expect({ exit, verdict: outputs['verdict'], annotated: /^::(error|warning|notice)/m.test(stdout) }).toEqual({
      exit: 0,
      verdict: 'GO',
      annotated: false,
    });
  });

  test('says what is wrong with its inputs, outputs and all', async () => {
    const { exit, stdout, outputs } = await act({ domain: 'not a domain' });
    expect({ exit, verdict: outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
    expect(stdout).toMatch(/^::error::"not a domain" is not a domain/m);
  });

  test('a composite action judges its own check, by way of the launcher', async () => {
    const { inputs, outputs, runs } = parse(readFileSync('actions/redirects/action.yml', 'utf8'));
    const [step] = runs.steps;
    expect({ using: runs.using, shell: step.shell, run: step.run, steps: runs.steps.length }).toEqual({
      using: 'composite',
      shell: 'bash',
      run: '"$GITHUB_ACTION_PATH/../launch.sh"',
      steps: 1,
    });
    expect(
      Object.values(outputs).every((output) =>
        (output as { value: string }).value.startsWith('${{ steps.run.outputs.'),
      ),
    ).toBe(true);
    const given: Record<string, string> = { domain: PRODUCT, 'block-on': 'never', args: argsFor(internet) };
    const filled = (value: string) =>
      value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name: string) => given[name] ?? '');
    expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [name, filled(value)]),
    );
    const {
      exit,
      stdout,
      outputs: set,
    } = await act({}, { ...env, GITHUB_ACTION_PATH: resolve('actions/redirects') }, step.run);
    expect({ exit, verdict: set['verdict'] }).toEqual({ exit: 0, verdict: 'GO' });
    expect(stdout).toContain('redirects/loop');
    expect(stdout).not.toContain('dns/dangling');
    expect(set['report']).toMatch(/launch-gate-redirects\.json$/);
  });

  test('the launcher takes a Node that is new enough, from the tool cache if need be, or says what to add', async () => {
    const old = mkdtempSync(join(temp, 'old-'));
    writeFileSync(join(old, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const cache = mkdtempSync(join(temp, 'cache-'));
    const bin = join(cache, 'node', '24.0.0', 'x64', 'bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(process.execPath, join(bin, 'node'));
    const launch = (tools: string) =>
      act(
        {},
        {
          PATH: `${old}:/usr/bin:/bin`,
          RUNNER_TOOL_CACHE: tools,
          INPUT_DOMAIN: 'not a domain',
          GITHUB_ACTION_PATH: resolve('actions/dns'),
        },
        '"$GITHUB_ACTION_PATH/../launch.sh"',
      );
    expect(await launch('/nowhere')).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/^::error.*setup-node/),
      outputs: { verdict: 'INCOMPLETE', blockers: '0' },
    });
    expect(await launch(cache)).toMatchObject({ exit: 1, outputs: { verdict: 'INCOMPLETE' } });
  });

  test('every input of action.yml is read', () => {
    const sources = ['src/commands/action.ts', 'src/commands/occasion.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
    expect(Object.keys(inputs).filter((name) => !sources.includes(`${name}`))).toEqual([]);
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    const defaults = Object.keys(inputs).filter((name) => 'default' in inputs[name]);
    expect(defaults).toEqual(['token']);
  });

  test('args are split as a shell would, and nothing is run', () => {
    expect(words(`--a 'b c' "d e" --f=$(g) 'it'"'"'s'`)).toEqual(['--a', 'b c', 'd e', '--f=$(g)', "it's"]);
  });
});

describe('the repository', () => {
  test('examples are valid', () => {
    expect(parseConfig(readFileSync('examples/launch.yml', 'utf8'), 'launch.yml')).toMatchObject({
      domain: 'example.com',
    });
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    for (const file of readdirSync('examples').filter((name) => name !== 'launch.yml')) {
      const { jobs } = parse(readFileSync(`examples/${file}`, 'utf8'));
      const given = Object.keys(jobs.gate.steps.at(-1).with);
      expect(given.filter((name) => !(name in inputs))).toEqual([]);
    }
  });
  test('the README’s launch.yml is valid', () => {
    const [, text = ''] = /## launch\.yml[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(parseConfig(text, 'launch.yml')).toMatchObject({ canonical: 'www.example.com' });
  });
});
