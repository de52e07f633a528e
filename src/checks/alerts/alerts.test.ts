import { describe, expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import type { Subject } from '../../gate/check.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import { failure } from '../../io/failure.ts';
import type { World } from '../../io/world.ts';
import { alerts } from './check.ts';
import type { AlertsFacts, ErrorReports } from './facts.ts';
import { gatherAlerts } from './gather.ts';
import { alertsOptions } from './options.ts';
import { rules } from './rules/index.ts';

const ANA = { name: 'ana@example.com', backup: 'ben@example.com', channel: 'slack' };
const SENTRY = { name: 'Sentry', file: 'src/main.ts', line: 3 };
const WIRED: ErrorReports = { kind: 'wired', trackers: [SENTRY] };
const LISTED: ErrorReports = {
  kind: 'listed',
  trackers: [{ name: 'Sentry', package: '@sentry/node', file: 'package.json', line: 7 }],
};

const facts = (more: Partial<AlertsFacts> = {}): AlertsFacts => ({
  owners: { default: ANA },
  critical: ['default'],
  alertRoutes: [],
  watch: { kind: 'watched', by: [{ name: 'Upptime', file: '.upptimerc.yml', line: 1 }] },
  errors: WIRED,
  ...more,
});

ruleCases(rules, {
  owner: {
    holds: {
      'default for all': facts({ critical: ['login', 'api'] }),
      'one of its own': facts({ critical: ['login'], owners: { login: ANA } }),
      'what is left open comes from default': facts({
        critical: ['login'],
        owners: { default: ANA, login: { name: 'cleo@example.com' } },
      }),
      'an alert route is a channel': facts({
        owners: { default: { name: 'ana', backup: 'ben' } },
        alertRoutes: ['slack'],
      }),
    },
    broken: {
      nobody: facts({ owners: {} }),
      'nobody for one of two': facts({ critical: ['login', 'checkout'], owners: { login: ANA } }),
      'no backup and no channel': facts({
        critical: ['login', 'signup'],
        owners: { default: { name: 'ana' }, signup: { name: 'ben', channel: 'slack' } },
      }),
      'the owner stands in for himself': facts({ owners: { default: { ...ANA, backup: 'Ana@example.com' } } }),
      'a blank backup': facts({ owners: { default: { ...ANA, backup: ' ' } } }),
    },
    unknown: { never: 'launch.yml says it, or does not' },
  },
  monitoring: {
    holds: {
      'a monitor in the files': facts(),
      'a monitor by name': facts({ watch: { kind: 'declared', monitor: 'Uptime Kuma at status.example.net' } }),
    },
    broken: {
      nothing: facts({ watch: { kind: 'unwatched' } }),
      'the gate on changes only': facts({ watch: { kind: 'on changes only', file: '.github/workflows/gate.yml' } }),
    },
    unknown: { unseen: facts({ watch: { kind: 'unseen', reason: 'the run’s time was up' } }) },
  },
  errors: {
    holds: {
      'wired, with a common owner': facts(),
      'wired, with an owner of its own': facts({ owners: { errors: { name: 'ben' } } }),
      declared: facts({ errors: { kind: 'declared', to: 'our own collector' } }),
    },
    broken: {
      'wired, and nobody reads it': facts({ owners: { login: ANA } }),
      'declared, and nobody reads it': facts({ owners: {}, errors: { kind: 'declared', to: 'our own collector' } }),
      'installed, and not switched on': facts({ errors: LISTED }),
      none: facts({ errors: { kind: 'none', manifest: 'package.json' } }),
    },
    unknown: { unseen: facts({ errors: { kind: 'unseen', reason: 'the run’s time was up' } }) },
    notApplicable: { 'no code': facts({ errors: { kind: 'no code' } }) },
  },
} satisfies Record<string, Cases<AlertsFacts>>);

const subject: Subject = {
  stage: 'prelaunch',
  subdomains: {},
  routes: {},
  permissions: NOTHING_PERMITTED,
  isRepository: true,
};
const options = alertsOptions.parse({});
const gather = (files: Record<string, string>, given = options, world: Partial<World> = {}) =>
  gatherAlerts({ ...fakeWorld({ files }), ...world }, given, subject);

describe('who answers', () => {
  test('critical are those that are declared, in our words', async () => {
    const routes = { home: ['/'], api: ['/api'], login: ['/login'] };
    const owners = { default: ANA };
    const gathered = await gatherAlerts(fakeWorld(), options, { ...subject, routes, owners });
    expect(gathered).toMatchObject({ critical: ['login', 'api'], owners });
    expect(await gather({})).toMatchObject({ critical: ['default'], owners: {}, alertRoutes: [] });
  });

  test('alert routes are those that launch.yml names; a mail’s sender is none', async () => {
    const given = alertsOptions.parse({ slack: 'SLACK_URL', from: 'gate@example.com', assign: ['ana'] });
    expect((await gather({}, given)).alertRoutes).toEqual(['slack', 'assign']);
  });
});

const workflow = (on: string, step: string) => `on: ${on}\njobs:\n  gate:\n    steps:\n      - ${step}\n`;
const CRON = '{ schedule: [{ cron: "17 3 * * *" }] }';
const USES = 'uses: launch-gate/launch-gate@v0';
const NIGHTLY = '.github/workflows/nightly.yml';

describe('who watches', () => {
  test.each<[string, Record<string, string>, string]>([
    ['this gate, by the clock', { [NIGHTLY]: workflow(CRON, USES) }, 'Launch Gate'],
    ['the same as a command', { [NIGHTLY]: workflow(CRON, 'run: npx launch-gate check example.com') }, 'Launch Gate'],
    ['Upptime', { '.upptimerc.yml': 'sites: []' }, 'Upptime'],
    ['Checkly by its file', { 'checkly.config.ts': 'export default {}' }, 'Checkly'],
    ['Checkly by a check', { '__checks__/home.ts': "import { ApiCheck } from 'checkly/constructs'" }, 'Checkly'],
    ['Better Stack', { 'infra/main.tf': 'resource "betteruptime_monitor" "home" {' }, 'Better Stack'],
    ['UptimeRobot', { 'infra/main.tf': 'resource "uptimerobot_monitor" "home" {' }, 'UptimeRobot'],
    ['Datadog', { 'a.tf': 'resource "datadog_synthetics_test" "home" {' }, 'Datadog Synthetics'],
    ['Gatus', { 'compose.yaml': '    image: twinproduction/gatus:v5' }, 'Gatus'],
    ['a ping', { 'scripts/backup.sh': 'curl -m 10 https://hc-ping.com/uuid' }, 'Healthchecks.io'],
  ])('%s', async (_, files, name) =>
    expect((await gather(files)).watch).toMatchObject({ kind: 'watched', by: [{ name }] }),
  );

  test.each<[string, Record<string, string>, string]>([
    ['nothing', { 'src/main.ts': 'start()' }, 'unwatched'],
    ['the gate on pull requests', { [NIGHTLY]: workflow('pull_request', USES) }, 'on changes only'],
    ['a schedule in a comment', { [NIGHTLY]: `# schedule:\n${workflow('push', USES)}` }, 'on changes only'],
    ['a schedule without times', { [NIGHTLY]: workflow('{ schedule: [] }', USES) }, 'on changes only'],
    ['a schedule of something else', { [NIGHTLY]: workflow(CRON, 'run: npm run report # launch-gate') }, 'unwatched'],
    ['a workflow that is no YAML', { [NIGHTLY]: `on: [\n${USES}` }, 'unseen'],
    ['a monitor in a comment', { 'main.tf': '# resource "pingdom_check" "home" {' }, 'unwatched'],
    ['a monitor in documentation', { 'docs/main.tf': 'resource "pingdom_check" "home" {' }, 'unwatched'],
    ['a monitor in prose', { 'README.md': 'curl https://hc-ping.com/uuid' }, 'unwatched'],
  ])('not: %s', async (_, files, kind) => expect((await gather(files)).watch.kind).toBe(kind));

  test('the place of the schedule is told', async () => {
    const { watch } = await gather({ [NIGHTLY]: `# schedule: nightly\nname: nightly\n${workflow(CRON, USES)}` });
    expect(watch).toEqual({ kind: 'watched', by: [{ name: 'Launch Gate', file: NIGHTLY, line: 3 }] });
  });
});

const packageJson = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) }, null, 2);

describe('where errors go', () => {
  test.each<[string, string, string]>([
    ['src/main.ts', "Sentry.init({ dsn: 'https://example.com' })", 'Sentry'],
    ['main.go', 'err := sentry.Init(sentry.ClientOptions{})', 'Sentry'],
    ['app/main.py', 'sentry_sdk.init(dsn=dsn)', 'Sentry'],
    ['public/index.html', '<script src="https://js.sentry-cdn.com/key.min.js"></script>', 'Sentry'],
    ['src/main.ts', 'Bugsnag.start({ apiKey })', 'Bugsnag'],
    ['src/main.ts', 'const rollbar = new Rollbar({})', 'Rollbar'],
    ['config/initializers/rollbar.rb', 'Rollbar.configure do |config|', 'Rollbar'],
    ['config/honeybadger.yml', 'api_key: x', 'Honeybadger'],
    ['src/main.ts', "import { Notifier } from '@airbrake/node'", 'Airbrake'],
    ['src/main.cjs', "require('dd-trace').init()", 'Datadog'],
    ['src/main.cjs', "require('newrelic')", 'New Relic'],
    ['Dockerfile', 'CMD ["newrelic-admin", "run-program", "gunicorn"]', 'New Relic'],
    ['src/main.ts', "H.init('id')", 'Highlight'],
    ['src/main.ts', 'posthog.init(key, { capture_exceptions: true })', 'PostHog'],
    ['instrumentation.ts', "registerOTel('shop')", 'OpenTelemetry'],
  ])('%s: %s', async (file, text, name) =>
    expect((await gather({ [file]: `\n${text}` })).errors).toMatchObject({ kind: 'wired', trackers: [{ name, file }] }),
  );

  test.each<[string, Record<string, string>]>([
    ['a comment', { 'src/main.ts': '  // Sentry.init({ dsn })' }],
    ['the end of a line', { 'src/main.ts': 'start() // before Sentry.init' }],
    ['a test', { 'src/main.test.ts': 'Sentry.init({})' }],
    ['documentation', { 'docs/main.ts': 'Sentry.init({})' }],
    ['prose', { 'README.md': 'call Sentry.init' }],
    ['a longer name', { 'src/game.ts': 'SprayRaygun.init(); new Rollbars()' }],
    ['another case', { 'src/game.ts': 'h.init()' }],
  ])('not in %s', async (_, files) => {
    const { errors } = await gather({ 'package.json': packageJson('react'), ...files });
    expect(errors).toEqual({ kind: 'none', manifest: 'package.json' });
  });

  test.each<[string, string, string, number]>([
    ['package.json', packageJson('react', '@sentry/nextjs'), '@sentry/nextjs', 4],
    ['requirements.txt', 'flask==3\nsentry-sdk[flask]==2', 'sentry-sdk', 2],
    ['pyproject.toml', 'dependencies = [\n  "sentry-sdk>=2",\n]', 'sentry-sdk', 2],
    ['Gemfile', "gem 'rails'\ngem 'sentry-ruby'", 'sentry-ruby', 2],
    ['composer.json', '{\n  "require": {\n    "sentry/sentry-laravel": "4"\n  }\n}', 'sentry/sentry-laravel', 3],
    ['go.mod', 'require (\n\tgithub.com/getsentry/sentry-go v0.30.0\n)', 'github.com/getsentry/sentry-go', 2],
  ])('listed in %s, and not switched on', async (file, text, name, line) =>
    expect((await gather({ [file]: text })).errors).toEqual({
      kind: 'listed',
      trackers: [{ name: 'Sentry', package: name, file, line }],
    }),
  );

  test('PostHog counts visits: that it is listed is no tracker that somebody forgot', async () => {
    const { errors } = await gather({ 'package.json': packageJson('posthog-js') });
    expect(errors).toEqual({ kind: 'none', manifest: 'package.json' });
  });

  test('the manifest nearest to the root is the first, and without one there is no code', async () => {
    const files = { 'apps/web/package.json': '{}', 'zoo/go.mod': '', 'examples/package.json': '{}' };
    expect((await gather(files)).errors).toEqual({ kind: 'none', manifest: 'zoo/go.mod' });
    expect((await gather({ 'index.html': '<h1>Soon</h1>' })).errors).toEqual({ kind: 'no code' });
  });
});

describe('what could not be seen is neither there nor missing', () => {
  const files = { 'package.json': packageJson('react'), 'src/main.ts': 'Sentry.init({})' };
  const late = failure('deadline', 'the run’s time was up');
  const unseen = { watch: { kind: 'unseen' }, errors: { kind: 'unseen' } };

  test('a search that failed', async () =>
    expect(await gather(files, options, { search: async () => late })).toMatchObject(unseen));

  test('files that could not be read', async () =>
    expect(await gather(files, options, { read: async () => late })).toMatchObject(unseen));

  test('what launch.yml says needs no search', async () => {
    const given = alertsOptions.parse({ monitor: 'Uptime Kuma', errors: 'our own collector' });
    expect(await gather(files, given, { search: async () => late })).toMatchObject({
      watch: { kind: 'declared', monitor: 'Uptime Kuma' },
      errors: { kind: 'declared', to: 'our own collector' },
    });
  });
});

describe('options', () => {
  test('what is not said', () => expect(options).toEqual({ after: 2, assign: [], 'every-day': true }));

  test.each([
    { after: 0 },
    { after: 11 },
    { slack: 'https://hooks.slack.com/services/T/B/x' },
    { to: 'ana' },
    { to: [] },
    { assign: ['-ana'] },
    { assign: Array.from({ length: 11 }, (_, i) => `ana${i}`) },
    { pager: 'X' },
  ])('refused: %j', (given) => expect(alertsOptions.safeParse(given).success).toBe(false));
});

test('without a repository there is nothing to look at', () => {
  expect(alerts.notApplicable({ ...subject, permissions: NOTHING_PERMITTED, isRepository: false })).toBe(
    'this folder is not a repository',
  );
  expect(alerts.notApplicable(subject)).toBeUndefined();
});
