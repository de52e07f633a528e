import { readState } from '../monitoring/state.ts';
import { readIncident } from '../report/incident.ts';
import type { Client } from './client.ts';
import type { Found } from './memory.ts';
import { isPointless } from './refusal.ts';

/** A status issue is abandoned when its workflow has checked something else this often since. */
const MISSED = 3;
const STATUS = /<!-- launch-gate:status (\w+) -->/;

/**
 * Closes what a workflow has abandoned: status issues of targets that it no longer checks, for example after the step's
 * `domain:` was renamed, and their incidents. Returns descriptions of what was closed.
 */
export async function closeLeftBehind(
  client: Client,
  open: readonly Found[],
  { workflow, key, runs }: { workflow: string; key: string; runs: readonly { at: string }[] },
): Promise<string[]> {
  const told: string[] = [];
  for (const status of open) {
    const other = STATUS.exec(status.body ?? '')?.[1];
    if (other === undefined || other === key) continue;
    const { state } = readState(status.body ?? '');
    const last = state.runs.at(-1)?.at ?? '';
    if (workflow === '' || state.workflow !== workflow || runs.filter(({ at }) => at > last).length < MISSED) continue;
    const why = `This workflow has not checked it since ${last.slice(0, 10)}.`;
    const incidents = open.filter(({ body }) => readIncident(body ?? '')?.key === other);
    for (const { number } of [...incidents, status]) await closeAs(client, number, why);
    told.push(
      `#${status.number} was closed${incidents.length > 0 ? `, with ${countOf(incidents.length)}` : ''}: ${why}`,
    );
  }
  return told;
}

/** Closes incidents of a product that are about a former domain. */
export async function closeOfFormer(client: Client, issues: readonly number[], why: string): Promise<void> {
  for (const issue of issues) await closeAs(client, issue, why);
}

const countOf = (incidents: number) => (incidents === 1 ? '1 incident' : `${incidents} incidents`);

/** The reason is in the issue's text, so that closing is one call that can be repeated. */
async function closeAs({ octokit, at }: Client, issue: number, why: string): Promise<void> {
  try {
    const { data } = await octokit.rest.issues.get({ ...at, issue_number: issue });
    const body = data.body?.includes(why) ? data.body : `${data.body ?? ''}\n\n${why}\n`;
    await octokit.rest.issues.update({
      ...at,
      issue_number: issue,
      body,
      state: 'closed',
      state_reason: 'not_planned',
    });
  } catch (error) {
    if (!isPointless(error)) throw error;
  }
}
