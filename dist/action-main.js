import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
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
import {
  OPTION_INPUTS,
  argumentsOf,
  artifactArgs,
  baseOf,
  deploymentOf,
  eventOf,
  filesOf,
  githubOf,
  list,
  outputArgs,
  publishOptionsOf,
  scanFor,
  show,
  shownMany,
  shownOne,
  words
} from "./action-step.js";
import "./report-comment.js";
import "./gate-html-comment.js";
import "./lib-tunnel.js";
import "./gate-merged.js";
import {
  check,
  formsOf,
  secretValues
} from "./run-check.js";
import "./run-load-config.js";
import "./io-remembering.js";
import "./io-real.js";
import {
  parseCheckArgs
} from "./run-options.js";
import "./run-base-branch.js";
import "./report-formats.js";
import "./run-settings.js";
import "./config-load.js";
import {
  ConfigError
} from "./config-yaml.js";
import {
  UsageError
} from "./run-process.js";
import "./io-tls.js";
import "./io-files.js";
import "./io-product-folder.js";
import "./io-git.js";
import "./io-disk-read.js";
import "./checks-migrations-rules-history.js";
import "./lookups-parse-page.js";
import "./lib-table-name.js";
import "./io-secrets.js";
import "./lib-event-loop-turns.js";
import "./io-measures.js";
import "./lookups-email-message.2.js";
import "./io-address-guard.js";
import "./lookups-file-routes.2.js";
import "./lib-undici.js";
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
  TargetError
} from "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import {
  outputsOf
} from "./action-outputs.js";
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
import {
  inert
} from "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import "./runtime.js";

// src/action/modes.ts
import { existsSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
var MODES = { check: judgeAndShow, plan: planAndTell, merge: mergeAndShow, nightly: nightAndTell };
async function runAction(runner, mode = "check") {
  const outputs = outputsOf(mode);
  try {
    for (const value of secretValues(runner.env).flatMap(formsOf)) runner.mask(value);
    await MODES[mode](runner, outputs);
  } catch (error2) {
    runner.fail(inputWords(sentenceOf(error2), runner));
  } finally {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  }
}
async function judgeAndShow(runner, outputs) {
  const wishes = publishOptionsOf(runner);
  const event = eventOf(runner.env);
  const github = githubOf(event, runner);
  const base = baseOf(event, runner.cwd, github);
  const occasion = await deploymentOf(event, runner, base);
  if ("waiting" in occasion) return incomplete(runner, occasion.waiting);
  const files = filesOf(runner);
  const scan = await scanFor(event, runner);
  const { values, positionals } = parseCheckArgs([
    ...argumentsOf(runner, occasion.target, files),
    ...artifactArgs(runner, files),
    ...scan.args,
    ...versionFor(event)
  ]);
  const notes = [...occasion.notes, ...scan.note === void 0 ? [] : [scan.note]];
  const ownBase = values["base-ref"] === void 0 ? { base } : {};
  const process2 = { ...runner, stderr: runner.stdout, ...ownBase, notes };
  const { config: _, ...others } = values;
  const configs = list(runner.input("config"));
  const { shown, exit } = configs.length > 1 ? await judgedMany(
    configs.map((file) => ({ config: file })),
    others,
    process2
  ) : await judged(positionals, values, process2);
  await show(runner, outputs, { shown, exit, files, event, github, wishes });
}
function versionFor(event) {
  const isDeployed = event?.name === "deployment_status" && event.sha !== "";
  return isDeployed ? ["--expect-version", event.sha] : [];
}
async function nightAndTell(runner, outputs) {
  const { nightly } = await import("./action-nightly.js");
  await nightly(runner, outputs);
}
async function judged(targets, options, process2) {
  if (targets.length <= 1) {
    const { report, exit } = await check(targets[0], options, process2);
    return { shown: shownOne(report), exit };
  }
  return judgedMany(
    targets.map((target) => ({ target })),
    options,
    process2
  );
}
async function judgedMany(products, options, process2) {
  const { checkMany } = await import("./run-check-many.js");
  const { merged, exit } = await checkMany(products, options, process2);
  return { shown: shownMany(merged), exit };
}
async function mergeAndShow(runner, outputs) {
  const wishes = publishOptionsOf(runner);
  const files = filesOf({ ...runner, input: () => "merged" });
  const { mergeReports } = await import("./cli-merge.js");
  const { paths, missing } = reportsOf(runner);
  const expect = runner.input("expect") || (missing ? "1" : "");
  const options = { expect, "on-incomplete": runner.input("on-incomplete") };
  const given = Object.entries(options).flatMap(([name, value]) => value === "" ? [] : [`--${name}`, value]);
  const args = [...paths, ...given, ...outputArgs(files)];
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
function reportsOf({ input, cwd, temp }) {
  const named = list(input("reports"));
  const paths = named.filter((path) => existsSync(resolve(cwd, path)));
  if (named.length === 0 || paths.length > 0) return { paths, missing: paths.length < named.length };
  return { paths: [mkdtempSync(join(temp, "launch-gate-none-"))], missing: true };
}
async function planAndTell(runner, outputs) {
  const { planMatrix } = await import("./cli-plan.js");
  const from = runner.input("from");
  const args = [...list(runner.input("targets")), ...from === "" ? [] : ["--from", from]];
  const event = eventOf(runner.env);
  const base = baseOf(event, runner.cwd, githubOf(event, runner));
  const plan = await planMatrix(args, { ...runner, stderr: runner.stdout, base });
  Object.assign(outputs, { matrix: JSON.stringify(plan), legs: plan.include.length });
  runner.log(`${plan.include.length} legs: ${plan.include.map(({ leg }) => inert(leg)).join(", ")}`);
}
function incomplete(runner, sentence) {
  if (runner.input("on-incomplete") === "warn")
    runner.annotate({ level: "warning", title: "Launch Gate", message: sentence });
  else runner.fail(sentence);
}
function inputWords(sentence, { input }) {
  const args = words(input("args"));
  const said = Object.entries(INPUTS).reduce((text, [name, option]) => {
    if (input(name) === "" || args.some((arg) => arg === option || arg.startsWith(`${option}=`))) return text;
    return text.replace(new RegExp(`(^|\\s)${option}(?![\\w-])`, "g"), `$1the input ${name}`);
  }, sentence);
  return said.replace(/^the input/, "The input");
}
var INPUTS = {
  ...OPTION_INPUTS,
  from: "--from",
  expect: "--expect",
  comment: "--comment",
  sarif: "--sarif"
};
function sentenceOf(error2) {
  const isExpected = error2 instanceof UsageError || error2 instanceof ConfigError || error2 instanceof TargetError;
  const message = error2 instanceof Error ? error2.message : String(error2);
  return inert(`${isExpected ? "" : "Launch Gate itself failed: "}${message}`, 1e3);
}

// src/action/main.ts
var LEVELS = { error, warning, notice };
function runStep(mode) {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  process.once("SIGTERM", () => controller.abort());
  const runner = {
    // Composite actions pass `INPUT_BLOCK_ON`, because some shells drop names with a hyphen.
    input: (name) => getInput(name) || getInput(name.replaceAll("-", "_")),
    annotate: ({ level, message, title, file, line }) => LEVELS[level](message, {
      title,
      ...file !== void 0 && { file },
      ...line !== void 0 && { startLine: line }
    }),
    // On a runner without a summary file (act, an old GHES), only the summary is lost, not the verdict.
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
    isApart: true,
    signal: controller.signal
  };
  return runAction(runner, mode);
}
export {
  runStep
};
