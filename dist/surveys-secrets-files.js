import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  insideOf
} from "./io-disk-read.js";

// src/surveys/secrets/files.ts
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
var BINARY = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|mov|avi|wav|ogg|flac|zip|t?gz|bz2|xz|7z|rar|br|zst|pdf|docx?|xlsx?|pptx?|jar|class|so|dll|dylib|exe|o|a|wasm|node|pyc|sqlite3?|db)$/i;
var KEY_FILE = /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i;
var isBinaryName = (path) => BINARY.test(path);
var DOCUMENT = /(^|\/)(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)(?:[.-][\w.-]+)?$|\.(?:md|rst|adoc)$|(^|\/)\.(?:git\w+|editorconfig|mailmap)$|^\.github\/|(^|\/)launch\.ya?ml$/i;
var isDocument = (path) => DOCUMENT.test(path);
var isKeyFile = (path) => KEY_FILE.test(path);
function isEnvironment(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^\.env(\..+)?$/.test(name) && !/example|sample|template|default|dist|schema|test|ci$/i.test(name);
}
var OUTPUTS = [
  ".next/static",
  ".output/public",
  ".nuxt/dist/client",
  ".svelte-kit/output/client",
  ".vercel/output/static",
  "storybook-static"
];
var SITES = ["dist", "build", "out", "_site"];
var SERVED = /\.(m?js|cjs|css|html?|map|json|txt|svg|xml|webmanifest)$/i;
var MAX_PROJECTS = 50;
var MAX_SERVED = 2e4;
function outputFiles(root, listed) {
  const projects = /* @__PURE__ */ new Set([".", ...listed.filter((path) => /(^|\/)package\.json$/.test(path)).map(dirname)]);
  const known = new Set(listed);
  const folders = [...projects].slice(0, MAX_PROJECTS).flatMap((project) => [
    ...OUTPUTS.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder))),
    ...SITES.map((folder) => join(project, folder)).filter((folder) => existsSync(join(root, folder, "index.html")))
  ]);
  const isOutside = (folder) => insideOf(root, join(root, folder)) === void 0;
  const found = folders.filter((folder) => !isOutside(folder)).map((folder) => ({ folder, files: served(root, folder) }));
  const full = found.filter(({ files }) => files.length >= MAX_SERVED).map(({ folder }) => folder);
  return {
    paths: found.flatMap(({ files }) => files).filter((path) => !known.has(path)),
    unread: [
      ...[...full, ...[...projects].slice(MAX_PROJECTS)].map((file) => ({ file, reason: TOO_MANY })),
      ...folders.filter(isOutside).map((file) => ({ file, reason: LEADS_OUT }))
    ]
  };
}
var TOO_MANY = "not all built output in it was read: there is more than is looked at";
var LEADS_OUT = "the built output is a link that leads out of the repository, and is not followed";
function served(root, folder) {
  const found = [];
  const left = [folder];
  for (let next = left.pop(); next !== void 0 && found.length < MAX_SERVED; next = left.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) left.push(path);
      else if (entry.isFile() && SERVED.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}
var isServed = (path) => /(^|\/)(public|static)\//.test(path) && SERVED.test(path);
function ignoring(patterns) {
  const tests = patterns.map((pattern) => {
    const literal = pattern.replace(/\/$/, "").replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*|\?/g, (star) => star === "*" ? "[^/]*" : star === "?" ? "[^/]" : ".*");
    return new RegExp(`^(?:${pattern.replace(/\/$/, "").includes("/") ? "" : "(?:.*/)?"}${literal})(?:/|$)`);
  });
  return (path) => tests.some((test) => test.test(path));
}

export {
  isBinaryName,
  isDocument,
  isKeyFile,
  isEnvironment,
  outputFiles,
  isServed,
  ignoring
};
