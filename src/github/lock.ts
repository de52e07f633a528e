import type { Client } from './client.ts';
import { refusalOf, statusOf } from './refusal.ts';

/** A lock this old was abandoned: its holder needs only two requests. */
const STALE_MS = 30_000;
/** For an issue: its holder may open and close several others meanwhile. */
const STALE_ISSUE_MS = 300_000;
/** Enough for twenty writers in a row. */
const WAIT_MS = 60_000;
const [SHORTEST_MS, LONGEST_MS] = [150, 1200];

/**
 * Runs `work` while nobody else holds the lock of the same comment. GitHub updates comments without comparing versions,
 * so of two writers who read the same text, one loses its change. The lock is a reaction: adding it returns 201 to the
 * one who created it, and 200 to everyone else (REST, reactions/create-for-issue-comment). A token that may not react
 * works without the lock.
 */
export async function locked(client: Client, comment: number, work: () => Promise<void>): Promise<void> {
  return lockedBy(client, commentReactions(client, comment), STALE_MS, work);
}

/** The same for an issue. Its holder takes longer: a lock is abandoned after five minutes. */
export async function lockedIssue(client: Client, issue: number, work: () => Promise<void>): Promise<void> {
  return lockedBy(client, issueReactions(client, issue), STALE_ISSUE_MS, work);
}

/** The reactions that form the lock. */
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

/** The ID of our reaction once we hold the lock; undefined when there can be no lock. */
async function acquire(clock: Client['clock'], reactions: Reactions, staleMs: number): Promise<number | undefined> {
  const until = clock.now() + WAIT_MS + (staleMs > STALE_MS ? staleMs : 0);
  for (let pause = SHORTEST_MS; clock.now() < until; pause = Math.min(pause * 1.5, LONGEST_MS)) {
    try {
      const { status, date, id, madeAt } = await reactions.add();
      if (Number(status) === 201) return id;
      const age = Date.parse(date) - Date.parse(madeAt);
      if (age > staleMs) await release(reactions, id);
    } catch (error) {
      // A token that may not react, or a locked conversation, works without the lock.
      if (['permission', 'locked'].includes(refusalOf(error).kind)) return undefined;
      throw error;
    }
    await clock.pause(pause * (0.5 + Math.random()));
  }
  return undefined;
}

/** Another writer may have removed it as abandoned. */
async function release(reactions: Reactions, reaction: number): Promise<void> {
  try {
    await reactions.remove(reaction);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
