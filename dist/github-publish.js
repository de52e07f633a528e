import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  locked
} from "./github-lock.js";
import {
  WHOLE,
  annotations,
  comment,
  commentMarker,
  parseComment,
  saysTheSame,
  sectionOf,
  withSection
} from "./report-comment.js";
import "./gate-html-comment.js";
import {
  OWN_LOGIN,
  writeOnce
} from "./github-client.2.js";
import "./lib-octokit-plugin-rest-endpoint-methods.js";
import "./lib-tunnel.js";
import {
  refusalWords,
  statusOf
} from "./github-refusal.2.js";
import "./gate-merged.js";
import "./lib-undici.js";
import "./lib-clock.js";
import {
  sarif
} from "./report-sarif.2.js";
import "./lib-zod.2.js";
import {
  within
} from "./report-detail.js";
import {
  markdown
} from "./report-markdown.2.js";
import "./report-safe-markdown.js";
import "./report-rule-link.js";
import "./report-plan.js";
import {
  verdictLine,
  verdictSentence
} from "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import "./report-inert.js";
import {
  idleChecks
} from "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/github/check-run.ts
import { randomUUID } from "node:crypto";
var BATCH = 50;
var SUMMARY_CHARS = 6e4;
var MAX_BATCHES = 3;
var CONCLUSIONS = {
  GO: "success",
  "NO-GO": "failure",
  INCOMPLETE: "neutral"
};
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
async function postCheckRun(client, event, report, name, fails) {
  const remarks = remarksOf(report);
  const output = {
    title: `${verdictLine(report)}. ${verdictSentence(report)}`.slice(0, 250),
    summary: within(SUMMARY_CHARS, (detail) => markdown(report, detail))
  };
  const id = await create(client, {
    name,
    head_sha: event.headSha,
    details_url: event.runUrl,
    status: "completed",
    conclusion: conclusionOf(report, fails),
    output: { ...output, annotations: remarks.slice(0, BATCH) }
  });
  const { octokit, at } = client;
  for (let from = BATCH; from < Math.min(remarks.length, BATCH * MAX_BATCHES); from += BATCH) {
    await octokit.rest.checks.update({
      ...at,
      check_run_id: id,
      output: { ...output, annotations: remarks.slice(from, from + BATCH) }
    });
  }
}
function conclusionOf(report, fails) {
  if (fails) return "failure";
  const isIdle = idleChecks(report.checks).length > 0;
  return isIdle ? "neutral" : CONCLUSIONS[report.verdict];
}
async function create(client, run) {
  const { octokit, at } = client;
  const own = randomUUID();
  const made = await writeOnce(
    client,
    async () => (await octokit.rest.checks.create({ ...at, external_id: own, ...run })).data,
    async () => {
      const named = { ...at, ref: run.head_sha, check_name: run.name, per_page: 100 };
      const { data } = await octokit.rest.checks.listForRef(named);
      return data.check_runs.find(({ external_id: id }) => id === own);
    }
  );
  return made.id;
}
function remarksOf(report) {
  return annotations(report).flatMap(
    ({ file, line = 1, level, title, message }) => file === void 0 ? [] : [
      {
        path: file,
        start_line: line,
        end_line: line,
        annotation_level: LEVELS[level],
        title: title.slice(0, 255),
        message
      }
    ]
  );
}

// src/github/code-scanning.ts
import { gzipSync } from "node:zlib";
async function uploadSarif({ octokit, at }, { sha, ref }, report) {
  await octokit.rest.codeScanning.uploadSarif({
    ...at,
    commit_sha: sha,
    ref,
    sarif: gzipSync(sarif(report)).toString("base64"),
    tool_name: "Launch Gate",
    started_at: report.started
  });
}

// src/github/sticky-comment.ts
var MAX_PAGES = 10;
var PER_PAGE = 100;
async function postSection(client, event, mine, mode) {
  const marker = commentMarker(event.workflow, mine);
  const [oldest, ...others] = await find(client, event.pull, marker);
  if (oldest) return settle(client, oldest, others, mine, marker);
  if (mode === "on-failure" && mine.verdict === "GO") return void 0;
  const body = comment(marker, [mine]);
  const created = await writeOnce(
    client,
    async () => (await client.octokit.rest.issues.createComment({ ...client.at, issue_number: event.pull, body })).data,
    async () => (await find(client, event.pull, marker)).at(-1)
  );
  const [first = created, ...later] = await find(client, event.pull, marker, created.user?.login);
  return first.id === created.id && later.length === 0 ? created.html_url : settle(client, first, later, mine, marker);
}
async function find(client, pull, marker, writer) {
  const marked = await findMarked(client, pull, marker);
  const isForeign = marked.some(({ user }) => user?.login !== OWN_LOGIN && user?.login !== writer);
  const own = [OWN_LOGIN, writer, isForeign ? await client.login() : void 0];
  return marked.filter(({ user }) => own.some((login) => login !== void 0 && isBy(user, login)));
}
var isBy = (user, login) => user?.login === login || user?.type === "Bot" && user.login === `${login}[bot]`;
async function findMarked({ octokit, at }, pull, marker) {
  const found = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listComments({ ...at, issue_number: pull, per_page: PER_PAGE, page });
    found.push(...data.filter(({ body }) => body?.includes(marker)));
    if (data.length < PER_PAGE) break;
  }
  return found.sort((a, b) => a.id - b.id);
}
async function settle(client, kept, others, mine, marker) {
  const known = parseComment(kept.body ?? "");
  const isAlone = mine.id === WHOLE && others.length === 0;
  if (others.length === 0 && saysTheSame(known, withSection(known, mine))) return kept.html_url;
  const write = (body) => merge(client, kept.id, body, others, mine, marker);
  if (isAlone) await write(kept.body ?? "");
  else await locked(client, kept.id, async () => write(await bodyOf(client, kept.id)));
  for (const { id } of others) await remove(client, id);
  return kept.html_url;
}
async function merge({ octokit, at }, id, now, others, mine, marker) {
  const known = parseComment(now);
  const beside = others.flatMap(({ body: body2 }) => parseComment(body2 ?? ""));
  const missing = beside.filter((part) => !known.some((each) => each.id === part.id));
  const sections = withSection([...known, ...missing], mine);
  const body = comment(marker, sections);
  if (saysTheSame(known, sections)) return;
  await octokit.rest.issues.updateComment({ ...at, comment_id: id, body });
}
async function bodyOf({ octokit, at }, id) {
  const { data } = await octokit.rest.issues.getComment({ ...at, comment_id: id });
  return data.body ?? "";
}
async function remove({ octokit, at }, id) {
  try {
    await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

// src/github/publish.ts
async function publish(client, event, { said, report, part, fails }, wishes) {
  const problems = [];
  const attempt = async (what, permission, work) => {
    if (event.readOnly !== void 0) {
      problems.push(`No ${what}: ${event.readOnly}, which needs \`${permission}\`.`);
      return void 0;
    }
    try {
      return await work();
    } catch (error) {
      problems.push(`No ${what}: ${reasonOf(error, permission, event)}.`);
      return void 0;
    }
  };
  const { pull } = event;
  const { comment: comment2, checkRun, sarif: sarif2 } = wishes;
  const section = sectionOf(said, part, event.runId, event.runUrl);
  const [url] = await Promise.all([
    pull === void 0 || comment2 === "never" ? void 0 : attempt("comment", "pull-requests: write", () => postSection(client, { ...event, pull }, section, comment2)),
    checkRun !== "" && report ? attempt("check run", "checks: write", () => postCheckRun(client, event, report, checkRun, fails)) : void 0,
    sarif2 && report ? attempt("code scanning", "security-events: write", () => uploadSarif(client, event, report)) : void 0
  ]);
  return { url: url ?? "", problems };
}
function reasonOf(error, permission, { isDependabot }) {
  const words = refusalWords(error, permission);
  return isDependabot && statusOf(error) === 403 ? `${words}, which Dependabot’s runs have only if the workflow grants it` : words;
}
export {
  publish
};
