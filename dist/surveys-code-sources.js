import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  readBytes,
  textIn
} from "./io-disk-read.js";
import {
  isProduct
} from "./lib-product-paths.js";

// src/surveys/code/sources.ts
import { join } from "node:path";
var MOST_BYTES = 1024 * 1024;
var SCRIPT = /\.[cm]?[jt]sx?$/;
var MARKUP = /\.(?:vue|svelte|astro)$/;
var OTHERS = {
  Elixir: /\.exs?$/,
  Erlang: /\.erl$/,
  Java: /\.java$/,
  Kotlin: /\.kts?$/,
  Scala: /\.scala$/,
  Clojure: /\.clj[cs]?$/,
  "C#": /\.(?:cs|cshtml|razor)$/,
  "F#": /\.fs$/,
  Rust: /\.rs$/,
  Swift: /\.swift$/,
  Dart: /\.dart$/,
  Perl: /\.p[lm]$/,
  Haskell: /\.hs$/,
  Crystal: /\.cr$/,
  Gleam: /\.gleam$/
};
function otherLanguages(files) {
  const own = files.filter(isProduct);
  return Object.entries(OTHERS).flatMap(([language, ending]) => {
    const [file, ...more] = own.filter((each) => ending.test(each));
    if (file === void 0) return [];
    const others = more.length > 0 ? `, and in ${more.length} more files` : "";
    return [{ file, reason: `${language} is not supported: here${others}`, isOpen: true }];
  });
}
function unreadBecause(root, file) {
  const read = readBytes(join(root, file), { most: MOST_BYTES, within: root });
  return "reason" in read && read.refused !== "missing" ? read.reason : void 0;
}
var textOf = (root, file) => textIn(root, file, MOST_BYTES);
function scriptOf(text) {
  const kept = [];
  let isInside = /^---\s*$/.test(text.split("\n", 1)[0] ?? "");
  let isTag = false;
  for (const [i, row] of text.split("\n").entries()) {
    const isFence = /^---\s*$/.test(row);
    const last = row.lastIndexOf("<script");
    const rest = last === -1 || /^<script\w/.test(row.slice(last, last + 8)) ? void 0 : row.slice(last).trimEnd();
    if (rest !== void 0 && !rest.includes(">")) isTag = true;
    const isWhole = rest !== void 0 && rest.indexOf(">") === rest.length - 1;
    const opens = isWhole || isTag && row.trimEnd().endsWith(">");
    if (isTag && row.includes(">")) isTag = false;
    if (isFence && i > 0) isInside = false;
    if (/<\/script>/.test(row)) isInside = false;
    kept.push(isInside && !isFence ? row : "");
    if (opens) isInside = true;
  }
  return kept.join("\n");
}
var codeOf = (text, file) => MARKUP.test(file) ? scriptOf(text) : text;
var TURN_MS = 12;
function turns(signal) {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun > TURN_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
    }
    return signal.aborted;
  };
}

// src/surveys/code/script.ts
async function parseScript(text, file) {
  const { parse } = await import("./lib-babel-parser.js");
  let unparsed = { line: 1, reason: "it is not valid JavaScript or TypeScript" };
  for (const plugins of dialectsOf(file)) {
    try {
      const tree = parse(text, { sourceType: "unambiguous", errorRecovery: true, plugins: [...plugins, "decorators"] });
      return { tree: tree.program };
    } catch (error) {
      unparsed = { ...unparsed, line: error.loc?.line ?? 1 };
    }
  }
  return unparsed;
}
function dialectsOf(file) {
  if (/\.[cm]?ts$/.test(file)) return [["typescript"]];
  if (/\.tsx$/.test(file)) return [["typescript", "jsx"]];
  return /\.(?:vue|svelte|astro)$/.test(file) ? [["typescript"], ["jsx"]] : [["jsx"], ["jsx", "flow"]];
}
var isMember = (node) => node.type === "MemberExpression" || node.type === "OptionalMemberExpression";
var nameOf = (node) => node?.type === "Identifier" ? node["name"] : node?.type === "StringLiteral" ? node["value"] : void 0;
var SKIPPED = /* @__PURE__ */ new Set([
  "loc",
  "start",
  "end",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "extra",
  "errors"
]);
var DEEPEST = 600;
function walk(node, above, visit) {
  visit(node, above);
  if (above.length > DEEPEST) return;
  above.push(node);
  for (const [key, value] of Object.entries(node)) {
    if (SKIPPED.has(key) || typeof value !== "object" || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") walk(child, above, visit);
  }
  above.pop();
}

export {
  SCRIPT,
  MARKUP,
  otherLanguages,
  unreadBecause,
  textOf,
  codeOf,
  turns,
  parseScript,
  isMember,
  nameOf,
  walk
};
