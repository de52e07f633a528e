import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  WHOLE,
  annotations,
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
import "./gate-merged.js";
import {
  ALL_TARGETS,
  check,
  formsOf,
  mergedBody,
  mergedMarkdown,
  mergedSentence,
  secretValues,
  told
} from "./commands-check.js";
import {
  askedWords,
  body,
  markdown,
  tally,
  unknownGroups,
  verdictSentence,
  within
} from "./output-markdown.js";
import "./output-fix.js";
import {
  inert
} from "./output-inert.js";
import {
  parseCheckArgs
} from "./commands-options.js";
import {
  BaseError,
  firstOf,
  gitBase,
  isDeclaration
} from "./commands-trust.js";
import {
  oneOf
} from "./commands-settings.js";
import {
  ConfigError
} from "./lib-yaml.js";
import {
  EXIT,
  UsageError
} from "./commands-usage.js";
import {
  git,
  gitRoot,
  inRepository
} from "./world-git.js";
import "./checks-tls-rules-certificates.js";
import {
  blocks
} from "./gate-verdict.js";
import {
  findingsOf
} from "./gate-report.js";
import "./looking-page.js";
import "./secrets-files.js";
import "./mail-message.2.js";
import "./looking-lookup.js";
import "./lib-undici.js";
import "./lib-dns-packet.js";
import "./world-error-code.js";
import "./world-world.js";
import "./world-records.js";
import "./world-address.js";
import "./secrets-names.js";
import "./output-json.2.js";
import "./lib-zod.js";
import {
  int,
  looseObject,
  string
} from "./lib-zod.2.js";
import {
  counts
} from "./gate-finding.js";
import "./package.js";
import "./mail-providers-transactional.js";
import {
  TargetError,
  parseTarget
} from "./looking-target.js";
import "./lib-tldts.js";
import "./lib-ipaddr.js.js";
import "./runtime.js";

// src/commands/action.ts
import { existsSync, readdirSync } from "node:fs";
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
  repository: looseObject({ default_branch: string() }).optional(),
  merge_group: looseObject({ base_ref: string(), base_sha: string() }).optional(),
  deployment_status: looseObject({ state: string(), environment: string().nullish(), environment_url: string().nullish() }).optional()
});
function eventOf(env) {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repo === "") return void 0;
  const { pull_request: pull, merge_group: group, deployment_status: deployment, repository } = payloadOf(env);
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
      ...repository && { base: { branch: repository.default_branch } },
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
async function scanFor(event, { input, cwd }) {
  const careful = event?.readOnly === void 0 && !event?.isDependabot ? [] : ["--no-verify"];
  const isChosen = /--(diff|history|staged)\b/.test(input("args"));
  const isJudged = input("checks") === "" || /\bsecrets\b/.test(input("checks"));
  if (event === void 0 || isChosen || !isJudged) return { args: careful };
  if (event.name === "schedule")
    return {
      args: ["--history", ...careful],
      note: "Secrets: every version of every file was scanned, as on each schedule."
    };
  if (event.base?.sha === void 0) return { args: careful };
  const { branch, sha } = event.base;
  for (const ref of [sha, `refs/remotes/origin/${branch}`, ...await mergedInto(event, cwd)]) {
    if (await commitOf(ref, cwd) !== void 0)
      return { args: ["--diff", ref, ...careful], note: `Secrets: what the change adds to ${branch} was scanned.` };
  }
  return {
    args: careful,
    note: `Secrets: ${branch} is not in this clone (actions/checkout brings it with fetch-depth: 0), so all files were scanned.`
  };
}
var commitOf = async (ref, cwd) => {
  const root = gitRoot(cwd);
  if (root === void 0) return void 0;
  return git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(() => void 0);
};
async function mergedInto({ sha }, cwd) {
  const isMerge = (await commitOf("HEAD", cwd))?.trim() === sha && await commitOf("HEAD^2", cwd) !== void 0;
  return isMerge ? ["HEAD^1"] : [];
}
function baseOf(event, cwd, github) {
  if (event?.base === void 0) return void 0;
  const { branch, sha } = event.base;
  const refs = [`refs/remotes/origin/${branch}`, ...sha === void 0 ? [] : [sha]];
  return firstOf(branch, [...refs.map((ref) => gitBase(ref, cwd)), githubBase(branch, cwd, github)]);
}
function githubBase(branch, cwd, github) {
  let made;
  const filesThere = () => {
    made ??= filesOn(branch, github);
    return made;
  };
  return {
    name: branch,
    async read(file, here) {
      const answer = await (await filesThere()).read(inRepository(file, cwd)?.path ?? file, here);
      if ("problem" in answer) throw new BaseError(answer.problem);
      return answer.text;
    },
    async declarations() {
      const answer = await (await filesThere()).list();
      if ("problem" in answer) throw new BaseError(answer.problem);
      return answer.paths.filter(isDeclaration);
    }
  };
}
async function filesOn(branch, github) {
  const client = await github();
  if (client === void 0) throw new BaseError("there is no token to ask GitHub with");
  return (await import("./github-base-files.js")).baseFiles(client, branch);
}
async function deploymentOf(event, { input, cwd }, base) {
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
  const named2 = input("config");
  const { config } = await told({ ...named2 !== "" && { config: named2 } }, { cwd, base });
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

// src/commands/shown.ts
function shownOne(report) {
  const findings = findingsOf(report.checks).filter(counts);
  return {
    verdict: report.verdict,
    target: report.target,
    tally: tally(report),
    sentence: verdictSentence(report),
    counts: {
      blockers: findings.filter((finding) => blocks(finding, report.blockOn)).length,
      findings: findings.length,
      unknown: report.counts.unknown
    },
    annotations: annotations(report),
    lines: [
      ...unknownGroups(report).map(
        ({ reason, rules }) => `not known: ${inert(reason)} (needed by ${rules.join(", ")})`
      ),
      `${report.verdict}: ${tally(report)}; ${askedWords(report)}`
    ],
    page: (detail) => markdown(report, detail),
    body: (detail) => body(report, detail).text,
    report
  };
}
function shownMany(merged) {
  const each = merged.reports.map(shownOne);
  const sum = (of) => each.reduce((total, shown) => total + shown.counts[of], 0);
  return {
    verdict: merged.verdict,
    target: ALL_TARGETS,
    tally: mergedSentence(merged).replace(/[^\w .·-]/g, ""),
    sentence: mergedSentence(merged),
    counts: { blockers: sum("blockers"), findings: sum("findings"), unknown: sum("unknown") },
    annotations: each.flatMap((shown) => shown.annotations),
    lines: [
      ...each.map(({ verdict, target, tally: words2 }) => `${verdict} ${inert(target)}: ${words2}`),
      mergedSentence(merged)
    ],
    page: (detail) => mergedMarkdown(merged, detail),
    body: (detail) => mergedBody(merged, detail).text
  };
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
var MODES = { check: judgeAndShow, plan: planAndTell, merge: mergeAndShow };
async function runAction(runner, mode = "check") {
  const outputs = mode === "plan" ? { matrix: '{"include":[]}', legs: 0 } : { ...NOTHING };
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await MODES[mode](runner, outputs);
  } catch (error2) {
    runner.fail(sentenceOf(error2));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}
async function judgeAndShow(runner, outputs) {
  const wishes = wishesOf(runner);
  const event = eventOf(runner.env);
  const github = githubOf(event, runner);
  const base = baseOf(event, runner.cwd, github);
  const occasion = await deploymentOf(event, runner, base);
  if ("waiting" in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const { values, positionals } = parseCheckArgs([
    ...argumentsOf(runner, occasion.target, files),
    ...picturesFor(runner, files),
    ...scan.args
  ]);
  const notes = [...occasion.notes, ...scan.note === void 0 ? [] : [scan.note]];
  const ownBase = values["base-ref"] === void 0 ? { base } : {};
  const process2 = { ...runner, stderr: runner.stdout, ...ownBase, notes };
  const { shown, exit } = await judged(positionals, values, process2);
  await show(runner, outputs, { shown, exit, files, event, github, wishes });
}
async function judged(targets, options, process2) {
  if (targets.length <= 1) {
    const { report, exit: exit2 } = await check(targets[0], options, process2);
    return { shown: shownOne(report), exit: exit2 };
  }
  const { checkMany } = await import("./commands-many.js");
  const { merged, exit } = await checkMany(targets, options, process2);
  return { shown: shownMany(merged), exit };
}
async function mergeAndShow(runner, outputs) {
  const wishes = wishesOf(runner);
  const files = filesOf({ ...runner, input: () => "merged" });
  const { mergeReports } = await import("./commands-merge.js");
  const options = { expect: runner.input("expect"), "on-incomplete": runner.input("on-incomplete") };
  const given = Object.entries(options).flatMap(([name, value]) => value === "" ? [] : [`--${name}`, value]);
  const args = [...list(runner.input("reports")), ...given, ...outputArgs(files)];
  const { merged, exit } = await mergeReports(args, { ...runner, stderr: runner.stdout });
  const event = eventOf(runner.env);
  await show(runner, outputs, {
    shown: shownMany(merged),
    exit,
    files,
    event,
    github: githubOf(event, runner),
    wishes
  });
}
async function planAndTell(runner, outputs) {
  const { planMatrix } = await import("./commands-plan.js");
  const from = runner.input("from");
  const args = [...list(runner.input("targets")), ...from === "" ? [] : ["--from", from]];
  const event = eventOf(runner.env);
  const base = baseOf(event, runner.cwd, githubOf(event, runner));
  const plan = await planMatrix(args, { ...runner, stderr: runner.stdout, base });
  Object.assign(outputs, { matrix: JSON.stringify(plan), legs: plan.include.length });
  runner.log(`${plan.include.length} legs: ${plan.include.map(({ leg }) => inert(leg)).join(", ")}`);
}
async function show(runner, outputs, { shown, exit, files, event, github, wishes }) {
  const fails = exit !== EXIT.go;
  Object.assign(outputs, { verdict: shown.verdict, ...shown.counts, ...files });
  for (const annotation of shownAnnotations(shown.annotations)) runner.annotate(annotation);
  for (const line of shown.lines) runner.log(line);
  await runner.summarize(within(SUMMARY_CHARS, shown.page));
  const judgement = { said: shown, report: shown.report, part: partOf(runner), fails };
  const { url, problems } = await publishOn(github, event, judgement, wishes);
  outputs["url"] = url;
  problems.push(...await keep(runner, files));
  for (const problem of problems) runner.log(problem);
  if (problems.length > 0) await runner.summarize(problems.map((problem) => `> ${problem}
`).join(">\n"));
  if (fails) runner.fail(`${shown.verdict}: ${shown.sentence}`);
}
async function publishOn(github, event, judgement, wishes) {
  const wantsComment = event?.pull !== void 0 && wishes.comment !== "never";
  const isWanted = wantsComment || wishes.checkRun !== "" || wishes.sarif;
  if (event === void 0 || !isWanted) return { url: "", problems: [] };
  const client = await github();
  if (client === void 0) return { url: "", problems: ["Nothing is posted: there is no `token`."] };
  const { publish } = await import("./github-publish.js");
  return publish(client, event, judgement, wishes);
}
function picturesFor({ input }, files) {
  return input("artifact") === "" || input("checks") !== "" ? [] : ["--screenshots", picturesOf(files)];
}
var picturesOf = ({ report }) => report.replace(/\.json$/, "-screenshots");
var picturesIn = (folder) => existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
async function keep(runner, files) {
  const name = runner.input("artifact");
  if (name === "") return [];
  try {
    const { uploadArtifact } = await import("./github-artifact.js");
    await uploadArtifact(name, [...Object.values(files), ...picturesIn(picturesOf(files))]);
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
  return [...list(target), ...options, ...words(input("args")), ...outputArgs(files)];
}
var outputArgs = ({ report, summary: summary2 }) => ["--output", report, "--output", summary2, "--no-color"];
function words(text) {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(
    ([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2")
  );
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
await runAction(
  {
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
  },
  process.argv[2]
);
