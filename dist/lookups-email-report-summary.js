import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isUnder
} from "./lib-host-names.js";
import "./runtime.js";

// src/lookups/email/report-summary.ts
var LEAST_DAYS = 7;
var LEAST_MESSAGES = 100;
var LEAST_PASSING = 0.98;
var MOST_UNKNOWN = 0.05;
var DAY_MS = 864e5;
function summarize(reports, isKnown) {
  return [...Map.groupBy(once(reports), ({ domain }) => domain)].map(([domain, own]) => summaryOf(domain, own, isKnown)).sort((a, b) => a.domain < b.domain ? -1 : 1);
}
function once(reports) {
  const key = ({ from, id, begin, end, domain, rows }) => [from, id, begin.getTime(), end.getTime(), domain, rows.length].join(" ");
  return [...new Map(reports.map((report) => [key(report), report])).values()];
}
function summaryOf(domain, reports, isKnown) {
  const rows = reports.flatMap((report) => report.rows);
  const sources = [...Map.groupBy(rows, (row) => nameOf(row, domain, isKnown))].map(([key, own]) => sourceOf(key, own)).sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
  const from = new Date(Math.min(...reports.map(({ begin }) => begin.getTime())));
  const to = new Date(Math.max(...reports.map(({ end }) => end.getTime())));
  const total = (of, what) => of.reduce((sum, each) => sum + each[what], 0);
  const messages = total(sources, "messages");
  return {
    domain,
    policy: reports.at(-1)?.policy ?? "",
    reporters: [...new Set(reports.map((report) => report.from))].sort(),
    from,
    to,
    messages,
    passing: total(sources, "passing"),
    sources,
    ...judged(sources, messages, (to.getTime() - from.getTime()) / DAY_MS)
  };
}
var passes = ({ dkim, spf }) => dkim || spf;
function nameOf(row, domain, isKnown) {
  const names = [...row.signedBy, ...row.sentBy];
  if (passes(row) || names.some((name) => isUnder(name, domain))) {
    const sender = names.find((name) => !isUnder(name, domain) && isKnown(name));
    return `own ${sender ?? domain}`;
  }
  if (row.reasons.some((reason) => /forwarded|mailing_list|trusted_forwarder/i.test(reason)))
    return `forwarded ${names[0] ?? row.ip}`;
  const known = names.find(isKnown);
  if (known !== void 0) return `known ${known}`;
  return `unknown ${names[0] ?? row.ip}`;
}
function sourceOf(key, rows) {
  const [kind = "", ...name] = key.split(" ");
  const sum = (of) => of.reduce((total, { count }) => total + count, 0);
  return {
    name: name.join(" "),
    kind,
    messages: sum(rows),
    passing: sum(rows.filter(passes)),
    addresses: [...new Set(rows.map(({ ip }) => ip))].sort()
  };
}
function judged(sources, messages, days) {
  if (messages < LEAST_MESSAGES || days < LEAST_DAYS)
    return { tighten: "too-little", why: `fewer than ${LEAST_MESSAGES} messages or ${LEAST_DAYS} days are reported` };
  const own = sources.filter(({ kind }) => kind === "own");
  const failing = own.filter((each) => each.passing / each.messages < LEAST_PASSING);
  if (failing.length > 0) return { tighten: "not-yet", why: "mail of your own senders fails" };
  if (sources.some(({ kind, messages: count }) => kind === "known" && count / messages > 1 - LEAST_PASSING))
    return {
      tighten: "not-yet",
      why: "a provider sends in your name without authenticating as you: yours, or somebody’s"
    };
  const unknown = sources.filter(({ kind }) => kind === "unknown").reduce((sum, each) => sum + each.messages, 0);
  if (unknown / messages > MOST_UNKNOWN)
    return {
      tighten: "not-yet",
      why: "much mail is authenticated by nobody: yours, or a forger’s; look at the sources"
    };
  if (own.length === 0) return { tighten: "not-yet", why: "nothing passes yet" };
  return { tighten: "safe", why: "all senders that authenticate as you pass" };
}
export {
  summarize
};
