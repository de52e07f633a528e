import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  errorCode
} from "./world-error-code.js";
import {
  failure
} from "./world-world.js";

// src/world/files.ts
import { readdirSync, realpathSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { join as join2, relative as relative2, sep as sep2 } from "node:path";

// src/world/git.ts
import { execFile } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var NoGit = class extends Error {
};
var GIT_MS = 2e4;
var MAX_BYTES = 64 * 1024 * 1024;
var SAFE_GIT = [
  "safe.directory=*",
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never"
].flatMap((setting) => ["-c", setting]);
function safeGitEnvironment({ ownIndex = false } = {}) {
  const { PATH, HOME, GIT_INDEX_FILE: index } = process.env;
  const own = ownIndex && index !== void 0 ? { GIT_INDEX_FILE: resolve(index) } : {};
  return { ...own, PATH, HOME, GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
}
function git(root, args, signal, use = {}) {
  const env = safeGitEnvironment(use);
  return new Promise((done, fail) => {
    execFile(
      "git",
      [...SAFE_GIT, "--literal-pathspecs", ...args],
      { cwd: root, env, timeout: GIT_MS, maxBuffer: MAX_BYTES, ...signal && { signal } },
      (error, stdout) => {
        if (errorCode(error) === "ENOENT") fail(new NoGit("git is not on this machine"));
        else done(error ? void 0 : stdout);
      }
    );
  });
}
function gitRoot(folder) {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, ".git"))) return here;
    if (here === dirname(here)) return void 0;
  }
}
function inRepository(file, cwd) {
  const whole = resolve(cwd, file);
  const root = gitRoot(cwd) ?? gitRoot(dirname(whole));
  if (root === void 0) return void 0;
  const path = relative(root, whole).split(sep).join("/");
  if (path.startsWith("..") || path === "") return void 0;
  const parts = path.split("/").map((_, i, all) => join(root, ...all.slice(0, i + 1)));
  return { root, path, linked: parts.some(isLink) };
}
var isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

// src/world/files.ts
var FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 1e5;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules", ".hg", ".svn"]);
async function listFiles(root, signal) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const tracked = gitRoot(root) === void 0 ? void 0 : await git(root, list, signal).catch(() => void 0);
  return (tracked === void 0 ? walk(root) : tracked.split("\0").filter(Boolean)).sort();
}
function walk(root) {
  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0 && found.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join2(folder, entry.name);
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      if (entry.isFile()) found.push(relative2(root, path).split(sep2).join("/"));
    }
  }
  return found;
}
async function readText(root, path, encoding = "utf8") {
  try {
    const real = realpathSync(join2(root, path));
    const home = realpathSync(root);
    if (real !== home && !real.startsWith(home + sep2))
      return failure("guarded", "the path leads out of the repository");
    const { size } = await stat(real);
    if (size > FILE_BYTES) return failure("too-large", `the file is larger than ${FILE_BYTES} bytes`);
    const file = await open(real, "r");
    try {
      return { kind: "answer", text: await file.readFile(encoding) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure("missing", errorCode(error) === "ENOENT" ? "there is no such file" : "the file cannot be read");
  }
}

export {
  NoGit,
  SAFE_GIT,
  safeGitEnvironment,
  git,
  gitRoot,
  inRepository,
  listFiles,
  readText
};
