import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from '../src/action/modes.ts';
import type { Runner } from '../src/action/runner.ts';
import type { Reading } from '../src/gate/reading.ts';
import type { Report } from '../src/gate/report.ts';
import { makeClient } from '../src/github/client.ts';
import { keepNight, type NightRun, type NightSettings } from '../src/github/nights.ts';
import { nightOf } from '../src/monitoring/observations.ts';
import { readState } from '../src/monitoring/state.ts';
import { startInternet } from '../src/sandbox/internet.ts';
import { brokenProduct, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page } from '../src/sandbox/replies.ts';
import type { Site } from '../src/sandbox/web-server.ts';
import { listen } from '../src/sandbox/web-server.ts';
import { aFinding, aReport } from './reports.ts';
import { judgePlan } from './sandbox.ts';
import { type GithubApi, type GithubPlan, startGithub } from './support/github/api.ts';

const SETTINGS: NightSettings = { after: 2, remind: true, assign: ['ana'] };
const START = Date.parse('2026-11-01T03:17:00Z');
const DAY = 86_400_000;

/** The product, with its sign-up page down, and with much of it broken. */
const reports: Record<'well' | 'signup' | 'broken' | 'blind', Report> = {} as never;

beforeAll(async () => {
  const down = fixedProduct();
  const { answer } = down.sites[PRODUCT] as Site;
  down.sites[PRODUCT] = {
    answer: (url, request) =>
      url.pathname === '/signup' && url.protocol === 'https:' ? page('Oh no', 'It broke', 500) : answer(url, request),
  };
  reports.well = (await judgePlan(fixedProduct())).report;
  reports.signup = (await judgePlan(down)).report;
  reports.broken = (await judgePlan(brokenProduct())).report;
  const checks = reports.well.checks.map((outcome) =>
    outcome.status === 'checked'
      ? {
          check: outcome.check,
          status: 'could-not-check' as const,
          reason: 'the run’s time limit was reached',
          unknown: [],
        }
      : outcome,
  );
  reports.blind = { ...reports.well, verdict: 'INCOMPLETE', checks };
});

/** The same report on another night, with dates and times of that night. */
function at(nth: number, kind: keyof typeof reports): Report {
  const report = reports[kind];
  const fixed = (reading: Reading): Reading => {
    if (reading.what !== 'certificate' && reading.what !== 'registration') return reading;
    return { ...reading, ends: new Date(START + (reading.what === 'certificate' ? 60 : 400) * DAY).toISOString() };
  };
  const slower = kind === 'signup' ? 300 : 0;
  const times: Reading[] = ['/', '/login'].map((path, i) => ({
    what: 'response',
    place: `https://${PRODUCT}${path}`,
    p50: 80 + i * 20 + (nth % 7) * 4,
    p95: 190 + i * 30 + (nth % 5) * 12 + slower,
    samples: 38,
  }));
  const checks = report.checks.map((outcome) => {
    if (outcome.status !== 'checked') return outcome;
    const own = (outcome.readings ?? []).map(fixed);
    return { ...outcome, readings: outcome.check === 'performance' ? times : own };
  });
  return { ...report, checks, durationMs: 1000, started: new Date(START + nth * DAY).toISOString() };
}

async function withGithub<T>(plan: GithubPlan, use: (github: GithubApi, keep: Keep) => Promise<T>): Promise<T> {
  const github = await startGithub(plan);
  const client = makeClient({ owner: 'o', repo: 'r', apiUrl: github.url }, 'token', {
    signal: new AbortController().signal,
    paceMs: 1,
  });
  const keep: Keep = (nth, kind, more = {}) =>
    keepNight(
      client,
      { report: at(nth, kind), id: nth, url: `https://github.invalid/runs/${nth}`, isOffline: false, ...more },
      SETTINGS,
    );
  try {
    const result = await use(github, keep);
    expect(github.violations).toEqual([]);
    return result;
  } finally {
    await github.close();
  }
}

type Keep = (nth: number, kind: keyof typeof reports, more?: Partial<NightRun>) => ReturnType<typeof keepNight>;

const statusOf = (github: GithubApi) =>
  [...github.issues.values()].filter(({ body }) => body.includes('launch-gate:status'));
const incidentsOf = (github: GithubApi) =>
  [...github.issues.values()].filter(({ body }) => body.includes('launch-gate:incident'));
/** Our own numbers differ from run to run. */
const steady = (text: string) => text.replace(/<!-- launch-gate:state .* -->/, '<!-- launch-gate:state … -->');

test('thirty nights of a product that breaks and recovers end in the right issues', async () => {
  // Sign-up fails on nights 6 to 10; a night sees nothing, one is cancelled; much breaks on 20 to 22.
  const nights = Array.from({ length: 30 }, (_, nth): keyof typeof reports | 'cancelled' => {
    if (nth === 8) return 'blind';
    if (nth === 14) return 'cancelled';
    if (nth >= 6 && nth <= 10) return 'signup';
    return nth >= 20 && nth <= 22 ? 'broken' : 'well';
  });
  await withGithub({}, async (github, keep) => {
    const told: string[] = [];
    for (const [nth, kind] of nights.entries()) {
      if (kind === 'cancelled') continue;
      const { actions } = await keep(nth, kind);
      told.push(...actions.map((action) => `${nth} ${action.kind} ${action.problems.length}`));
    }
    const blockers = reports.broken.counts['block-now'];
    expect(told).toEqual([
      '7 open 1',
      '8 remind 1',
      '9 update 1',
      '9 remind 1',
      '10 remind 1',
      '11 remind 1',
      '12 close 1',
      expect.stringMatching(/^21 open \d+$/),
      expect.stringMatching(/^22 update \d+$/),
      expect.stringMatching(/^22 remind \d+$/),
      expect.stringMatching(/^23 remind \d+$/),
      expect.stringMatching(/^24 close \d+$/),
    ]);
    expect(blockers).toBeGreaterThan(3);
    expect(statusOf(github)).toHaveLength(1);
    expect(
      incidentsOf(github).map(({ title, state, state_reason, assignees }) => ({
        title,
        state,
        state_reason,
        assignees,
      })),
    ).toEqual([
      {
        title: `Required page is down: https://${PRODUCT}/signup (smoke/reachable)`,
        state: 'closed',
        state_reason: 'completed',
        assignees: [{ login: 'ana' }],
      },
      {
        title: expect.stringMatching(/^\d+ problems at once on/),
        state: 'closed',
        state_reason: 'completed',
        assignees: [{ login: 'ana' }],
      },
    ]);
    expect([...github.comments.values()].map(({ issue, body }) => `${issue} ${body.split(' ')[0]}`)).toHaveLength(4);
    const [status] = statusOf(github);
    expect(readState(status?.body ?? '').state.runs).toHaveLength(29);
    expect(steady(status?.body ?? '')).toMatchSnapshot('dashboard');
    expect(steady(incidentsOf(github)[0]?.body ?? '')).toMatchSnapshot('incident');
  });
});

test('a night in which something is open is shown so', async () => {
  await withGithub({}, async (github, keep) => {
    for (const nth of [0, 1, 2]) await keep(nth, nth === 0 ? 'well' : 'signup');
    expect(steady(statusOf(github)[0]?.body ?? '')).toMatchSnapshot('dashboard with an incident');
  });
});

test('two runs at the same time lose nothing', async () => {
  await withGithub({ delayMs: 20 }, async (github, keep) => {
    await Promise.all([keep(0, 'well'), keep(1, 'signup')]);
    await Promise.all([keep(2, 'signup'), keep(3, 'signup')]);
    const open = statusOf(github).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    expect(
      readState(open[0]?.body ?? '')
        .state.runs.map(({ id }) => id)
        .sort(),
    ).toEqual([0, 1, 2, 3]);
    expect(incidentsOf(github)).toHaveLength(1);
    expect([...github.reactions.values()].flat()).toEqual([]);
  });
});

test('a run that is run again counts once', async () => {
  await withGithub({}, async (github, keep) => {
    for (const nth of [1, 1, 1]) await keep(nth, 'signup');
    expect(incidentsOf(github)).toEqual([]);
    expect(readState(statusOf(github)[0]?.body ?? '').state.runs).toHaveLength(1);
  });
});

test('an incident that GitHub refuses to open comes again, and its owners hear of it then', async () => {
  const faults = [{ operation: /^issues\/create$/, times: 1, answer: { status: 403 } }];
  await withGithub({}, async (github, keep) => {
    await keep(0, 'signup');
    github.faults.push(...faults);
    const refused = await keep(1, 'signup');
    expect({ actions: refused.actions, errors: refused.errors.length }).toEqual({ actions: [], errors: 1 });
    const again = await keep(2, 'signup');
    expect(again.actions.map(({ kind }) => kind)).toEqual(['open']);
    expect(incidentsOf(github)).toHaveLength(1);
  });
});

test('issues of an application’s own token are known again', async () => {
  await withGithub({ login: 'members-gate[bot]' }, async (github, keep) => {
    for (const nth of [0, 1, 2]) await keep(nth, 'signup');
    expect([statusOf(github).length, incidentsOf(github).length]).toEqual([1, 1]);
  });
});

test('a page that is not looked at while another is down has not recovered', () => {
  const home = { ...reports.signup, checks: structuredClone(reports.signup.checks) };
  for (const outcome of home.checks) {
    if (outcome.check !== 'smoke' || outcome.status !== 'checked') continue;
    for (const finding of outcome.findings) finding.place = { address: `https://${PRODUCT}/` };
    outcome.readings = [{ what: 'reachable', place: `https://${PRODUCT}/`, isUp: false }];
  }
  const night = nightOf(home, 1, false);
  const at = (path: string) => night.see({ rule: 'smoke/reachable', place: `https://${PRODUCT}${path}` });
  expect([at('/'), at('/signup')]).toEqual(['fail', 'unknown']);
});

test('what a person closed stays closed while the failure lasts', async () => {
  await withGithub({}, async (github, keep) => {
    for (const nth of [0, 1]) await keep(nth, 'signup');
    const [incident] = incidentsOf(github);
    Object.assign(incident ?? {}, { state: 'closed' });
    for (const nth of [2, 3, 4]) expect((await keep(nth, 'signup')).actions).toEqual([]);
    expect(incidentsOf(github)).toHaveLength(1);
    expect(incident?.state).toBe('closed');
    for (const nth of [5, 6]) await keep(nth, 'well');
    for (const nth of [7, 8]) await keep(nth, 'signup');
    expect(incidentsOf(github).map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

describe('a damaged memory is repaired, and the damage is told', () => {
  test.each([
    ['the text was replaced', (body: string) => `${body.split('\n')[0]}\nI tidied up.`, 1],
    ['it was cut', (body: string) => body.slice(0, body.indexOf('"findings"')), 3],
    ['a brace is missing', (body: string) => body.replace('"findings"', 'findings'), 3],
  ])('%s', async (_, damage, runs) => {
    await withGithub({}, async (github, keep) => {
      for (const nth of [0, 1]) await keep(nth, 'signup');
      const [status] = statusOf(github);
      Object.assign(status ?? {}, { body: damage(status?.body ?? '') });
      const kept = await keep(2, 'signup');
      expect(kept.damage).toHaveLength(1);
      expect(status?.body).toContain(kept.damage[0]);
      expect(incidentsOf(github)).toHaveLength(1);
      expect(readState(status?.body ?? '').state.runs).toHaveLength(runs);
      for (const nth of [3, 4]) await keep(nth, 'well');
      expect(incidentsOf(github)[0]?.state).toBe('closed');
    });
  });

  test('it would be too large for an issue', async () => {
    await withGithub({}, async (github, keep) => {
      await keep(0, 'signup');
      const [status] = statusOf(github);
      const { state } = readState(status?.body ?? '');
      const [run] = state.runs;
      const times = Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`https://${PRODUCT}/${'x'.repeat(200)}${i}`, [1, 2]]),
      );
      const runs = Array.from({ length: 60 }, (_, id) => ({ ...run, id: -id - 1, times }));
      const text = JSON.stringify({ ...state, runs });
      expect(text.length).toBeGreaterThan(65_536);
      Object.assign(status ?? {}, { body: `${status?.body.split('\n')[0]}\n<!-- launch-gate:state ${text} -->\n` });
      await keep(1, 'signup');
      expect(status?.body.length).toBeLessThanOrEqual(65_536);
      expect(status?.body).toMatch(/of the oldest runs were dropped/);
      expect(readState(status?.body ?? '').state.runs.at(-1)?.id).toBe(1);
      expect(incidentsOf(github)).toHaveLength(1);
    });
  });

  test('the whole issue was taken away', async () => {
    await withGithub({}, async (github, keep) => {
      for (const nth of [0, 1]) await keep(nth, 'signup');
      github.issues.delete(statusOf(github)[0]?.number ?? 0);
      const kept = await keep(2, 'signup');
      expect(kept.damage).toEqual([expect.stringMatching(/the history is lost/)]);
      expect(incidentsOf(github)).toHaveLength(1);
      expect(statusOf(github)[0]?.body).toContain('the history is lost');
    });
  });

  test('its label was taken off, or a person closed it', async () => {
    await withGithub({}, async (github, keep) => {
      await keep(0, 'well');
      const [status] = statusOf(github);
      Object.assign(status ?? {}, { labels: [] });
      await keep(1, 'well');
      Object.assign(status ?? {}, { labels: [{ name: 'launch-gate' }], state: 'closed' });
      await keep(2, 'well');
      expect(statusOf(github)).toHaveLength(1);
      expect(readState(status?.body ?? '').state.runs).toHaveLength(3);
      expect(status?.state).toBe('closed');
    });
  });

  test('somebody else pasted the marker', async () => {
    await withGithub({}, async (github, keep) => {
      await keep(0, 'well');
      const [status] = statusOf(github);
      github.issues.set(1, { ...(status as NonNullable<typeof status>), number: 1, user: { login: 'mallory' } });
      await keep(1, 'well');
      expect(readState(status?.body ?? '').state.runs).toHaveLength(2);
      expect(readState(github.issues.get(1)?.body ?? '').state.runs).toHaveLength(1);
    });
  });
});

describe('another domain', () => {
  const elsewhere = (nth: number, kind: keyof typeof reports) => ({ ...at(nth, kind), target: 'new.example' });

  test('of the same launch.yml keeps the status issue, and closes what was open about the one before', async () => {
    await withGithub({}, async (github, keep) => {
      const product = 'launch.yml';
      // The first night is one of an earlier version, which knew the domain alone.
      await keep(0, 'signup');
      for (const nth of [1, 2]) await keep(nth, 'signup', { product });
      expect(incidentsOf(github)).toMatchObject([{ state: 'open' }]);
      const { damage } = await keep(3, 'well', { product, report: elsewhere(3, 'well') });
      const [incident] = incidentsOf(github);
      expect(damage).toEqual([
        `The product was checked at ${PRODUCT} before. #${incident?.number} about ${PRODUCT} was closed.`,
      ]);
      expect(incident).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
      expect(incident?.body).toContain(`The product is now checked at new.example; this was about ${PRODUCT}.`);
      expect(statusOf(github)).toMatchObject([{ state: 'open', title: 'Launch status: new.example' }]);
      expect(statusOf(github)[0]?.body).toContain(damage[0]);
      const again = await keep(4, 'well', { product, report: elsewhere(4, 'well') });
      expect({ damage: again.damage, status: statusOf(github).length }).toEqual({ damage: [], status: 1 });
      expect(readState(statusOf(github)[0]?.body ?? '').state.runs).toHaveLength(5);
    });
  });

  test('of the step leaves the old status issue behind, which is closed when its workflow came back three times', async () => {
    await withGithub({}, async (github, keep) => {
      const workflow = 'Launch gate, nightly';
      for (const nth of [0, 1]) await keep(nth, 'signup', { workflow });
      const told: string[][] = [];
      for (const nth of [2, 3, 4, 5])
        told.push((await keep(nth, 'well', { workflow, report: elsewhere(nth, 'well') })).damage);
      const [old, own] = statusOf(github);
      expect([old?.state, own?.state, incidentsOf(github)[0]?.state]).toEqual(['closed', 'open', 'closed']);
      expect(told).toEqual([
        [],
        [],
        [`#${old?.number} was closed, with 1 incident: This workflow has not checked it since 2026-11-02.`],
        [],
      ]);
    });
  });

  test.each([
    ['of another workflow', { workflow: 'B' }],
    ['that is judged each night', { workflow: 'A' }],
  ])('%s is left alone', async (_, { workflow }) => {
    await withGithub({}, async (github, keep) => {
      await keep(0, 'well', { workflow });
      for (const nth of [1, 2, 3, 4, 5]) {
        await keep(nth, 'well', { workflow: 'A', report: elsewhere(nth, 'well') });
        if (workflow === 'A') await keep(nth, 'well', { workflow });
      }
      expect(statusOf(github).map(({ state }) => state)).toEqual(['open', 'open']);
    });
  });
});

test('its label renamed and its status issue taken away, an incident is not opened twice', async () => {
  await withGithub({}, async (github, keep) => {
    for (const nth of [0, 1]) await keep(nth, 'signup');
    for (const issue of github.issues.values()) issue.labels = [{ name: 'gate' }];
    github.issues.delete(statusOf(github)[0]?.number ?? 0);
    for (const nth of [2, 3, 4]) await keep(nth, 'signup');
    expect(incidentsOf(github)).toHaveLength(1);
  });
});

test('without a network, a key in the repository is an incident all the same, and nothing recovers', async () => {
  await withGithub({}, async (github, keep) => {
    const key = aFinding({ rule: 'secrets/live-key', place: { file: 'src/pay.ts', line: 3 } });
    const report = (nth: number) => ({
      ...aReport({ findings: [key, aFinding()] }),
      started: new Date(START + nth * DAY).toISOString(),
    });
    for (const nth of [0, 1]) await keep(nth, 'well', { report: report(nth), isOffline: true });
    expect(incidentsOf(github).map(({ title }) => title)).toEqual([expect.stringContaining('src/pay.ts')]);
    expect(statusOf(github)[0]?.body).toContain('Only what it read in the repository counts');
    for (const nth of [2, 3, 4])
      await keep(nth, 'well', { report: { ...aReport(), started: report(nth).started }, isOffline: true });
    expect(incidentsOf(github)).toMatchObject([{ state: 'open' }]);
  });
});

test('a runner without a network counts for nothing', async () => {
  await withGithub({}, async (github, keep) => {
    for (const nth of [0, 1, 2]) await keep(nth, 'signup', { isOffline: true });
    expect(incidentsOf(github)).toEqual([]);
    expect(statusOf(github)[0]?.body).toContain('had no network access');
  });
});

test('somebody who cannot be assigned does not keep an incident from being opened', async () => {
  await withGithub({ assignable: ['ben'] }, async (github, keep) => {
    for (const nth of [0, 1]) await keep(nth, 'signup');
    expect(incidentsOf(github)).toMatchObject([{ assignees: [] }]);
  });
});

describe('a night as a step', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-night-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function step(github: GithubApi, options: readonly string[], env: Record<string, string> = {}) {
    const outputs: Record<string, string | number> = {};
    const seen = { failed: '', log: [] as string[], summary: '' };
    const inputs: Record<string, string> = {
      domain: PRODUCT,
      token: 'token',
      args: `${options.map((each) => `'${each}'`).join(' ')} --only smoke --no-browser`,
    };
    const runner: Runner = {
      input: (name) => inputs[name] ?? '',
      annotate: () => undefined,
      summarize: async (text) => {
        seen.summary += text;
      },
      output: (name, value) => {
        outputs[name] = value;
      },
      log: (line) => seen.log.push(line),
      mask: () => undefined,
      fail: (message) => {
        seen.failed = message;
      },
      stdout: { write: () => undefined },
      cwd: folder,
      temp: folder,
      env: {
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_API_URL: github.url,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_RUN_ID: '17',
        ...env,
      },
      signal: new AbortController().signal,
    };
    await runAction(runner, 'nightly');
    return { outputs, ...seen };
  }

  test('judges, keeps, opens after two nights, and tells the owners', async () => {
    const heard: { text: string }[] = [];
    const hook = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      heard.push(JSON.parse(body));
      response.end('ok');
    });
    const port = await listen(hook);
    const internet = await startInternet(brokenProduct());
    writeFileSync(join(folder, 'launch.yml'), 'alerts: { slack: CHAT_URL }\nowners: { default: "@ana" }\n');
    const env = { CHAT_URL: `http://127.0.0.1:${port}/services/secret-path` };
    try {
      await withGithub({}, async (github) => {
        const first = await step(github, internet.options, env);
        expect(first.failed).toMatch(/^NO-GO/);
        expect({ heard, incidents: incidentsOf(github) }).toEqual({ heard: [], incidents: [] });
        const second = await step(github, internet.options, { ...env, GITHUB_RUN_ID: '18' });
        expect(incidentsOf(github)).toMatchObject([{ state: 'open', assignees: [{ login: 'ana' }] }]);
        expect(heard).toHaveLength(1);
        expect(heard[0]?.text).toMatch(/1 thing broke/);
        expect(second.log.join('\n')).toMatch(/✓ slack \(CHAT_URL\): sent/);
        expect(JSON.stringify([first, second, statusOf(github)])).not.toContain('secret-path');
      });
    } finally {
      await internet.close();
      hook.close().closeAllConnections();
    }
  });

  test('without a memory owners hear of blockers each time, rather than never', async () => {
    const heard: string[] = [];
    const hook = createServer(async (request, response) => {
      for await (const chunk of request) heard.push(String(chunk));
      response.end('ok');
    });
    const port = await listen(hook);
    const internet = await startInternet(brokenProduct());
    writeFileSync(join(folder, 'launch.yml'), 'alerts: { webhook: CHAT_URL }\n');
    try {
      await withGithub({ faults: [{ operation: /^issues/, answer: { status: 403 } }] }, async (github) => {
        await step(github, internet.options, { CHAT_URL: `http://127.0.0.1:${port}/x` });
        expect(heard.join('')).toMatch(/1 thing failing, and the nightly state could not be saved/);
      });
    } finally {
      await internet.close();
      hook.close().closeAllConnections();
    }
  });

  test('without permission the verdict stands, and the missing permission is named', async () => {
    const internet = await startInternet(fixedProduct());
    writeFileSync(join(folder, 'launch.yml'), '');
    try {
      await withGithub({ faults: [{ operation: /^issues/, answer: { status: 403 } }] }, async (github) => {
        const { outputs, failed, summary } = await step(github, internet.options);
        expect({ verdict: outputs['verdict'], failed }).toEqual({ verdict: 'GO', failed: '' });
        expect(summary).toContain('The nightly state is not saved completely: the job lacks `issues: write`');
      });
    } finally {
      await internet.close();
    }
  });
});
