import { existsSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '../config/load.ts';
import { formsOf } from '../gate/redact.ts';
import { type Event, eventOf } from '../github/event.ts';
import { TargetError } from '../lib/domain-names.ts';
import { inert } from '../report/inert.ts';
import { check } from '../run/check.ts';
import type { Product } from '../run/check-many.ts';
import { secretValues } from '../run/environment-secrets.ts';
import { type CheckOptions, parseCheckArgs } from '../run/options.ts';
import { type Process, UsageError } from '../run/process.ts';
import { baseOf, deploymentOf, githubOf, scanFor } from './event-options.ts';
import { type Outputs, outputsOf } from './outputs.ts';
import { shownMany, shownOne } from './report-view.ts';
import type { Runner } from './runner.ts';
import {
  argumentsOf,
  artifactArgs,
  filesOf,
  list,
  OPTION_INPUTS,
  outputArgs,
  publishOptionsOf,
  show,
  words,
} from './step.ts';

/** The modes of a step. */
const MODES = { check: judgeAndShow, plan: planAndTell, merge: mergeAndShow, nightly: nightAndTell };

/** Runs the action: a command whose arguments are inputs. Outputs are always set, even when it could not run. */
export async function runAction(runner: Runner, mode = 'check'): Promise<void> {
  const outputs = outputsOf(mode);
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await MODES[mode as keyof typeof MODES](runner, outputs);
  } catch (error) {
    runner.fail(inputWords(sentenceOf(error), runner));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}

async function judgeAndShow(runner: Runner, outputs: Outputs): Promise<void> {
  const wishes = publishOptionsOf(runner);
  const event = eventOf(runner.env);
  const github = githubOf(event, runner);
  const base = baseOf(event, runner.cwd, github);
  const occasion = await deploymentOf(event, runner, base);
  if ('waiting' in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const { values, positionals } = parseCheckArgs([
    ...argumentsOf(runner, occasion.target, files),
    ...artifactArgs(runner, files),
    ...scan.args,
    ...versionFor(event),
  ]);
  const notes = [...occasion.notes, ...(scan.note === undefined ? [] : [scan.note])];
  const ownBase = values['base-ref'] === undefined ? { base } : {};
  const process = { ...runner, stderr: runner.stdout, ...ownBase, notes };
  const { config: _, ...others } = values;
  const configs = list(runner.input('config'));
  const { shown, exit } =
    configs.length > 1
      ? await judgedMany(
          configs.map((file) => ({ config: file })),
          others,
          process,
        )
      : await judged(positionals, values, process);
  await show(runner, outputs, { shown, exit, files, event, github, wishes });
}

/**
 * After a deployment, waits until the product reports the deployed commit, if launch.yml says where (smoke.version).
 */
function versionFor(event: Event | undefined): string[] {
  const isDeployed = event?.name === 'deployment_status' && event.sha !== '';
  return isDeployed ? ['--expect-version', event.sha] : [];
}

/** One nightly run: checks the product, saves the result in the status issue, and alerts the owners. */
async function nightAndTell(runner: Runner, outputs: Outputs): Promise<void> {
  const { nightly } = await import('./nightly.ts');
  await nightly(runner, outputs);
}

async function judged(targets: readonly string[], options: CheckOptions, process: Process) {
  if (targets.length <= 1) {
    const { report, exit } = await check(targets[0], options, process);
    return { shown: shownOne(report), exit };
  }
  return judgedMany(
    targets.map((target) => ({ target })),
    options,
    process,
  );
}

async function judgedMany(products: readonly Product[], options: CheckOptions, process: Process) {
  const { checkMany } = await import('../run/check-many.ts');
  const { merged, exit } = await checkMany(products, options, process);
  return { shown: shownMany(merged), exit };
}

/** Merges the reports of many legs. */
async function mergeAndShow(runner: Runner, outputs: Outputs): Promise<void> {
  const wishes = publishOptionsOf(runner);
  const files = filesOf({ ...runner, input: () => 'merged' });
  const { mergeReports } = await import('../cli/merge.ts');
  const { paths, missing } = reportsOf(runner);
  // Without any report folder, no leg left a report. That is shown where the last verdict is, and counts as no verdict.
  const expect = runner.input('expect') || (missing ? '1' : '');
  const options = { expect, 'on-incomplete': runner.input('on-incomplete') };
  const given = Object.entries(options).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
  const args = [...paths, ...given, ...outputArgs(files)];
  const { merged, exit } = await mergeReports(args, { ...runner, stderr: runner.stdout });
  const event = eventOf(runner.env);
  await show(runner, outputs, {
    shown: shownMany(merged),
    exit,
    files,
    event,
    github: githubOf(event, runner),
    wishes,
  });
}

/** The paths of the other jobs' reports; an empty folder when none of them exist. */
function reportsOf({ input, cwd, temp }: Runner): { paths: string[]; missing: boolean } {
  const named = list(input('reports'));
  const paths = named.filter((path) => existsSync(resolve(cwd, path)));
  if (named.length === 0 || paths.length > 0) return { paths, missing: paths.length < named.length };
  return { paths: [mkdtempSync(join(temp, 'launch-gate-none-'))], missing: true };
}

/** The legs of a matrix, for `fromJSON`. */
async function planAndTell(runner: Runner, outputs: Outputs): Promise<void> {
  const { planMatrix } = await import('../cli/plan.ts');
  const from = runner.input('from');
  const args = [...list(runner.input('targets')), ...(from === '' ? [] : ['--from', from])];
  const event = eventOf(runner.env);
  const base = baseOf(event, runner.cwd, githubOf(event, runner));
  const plan = await planMatrix(args, { ...runner, stderr: runner.stdout, base });
  Object.assign(outputs, { matrix: JSON.stringify(plan), legs: plan.include.length });
  runner.log(`${plan.include.length} legs: ${plan.include.map(({ leg }) => inert(leg)).join(', ')}`);
}

/** Nothing was checked, which does not pass. */
function incomplete(runner: Runner, sentence: string): void {
  if (runner.input('on-incomplete') === 'warn')
    runner.annotate({ level: 'warning', title: 'Launch Gate', message: sentence });
  else runner.fail(sentence);
}

/** Errors name the input that the user set, not the option behind it. */
function inputWords(sentence: string, { input }: Runner): string {
  const args = words(input('args'));
  const said = Object.entries(INPUTS).reduce((text, [name, option]) => {
    if (input(name) === '' || args.some((arg) => arg === option || arg.startsWith(`${option}=`))) return text;
    return text.replace(new RegExp(`(^|\\s)${option}(?![\\w-])`, 'g'), `$1the input ${name}`);
  }, sentence);
  return said.replace(/^the input/, 'The input');
}

/** Inputs that become options, and the option of each. */
const INPUTS = {
  ...OPTION_INPUTS,
  from: '--from',
  expect: '--expect',
  comment: '--comment',
  sarif: '--sarif',
};

function sentenceOf(error: unknown): string {
  const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
  const message = error instanceof Error ? error.message : String(error);
  return inert(`${isExpected ? '' : 'Launch Gate itself failed: '}${message}`, 1000);
}
