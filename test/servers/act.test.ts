import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { KEPT_BY_PRODUCT } from '../../src/sandbox/assistants.ts';
import { type Internet, startInternet } from '../../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../../src/sandbox/product.ts';
import { brokenRepository, fixedRepository, type Repository } from '../../src/sandbox/repository.ts';
import { NEEDS } from '../needs.ts';
import { LAST_WORDS, type Ran, whole } from './whole.ts';

/** A runner of workflows on this machine, if it is here: https://github.com/nektos/act. */
const ACT = [...(process.env['PATH'] ?? '').split(delimiter), join(homedir(), 'go', 'bin')]
  .map((folder) => join(folder, 'act'))
  .find((file) => existsSync(file));
const CHECKS = readdirSync('actions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['plan', 'merge'].includes(entry.name))
  .map(({ name }) => name);
const output = (step: string, name: string) => `\${{ steps.${step}.outputs.${name} }}`;
/** More than any of these runs takes. */
const ACT_MS = 600_000;

interface Step {
  id?: string;
  uses?: string;
  name?: string;
  if?: string;
  run?: string;
  'continue-on-error'?: boolean;
  with?: Record<string, string>;
  env?: Record<string, string>;
}

(ACT === undefined ? describe.skip : describe)('a real runner of workflows', () => {
  let repository: string;
  let broken: Internet;
  let fixed: Internet;
  beforeAll(async () => {
    [broken, fixed] = await Promise.all([startInternet(brokenProduct()), startInternet(fixedProduct())]);
    repository = mkdtempSync(join(tmpdir(), 'launch-gate-act-'));
    // The gate as a folder of an example repository, as `uses: ./gate` finds it.
    for (const part of ['action.yml', 'actions', 'dist', 'package.json'])
      cpSync(part, join(repository, 'gate', part), { recursive: true });
    writeFileSync(join(repository, 'launch.yml'), `domain: ${PRODUCT}\n`);
    mkdirSync(join(repository, '.github', 'workflows'), { recursive: true });
  });
  afterAll(async () => {
    await Promise.all([broken.close(), fixed.close()]);
    rmSync(repository, { recursive: true, force: true });
  });

  /** Runs one job in this process's network and file system, without a container. */
  async function act(steps: Step[], files: Repository = {}): Promise<Ran> {
    const workflow = {
      on: 'push',
      jobs: { job: { 'runs-on': 'ubuntu-latest', steps: [{ uses: 'actions/checkout@v4' }, ...steps] } },
    };
    writeFileSync(join(repository, '.github', 'workflows', 'gate.yml'), stringify(workflow));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
        stdio: 'ignore',
      });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    const args = ['push', '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '-W', '.github/workflows/gate.yml'];
    // act starts JavaScript actions with the Node of the path.
    const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` };
    return new Promise((done) => {
      execFile(
        ACT ?? '',
        args,
        { cwd: repository, env, timeout: ACT_MS, maxBuffer: 2 ** 26 },
        (error, stdout, stderr) =>
          done({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: `${stdout}${stderr}` }),
      );
    });
  }
  const argsFor = ({ options }: Internet) => options.map((option) => `'${option}'`).join(' ');
  const needsOf = (uses: string) => NEEDS[uses.replace('./gate/', '')] ?? {};
  const actions: [name: string, uses: string, rule: string][] = [
    ['the root action', './gate', 'dns/dangling'],
    ...CHECKS.map((check): [string, string, string] => [
      `actions/${check}`,
      `./gate/actions/${check}`,
      check === 'nightly' ? 'dns/' : `${check}/`,
    ]),
  ];

  test.each(actions)(
    '%s fails the job on the broken product and annotates it',
    async (_, uses, rule) => {
      const step = { id: 'gate', uses, with: { args: argsFor(broken), ...needsOf(uses) } };
      const { exit, said } = await whole(() => act([step], brokenRepository()), LAST_WORDS);
      expect(said).toMatch(new RegExp(`::error title=[^\\n]*\\(${rule}`));
      expect(said).toMatch(LAST_WORDS);
      expect({ exit, failed: said.includes('Job failed') }).toEqual({ exit: 1, failed: true });
    },
    ACT_MS,
  );

  test.each(actions)(
    '%s passes on the fixed one, and its outputs reach the next step',
    async (_, uses) => {
      const { exit, said } = await act(
        [
          { id: 'gate', uses, env: KEPT_BY_PRODUCT, with: { args: argsFor(fixed), ...needsOf(uses) } },
          {
            name: 'Outputs',
            env: { VERDICT: output('gate', 'verdict'), REPORT: output('gate', 'report') },
            run: 'test "$VERDICT" = GO && test -s "$REPORT" && echo "all is there"',
          },
        ],
        { ...fixedRepository(), '.env': 'PORT=3000\n' },
      );
      expect(said).not.toMatch(/::error/);
      expect(said).toContain('all is there');
      expect({ exit, passed: said.includes('Job succeeded') }).toEqual({ exit: 0, passed: true });
    },
    ACT_MS,
  );

  test(
    'outputs are there after a failure, and plan and merge go together',
    async () => {
      const { exit, said } = await act([
        { id: 'plan', uses: './gate/actions/plan', with: { targets: `${PRODUCT},b.example` } },
        { id: 'gate', uses: './gate', 'continue-on-error': true, with: { args: argsFor(broken) } },
        {
          id: 'merge',
          uses: './gate/actions/merge',
          'continue-on-error': true,
          with: { reports: output('gate', 'report'), expect: output('plan', 'legs') },
        },
        {
          env: {
            SAID: [output('plan', 'legs'), output('gate', 'verdict'), output('merge', 'verdict')].join(' '),
          },
          run: 'test "$SAID" = "2 NO-GO NO-GO"',
        },
      ]);
      expect({ exit, said: exit === 0 ? '' : said }).toEqual({ exit: 0, said: '' });
    },
    ACT_MS,
  );
});
