import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/report/inert.ts
var MAX_CHARS = 400;
function inert(text, max = MAX_CHARS) {
  const line = text.slice(0, max * 4).replace(/\u001b\[[\d;?]*[ -/]*[@-~]/g, "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, " ").replace(/ {2,}/g, " ").replaceAll("##[", "## [").trim();
  const chars = [...line];
  return chars.length > max ? `${chars.slice(0, max).join("")}… (${chars.length - max} more)` : line;
}
function inertCode(line, max) {
  const [, indent = "", rest = ""] = /^([+-]?[ \t]{0,80})([\s\S]*)$/.exec(line) ?? [];
  return rest === "" ? indent.trimEnd() : `${indent}${inert(rest, max)}`;
}
function wholeLine(line) {
  return line.slice(0, MOST_WHOLE).replace(/\t/g, "  ").replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "").replaceAll("##[", "## [");
}
var MOST_WHOLE = 2e4;
function logLine(line) {
  return /^\s*::/.test(line) ? line.replace("::", ": :") : line;
}
function shellLine(argv, clean = inert) {
  return argv.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${clean(word).replaceAll("'", `'\\''`)}'`).join(" ");
}

export {
  inert,
  inertCode,
  wholeLine,
  logLine,
  shellLine
};
