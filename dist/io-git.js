import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  errorCode
} from "./lib-error-code.js";

// src/io/git.ts
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
async function git(root, args, signal, use = {}) {
  const { error, stdout } = await ran(root, args, signal, use);
  return error === "" ? stdout : void 0;
}
async function gitGrep(root, args, signal) {
  const { error, stdout } = await ran(root, ["grep", ...args], signal, {});
  return error === "" ? stdout : error === "1" ? "" : void 0;
}
function ran(root, args, signal, use) {
  const env = safeGitEnvironment(use);
  return new Promise((done, fail) => {
    execFile(
      "git",
      [...SAFE_GIT, "--literal-pathspecs", ...args],
      { cwd: root, env, timeout: GIT_MS, maxBuffer: MAX_BYTES, ...signal && { signal } },
      (error, stdout) => {
        if (errorCode(error) === "ENOENT") fail(new NoGit("git is not on this machine"));
        else done({ error: error === null ? "" : errorCode(error) || "ended", stdout });
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
function pathInRepository(folder) {
  const root = gitRoot(folder);
  return root === void 0 ? "" : relative(root, resolve(folder)).split(sep).join("/");
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

export {
  NoGit,
  SAFE_GIT,
  safeGitEnvironment,
  git,
  gitGrep,
  gitRoot,
  pathInRepository,
  inRepository
};
