import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  inert,
  inertCode,
  logLine
} from "./report-inert.js";

// src/report/safe-markdown.ts
var Markdown = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function md(prose, ...values) {
  return new Markdown(
    String.raw(
      { raw: prose },
      ...values.map((value) => value instanceof Markdown ? value.text : codeSpan(String(value)))
    )
  );
}
var ours = (text) => new Markdown(text);
var join = (parts, separator) => new Markdown(parts.map(({ text }) => text).join(separator));
function codeBlock(language, lines) {
  const body = lines.map((line) => logLine(inertCode(line)));
  const fence = "`".repeat(Math.max(3, ...body.map((line) => longestRun(line) + 1)));
  return new Markdown(`${fence}${language}
${body.join("\n")}
${fence}`);
}
function cell(value, max) {
  return new Markdown(codeSpan(value, max).replaceAll("\\|", "\\¦").replaceAll("|", "\\|"));
}
function link(text, url) {
  return new Markdown(`[${text}](<${new URL(url).href.replace(/[<>\\]/g, encodeURIComponent)}>)`);
}
function codeSpan(value, max) {
  const line = inert(value, max);
  if (line === "") return "_empty_";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || fence.length > 1 ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

export {
  md,
  ours,
  join,
  codeBlock,
  cell,
  link
};
