import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  argumentsOf,
  artifactArgs,
  eventOf,
  filesOf,
  githubOf,
  publishOptionsOf,
  scanFor,
  show,
  shownOne
} from "./action-step.js";
import "./report-comment.js";
import "./gate-html-comment.js";
import {
  alertsOf,
  routesOf,
  sentWords
} from "./cli-alert.2.js";
import "./gate-merged.js";
import {
  check
} from "./run-check.js";
import {
  CONFIG_FILES,
  told
} from "./run-load-config.js";
import "./io-remembering.js";
import {
  outside
} from "./io-real.js";
import {
  parseCheckArgs
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import {
  isOnline
} from "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./io-http.js";
import "./lib-dns-packet.js";
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import {
  parseTarget,
  shownDomain
} from "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./package.js";
import "./run-surveys.js";
import "./io-disk-watch.js";
import "./lib-randomness.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import "./report-merged.2.js";
import "./report-detail.js";
import "./report-markdown.2.js";
import "./report-safe-markdown.js";
import "./report-rule-link.js";
import "./report-terminal.2.js";
import "./report-seen.js";
import "./report-plan.js";
import "./report-groups.js";
import "./report-work-areas.js";
import "./report-fix.js";
import "./report-inert.js";
import {
  blocks,
  findingsOf,
  readingsOf
} from "./gate-verdict.js";
import {
  placeName
} from "./gate-look.js";
import "./runtime.js";

// src/action/nightly.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var TIMEOUT = "600";
async function nightly(runner, outputs) {
  const event = eventOf(runner.env);
  if (event?.pull !== void 0)
    throw new UsageError("The nightly action runs on a schedule. Use the root action for pull requests.");
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const given = argumentsOf(runner, runner.input("url") || runner.input("domain"), files);
  const { values, positionals } = parseCheckArgs([
    ...given.some((each) => each === "--timeout") ? [] : ["--timeout", TIMEOUT],
    ...given,
    "--measure",
    ...artifactArgs(runner, files),
    ...scan.args
  ]);
  const notes = scan.note === void 0 ? [] : [scan.note];
  const process = { ...runner, stderr: runner.stdout, notes };
  const { config } = await told(values, process);
  const github = githubOf(event, runner);
  const product = productOf(positionals, values, runner.cwd);
  const statusIssue = event && await statusIssueOf(github, { product, domain: positionals[0] ?? config.domain }, config, process);
  const { report, exit } = await check(positionals[0], values, { ...process, past: pastOf(statusIssue?.runs ?? []) });
  if (statusIssue !== void 0 && event !== void 0)
    await keep(runner, statusIssue, { report, product, event, config, values, process });
  const shown = shownOne({ ...report, notes: [...report.notes, ...statusIssue?.problems ?? []] });
  await show(runner, outputs, { shown, exit, files, event, github, wishes: publishOptionsOf(runner) });
}
async function statusIssueOf(github, { product, domain }, config, process) {
  const client = await github();
  if (client === void 0)
    return { client, runs: [], problems: ["The nightly state is not saved: there is no `token`."] };
  try {
    const target = domain === void 0 ? "this repository" : shownDomain(parseTarget(domain));
    const { remembered } = await import("./github-nights.js");
    const { state } = await remembered(client, { product, target }, settingsOf(config));
    return { client, runs: state.runs, problems: [] };
  } catch (error) {
    if (process.signal.aborted) throw error;
    return { client: void 0, runs: [], problems: [await problemOf(error)] };
  }
}
function productOf(targets, { config }, cwd) {
  if (targets.length > 0) return void 0;
  return config ?? CONFIG_FILES.find((file) => existsSync(join(cwd, file)));
}
var problemOf = async (error) => {
  const { refusalWords } = await import("./github-refusal.js");
  return `The nightly state is not saved completely: ${refusalWords(error, "issues: write")}.`;
};
var settingsOf = (config) => {
  const { after, "every-day": remind, assign } = alertsOf(config);
  return { after, remind, assign: [.../* @__PURE__ */ new Set([...assign, ...loginsOf(config)])].slice(0, 10) };
};
var loginsOf = ({ owners }) => Object.values(owners).flatMap((owner) => {
  const { name, channel = "" } = typeof owner === "string" ? { name: owner } : owner;
  return [name, channel].flatMap((text) => /^@([\w-]+)$/.exec(text)?.[1] ?? []);
});
function pastOf(runs) {
  return runs.flatMap(
    ({ times }) => times === void 0 ? [] : [
      Object.entries(times).map(([place, [p50, p95]]) => ({
        what: "response",
        place,
        p50,
        p95,
        samples: 0
      }))
    ]
  );
}
async function keep(runner, statusIssue, night) {
  const offline = await isOffline(night);
  const kept = await keptNight(statusIssue, night, offline);
  if (kept === void 0) return tellUnkept(runner, night, offline);
  statusIssue.problems.push(...kept.damage.map((words) => `Status issue: ${words}`));
  for (const error of kept.errors) statusIssue.problems.push(await problemOf(error));
  runner.log(`status issue: ${kept.url}`);
  await tell(runner, kept.actions, night, kept.url);
}
async function keptNight(statusIssue, { report, product, event, config, process }, offline) {
  if (statusIssue.client === void 0) return void 0;
  try {
    const { keepNight } = await import("./github-nights.js");
    const { runId: id, runUrl: url, workflow } = event;
    const run = { report, product, workflow, id, url, isOffline: offline };
    return await keepNight(statusIssue.client, run, settingsOf(config));
  } catch (error) {
    if (process.signal.aborted) throw error;
    statusIssue.problems.push(await problemOf(error));
    return void 0;
  }
}
async function isOffline({ report, values, config, process }) {
  const hasSeenPages = readingsOf(report.checks).some(({ what }) => what === "reachable");
  if (report.counts["block-now"] === 0 || hasSeenPages) return false;
  return !await isOnline(outside({ ...values, timeout: "20" }, config, process));
}
async function tellUnkept(runner, { report, config, process, event }, offline) {
  const blocking = findingsOf(report.checks).filter(
    (finding) => blocks(finding, report.blockOn) && (!offline || "file" in finding.place)
  );
  if (blocking.length === 0) return;
  const lines = blocking.slice(0, MOST_LINES).map(({ title: title2, place, rule }) => `${title2}: ${placeName(place)} (${rule})`);
  const title = `${report.target}: ${counted(blocking.length)} failing, and the nightly state could not be saved`;
  await send(runner, [{ kind: "open", title, lines, url: event.runUrl }], config, process);
}
async function tell(runner, actions, { config, report, process }, url) {
  const messages = actions.flatMap((action) => messageOf(action, report.target, url));
  await send(runner, messages, config, process);
}
async function send(runner, messages, config, process) {
  const { routes, missing } = routesOf(config, process.env);
  if (messages.length === 0 || routes.length + missing.length === 0) return;
  for (const words of missing) runner.log(`✗ ${words}`);
  const { sendAll } = await import("./monitoring-send-alert.js");
  for (const message of messages)
    for (const sent of await sendAll(routes, message, process.signal)) runner.log(sentWords(sent));
}
var MOST_LINES = 10;
var counted = (things) => things === 1 ? "1 thing" : `${things} things`;
var TITLES = { open: "broke", close: "recovered", remind: "still failing" };
function messageOf(action, target, url) {
  if (action.kind === "update") return [];
  const { kind, problems } = action;
  const shown = problems.slice(0, MOST_LINES).map((problem) => lineOf(problem));
  const more = problems.length > MOST_LINES ? [`and ${problems.length - MOST_LINES} more`] : [];
  return [{ kind, title: `${target}: ${counted(problems.length)} ${TITLES[kind]}`, lines: [...shown, ...more], url }];
}
var lineOf = ({ title, rule, place, since, issue }) => `${title}: ${place} (${rule}), since ${since.slice(0, 16).replace("T", " ")} UTC${issue === void 0 ? "" : `, #${issue}`}`;
export {
  nightly
};
