import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/output/inert.ts
var MAX_CHARS = 400;
function inert(text, max = MAX_CHARS) {
  const line = text.slice(0, max * 4).replace(/\u001b\[[\d;?]*[ -/]*[@-~]/g, "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu, " ").replace(/ {2,}/g, " ").replaceAll("##[", "## [").trim();
  const chars = [...line];
  return chars.length > max ? `${chars.slice(0, max).join("")}… (${chars.length - max} more)` : line;
}
function inertCode(line) {
  const [, indent = "", rest = ""] = /^([+-]?[ \t]{0,80})([\s\S]*)$/.exec(line) ?? [];
  return rest === "" ? indent.trimEnd() : `${indent}${inert(rest)}`;
}
function logLine(line) {
  return /^\s*::/.test(line) ? line.replace("::", ": :") : line;
}
function shellLine(argv) {
  return argv.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${inert(word).replaceAll("'", `'\\''`)}'`).join(" ");
}

export {
  inert,
  inertCode,
  logLine,
  shellLine
};
