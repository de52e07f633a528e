import type { Finding } from '../gate/finding.ts';
import type { Action } from '../nightly/machine.ts';
import type { Problem } from '../nightly/state.ts';
import { incidentBody, incidentTitle, recovered, stillFailing } from '../output/incident.ts';
import { type Client, statusOf } from './client.ts';
import { LABEL } from './memory.ts';

export interface Scene {
  /** Names the product. */
  key: string;
  target: string;
  findings: readonly Finding[];
  runUrl: string;
  /** Logins. */
  assign: readonly string[];
}

/** What became of what was to be done. */
export interface Done {
  done: Action[];
  errors: unknown[];
}

/**
 * Does at GitHub what one night calls for, each thing by itself. New incidents are written into their problems; what failed is
 * as if nobody had heard of it, and comes again.
 */
export async function act(client: Client, actions: readonly Action[], scene: Scene): Promise<Done> {
  const result: Done = { done: [], errors: [] };
  for (const action of actions) {
    try {
      if (action.kind === 'open') await open(client, action.problems, scene);
      if (action.kind === 'update') await remark(client, action.issue, stillFailing(action.problems, scene.runUrl));
      if (action.kind === 'close') await close(client, action.issue, action.problems, scene);
      result.done.push(action);
    } catch (error) {
      if (action.kind === 'open') for (const problem of action.problems) delete problem.alerted;
      result.errors.push(error);
    }
  }
  return result;
}

async function open({ octokit, at }: Client, problems: Problem[], scene: Scene): Promise<void> {
  const issue = {
    ...at,
    title: incidentTitle(problems, scene.target),
    body: incidentBody(scene.key, problems, scene.findings, scene.runUrl),
    labels: [LABEL],
  };
  const assignees = [...scene.assign];
  const { data } = await octokit.rest.issues
    .create(assignees.length > 0 ? { ...issue, assignees } : issue)
    .catch((error: unknown) => {
      // Somebody named there cannot be assigned: the incident matters more.
      if (statusOf(error) !== 422 || assignees.length === 0) throw error;
      return octokit.rest.issues.create(issue);
    });
  for (const problem of problems) problem.issue = data.number;
}

async function close(client: Client, issue: number, problems: readonly Problem[], { runUrl }: Scene): Promise<void> {
  await remark(client, issue, recovered(problems, runUrl));
  const { octokit, at } = client;
  await octokit.rest.issues.update({ ...at, issue_number: issue, state: 'closed', state_reason: 'completed' });
}

/** An incident that was taken away or locked has nobody who reads it. */
async function remark({ octokit, at }: Client, issue: number, body: string): Promise<void> {
  try {
    await octokit.rest.issues.createComment({ ...at, issue_number: issue, body });
  } catch (error) {
    if (![403, 404, 410].includes(statusOf(error))) throw error;
  }
}
