import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  WHOLE,
  shownAnnotations
} from "./output-comment.js";
import {
  error,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning
} from "./lib-actions-http-client.js";
import "./lib-tunnel.js";
import "./lib-undici.js";
import {
  BaseError,
  check,
  configHere,
  firstOf,
  formsOf,
  gitBase,
  inRepository,
  oneOf,
  parseCheckArgs,
  secretValues
} from "./lib-dns-packet.js";
import {
  ConfigError,
  EXIT,
  UsageError
} from "./lib-yaml.js";
import {
  askedWords,
  inert,
  markdownWithin,
  tally,
  unknownGroups,
  verdictSentence
} from "./output-markdown.js";
import "./package.js";
import {
  TargetError,
  parseTarget
} from "./checks-dns-rules-outside.js";
import {
  blocks,
  findingsOf
} from "./gate-verdict.js";
import "./output-json.2.js";
import "./lib-zod.js";
import {
  counts,
  int,
  looseObject,
  string
} from "./lib-zod.2.js";
import "./lib-tldts.js";
import "./runtime.js";

// src/commands/action.ts
import { join } from "node:path";

// src/github/event.ts
import { readFileSync } from "node:fs";
var named = looseObject({ ref: string(), sha: string() });
var payloadSchema = looseObject({
  pull_request: looseObject({
    number: int(),
    base: named,
    head: named.extend({ repo: looseObject({ full_name: string() }).nullish() }),
    user: looseObject({ login: string() }).nullish()
  }).optional(),
  merge_group: looseObject({ base_ref: string(), base_sha: string() }).optional(),
  deployment_status: looseObject({ state: string(), environment: string().nullish(), environment_url: string().nullish() }).optional()
});
function eventOf(env) {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repo === "") return void 0;
  const { pull_request: pull, merge_group: group, deployment_status: deployment } = payloadOf(env);
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const runId = Number(env["GITHUB_RUN_ID"]) || 0;
  const sha = env["GITHUB_SHA"] ?? "";
  const isFork = pull !== void 0 && pull.head.repo?.full_name !== `${owner}/${repo}`;
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    owner,
    repo,
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId,
    runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    sha,
    ref: env["GITHUB_REF"] ?? "",
    headSha: pull?.head.sha ?? sha,
    ...pull && { pull: pull.number, base: { branch: pull.base.ref, sha: pull.base.sha } },
    ...group && { base: { branch: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha } },
    // `pull_request_target` runs on the base branch's own workflow, with its token.
    ...isFork && env["GITHUB_EVENT_NAME"] === "pull_request" && {
      readOnly: "pull requests from forks get a token that only reads"
    },
    isDependabot: env["GITHUB_ACTOR"] === "dependabot[bot]",
    ...deployment && {
      deployment: {
        state: deployment.state,
        environment: deployment.environment ?? "",
        url: deployment.environment_url ?? ""
      }
    }
  };
}
function payloadOf(env) {
  try {
    return payloadSchema.parse(JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8")));
  } catch {
    return {};
  }
}

// src/commands/occasion.ts
function githubOf(event, { input, signal }) {
  let made;
  const token = input("token");
  return async () => {
    if (event === void 0 || token === "") return void 0;
    made ??= import("./github-client.js").then(({ makeClient }) => makeClient(event, token, { signal }));
    return made;
  };
}
function baseOf(event, cwd, github) {
  if (event?.base === void 0) return void 0;
  const { branch, sha } = event.base;
  const fromGithub = {
    name: branch,
    async read(file) {
      const client = await github();
      if (client === void 0) throw new BaseError("there is no token to ask GitHub with");
      const { path } = await inRepository(file, cwd).catch(() => ({ path: void 0 }));
      const { baseFiles } = await import("./github-base-files.js");
      const answer = await baseFiles(client, branch).read(path ?? file);
      if ("problem" in answer) throw new BaseError(answer.problem);
      return answer.text;
    }
  };
  return firstOf(branch, [gitBase(`refs/remotes/origin/${branch}`, cwd), gitBase(sha, cwd), fromGithub]);
}
function deploymentOf(event, { input, cwd }) {
  const given = input("url") || input("domain");
  const deployment = event?.name === "deployment_status" ? event.deployment : void 0;
  if (deployment === void 0 || input("url") !== "") return { target: given, notes: [] };
  if (deployment.state !== "success") {
    return {
      waiting: `Nothing was judged: the deployment is not there yet. Give the job if: github.event.deployment_status.state == 'success'.`
    };
  }
  if (deployment.url === "") {
    return { target: given, notes: ["The deployment names no address; the configured domain was judged."] };
  }
  const config = configHere(input("config") || void 0, cwd);
  const host = hostOf(deployment.url);
  if (host === void 0 || !isOfProduct(host, given || config.domain, config)) {
    return {
      waiting: "Nothing was judged: the deployment’s address is neither of the configured domain nor under deployments: in launch.yml."
    };
  }
  return { target: host, notes: [`The deployment at ${deployment.url} was judged.`] };
}
function hostOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { protocol, hostname, username } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" ? hostname : void 0;
}
function isOfProduct(host, domain, config) {
  const site = domain === void 0 ? void 0 : parseTarget(domain).site;
  if (site !== void 0 && (host === site || host.endsWith(`.${site}`))) return true;
  return [...Object.values(config.subdomains), ...config.deployments].some((pattern) => fits(host, pattern));
}
function fits(host, pattern) {
  const literal = pattern.toLowerCase().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^.]*")}$`).test(host);
}

// src/commands/action.ts
var NOTHING = {
  verdict: "INCOMPLETE",
  blockers: 0,
  findings: 0,
  unknown: 0,
  report: "",
  summary: "",
  url: ""
};
var OPTION_INPUTS = {
  checks: "--only",
  config: "--config",
  stage: "--stage",
  "block-on": "--block-on",
  "on-incomplete": "--on-incomplete",
  "base-ref": "--base-ref"
};
var SUMMARY_CHARS = 25e4;
async function runAction(runner) {
  const outputs = { ...NOTHING };
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await judgeAndShow(runner, outputs);
  } catch (error2) {
    runner.fail(sentenceOf(error2));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}
async function judgeAndShow(runner, outputs) {
  const wishes = wishesOf(runner);
  const event = eventOf(runner.env);
  const occasion = deploymentOf(event, runner);
  if ("waiting" in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const { values, positionals } = parseCheckArgs(argumentsOf(runner, occasion.target, files));
  if (positionals.length > 1) throw new UsageError("The inputs domain and url, and args, name more than one target.");
  const github = githubOf(event, runner);
  const base = values["base-ref"] === void 0 ? baseOf(event, runner.cwd, github) : void 0;
  const { report, exit } = await check(positionals[0], values, {
    ...runner,
    stderr: runner.stdout,
    ...base && { base },
    notes: occasion.notes
  });
  Object.assign(outputs, outputsOf(report, files));
  await show(runner, report);
  const { url, problems } = await publishOn(github, event, report, partOf(runner), exit !== EXIT.go, wishes);
  outputs.url = url;
  problems.push(...await keep(runner, files));
  for (const problem of problems) runner.log(problem);
  if (problems.length > 0) await runner.summarize(problems.map((problem) => `> ${problem}
`).join(">\n"));
  if (exit !== EXIT.go) runner.fail(`${report.verdict}: ${verdictSentence(report)}`);
}
async function show(runner, report) {
  for (const annotation of shownAnnotations(report)) runner.annotate(annotation);
  for (const { reason, rules } of unknownGroups(report))
    runner.log(`not known: ${inert(reason)} (needed by ${rules.join(", ")})`);
  runner.log(`${report.verdict}: ${tally(report)}; ${askedWords(report)}`);
  await runner.summarize(markdownWithin(SUMMARY_CHARS, report));
}
async function publishOn(github, event, report, part, fails, wishes) {
  const wantsComment = event?.pull !== void 0 && wishes.comment !== "never";
  const isWanted = wantsComment || wishes.checkRun !== "" || wishes.sarif;
  if (event === void 0 || !isWanted) return { url: "", problems: [] };
  const client = await github();
  if (client === void 0) return { url: "", problems: ["Nothing is posted: there is no `token`."] };
  const { publish } = await import("./github-publish.js");
  return publish(client, event, report, part, fails, wishes);
}
async function keep(runner, files) {
  const name = runner.input("artifact");
  if (name === "") return [];
  try {
    const { uploadArtifact } = await import("./github-artifact.js");
    await uploadArtifact(name, Object.values(files));
    return [];
  } catch {
    return ["No artifact: the runner did not take it; its name must be new in this run."];
  }
}
function wishesOf({ input }) {
  const checkRun = input("check-run");
  const isNamed = checkRun !== "" && checkRun !== "true" && checkRun !== "false";
  const named2 = isNamed ? checkRun : `Launch Gate${input("checks") ? `: ${list(input("checks")).join(", ")}` : ""}`;
  return {
    comment: oneOf(input("comment") || void 0, ["always", "on-failure", "never"], "comment") ?? "always",
    checkRun: checkRun === "" || checkRun === "false" ? "" : named2,
    sarif: oneOf(input("sarif") || void 0, ["true", "false"], "sarif") === "true"
  };
}
function filesOf({ input, temp }) {
  const names = input("checks").split(/[^a-z-]+/).filter(Boolean);
  const stem = ["launch-gate", ...names].join("-").slice(0, 80);
  return { report: join(temp, `${stem}.json`), summary: join(temp, `${stem}.md`) };
}
var partOf = ({ input }) => list(input("checks")).sort().join(" ") || WHOLE;
var list = (text) => text.split(/[\n,]/).map((part) => part.trim()).filter(Boolean);
function argumentsOf({ input }, target, files) {
  const options = Object.entries(OPTION_INPUTS).flatMap(([name, option]) => {
    const value = list(input(name)).join(",");
    return value === "" ? [] : [option, value];
  });
  return [
    ...target ? [target] : [],
    ...options,
    ...words(input("args")),
    "--output",
    files.report,
    "--output",
    files.summary,
    "--no-color"
  ];
}
function words(text) {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(
    ([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2")
  );
}
function outputsOf(report, files) {
  const findings = findingsOf(report.checks).filter(counts);
  const blockers = findings.filter((finding) => blocks(finding, report.blockOn));
  return {
    verdict: report.verdict,
    blockers: blockers.length,
    findings: findings.length,
    unknown: report.counts.unknown,
    ...files
  };
}
function incomplete(runner, sentence) {
  if (runner.input("on-incomplete") === "warn")
    runner.annotate({ level: "warning", title: "Launch Gate", message: sentence });
  else runner.fail(sentence);
}
function sentenceOf(error2) {
  const isExpected = error2 instanceof UsageError || error2 instanceof ConfigError || error2 instanceof TargetError;
  const message = error2 instanceof Error ? error2.message : String(error2);
  return inert(`${isExpected ? "" : "Launch Gate itself failed: "}${message}`, 1e3);
}

// src/action.ts
var controller = new AbortController();
process.once("SIGINT", () => controller.abort());
process.once("SIGTERM", () => controller.abort());
var LEVELS = { error, warning, notice };
await runAction({
  // Composite actions pass `INPUT_BLOCK_ON`: some shells drop names with a hyphen.
  input: (name) => getInput(name) || getInput(name.replaceAll("-", "_")),
  annotate: ({ level, message, title, file, line }) => LEVELS[level](message, {
    title,
    ...file !== void 0 && { file },
    ...line !== void 0 && { startLine: line }
  }),
  // A runner without a summary file (act, an old GHES) loses the summary, not the verdict.
  summarize: async (text) => {
    if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(text).write();
  },
  output: setOutput,
  log: info,
  mask: setSecret,
  fail: setFailed,
  stdout: { write: (text) => process.stdout.write(text) },
  cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
  temp: process.env["RUNNER_TEMP"] ?? process.cwd(),
  env: process.env,
  signal: controller.signal
});
