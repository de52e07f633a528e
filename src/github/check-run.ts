import { randomUUID } from 'node:crypto';
import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Report, Verdict } from '../gate/report.ts';
import { idleChecks } from '../gate/verdict.ts';
import { annotations } from '../report/annotations.ts';
import { within } from '../report/detail.ts';
import { verdictLine, verdictSentence } from '../report/groups.ts';
import { markdown } from '../report/markdown.ts';
import { type Client, writeOnce } from './client.ts';
import type { Event } from './event.ts';

/** Limits of the Checks API for one request: annotations, and characters in the summary. */
const BATCH = 50;
const SUMMARY_CHARS = 60_000;
/** More annotations add nothing, and a run should make at most eight requests; the summary counts all findings. */
const MAX_BATCHES = 3;

type Conclusion = 'success' | 'failure' | 'neutral';

const CONCLUSIONS: Record<Verdict, Conclusion> = {
  GO: 'success',
  'NO-GO': 'failure',
  INCOMPLETE: 'neutral',
};
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

type Remark = NonNullable<
  NonNullable<RestEndpointMethodTypes['checks']['create']['parameters']['output']>['annotations']
>[number];

/** Creates a check run for the commit, with an annotation on each line that a finding names. */
export async function postCheckRun(
  client: Client,
  event: Event,
  report: Report,
  name: string,
  fails: boolean,
): Promise<void> {
  const remarks = remarksOf(report);
  const output = {
    title: `${verdictLine(report)}. ${verdictSentence(report)}`.slice(0, 250),
    summary: within(SUMMARY_CHARS, (detail) => markdown(report, detail)),
  };
  const id = await create(client, {
    name,
    head_sha: event.headSha,
    details_url: event.runUrl,
    status: 'completed',
    conclusion: conclusionOf(report, fails),
    output: { ...output, annotations: remarks.slice(0, BATCH) },
  });
  const { octokit, at } = client;
  for (let from = BATCH; from < Math.min(remarks.length, BATCH * MAX_BATCHES); from += BATCH) {
    await octokit.rest.checks.update({
      ...at,
      check_run_id: id,
      output: { ...output, annotations: remarks.slice(from, from + BATCH) },
    });
  }
}

/** INCOMPLETE under `on-incomplete: fail` must not satisfy a required check, as neutral would. */
function conclusionOf(report: Report, fails: boolean): Conclusion {
  if (fails) return 'failure';
  const isIdle = idleChecks(report.checks).length > 0;
  return isIdle ? 'neutral' : CONCLUSIONS[report.verdict];
}

interface CheckRun {
  name: string;
  head_sha: string;
  details_url: string;
  status: 'completed';
  conclusion: Conclusion;
  output: { title: string; summary: string; annotations: Remark[] };
}

/** Returns the check run's ID. */
async function create(client: Client, run: CheckRun): Promise<number> {
  const { octokit, at } = client;
  // Two runs may create one with the same name; this identifies ours.
  const own = randomUUID();
  const made = await writeOnce<{ id: number }>(
    client,
    async () => (await octokit.rest.checks.create({ ...at, external_id: own, ...run })).data,
    async () => {
      const named = { ...at, ref: run.head_sha, check_name: run.name, per_page: 100 };
      const { data } = await octokit.rest.checks.listForRef(named);
      return data.check_runs.find(({ external_id: id }) => id === own);
    },
  );
  return made.id;
}

/** Annotations need a file; findings at an address are in the summary only. */
function remarksOf(report: Report): Remark[] {
  return annotations(report).flatMap(({ file, line = 1, level, title, message }) =>
    file === undefined
      ? []
      : [
          {
            path: file,
            start_line: line,
            end_line: line,
            annotation_level: LEVELS[level],
            title: title.slice(0, 255),
            message,
          },
        ],
  );
}
