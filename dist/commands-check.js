import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
import {
  PRIORITY_TITLES,
  askedWords,
  body,
  cell,
  join,
  markdown,
  md,
  openGroups,
  ours,
  tally,
  unknownGroups,
  verdictSentence,
  verdictSign,
  waivedGroups
} from "./output-markdown.js";
import {
  applyWaivers,
  fixLines,
  placeName,
  proofWords,
  unusedWaivers,
  zoneLine
} from "./output-fix.js";
import {
  inert,
  inertCode,
  logLine,
  shellLine
} from "./output-inert.js";
import {
  BaseError,
  GateFiles,
  gitBase
} from "./commands-trust.js";
import {
  oneOf,
  parseCertificates,
  parseDiversion,
  parseResolvers,
  parseTimeout,
  readInput,
  selection,
  writable
} from "./commands-settings.js";
import {
  ConfigError,
  parseConfig
} from "./lib-yaml.js";
import {
  EXIT,
  UsageError
} from "./commands-usage.js";
import {
  gitRoot,
  listFiles,
  readText
} from "./world-git.js";
import {
  ZoneFileError,
  checks,
  knownHosts,
  leakIn,
  parseZoneFile,
  snapshotFile
} from "./checks-tls-rules-certificates.js";
import {
  ITSELF,
  count,
  verdictOf
} from "./gate-verdict.js";
import {
  findingsOf
} from "./gate-report.js";
import {
  lookup
} from "./looking-lookup.js";
import {
  MAX_MESSAGE,
  askOverHttps,
  askServer,
  openTcp,
  secure,
  serverEndpoint,
  shakeHands,
  since,
  unreachable
} from "./lib-dns-packet.js";
import {
  errorCode
} from "./world-error-code.js";
import {
  failure
} from "./world-world.js";
import {
  addressKind,
  parseEndpoint
} from "./world-address.js";
import {
  json
} from "./output-json.2.js";
import {
  iso_exports
} from "./lib-zod.js";
import {
  _enum,
  array,
  literal,
  looseObject,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  unknown
} from "./lib-zod.2.js";
import {
  PRIORITIES,
  STAGES
} from "./gate-finding.js";
import {
  VERSION
} from "./package.js";
import {
  parseTarget,
  shownDomain
} from "./looking-target.js";

// src/commands/render.ts
import { extname } from "node:path";

// src/output/terminal.ts
import { styleText } from "node:util";
function terminal(report, { color, width, detail }) {
  const paint = (style, text) => color ? styleText(style, text, { validateStream: false }) : text;
  const page = new Page(Math.max(60, Math.min(width, 110)), paint);
  page.line(
    `${paint(VERDICT_STYLES[report.verdict], ` ${report.verdict} `)}  ${paint("bold", inert(report.target))}  ${paint("dim", `${report.stage} · launch-gate ${report.tool.version}`)}`
  );
  page.prose(verdictSentence(report), 0);
  page.line(tally(report));
  if (detail !== "quiet") body2(page, report, detail === "verbose");
  return page.text();
}
var VERDICT_STYLES = {
  GO: ["bold", "white", "bgGreen"],
  "NO-GO": ["bold", "white", "bgRed"],
  INCOMPLETE: ["bold", "black", "bgYellow"]
};
var MARKS = {
  "block-now": { mark: "✗", style: "red" },
  "fix-before-launch": { mark: "!", style: "yellow" },
  "fix-after-launch": { mark: "·", style: "cyan" }
};
function body2(page, report, verbose) {
  const open = openGroups(report);
  for (const priority of PRIORITIES) {
    const groups = open.filter((group) => group.priority === priority);
    if (groups.length > 0) page.heading(PRIORITY_TITLES[priority], MARKS[priority].style);
    for (const group of groups) findingGroup(page, group);
  }
  const unknown2 = unknownGroups(report);
  if (unknown2.length > 0) page.heading("Not known", "magenta");
  for (const { reason, rules, places } of unknown2) {
    page.line(`  ${page.paint("magenta", "?")} ${inert(reason)}`);
    if (places.length > 0) page.prose(`at ${places.map((place) => inert(place)).join(", ")}`, 4);
    page.prose(`needed by ${rules.join(", ")}`, 4, "dim");
  }
  const waived = waivedGroups(report);
  if (waived.length > 0) page.heading("Accepted", "blue");
  for (const { rule, findings } of waived) {
    for (const finding of findings)
      page.line(`  - ${rule} at ${inert(placeName(finding.place))}: ${waiverWords(finding)}`);
  }
  passes(page, report, verbose);
  for (const note of report.notes) page.line(`note: ${inert(note)}`);
  page.line(page.paint("dim", askedWords(report)));
}
function findingGroup(page, { rule, priority, findings }) {
  const [first] = findings;
  const { mark, style } = MARKS[priority];
  page.line(`  ${page.paint(style, mark)} ${page.paint("bold", first.title)}  ${page.paint("dim", rule)}`);
  for (const finding of findings) evidence(page, finding);
  page.labelled("why", first.why);
  page.labelled("do", first.remedy);
  page.line();
}
function evidence(page, finding) {
  page.line(
    `    ${page.paint("underline", inert(placeName(finding.place)))}${"line" in finding.place ? `:${finding.place.line}` : ""}`
  );
  if (finding.problem) page.prose(finding.problem, 6);
  for (const [name, value] of Object.entries(finding.seen))
    page.line(`      ${page.paint("dim", `${inert(name)}:`)} ${inert(value) || "(empty)"}`);
  if (finding.expected !== void 0) page.line(`      ${page.paint("dim", "expected:")} ${inert(finding.expected)}`);
  if (finding.fix) {
    for (const line of fixLines(finding.fix)) page.line(`      ${page.paint("green", inertCode(line))}`);
    const proof2 = proofWords(finding);
    if (proof2) page.prose(`(${proof2})`, 8, "dim");
  }
  if (finding.waived && "expired" in finding.waived)
    page.prose(`accepted until ${finding.waived.until}, which has passed`, 6);
  if (finding.recheck) page.line(`      ${page.paint("dim", `$ ${shellLine(finding.recheck)}`)}`);
}
function waiverWords({ waived }) {
  if (waived?.by === "accept") return `${inert(waived.why)} (until ${waived.until})`;
  return "in the baseline";
}
function passes(page, report, verbose) {
  page.heading("Looked at", "green");
  for (const outcome of report.checks) {
    if (outcome.status === "not-applicable")
      page.line(`  - ${outcome.check}: not applicable, ${inert(outcome.reason)}`);
    if (outcome.status === "could-not-check")
      page.line(`  ? ${outcome.check}: could not be checked, ${inert(outcome.reason)}`);
    if (outcome.status !== "checked") continue;
    page.line(
      `  ${page.paint("green", "✓")} ${outcome.check}: ${outcome.held.length} held, ${outcome.notApplicable.length} not applicable`
    );
    if (!verbose) continue;
    for (const rule of outcome.held) page.line(`      ${rule}`);
    for (const { rule, reason } of outcome.notApplicable)
      page.line(`      ${page.paint("dim", `${rule}: ${inert(reason)}`)}`);
  }
}
var Page = class {
  paint;
  #lines = [];
  #width;
  constructor(width, paint) {
    this.#width = width;
    this.paint = paint;
  }
  line(text = "") {
    this.#lines.push(logLine(text));
  }
  heading(text, style) {
    if (this.#lines.at(-1) !== "") this.line();
    this.line(this.paint([style, "bold"].flat(), text.toUpperCase()));
  }
  labelled(label, text) {
    const [first = "", ...rest] = wrap(text, this.#width - 9);
    this.line(`    ${this.paint("dim", label.padEnd(4))} ${first}`);
    for (const line of rest) this.line(`         ${line}`);
  }
  prose(text, indent, style) {
    for (const line of wrap(text, this.#width - indent))
      this.line(" ".repeat(indent) + (style ? this.paint(style, line) : line));
  }
  text() {
    return `${this.#lines.join("\n")}
`;
  }
};
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/output/merged.ts
var DETAILED = 40;
function mergedSentence({ reports, expected }) {
  const go = reports.filter(({ verdict }) => verdict === "GO").length;
  const missing = expected - reports.length;
  return `${go} of ${expected} may launch${missing > 0 ? `; ${missing} left no report` : ""}.`;
}
var ALL_TARGETS = "all targets";
function mergedMarkdown(merged, detail = "full") {
  const heading = md`## ${verdictSign(merged.verdict)}: ${ours(ALL_TARGETS)}`;
  return `${join([heading, mergedBody(merged, detail)], "\n\n").text}
`;
}
function mergedBody(merged, detail) {
  const stopped = merged.reports.filter(({ verdict }) => verdict !== "GO");
  const shown = detail === "brief" ? [] : stopped.slice(0, DETAILED);
  return join(
    [ours(mergedSentence(merged)), table(merged.reports), ...shown.map((each) => folded(each, detail))],
    "\n\n"
  );
}
function table(reports) {
  const rows = reports.map((report) => {
    const { target, verdict, counts } = report;
    const numbers = [counts["block-now"], counts["fix-before-launch"], counts["fix-after-launch"], counts.unknown];
    return `| ${cell(target).text} | ${verdictSign(verdict).text} | ${numbers.join(" | ")} |`;
  });
  const head = "| target | verdict | block now | fix before launch | fix after launch | not known |\n|---|---|--:|--:|--:|--:|";
  return ours([head, ...rows].join("\n"));
}
function folded(report, detail) {
  const title = ours(`<details><summary>${verdictSign(report.verdict).text} · ${tally(report)}</summary>`);
  return join([title, md`### ${report.target}`, body(report, detail), ours("</details>")], "\n\n");
}
function mergedTerminal(merged, options) {
  const { reports } = merged;
  const width = Math.max(...reports.map(({ target }) => inert(target).length), 0);
  const rows = reports.map(
    (report) => `  ${report.verdict.padEnd(10)}  ${inert(report.target).padEnd(width)}  ${tally(report)}`
  );
  const stopped = options.detail === "quiet" ? [] : reports.filter(({ verdict }) => verdict !== "GO");
  return [
    ...stopped.map((report) => terminal(report, options)),
    `${merged.verdict}: ${mergedSentence(merged)}
${rows.map((row) => `${row}
`).join("")}`
  ].join("\n");
}
function mergedJson(merged, one) {
  const { reports, ...head } = merged;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},
  "reports": [
${reports.map((report) => one(report).trimEnd()).join(",\n")}
  ]
}
`;
}

// src/commands/render.ts
var FORMATS = ["terminal", "txt", "json", "md", "sarif", "xml"];
function outletsOf({ format, output = [] }, cwd) {
  return {
    format: oneOf(format, FORMATS, "format") ?? "terminal",
    files: output.map((file) => ({ file, format: formatOf(file, cwd) }))
  };
}
function formatOf(file, cwd) {
  const format = FORMATS.find((each) => each !== "terminal" && each === extname(file).slice(1));
  if (format === void 0) {
    throw new UsageError(
      `--output ${JSON.stringify(file)}: the ending says the format, one of .json, .md, .txt, .sarif and .xml.`
    );
  }
  writable(file, cwd, "output");
  return format;
}
async function render(report, format, looks, process2) {
  switch (format) {
    case "json":
      return json(report);
    case "md":
      return markdown(report);
    case "sarif":
      return (await import("./output-sarif.js")).sarif(report);
    case "xml":
      return (await import("./output-junit.js")).junit(report);
    default:
      return terminal(report, terminalLooks(format, looks, process2));
  }
}
function outletsOfMany(wanted, cwd) {
  const outlets = outletsOf(wanted, cwd);
  const alone = [outlets.format, ...outlets.files.map(({ format }) => format)].find(
    (each) => each === "sarif" || each === "xml"
  );
  if (alone === void 0) return outlets;
  throw new UsageError(`Many reports together are written as .json, .md or .txt, not as .${alone}; each alone can be.`);
}
function renderMerged(merged, format, looks, process2) {
  if (format === "json") return mergedJson(merged, json);
  if (format === "md") return mergedMarkdown(merged);
  return mergedTerminal(merged, terminalLooks(format, looks, process2));
}
function terminalLooks(format, looks, { stdout, env }) {
  const mayColor = format === "terminal" && !looks["no-color"] && !env["NO_COLOR"];
  return {
    color: mayColor && (stdout.isTTY === true || (env["FORCE_COLOR"] ?? "0") !== "0"),
    width: stdout.columns ?? 100,
    detail: looks.quiet ? "quiet" : looks.verbose ? "verbose" : "normal"
  };
}

// src/commands/told.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";

// src/commands/baseline.ts
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
var baselineSchema = strictObject({
  version: literal(1),
  findings: array(strictObject({ fingerprint: string(), rule: string(), place: string() }))
});
function readBaseline(file, cwd, willWrite) {
  if (willWrite && !existsSync(resolve(cwd, file))) return /* @__PURE__ */ new Set();
  return parseBaseline(readInput(file, cwd, "baseline"), file);
}
function parseBaseline(text, file) {
  try {
    return new Set(baselineSchema.parse(JSON.parse(text)).findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  } catch {
    throw new UsageError(`--baseline ${JSON.stringify(file)}: it is no baseline; --update-baseline writes one.`);
  }
}
function writeBaseline(file, cwd, { checks: checks2 }) {
  const findings = findingsOf(checks2).filter(({ waived }) => waived?.by !== "accept").map(({ fingerprint: fingerprint2, rule, place }) => ({ fingerprint: fingerprint2, rule, place: placeName(place) })).sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
  writeFileSync(resolve(cwd, file), `${JSON.stringify({ version: 1, findings }, null, 2)}
`);
}

// src/commands/told.ts
var CONFIG_FILES = ["launch.yml", ".github/launch.yml"];
async function told(options, { cwd, base: given, notes = [] }, recorded) {
  if (recorded && options.config === void 0)
    return { notes: [], accepted: {}, ...recorded, baseline: baselineHere(options, cwd) };
  const ref = options["base-ref"];
  const base = given ?? (ref === void 0 ? void 0 : gitBase(ref, cwd));
  if (base === void 0)
    return { config: configHere(options.config, cwd), baseline: baselineHere(options, cwd), notes, accepted: {} };
  const files = new GateFiles(base, cwd);
  try {
    const { config, note } = await configOf(base, options.config, cwd, files);
    const listed = options.baseline === void 0 ? void 0 : await files.read(options.baseline);
    return {
      config,
      baseline: listed === void 0 ? /* @__PURE__ */ new Set() : parseBaseline(listed, `${options.baseline} of ${base.name}`),
      accepted: await acceptedOf(config, files, selection(options)),
      change: files.change(),
      notes: [...notes, note]
    };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const unreadable = `The gate of ${base.name} could not be read, and a change may not bring its own: ${error.message}.`;
    const config = whereToLook(configHere(options.config, cwd, true));
    return { config, baseline: /* @__PURE__ */ new Set(), change: { unreadable }, notes, accepted: {} };
  }
}
async function acceptedOf(config, files, wanted) {
  const judging = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  const names = judging.flatMap(({ name, compared }) => compared(config[name]));
  const texts = await Promise.all(names.map(async (file) => [file, await files.read(file)]));
  return Object.fromEntries(texts);
}
async function configOf(base, named, cwd, files) {
  const here = configHere(named, cwd, true);
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const text = await files.read(file);
    if (text === void 0) continue;
    try {
      const config = parseConfig(text, `${file} of ${base.name}`);
      return { config, note: `Configuration, waivers and baseline are those of ${base.name}.` };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { config: whereToLook(here), note: `The configuration of ${base.name} is not valid: ${error.message}` };
    }
  }
  return { config: whereToLook(here), note: `There is no configuration on ${base.name}: nothing is accepted yet.` };
}
function whereToLook({ domain, canonical, subdomains, routes }) {
  return {
    ...parseConfig("", ""),
    ...domain !== void 0 && { domain },
    ...canonical !== void 0 && { canonical },
    subdomains,
    routes
  };
}
function configHere(named, cwd, mayLack = false) {
  const expected = CONFIG_FILES.find((each) => existsSync2(join2(cwd, each)));
  const file = mayLack && named !== void 0 && !existsSync2(resolve2(cwd, named)) ? void 0 : named ?? expected;
  if (file === void 0) return parseConfig("", CONFIG_FILES[0] ?? "");
  return parseConfig(readInput(file, cwd, "config"), file);
}
function baselineHere({ baseline, "update-baseline": updates = false }, cwd) {
  if (baseline !== void 0) return readBaseline(baseline, cwd, updates);
  if (updates) throw new UsageError("--update-baseline needs --baseline FILE.");
  return /* @__PURE__ */ new Set();
}

// src/commands/check.ts
import { writeFileSync as writeFileSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, evidence2) {
  const identity = [rule, placeName(evidence2.place), evidence2.problem ?? "", evidence2.key ?? ""];
  return createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
}
function distinct(fingerprints) {
  const seen = /* @__PURE__ */ new Map();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}-${nth}`;
  });
}

// src/gate/run.ts
function inspectAll(plan, world) {
  return Promise.all(plan.checks.map((check2) => inspect(check2, plan, world)));
}
async function inspect(check2, plan, world) {
  const reason = check2.notApplicable(plan.subject);
  if (reason !== void 0) return { check: check2.name, status: "not-applicable", reason };
  try {
    const judged = await check2.inspect(world, plan.options[check2.name], plan.subject);
    return outcomeOf(
      check2.name,
      judged.filter(({ rule }) => plan.wanted(rule)),
      plan.subject.stage
    );
  } catch (error) {
    return { check: check2.name, status: "could-not-check", reason: sentence(error), unknown: [] };
  }
}
function outcomeOf(check2, judged, stage) {
  const findings = judged.flatMap((one) => findingsOf2(one, stage));
  const unknown2 = judged.flatMap(unknownsOf);
  const held = judged.filter(({ judgement }) => Array.isArray(judgement) && judgement.length === 0);
  if (findings.length + held.length === 0 && unknown2.length > 0) {
    return { check: check2, status: "could-not-check", reason: commonest(unknown2), unknown: unknown2 };
  }
  const idle = judged.flatMap(
    ({ rule, judgement }) => "notApplicable" in judgement ? [{ rule, reason: judgement.notApplicable }] : []
  );
  if (findings.length + held.length === 0) {
    return { check: check2, status: "not-applicable", reason: idle[0]?.reason ?? "no rule of it was chosen" };
  }
  const prints = distinct(findings.map((finding) => finding.fingerprint));
  return {
    check: check2,
    status: "checked",
    findings: findings.map((finding, i) => ({ ...finding, fingerprint: prints[i] ?? finding.fingerprint })),
    held: held.map(({ rule }) => rule),
    unknown: unknown2,
    notApplicable: idle
  };
}
function findingsOf2({ rule, words, judgement }, stage) {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isEvidence).map((evidence2) => {
    const { key: _, priority, ...shown } = evidence2;
    return {
      rule,
      priority: priority ?? priorityAt(words.priority, stage),
      title: words.title,
      why: words.why,
      remedy: words.remedy,
      ...shown,
      fingerprint: fingerprint(rule, evidence2)
    };
  });
}
function unknownsOf({ rule, judgement }) {
  if (!Array.isArray(judgement)) return [];
  return judgement.filter(isUnknown).map(({ unknown: unknown2, place }) => ({
    rule,
    reason: unknown2,
    ...place && { place: placeName(place) }
  }));
}
function priorityAt(priority, stage) {
  return typeof priority === "string" ? priority : priority[stage];
}
var isUnknown = (judged) => "unknown" in judged;
var isEvidence = (judged) => !isUnknown(judged);
function commonest(unknown2) {
  const times = /* @__PURE__ */ new Map();
  for (const { reason } of unknown2) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].reduce((best, next) => next[1] > best[1] ? next : best)[0];
}
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/gate/prove.ts
var MAX_PROOFS = 24;
async function prove(outcomes, plan, change) {
  const fixes = /* @__PURE__ */ new Map();
  for (const { fix } of findingsOf(outcomes))
    if (fix?.kind === "dns") fixes.set(JSON.stringify(fix.change), fix.change);
  const tried = await Promise.all(
    [...fixes].slice(0, MAX_PROOFS).map(async ([key, fix]) => [key, await inspectAll(plan, change(fix))])
  );
  const after = new Map(tried);
  const marked = (finding) => {
    const then = finding.fix?.kind === "dns" ? after.get(JSON.stringify(finding.fix.change)) : void 0;
    return then === void 0 ? finding : { ...finding, ...proof(finding, outcomes, then) };
  };
  return outcomes.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.map(marked) } : outcome
  );
}
function proof(finding, before, after) {
  const known = new Set(findingsOf(before).map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const left = findingsOf(after).filter(
    ({ fingerprint: fingerprint2 }) => fingerprint2 === finding.fingerprint || !known.has(fingerprint2)
  );
  const blinded = after.filter(
    ({ check: check2, status }) => status !== "checked" && before.some((each) => each.check === check2 && each.status === "checked")
  );
  const lost = unknownRules(after).filter((rule) => !unknownRules(before).includes(rule));
  const afterFix = [.../* @__PURE__ */ new Set([...left.map(({ rule }) => rule), ...lost, ...blinded.map(({ check: check2 }) => check2)])];
  return afterFix.length === 0 ? { proved: true } : { proved: false, afterFix };
}
function unknownRules(outcomes) {
  return outcomes.flatMap(
    (outcome) => outcome.status === "not-applicable" ? [] : outcome.unknown.map(({ rule }) => rule)
  );
}

// src/gate/judge.ts
async function judge(gate, world, change, asked) {
  const found = await inspectAll(gate, world);
  const proved = await prove(found, gate, change);
  const checks2 = applyWaivers(proved, gate.waivers, gate.baseline, world.now);
  const stale = unusedWaivers(
    checks2,
    gate.waivers.filter(({ rule }) => gate.wanted(rule))
  ).map(({ rule, at }) => `accept: ${rule}${at ? ` at ${at}` : ""} matches no finding any more; take it out.`);
  return {
    version: 1,
    tool: { name: "launch-gate", version: gate.version },
    verdict: verdictOf(checks2, gate.blockOn),
    stage: gate.subject.stage,
    target: gate.target,
    blockOn: gate.blockOn,
    started: world.now.toISOString(),
    durationMs: world.elapsed(),
    asked: asked(),
    notes: [...gate.notes, ...stale],
    checks: checks2,
    counts: count(checks2)
  };
}

// src/gate/redact.ts
var MIN_CHARS = 8;
var HIDDEN = "***";
function redactor(values) {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest, text);
}
function formsOf(value) {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [value, ...lines].filter((each) => each.length >= MIN_CHARS).flatMap((each) => [
    each,
    JSON.stringify(each).slice(1, -1),
    percentEncoded(each),
    Buffer.from(each).toString("hex"),
    ...[0, 1, 2].flatMap((shift) => base64At(each, shift))
  ]).filter((form) => form.length >= MIN_CHARS);
}
var percentEncoded = (text) => encodeURIComponent(text.toWellFormed());
function base64At(text, shift) {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const whole = Math.floor(bytes.length * 8 / 6);
  const own = (encoded) => encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  return [own(bytes.toString("base64")), own(bytes.toString("base64url"))];
}
function redacted(report, hide) {
  return {
    ...report,
    target: hide(report.target),
    notes: report.notes.map(hide),
    checks: report.checks.map((outcome) => ({
      ...outcome,
      ..."reason" in outcome && { reason: hide(outcome.reason) },
      ..."findings" in outcome && { findings: outcome.findings.map((finding) => hiddenFinding(finding, hide)) },
      ..."unknown" in outcome && { unknown: outcome.unknown.map((each) => hiddenUnknown(each, hide)) }
    }))
  };
}
function hiddenFinding(finding, hide) {
  const { place, seen, expected, fix, recheck } = finding;
  return {
    ...finding,
    place: hiddenPlace(place, hide),
    seen: Object.fromEntries(Object.entries(seen).map(([name, value]) => [hide(name), hide(value)])),
    ...expected !== void 0 && { expected: hide(expected) },
    ...fix !== void 0 && { fix: hiddenFix(fix, hide) },
    ...recheck !== void 0 && { recheck: recheck.map(hide) }
  };
}
function hiddenPlace(place, hide) {
  return "file" in place ? { ...place, file: hide(place.file) } : { address: hide(place.address) };
}
function hiddenUnknown(unknown2, hide) {
  const { reason, place } = unknown2;
  return { ...unknown2, reason: hide(reason), ...place !== void 0 && { place: hide(place) } };
}
function hiddenFix(fix, hide) {
  switch (fix.kind) {
    case "dns": {
      const lines = (records) => records.map((record2) => ({ ...record2, name: hide(record2.name), value: hide(record2.value) }));
      return { ...fix, change: { add: lines(fix.change.add), remove: lines(fix.change.remove) } };
    }
    case "redirect":
      return { ...fix, from: hide(fix.from), to: hide(fix.to) };
    case "file":
      return { ...fix, path: hide(fix.path), patch: hide(fix.patch) };
    case "command":
      return { ...fix, argv: fix.argv.map(hide) };
  }
}

// src/world/overlaid.ts
var MAX_CHAIN = 16;
var DEFAULT_TTL = 300;
function withChange(world, change) {
  const same = (a, b) => a.name === b.name && a.type === b.type && a.value === b.value;
  return overlaid(world, {
    covers: (name) => [...change.add, ...change.remove].some((line) => line.name === name),
    async records(name, type, published) {
      const left = (await published()).filter((record2) => !change.remove.some((line) => same(line, record2)));
      return [...left, ...change.add.filter((line) => line.name === name && line.type === type).map(asRecord)];
    },
    exists: (name, rcode) => rcode !== "NXDOMAIN" || change.add.some((line) => line.name === name)
  });
}
function withFiles(world, texts) {
  return {
    ...world,
    elapsed: () => world.elapsed(),
    async read(file) {
      const path = typeof file === "string" ? file : file.path;
      if (!Object.hasOwn(texts, path)) return world.read(file);
      const text = texts[path];
      return text === void 0 ? failure("missing", "there is no such file") : { kind: "answer", text };
    }
  };
}
function withZone(world, zone) {
  const isBelow = (name, top) => name === top || name.endsWith(`.${top}`);
  const cuts = zone.records.filter(({ type, name }) => type === "NS" && name !== zone.origin).map(({ name }) => name);
  const covers = (name) => isBelow(name, zone.origin) && !cuts.some((cut) => isBelow(name, cut));
  const exists = (name) => zone.records.some((record2) => isBelow(record2.name, name)) || wildcardOf(zone, name) !== void 0;
  const below = overlaid(world, {
    covers,
    async records(name, type) {
      const owner = zone.records.some((record2) => isBelow(record2.name, name)) ? name : wildcardOf(zone, name);
      return zone.records.filter((record2) => record2.name === owner && record2.type === type).map((record2) => asRecord({ ...record2, name }));
    },
    exists
  });
  return {
    ...below,
    elapsed: () => world.elapsed(),
    async ask(question) {
      const isServersOwn = !question.recurse || question.dnssec || ["DS", "DNSKEY"].includes(question.type);
      if (isServersOwn && isBelow(question.name, zone.origin)) {
        return failure("not-published", "the zone is judged from a file; no server has it yet");
      }
      return below.ask(question);
    }
  };
}
function wildcardOf(zone, name) {
  for (let parent = parentOf(name); parent.length >= zone.origin.length; parent = parentOf(parent)) {
    if (zone.records.some((record2) => record2.name === `*.${parent}`)) return `*.${parent}`;
    if (zone.records.some((record2) => record2.name === parent || record2.name.endsWith(`.${parent}`))) return void 0;
  }
  return void 0;
}
var parentOf = (name) => name.slice(name.indexOf(".") + 1 || name.length);
var asRecord = ({ ttl = DEFAULT_TTL, ...line }) => ({ ...line, ttl });
function overlaid(world, overlay) {
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    fetch: (request) => world.fetch(request),
    // A browser looks names up for itself, where nothing is changed.
    browse: async () => failure("missing", "a browser sees what is published only"),
    handshake: (request) => world.handshake(request),
    list: () => world.list(),
    read: (file) => world.read(file),
    search: (question) => world.search(question),
    scan: (question) => world.scan(question),
    ask: (question) => walk(question, world, overlay)
  };
}
async function walk(question, world, overlay) {
  const answers = [];
  let below;
  let name = question.name;
  for (let length = 0; length < MAX_CHAIN; length += 1) {
    const owner = name;
    const covered = overlay.covers(owner);
    const ask = async () => {
      const known = below?.kind === "answer" && below.answers.some((record2) => record2.name === owner || record2.value === owner);
      if (!known) below = await world.ask({ ...question, name: owner });
      return below ?? failure("malformed", "no answer");
    };
    if (!covered) {
      const answer = await ask();
      if (answer.kind === "failure") return answer;
    }
    const published = async (type) => {
      const answer = await ask();
      return answer.kind === "answer" ? answer.answers.filter((record2) => record2.name === owner && record2.type === type) : [];
    };
    const at = (type) => covered ? overlay.records(owner, type, () => published(type)) : published(type);
    const cname = question.type === "CNAME" ? void 0 : (await at("CNAME"))[0];
    const found = cname === void 0 ? await at(question.type) : [cname];
    if (found.length === 0 && covered && below !== void 0 && isBroken(below)) return below;
    answers.push(...found);
    if (cname === void 0) return answerOf(answers, owner, covered, below, overlay);
    name = cname.value;
  }
  return failure("malformed", `a chain of more than ${MAX_CHAIN} CNAMEs`);
}
function isBroken(answer) {
  return answer.kind === "failure" || !["NOERROR", "NXDOMAIN"].includes(answer.rcode);
}
function answerOf(answers, last, covered, below, overlay) {
  const real = below?.kind === "answer" ? below : void 0;
  const rcodeBelow = real?.rcode ?? "NXDOMAIN";
  const ends = answers.some((record2) => record2.name === last);
  const rcode = covered ? ends || overlay.exists(last, rcodeBelow) ? "NOERROR" : "NXDOMAIN" : rcodeBelow;
  return {
    kind: "answer",
    rcode,
    authoritative: real?.authoritative ?? false,
    // Whoever signs the zone signs the change too.
    authenticated: real?.authenticated ?? false,
    answers,
    authority: real?.authority ?? [],
    errors: real?.errors ?? [],
    transport: real?.transport ?? "udp",
    ms: real?.ms ?? 0
  };
}

// src/world/real.ts
import { getServers } from "node:dns";

// src/world/connections.ts
var AT_A_TIME = 4;
function connections() {
  const idle = /* @__PURE__ */ new Map();
  const turns = /* @__PURE__ */ new Map();
  const silence = /* @__PURE__ */ new Map();
  const turn = async (host) => {
    const at = turns.get(host) ?? turnsAt();
    turns.set(host, at);
    await at.begin();
    return () => at.end();
  };
  return {
    turn,
    async over({ host, way, key = "" }, open, use) {
      const done = await turn(host);
      try {
        if ((silence.get(way) ?? 0) >= AT_A_TIME) return failure("budget", "nobody answered there four times before");
        const kept = takeOpen(idle.get(key));
        const connection = kept ?? await open();
        silence.set(way, isTimeout(connection) ? (silence.get(way) ?? 0) + 1 : 0);
        const { result, isReusable } = await useOf(connection, (made) => use(made, kept === void 0));
        if (!("kind" in connection) && isReusable && key !== "") idle.set(key, [...idle.get(key) ?? [], connection]);
        else if (!("kind" in connection)) close(connection);
        return result;
      } finally {
        done();
      }
    }
  };
}
async function useOf(connection, use) {
  return "kind" in connection ? { result: connection, isReusable: false } : use(connection);
}
function turnsAt() {
  const waiting = [];
  let open = 0;
  return {
    async begin() {
      if (open < AT_A_TIME) open += 1;
      else await new Promise((resolve5) => waiting.push(resolve5));
    },
    end() {
      const first = waiting.shift();
      if (first) first();
      else open -= 1;
    }
  };
}
function takeOpen(waiting = []) {
  for (let last = waiting.pop(); last !== void 0; last = waiting.pop()) {
    if (!last.socket.destroyed && last.socket.writable && !last.client.destroyed) return last;
    close(last);
  }
  return void 0;
}
function close({ client, socket }) {
  void client.destroy().catch(() => void 0);
  socket.destroy();
}
var isTimeout = (connection) => "kind" in connection && connection.failure === "timeout";

// src/world/cookies.ts
function cookieJars() {
  const jars = /* @__PURE__ */ new Map();
  const open = (name) => {
    const jar = jars.get(name) ?? import("./world-tough-cookie.js").then((library) => new library.CookieJar());
    jars.set(name, jar);
    return jar;
  };
  return {
    async keep(name, url, headers) {
      const jar = await open(name);
      for (const [header, value] of headers) {
        if (header === "set-cookie") jar.setCookieSync(value, url, { ignoreError: true });
      }
    },
    header: async (name, url) => (await open(name)).getCookieStringSync(url)
  };
}

// src/world/http.ts
var BODY_BYTES = 512 * 1024;
var HEADER_BYTES = 32 * 1024;
var ANSWER_MS = 15e3;
var TRIES = 3;
async function fetchOnce(request, settings, signal) {
  const isRepeatable = request.method !== "POST";
  for (let tries = 1; ; ) {
    let isKept = false;
    const answer = await settings.connections.over(
      doorOf(request, settings),
      () => connectFor(request, settings, signal),
      (connection, isFresh) => {
        isKept = !isFresh;
        return exchange(request, settings, connection, signal);
      }
    );
    const wasCut = answer.kind === "failure" && answer.failure === "reset";
    if (!wasCut || !isRepeatable || tries === TRIES) return answer;
    if (!isKept) tries += 1;
  }
}
var hostOf = (url) => new URL(url).hostname.replace(/^\[|\]$/g, "");
function doorOf({ url, protocol, method }, { endpoint }) {
  const way = `${endpoint.host} ${endpoint.port}`;
  const key = method === "POST" ? void 0 : `${new URL(url).origin} ${protocol ?? ""} ${way}`;
  return { host: hostOf(url), way, key };
}
function portOf(url) {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}
async function exchange(request, settings, connection, signal) {
  const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  try {
    return await speak(request, settings, connection, within);
  } catch (error) {
    return { result: exchangeFailure(error, within, signal), isReusable: false };
  }
}
async function connectFor({ url: address, protocol }, { endpoint, trust }, signal) {
  const library = import("./world-undici.js");
  const url = new URL(address);
  const target = { host: hostOf(address), address: endpoint.host, port: endpoint.port };
  const opened = await openTcp(target, signal);
  if ("kind" in opened) return opened;
  const { socket, tcpMs } = opened;
  const plain = { socket, protocol: "http/1.1", distrust: [], timing: { tcpMs, tlsMs: 0 } };
  if (url.protocol === "http:") return { ...plain, client: clientFor(await library, url, socket, false) };
  const alpn = protocol === "h2" ? ["h2", "http/1.1"] : ["http/1.1"];
  const secured = await secure(socket, target, { alpn, trust });
  if ("kind" in secured) {
    socket.destroy();
    return secured;
  }
  const { distrust, tlsMs } = secured;
  return {
    client: clientFor(await library, url, secured.socket, protocol === "h2"),
    socket: secured.socket,
    protocol: secured.socket.alpnProtocol === "h2" ? "h2" : "http/1.1",
    distrust,
    timing: { tcpMs, tlsMs }
  };
}
function clientFor({ Client }, { origin }, socket, allowH2) {
  let made = socket;
  return new Client(origin, {
    // Not at once: the client is not yet ready for it while it is asking.
    connect: (_, callback) => {
      const [error, given] = made === null ? [closed(), null] : [null, made];
      made = null;
      process.nextTick(callback, error, given);
    },
    allowH2,
    maxHeaderSize: HEADER_BYTES,
    pipelining: 1
  });
}
var closed = () => Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" });
async function speak(request, settings, { client, protocol, distrust, timing }, signal) {
  const url = new URL(request.url);
  const begun = performance.now();
  const response = await client.request({
    method: request.method ?? "GET",
    path: `${url.pathname}${url.search}`,
    headers: await headersOf(request, settings, isProved(url, distrust)),
    signal,
    responseHeaders: "raw"
  });
  const firstByteMs = since(begun);
  const headers = rawHeaders(response.headers);
  if (request.jar !== void 0) await settings.jars.keep(request.jar, request.url, headers);
  const encoding = headers.find(([name]) => name === "content-encoding")?.[1] ?? "";
  const { body: body3, truncated } = await readBody(response.body, encoding, request);
  const answer = {
    kind: "answer",
    status: response.statusCode,
    protocol,
    headers: headers.map(withoutCookieValue),
    body: body3,
    truncated,
    distrust,
    timing: { ...timing, firstByteMs }
  };
  const isClosing = headers.some(([name, value]) => name === "connection" && /\bclose\b/i.test(value));
  return { result: answer, isReusable: !truncated && !isClosing };
}
var isProved = ({ protocol }, distrust) => protocol === "https:" && distrust.length === 0;
async function headersOf(request, { userAgent, jars, introduction }, isToOwner) {
  const cookie = request.jar === void 0 ? "" : await jars.header(request.jar, request.url);
  return {
    "user-agent": userAgent,
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
    "accept-encoding": "gzip, deflate, br",
    "accept-language": "en",
    ...isToOwner && introduction,
    ...request.headers,
    ...cookie !== "" && { cookie }
  };
}
function rawHeaders(raw) {
  const text = (part) => typeof part === "string" ? part : part?.toString("latin1") ?? "";
  const pairs = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = text(raw[i]).toLowerCase();
    if (!name.startsWith(":")) pairs.push([name, text(raw[i + 1])]);
  }
  return pairs;
}
var ATTRIBUTES = /^\s*(?:domain|path|expires|max-age|secure|httponly|samesite|partitioned|priority)\s*(?:=|$)/i;
function withoutCookieValue([name, value]) {
  if (name !== "set-cookie") return [name, value];
  const [pair = "", ...attributes] = value.split(/;(?=\s*(?:[a-z-]+(?:=|;|$)))/i);
  const cookie = pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=…` : "…";
  return [name, [cookie, ...attributes.filter((part) => ATTRIBUTES.test(part))].join(";")];
}
async function readBody(stream, encoding, { maxBytes: cap = BODY_BYTES, bytes }) {
  const textOf = (chunks2) => Buffer.concat(chunks2).subarray(0, cap).toString(bytes ? "latin1" : "utf8");
  const decoded = await decompress(stream, encoding);
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > cap) break;
    }
  } catch {
    return { body: textOf(chunks), truncated: true };
  } finally {
    stream.destroy();
  }
  return { body: textOf(chunks), truncated: size > cap };
}
async function decompress(stream, encoding) {
  const zlib = await import("node:zlib");
  const makers = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress
  };
  const maker = makers[encoding.trim().toLowerCase()];
  if (maker === void 0) return stream;
  const { pipeline } = await import("node:stream");
  const decoded = maker();
  pipeline(stream, decoded, () => void 0);
  return decoded;
}
function exchangeFailure(error, within, signal) {
  if (signal.aborted) return failure("deadline", "the run’s time was over");
  if (within.aborted) return failure("timeout", `no whole answer within ${ANSWER_MS / 1e3} s`);
  const code = errorCode(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW")
    return failure("too-large", `the headers are larger than ${HEADER_BYTES} bytes`);
  if (error instanceof Error && error.name === "HTTPParserError") return failure("malformed", "the answer is not HTTP");
  if (code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE")
    return failure("reset", "the connection was cut before the answer");
  return error instanceof Error ? unreachable(error) : failure("reset", "the connection was cut");
}

// src/world/told.ts
var MOST_SCRIPTS = 40;
var SCRIPT = /["'`]((?:https?:\/\/|\.{0,2}\/)?[\w@~%+./-]{1,200}\.m?js)["'`]/g;
var SOURCE_MAP = /\/[/*][#@]\s*sourceMappingURL=(data:[^\s'"*]+|[^\s'"*]{1,500})/g;
function dataIn(url) {
  const [, base64] = /^data:[^,]*;base64,(.*)$/i.exec(url) ?? [];
  if (base64 !== void 0) return Buffer.from(base64, "base64").toString("utf8");
  return url.startsWith("data:") ? decodeURIComponent(url.slice(url.indexOf(",") + 1).replace(/%(?![0-9a-f]{2})/gi, "%25")) : void 0;
}
async function toldOf(body3, url, secretsIn) {
  const { pathname } = new URL(url);
  const leak = leakIn(body3);
  const isScript = /\.m?js$/.test(pathname);
  const sourceMap = isScript ? [...body3.matchAll(SOURCE_MAP)].at(-1)?.[1] : void 0;
  const inside = sourceMap === void 0 ? void 0 : dataIn(sourceMap);
  const isApart = sourceMap !== void 0 && inside === void 0;
  const secrets = await secretsIn?.(inside === void 0 ? body3 : `${body3}
${inside}`, pathname);
  return {
    ...leak && { leak },
    ...secrets && { secrets },
    scripts: isScript ? [...new Set([...body3.matchAll(SCRIPT)].flatMap(([, name]) => name ?? []))].slice(0, MOST_SCRIPTS) : [],
    ...isApart && { sourceMap }
  };
}

// src/world/real.ts
var BUDGET = { perAddress: 250, total: 4e3 };
var DOH_MS = 6e3;
function realWorld(settings) {
  const { signal, trust, allowPrivate } = settings;
  const resolvers = settings.resolvers.length > 0 ? settings.resolvers : getServers();
  const begun = performance.now();
  const spend = budget();
  const jars = cookieJars();
  const kept = connections();
  const userAgent = `launch-gate/${settings.version} (launch readiness check; one visit per page)`;
  const reach = (name, address, port) => {
    const endpoint = divert(settings.diversions, name, address, port);
    const guarded = allowPrivate ? void 0 : guard(endpoint.host);
    return guarded ?? spend(endpoint.host) ?? endpoint;
  };
  let browser;
  const postDns = (url, body3) => postMessage(url, body3, trust, signal);
  const world = {
    resolvers,
    now: /* @__PURE__ */ new Date(),
    elapsed: () => Math.round(performance.now() - begun),
    async ask(question) {
      const named = serverEndpoint(question.server);
      if (resolvers.includes(question.server)) {
        const spent = spend();
        if (spent) return spent;
        return named ? askServer(question, named, signal) : askOverHttps(question, postDns, signal);
      }
      if (named === void 0) return failure("no-route", "that is no address of a DNS server");
      const endpoint = reach("", named.host, named.port);
      return "kind" in endpoint ? endpoint : askServer(question, endpoint, signal);
    },
    async fetch(request) {
      const url = new URL(request.url);
      const endpoint = reach(url.hostname, request.address, portOf(url));
      if ("kind" in endpoint) return endpoint;
      const introduction = introductionTo(url.hostname, settings.visitor);
      const answer = await fetchOnce(
        request,
        { userAgent, trust, endpoint, jars, connections: kept, introduction },
        signal
      );
      if (request.only === void 0 || answer.kind === "failure") return answer;
      return { ...answer, body: "", told: await toldOf(answer.body, request.url, settings.secretsIn) };
    },
    browse: async (request) => {
      if (settings.env === void 0) return failure("missing", "no browser is wanted");
      browser ??= import("./world-browser-ways.js").then(
        ({ browserOf }) => browserOf({ world, reach, turn: kept.turn, trust, signal, version: settings.version, env: settings.env ?? {} })
      );
      return (await browser)(request);
    },
    async handshake(request) {
      const endpoint = reach(request.host, request.address, request.port);
      return "kind" in endpoint ? endpoint : shakeHands(request, { trust, endpoint }, signal);
    },
    list: () => listFiles(settings.root, signal),
    read: (file) => typeof file === "string" ? readText(settings.root, file) : readText(settings.root, file.path, "latin1"),
    search: settings.search ?? (async () => failure("missing", "nothing here looks for words")),
    scan: settings.scan ?? (async () => failure("missing", "nothing here looks for secrets"))
  };
  return world;
}
function introductionTo(host, visitor) {
  const isOwn = visitor?.hosts.some((own) => host === own || host.endsWith(`.${own}`)) === true;
  return isOwn ? visitor.headers : {};
}
function divert(diversions, name, address, port) {
  const fitting = diversions.find(
    ({ host, port: only }) => (host === "" || host === name || host === address) && (only === void 0 || only === port)
  );
  return fitting?.to ?? { host: address, port };
}
function guard(address) {
  if (parseEndpoint(address, 0) === void 0) return failure("guarded", "that is no IP address");
  const kind = addressKind(address);
  if (kind === "public") return void 0;
  return failure("guarded", `a ${kind} address is not contacted without --allow-private`);
}
function budget() {
  const asked = /* @__PURE__ */ new Map();
  let total = 0;
  return (address) => {
    const times = (asked.get(address ?? "") ?? 0) + 1;
    if (address !== void 0 && times > BUDGET.perAddress || total >= BUDGET.total) {
      return failure("budget", "the run’s budget of questions was spent");
    }
    asked.set(address ?? "", times);
    total += 1;
    return void 0;
  };
}
async function postMessage(url, body3, trust, signal) {
  const { Client } = await import("./world-undici.js");
  const { origin, pathname, search } = new URL(url);
  const { rootCertificates } = await import("node:tls");
  const ca = trust.length > 0 ? { ca: [...rootCertificates, ...trust] } : {};
  const client = new Client(origin, { maxResponseSize: MAX_MESSAGE, connect: { timeout: DOH_MS, ...ca } });
  try {
    const response = await client.request({
      method: "POST",
      path: `${pathname}${search}`,
      body: body3,
      headers: { "content-type": "application/dns-message", accept: "application/dns-message" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(DOH_MS)])
    });
    const answer = Buffer.from(await response.body.arrayBuffer());
    return response.statusCode === 200 ? answer : failure("malformed", "the DNS-over-HTTPS server did not answer 200");
  } catch {
    return failure(signal.aborted ? "deadline" : "timeout", "the DNS-over-HTTPS server did not answer");
  } finally {
    void client.destroy();
  }
}

// src/world/remembering.ts
function remembering(world, onQuestion = () => void 0) {
  const counted = { dns: 0, http: 0, mostOfOneHost: 0, tls: 0, files: 0 };
  const byHost = /* @__PURE__ */ new Map();
  const count2 = (host, more) => {
    const times = (byHost.get(host) ?? 0) + more;
    byHost.set(host, times);
    counted.http += more;
    counted.mostOfOneHost = Math.max(counted.mostOfOneHost, times);
  };
  const once = (what, ask) => {
    const answers = /* @__PURE__ */ new Map();
    return (question) => {
      const key = questionKey(question);
      const known = answers.get(key);
      if (known !== void 0) return known;
      if (what !== "counted by host") counted[what] += 1;
      onQuestion(counted);
      const answer = ask(question);
      answers.set(key, answer);
      return answer;
    };
  };
  const browse = once("counted by host", async (request) => {
    const answer = await world.browse(request);
    if (answer.kind === "failure") return answer;
    for (const [host, times] of Object.entries(answer.requests)) count2(host, times);
    onQuestion(counted);
    return answer;
  });
  const list = once("files", () => world.list());
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    asked: () => ({ ...counted }),
    ask: once("dns", (question) => world.ask(question)),
    fetch: once("counted by host", (request) => {
      count2(new URL(request.url).hostname, 1);
      return world.fetch(request);
    }),
    browse,
    handshake: once("tls", (request) => world.handshake(request)),
    list: () => list(""),
    read: once("files", (file) => world.read(file)),
    search: once("files", (question) => world.search(question)),
    scan: once("files", (question) => world.scan(question))
  };
}
function questionKey(question) {
  if (typeof question !== "object" || question === null) return String(question);
  const entries = Object.entries(question).filter(([, value]) => value !== void 0 && value !== false);
  return JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1));
}

// src/world/recorded.ts
function recordingWorld(world) {
  const asked = { ask: {}, browse: {}, fetch: {}, handshake: {}, read: {}, scan: {}, search: {} };
  let files = null;
  const keep = (method, ask) => async (question) => {
    const answer = await ask(question);
    asked[method][questionKey(question)] = answer;
    return answer;
  };
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    ask: keep("ask", (question) => world.ask(question)),
    fetch: keep("fetch", (request) => world.fetch(request)),
    browse: async (request) => {
      const answer = await world.browse(request);
      const { picture: _, ...kept } = answer;
      asked.browse[questionKey(request)] = kept;
      return answer;
    },
    handshake: keep("handshake", (request) => world.handshake(request)),
    // Messages are real ones, with links that log people in: they are in no recording.
    read: (file) => typeof file === "string" ? keep("read", (path) => world.read(path))(file) : world.read(file),
    search: keep("search", (question) => world.search(question)),
    scan: keep("scan", (question) => world.scan(question)),
    list: async () => {
      files = await world.list();
      return files;
    },
    recording: (tool, request, durationMs) => ({
      version: 1,
      tool,
      started: world.now.toISOString(),
      durationMs,
      resolvers: world.resolvers,
      request,
      asked: {
        ask: sorted(asked.ask),
        browse: sorted(asked.browse),
        fetch: sorted(asked.fetch),
        handshake: sorted(asked.handshake),
        read: sorted(asked.read),
        scan: sorted(asked.scan),
        search: sorted(asked.search)
      },
      files
    })
  };
}
function replayedWorld(recording) {
  const replay = (method) => async (question) => {
    const answers = recording.asked[method] ?? {};
    const key = questionKey(question);
    return Object.hasOwn(answers, key) ? answers[key] : failure("not-recorded", "this was not asked when the recording was made");
  };
  return {
    resolvers: recording.resolvers,
    now: new Date(recording.started),
    elapsed: () => recording.durationMs,
    ask: replay("ask"),
    fetch: replay("fetch"),
    browse: replay("browse"),
    handshake: replay("handshake"),
    read: replay("read"),
    scan: replay("scan"),
    search: replay("search"),
    async list() {
      if (recording.files === null) throw new Error("the repository was not read when the recording was made");
      return recording.files;
    }
  };
}
function sorted(answers) {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/commands/environment.ts
var SECRET_NAME = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|KEY|CREDENTIALS?|DSN|DATABASE_URL|WEBHOOK_URL|CONNECTION_STRING)$/i;
var PUBLIC_NAME = /PUBLIC|PUBLISHABLE|_SITE_KEY$/i;
function secretValues(env) {
  return Object.entries(env).flatMap(
    ([name, value]) => value !== void 0 && SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) ? [value] : []
  );
}

// src/commands/recording.ts
var recordingSchema = looseObject({
  version: literal(1),
  started: iso_exports.datetime(),
  durationMs: number(),
  resolvers: array(string()),
  request: looseObject({ config: looseObject({}) }),
  asked: partialRecord(
    _enum(["ask", "browse", "fetch", "handshake", "read", "scan", "search"]),
    record(string(), unknown())
  ),
  files: array(string()).nullable()
});
function readRecording(file, cwd) {
  const text = readInput(file, cwd, "replay");
  try {
    return recordingSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(`--replay ${JSON.stringify(file)}: it is no recording; --record writes one.`);
  }
}
async function recordingText(recording) {
  const { fetch, read } = recording.asked;
  const asked = { ...recording.asked, fetch: await withoutKeys(fetch, "body"), read: await withoutKeys(read, "text") };
  return `${JSON.stringify({ ...recording, asked }, null, 1)}
`;
}
async function withoutKeys(answers, name) {
  const { withoutSecrets } = await import("./secrets-text.js");
  const hidden = Object.entries(answers).map(async ([question, answer]) => {
    const text = answer[name];
    if (typeof text !== "string" || text === "") return [question, answer];
    return [question, { ...answer, [name]: await withoutSecrets(text, "recorded") ?? "" }];
  });
  return Object.fromEntries(await Promise.all(hidden));
}

// src/commands/repository.ts
import { existsSync as existsSync3 } from "node:fs";
import { resolve as resolve3 } from "node:path";
var BEGINNINGS = ["package.json", "pyproject.toml", "requirements.txt", "Gemfile", "go.mod", "composer.json"];
function isRepository(cwd, { only = [] }) {
  const isNamed = only.some((names) => /(^|,)\s*secrets\b/.test(names));
  return isNamed || gitRoot(cwd) !== void 0 || BEGINNINGS.some((file) => existsSync3(resolve3(cwd, file)));
}
function scanOf({ diff, history, staged }, kept) {
  const wanted = [
    ...diff === void 0 ? [] : [{ scope: "change", base: diff }],
    ...history ? [{ scope: "history" }] : [],
    ...staged ? [{ scope: "staged" }] : []
  ];
  if (wanted.length > 1) throw new UsageError("--diff, --history and --staged are three ways to scan; take one.");
  const scan = wanted[0] ?? kept?.scan;
  return scan === void 0 ? {} : { scan };
}

// src/commands/snapshot.ts
var APEX_TYPES = ["A", "AAAA", "CAA", "MX", "NS", "TXT"];
var HOST_TYPES = ["A", "AAAA", "CNAME"];
async function snapshot(world, subject) {
  const domain = parseTarget(subject.domain ?? "");
  const hosts = knownHosts(domain, subject);
  const wanted = [
    ...hosts.flatMap(({ name, role }) => (role === "apex" ? APEX_TYPES : HOST_TYPES).map((type) => ({ name, type }))),
    { name: `_dmarc.${domain.name}`, type: "TXT" }
  ];
  const found = await Promise.all(wanted.map(({ name, type }) => lookup(world, name, type)));
  const unsure = found.find((each) => !["found", "nodata", "nxdomain"].includes(each.outcome));
  if (unsure) return { missing: `${unsure.name} ${unsure.type} could not be looked up` };
  const lines = found.flatMap((each) => {
    const isOwn = each.cnames.length === 0 && each.outcome === "found";
    return isOwn ? each.records.map((record2) => zoneLine(record2)) : [];
  });
  const text = `; ${domain.name}: the published records, for dns/drift. Written by launch-gate check --update-snapshot.
${lines.sort().join("\n")}
`;
  return { text };
}

// src/commands/visitor.ts
function visitorOf({ domain, config, mayVerify }, env) {
  if (!mayVerify || domain === void 0) return void 0;
  const named = Object.entries(config.visitor?.headers ?? {});
  const headers = Object.fromEntries(
    named.flatMap(([name, variable]) => env[variable] ? [[name, env[variable]]] : [])
  );
  const hosts = [
    parseTarget(domain).site,
    ...Object.values(config.subdomains),
    ...config.canonical ? [config.canonical] : []
  ];
  return { headers, hosts };
}
function visitorNotes({ visitor }, env) {
  return Object.entries(visitor?.headers ?? {}).flatMap(
    ([name, variable]) => env[variable] ? [] : [`visitor.headers in launch.yml: ${variable} is not set, so ${name} is not sent.`]
  );
}

// src/commands/check.ts
async function check(target, options, process2) {
  const job = await prepare(target, options, process2);
  const visitor = visitorOf(job.request, process2.env);
  const hide = redactor([...secretValues(process2.env), ...Object.values(visitor?.headers ?? {})]);
  const recorded = recordingWorld(
    job.recording ? replayedWorld(job.recording) : withFiles(outside(options, job.request.config, process2, visitor), job.accepted)
  );
  const progress = progressLine(process2, options);
  const asked = remembering(recorded, progress.show);
  const world = job.zone === void 0 ? asked : remembering(withZone(asked, job.zone));
  const gate = await photographed(job.gate, world, options, process2);
  const judged = await judge(gate, world, (change) => remembering(withChange(world, change)), asked.asked);
  const report = redacted(judged, hide);
  if (options["update-snapshot"]) await writeSnapshot(world, job, process2);
  progress.clear();
  if (process2.signal.aborted) return { report, exit: EXIT.interrupted };
  await write(
    report,
    job,
    options,
    process2,
    async () => hide(await recordingText(recorded.recording(`launch-gate ${VERSION}`, job.request, report.durationMs)))
  );
  process2.stdout.write(await render(report, job.outlets.format, options, process2));
  return { report, exit: exitOf(report, job.onIncomplete) };
}
async function photographed(gate, world, { screenshots }, process2) {
  if (screenshots === void 0) return gate;
  const { takeScreenshots } = await import("./commands-screenshots.js");
  return { ...gate, notes: [...gate.notes, ...await takeScreenshots(screenshots, process2.cwd, world, gate.subject)] };
}
async function prepare(target, options, process2) {
  const { cwd } = process2;
  const outlets = outletsOf(options, cwd);
  if (options.record !== void 0) writable(options.record, cwd, "record");
  const recording = options.replay === void 0 ? void 0 : readRecording(options.replay, cwd);
  const kept = recording?.request;
  const files = await told(options, process2, kept);
  const request = requestOf(target, options, cwd, kept, files);
  const gate = gateOf(request, options, files.baseline, kept ? [] : visitorNotes(request.config, process2.env));
  const onIncomplete = oneOf(options["on-incomplete"], ["fail", "warn"], "on-incomplete") ?? request.config["on-incomplete"] ?? "fail";
  const zone = zoneOf(request, gate.subject.domain);
  return { gate, request, recording, zone, outlets, onIncomplete, accepted: files.accepted };
}
function gateOf(request, options, baseline, more) {
  const { config, zone, notes } = request;
  const subject = subjectOf(request, options);
  return {
    checks: chosen(options, subject),
    options: config,
    subject,
    wanted: selection(options),
    blockOn: oneOf(options["block-on"], [...PRIORITIES, "never"], "block-on") ?? config["block-on"] ?? "block-now",
    waivers: config.accept,
    baseline,
    target: subject.domain === void 0 ? "this repository" : shownDomain(parseTarget(subject.domain)),
    version: VERSION,
    notes: [
      ...notes,
      ...more,
      ...zone === void 0 ? [] : [`DNS is judged from the zone file ${zone.file}, not from what is published.`]
    ]
  };
}
async function write(report, { outlets }, options, process2, recording) {
  const put = (file, text) => writeFileSync2(resolve4(process2.cwd, file), text);
  for (const { file, format } of outlets.files) put(file, await render(report, format, options, process2));
  if (options.record !== void 0) put(options.record, await recording());
  if (options.baseline !== void 0 && options["update-baseline"])
    writeBaseline(options.baseline, process2.cwd, report);
}
function exitOf({ verdict }, onIncomplete) {
  if (verdict === "GO") return EXIT.go;
  return verdict === "INCOMPLETE" && onIncomplete === "warn" ? EXIT.go : EXIT.stop;
}
function requestOf(target, options, cwd, kept, { config, change, notes }) {
  const named = target ?? kept?.domain ?? config.domain;
  const domain = named === void 0 ? void 0 : parseTarget(named).name;
  const zone = options.zone === void 0 ? kept?.zone : { file: options.zone, text: readInput(options.zone, cwd, "zone") };
  return {
    ...domain !== void 0 && { domain },
    config,
    ...zone && { zone },
    ...change && { change },
    isRepository: kept?.isRepository ?? isRepository(cwd, options),
    mayVerify: options["no-verify"] !== true && kept?.mayVerify !== false,
    ...scanOf(options, kept),
    notes
  };
}
function subjectOf({ domain, config, change, isRepository: isHere, mayVerify, scan }, options) {
  return {
    ...domain !== void 0 && { domain },
    stage: oneOf(options.stage, STAGES, "stage") ?? config.stage ?? "prelaunch",
    ...config.canonical !== void 0 && { canonical: config.canonical },
    subdomains: config.subdomains,
    routes: config.routes,
    isRepository: isHere,
    mayVerify,
    ...scan && { scan },
    ...change && { change }
  };
}
function chosen(options, subject) {
  const wanted = selection(options);
  const fitting = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  if (fitting.length === 0) throw new UsageError("--only and --skip together leave no rule to judge.");
  const ofProduct = fitting.filter(({ name }) => name !== ITSELF);
  if (subject.domain === void 0 && ofProduct.every((each) => each.notApplicable(subject) !== void 0)) {
    throw new UsageError(
      "No target: name a domain, as in `launch-gate check example.com`, or set domain: in launch.yml."
    );
  }
  return fitting;
}
function zoneOf({ zone }, domain) {
  if (zone === void 0) return void 0;
  try {
    const parsed = parseZoneFile(zone.text, domain);
    const covers = domain === parsed.origin || domain?.endsWith(`.${parsed.origin}`);
    if (covers) return parsed;
    throw new UsageError(
      `--zone ${JSON.stringify(zone.file)}: it is the zone of ${parsed.origin}, which does not hold the target.`
    );
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    throw new UsageError(`${zone.file}:${error.line}: ${error.message}.`);
  }
}
function outside(options, config, { cwd, env, signal }, visitor) {
  const allowPrivate = options["allow-private"] === true;
  const configured = config["dns"]?.resolvers ?? [];
  const resolvers = options.resolver ? parseResolvers(options.resolver, "--resolver") : parseResolvers(configured, "dns.resolvers in launch.yml");
  const ends = AbortSignal.any([signal, AbortSignal.timeout(parseTimeout(options.timeout) * 1e3)]);
  return realWorld({
    resolvers,
    diversions: (options["connect-to"] ?? []).map((text) => parseDiversion(text, allowPrivate)),
    trust: parseCertificates(options.ca ?? [], cwd),
    allowPrivate,
    signal: ends,
    root: cwd,
    scan: async (question) => (await import("./secrets-scan.js")).scan(question, cwd, ends),
    secretsIn: async (text, path) => (await import("./secrets-text.js")).secretsIn(text, path),
    search: async (question) => (await import("./secrets-search.js")).search(question, cwd, ends),
    version: VERSION,
    visitor,
    ...options["no-browser"] !== true && { env }
  });
}
async function writeSnapshot(world, { gate, request }, { cwd, stderr }) {
  const file = snapshotFile(request.config["dns"] ?? {});
  const made = await snapshot(world, gate.subject);
  if ("text" in made) writeFileSync2(resolve4(cwd, file), made.text);
  else stderr.write(`launch-gate: the snapshot is not written: ${inert(made.missing)}.
`);
}
function progressLine({ stderr }, { quiet }) {
  if (stderr.isTTY !== true || quiet) return { show: () => void 0, clear: () => void 0 };
  const begun = performance.now();
  let timer;
  const print = ({ dns, http, tls }) => {
    const seconds = Math.round((performance.now() - begun) / 1e3);
    stderr.write(`\r\x1B[2Klooking: ${dns} DNS, ${http} HTTP, ${tls} TLS questions so far, ${seconds} s`);
  };
  return {
    // The counts grow in the object that is passed, so one clock is enough.
    show: (asked) => {
      timer ??= setInterval(print, 100, asked).unref();
    },
    clear() {
      clearInterval(timer);
      stderr.write("\r\x1B[2K");
    }
  };
}

export {
  formsOf,
  secretValues,
  mergedSentence,
  ALL_TARGETS,
  mergedMarkdown,
  mergedBody,
  outletsOfMany,
  renderMerged,
  told,
  check,
  exitOf,
  outside
};
