import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  isDeciding,
  priorityAt,
  whyItWeighs
} from "./run-check.js";
import {
  checks
} from "./checks-migrations-rules-history.js";
import {
  count,
  verdictOf
} from "./gate-verdict.js";
import {
  amount
} from "./gate-look.js";

// src/cli/own-commands.ts
var VALUE = /^[^\s-][^\r\n]{0,2000}$/;
var URL_ONLY = /^https?:\/\/[^\s]{1,2000}$/;
var PROGRAMS = {
  dig: { bare: /^-x$/, valued: {}, rest: /^@?[\w.:*-]{1,255}$/ },
  delv: { bare: /^(?!)/, valued: {}, rest: /^[\w.*-]{1,255}$/ },
  curl: {
    bare: /^-(?:s|sS|sSI|sSL|sSIL|sSi|sSiL|sSk|si|6)$/,
    valued: {
      "-X": /^POST$/,
      "-H": /^(?:Origin: https?:\/\/[\w.-]+|content-type: application\/json)$/,
      "-d": /^\{\}$/,
      "-o": /^\/dev\/null$/,
      "-sSo": /^\/dev\/null$/,
      "-w": /^%\{\w+\}(?: - %\{\w+\})?$/,
      "--max-redirs": /^\d+$/,
      "--max-time": /^\d+$/,
      "--connect-to": /^[\w.:[\]-]+$/
    },
    rest: URL_ONLY
  },
  openssl: {
    bare: /^-(?:showcerts|tls1_1)$/,
    valued: { "-connect": /^[\w.:[\]-]+$/, "-servername": /^[\w.-]+$/ },
    rest: /^s_client$/
  },
  git: { bare: /^--(?:cached)?$/, valued: {}, rest: VALUE },
  npx: { bare: /^(?!)/, valued: { "-c": /^\d+$/, "-d": /^\d+$/ }, rest: /^(?:autocannon|https?:\/\/\S+)$/ },
  "launch-gate": { bare: /^--verbose$/, valued: { "--only": /^[a-z/,-]+$/ }, rest: /^check$/ }
};
var GIT = /^(?:rm|ls-files|diff)$/;
function isOwnCommand([name = "", ...args]) {
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : void 0;
  if (program === void 0 || name === "git" && !GIT.test(args[0] ?? "")) return false;
  const { bare, valued, rest } = program;
  return args.every((arg, i) => {
    const before = Object.hasOwn(valued, args[i - 1] ?? "") ? valued[args[i - 1] ?? ""] : void 0;
    if (before !== void 0) return before.test(arg);
    return bare.test(arg) || Object.hasOwn(valued, arg) || !arg.startsWith("-") && rest.test(arg);
  });
}

// src/cli/rejudge-report.ts
var Contradiction = class extends Error {
};
function judgedAgain(report, now) {
  const names = report.checks.map(({ check }) => check);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== void 0) throw new Contradiction(`it has the check ${twice} twice`);
  for (const outcome of report.checks) consistent(outcome);
  const missing = Array.isArray(report.covers) ? report.covers.find((name) => !names.includes(name)) : void 0;
  if (missing !== void 0) throw new Contradiction(`it is of the check ${missing}, and does not have it`);
  const outcomes = report.checks.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.map((finding) => ownFinding(finding, report.stage, now)) } : outcome
  );
  const open = outcomes.map((outcome) => withOwnStops(outcome, report));
  const judged = { ...report, checks: open, counts: count(open) };
  const verdict = verdictOf(judged);
  const said = verdict === report.verdict ? [] : [`The report itself says ${report.verdict}.`];
  return { ...judged, verdict, notes: [...report.notes, ...said] };
}
function withOwnStops(outcome, { stage, blockOn }) {
  if (outcome.status === "not-applicable") return outcome;
  const examined = outcome.status === "checked" ? outcome.examined : {};
  const sawNothing = (rule) => amount(examined[rule] ?? {}) === 0 && isDeciding(wordsOf(rule), stage, blockOn);
  const unknown = outcome.unknown.map((each) => {
    const stops = [.../* @__PURE__ */ new Set([...each.stops ?? [], ...each.rules.filter(sawNothing)])];
    return { ...each, ...stops.length > 0 && { stops } };
  });
  return { ...outcome, unknown };
}
function wordsOf(id) {
  const [check, rule = ""] = id.split("/");
  return checks.find(({ name }) => name === check)?.rules[rule];
}
function consistent(outcome) {
  const own = checks.find(({ name }) => name === outcome.check);
  if (own === void 0) throw new Contradiction(`there is no check ${outcome.check}`);
  for (const rule of rulesIn(outcome))
    if (!rule.startsWith(`${own.name}/`) || !Object.hasOwn(own.rules, rule.slice(own.name.length + 1)))
      throw new Contradiction(`the check ${own.name} has no rule ${rule}`);
  if (outcome.status === "checked") heldFor(outcome);
  const stray = unknownOf(outcome).find(({ rules, stops = [] }) => stops.some((rule) => !rules.includes(rule)));
  if (stray !== void 0) throw new Contradiction(`${stray.stops} depends on a rule it does not need`);
}
function heldFor({ held, findings, unknown, examined }) {
  const said = [...held, ...findings.map(({ rule }) => rule), ...unknown.flatMap(({ rules }) => rules)];
  const silent = Object.keys(examined).find((rule) => !said.includes(rule));
  if (silent !== void 0) throw new Contradiction(`${silent} ran without saying what it examined`);
  for (const rule of held) {
    if (amount(examined[rule] ?? {}) === 0) throw new Contradiction(`${rule} passed without examining anything`);
    if (findings.some((finding) => finding.rule === rule)) throw new Contradiction(`${rule} passed and has findings`);
    if (unknown.some(({ rules }) => rules.includes(rule))) throw new Contradiction(`${rule} passed and is unknown`);
  }
}
var unknownOf = (outcome) => outcome.status === "not-applicable" ? [] : outcome.unknown;
function rulesIn(outcome) {
  const unknown = unknownOf(outcome).flatMap(({ rules, stops = [] }) => [...rules, ...stops]);
  if (outcome.status !== "checked") return unknown;
  const { findings, held, notApplicable, examined } = outcome;
  return [...unknown, ...held, ...Object.keys(examined), ...[...findings, ...notApplicable].map(({ rule }) => rule)];
}
function ownFinding(finding, stage, now) {
  const words = wordsOf(finding.rule);
  const { problem, recheck, fix, waived, weighs: _, ...rest } = finding;
  const priority = ownPriority(words, finding.priority, stage);
  const isFixOurs = fix !== void 0 && (fix.kind !== "command" || isOwnCommand(fix.argv));
  return {
    ...rest,
    priority,
    title: words.title,
    why: words.why,
    remedy: words.remedy,
    ...whyItWeighs(words, priority, stage),
    // Our own sentences contain no markup.
    ...problem !== void 0 && /^[\p{L}\p{N} .,:;'’“”()=/-]*$/u.test(problem) && { problem },
    ...recheck !== void 0 && isOwnCommand(recheck) && { recheck },
    ...isFixOurs && { fix },
    ...waived && { waived: inForce(waived, now) }
  };
}
function ownPriority({ priority, also = [] }, told, stage) {
  const own = priorityAt(priority, stage);
  return also.includes(told) ? told : own;
}
function inForce(waived, now) {
  if (waived.by !== "accept") return waived;
  const { by, why, until } = waived;
  return until >= now.toISOString().slice(0, 10) ? { by, why, until } : { by, why, until, expired: true };
}

export {
  Contradiction,
  judgedAgain
};
