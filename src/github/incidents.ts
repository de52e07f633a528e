import { createHash } from 'node:crypto';
import type { Finding } from '../gate/finding.ts';
import type { Action } from '../monitoring/machine.ts';
import { nameOf, type Problem } from '../monitoring/state.ts';
import { incidentBody, incidentTitle, recovered, stillFailing } from '../report/incident.ts';
import { type Client, writeOnce } from './client.ts';
import { findIncident, LABEL } from './memory.ts';
import { isPointless, refusalOf } from './refusal.ts';

export interface Scene {
  /** Identifies the product. */
  key: string;
  target: string;
  findings: readonly Finding[];
  runUrl: string;
  /** Logins. */
  assign: readonly string[];
}

/** The result of the actions. */
export interface Done {
  done: Action[];
  errors: unknown[];
}

/**
 * Performs the actions of one night on GitHub, each independently. The number of a new incident is stored in its
 * problems; a failed action counts as not done and comes again.
 */
export async function act(client: Client, actions: readonly Action[], scene: Scene): Promise<Done> {
  const result: Done = { done: [], errors: [] };
  for (const action of actions) {
    try {
      if (action.kind === 'open') await open(client, action.problems, scene);
      if (action.kind === 'update') await update(client, action.issue, action.problems, scene);
      if (action.kind === 'close') await close(client, action.issue, action.problems, scene);
      result.done.push(action);
    } catch (error) {
      if (action.kind === 'open') for (const problem of action.problems) delete problem.alerted;
      result.errors.push(error);
    }
  }
  return result;
}

async function open(client: Client, problems: Problem[], scene: Scene): Promise<void> {
  const { octokit, at } = client;
  const issue = {
    ...at,
    title: incidentTitle(problems, scene.target),
    body: incidentBody(scene.key, problems, scene.findings, scene.runUrl),
    labels: [LABEL],
  };
  const assignees = [...scene.assign];
  const number = await writeOnce(
    client,
    async () => {
      const { data } = await octokit.rest.issues
        .create(assignees.length > 0 ? { ...issue, assignees } : issue)
        .catch((error: unknown) => {
          // A login cannot be assigned; the incident is more important than its assignees.
          if (refusalOf(error).kind !== 'invalid' || assignees.length === 0) throw error;
          return octokit.rest.issues.create(issue);
        });
      return data.number;
    },
    () => findIncident(client, scene.key, problems.map(nameOf)),
  );
  for (const problem of problems) problem.issue = number;
}

async function update(client: Client, issue: number, problems: readonly Problem[], { runUrl }: Scene): Promise<void> {
  await remark(client, issue, stillFailing(problems, runUrl), markOf('update', problems));
}

async function close(client: Client, issue: number, problems: readonly Problem[], { runUrl }: Scene): Promise<void> {
  await remark(client, issue, recovered(problems, runUrl), markOf('close', problems));
  const { octokit, at } = client;
  await octokit.rest.issues
    .update({ ...at, issue_number: issue, state: 'closed', state_reason: 'completed' })
    .catch(unlessPointless);
}

/** Identifies a comment by its content, so that a night after an interrupted one does not repeat it. */
function markOf(kind: 'update' | 'close', problems: readonly Problem[]): string {
  const said = problems.map((problem) => `${nameOf(problem)} ${problem.since} ${problem.fails}`);
  return `<!-- launch-gate:remark ${createHash('sha256')
    .update(`${kind}\n${said.join('\n')}`)
    .digest('hex')
    .slice(0, 16)} -->`;
}

/** Comments on an incident, once. A deleted or locked incident is skipped, because nobody reads it. */
async function remark(client: Client, issue: number, words: string, mark: string): Promise<void> {
  const { octokit, at } = client;
  try {
    if (await isThere(client, issue, mark)) return;
    await writeOnce(
      client,
      async () => {
        const body = `${words}\n${mark}\n`;
        await octokit.rest.issues.createComment({ ...at, issue_number: issue, body });
        return true;
      },
      async () => (await isThere(client, issue, mark)) || undefined,
    );
  } catch (error) {
    unlessPointless(error);
  }
}

function unlessPointless(error: unknown): undefined {
  if (!isPointless(error)) throw error;
}

/** An incident has a few comments of ours; people may have written more. */
const PER_PAGE = 100;
const MAX_PAGES = 5;

async function isThere({ octokit, at }: Client, issue: number, mark: string): Promise<boolean> {
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listComments({ ...at, issue_number: issue, per_page: PER_PAGE, page });
    if (data.some(({ body }) => body?.includes(mark))) return true;
    if (data.length < PER_PAGE) return false;
  }
  return false;
}
