import * as z from 'zod';
import { type Finding, placeName } from '../gate/finding.ts';
import { jsonForHtmlComment } from '../gate/html-comment.ts';
import { nameOf, type Problem } from '../monitoring/state.ts';
import { within } from './detail.ts';
import { inert } from './inert.ts';
import { wholeFinding } from './markdown.ts';
import { join, link, md, ours } from './safe-markdown.ts';

const OPEN = '<!-- launch-gate:incident ';

const told = z.object({
  key: z.string(),
  problems: z.array(z.object({ rule: z.string(), place: z.string(), title: z.string(), since: z.iso.datetime() })),
});
export type IncidentMark = z.infer<typeof told>;

/** The hidden data in the text of an incident; undefined for an issue that is not ours. */
export function readIncident(body: string): IncidentMark | undefined {
  const data = body.startsWith(OPEN) ? body.slice(OPEN.length, body.indexOf(' -->')) : undefined;
  try {
    return data === undefined ? undefined : told.parse(JSON.parse(data));
  } catch {
    return undefined;
  }
}

/** GitHub shows 256 characters of a title. */
const TITLE = 200;
/** The limit of a body is 65,536 characters. */
const BODY_CHARS = 55_000;
const MOST_SHOWN = 20;

/** A plain-text title that a search for the rule finds. */
export function incidentTitle(problems: readonly Problem[], target: string): string {
  const [first] = problems;
  if (first === undefined) return '';
  const words =
    problems.length > 1
      ? `${problems.length} problems at once on ${target}`
      : `${first.title}: ${first.place} (${first.rule})`;
  return inert(words).slice(0, TITLE);
}

/** The text of an incident: what was seen, what to do, and when it is closed. */
export function incidentBody(
  key: string,
  problems: readonly Problem[],
  findings: readonly Finding[],
  runUrl: string,
): string {
  const listed = problems.map(({ rule, place, title, since }) => ({ rule, place, title, since }));
  const mark = `${OPEN}${jsonForHtmlComment({ key, problems: listed } satisfies IncidentMark)} -->`;
  return `${mark}\n${within(BODY_CHARS, (detail) => textOf(problems, findings, runUrl, detail === 'full'))}`;
}

function textOf(problems: readonly Problem[], findings: readonly Finding[], runUrl: string, isFull: boolean): string {
  const parts = problems.slice(0, MOST_SHOWN).map((problem) => {
    const finding = findings.find(
      (each) => nameOf({ rule: each.rule, place: placeName(each.place) }) === nameOf(problem),
    );
    const head = ours(`### ${problem.title} · \`${problem.rule}\``);
    return join(finding && isFull ? [head, wholeFinding(finding)] : [head, md`At ${problem.place}.`], '\n\n');
  });
  const more =
    problems.length > MOST_SHOWN ? [ours(`${problems.length - MOST_SHOWN} more are in the run’s report.`)] : [];
  const fails = Math.max(...problems.map((problem) => problem.fails));
  const foot = ours(
    `It failed in ${fails} runs in a row (${link('the last', runUrl).text}). This incident closes automatically after two passing runs. Close it to get no more messages about this failure.`,
  );
  return `${join([...parts, ...more, foot], '\n\n').text}\n`;
}

/** The comment on a lasting incident. */
export function stillFailing(problems: readonly Problem[], runUrl: string): string {
  const rows = problems.map(
    ({ rule, place, fails, since }) =>
      md`- ${ours(`\`${rule}\``)} at ${place}: ${ours(`${fails} failed runs, since ${since.slice(0, 10)}`)}`,
  );
  return `${join([ours(`Still failing (${link('the run', runUrl).text}):`), ...rows], '\n').text}\n`;
}

/** The final comment. */
export function recovered(problems: readonly Problem[], runUrl: string): string {
  const rows = problems.map(
    ({ rule, place, since }) => md`- ${ours(`\`${rule}\``)} at ${place}: ${ours(`failed since ${since.slice(0, 10)}`)}`,
  );
  return `${join([ours(`Recovered: two passing runs in a row (${link('the run', runUrl).text}).`), ...rows], '\n').text}\n`;
}
