import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  WHOLE,
  annotations,
  shownAnnotations
} from "./report-comment.js";
import {
  told
} from "./run-load-config.js";
import {
  BaseError,
  firstAvailable,
  gitBase,
  isDeclaration
} from "./run-base-branch.js";
import {
  oneOf
} from "./run-settings.js";
import {
  EXIT
} from "./run-process.js";
import {
  git,
  gitRoot,
  inRepository
} from "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";
import {
  parseTarget
} from "./lib-domain-names.js";
import {
  isUnder
} from "./lib-host-names.js";
import {
  isHostLike
} from "./lib-globs.js";
import {
  int,
  looseObject,
  string
} from "./lib-zod.2.js";
import {
  ALL_TARGETS,
  mergedBody,
  mergedMarkdown,
  mergedSentence
} from "./report-merged.2.js";
import {
  within
} from "./report-detail.js";
import {
  body,
  markdown
} from "./report-markdown.2.js";
import {
  askedWords,
  tally,
  targetName,
  unknownGroups,
  verdictSentence
} from "./report-groups.js";
import {
  inert
} from "./report-inert.js";
import {
  blocks,
  findingsOf
} from "./gate-verdict.js";
import {
  isActive
} from "./gate-look.js";

// src/github/event.ts
var named = looseObject({ ref: string(), sha: string() });
var payloadSchema = looseObject({
  pull_request: looseObject({
    number: int(),
    base: named,
    head: named.extend({ repo: looseObject({ full_name: string() }).nullish() }),
    user: looseObject({ login: string() }).nullish()
  }).optional(),
  repository: looseObject({ default_branch: string() }).optional(),
  workflow_run: looseObject({ head_repository: looseObject({ full_name: string() }).nullish() }).optional(),
  merge_group: looseObject({ base_ref: string(), base_sha: string() }).optional(),
  deployment_status: looseObject({ state: string(), environment: string().nullish(), environment_url: string().nullish() }).optional()
});
var DEPENDABOT = "dependabot[bot]";
function eventOf(env) {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repo === "") return void 0;
  const payload = payloadOf(env);
  const { pull_request: pull } = payload;
  const sha = env["GITHUB_SHA"] ?? "";
  return {
    ...runOf(env, owner, repo),
    sha,
    ref: env["GITHUB_REF"] ?? "",
    headSha: pull?.head.sha ?? sha,
    ...pull && { pull: pull.number },
    ...baseOf(payload),
    ...authorOf(env, payload, `${owner}/${repo}`),
    ...deploymentOf(payload)
  };
}
function runOf(env, owner, repo) {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const runId = Number(env["GITHUB_RUN_ID"]) || 0;
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    owner,
    repo,
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId,
    runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com"
  };
}
function baseOf({
  pull_request: pull,
  merge_group: group,
  deployment_status,
  repository
}) {
  if (deployment_status && repository) return { base: { branch: repository.default_branch } };
  if (group) return { base: { branch: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha } };
  return pull ? { base: { branch: pull.base.ref, sha: pull.base.sha } } : {};
}
function authorOf(env, { pull_request: pull, workflow_run: earlier }, own) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const isPull = pull !== void 0 || /^pull_request/.test(event);
  const isFork = isPull && pull?.head.repo?.full_name !== own;
  const isAfterFork = earlier?.head_repository != null && earlier.head_repository.full_name !== own;
  const isDependabot = pull?.user?.login === DEPENDABOT || env["GITHUB_ACTOR"] === DEPENDABOT;
  const isReadOnly = isFork && event !== "pull_request_target";
  return {
    ...isReadOnly && { readOnly: "pull requests from forks get a read-only token" },
    isDependabot,
    isStranger: isFork || isAfterFork || isDependabot
  };
}
function deploymentOf({ deployment_status: deployment }) {
  if (!deployment) return {};
  const { state, environment, environment_url: url } = deployment;
  return { deployment: { state, environment: environment ?? "", url: url ?? "" } };
}
var EVENT_BYTES = 25 * 1024 * 1024;
function eventText(path) {
  const read = readTextFile(path, { most: EVENT_BYTES });
  return "text" in read ? read.text : "{}";
}
function payloadOf(env) {
  try {
    return payloadSchema.parse(JSON.parse(eventText(env["GITHUB_EVENT_PATH"] ?? "")));
  } catch {
    return {};
  }
}

// src/action/event-options.ts
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
  const careful = event?.isStranger ? ["--no-verify", "--no-probe"] : [];
  const isChosen = /--(diff|history|staged)\b/.test(input("args"));
  const isJudged = input("checks") === "" || /\bsecrets\b/.test(input("checks"));
  if (event === void 0 || isChosen || !isJudged) return { args: careful };
  if (event.name === "schedule")
    return {
      args: ["--history", ...careful],
      note: "Secrets: every version of every file was scanned, as in every scheduled run."
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
function baseOf2(event, cwd, github) {
  if (event?.base === void 0) return void 0;
  const { branch, sha } = event.base;
  const refs = [`refs/remotes/origin/${branch}`, ...sha === void 0 ? [] : [sha]];
  return firstAvailable(branch, [...refs.map((ref) => gitBase(ref, cwd)), githubBase(branch, cwd, github)]);
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
  if (client === void 0) throw new BaseError("there is no GitHub token");
  return (await import("./github-base-files.js")).baseFiles(client, branch);
}
async function deploymentOf2(event, { input, cwd }, base) {
  const given = input("url") || input("domain");
  const deployment = event?.name === "deployment_status" ? event.deployment : void 0;
  if (deployment === void 0 || input("url") !== "") return { target: given, notes: [] };
  if (deployment.state !== "success") {
    return {
      waiting: `Nothing was checked: the deployment is not ready yet. Give the job if: github.event.deployment_status.state == 'success'.`
    };
  }
  if (deployment.url === "") {
    return { target: given, notes: ["The deployment has no URL; the configured domain was checked."] };
  }
  const named2 = input("config");
  const { config } = await told({ ...named2 !== "" && { config: named2 } }, { cwd, base });
  const host = hostOf(deployment.url);
  if (host === void 0 || !isOfProduct(host, given || config.domain, config)) {
    return {
      waiting: "Nothing was checked: the deployment’s URL is not below the configured domain and not under deployments: in launch.yml."
    };
  }
  return { target: host, notes: [`The deployment at ${deployment.url} was checked.`] };
}
function hostOf(url) {
  if (!URL.canParse(url)) return void 0;
  const { protocol, hostname, username } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" ? hostname : void 0;
}
function isOfProduct(host, domain, config) {
  const site = domain === void 0 ? void 0 : parseTarget(domain).site;
  if (site !== void 0 && isUnder(host, site)) return true;
  return [...Object.values(config.subdomains), ...config.deployments].some((pattern) => isHostLike(pattern, host));
}

// src/action/report-view.ts
function shownOne(report) {
  const findings = findingsOf(report.checks).filter(isActive);
  return {
    verdict: report.verdict,
    target: targetName(report),
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

// src/action/step.ts
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, parse } from "node:path";
var OPTION_INPUTS = {
  checks: "--only",
  config: "--config",
  stage: "--stage",
  "block-on": "--block-on",
  "on-incomplete": "--on-incomplete",
  "base-ref": "--base-ref"
};
var SUMMARY_CHARS = 25e4;
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
function artifactArgs({ input }, files) {
  if (input("artifact") === "") return [];
  const pictures = input("checks") === "" ? ["--screenshots", picturesOf(files)] : [];
  return ["--output", pageOf(files), "--transcript", transcriptOf(files), ...pictures];
}
var picturesOf = ({ report }) => report.replace(/\.json$/, "-screenshots");
var pageOf = ({ report }) => report.replace(/\.json$/, ".html");
var transcriptOf = ({ report }) => report.replace(/\.json$/, "-transcript.md");
function artifactFiles(files) {
  const folder = picturesOf(files);
  const pictures = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const stems = [transcriptOf(files), pageOf(files)].map((file) => parse(file));
  const beside = readdirSync(dirname(files.report)).filter(
    (name) => stems.some(
      ({ base, name: stem, ext }) => name === base || name.startsWith(`${stem}-`) && name.endsWith(ext) && parse(name).name.includes(".")
    )
  );
  return [
    ...pictures.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name)),
    ...beside.map((name) => join(dirname(files.report), name))
  ];
}
async function keep(runner, files) {
  const name = runner.input("artifact");
  if (name === "") return [];
  try {
    const { uploadArtifact } = await import("./github-artifact.js");
    await uploadArtifact(name, [...Object.values(files), ...artifactFiles(files)]);
    return [];
  } catch (error) {
    return [`No artifact: ${artifactWords(error)}.`];
  }
}
function artifactWords(error) {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  if (name === "GHESNotSupportedError") return "GitHub Enterprise Server has no artifacts of this kind";
  if (name === "UsageError") return "the artifact storage quota is used up";
  if (name === "NetworkError") return "GitHub’s storage for artifacts could not be reached";
  if (/\b409\b|already exists/i.test(message)) return "this run already has an artifact of this name";
  return "the runner did not accept it";
}
function publishOptionsOf({ input }) {
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
var outputArgs = ({ report, summary }) => ["--output", report, "--output", summary, "--no-color"];
function words(text) {
  return [...text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(
    ([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2")
  );
}

export {
  eventOf,
  githubOf,
  scanFor,
  baseOf2 as baseOf,
  deploymentOf2 as deploymentOf,
  shownOne,
  shownMany,
  OPTION_INPUTS,
  show,
  artifactArgs,
  publishOptionsOf,
  filesOf,
  list,
  argumentsOf,
  outputArgs,
  words
};
