import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alertsOf, routesOf, sentWords } from '../cli/alert.ts';
import type { Config } from '../config/schema.ts';
import { placeName } from '../gate/finding.ts';
import type { Reading } from '../gate/reading.ts';
import { findingsOf, type Report, readingsOf } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import type { Client } from '../github/client.ts';
import { type Event, eventOf } from '../github/event.ts';
import { parseTarget, shownDomain } from '../lib/domain-names.ts';
import { isOnline } from '../lookups/registration.ts';
import type { Message } from '../monitoring/alert-message.ts';
import type { Action } from '../monitoring/machine.ts';
import type { PastRun, Problem } from '../monitoring/state.ts';
import { check } from '../run/check.ts';
import { outside } from '../run/create-world.ts';
import { CONFIG_FILES, told } from '../run/load-config.ts';
import { type CheckOptions, parseCheckArgs } from '../run/options.ts';
import { type Process, UsageError } from '../run/process.ts';
import { githubOf, scanFor } from './event-options.ts';
import type { Outputs } from './outputs.ts';
import { shownOne } from './report-view.ts';
import type { Runner } from './runner.ts';
import { argumentsOf, artifactArgs, filesOf, publishOptionsOf, show } from './step.ts';

/** Measurements, history scans and waiting take longer than the default timeout. */
const TIMEOUT = '600';

/**
 * One nightly run as a step: checks and measures the product, saves the result in the status issue, and alerts the
 * owners.
 */
export async function nightly(runner: Runner, outputs: Outputs): Promise<void> {
  const event = eventOf(runner.env);
  if (event?.pull !== undefined)
    throw new UsageError('The nightly action runs on a schedule. Use the root action for pull requests.');
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const given = argumentsOf(runner, runner.input('url') || runner.input('domain'), files);
  const { values, positionals } = parseCheckArgs([
    ...(given.some((each) => each === '--timeout') ? [] : ['--timeout', TIMEOUT]),
    ...given,
    '--measure',
    ...artifactArgs(runner, files),
    ...scan.args,
  ]);
  const notes = scan.note === undefined ? [] : [scan.note];
  const process: Process = { ...runner, stderr: runner.stdout, notes };
  const { config } = await told(values, process);
  const github = githubOf(event, runner);
  const product = productOf(positionals, values, runner.cwd);
  const statusIssue =
    event && (await statusIssueOf(github, { product, domain: positionals[0] ?? config.domain }, config, process));
  const { report, exit } = await check(positionals[0], values, { ...process, past: pastOf(statusIssue?.runs ?? []) });
  if (statusIssue !== undefined && event !== undefined)
    await keep(runner, statusIssue, { report, product, event, config, values, process });
  const shown = shownOne({ ...report, notes: [...report.notes, ...(statusIssue?.problems ?? [])] });
  await show(runner, outputs, { shown, exit, files, event, github, wishes: publishOptionsOf(runner) });
}

interface StatusIssue {
  client: Client | undefined;
  runs: readonly PastRun[];
  /** What failed, for the report, in our own words. */
  problems: string[];
}

/** The state of earlier nights. Without a token there is none, and the report says so. */
async function statusIssueOf(
  github: () => Promise<Client | undefined>,
  { product, domain }: { product: string | undefined; domain: string | undefined },
  config: Config,
  process: Process,
): Promise<StatusIssue> {
  const client = await github();
  if (client === undefined)
    return { client, runs: [], problems: ['The nightly state is not saved: there is no `token`.'] };
  try {
    const target = domain === undefined ? 'this repository' : shownDomain(parseTarget(domain));
    const { remembered } = await import('../github/nights.ts');
    const { state } = await remembered(client, { product, target }, settingsOf(config));
    return { client, runs: state.runs, problems: [] };
  } catch (error) {
    if (process.signal.aborted) throw error;
    return { client: undefined, runs: [], problems: [await problemOf(error)] };
  }
}

/** Identifies the product when its domain changes: the configuration file that names the domain. */
function productOf(targets: readonly string[], { config }: CheckOptions, cwd: string): string | undefined {
  if (targets.length > 0) return undefined;
  return config ?? CONFIG_FILES.find((file) => existsSync(join(cwd, file)));
}

const problemOf = async (error: unknown) => {
  const { refusalWords } = await import('../github/refusal.ts');
  return `The nightly state is not saved completely: ${refusalWords(error, 'issues: write')}.`;
};

const settingsOf = (config: Config) => {
  const { after, 'every-day': remind, assign } = alertsOf(config);
  return { after, remind, assign: [...new Set([...assign, ...loginsOf(config)])].slice(0, 10) };
};

/** Owners with a GitHub login: `@login`. */
const loginsOf = ({ owners }: Config) =>
  Object.values(owners).flatMap((owner) => {
    const { name, channel = '' } = typeof owner === 'string' ? { name: owner } : owner;
    return [name, channel].flatMap((text) => /^@([\w-]+)$/.exec(text)?.[1] ?? []);
  });

function pastOf(runs: readonly PastRun[]): Reading[][] {
  return runs.flatMap(({ times }) =>
    times === undefined
      ? []
      : [
          Object.entries(times).map(([place, [p50, p95]]) => ({
            what: 'response' as const,
            place,
            p50,
            p95,
            samples: 0,
          })),
        ],
  );
}

interface Night {
  report: Report;
  product: string | undefined;
  event: Event;
  config: Config;
  values: CheckOptions;
  process: Process;
}

async function keep(runner: Runner, statusIssue: StatusIssue, night: Night): Promise<void> {
  const offline = await isOffline(night);
  const kept = await keptNight(statusIssue, night, offline);
  if (kept === undefined) return tellUnkept(runner, night, offline);
  statusIssue.problems.push(...kept.damage.map((words) => `Status issue: ${words}`));
  for (const error of kept.errors) statusIssue.problems.push(await problemOf(error));
  runner.log(`status issue: ${kept.url}`);
  await tell(runner, kept.actions, night, kept.url);
}

/** Undefined when GitHub rejected it; the report says so. */
async function keptNight(
  statusIssue: StatusIssue,
  { report, product, event, config, process }: Night,
  offline: boolean,
) {
  if (statusIssue.client === undefined) return undefined;
  try {
    const { keepNight } = await import('../github/nights.ts');
    const { runId: id, runUrl: url, workflow } = event;
    const run = { report, product, workflow, id, url, isOffline: offline };
    return await keepNight(statusIssue.client, run, settingsOf(config));
  } catch (error) {
    if (process.signal.aborted) throw error;
    statusIssue.problems.push(await problemOf(error));
    return undefined;
  }
}

/** Before blockers count, a highly available host is contacted: a runner without a network cannot tell what is down. */
async function isOffline({ report, values, config, process }: Night): Promise<boolean> {
  const hasSeenPages = readingsOf(report.checks).some(({ what }) => what === 'reachable');
  if (report.counts['block-now'] === 0 || hasSeenPages) return false;
  return !(await isOnline(outside({ ...values, timeout: '20' }, config, process)));
}

/** Without saved state it is not known what is new, so blockers are reported every time rather than never. */
async function tellUnkept(runner: Runner, { report, config, process, event }: Night, offline: boolean): Promise<void> {
  const blocking = findingsOf(report.checks).filter(
    (finding) => blocks(finding, report.blockOn) && (!offline || 'file' in finding.place),
  );
  if (blocking.length === 0) return;
  const lines = blocking
    .slice(0, MOST_LINES)
    .map(({ title, place, rule }) => `${title}: ${placeName(place)} (${rule})`);
  const title = `${report.target}: ${counted(blocking.length)} failing, and the nightly state could not be saved`;
  await send(runner, [{ kind: 'open', title, lines, url: event.runUrl }], config, process);
}

/** Alerts owners about new problems and recoveries at once, and about lasting problems once a day. */
async function tell(
  runner: Runner,
  actions: readonly Action[],
  { config, report, process }: Night,
  url: string,
): Promise<void> {
  const messages = actions.flatMap((action) => messageOf(action, report.target, url));
  await send(runner, messages, config, process);
}

async function send(runner: Runner, messages: readonly Message[], config: Config, process: Process): Promise<void> {
  const { routes, missing } = routesOf(config, process.env);
  if (messages.length === 0 || routes.length + missing.length === 0) return;
  for (const words of missing) runner.log(`✗ ${words}`);
  const { sendAll } = await import('../monitoring/send-alert.ts');
  for (const message of messages)
    for (const sent of await sendAll(routes, message, process.signal)) runner.log(sentWords(sent));
}

/** The most lines in one message. */
const MOST_LINES = 10;
const counted = (things: number) => (things === 1 ? '1 thing' : `${things} things`);
const TITLES = { open: 'broke', close: 'recovered', remind: 'still failing' } as const;

function messageOf(action: Action, target: string, url: string): Message[] {
  if (action.kind === 'update') return [];
  const { kind, problems } = action;
  const shown = problems.slice(0, MOST_LINES).map((problem) => lineOf(problem));
  const more = problems.length > MOST_LINES ? [`and ${problems.length - MOST_LINES} more`] : [];
  return [{ kind, title: `${target}: ${counted(problems.length)} ${TITLES[kind]}`, lines: [...shown, ...more], url }];
}

const lineOf = ({ title, rule, place, since, issue }: Problem) =>
  `${title}: ${place} (${rule}), since ${since.slice(0, 16).replace('T', ' ')} UTC${issue === undefined ? '' : `, #${issue}`}`;
