import type { Client } from './client.ts';
import { refusalOf, statusOf } from './refusal.ts';

/** A holder that has not let go after so long is dead: what it does takes two requests. */
const STALE_MS = 30_000;
/** Of an issue: it may open and close several others meanwhile. */
const STALE_ISSUE_MS = 300_000;
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
  return lockedBy(client, commentReactions(client, comment), STALE_MS, work);
}

/** The same for an issue. Its holder does more: a lock of five minutes is stale. */
export async function lockedIssue(client: Client, issue: number, work: () => Promise<void>): Promise<void> {
  return lockedBy(client, issueReactions(client, issue), STALE_ISSUE_MS, work);
}

/** The reactions that serve as a lock. */
interface Reactions {
  add(): Promise<{ status: number; date: string; id: number; madeAt: string }>;
  remove(reaction: number): Promise<unknown>;
}

function commentReactions({ octokit, at }: Client, comment: number): Reactions {
  return {
    async add() {
      const added = await octokit.rest.reactions.createForIssueComment({ ...at, comment_id: comment, content: 'eyes' });
      return { status: added.status, date: added.headers.date ?? '', id: added.data.id, madeAt: added.data.created_at };
    },
    remove: (reaction) =>
      octokit.rest.reactions.deleteForIssueComment({ ...at, comment_id: comment, reaction_id: reaction }),
  };
}

function issueReactions({ octokit, at }: Client, issue: number): Reactions {
  return {
    async add() {
      const added = await octokit.rest.reactions.createForIssue({ ...at, issue_number: issue, content: 'eyes' });
      return { status: added.status, date: added.headers.date ?? '', id: added.data.id, madeAt: added.data.created_at };
    },
    remove: (reaction) => octokit.rest.reactions.deleteForIssue({ ...at, issue_number: issue, reaction_id: reaction }),
  };
}

async function lockedBy(
  { clock }: Client,
  reactions: Reactions,
  staleMs: number,
  work: () => Promise<void>,
): Promise<void> {
  const reaction = await acquire(clock, reactions, staleMs);
  try {
    await work();
  } finally {
    if (reaction !== undefined) await release(reactions, reaction);
  }
}

/** The reaction's number once it is ours; undefined when there can be no lock. */
async function acquire(clock: Client['clock'], reactions: Reactions, staleMs: number): Promise<number | undefined> {
  const until = clock.now() + WAIT_MS + (staleMs > STALE_MS ? staleMs : 0);
  for (let pause = SHORTEST_MS; clock.now() < until; pause = Math.min(pause * 1.5, LONGEST_MS)) {
    try {
      const { status, date, id, madeAt } = await reactions.add();
      if (Number(status) === 201) return id;
      const age = Date.parse(date) - Date.parse(madeAt);
      if (age > staleMs) await release(reactions, id);
    } catch (error) {
      // A token that may not react writes without the lock; so does one where nobody may.
      if (['permission', 'locked'].includes(refusalOf(error).kind)) return undefined;
      throw error;
    }
    await clock.pause(pause * (0.5 + Math.random()));
  }
  return undefined;
}

/** Somebody who took it for stale may have been first. */
async function release(reactions: Reactions, reaction: number): Promise<void> {
  try {
    await reactions.remove(reaction);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
