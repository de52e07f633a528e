import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  inert
} from "./report-inert.js";
import "./runtime.js";

// src/report/dmarc-reports.ts
var DAY = (date) => date.toISOString().slice(0, 10);
var TIGHTEN = { safe: "yes", "not-yet": "not yet", "too-little": "unknown" };
var KINDS = {
  own: "sends as you",
  known: "a provider, not as your domain",
  forwarded: "forwarded",
  unknown: "unknown sender or forgery"
};
var MOST_SOURCES = 20;
function reportsText(summaries) {
  return summaries.map(domainText).join("\n");
}
function domainText({
  domain,
  policy,
  reporters,
  from,
  to,
  messages,
  passing,
  sources,
  tighten,
  why
}) {
  const width = Math.max(10, ...sources.slice(0, MOST_SOURCES).map(({ name }) => Math.min(44, inert(name).length)));
  const rows = sources.slice(0, MOST_SOURCES).map((each) => sourceLine(each, width));
  const more = sources.length > MOST_SOURCES ? [`  and ${sources.length - MOST_SOURCES} more`] : [];
  return [
    `${inert(domain)}: ${messages} messages, ${share(passing, messages)} pass DMARC`,
    `  policy ${inert(policy) || "none"}, ${DAY(from)} to ${DAY(to)}, reported by ${reporters.map((name) => inert(name, 40)).join(", ")}`,
    "",
    ...rows,
    ...more,
    "",
    `  Safe to tighten: ${TIGHTEN[tighten]} (${why}).`,
    ""
  ].join("\n");
}
function sourceLine({ name, kind, messages, passing, addresses }, width) {
  const mark = passing === messages ? "✓" : passing === 0 ? "✗" : "!";
  const from = addresses.length === 1 ? inert(addresses[0] ?? "", 45) : `${addresses.length} addresses`;
  return `  ${mark} ${inert(name, 44).padEnd(width)}  ${String(messages).padStart(7)}  ${share(passing, messages).padStart(6)}  ${KINDS[kind]}, ${from}`;
}
var share = (part, whole) => whole === 0 ? "0 %" : `${Math.round(part / whole * 1e3) / 10} %`;
export {
  reportsText
};
