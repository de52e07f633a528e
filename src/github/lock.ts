import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, statusOf } from './client.ts';

/** A holder that has not let go after so long is dead: what it does takes two requests. */
const STALE_MS = 30_000;
/** Twenty writers, one after the other, and some patience. */
const WAIT_MS = 60_000;
const [SHORTEST_MS, LONGEST_MS] = [150, 1200];

/**
 * Runs `work` while nobody else does who asks for the same comment's lock. GitHub changes comments without comparing
 * first, so two writers who read the same text lose one of their changes. The lock is a reaction: adding it answers
 * 201 to the one who added it, and 200 to everybody who finds it there (REST, reactions/create-for-issue-comment).
 * A token that may not react works without the lock.
 */
export async function locked(client: Client, comment: number, work: () => Promise<void>): Promise<void> {
  const reaction = await acquire(client, comment);
  try {
    await work();
  } finally {
    if (reaction !== undefined) await release(client, comment, reaction);
  }
}

/** The reaction's number once it is ours; undefined when there can be no lock. */
async function acquire({ octokit, at }: Client, comment: number): Promise<number | undefined> {
  const until = performance.now() + WAIT_MS;
  for (let pause = SHORTEST_MS; performance.now() < until; pause = Math.min(pause * 1.5, LONGEST_MS)) {
    try {
      const { status, data, headers } = await octokit.rest.reactions.createForIssueComment({
        ...at,
        comment_id: comment,
        content: 'eyes',
      });
      if (Number(status) === 201) return data.id;
      const age = Date.parse(headers.date ?? '') - Date.parse(data.created_at);
      if (age > STALE_MS) await release({ octokit, at }, comment, data.id);
    } catch (error) {
      if (statusOf(error) === 403) return undefined;
      throw error;
    }
    await sleep(pause * (0.5 + Math.random()));
  }
  return undefined;
}

/** Somebody who took it for stale may have been first. */
async function release(
  { octokit, at }: Pick<Client, 'octokit' | 'at'>,
  comment: number,
  reaction: number,
): Promise<void> {
  try {
    await octokit.rest.reactions.deleteForIssueComment({ ...at, comment_id: comment, reaction_id: reaction });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
