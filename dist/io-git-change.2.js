import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isModule,
  listFiles,
  ownIn,
  treeOf
} from "./io-files.js";
import {
  git,
  gitRoot
} from "./io-git.js";

// src/io/git-change.ts
import { join } from "node:path";
var RAW = ["diff", "--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--relative", "--ignore-submodules=dirty"];
async function changeSince(of, base, signal) {
  const { root } = treeOf(of);
  if (gitRoot(root) === void 0) return { problem: "This is not a git repository, so the change is unknown" };
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`], signal);
  if (commit === void 0) return { problem: `The base ${JSON.stringify(base)} is not in this clone` };
  const parted = (await git(root, ["merge-base", commit.trim(), "HEAD"], signal) ?? commit).trim();
  const raw = await git(root, [...RAW, parted, "--"], signal);
  const untracked = await git(root, ["ls-files", "-z", "--others", "--exclude-standard"], signal);
  if (raw === void 0 || untracked === void 0) return { problem: "git could not compare with the base" };
  const added = untracked.split("\0").filter(Boolean);
  const inside = await Promise.all(changedModules(raw).map((module) => filesOfModule(root, module, signal)));
  const isOwn = await ownIn(of, signal);
  const files = [...changedFiles(raw), ...[...added, ...inside.flat()].map((path) => ({ path }))];
  return { files: files.filter(({ path }) => isOwn(path)), base: parted };
}
var MODULE = "160000";
function changedModules(raw) {
  return entriesOf(raw).flatMap(({ mode, path, before }) => mode === MODULE ? [{ path, before: before?.id }] : []);
}
async function filesOfModule(root, { path, before }, signal) {
  const folder = join(root, path);
  if (!isModule(folder)) return [];
  const raw = before === void 0 ? void 0 : await git(folder, [...RAW, before, "--"], signal);
  const files = raw === void 0 ? await listFiles(folder, signal) : changedFiles(raw).map((file) => file.path);
  return files.map((file) => `${path}/${file}`);
}
async function stagedChange(root, signal) {
  if (gitRoot(root) === void 0) return { problem: "this is not a git repository: nothing is staged" };
  const raw = await git(root, [...RAW, "--cached", "--"], signal, { ownIndex: true });
  if (raw === void 0) return { problem: "git could not list what is staged" };
  return { files: changedFiles(raw), base: "" };
}
var LINK = "120000";
function changedFiles(raw) {
  return entriesOf(raw).flatMap(({ mode, ...file }) => mode === LINK || mode === MODULE ? [] : [file]);
}
function entriesOf(raw) {
  const fields = raw.split("\0");
  const files = [];
  for (let i = 0; i + 1 < fields.length; ) {
    const [, mode = "", before = "", now = "", status = ""] = (fields[i] ?? "").split(" ");
    const isMoved = /^[RC]/.test(status);
    const [old = "", path = ""] = isMoved ? [fields[i + 1], fields[i + 2]] : [fields[i + 1], fields[i + 1]];
    i += isMoved ? 3 : 2;
    if (status.startsWith("D")) continue;
    files.push({
      mode,
      path,
      .../[1-9a-f]/.test(now) && { id: now },
      .../[1-9a-f]/.test(before) && { before: { id: before, path: old } }
    });
  }
  return files;
}

export {
  changeSince,
  stagedChange
};
