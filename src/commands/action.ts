import { join } from 'node:path';
import { ConfigError } from '../config/load.ts';
import { counts } from '../gate/finding.ts';
import { formsOf } from '../gate/redact.ts';
import { findingsOf, type Report } from '../gate/report.ts';
import { blocks } from '../gate/verdict.ts';
import { type Event, eventOf } from '../github/event.ts';
import type { Published, Wishes } from '../github/publish.ts';
import { TargetError } from '../looking/target.ts';
import { type Annotation, shownAnnotations } from '../output/annotations.ts';
import { WHOLE } from '../output/comment.ts';
import { askedWords, tally, unknownGroups, verdictSentence } from '../output/groups.ts';
import { inert } from '../output/inert.ts';
import { markdownWithin } from '../output/markdown.ts';
import { check } from './check.ts';
import { secretValues } from './environment.ts';
import { baseOf, deploymentOf, githubOf } from './occasion.ts';
import { parseCheckArgs } from './options.ts';
import { oneOf } from './settings.ts';
import { EXIT, type Process, UsageError } from './usage.ts';

/** What the runner offers to a step. */
export interface Runner {
  input(name: string): string;
  annotate(annotation: Annotation): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  output(name: string, value: string | number): void;
  /** A line of the log. */
  log(line: string): void;
  /** Hides a value from the log, from now on. */
  mask(value: string): void;
  /** Ends the step as failed, with this sentence. */
  fail(sentence: string): void;
  stdout: Process['stdout'];
  cwd: string;
  /** Where files of this run may lie. */
  temp: string;
  env: Process['env'];
  signal: AbortSignal;
}

type Outputs = Record<'verdict' | 'blockers' | 'findings' | 'unknown' | 'report' | 'summary' | 'url', string | number>;

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

/** The action: `check` with inputs for arguments. Outputs are always there, also when it could not run. */
export async function runAction(runner: Runner): Promise<void> {
  const outputs = { ...NOTHING };
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await judgeAndShow(runner, outputs);
  } catch (error) {
    runner.fail(sentenceOf(error));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}

async function judgeAndShow(runner: Runner, outputs: Outputs): Promise<void> {
  const wishes = wishesOf(runner);
  const event = eventOf(runner.env);
  const occasion = deploymentOf(event, runner);
  if ('waiting' in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const { values, positionals } = parseCheckArgs(argumentsOf(runner, occasion.target, files));
  if (positionals.length > 1) throw new UsageError('The inputs domain and url, and args, name more than one target.');
  const github = githubOf(event, runner);
  const base = values['base-ref'] === undefined ? baseOf(event, runner.cwd, github) : undefined;
  const { report, exit } = await check(positionals[0], values, {
    ...runner,
    stderr: runner.stdout,
    ...(base && { base }),
    notes: occasion.notes,
  });
  Object.assign(outputs, outputsOf(report, files));
  await show(runner, report);
  const { url, problems } = await publishOn(github, event, report, partOf(runner), exit !== EXIT.go, wishes);
  outputs.url = url;
  problems.push(...(await keep(runner, files)));
  for (const problem of problems) runner.log(problem);
  if (problems.length > 0) await runner.summarize(problems.map((problem) => `> ${problem}\n`).join('>\n'));
  if (exit !== EXIT.go) runner.fail(`${report.verdict}: ${verdictSentence(report)}`);
}

async function show(runner: Runner, report: Report): Promise<void> {
  for (const annotation of shownAnnotations(report)) runner.annotate(annotation);
  for (const { reason, rules } of unknownGroups(report))
    runner.log(`not known: ${inert(reason)} (needed by ${rules.join(', ')})`);
  runner.log(`${report.verdict}: ${tally(report)}; ${askedWords(report)}`);
  await runner.summarize(markdownWithin(SUMMARY_CHARS, report));
}

async function publishOn(
  github: ReturnType<typeof githubOf>,
  event: Event | undefined,
  report: Report,
  part: string,
  fails: boolean,
  wishes: Wishes,
): Promise<Published> {
  const wantsComment = event?.pull !== undefined && wishes.comment !== 'never';
  const isWanted = wantsComment || wishes.checkRun !== '' || wishes.sarif;
  if (event === undefined || !isWanted) return { url: '', problems: [] };
  const client = await github();
  if (client === undefined) return { url: '', problems: ['Nothing is posted: there is no `token`.'] };
  const { publish } = await import('../github/publish.ts');
  return publish(client, event, report, part, fails, wishes);
}

/** Keeps the reports as an artifact, if one is named. */
async function keep(runner: Runner, files: { report: string; summary: string }): Promise<string[]> {
  const name = runner.input('artifact');
  if (name === '') return [];
  try {
    const { uploadArtifact } = await import('../github/artifact.ts');
    await uploadArtifact(name, Object.values(files));
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
function filesOf({ input, temp }: Runner): { report: string; summary: string } {
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

function argumentsOf({ input }: Runner, target: string, files: { report: string; summary: string }): string[] {
  const options = Object.entries(OPTION_INPUTS).flatMap(([name, option]) => {
    const value = list(input(name)).join(',');
    return value === '' ? [] : [option, value];
  });
  return [
    ...(target ? [target] : []),
    ...options,
    ...words(input('args')),
    '--output',
    files.report,
    '--output',
    files.summary,
    '--no-color',
  ];
}

/** Splits as a shell would, quotes and all, and runs nothing. */
export function words(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

function outputsOf(report: Report, files: { report: string; summary: string }): Omit<Outputs, 'url'> {
  const findings = findingsOf(report.checks).filter(counts);
  const blockers = findings.filter((finding) => blocks(finding, report.blockOn));
  return {
    verdict: report.verdict,
    blockers: blockers.length,
    findings: findings.length,
    unknown: report.counts.unknown,
    ...files,
  };
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
