import { describe, expect, test } from '@jest/globals';
import { shownOne } from '../src/action/report-view.ts';
import type { Report } from '../src/gate/report.ts';
import { makeClient } from '../src/github/client.ts';
import type { Event } from '../src/github/event.ts';
import { keepNight } from '../src/github/nights.ts';
import { publish } from '../src/github/publish.ts';
import { seededRandom } from '../src/sandbox/faults.ts';
import { aFinding, aReport } from './reports.ts';
import { heldClock } from './support/clock.ts';
import { type GithubApi, type GithubFault, startGithub } from './support/github/api.ts';

const START = Date.parse('2026-11-01T03:17:00Z');
/** Two days later: nobody waits for it. */
const RESET = START / 1000 + 172_800 + 8 * 60;

/** As GitHub words its refusals (REST, troubleshooting). */
const REFUSALS = {
  permission: { status: 403, message: 'Resource not accessible by integration' },
  'rate limit': {
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(RESET) },
  },
  'secondary rate limit': {
    status: 403,
    message: 'You have exceeded a secondary rate limit.',
    headers: { 'retry-after': '900' },
  },
  locked: { status: 403, message: 'Unable to create comment because issue is locked.' },
  archived: { status: 403, message: 'Repository was archived so is read-only.' },
  token: { status: 401, message: 'Bad credentials' },
  missing: { status: 404, message: 'Not Found' },
  gone: { status: 410, message: 'Issues are disabled for this repo' },
  invalid: { status: 422, message: 'Validation Failed' },
} as const;
const WORDS: Record<keyof typeof REFUSALS, (permission: string) => string> = {
  permission: (permission) => `the job lacks \`${permission}\``,
  'rate limit': () => 'GitHub’s rate limit is reached until 03:25 UTC',
  'secondary rate limit': () => 'GitHub’s secondary rate limit is reached; it asks to wait 900 s',
  locked: () => 'the conversation is locked',
  archived: () => 'the repository is archived and can only be read',
  token: () => 'GitHub does not accept the token (401): it has expired, was revoked, or is mistyped',
  missing: (permission) => `GitHub finds nothing there (404): it was deleted, or the job lacks \`${permission}\``,
  gone: () => 'it was deleted, or issues are switched off for this repository (410)',
  invalid: () => 'GitHub refused it as invalid (422)',
};
const LATE = { late: 'late', reset: 'reset', '502': { status: 502, message: 'Bad Gateway' } } as const;

const event = (github: GithubApi, runId: number): Event & { pull: number } => ({
  name: 'pull_request',
  owner: 'ana',
  repo: 'members',
  workflow: 'Launch gate',
  job: 'gate',
  runId,
  runUrl: `https://github.invalid/ana/members/actions/runs/${runId}`,
  apiUrl: github.url,
  sha: 'a'.repeat(40),
  headSha: 'b'.repeat(40),
  ref: 'refs/pull/3/merge',
  pull: 3,
  isDependabot: false,
  isStranger: false,
});

const held = { check: 'dns', status: 'checked' as const, findings: [], unknown: [], notApplicable: [] };
const WELL = aReport({ checks: [{ ...held, held: ['dns/dangling'], examined: { 'dns/dangling': { host: 1 } } }] });
const BROKEN = aReport({ findings: [aFinding()] });
const DAY = 86_400_000;

/** One GitHub, and somebody who writes there with a clock that both share. */
async function writer(faults: GithubFault[], login?: string) {
  const clock = heldClock();
  const now = () => START + clock.now();
  const github = await startGithub({ faults, now, ...(login && { login }) });
  const { signal } = new AbortController();
  const client = () => makeClient(event(github, 1), 'token', { signal, paceMs: 1, clock });
  const post = (runId: number, report: Report) => {
    const judgement = { said: shownOne(report), report, part: 'all', fails: report.verdict !== 'GO' };
    const wishes = { comment: 'always', checkRun: 'Launch Gate', sarif: true } as const;
    return publish(client(), event(github, runId), judgement, wishes);
  };
  const night = (nth: number, report: Report) => {
    const own = { ...report, started: new Date(START + nth * DAY).toISOString() };
    const run = { report: own, id: nth, url: `https://github.invalid/runs/${nth}`, isOffline: false };
    return keepNight(client(), run, { after: 2, remind: false, assign: [] });
  };
  return { github, post, night };
}

const statusOf = ({ issues }: GithubApi) =>
  [...issues.values()].filter(({ body }) => body.includes('launch-gate:status'));
const incidentsOf = ({ issues }: GithubApi) =>
  [...issues.values()].filter(({ body }) => body.includes('launch-gate:incident'));

describe('each refusal of each write has its own words', () => {
  const WRITES = [
    ['the comment', /^issues\/create-comment/, 'comment', 'pull-requests: write'],
    ['the check run', /^checks\/create/, 'check run', 'checks: write'],
    ['code scanning', /^code-scanning/, 'code scanning', 'security-events: write'],
  ] as const;
  test.each(
    WRITES.flatMap((write) => Object.keys(REFUSALS).map((kind) => [...write, kind as keyof typeof REFUSALS] as const)),
  )('%s (%s, %s, %s): %s', async (_, operation, what, permission, kind) => {
    const { github, post } = await writer([{ operation, answer: REFUSALS[kind] }]);
    const { problems } = await post(7, BROKEN);
    await github.close();
    expect(problems).toEqual([`No ${what}: ${WORDS[kind](permission)}.`]);
    // What is long or final is not tried again.
    expect(github.calls.filter((call) => operation.test(call))).toHaveLength(1);
  });

  test.each(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])('an incident that is refused: %s', async (kind) => {
    const { github, night } = await writer([]);
    await night(1, BROKEN);
    github.faults.push({ operation: /^issues\/create$/, answer: REFUSALS[kind] });
    const { actions, errors } = await night(2, BROKEN);
    expect({ actions, errors: errors.length, incidents: incidentsOf(github).length }).toEqual({
      actions: [],
      errors: 1,
      incidents: 0,
    });
    github.faults.length = 0;
    await night(3, BROKEN);
    expect(incidentsOf(github)).toHaveLength(1);
    await github.close();
  });
});

test('a token of an application or a person: one comment, changed with each push, in two calls', async () => {
  for (const login of ['gatekeeper[bot]', 'ana']) {
    const { github, post } = await writer([], login);
    await post(1, BROKEN);
    const before = github.calls.length;
    await post(2, WELL);
    await post(3, BROKEN);
    const own = (call: string) => !/^(checks|code-scanning)/.test(call);
    expect(github.calls.slice(before).filter(own)).toEqual([
      'issues/list-comments',
      'viewer',
      'issues/update-comment',
      'issues/list-comments',
      'viewer',
      'issues/update-comment',
    ]);
    expect(github.comments.size).toBe(1);
    await github.close();
  }
});

/** A share of them runs each time; `LAUNCH_GATE_ORDERS=1000 npm test -- test/github-faults` runs more. */
const ORDERS = Number(process.env['LAUNCH_GATE_ORDERS'] ?? 60);
const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);

describe(`${ORDERS} orders of faults double nothing`, () => {
  const OPERATIONS = [
    /^issues\/create-comment/,
    /^issues\/update-comment/,
    /^issues\/create$/,
    /^issues\/update$/,
    /^issues\/list/,
    /^issues\/get/,
    /^checks/,
    /^code-scanning/,
    /^reactions/,
    /^viewer/,
    /./,
  ];
  const ANSWERS = [...Object.values(REFUSALS), ...Object.values(LATE), ...Object.values(LATE)];

  test.each(SEEDS)('seed %i', async (seed) => {
    const roll = seededRandom(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] as T;
    const someFaults = () =>
      Array.from(
        { length: 1 + Math.floor(roll() * 3) },
        (): GithubFault => ({
          operation: pick(OPERATIONS),
          times: 1 + Math.floor(roll() * 3),
          answer: pick(ANSWERS),
        }),
      );
    for (let order = 0; order < ORDERS / SEEDS.length; order += 1) {
      const { github, post, night } = await writer([], pick([undefined, 'gatekeeper[bot]']));
      const posts = 2;
      for (let run = 1; run <= posts; run += 1) {
        github.faults.splice(0, github.faults.length, ...someFaults());
        await post(run, pick([WELL, BROKEN]));
      }
      // Three nights broken, three well, with faults in each; then three without any.
      for (let nth = 0; nth < 6; nth += 1) {
        github.faults.splice(0, github.faults.length, ...someFaults());
        await night(nth, nth < 3 ? BROKEN : WELL).catch(() => undefined);
      }
      github.faults.length = 0;
      await post(posts + 1, BROKEN);
      for (const nth of [6, 7, 8]) await night(nth, WELL);
      const gate = [...github.comments.values()].filter(({ body }) => body.includes('launch-gate:comment'));
      const remarks = [...github.comments.values()].map(
        ({ body, issue }) => `${issue} ${/launch-gate:remark (\w+)/.exec(body)?.[1]}`,
      );
      const said = remarks.filter((each) => !each.endsWith('undefined'));
      const runs = github.checkRuns.map(({ external_id: id }) => id);
      const open = (issues: { state: string }[]) => issues.filter(({ state }) => state === 'open').length;
      const end = {
        comments: gate.length,
        verdict: gate[0]?.body.includes('NO-GO'),
        doubled: { remarks: said.length - new Set(said).size, runs: runs.length - new Set(runs).size },
        tooManyRuns: runs.length > posts + 1,
        status: open(statusOf(github)),
        incidents: Math.max(1, incidentsOf(github).length),
        open: open(incidentsOf(github)),
        violations: github.violations,
      };
      await github.close();
      expect({ seed, order, ...end }).toEqual({
        seed,
        order,
        comments: 1,
        verdict: true,
        doubled: { remarks: 0, runs: 0 },
        tooManyRuns: false,
        status: 1,
        incidents: 1,
        open: 0,
        violations: [],
      });
    }
  });
});
