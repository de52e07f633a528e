import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  filesOfProduct
} from "./io-product-folder.js";
import {
  git,
  gitRoot
} from "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";
import {
  failure
} from "./io-failure.js";

// src/io/files.ts
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
var FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 1e5;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules", ".hg", ".svn"]);
async function listFiles(of, signal) {
  const { root, product } = treeOf(of);
  const tracked = gitRoot(root) === void 0 ? void 0 : await trackedFiles(root, signal);
  const files = (tracked ?? walk(root)).sort();
  return product === void 0 ? files : files.filter(filesOfProduct({ root, product }, files));
}
var treeOf = (of) => typeof of === "string" ? { root: of } : of;
async function ownIn(of, signal) {
  const { root, product } = treeOf(of);
  return product === void 0 ? () => true : filesOfProduct({ root, product }, await listFiles(root, signal));
}
var MAX_DEPTH = 4;
async function trackedFiles(root, signal, depth = 0) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const text = await git(root, list, signal).catch(() => void 0);
  const files = text?.split("\0").filter(Boolean);
  if (files === void 0 || depth === MAX_DEPTH || !existsSync(join(root, ".gitmodules"))) return files;
  const inside = await Promise.all(files.map((path) => moduleFiles(root, path, signal, depth)));
  return files.flatMap((path, i) => inside[i] ?? path);
}
async function moduleFiles(root, path, signal, depth) {
  const folder = join(root, path);
  if (!isModule(folder)) return void 0;
  return (await trackedFiles(folder, signal, depth + 1))?.map((file) => `${path}/${file}`);
}
function isModule(folder) {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(folder, ".git"));
}
function walk(root) {
  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0 && found.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !NEVER.has(entry.name)) folders.push(path);
      if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"));
    }
  }
  return found;
}
async function readText(root, path, encoding = "utf8") {
  const read = readTextFile(join(root, path), { most: FILE_BYTES, within: root }, encoding);
  return "text" in read ? { kind: "answer", ...read } : failure(FAILURES[read.refused], read.reason);
}
var FAILURES = {
  missing: "missing",
  outside: "guarded",
  irregular: "missing",
  "too-large": "too-large",
  unreadable: "missing"
};

export {
  listFiles,
  treeOf,
  ownIn,
  isModule,
  readText
};
