import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/globs.ts
var escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
function expression(pattern, separator) {
  const [parts, within] = [escapeRegExp(separator), `[^${escapeRegExp(separator)}]*`];
  return pattern.split(new RegExp(`(\\*\\*${parts}?|\\*)`)).map((part) => {
    if (part === "*") return within;
    if (part === "**") return ".*";
    return part === `**${separator}` ? `(?:.*${parts})?` : escapeRegExp(part);
  }).join("");
}
function isLike(pattern, text) {
  return new RegExp(`^${expression(pattern, "/")}$`, "s").test(text);
}
function isHostLike(pattern, host) {
  return new RegExp(`^${expression(pattern.toLowerCase(), ".")}$`).test(host);
}
function pathsLike(patterns) {
  const tests = patterns.map((pattern) => {
    const bare = pattern.replace(/^\.\//, "").replace(/\/$/, "");
    return new RegExp(`^${bare.includes("/") ? "" : "(?:.*/)?"}${expression(bare.replace(/^\//, ""), "/")}(?:/|$)`);
  });
  return (path) => tests.some((test) => test.test(path));
}

export {
  escapeRegExp,
  isLike,
  isHostLike,
  pathsLike
};
