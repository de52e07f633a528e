import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { Event } from '../github/event.ts';
import type { Judgement, Published, PublishOptions } from '../github/publish.ts';
import { shownAnnotations } from '../report/annotations.ts';
import { WHOLE } from '../report/comment.ts';
import { within } from '../report/detail.ts';
import { EXIT } from '../run/process.ts';
import { oneOf } from '../run/settings.ts';
import type { githubOf } from './event-options.ts';
import type { Outputs } from './outputs.ts';
import type { Shown } from './report-view.ts';
import type { Runner } from './runner.ts';

export type Files = Record<'report' | 'summary', string>;

/** Inputs that are options of `check`, by input name. An empty input leaves the setting to launch.yml. */
export const OPTION_INPUTS = {
  checks: '--only',
  config: '--config',
  stage: '--stage',
  'block-on': '--block-on',
  'on-incomplete': '--on-incomplete',
  'base-ref': '--base-ref',
};

/** The most characters in a job summary, which may have 1 MiB (GitHub, workflow commands): four bytes each at most. */
export const SUMMARY_CHARS = 250_000;

interface Done {
  shown: Shown;
  exit: number;
  files: Files;
  event: Event | undefined;
  github: ReturnType<typeof githubOf>;
  wishes: PublishOptions;
}

/** Shows and publishes everything, starting with what needs no permission. */
export async function show(
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
  wishes: PublishOptions,
): Promise<Published> {
  const wantsComment = event?.pull !== undefined && wishes.comment !== 'never';
  const isWanted = wantsComment || wishes.checkRun !== '' || wishes.sarif;
  if (event === undefined || !isWanted) return { url: '', problems: [] };
  const client = await github();
  if (client === undefined) return { url: '', problems: ['Nothing is posted: there is no `token`.'] };
  const { publish } = await import('../github/publish.ts');
  return publish(client, event, judgement, wishes);
}

/**
 * Files that appear only in the artifact: the HTML report, the transcript of the AI check, and screenshots of a full
 * run.
 */
export function artifactArgs({ input }: Runner, files: Files): string[] {
  if (input('artifact') === '') return [];
  const pictures = input('checks') === '' ? ['--screenshots', picturesOf(files)] : [];
  return ['--output', pageOf(files), '--transcript', transcriptOf(files), ...pictures];
}

const picturesOf = ({ report }: Files) => report.replace(/\.json$/, '-screenshots');
const pageOf = ({ report }: Files) => report.replace(/\.json$/, '.html');
const transcriptOf = ({ report }: Files) => report.replace(/\.json$/, '-transcript.md');

function artifactFiles(files: Files): string[] {
  const folder = picturesOf(files);
  const pictures = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const stems = [transcriptOf(files), pageOf(files)].map((file) => parse(file));
  // With many products, each file name has its domain after the stem. Without a dot, the file belongs to another step.
  const beside = readdirSync(dirname(files.report)).filter((name) =>
    stems.some(
      ({ base, name: stem, ext }) =>
        name === base || (name.startsWith(`${stem}-`) && name.endsWith(ext) && parse(name).name.includes('.')),
    ),
  );
  return [
    ...pictures.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name)),
    ...beside.map((name) => join(dirname(files.report), name)),
  ];
}

/** Uploads the reports as an artifact, if the input names one. */
async function keep(runner: Runner, files: Files): Promise<string[]> {
  const name = runner.input('artifact');
  if (name === '') return [];
  try {
    const { uploadArtifact } = await import('../github/artifact.ts');
    await uploadArtifact(name, [...Object.values(files), ...artifactFiles(files)]);
    return [];
  } catch (error) {
    return [`No artifact: ${artifactWords(error)}.`];
  }
}

/** Why the upload failed, by the error names of @actions/artifact. */
function artifactWords(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'GHESNotSupportedError') return 'GitHub Enterprise Server has no artifacts of this kind';
  if (name === 'UsageError') return 'the artifact storage quota is used up';
  if (name === 'NetworkError') return 'GitHub’s storage for artifacts could not be reached';
  if (/\b409\b|already exists/i.test(message)) return 'this run already has an artifact of this name';
  return 'the runner did not accept it';
}

export function publishOptionsOf({ input }: Runner): PublishOptions {
  const checkRun = input('check-run');
  const isNamed = checkRun !== '' && checkRun !== 'true' && checkRun !== 'false';
  const named = isNamed ? checkRun : `Launch Gate${input('checks') ? `: ${list(input('checks')).join(', ')}` : ''}`;
  return {
    comment: oneOf(input('comment') || undefined, ['always', 'on-failure', 'never'], 'comment') ?? 'always',
    checkRun: checkRun === '' || checkRun === 'false' ? '' : named,
    sarif: oneOf(input('sarif') || undefined, ['true', 'false'], 'sarif') === 'true',
  };
}

/** Several steps may run in one job, so each has its own files. */
export function filesOf({ input, temp }: Runner): Files {
  const names = input('checks')
    .split(/[^a-z-]+/)
    .filter(Boolean);
  const stem = ['launch-gate', ...names].join('-').slice(0, 80);
  return { report: join(temp, `${stem}.json`), summary: join(temp, `${stem}.md`) };
}

/** Identifies this step's part of a shared comment: the checks that it runs. */
const partOf = ({ input }: Runner) => list(input('checks')).sort().join(' ') || WHOLE;

export const list = (text: string) =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean);

export function argumentsOf({ input }: Runner, target: string, files: Files): string[] {
  const options = Object.entries(OPTION_INPUTS).flatMap(([name, option]) => {
    const value = list(input(name)).join(',');
    return value === '' ? [] : [option, value];
  });
  return [...list(target), ...options, ...words(input('args')), ...outputArgs(files)];
}

export const outputArgs = ({ report, summary }: Files) => ['--output', report, '--output', summary, '--no-color'];

/** Splits like a shell, including quotes, without running anything. */
export function words(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
