import * as core from '@actions/core';
import { runAction } from './commands/action.ts';
import { counts, type Finding, type Priority } from './gate/finding.ts';
import { findingsOf, type Report } from './gate/report.ts';
import { placeName } from './gate/waivers.ts';
import { askedWords, tally, unknownGroups, verdictSentence } from './output/groups.ts';
import { inert } from './output/inert.ts';

/** GitHub shows ten annotations of each kind for a step. */
const SHOWN = 10;
const LEVELS: Record<Priority, (message: string, properties: core.AnnotationProperties) => void> = {
  'block-now': core.error,
  'fix-before-launch': core.warning,
  'fix-after-launch': core.notice,
};

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
process.once('SIGTERM', () => controller.abort());

const result = await runAction({
  // Composite actions pass `INPUT_BLOCK_ON`: some shells drop names with a hyphen.
  input: (name) => core.getInput(name) || core.getInput(name.replaceAll('-', '_')),
  stdout: { write: (text) => process.stdout.write(text) },
  cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  temp: process.env['RUNNER_TEMP'] ?? process.cwd(),
  env: process.env,
  signal: controller.signal,
});
for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
if ('problem' in result) {
  core.setFailed(result.problem);
} else {
  annotate(result.report);
  await summarize(result.markdown);
  if (result.exit !== 0) core.setFailed(`${result.report.verdict}: ${verdictSentence(result.report)}`);
}

function annotate(report: Report): void {
  const open = findingsOf(report.checks).filter(counts);
  for (const [priority, level] of Object.entries(LEVELS) as [Priority, (typeof LEVELS)[Priority]][]) {
    const these = open.filter((finding) => finding.priority === priority);
    const shown = these.length > SHOWN ? these.slice(0, SHOWN - 1) : these;
    for (const finding of shown) level(messageOf(finding), propertiesOf(finding));
    if (these.length > shown.length)
      level(`${these.length - shown.length} more of this priority; the job summary has them all.`, {
        title: 'Launch Gate',
      });
  }
  for (const { reason, rules } of unknownGroups(report))
    core.info(`not known: ${inert(reason)} (needed by ${rules.join(', ')})`);
  core.info(`${report.verdict}: ${tally(report)}; ${askedWords(report)}`);
}

function messageOf({ problem, place, expected, remedy }: Finding): string {
  const parts = [
    `${inert(placeName(place))}:`,
    problem,
    expected === undefined ? undefined : `Expected ${inert(expected)}.`,
    remedy,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function propertiesOf({ rule, title, place }: Finding): core.AnnotationProperties {
  const where = 'file' in place ? { file: place.file, ...(place.line !== undefined && { startLine: place.line }) } : {};
  return { title: `${title} (${rule})`, ...where };
}

/** A runner without a summary file (act, an old GHES) loses the summary, not the verdict. */
async function summarize(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(text).write();
}
