import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  readInput,
  writeWhole
} from "./run-settings.js";
import "./config-load.js";
import "./config-yaml.js";
import {
  UsageError
} from "./run-process.js";
import {
  gitRoot
} from "./io-git.js";
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
import "./io-records.js";
import "./io-endpoint.js";
import "./io-failure.js";
import "./lib-clock.js";
import "./catalog-platforms-index.js";
import "./lib-smol-toml.js";
import {
  require_dist
} from "./lib-yaml.js";
import "./lib-lines.js";
import "./catalog-mail-providers-transactional.js";
import "./lib-domain-names.js";
import "./lib-host-names.js";
import "./lib-ipaddr.js.js";
import "./lib-tldts.js";
import "./lib-error-code.js";
import "./io-disk-watch.js";
import "./lib-secret-names.js";
import "./lib-globs.js";
import "./lib-product-paths.js";
import "./lib-zod.js";
import "./lib-zod.2.js";
import {
  shellLine
} from "./report-inert.js";
import "./gate-verdict.js";
import "./gate-look.js";
import {
  __toESM
} from "./runtime.js";

// src/cli/init/write-hook.ts
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";

// src/cli/init/hook.ts
var import_yaml = __toESM(require_dist(), 1);
var HOOK_ARGS = ["check", "--only", "secrets", "--staged", "--no-verify"];
var HOOK_FILES = {
  "pre-commit": [".pre-commit-config.yaml"],
  lefthook: ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"],
  husky: [".husky/"]
};
var hasHook = (text) => /launch[- ]gate/i.test(text) && text.includes("--staged");
function withHook(tool, text, line) {
  switch (tool) {
    case "pre-commit":
      return withLocalHook(text, line);
    case "lefthook":
      return withCommand(text, line);
    case "husky":
      return `${text === "" || text.endsWith("\n") ? text : `${text}
`}${REMARK}
${quietly(line)}
`;
    case "git":
      return text.trim() === "" ? `#!/bin/sh
${REMARK}
${quietly(line)}
` : void 0;
  }
}
var REMARK = "# Launch Gate: blocks commits with secrets. To commit anyway: git commit --no-verify";
var quietly = (line) => `said=$(${line} 2>&1) || { status=$?; printf '%s\\n' "$said"; exit $status; }`;
function withLocalHook(text, line) {
  const document = (0, import_yaml.parseDocument)(text);
  const repos = document.get("repos");
  if (document.errors.length > 0 || !(0, import_yaml.isSeq)(repos)) return void 0;
  const hook = {
    id: "launch-gate-secrets",
    name: "Launch Gate: secrets",
    entry: line,
    language: "system",
    pass_filenames: false
  };
  document.addIn(["repos"], { repo: "local", hooks: [hook] });
  return document.toString({ lineWidth: 0 });
}
function withCommand(text, line) {
  const document = (0, import_yaml.parseDocument)(text);
  if (document.errors.length > 0 || document.contents !== null && !(0, import_yaml.isMap)(document.contents)) return void 0;
  document.setIn(["pre-commit", "commands", "launch-gate", "run"], line);
  return document.toString({ lineWidth: 0 });
}

// src/cli/init/write-hook.ts
var GIT_MS = 5e3;
async function writeHook(process) {
  const root = gitRoot(process.cwd);
  if (root === void 0) throw new UsageError("--hook needs a git repository, and this folder is not one.");
  const { tool, file } = await hookOf(root);
  const shown = relative(process.cwd, file) || file;
  const line = lineFor(tool, root, process);
  const before = existsSync(file) ? readInput(file, root, "hook") : "";
  if (hasHook(before)) return `Not changed: ${shown} already scans for secrets.
`;
  const after = withHook(tool, before, line);
  if (after === void 0) throw new UsageError(`${shown} has its own hook. Add this line to it: ${line}`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, after);
    if (tool === "git" || tool === "husky") chmodSync(file, 493);
  } catch (error) {
    throw new UsageError(`The file cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return `Written: ${shown}. From now on every commit is scanned for secrets first:

  ${line}
`;
}
async function hookOf(root) {
  for (const [tool, files] of Object.entries(HOOK_FILES)) {
    const found = files.find((file) => existsSync(join(root, file)));
    if (found !== void 0) return { tool, file: join(root, tool === "husky" ? ".husky/pre-commit" : found) };
  }
  const args = ["rev-parse", "--git-path", "hooks/pre-commit"];
  const { stdout } = await promisify(execFile)("git", args, { cwd: root, timeout: GIT_MS });
  return { tool: "git", file: resolve(root, stdout.trim()) };
}
function lineFor(tool, root, { cwd, program = ["launch-gate"] }) {
  const entry = program.at(-1) ?? "";
  if (!/\.[jt]s$/.test(entry)) return shellLine([...program, ...HOOK_ARGS]);
  const path = resolve(cwd, entry);
  return shellLine([...program.slice(0, -1), tool === "git" ? path : relative(root, path), ...HOOK_ARGS]);
}
export {
  writeHook
};
