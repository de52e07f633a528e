import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { words } from '../src/action/step.ts';
import { KEPT_BY_PRODUCT } from '../src/sandbox/assistants.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { brokenRepository, fakeKeys, fixedRepository, type Repository } from '../src/sandbox/repository.ts';
import { NEEDS } from './needs.ts';
import { runAction, type StepRun, schemaFaults } from './runner/composite.ts';
import { type GithubApi, type GithubPlan, startGithub } from './support/github/api.ts';

const COMPOSITES = readdirSync('actions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `actions/${name}`);
/** Those that judge a product. */
const CHECKS = COMPOSITES.filter((action) => !['actions/plan', 'actions/merge'].includes(action));
const SHA = 'a'.repeat(40);

let broken: Internet;
let fixed: Internet;
let folder: string;
beforeAll(async () => {
  [broken, fixed] = await Promise.all([startInternet(brokenProduct()), startInternet(fixedProduct())]);
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-action-'));
});
afterAll(async () => {
  await Promise.all([broken.close(), fixed.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const argsFor = ({ options }: Internet) => options.map((option) => `'${option}'`).join(' ');
/** A folder with these files, as a checkout leaves it. */
function checkout(files: Repository): string {
  const workspace = mkdtempSync(join(folder, 'checkout-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return workspace;
}
const errors = ({ annotations }: StepRun) => annotations.filter(({ level }) => level === 'error');

describe.each(['.', ...CHECKS])('%s', (action) => {
  test('is what GitHub’s schema wants', () => expect(schemaFaults(join(action, 'action.yml'))).toEqual([]));

  test('fails on the broken product: annotations, a summary, every output', async () => {
    const env = { GITHUB_WORKSPACE: checkout(brokenRepository()), ...KEPT_BY_PRODUCT };
    const run = await runAction(action, { domain: PRODUCT, args: argsFor(broken), ...NEEDS[action] }, env);
    expect({ exit: run.exit, verdict: run.outputs['verdict'], dropped: run.dropped }).toEqual({
      exit: 1,
      verdict: 'NO-GO',
      dropped: 0,
    });
    expect(Number(run.outputs['blockers'])).toBeGreaterThan(0);
    expect(errors(run).at(-1)?.message).toMatch(/^NO-GO: \d+ problems? blocks? the launch/);
    expect(run.summary).toContain('🔴 NO-GO');
    const { outputs } = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
    expect(Object.keys(run.outputs)).toEqual(Object.keys(outputs));
  });

  test('passes on the fixed one, without a word too many', async () => {
    const env = { GITHUB_WORKSPACE: checkout(fixedRepository()), ...KEPT_BY_PRODUCT };
    const run = await runAction(action, { domain: PRODUCT, args: argsFor(fixed), ...NEEDS[action] }, env);
    expect({ exit: run.exit, verdict: run.outputs['verdict'], annotations: run.annotations }).toEqual({
      exit: 0,
      verdict: 'GO',
      annotations: [],
    });
  });
});

test('a single check that does not apply passes, and says so', async () => {
  const env = { GITHUB_WORKSPACE: checkout({ 'index.html': '<h1>Members</h1>' }) };
  for (const check of ['migrations', 'ai']) {
    const run = await runAction(`actions/${check}`, { 'on-incomplete': 'fail' }, env);
    expect({ exit: run.exit, verdict: run.outputs['verdict'] }).toEqual({ exit: 0, verdict: 'GO' });
    expect(run.summary).toContain(`${check} does not apply here: `);
  }
});

describe('composite actions', () => {
  test.each(COMPOSITES)('%s puts nothing into its script, and declares every output’s value', (action) => {
    const { outputs, runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
    expect(runs.steps).toMatchObject([
      { run: expect.stringMatching(/^"\$GITHUB_ACTION_PATH\/\.\.\/launch\.sh"( \w+)?$/) },
    ]);
    const values = Object.values(outputs as Record<string, { value: string }>).map(({ value }) => value);
    expect(values.filter((value) => !value.startsWith('${{ steps.run.outputs.'))).toEqual([]);
  });

  test('judge their own check and nothing else', async () => {
    const run = await runAction('actions/redirects', {
      domain: PRODUCT,
      'block-on': 'never',
      args: argsFor(broken),
    });
    expect(run.exit).toBe(0);
    expect(run.raw).toContain('redirects/loop');
    expect(run.raw).not.toContain('dns/dangling');
    expect(run.outputs['report']).toMatch(/launch-gate-redirects\.json$/);
  });

  test('an input with shell in it is text', async () => {
    const run = await runAction('actions/dns', { domain: '$(touch /tmp/launch-gate-was-run) `id`"; exit 0' });
    expect(run.exit).toBe(1);
    expect(errors(run)[0]?.message).toMatch(/is not a domain/);
  });

  test('the launcher takes a Node that is new enough, from the tool cache if need be; an old one is left to say so', async () => {
    const old = mkdtempSync(join(folder, 'old-'));
    const script = '#!/bin/sh\n[ "$1" = -e ] && exit 1\necho "::error::$1 was started"\nexit 2\n';
    writeFileSync(join(old, 'node'), script, { mode: 0o755 });
    const cache = mkdtempSync(join(folder, 'cache-'));
    const bin = join(cache, 'node', '24.0.0', 'x64', 'bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(process.execPath, join(bin, 'node'));
    const launch = (tools: string) =>
      runAction('actions/dns', { domain: 'not a domain' }, { RUNNER_TOOL_CACHE: tools, NODE_FIRST: old });
    const without = await launch('/nowhere');
    expect(without.exit).toBe(2);
    expect(errors(without)[0]?.message).toMatch(/dist\/action\.js was started$/);
    expect(errors(await launch(cache))[0]?.message).toMatch(/is not a domain/);
  });

  test('where there is no Node at all, the launcher says what to add, outputs and all', () => {
    const bare = mkdtempSync(join(folder, 'bare-'));
    symlinkSync('/usr/bin/dirname', join(bare, 'dirname'));
    const GITHUB_OUTPUT = join(bare, 'output');
    const { status, stdout } = spawnSync('/bin/bash', ['actions/launch.sh'], {
      env: { PATH: bare, GITHUB_OUTPUT },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/^::error .*setup-node/) });
    expect(readFileSync(GITHUB_OUTPUT, 'utf8')).toContain('verdict=INCOMPLETE\nblockers=0\n');
  });
});

describe('events', () => {
  let github: GithubApi | undefined;

  /** The root action on an event, in a folder with these files, against a GitHub of its own. */
  async function on(
    name: string,
    payload: object,
    {
      inputs = {},
      files = {},
      plan = {},
      env = {},
      product = broken,
      workspace = mkdtempSync(join(folder, 'work-')),
    }: {
      inputs?: Record<string, string>;
      files?: Record<string, string>;
      plan?: GithubPlan;
      env?: Record<string, string>;
      product?: Internet;
      workspace?: string;
    },
  ) {
    github = await startGithub(plan);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(workspace, file), text);
    const event = join(workspace, '.event.json');
    writeFileSync(event, JSON.stringify(payload));
    try {
      const run = await runAction(
        '.',
        { args: argsFor(product), ...inputs },
        {
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: 'ana/members',
          GITHUB_EVENT_NAME: name,
          GITHUB_EVENT_PATH: event,
          GITHUB_SHA: SHA,
          GITHUB_REF: 'refs/pull/3/merge',
          GITHUB_RUN_ID: '7',
          GITHUB_WORKFLOW: 'Launch gate',
          GITHUB_API_URL: github.url,
          GITHUB_TOKEN: 'ghs_0123456789abcdefghij',
          ...env,
          GITHUB_WORKSPACE: workspace,
        },
      );
      expect(github.violations).toEqual([]);
      return { ...run, comments: [...github.comments.values()].map(({ body }) => body), calls: github.calls, github };
    } finally {
      await github.close();
    }
  }
  const pull = (more: object = {}) => ({
    pull_request: {
      number: 3,
      base: { ref: 'main', sha: SHA },
      head: { ref: '::error::x', sha: 'b'.repeat(40), repo: { full_name: 'ana/members' } },
      user: { login: 'ana' },
      ...more,
    },
  });
  const DOMAIN = `domain: ${PRODUCT}\n`;
  const BASELINE = '{"version":1,"findings":[]}';
  const NEVER = `${DOMAIN}block-on: never\n`;

  test('a pull request gets a comment, within eight calls', async () => {
    const { exit, outputs, comments, calls } = await on('pull_request', pull(), {
      files: { 'launch.yml': DOMAIN },
      plan: { files: { 'main:launch.yml': DOMAIN } },
    });
    expect({ exit, url: outputs['url'] }).toEqual({ exit: 1, url: expect.stringMatching(/#issuecomment-/) });
    expect(comments).toEqual([expect.stringMatching(/## 🔴 NO-GO: `members\.example`/)]);
    expect(calls.length).toBeLessThanOrEqual(4);
  });

  test('with everything that can be wished for, it still takes eight calls', async () => {
    const { calls, github: api } = await on('pull_request', pull(), {
      inputs: {
        'check-run': 'true',
        sarif: 'true',
        args: `${argsFor(broken)} --baseline launch.baseline.json`,
      },
      files: { 'launch.yml': DOMAIN, 'launch.baseline.json': BASELINE, 'launch.dns.zone': '' },
      plan: {
        files: {
          'main:launch.yml': DOMAIN,
          'main:launch.baseline.json': BASELINE,
          'main:launch.dns.zone': '',
        },
      },
    });
    expect(calls.filter((call) => call.startsWith('repos/') || call.startsWith('git/'))).toEqual(['git/get-tree']);
    expect(calls.length).toBeLessThanOrEqual(8);
    expect([api.checkRuns.length, api.sarifs.length, api.comments.size]).toEqual([1, 1, 1]);
  });

  test('a pull request that edits launch.yml to pass is NO-GO, and the edit is shown', async () => {
    const { exit, outputs, comments, annotations } = await on('pull_request', pull(), {
      files: { 'launch.yml': NEVER },
      plan: { files: { 'main:launch.yml': DOMAIN } },
    });
    expect({ exit, verdict: outputs['verdict'] }).toEqual({ exit: 1, verdict: 'NO-GO' });
    expect(comments[0]).toContain('Change edits the gate’s own configuration');
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', properties: expect.objectContaining({ file: 'launch.yml' }) }),
    );
  });

  test.each([/get-tree/, /get-content/])('a base branch that cannot be read (%s) gives no GO', async (operation) => {
    const { exit, outputs } = await on('pull_request', pull(), {
      files: { 'launch.yml': NEVER },
      plan: { files: { 'main:launch.yml': DOMAIN }, faults: [{ operation, answer: { status: 403 } }] },
      product: fixed,
    });
    expect({ exit, verdict: outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
  });

  test('no verdict is lost and no run is green because GitHub fails', async () => {
    const faults: GithubPlan['faults'] = [{ operation: /^(issues|checks)/, answer: { status: 403 } }];
    const plan = { files: { 'main:launch.yml': DOMAIN }, faults };
    const no = await on('pull_request', pull(), { files: { 'launch.yml': DOMAIN }, plan });
    expect({ exit: no.exit, verdict: no.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'NO-GO' });
    expect(no.summary).toMatch(/> No comment: the job lacks `pull-requests: write`\.\n$/);
    const go = await on('pull_request', pull(), { files: { 'launch.yml': DOMAIN }, plan, product: fixed });
    expect({ exit: go.exit, verdict: go.outputs['verdict'] }).toEqual({ exit: 0, verdict: 'GO' });
  });

  const fork = pull({ head: { ref: 'x', sha: SHA, repo: { full_name: 'mallory/members' } } });
  const dependabot = pull({ user: { login: 'dependabot[bot]' } });
  const after = { workflow_run: { head_repository: { full_name: 'mallory/members' } } };
  test.each([
    ['a fork’s pull request', 'pull_request', fork],
    ['one that runs with this repository’s token', 'pull_request_target', fork],
    ['a review of one', 'pull_request_review', fork],
    ['what runs after one', 'workflow_run', after],
    ['Dependabot’s, run again by a person', 'pull_request', dependabot],
  ])('nothing but GET is sent for %s, whatever launch.yml agrees to', async (_, event, payload) => {
    const agreed = `${DOMAIN}routes: { webhook: /api/webhook }\nsmoke: { version-within: 0 }\nlimits: { probe: true }\n`;
    const posts = () => broken.requests.filter((each) => !/^(GET|HEAD) /.test(each));
    const plan = { files: { 'main:launch.yml': agreed } };
    const args = `${argsFor(broken)} --i-own-this-host --only smoke,limits`;
    const before = posts().length;
    await on(event, payload, { inputs: { args }, files: { 'launch.yml': agreed }, plan });
    expect(posts()).toHaveLength(before);
    await on('push', {}, { inputs: { args }, files: { 'launch.yml': agreed } });
    expect(posts().length).toBeGreaterThan(before);
  });

  test('a fork’s pull request is judged, and nothing is written', async () => {
    const { exit, calls, summary } = await on('pull_request', fork, { files: { 'launch.yml': DOMAIN } });
    expect(exit).toBe(1);
    expect(calls.filter((call) => call !== 'git/get-tree')).toEqual([]);
    expect(summary).toMatch(/> No comment: pull requests from forks get a read-only token/);
  });

  test('a merge queue is judged by its base, without a comment', async () => {
    const group = { merge_group: { base_ref: 'refs/heads/main', base_sha: SHA } };
    const { exit, calls } = await on('merge_group', group, {
      files: { 'launch.yml': NEVER },
      plan: { files: { 'main:launch.yml': DOMAIN } },
    });
    expect({ exit, calls }).toEqual({ exit: 1, calls: ['git/get-tree', 'repos/get-content'] });
  });

  test('a push asks GitHub for nothing', async () => {
    const { exit, calls } = await on('push', {}, { files: { 'launch.yml': NEVER } });
    expect({ exit, calls }).toEqual({ exit: 0, calls: [] });
  });

  test('without a token the gate is read from git, or there is no verdict', async () => {
    const { outputs, summary } = await on('pull_request', pull(), {
      files: { 'launch.yml': NEVER },
      env: { GITHUB_TOKEN: '' },
      product: fixed,
    });
    expect(outputs['verdict']).toBe('INCOMPLETE');
    expect(summary).toMatch(/there is no GitHub token/);
  });

  test('a merge of which no report is left takes back what the last one said', async () => {
    github = await startGithub({});
    const workspace = mkdtempSync(join(folder, 'work-'));
    const event = join(workspace, '.event.json');
    writeFileSync(event, JSON.stringify(pull()));
    const report = join(workspace, 'reports', 'report.json');
    mkdirSync(dirname(report));
    const { aReport } = await import('./reports.ts');
    writeFileSync(report, JSON.stringify(aReport()));
    const merged = (GITHUB_RUN_ID: string) =>
      runAction(
        'actions/merge',
        { reports: 'reports', expect: '2' },
        {
          GITHUB_REPOSITORY: 'ana/members',
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: event,
          GITHUB_RUN_ID,
          GITHUB_API_URL: github?.url ?? '',
          GITHUB_WORKSPACE: workspace,
          GITHUB_TOKEN: 'ghs_0123456789abcdefghij',
        },
      );
    await merged('7');
    rmSync(dirname(report), { recursive: true });
    const lost = await merged('8');
    await github.close();
    expect({ exit: lost.exit, verdict: lost.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
    const bodies = [...github.comments.values()].map(({ body }) => body);
    expect(bodies).toEqual([
      expect.stringMatching(/🟡 INCOMPLETE: `all targets`[\s\S]*0 of 2 can launch; 2 sent no report/),
    ]);
  });

  test('a plan judges what a change takes away, too', async () => {
    github = await startGithub({ files: { 'main:apps/a/launch.yml': DOMAIN, 'main:README.md': '' } });
    const workspace = mkdtempSync(join(folder, 'work-'));
    const event = join(workspace, '.event.json');
    writeFileSync(event, JSON.stringify(pull()));
    writeFileSync(join(workspace, 'launch.yml'), 'domain: new.example\n');
    const { outputs } = await runAction(
      'actions/plan',
      {},
      {
        GITHUB_REPOSITORY: 'ana/members',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_API_URL: github.url,
        GITHUB_WORKSPACE: workspace,
        GITHUB_TOKEN: 'ghs_0123456789abcdefghij',
      },
    );
    await github.close();
    expect(github.violations).toEqual([]);
    expect(JSON.parse(outputs['matrix'] ?? '').include).toEqual([
      { leg: 'apps-a', domain: '', config: 'apps/a/launch.yml' },
      { leg: 'new.example', domain: '', config: 'launch.yml' },
    ]);
  });

  describe('which secrets are looked for', () => {
    const git = (cwd: string, ...args: string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args])
        .toString()
        .trim();
    /** A repository whose old commit has a key, with a change merged into it as GitHub does. */
    function repository() {
      const cwd = checkout({
        'package.json': '{}',
        'old.ts': `'${fakeKeys.stripe()}'`,
        'gone.ts': `'${fakeKeys.stripe()}'`,
      });
      git(cwd, 'init', '--quiet', '--initial-branch', 'main');
      git(cwd, 'add', '--all');
      git(cwd, 'commit', '--quiet', '-m', 'main');
      git(cwd, 'switch', '--quiet', '-c', 'change');
      writeFileSync(join(cwd, 'new.ts'), `'${fakeKeys.stripe()}'`);
      git(cwd, 'rm', '--quiet', 'gone.ts');
      git(cwd, 'add', '--all');
      git(cwd, 'commit', '--quiet', '-m', 'change');
      git(cwd, 'switch', '--quiet', '--detach', 'main');
      git(cwd, 'merge', '--quiet', '--no-ff', '-m', 'merged', 'change');
      return cwd;
    }
    const found = ({ summary }: StepRun) =>
      ['old.ts', 'new.ts', 'gone.ts'].filter((file) => summary.includes(`\`${file}`));
    const run = (event: string, payload: object, cwd: string, inputs: Record<string, string> = {}) => {
      writeFileSync(join(folder, 'secrets-event.json'), JSON.stringify(payload));
      return runAction(
        'actions/secrets',
        { comment: 'never', ...inputs },
        {
          GITHUB_REPOSITORY: 'ana/members',
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: join(folder, 'secrets-event.json'),
          GITHUB_SHA: git(cwd, 'rev-parse', 'HEAD'),
          GITHUB_WORKSPACE: cwd,
        },
      );
    };

    test('a pull request: what it adds, by the base in the clone or by the merge’s first parent', async () => {
      const cwd = repository();
      const base = { ref: 'main', sha: git(cwd, 'rev-parse', 'main') };
      for (const sha of [base.sha, 'a'.repeat(40)]) {
        const ran = await run('pull_request', pull({ base: { ...base, sha } }), cwd);
        expect(found(ran)).toEqual(['new.ts']);
        expect(ran.summary).toContain('Secrets: what the change adds to main was scanned.');
      }
    });
    test('a pull request in a clone of one commit: all files, and how to bring the base', async () => {
      const clone = mkdtempSync(join(folder, 'shallow-'));
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository()}`, clone], { stdio: 'ignore' });
      const ran = await run('pull_request', pull({ base: { ref: 'main', sha: 'a'.repeat(40) } }), clone);
      expect(found(ran)).toEqual(['old.ts', 'new.ts']);
      expect(ran.summary).toMatch(/fetch-depth: 0\), so all files were scanned/);
    });
    test('there, a comment that allows a key may be the change’s own: no verdict, and how to get one', async () => {
      const origin = repository();
      const allowed = (file: string) => `'${fakeKeys.stripe()}'; // launch-gate:allow ${file} is revoked`;
      for (const file of ['old.ts', 'new.ts']) writeFileSync(join(origin, file), allowed(file));
      git(origin, 'commit', '--quiet', '--all', '-m', 'allowed');
      const clone = mkdtempSync(join(folder, 'shallow-'));
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin}`, clone], { stdio: 'ignore' });
      const { exit, outputs, summary } = await on('pull_request', pull(), {
        workspace: clone,
        plan: { files: { 'main:launch.yml': DOMAIN } },
        inputs: { checks: 'secrets' },
      });
      expect({ exit, verdict: outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
      expect(summary).toMatch(/a comment allows this key[^\n]*fetch-depth: 0/);
    });
    test('a schedule: all that ever was; a push: the files; and whoever chooses is obeyed', async () => {
      const cwd = repository();
      const nightly = await run('schedule', {}, cwd);
      expect(found(nightly)).toEqual(['old.ts', 'new.ts', 'gone.ts']);
      expect(nightly.summary).toContain('Secrets: every version of every file was scanned');
      expect(found(await run('push', {}, cwd))).toEqual(['old.ts', 'new.ts']);
      expect(found(await run('schedule', {}, cwd, { args: '--diff main' }))).toEqual(['new.ts']);
    });
  });

  const deployed = (url: string, state = 'success') => ({
    deployment_status: { state, environment: 'production', environment_url: url },
    repository: { default_branch: 'main' },
  });
  describe('a deployment', () => {
    const config = `${DOMAIN}deployments: ["members-*-ana.host.example"]\n`;
    const deploy = (url: string, state?: string, inputs: Record<string, string> = {}) =>
      on('deployment_status', deployed(url, state), {
        files: { 'launch.yml': config },
        plan: { files: { 'main:launch.yml': config } },
        product: fixed,
        inputs,
      });

    test('of the product is judged', async () => {
      const { outputs, summary } = await deploy(`https://${PRODUCT}/`);
      expect(outputs['verdict']).toBe('GO');
      expect(summary).toContain('The deployment at https://members.example/ was checked.');
    });
    test('on a host that launch.yml names is judged', async () => {
      const { raw } = await deploy('https://members-1a2b-ana.host.example/');
      expect(raw).not.toContain('Nothing was judged');
    });
    test.each([
      'https://evil.example/',
      `https://${PRODUCT}.evil.example/`,
      'https://members-a.b-ana.host.example/',
      `https://user:pass@${PRODUCT}/`,
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/passwd',
      'not a url',
    ])('at %s is not looked at', async (url) => {
      const { exit, outputs, annotations } = await deploy(url);
      expect({ exit, verdict: outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
      expect(annotations).toMatchObject([{ message: expect.stringMatching(/deployments: in launch\.yml/) }]);
    });
    test('of a branch is not looked at where only the branch’s own launch.yml allows it', async () => {
      const { outputs, annotations } = await on('deployment_status', deployed('https://evil.example/'), {
        files: { 'launch.yml': `${DOMAIN}deployments: ["evil.example"]\n` },
        plan: { files: { 'main:launch.yml': config } },
        product: fixed,
      });
      expect(outputs['verdict']).toBe('INCOMPLETE');
      expect(annotations).toMatchObject([{ message: expect.stringMatching(/deployments: in launch\.yml/) }]);
    });
    test('that is not there yet gives no verdict, and says how to wait', async () => {
      const pending = await deploy(`https://${PRODUCT}/`, 'pending');
      expect({ exit: pending.exit, verdict: pending.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
      expect(pending.annotations).toMatchObject([{ message: expect.stringMatching(/state == 'success'/) }]);
      const warned = await deploy(`https://${PRODUCT}/`, 'pending', { 'on-incomplete': 'warn' });
      expect({ exit: warned.exit, verdict: warned.outputs['verdict'] }).toEqual({ exit: 0, verdict: 'INCOMPLETE' });
    });
  });

  test('secrets of the environment are masked in the log and are in nothing that is posted', async () => {
    const secret = 's3cr3t-value-of-ana';
    const config = `${DOMAIN}dns: { records: [{ name: "@", type: TXT, value: "${secret}" }] }\n`;
    const { masks, raw, summary, comments } = await on('pull_request', pull(), {
      files: { 'launch.yml': config },
      plan: { files: { 'main:launch.yml': config } },
      env: { DEPLOY_TOKEN: secret },
      product: fixed,
    });
    expect(masks).toEqual(expect.arrayContaining([secret, Buffer.from(secret).toString('hex')]));
    expect(raw.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret);
    expect([summary, ...comments].filter((text) => text.includes(secret))).toEqual([]);
    expect(summary).toContain('***');
  });
});

describe('many products', () => {
  const legs = (run: StepRun) => JSON.parse(run.outputs['matrix'] ?? '').include;

  test('in one step: one verdict, one table', async () => {
    const run = await runAction('.', { domain: `${PRODUCT}, admin.${PRODUCT}`, args: argsFor(broken) });
    expect({ exit: run.exit, verdict: run.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'NO-GO' });
    expect(run.summary).toMatch(/## 🔴 NO-GO: all targets\n\n0 of 2 can launch\./);
  });

  test('planned as a matrix: by domain, and by the launch.yml files of a repository', async () => {
    const named = await runAction('actions/plan', { targets: 'a.example\nb.example' });
    expect(legs(named)).toEqual([
      { leg: 'a.example', domain: 'a.example', config: '' },
      { leg: 'b.example', domain: 'b.example', config: '' },
    ]);
    const repository = mkdtempSync(join(folder, 'mono-'));
    for (const app of ['a', 'b']) {
      mkdirSync(join(repository, 'apps', app), { recursive: true });
      writeFileSync(join(repository, 'apps', app, 'launch.yml'), `domain: ${app}.example\n`);
    }
    const found = await runAction('actions/plan', {}, { GITHUB_WORKSPACE: repository });
    expect(legs(found)).toEqual([
      { leg: 'apps-a', domain: '', config: 'apps/a/launch.yml' },
      { leg: 'apps-b', domain: '', config: 'apps/b/launch.yml' },
    ]);
    writeFileSync(join(repository, 'apps', 'b', 'launch.yml'), 'domian: x\n');
    const wrong = await runAction('actions/plan', {}, { GITHUB_WORKSPACE: repository });
    expect({ exit: wrong.exit, legs: legs(wrong) }).toEqual({ exit: 1, legs: [] });
    expect(errors(wrong)[0]?.message).toMatch(/apps\/b\/launch\.yml:1:1: unknown key/);
  });

  test.each([
    [256, [256, 0]],
    [257, [255, 1]],
    [1000, [0, 256]],
  ])('%i domains make 256 legs, as even as can be, and none is left out', async (count, [single, several]) => {
    const names = Array.from({ length: count }, (_, i) => `site-${i}.example`);
    const file = join(folder, 'domains.txt');
    writeFileSync(file, `# ours\n${names.join('\n')}\n`);
    const run = await runAction('actions/plan', { from: file });
    const sizes = legs(run).map(({ domain }: { domain: string }) => domain.split(',').length);
    expect(sizes.filter((size: number) => size === 1)).toHaveLength(single ?? 0);
    expect(sizes.filter((size: number) => size > 1)).toHaveLength(several ?? 0);
    expect(run.outputs['legs']).toBe('256');
    expect(new Set(legs(run).map(({ leg }: { leg: string }) => leg)).size).toBe(256);
    expect(legs(run).flatMap(({ domain }: { domain: string }) => domain.split(','))).toEqual(names);
  });

  test('301 launch.yml files make 256 legs, and a leg of several judges each', async () => {
    const repository = mkdtempSync(join(folder, 'many-'));
    const file = (i: number) => `apps/app-${String(i).padStart(3, '0')}/launch.yml`;
    for (let i = 0; i < 301; i += 1) {
      mkdirSync(dirname(join(repository, file(i))), { recursive: true });
      writeFileSync(join(repository, file(i)), `domain: ${i === 0 ? PRODUCT : `staging.${PRODUCT}`}\n`);
    }
    const plan = await runAction('actions/plan', {}, { GITHUB_WORKSPACE: repository });
    const configs = legs(plan).map(({ config }: { config: string }) => config.split(','));
    expect({ legs: configs.length, most: Math.max(...configs.map((each: string[]) => each.length)) }).toEqual({
      legs: 256,
      most: 2,
    });
    expect(configs.flat()).toEqual(Array.from({ length: 301 }, (_, i) => file(i)));
    const [first] = legs(plan);
    const env = { GITHUB_WORKSPACE: repository };
    const run = await runAction('.', { config: first.config, checks: 'tls', args: argsFor(fixed) }, env);
    expect({ exit: run.exit, verdict: run.outputs['verdict'] }).toEqual({ exit: 0, verdict: 'GO' });
    expect(run.summary).toMatch(
      /2 of 2 can launch\.[\s\S]*`members\.example \(apps\/app-000\)`[\s\S]*`staging\.members\.example \(apps\/app-001\)`/,
    );
  });

  test('merged: the worst verdict, and a leg that left no report is not forgotten', async () => {
    const reports = mkdtempSync(join(folder, 'reports-'));
    for (const [name, product] of [
      ['a', broken],
      ['b', fixed],
    ] as const) {
      const temp = mkdtempSync(join(folder, 'leg-'));
      await runAction('.', { domain: PRODUCT, args: argsFor(product) }, { RUNNER_TEMP: temp });
      mkdirSync(join(reports, name));
      // Two products of one domain, as a monorepo may have them.
      const report = JSON.parse(readFileSync(join(temp, 'launch-gate.json'), 'utf8'));
      writeFileSync(join(reports, name, 'report.json'), JSON.stringify({ ...report, root: `apps/${name}` }));
    }
    const both = await runAction('actions/merge', { reports, expect: '2' });
    expect({ exit: both.exit, verdict: both.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'NO-GO' });
    expect(both.summary).toContain('1 of 2 can launch.');
    expect(both.dropped).toBe(0);
    const good = await runAction('actions/merge', { reports: join(reports, 'b'), expect: '1' });
    expect({ exit: good.exit, verdict: good.outputs['verdict'] }).toEqual({ exit: 0, verdict: 'GO' });
    const lost = await runAction('actions/merge', { reports: join(reports, 'b'), expect: '2' });
    expect({ exit: lost.exit, verdict: lost.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
    expect(lost.summary).toContain('1 of 2 can launch; 1 sent no report.');
  });

  test('a report that is none, or brings words of its own, is not shown', async () => {
    const reports = mkdtempSync(join(folder, 'forged-'));
    writeFileSync(join(reports, 'a.json'), '{"version":1,"verdict":"GO"}');
    const none = await runAction('actions/merge', { reports });
    expect({ exit: none.exit, said: errors(none)[0]?.message }).toEqual({
      exit: 1,
      said: expect.stringMatching(/it is not a report/),
    });
    const { aFinding, aReport } = await import('./reports.ts');
    const evil = '<img src=x> @everyone [x](https://evil.example)';
    const forged = aReport({ findings: [aFinding({ title: evil, why: evil, remedy: evil, problem: evil })] });
    writeFileSync(join(reports, 'a.json'), JSON.stringify(forged));
    const shown = await runAction('actions/merge', { reports });
    expect(shown.summary).toContain('Dangling DNS record (subdomain takeover risk)');
    expect(shown.summary).not.toContain('evil.example');
  });
});

test('what is wrong with an input names the input, and with an argument the argument', async () => {
  for (const [action, inputs, sentence] of [
    ['.', { domain: PRODUCT, 'on-incomplete': 'maybe' }, /^The input on-incomplete takes one of fail, warn/],
    ['.', { domain: PRODUCT, comment: 'sometimes' }, /^The input comment takes one of always/],
    ['.', { domain: PRODUCT, args: '--stage prod' }, /^--stage takes one of prelaunch, live/],
    ['actions/plan', { from: 'none.txt' }, /^The input from "none\.txt": the file does not exist/],
    ['actions/merge', { reports: '.', expect: 'x' }, /^The input expect takes a number/],
  ] as const) {
    expect(errors(await runAction(action, inputs))[0]?.message).toMatch(sentence);
  }
});

test('what is wrong with the inputs is said, outputs and all', async () => {
  for (const [inputs, sentence] of [
    [{ domain: 'not a domain' }, /is not a domain/],
    [{ domain: PRODUCT, args: '--nonsense' }, /no option --nonsense/],
  ] as const) {
    const run = await runAction('.', inputs);
    expect({ exit: run.exit, verdict: run.outputs['verdict'] }).toEqual({ exit: 1, verdict: 'INCOMPLETE' });
    expect(errors(run)[0]?.message).toMatch(sentence);
  }
});

test('every input of action.yml is read, and only the token has a default', () => {
  const sources = ['modes', 'event-options', 'step']
    .map((name) => readFileSync(`src/action/${name}.ts`, 'utf8'))
    .join('');
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
  expect(Object.keys(inputs).filter((name) => !sources.includes(name))).toEqual([]);
  expect(Object.keys(inputs).filter((name) => 'default' in inputs[name])).toEqual(['token']);
  expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

test('args are split as a shell would, and nothing is run', () => {
  expect(words(`--a 'b c' "d e" --f=$(g) 'it'"'"'s'`)).toEqual(['--a', 'b c', 'd e', '--f=$(g)', "it's"]);
});
