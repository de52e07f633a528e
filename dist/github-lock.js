import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  refusalOf,
  statusOf
} from "./github-refusal.2.js";

// src/github/lock.ts
var STALE_MS = 3e4;
var STALE_ISSUE_MS = 3e5;
var WAIT_MS = 6e4;
var [SHORTEST_MS, LONGEST_MS] = [150, 1200];
async function locked(client, comment, work) {
  return lockedBy(client, commentReactions(client, comment), STALE_MS, work);
}
async function lockedIssue(client, issue, work) {
  return lockedBy(client, issueReactions(client, issue), STALE_ISSUE_MS, work);
}
function commentReactions({ octokit, at }, comment) {
  return {
    async add() {
      const added = await octokit.rest.reactions.createForIssueComment({ ...at, comment_id: comment, content: "eyes" });
      return { status: added.status, date: added.headers.date ?? "", id: added.data.id, madeAt: added.data.created_at };
    },
    remove: (reaction) => octokit.rest.reactions.deleteForIssueComment({ ...at, comment_id: comment, reaction_id: reaction })
  };
}
function issueReactions({ octokit, at }, issue) {
  return {
    async add() {
      const added = await octokit.rest.reactions.createForIssue({ ...at, issue_number: issue, content: "eyes" });
      return { status: added.status, date: added.headers.date ?? "", id: added.data.id, madeAt: added.data.created_at };
    },
    remove: (reaction) => octokit.rest.reactions.deleteForIssue({ ...at, issue_number: issue, reaction_id: reaction })
  };
}
async function lockedBy({ clock }, reactions, staleMs, work) {
  const reaction = await acquire(clock, reactions, staleMs);
  try {
    await work();
  } finally {
    if (reaction !== void 0) await release(reactions, reaction);
  }
}
async function acquire(clock, reactions, staleMs) {
  const until = clock.now() + WAIT_MS + (staleMs > STALE_MS ? staleMs : 0);
  for (let pause = SHORTEST_MS; clock.now() < until; pause = Math.min(pause * 1.5, LONGEST_MS)) {
    try {
      const { status, date, id, madeAt } = await reactions.add();
      if (Number(status) === 201) return id;
      const age = Date.parse(date) - Date.parse(madeAt);
      if (age > staleMs) await release(reactions, id);
    } catch (error) {
      if (["permission", "locked"].includes(refusalOf(error).kind)) return void 0;
      throw error;
    }
    await clock.pause(pause * (0.5 + Math.random()));
  }
  return void 0;
}
async function release(reactions, reaction) {
  try {
    await reactions.remove(reaction);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

export {
  locked,
  lockedIssue
};
