import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KEPT_BY_PRODUCT } from '../../src/sandbox/assistants.ts';
import { type Internet, startInternet } from '../../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct } from '../../src/sandbox/product.ts';
import { brokenRepository, fixedRepository, type Repository } from '../../src/sandbox/repository.ts';
import { startGithub } from '../support/github/api.ts';
import { NODE } from '../support/program.ts';
import { aboutDomain, renamed } from '../support/renamed.ts';
import { LAST_WORDS, type Ran, whole } from './whole.ts';

/** A runner of workflows on this machine, if it is here: https://github.com/nektos/act. */
const ACT = [...(process.env['PATH'] ?? '').split(delimiter), join(homedir(), 'go', 'bin')]
  .map((folder) => join(folder, 'act'))
  .find((file) => existsSync(file));
const EXAMPLES = readdirSync('examples/workflows');
const DOMAIN = 'example.com';
const SHA = 'a'.repeat(40);

/** What each event brings along. */
const EVENTS: Record<string, { name: string; payload: (base: string) => object }> = {
  'after-deployment.yml': {
    name: 'deployment_status',
    payload: () => ({
      deployment_status: { state: 'success', environment: 'production', environment_url: `https://${DOMAIN}/` },
      repository: { default_branch: 'main' },
    }),
  },
  'many-domains.yml': { name: 'schedule', payload: () => ({}) },
  'nightly.yml': { name: 'schedule', payload: () => ({}) },
};
const PULL = {
  name: 'pull_request',
  payload: (base: string) => ({
    pull_request: {
      number: 3,
      base: { ref: 'main', sha: base },
      head: { ref: 'change', sha: SHA, repo: { full_name: 'ana/members' } },
      user: { login: 'ana' },
    },
  }),
};

(ACT === undefined ? describe.skip : describe)(
  'each example, as it lies there, under a real runner of workflows',
  () => {
    let home: string;
    let broken: Internet;
    let fixed: Internet;
    beforeAll(async () => {
      [broken, fixed] = await Promise.all([
        startInternet(renamed(brokenProduct(), DOMAIN)),
        startInternet(renamed(fixedProduct(), DOMAIN)),
      ]);
      home = mkdtempSync(join(tmpdir(), 'launch-gate-examples-'));
      gateIn(join(home, 'gate'));
      downloaderIn(join(home, 'download-artifact'), join(home, 'artifacts'));
    });
    afterAll(async () => {
      await Promise.all([broken.close(), fixed.close()]);
      rmSync(home, { recursive: true, force: true });
    });

    async function run(example: string, internet: Internet, files: Repository) {
      const repository = mkdtempSync(join(home, 'repository-'));
      const put = (path: string, text: string) => {
        mkdirSync(dirname(join(repository, path)), { recursive: true });
        writeFileSync(join(repository, path), text);
      };
      for (const [path, text] of Object.entries(files)) put(path, aboutDomain(DOMAIN)(text));
      put('domains.txt', `${DOMAIN}\n`);
      cpSync(`examples/workflows/${example}`, join(repository, '.github/workflows/gate.yml'));
      const git = (...args: string[]) =>
        execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args])
          .toString()
          .trim();
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all', '--force');
      git('commit', '--quiet', '--message', 'all');
      git('remote', 'add', 'origin', 'https://github.com/ana/members.git');
      const base = git('rev-parse', 'HEAD');
      git('update-ref', 'refs/remotes/origin/main', base);
      const { name, payload } = EVENTS[example] ?? PULL;
      writeFileSync(join(repository, '.git/event.json'), JSON.stringify(payload(base)));
      const github = await startGithub({
        files: { 'main:launch.yml': aboutDomain(DOMAIN)(files['launch.yml'] ?? '') },
      });
      rmSync(join(home, 'artifacts'), { recursive: true, force: true });
      const env = {
        SANDBOX_ARGS: internet.options.map((option) => `'${option}'`).join(' '),
        SANDBOX_API: github.url,
        SANDBOX_ARTIFACTS: join(home, 'artifacts'),
        ...KEPT_BY_PRODUCT,
      };
      const args = [
        name,
        ...['-W', '.github/workflows/gate.yml', '-e', '.git/event.json', '-P', 'ubuntu-latest=-self-hosted'],
        '--no-cache-server',
        ...['-s', 'GITHUB_TOKEN=ghs_0123456789abcdefghij'],
        ...['--local-repository', `launch-gate/launch-gate@v0=${join(home, 'gate')}`],
        ...['--local-repository', `actions/download-artifact@v8=${join(home, 'download-artifact')}`],
        ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
      ];
      // act starts JavaScript actions with the Node of the path.
      const own = {
        ...process.env,
        PATH: `${dirname(NODE)}${delimiter}${process.env['PATH']}`,
        XDG_CACHE_HOME: join(home, 'cache'),
      };
      try {
        return await new Promise<Ran>((done) => {
          execFile(ACT ?? '', args, { cwd: repository, env: own, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
            done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: `${stdout}${stderr}` }),
          );
        });
      } finally {
        await github.close();
        expect(github.violations).toEqual([]);
      }
    }

    test.each(EXAMPLES)('%s passes on the fixed product', async (example) => {
      const { exit, said } = await run(example, fixed, fixedRepository());
      expect({ exit, said: exit === 0 ? '' : wrong(said) }).toEqual({ exit: 0, said: '' });
      expect(said).toContain('Job succeeded');
    });

    test('separate-checks.yml passes on a product that has neither code that migrates nor an assistant', async () => {
      const files = { 'launch.yml': 'domain: members.example\n', 'public/index.html': '<h1>Members</h1>\n' };
      const { exit, said } = await run('separate-checks.yml', fixed, files);
      expect({ exit, said: exit === 0 ? '' : wrong(said) }).toEqual({ exit: 0, said: '' });
      expect(said).toContain('migrations does not apply here: the repository has no migrations.');
      expect(said).toContain('ai does not apply here');
    });

    test.each(EXAMPLES)('%s fails on the broken one', async (example) => {
      const { exit, said } = await whole(() => run(example, broken, brokenRepository()), LAST_WORDS);
      expect(said).toMatch(LAST_WORDS);
      expect(exit).toBe(1);
    });
  },
);

/** The lines that say what failed. */
const wrong = (said: string) => said.split('\n').filter((line) => /❌|::error|Job failed|level=error/.test(line));

/** The actions as they are, with a door to the sandbox: what reaches it comes by the environment, since no example has it. */
function gateIn(folder: string): void {
  for (const part of ['action.yml', 'actions', 'dist', 'package.json'])
    cpSync(part, join(folder, part), { recursive: true });
  renameSync(join(folder, 'dist/action.js'), join(folder, 'dist/real-action.js'));
  const script = `process.env.INPUT_ARGS = process.env.SANDBOX_ARGS;
process.env.GITHUB_API_URL = process.env.SANDBOX_API;
await import('./real-action.js');
`;
  writeFileSync(join(folder, 'dist/action.js'), script);
  // The artifact server of this runner knows an older protocol than GitHub's.
  const keep = `import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
export async function uploadArtifact(name, files) {
  for (const file of files) cpSync(file, join(process.env.SANDBOX_ARTIFACTS, name, basename(file)));
}
`;
  writeFileSync(join(folder, 'dist/github-artifact.js'), keep);
  commitAll(folder);
}

/** In place of actions/download-artifact, which this machine lacks. */
function downloaderIn(folder: string, artifacts: string): void {
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'action.yml'),
    `name: download
description: Copies what was kept.
inputs: { pattern: { description: names }, path: { description: where } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { INTO: '\${{ inputs.path }}' }
      run: |
        mkdir -p "$INTO"
        cp -r ${artifacts}/. "$INTO"
`,
  );
  commitAll(folder);
}

function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'all');
}
