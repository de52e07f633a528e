import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/load.ts';
import { formsOf } from '../gate/redact.ts';
import { type Event, eventOf } from '../github/event.ts';
import type { Judgement, Published, Wishes } from '../github/publish.ts';
import { TargetError } from '../looking/target.ts';
import { shownAnnotations } from '../output/annotations.ts';
import { WHOLE } from '../output/comment.ts';
import { inert } from '../output/inert.ts';
import { within } from '../output/markdown.ts';
import { check } from './check.ts';
import { secretValues } from './environment.ts';
import { baseOf, deploymentOf, githubOf, scanFor } from './occasion.ts';
import { type CheckOptions, parseCheckArgs } from './options.ts';
import type { Runner } from './runner.ts';
import { oneOf } from './settings.ts';
import { type Shown, shownMany, shownOne } from './shown.ts';
import { EXIT, type Process, UsageError } from './usage.ts';

type Outputs = Record<string, string | number>;
type Files = Record<'report' | 'summary', string>;

const NOTHING: Outputs = {
  verdict: 'INCOMPLETE',
  blockers: 0,
  findings: 0,
  unknown: 0,
  report: '',
  summary: '',
  url: '',
};

/** Inputs that are options of `check`, by the option's name. Empty ones leave launch.yml its say. */
const OPTION_INPUTS = {
  checks: '--only',
  config: '--config',
  stage: '--stage',
  'block-on': '--block-on',
  'on-incomplete': '--on-incomplete',
  'base-ref': '--base-ref',
};

/** A summary may have 1 MiB (GitHub, workflow commands): so many characters, of four bytes at most. */
const SUMMARY_CHARS = 250_000;

/** What a step can do. */
const MODES = { check: judgeAndShow, plan: planAndTell, merge: mergeAndShow };

/** The action: a command with inputs for arguments. Outputs are always there, also when it could not run. */
export async function runAction(runner: Runner, mode = 'check'): Promise<void> {
  const outputs: Outputs = mode === 'plan' ? { matrix: '{"include":[]}', legs: 0 } : { ...NOTHING };
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await MODES[mode as keyof typeof MODES](runner, outputs);
  } catch (error) {
    runner.fail(sentenceOf(error));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}

async function judgeAndShow(runner: Runner, outputs: Outputs): Promise<void> {
  const wishes = wishesOf(runner);
  const event = eventOf(runner.env);
  const github = githubOf(event, runner);
  const base = baseOf(event, runner.cwd, github);
  const occasion = await deploymentOf(event, runner, base);
  if ('waiting' in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const { values, positionals } = parseCheckArgs([
    ...argumentsOf(runner, occasion.target, files),
    ...picturesFor(runner, files),
    ...scan.args,
  ]);
  const notes = [...occasion.notes, ...(scan.note === undefined ? [] : [scan.note])];
  const ownBase = values['base-ref'] === undefined ? { base } : {};
  const process = { ...runner, stderr: runner.stdout, ...ownBase, notes };
  const { shown, exit } = await judged(positionals, values, process);
  await show(runner, outputs, { shown, exit, files, event, github, wishes });
}

async function judged(targets: readonly string[], options: CheckOptions, process: Process) {
  if (targets.length <= 1) {
    const { report, exit } = await check(targets[0], options, process);
    return { shown: shownOne(report), exit };
  }
  const { checkMany } = await import('./many.ts');
  const { merged, exit } = await checkMany(targets, options, process);
  return { shown: shownMany(merged), exit };
}

/** One report from those of many legs. */
async function mergeAndShow(runner: Runner, outputs: Outputs): Promise<void> {
  const wishes = wishesOf(runner);
  const files = filesOf({ ...runner, input: () => 'merged' });
  const { mergeReports } = await import('./merge.ts');
  const options = { expect: runner.input('expect'), 'on-incomplete': runner.input('on-incomplete') };
  const given = Object.entries(options).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
  const args = [...list(runner.input('reports')), ...given, ...outputArgs(files)];
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

/** The legs of a matrix, for `fromJSON`. */
async function planAndTell(runner: Runner, outputs: Outputs): Promise<void> {
  const { planMatrix } = await import('./plan.ts');
  const from = runner.input('from');
  const args = [...list(runner.input('targets')), ...(from === '' ? [] : ['--from', from])];
  const event = eventOf(runner.env);
  const base = baseOf(event, runner.cwd, githubOf(event, runner));
  const plan = await planMatrix(args, { ...runner, stderr: runner.stdout, base });
  Object.assign(outputs, { matrix: JSON.stringify(plan), legs: plan.include.length });
  runner.log(`${plan.include.length} legs: ${plan.include.map(({ leg }) => inert(leg)).join(', ')}`);
}

interface Done {
  shown: Shown;
  exit: number;
  files: Files;
  event: Event | undefined;
  github: ReturnType<typeof githubOf>;
  wishes: Wishes;
}

/** Everything a reader gets, what needs no permission first. */
async function show(
  runner: Runner,
  outputs: Outputs,
  { shown, exit, files, event, github, wishes }: Done,
): Promise<void> {
  const fails = exit !== EXIT.go;
  Object.assign(outputs, { verdict: shown.verdict, ...shown.counts, ...files });
  for (const annotation of shownAnnotations(shown.annotations)) runner.annotate(annotation);
  for (const line of shown.lines) runner.log(line);
  await runner.summarize(within(SUMMARY_CHARS, shown.page));
  const judgement = { said: shown, report: shown.report, part: partOf(runner), fails };
  const { url, problems } = await publishOn(github, event, judgement, wishes);
  outputs['url'] = url;
  problems.push(...(await keep(runner, files)));
  for (const problem of problems) runner.log(problem);
  if (problems.length > 0) await runner.summarize(problems.map((problem) => `> ${problem}\n`).join('>\n'));
  if (fails) runner.fail(`${shown.verdict}: ${shown.sentence}`);
}

async function publishOn(
  github: ReturnType<typeof githubOf>,
  event: Event | undefined,
  judgement: Judgement,
  wishes: Wishes,
): Promise<Published> {
  const wantsComment = event?.pull !== undefined && wishes.comment !== 'never';
  const isWanted = wantsComment || wishes.checkRun !== '' || wishes.sarif;
  if (event === undefined || !isWanted) return { url: '', problems: [] };
  const client = await github();
  if (client === undefined) return { url: '', problems: ['Nothing is posted: there is no `token`.'] };
  const { publish } = await import('../github/publish.ts');
  return publish(client, event, judgement, wishes);
}

/** Pictures are kept with the reports of a whole run, and shown nowhere else. */
function picturesFor({ input }: Runner, files: Files): string[] {
  return input('artifact') === '' || input('checks') !== '' ? [] : ['--screenshots', picturesOf(files)];
}

const picturesOf = ({ report }: Files) => report.replace(/\.json$/, '-screenshots');

const picturesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Keeps the reports as an artifact, if one is named. */
async function keep(runner: Runner, files: Files): Promise<string[]> {
  const name = runner.input('artifact');
  if (name === '') return [];
  try {
    const { uploadArtifact } = await import('../github/artifact.ts');
    await uploadArtifact(name, [...Object.values(files), ...picturesIn(picturesOf(files))]);
    return [];
  } catch {
    return ['No artifact: the runner did not take it; its name must be new in this run.'];
  }
}

function wishesOf({ input }: Runner): Wishes {
  const checkRun = input('check-run');
  const isNamed = checkRun !== '' && checkRun !== 'true' && checkRun !== 'false';
  const named = isNamed ? checkRun : `Launch Gate${input('checks') ? `: ${list(input('checks')).join(', ')}` : ''}`;
  return {
    comment: oneOf(input('comment') || undefined, ['always', 'on-failure', 'never'], 'comment') ?? 'always',
    checkRun: checkRun === '' || checkRun === 'false' ? '' : named,
    sarif: oneOf(input('sarif') || undefined, ['true', 'false'], 'sarif') === 'true',
  };
}

/** Several steps may run in one job: each keeps its own files. */
function filesOf({ input, temp }: Runner): Files {
  const names = input('checks')
    .split(/[^a-z-]+/)
    .filter(Boolean);
  const stem = ['launch-gate', ...names].join('-').slice(0, 80);
  return { report: join(temp, `${stem}.json`), summary: join(temp, `${stem}.md`) };
}

/** What the step judges, as its part of a comment is known. */
const partOf = ({ input }: Runner) => list(input('checks')).sort().join(' ') || WHOLE;

const list = (text: string) =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean);

function argumentsOf({ input }: Runner, target: string, files: Files): string[] {
  const options = Object.entries(OPTION_INPUTS).flatMap(([name, option]) => {
    const value = list(input(name)).join(',');
    return value === '' ? [] : [option, value];
  });
  return [...list(target), ...options, ...words(input('args')), ...outputArgs(files)];
}

const outputArgs = ({ report, summary }: Files) => ['--output', report, '--output', summary, '--no-color'];

/** Splits as a shell would, quotes and all, and runs nothing. */
export function words(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

/** Nothing was judged, and that is no pass. */
function incomplete(runner: Runner, sentence: string): void {
  if (runner.input('on-incomplete') === 'warn')
    runner.annotate({ level: 'warning', title: 'Launch Gate', message: sentence });
  else runner.fail(sentence);
}

function sentenceOf(error: unknown): string {
  const isExpected = error instanceof UsageError || error instanceof ConfigError || error instanceof TargetError;
  const message = error instanceof Error ? error.message : String(error);
  return inert(`${isExpected ? '' : 'Launch Gate itself failed: '}${message}`, 1000);
}
