import { afterEach, describe, expect, test } from '@jest/globals';
import { shownMany, shownOne } from '../src/action/report-view.ts';
import { SUMMARY_CHARS } from '../src/action/step.ts';
import type { Finding } from '../src/gate/finding.ts';
import { merge } from '../src/gate/merged.ts';
import type { Report } from '../src/gate/report.ts';
import { baseFiles } from '../src/github/base-files.ts';
import { type Client, makeClient } from '../src/github/client.ts';
import type { Event } from '../src/github/event.ts';
import { type PublishOptions, publish } from '../src/github/publish.ts';
import { COMMENT_CHARS, parseComment } from '../src/report/comment.ts';
import { within } from '../src/report/detail.ts';
import { markdown } from '../src/report/markdown.ts';
import { aFinding, aReport } from './reports.ts';
import { type GithubApi, type GithubPlan, startGithub } from './support/github/api.ts';

const PUBLISH: PublishOptions = { comment: 'always', checkRun: '', sarif: false };
let github: GithubApi;
afterEach(async () => {
  await github?.close();
  expect(github.violations).toEqual([]);
});

const event = (more: Partial<Event> = {}): Event & { pull: number } => ({
  name: 'pull_request',
  owner: 'ana',
  repo: 'members',
  workflow: 'Launch gate',
  job: 'gate',
  runId: 7,
  runUrl: 'https://github.invalid/ana/members/actions/runs/7',
  apiUrl: github.url,
  sha: 'a'.repeat(40),
  headSha: 'b'.repeat(40),
  ref: 'refs/pull/3/merge',
  pull: 3,
  isDependabot: false,
  isStranger: false,
  ...more,
});

async function serve(plan: GithubPlan = {}): Promise<() => Client> {
  github = await startGithub(plan);
  return () => makeClient(event(), 'token', { signal: new AbortController().signal, paceMs: 2 });
}

function post(client: Client, on: Event, report: Report, part: string, fails: boolean, wishes: PublishOptions) {
  return publish(client, on, { said: shownOne(report), report, part, fails }, wishes);
}

const blocked = (...findings: Finding[]) => aReport({ findings });
const bodies = () => [...github.comments.values()].map(({ body }) => body);

describe('the comment', () => {
  test('is made, then changed, then left alone when it says the same', async () => {
    const client = (await serve())();
    const first = await post(client, event(), blocked(aFinding()), 'all', true, PUBLISH);
    expect(first).toEqual({ url: expect.stringMatching(/^https:\/\/github\.invalid\/pull\/3#/), problems: [] });
    expect(github.calls).toEqual(['issues/list-comments', 'issues/create-comment', 'issues/list-comments']);
    expect(bodies()).toEqual([expect.stringMatching(/## 🔴 NO-GO: `members\.example`/)]);
    await post(client, event({ runId: 8 }), aReport(), 'all', false, PUBLISH);
    expect(github.calls.slice(3)).toEqual(['issues/list-comments', 'issues/update-comment']);
    expect(bodies()).toEqual([expect.stringMatching(/## 🟢 GO/)]);
    await post(client, event({ runId: 9 }), { ...aReport(), durationMs: 9999 }, 'all', false, PUBLISH);
    expect(github.calls.slice(5)).toEqual(['issues/list-comments']);
  });

  test('an older run does not undo a newer one', async () => {
    const client = (await serve())();
    await post(client, event({ runId: 9 }), blocked(aFinding()), 'dns', true, PUBLISH);
    await post(client, event({ runId: 8 }), aReport(), 'dns', false, PUBLISH);
    expect(parseComment(bodies()[0] ?? '')).toMatchObject([{ run: 9, verdict: 'NO-GO' }]);
  });

  test('on-failure makes none for GO, and keeps the one that is there', async () => {
    const client = (await serve())();
    const wishes = { ...PUBLISH, comment: 'on-failure' } as const;
    await post(client, event(), aReport(), 'all', false, wishes);
    expect(github.comments.size).toBe(0);
    await post(client, event(), blocked(aFinding()), 'all', true, wishes);
    await post(client, event({ runId: 8 }), aReport(), 'all', false, wishes);
    expect(bodies()).toEqual([expect.stringMatching(/🟢 GO/)]);
  });

  test('is found behind two hundred others, and a stranger’s copy of the marker is not ours', async () => {
    const client = (await serve())();
    for (let id = 1; id <= 200; id += 1)
      github.comments.set(id, { id, body: `comment ${id}`, html_url: '', user: { login: 'someone' } });
    await post(client, event(), aReport(), 'all', false, PUBLISH);
    const [mine] = [...github.comments.values()].slice(-1);
    github.comments.delete(mine?.id ?? 0);
    github.comments.set(300, { id: 300, body: mine?.body ?? '', html_url: '', user: { login: 'mallory' } });
    github.comments.set(400, { ...(mine as NonNullable<typeof mine>), id: 400 });
    await post(client, event(), blocked(aFinding()), 'all', true, PUBLISH);
    expect(github.comments.get(300)?.body).toBe(mine?.body);
    expect(github.comments.get(400)?.body).toContain('NO-GO');
    expect(github.comments.size).toBe(202);
  });

  test('with another app’s token, its own earlier comment is found after all', async () => {
    const client = (await serve({ login: 'gatekeeper[bot]' }))();
    await post(client, event(), aReport(), 'all', false, PUBLISH);
    await post(client, event({ runId: 8 }), blocked(aFinding()), 'all', true, PUBLISH);
    expect(bodies()).toEqual([expect.stringMatching(/NO-GO/)]);
  });

  test('two workflows and two targets have each their own', async () => {
    const client = (await serve())();
    await post(client, event(), aReport(), 'dns', false, PUBLISH);
    await post(client, event({ workflow: 'Nightly' }), aReport(), 'dns', false, PUBLISH);
    await post(client, event(), aReport({ target: 'other.example' }), 'dns', false, PUBLISH);
    expect(github.comments.size).toBe(3);
  });

  test('is never longer than GitHub takes, however much was found', async () => {
    const client = (await serve())();
    const long = (rule: string) =>
      aFinding({ rule, seen: { answer: 'x'.repeat(390) }, place: { address: `${rule}.example` } });
    const many = Array.from({ length: 400 }, (_, i) => long(`dns/rule-${i % 40}`));
    for (const part of ['dns', 'redirects', 'email'])
      await post(client, event(), blocked(...many), part, true, PUBLISH);
    const [body = ''] = bodies();
    expect(body.length).toBeLessThanOrEqual(COMMENT_CHARS);
    expect(parseComment(body).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['dns', 'NO-GO'],
      ['email', 'NO-GO'],
      ['redirects', 'NO-GO'],
    ]);
  });
});

describe('more than a comment or a summary takes', () => {
  const places = (text: string) =>
    new Set([...text.matchAll(/`(src\/file\d+\.ts:\d+)`/g)].map(([, place]) => place)).size;
  const many = (count: number, rules: number, from = 0) =>
    Array.from({ length: count }, (_, i) =>
      aFinding({
        rule: `dns/rule-${i % rules}`,
        title: `Problem number ${i % rules}`,
        place: { file: `src/file${from + i}.ts`, line: i + 1 },
        seen: { value: 'x'.repeat(200) },
      }),
    );

  test.each([1, 7, 40])('a comment on 1,000 findings of %i rules names at least 200 places', async (rules) => {
    const client = (await serve())();
    await post(client, event(), blocked(...many(1000, rules)), 'all', true, PUBLISH);
    const [body = ''] = bodies();
    expect(body.length).toBeLessThanOrEqual(COMMENT_CHARS);
    expect(places(body)).toBeGreaterThanOrEqual(200);
    for (let rule = 0; rule < rules; rule += 1) expect(body).toContain(`\`dns/rule-${rule}\``);
  });

  test('the summary of a merge names every blocker', () => {
    const reports = Array.from({ length: 100 }, (_, i) =>
      aReport({ target: `p${i}.example`, findings: many(12, 6, i * 12) }),
    );
    const page = within(SUMMARY_CHARS, shownMany(merge(reports, 100, '0')).page);
    expect(page.length).toBeLessThanOrEqual(SUMMARY_CHARS);
    expect(places(page)).toBe(1200);
  });

  test('what does not fit is counted', () => {
    const report = blocked(...many(3000, 2));
    const text = within(5000, (detail) => markdown(report, detail));
    expect(text.length).toBeLessThanOrEqual(5000);
    const more = [...text.matchAll(/and (\d+) more/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(places(text) + more).toBe(3000);
    expect(places(text)).toBeGreaterThan(100);
  });
});

describe('many writers at once', () => {
  const parts = Array.from({ length: 20 }, (_, i) => `part-${String(i).padStart(2, '0')}`);
  const all = async (client: () => Client, runId: number) => {
    const written = await Promise.all(
      parts.map((part) =>
        post(client(), event({ runId }), blocked(aFinding({ title: `Of ${part}` })), part, true, PUBLISH),
      ),
    );
    expect(written.flatMap(({ problems }) => problems)).toEqual([]);
  };

  test('twenty end in one comment with all parts; twenty more change it and lose nothing', async () => {
    const client = await serve({ delayMs: 20 });
    await all(client, 7);
    expect(github.comments.size).toBe(1);
    expect(parseComment(bodies()[0] ?? '').map(({ id }) => id)).toEqual(parts);
    await all(client, 8);
    expect(github.comments.size).toBe(1);
    const changed = parseComment(bodies()[0] ?? '');
    expect(changed.map(({ id, text }) => [id, text.includes(`Of ${id}`)])).toEqual(parts.map((id) => [id, true]));
    expect([...github.reactions.values()].flat()).toEqual([]);
  });

  test('a lock whose holder died is broken', async () => {
    const client = await serve();
    await post(client(), event(), aReport(), 'dns', false, PUBLISH);
    const [id = 0] = github.comments.keys();
    github.reactions.set(id, [{ id: 1, content: 'eyes', created_at: new Date(Date.now() - 60_000).toISOString() }]);
    await post(client(), event(), aReport(), 'email', false, PUBLISH);
    expect(parseComment(bodies()[0] ?? '')).toHaveLength(2);
    expect(github.reactions.get(id)).toEqual([]);
  });

  test('a token that may not react still writes', async () => {
    const client = await serve({ faults: [{ operation: /^reactions/, answer: { status: 403 } }] });
    await post(client(), event(), aReport(), 'dns', false, PUBLISH);
    await post(client(), event(), aReport(), 'email', false, PUBLISH);
    expect(parseComment(bodies()[0] ?? '')).toHaveLength(2);
  });
});

describe('the check run', () => {
  const wishes: PublishOptions = { comment: 'never', checkRun: 'Launch Gate', sarif: false };
  test.each([
    ['GO', false, 'success'],
    ['NO-GO', true, 'failure'],
    ['INCOMPLETE', true, 'failure'],
    ['INCOMPLETE', false, 'neutral'],
  ] as const)('%s, when the step fails: %s, is %s', async (verdict, fails, conclusion) => {
    const client = (await serve())();
    await post(client, event(), { ...aReport(), verdict }, 'all', fails, wishes);
    expect(github.checkRuns).toMatchObject([{ conclusion, head_sha: 'b'.repeat(40), name: 'Launch Gate' }]);
  });

  test('of a check that does not apply is neutral, and says why', async () => {
    const client = (await serve())();
    const checks = [
      { check: 'migrations', status: 'not-applicable' as const, reason: 'the repository has no migrations' },
    ];
    await post(client, event(), { ...aReport({ checks }), verdict: 'GO' }, 'all', false, wishes);
    const title = 'GO. migrations does not apply here: the repository has no migrations.';
    expect(github.checkRuns).toMatchObject([{ conclusion: 'neutral', output: { title } }]);
  });

  test('takes its remarks in batches of fifty', async () => {
    const client = (await serve())();
    const at = (line: number) => aFinding({ place: { file: 'src/a.ts', line } });
    await post(client, event(), blocked(...Array.from({ length: 120 }, (_, i) => at(i + 1))), 'all', true, wishes);
    expect(github.calls).toEqual(['checks/create', 'checks/update', 'checks/update']);
    expect(github.checkRuns).toMatchObject([{ output: { annotations: { length: 120 } } }]);
  });
});

test('code scanning gets the findings of the commit that was judged', async () => {
  const client = (await serve())();
  await post(client, event(), blocked(aFinding()), 'all', true, { comment: 'never', checkRun: '', sarif: true });
  expect(github.sarifs).toMatchObject([
    {
      commit_sha: 'a'.repeat(40),
      ref: 'refs/pull/3/merge',
      log: { version: '2.1.0', runs: [{ results: [{ ruleId: 'dns/dangling', level: 'error' }] }] },
    },
  ]);
});

describe('GitHub fails', () => {
  const wishes: PublishOptions = { comment: 'always', checkRun: 'Launch Gate', sarif: true };
  const failing = async (faults: GithubPlan['faults'], more: Partial<Event> = {}) => {
    const client = (await serve({ faults: faults ?? [] }))();
    return post(client, event(more), blocked(aFinding()), 'all', true, wishes);
  };

  test.each([
    [403, 'the job lacks `pull-requests: write`'],
    [401, 'GitHub does not accept the token (401)'],
    [404, 'it was deleted, or the job lacks `pull-requests: write`'],
    [410, 'it was deleted, or issues are switched off for this repository (410)'],
    [422, 'invalid'],
    [429, 'secondary rate limit'],
    [500, 'GitHub failed (500)'],
    [503, 'GitHub failed (503)'],
  ])('%s: said in one line, and the rest is done', async (status, words) => {
    const { url, problems } = await failing([{ operation: /^issues/, answer: { status } }]);
    expect({ url, problems }).toEqual({ url: '', problems: [expect.stringContaining(words)] });
    expect([github.checkRuns.length, github.sarifs.length]).toEqual([1, 1]);
  });

  test('each part names its own permission', async () => {
    const { problems } = await failing([{ operation: /./, answer: { status: 403 } }]);
    expect(problems.map((line) => /`(.*)`/.exec(line)?.[1]).sort()).toEqual([
      'checks: write',
      'pull-requests: write',
      'security-events: write',
    ]);
  });

  test('resets and single 5xx are tried again, and nothing is doubled', async () => {
    const { problems } = await failing([
      { operation: /^issues\/create/, times: 1, answer: 'late' },
      { operation: /^issues\/list/, times: 1, answer: 'reset' },
      { operation: /^checks/, times: 1, answer: { status: 502 } },
    ]);
    expect(problems).toEqual([]);
    expect(github.comments.size).toBe(1);
  });

  test('it answers nothing at all', async () => {
    const { problems } = await failing([{ operation: /./, answer: 'reset' }]);
    expect(problems).toHaveLength(3);
    expect(problems.every((line) => line.endsWith('GitHub did not answer.'))).toBe(true);
  });

  test('a secondary rate limit is waited for when it is short, and left when it is long', async () => {
    const limit = (seconds: string) => ({
      status: 403,
      headers: { 'retry-after': seconds },
      message: 'You have exceeded a secondary rate limit.',
    });
    const short = await failing([{ operation: /^issues\/create/, times: 1, answer: limit('3') }]);
    expect({ problems: short.problems, comments: github.comments.size }).toEqual({ problems: [], comments: 1 });
    await github.close();
    const long = await failing([{ operation: /^issues\/create/, answer: limit('900') }]);
    expect(long.problems).toEqual([expect.stringContaining('comment')]);
    expect(github.calls.filter((call) => call === 'issues/create-comment')).toHaveLength(1);
  });

  test('a fork’s token is not even tried', async () => {
    const { problems } = await failing([], { readOnly: 'pull requests from forks get a read-only token' });
    expect(problems).toContain(
      'No comment: pull requests from forks get a read-only token, which needs `pull-requests: write`.',
    );
    expect(github.calls).toEqual([]);
  });

  test('Dependabot is told what its workflow must grant', async () => {
    const { problems } = await failing([{ operation: /./, answer: { status: 403 } }], { isDependabot: true });
    expect(problems[0]).toMatch(/Dependabot’s runs have only if the workflow grants it/);
  });
});

describe('files of the base branch', () => {
  test('are read, or are not there, or cannot be known', async () => {
    const client = await serve({
      files: { 'main:apps/a/launch.yml': 'domain: a.example\n' },
      faults: [{ operation: /./, times: 1, answer: { status: 403 } }],
    });
    const refused = baseFiles(client(), 'main');
    expect(await refused.read('launch.yml')).toEqual({ problem: 'the job lacks `contents: read`' });
    const files = baseFiles(client(), 'main');
    expect(await files.read('launch.yml')).toEqual({ text: undefined });
    expect(await files.read('apps/a/launch.yml')).toEqual({ text: 'domain: a.example\n' });
    expect(await files.list()).toEqual({ paths: ['apps/a/launch.yml'] });
  });

  test('are fetched only where what lies here differs', async () => {
    const client = await serve({ files: { 'main:launch.yml': 'domain: ä.example\n', 'main:b.json': '{}' } });
    const files = baseFiles(client(), 'main');
    const read = await Promise.all([files.read('launch.yml', 'domain: ä.example\n'), files.read('gone.json', '{}')]);
    expect(read).toEqual([{ text: 'domain: ä.example\n' }, { text: undefined }]);
    expect(github.calls).toEqual(['git/get-tree']);
    expect(await files.read('b.json', '{ }')).toEqual({ text: '{}' });
    expect(github.calls).toEqual(['git/get-tree', 'repos/get-content']);
  });
});
