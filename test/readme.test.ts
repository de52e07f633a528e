import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { runAction } from './runner/composite.ts';
import { startGithub } from './support/github/api.ts';
import { BUILT, CLI, start } from './support/program.ts';

/** Whoever knows nothing but the README. */
const README = readFileSync('README.md', 'utf8');
const COMMANDS = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
/** In the clone, and in the repository beside it. */
const HERE = 'npx -y node@24 dist/cli.js';
const CALL = 'npx -y node@24 ../launch-gate/dist/cli.js';
const SHA = 'a'.repeat(40);

let fixed: Internet;
let broken: Internet;
let beside: string;
let cwd: string;
beforeAll(async () => {
  [fixed, broken] = await Promise.all([startInternet(fixedProduct()), startInternet(brokenProduct())]);
  beside = mkdtempSync(join(tmpdir(), 'launch-gate-readme-'));
  cwd = join(beside, 'members');
  mkdirSync(cwd);
  symlinkSync(resolve('.'), join(beside, 'launch-gate'));
});
afterAll(async () => {
  await Promise.all([fixed.close(), broken.close()]);
  rmSync(beside, { recursive: true, force: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-C', cwd, '-c', 'user.name=ana', '-c', 'user.email=ana@members.example', ...args])
    .toString()
    .trim();

/** The command as it stands (of the sources, by their entry), with the sandbox in place of the network. */
async function run(command: string, internet: Internet = fixed): Promise<{ exit: number; said: string }> {
  const call = command.startsWith(HERE) ? HERE : CALL;
  const [name = '', ...args] = command.replace(call, '').replace('example.com', PRODUCT).trim().split(' ');
  const at = internet.options.indexOf('--confirm-after');
  const reach = name === 'init' ? internet.options.filter((_, i) => i !== at && i !== at + 1) : internet.options;
  const options = name === 'demo' ? [] : [...reach, ...(name === 'init' ? ['--yes'] : ['--no-browser'])];
  const folder = call === HERE ? resolve('.') : cwd;
  const { exit, stdout, stderr } = BUILT
    ? await shell([call, name, ...args, ...options].join(' '), folder)
    : await start(CLI, [name, ...args, ...options], { cwd: folder });
  return { exit, said: `${stdout}${stderr}` };
}

function shell(line: string, folder: string): Promise<{ exit: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile('bash', ['-c', line], { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

/** Every command of the README, and what it must do. */
const MUST: Record<string, () => Promise<void>> = {
  [`${HERE} demo`]: async () => expect((await run(`${HERE} demo`)).said).toContain('Now your own:'),
  // CI runs both as they stand, on an older Node and with an empty cache of npm.
  'npm cit': async () => expect(readFileSync('.ci/run', 'utf8')).toContain('$(readme_command 2)'),
  [`${HERE} check example.com`]: async () => {
    expect((await run(`${HERE} check example.com`)).exit).toBe(0);
    expect((await run(`${HERE} check example.com`, broken)).exit).toBe(1);
  },
  [`${CALL} init example.com`]: async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    expect((await run(`${CALL} init example.com`)).said).toContain('Written:');
    expect(existsSync(join(cwd, '.github/workflows/launch-gate.yml'))).toBe(true);
  },
  [`${CALL} check`]: async () => expect((await run(`${CALL} check`)).said).toMatch(/^ GO.* members\.example /m),
  'git add launch.yml .github': async () => expect(git('add', 'launch.yml', '.github')).toBe(''),
  'git commit --message "Check what is launched"': async () => {
    git('commit', '--quiet', '--message', 'Check what is launched');
    expect(git('status', '--short')).toBe('');
  },
  'git push origin main': async () => {
    const remote = join(cwd, '.git', 'remote.git');
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    git('remote', 'add', 'origin', remote);
    git('push', '--quiet', 'origin', 'main');
    expect(git('ls-remote', 'origin', 'main')).toContain(git('rev-parse', 'main'));
  },
  [`${CALL} init --hook`]: async () => {
    expect((await run(`${CALL} init --hook`)).said).toContain('Written: .git/hooks/pre-commit.');
    expect(git('commit', '--quiet', '--allow-empty', '--message', 'nothing')).toBe('');
  },
  [`${CALL} handover`]: async () => {
    expect((await run(`${CALL} handover`)).said).toContain('docs/handover/HANDOVER.md');
    expect(existsSync(join(cwd, 'docs/handover/handover.html'))).toBe(true);
  },
};

describe('from an empty repository, by the README alone', () => {
  test('all its commands are tried here, in their order', () => expect(COMMANDS).toEqual(Object.keys(MUST)));

  test.each(COMMANDS)('%s', async (command) => MUST[command]?.(), 180_000);

  test.each([
    ['a launch blocker is not merged', () => broken, { verdict: 'NO-GO', exit: 1 }],
    ['what may launch is', () => fixed, { verdict: 'GO', exit: 0 }],
  ] as const)(
    'in a pull request, by the workflow that was written: %s',
    async (_, internet, expected) => {
      const { jobs, on } = parse(readFileSync(join(cwd, '.github/workflows/launch-gate.yml'), 'utf8'));
      expect(Object.keys(on)).toContain('pull_request');
      // The status check that the README says to require.
      expect(Object.keys(jobs)).toEqual(['gate']);
      const step = jobs.gate.steps.at(-1);
      const base = { ref: 'main', sha: git('rev-parse', 'main') };
      const head = { ref: 'change', sha: 'b'.repeat(40), repo: { full_name: 'ana/members' } };
      const event = join(cwd, '.git', 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { number: 3, base, head, user: { login: 'ana' } } }));
      const github = await startGithub({});
      try {
        const args = internet()
          .options.map((option) => `'${option}'`)
          .join(' ');
        const ran = await runAction(
          '.',
          { ...step.with, args },
          {
            GITHUB_ACTIONS: 'true',
            GITHUB_REPOSITORY: 'ana/members',
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_EVENT_PATH: event,
            GITHUB_SHA: SHA,
            GITHUB_REF: 'refs/pull/3/merge',
            GITHUB_RUN_ID: '7',
            GITHUB_WORKFLOW: 'Launch gate',
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN: 'ghs_0123456789abcdefghij',
            GITHUB_WORKSPACE: cwd,
          },
        );
        expect({ verdict: ran.outputs['verdict'], exit: ran.exit }).toEqual(expected);
      } finally {
        await github.close();
      }
    },
    60_000,
  );
});

describe('what the README says', () => {
  test('its workflow is the one that is written, without remarks and conveniences', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(README) ?? [];
    const { concurrency: _, ...written } = parse(readFileSync('examples/workflows/pull-request.yml', 'utf8'));
    const { 'timeout-minutes': __, ...gate } = written.jobs.gate;
    const [checkout, { with: ___, ...step }] = gate.steps;
    expect(parse(yaml)).toEqual({ ...written, jobs: { gate: { ...gate, steps: [checkout, step] } } });
  });

  test('every file and heading that it leads to is there', () => {
    for (const file of ['README.md', 'docs/reference.md', 'docs/security-model.md', 'docs/architecture.md']) {
      const text = readFileSync(file, 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path = '', anchor] = target.split('#');
        const there = path === '' ? file : join(dirname(file), path);
        expect({ file, target, exists: existsSync(there) }).toEqual({ file, target, exists: true });
        if (anchor !== undefined) expect(headings(there)).toContain(anchor);
      }
    }
  });
});

/** As GitHub makes anchors of headings. */
function headings(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
