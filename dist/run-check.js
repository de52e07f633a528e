import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  told,
  writeBaseline
} from "./run-load-config.js";
import {
  remembering
} from "./io-remembering.js";
import {
  QUESTION_NAMES,
  askOf,
  everyQuestion,
  isOfRepository,
  outside,
  passingOn,
  questionKey
} from "./io-real.js";
import {
  FORMAT_NAMES,
  endings,
  formatOf
} from "./report-formats.js";
import {
  oneOf,
  parseSeconds,
  put,
  readInput,
  selection,
  writable
} from "./run-settings.js";
import {
  EXIT,
  UsageError
} from "./run-process.js";
import {
  gitRoot
} from "./io-git.js";
import {
  ZoneFileError,
  checks,
  configSchema,
  isCrash,
  knownHosts,
  parseZoneFile,
  reasonOf,
  snapshotFile
} from "./checks-migrations-rules-history.js";
import {
  lookup
} from "./io-address-guard.js";
import {
  failure
} from "./io-failure.js";
import {
  parseTarget,
  shownDomain
} from "./lib-domain-names.js";
import {
  isUnder
} from "./lib-host-names.js";
import {
  VERSION
} from "./package.js";
import {
  entropy
} from "./lib-randomness.js";
import {
  isSecretName
} from "./lib-secret-names.js";
import {
  isLike
} from "./lib-globs.js";
import {
  iso_exports
} from "./lib-zod.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  looseObject,
  number,
  partialRecord,
  record,
  string,
  tuple,
  union,
  unknown,
  url
} from "./lib-zod.2.js";
import {
  zoneLine
} from "./report-fix.js";
import {
  inert
} from "./report-inert.js";
import {
  SELF_CHECK,
  count,
  findingsOf,
  mergeUnknowns,
  verdictOf
} from "./gate-verdict.js";
import {
  PRIORITIES,
  STAGES,
  amount,
  isEvidence,
  isUnknown,
  placeName
} from "./gate-look.js";

// src/run/render.ts
import { extname } from "node:path";
function outletsOf({ format, output = [] }, cwd) {
  return {
    format: oneOf(format, ["terminal", ...FORMAT_NAMES], "format") ?? "terminal",
    files: output.map((file) => ({ file, format: endingOf(file, cwd) }))
  };
}
function endingOf(file, cwd) {
  const format = FORMAT_NAMES.find((each) => each === extname(file).slice(1));
  if (format === void 0) {
    throw new UsageError(
      `--output ${JSON.stringify(file)}: the file extension sets the format, one of ${endings(FORMAT_NAMES, "and")}.`
    );
  }
  writable(file, cwd, "output");
  return format;
}
function render(report, format, looks, process, timeline = []) {
  return formatNamed(format).render(report, terminalLooks(format, looks, process), timeline);
}
function outletsOfMany(wanted, cwd) {
  const outlets = outletsOf(wanted, cwd);
  const alone = [outlets.format, ...outlets.files.map(({ format }) => format)].find(
    (each) => formatNamed(each).renderMany === void 0
  );
  if (alone === void 0) return outlets;
  const many = FORMAT_NAMES.filter((name) => formatOf(name).renderMany !== void 0);
  throw new UsageError(
    `Many reports together are written as ${endings(many, "or")}, not as .${alone}; each alone can be.`
  );
}
async function renderMerged(merged, format, looks, process) {
  const { renderMany } = formatNamed(format);
  if (renderMany === void 0) throw new Error(`many reports cannot be written as ${format}`);
  return renderMany(merged, terminalLooks(format, looks, process));
}
var formatNamed = (format) => formatOf(format === "terminal" ? "txt" : format);
function terminalLooks(format, looks, { stdout, env, again }) {
  const mayColor = format === "terminal" && !looks["no-color"] && !env["NO_COLOR"];
  return {
    color: mayColor && (stdout.isTTY === true || (env["FORCE_COLOR"] ?? "0") !== "0"),
    width: stdout.columns ?? 100,
    detail: looks.quiet ? "quiet" : looks.verbose ? "verbose" : "normal",
    ...format === "terminal" && again !== void 0 && { again }
  };
}

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, evidence) {
  const identity = [rule, placeName(evidence.place), evidence.problem ?? "", evidence.key ?? ""];
  return printOf(identity);
}
var printOf = (identity) => createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
function fingerprintOfCause(rule, cause, evidence) {
  const kinds = [...new Set(evidence.map(({ problem = "", key = "" }) => `${problem} ${key}`))].sort();
  return printOf([rule, cause, ...kinds]);
}
function distinct(fingerprints) {
  const seen = /* @__PURE__ */ new Map();
  return fingerprints.map((print) => {
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return nth === 1 ? print : `${print}-${nth}`;
  });
}

// src/gate/stops-verdict.ts
function isDeciding({ priority }, stage2, blockOn) {
  const least = blockOn === "never" ? "block-now" : blockOn;
  return PRIORITIES.indexOf(priorityAt(priority, stage2)) <= PRIORITIES.indexOf(least);
}
function priorityAt(priority, stage2) {
  return typeof priority === "string" ? priority : priority[stage2];
}
function stopsVerdict(unknown2, { looked }, { subject, isChanged }) {
  if (amount(looked) === 0) return true;
  const { place: place2, isOpen, isNamed } = unknown2;
  if (isOpen) return false;
  if (place2 !== void 0 && "file" in place2) return isNamed === true || isChanged?.(place2.file) === true;
  return isNamed === true || place2 === void 0 || isNamedAt(place2.address, subject);
}
function isNamedAt(address, subject) {
  const { host, path } = whereOf(address);
  const hosts = namedHosts(subject);
  if (path === "" || path === "/") return hosts.has(host);
  const routes = Object.values(subject.routes).flat();
  return routes.some((route) => route === address || hosts.has(host) && route === path);
}
function namedHosts({ domain, canonical, subdomains }) {
  const named = [domain, domain && `www.${domain}`, canonical, ...Object.values(subdomains)];
  return new Set(named.filter((name) => name !== void 0));
}
function behindLabels(name) {
  const last = name.lastIndexOf("_");
  return last === -1 ? 0 : name.indexOf(".", last) + 1;
}
function whereOf(address) {
  if (/^https?:/.test(address) && URL.canParse(address)) {
    const { hostname, pathname, search } = new URL(address);
    return { host: hostname, path: `${pathname}${search}` };
  }
  const name = address.split(/[ :/]/)[0] ?? "";
  return { host: name.slice(behindLabels(name)), path: "" };
}

// src/gate/cause.ts
function findingsFor({ rule, words, judgement }, stage2) {
  const said = "said" in judgement ? judgement.said.filter(isEvidence) : [];
  const weighed = said.map((evidence) => ({
    ...evidence,
    priority: evidence.priority ?? priorityAt(words.priority, stage2)
  }));
  const causes = Map.groupBy(weighed, (evidence) => evidence.cause ?? evidence);
  return [...causes.values()].map((same) => findingOf(rule, words, same, stage2));
}
function whyItWeighs({ priority, weighs }, own, stage2) {
  return weighs === void 0 || own === priorityAt(priority, stage2) ? {} : { weighs };
}
function findingOf(rule, words, same, stage2) {
  const { title, why, remedy } = words;
  const sorted2 = [...same].sort((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority));
  const [first, ...others] = sorted2;
  const { key: _, cause, priority, ...shown } = first;
  const alsoAt = placesBeside(first, others);
  return {
    rule,
    priority,
    title,
    why,
    remedy,
    ...whyItWeighs(words, priority, stage2),
    ...shown,
    ...alsoAt.length > 0 && { alsoAt },
    fingerprint: cause === void 0 ? fingerprint(rule, first) : fingerprintOfCause(rule, cause, same)
  };
}
function placesBeside({ place: place2 }, others) {
  const places = new Map([place2, ...others.map((each) => each.place)].map((each) => [JSON.stringify(each), each]));
  return [...places.values()].slice(1);
}

// src/gate/run-checks.ts
async function inspectAll(plan, world) {
  await Promise.all(plan.checks.map((check2) => readyFor(check2, plan, world)));
  const outcomes = /* @__PURE__ */ new Map();
  const look = async (check2) => outcomes.set(check2, await inspect(check2, plan, world));
  await Promise.all(plan.checks.filter(({ runsSerially }) => !runsSerially).map(look));
  for (const check2 of plan.checks.filter(({ runsSerially }) => runsSerially)) await look(check2);
  return plan.checks.flatMap((check2) => outcomes.get(check2) ?? []);
}
async function readyFor(check2, plan, world) {
  const isConcerned = check2.notApplicable(plan.subject) === void 0;
  if (isConcerned) await check2.ready(world, plan.options[check2.name], plan.subject).catch(() => void 0);
}
async function inspect(check2, plan, world) {
  const reason = check2.notApplicable(plan.subject);
  if (reason !== void 0) return { check: check2.name, status: "not-applicable", reason };
  try {
    const { judged, ...beside } = await check2.inspect(world, plan.options[check2.name], plan.subject);
    const wanted = judged.filter(({ rule }) => plan.wanted(rule));
    for (const { rule, error } of wanted) if (error !== void 0) plan.crashed?.(rule, error);
    return outcomeOf(check2.name, { judged: wanted, ...beside }, plan);
  } catch (error) {
    if (isCrash(error)) plan.crashed?.(check2.name, error);
    return failed(check2, reasonOf(error), plan);
  }
}
function failed({ name, rules }, reason, { subject, blockOn, wanted }) {
  const open = Object.entries(rules).map(([id, words]) => ({ rule: `${name}/${id}`, stops: isDeciding(words, subject.stage, blockOn) })).filter(({ rule }) => wanted(rule));
  const stops = open.flatMap((each) => each.stops ? each.rule : []);
  const unknown2 = { reason, rules: open.map(({ rule }) => rule), ...stops.length > 0 && { stops } };
  return { check: name, status: "could-not-check", reason, unknown: open.length > 0 ? [unknown2] : [] };
}
var isLooking = (judged) => "looked" in judged.judgement;
function outcomeOf(check2, { judged, readings, landmarks }, waits) {
  const looking = judged.filter(isLooking);
  const findings = looking.flatMap((one) => findingsFor(one, waits.subject.stage));
  const unknown2 = mergeUnknowns(looking.flatMap((one) => unknownsFor(one, waits)));
  const quiet = looking.filter(({ judgement: { said } }) => said.length === 0);
  const held = quiet.filter(({ judgement: { looked } }) => amount(looked) > 0);
  const marks = landmarks.length > 0 && { landmarks };
  const hasSeen = looking.some(({ judgement: { looked } }) => amount(looked) > 0);
  if (!hasSeen && findings.length === 0 && unknown2.length > 0)
    return { check: check2, status: "could-not-check", reason: commonest(unknown2), unknown: unknown2, ...marks };
  const idle = judged.flatMap(
    ({ rule, judgement }) => "notApplicable" in judgement ? [{ rule, reason: judgement.notApplicable }] : []
  );
  const notApplicable = [
    ...idle,
    ...quiet.filter((one) => !held.includes(one)).map(({ rule }) => ({ rule, reason: "there is nothing to check" }))
  ];
  if (findings.length + held.length + unknown2.length === 0)
    return { check: check2, status: "not-applicable", reason: notApplicable[0]?.reason ?? "none of its rules was selected" };
  const prints = distinct(findings.map((finding) => finding.fingerprint));
  return {
    check: check2,
    status: "checked",
    findings: findings.map((finding, i) => ({ ...finding, fingerprint: prints[i] ?? finding.fingerprint })),
    held: held.map(({ rule }) => rule),
    examined: Object.fromEntries(
      looking.flatMap(({ rule, judgement: { looked } }) => amount(looked) > 0 ? [[rule, looked]] : [])
    ),
    unknown: unknown2,
    notApplicable,
    ...readings.length > 0 && { readings },
    ...marks
  };
}
function unknownsFor({ rule, words, judgement }, waits) {
  const decides = isDeciding(words, waits.subject.stage, waits.blockOn);
  return judgement.said.filter(isUnknown).map((each) => ({
    reason: each.unknown,
    ...each.place && { place: whereOf2(each.place) },
    rules: [rule],
    ...decides && stopsVerdict(each, judgement, waits) && { stops: [rule] }
  }));
}
var whereOf2 = (place2) => "file" in place2 && place2.line !== void 0 ? `${place2.file}:${place2.line}` : placeName(place2);
function commonest(unknown2) {
  return unknown2.reduce((best, next) => next.rules.length > best.rules.length ? next : best).reason;
}

// src/gate/prove.ts
var MAX_PROOFS = 24;
async function prove(outcomes, plan, change) {
  const fixes = /* @__PURE__ */ new Map();
  for (const { fix } of findingsOf(outcomes))
    if (fix?.kind === "dns") fixes.set(JSON.stringify(fix.change), fix.change);
  const again = { ...plan, checks: plan.checks.filter(({ runsSerially }) => !runsSerially) };
  const before = outcomes.filter(({ check: check2 }) => again.checks.some(({ name }) => name === check2));
  const tried = await Promise.all(
    [...fixes].slice(0, MAX_PROOFS).map(async ([key, fix]) => [key, await inspectAll(again, change(fix))])
  );
  const after = new Map(tried);
  const marked = (finding) => {
    const then = finding.fix?.kind === "dns" ? after.get(JSON.stringify(finding.fix.change)) : void 0;
    return then === void 0 ? finding : { ...finding, ...proof(finding, before, then) };
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
    (outcome) => outcome.status === "checked" ? outcome.unknown.flatMap(({ rules }) => rules) : []
  );
}

// src/gate/waivers.ts
function applyWaivers(outcomes, waivers, baseline, now) {
  const today = now.toISOString().slice(0, 10);
  const valid = waivers.filter(({ until }) => until >= today);
  const waive = (finding) => {
    const waived = waivedBy(finding, waivers, baseline, today);
    return waived === void 0 ? finding : { ...finding, waived };
  };
  return outcomes.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.flatMap((finding) => apart(finding, valid)).map(waive) } : outcome
  );
}
function apart(finding, waivers) {
  const places = [finding.place, ...finding.alsoAt ?? []];
  const isCovered = (place2) => waivers.some((waiver) => covers(waiver, { rule: finding.rule, place: place2 }));
  const [covered, others] = [places.filter(isCovered), places.filter((place2) => !isCovered(place2))];
  if (covered.length === 0 || others.length === 0) return [finding];
  return [others, covered].map(([place2, ...alsoAt]) => {
    const { alsoAt: _, ...rest } = finding;
    return { ...rest, place: place2, ...alsoAt.length > 0 && { alsoAt } };
  });
}
function waivedBy(finding, waivers, baseline, today) {
  const fitting = waivers.filter((waiver) => covers(waiver, finding));
  const valid = fitting.find(({ until }) => until >= today);
  if (valid) return { by: "accept", why: valid.why, until: valid.until };
  if (baseline.has(finding.fingerprint)) return { by: "baseline" };
  const expired = fitting.sort((a, b) => b.until.localeCompare(a.until))[0];
  return expired && { by: "accept", why: expired.why, until: expired.until, expired: true };
}
function covers(waiver, { rule, place: place2 }) {
  return waiver.rule === rule && (waiver.at === void 0 || isLike(waiver.at, placeName(place2)));
}
function unusedWaivers(outcomes, waivers) {
  const looked = outcomes.flatMap((outcome) => outcome.status === "checked" ? [outcome] : []);
  return waivers.filter(
    (waiver) => looked.some(({ check: check2 }) => waiver.rule.startsWith(`${check2}/`)) && !looked.some(
      ({ findings, unknown: unknown2 }) => findings.some((finding) => covers(waiver, finding)) || unknown2.some(({ rules }) => rules.includes(waiver.rule))
    )
  );
}

// src/gate/judge-product.ts
async function judge(gate, world, change, asked) {
  const plan = { ...gate, isChanged: await changedIn(gate.subject, world) };
  const found = await inspectAll(plan, world);
  const proved = await prove(found, plan, change);
  const checks2 = applyWaivers(proved, gate.waivers, gate.baseline, world.now);
  const stale = unusedWaivers(
    checks2,
    gate.waivers.filter(({ rule }) => gate.wanted(rule))
  ).map(({ rule, at }) => `accept: ${rule}${at ? ` at ${at}` : ""} no longer matches a finding; remove it.`);
  const { change: own } = gate.subject;
  const judged = {
    checks: checks2,
    blockOn: gate.blockOn,
    ...(gate.isChosen || plan.isChanged !== void 0) && { isNarrowed: true },
    ...own && "unreadable" in own && { untrusted: own.unreadable }
  };
  return {
    version: 1,
    tool: { name: "launch-gate", version: gate.version },
    verdict: verdictOf(judged),
    stage: gate.subject.stage,
    target: gate.target,
    ...gate.root !== void 0 && { root: gate.root },
    ...judged,
    ...covering(gate),
    started: world.now.toISOString(),
    durationMs: world.elapsed(),
    asked: asked(),
    notes: [...gate.notes, ...stale],
    counts: count(checks2)
  };
}
function covering({ isChosen, checks: checks2, subject }) {
  if (isChosen) return { covers: checks2.filter(({ name }) => name !== SELF_CHECK).map(({ name }) => name) };
  if (subject.domain === void 0) return { covers: "repository" };
  return subject.isRepository ? {} : { covers: "domain" };
}
async function changedIn({ scan, change }, world) {
  const base = scan?.scope === "change" ? scan.base : change && "base" in change ? change.base : void 0;
  if (base === void 0) return change === void 0 ? void 0 : () => true;
  const answer = await world.changed(base);
  if (answer.kind === "failure") return () => true;
  const files = new Set(answer.files);
  return (file) => files.has(file);
}

// src/lib/value-like.ts
var RUN = /[A-Za-z0-9_+=~-]{20,}/g;
var COMMIT = /^[a-f\d]{40}$/;
var BEFORE_DIGEST = /sha(?:256|384|512)[:-]$/;
var DIGEST = /^sha(?:256|384|512)-/;
var KEY = 20;
var PART = 16;
var LONG = 32;
var LEAST_BITS = 3.6;
var LEAST_BITS_OF_HEX = 3;
var BEGINNING = /^(?:(?:[a-z]{2,5}_(?:live|test|prod)_|gh[oprsu]_|github_pat_|glpat-|xox[a-z]-|npm_|shp[a-z]{2}_|whsec_|re_|sk-)(?=[a-z_-]*[A-Z\d])(?=\w*[a-z])|AKIA(?=[A-Z2-7]{16}))[\w-]{16}/;
var MOST_WORDS = [0, 0.35, 0.5, 0.75];
function isValueLike(text2) {
  if (text2.length < KEY || COMMIT.test(text2)) return false;
  if (BEGINNING.test(text2)) return true;
  return isMixed(text2, 2) || text2.split(/[^A-Za-z\d]+/).some((part) => part.length >= PART && isMixed(part, 3));
}
function isMixed(text2, mostNumbers) {
  if (!/\d/.test(text2) || !/[A-Za-z]/.test(text2)) return false;
  const hasCapitals = /[a-z]/.test(text2) && /[A-Z]/.test(text2);
  if (!hasCapitals && text2.length < LONG) return false;
  const numbers = Math.min(text2.match(/\d+/g)?.length ?? 0, mostNumbers);
  const bits = hasCapitals ? LEAST_BITS : LEAST_BITS_OF_HEX;
  return entropy(text2) >= bits && shareOfWords(text2) < (MOST_WORDS[numbers] ?? 0);
}
function shareOfWords(text2) {
  const parts = text2.split(/[^A-Za-z\d]+/).filter((part) => !/^\d*$/.test(part));
  const words = parts.flatMap((part) => WORD.test(part) ? [part] : part.match(SPOKEN) ?? []);
  return words.join("").length / Math.max(1, parts.join("").length);
}
var WORD = /^(?:[A-Za-z]?[a-z]+|[A-Z]+)\d{0,3}$/;
var SPOKEN = /[A-Za-z](?=[a-z]{2})(?=[a-z]{0,4}[aeiouy])[a-z]{2,}|(?<![A-Za-z])[A-Z]{3,8}(?=[A-Z][a-z]|$)/g;
var withoutValues = (text2) => text2.replace(RUN, (run, at) => {
  const isDigest = DIGEST.test(run) || BEFORE_DIGEST.test(text2.slice(Math.max(0, at - 8), at));
  return !isDigest && isValueLike(run) ? "***" : run;
});

// src/gate/redact.ts
var MIN_CHARS = 8;
var HIDDEN = "***";
function redactor(values) {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text2) => forms.reduce((rest, form) => rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest, text2);
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
var percentEncoded = (text2) => encodeURIComponent(text2.toWellFormed());
function base64At(text2, shift) {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text2)]);
  const whole = Math.floor(bytes.length * 8 / 6);
  const own = (encoded) => encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  return [own(bytes.toString("base64")), own(bytes.toString("base64url"))];
}
var OURS = /* @__PURE__ */ new Set([
  ...["version", "tool", "verdict", "stage", "blockOn", "covers", "started", "asked", "counts"],
  ...["check", "status", "rule", "rules", "stops", "held", "examined", "priority", "fingerprint"],
  ...["title", "why", "remedy", "weighs", "problem", "kind", "what", "role", "roles", "purpose", "state", "end"]
]);
var redacted = (report, hide) => hiddenIn(report, hide);
var isInRepository = (value) => "place" in value && Object.hasOwn(Object(value.place), "file");
function hiddenIn(value, outer, within = "") {
  if (typeof value === "string") return outer(value);
  const isNamed = typeof value === "object" && value !== null && isInRepository(value);
  const hide = isNamed ? (text2) => withoutValues(outer(text2)) : outer;
  if (Array.isArray(value)) return value.map((each) => hiddenIn(each, hide, within));
  if (typeof value !== "object" || value === null) return value;
  const named = (name) => within === "seen" ? hide(name) : name;
  const hidden2 = (name, each) => OURS.has(name) && within !== "seen" ? each : hiddenIn(each, hide, name);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [named(name), hidden2(name, each)]));
}

// src/io/overlaid.ts
var MAX_CHAIN = 16;
var DEFAULT_TTL = 300;
function withChange(world, change) {
  const same = (a, b) => a.name === b.name && a.type === b.type && a.value === b.value;
  const changed2 = overlaid(world, {
    covers: (name) => [...change.add, ...change.remove].some((line) => line.name === name),
    async records(name, type, published) {
      const left = (await published()).filter((record3) => !change.remove.some((line) => same(line, record3)));
      return [...left, ...change.add.filter((line) => line.name === name && line.type === type).map(asRecord)];
    },
    exists: (name, rcode) => rcode !== "NXDOMAIN" || change.add.some((line) => line.name === name)
  });
  return { ...changed2, pause: async () => void 0 };
}
function withFiles(world, texts) {
  return passingOn(world, {
    async read(file) {
      const path = typeof file === "string" ? file : file.path;
      if (!Object.hasOwn(texts, path)) return world.read(file);
      const text2 = texts[path];
      return text2 === void 0 ? failure("missing", "the file does not exist") : { kind: "answer", text: text2 };
    }
  });
}
function withZone(world, zone) {
  const cuts = zone.records.filter(({ type, name }) => type === "NS" && name !== zone.origin).map(({ name }) => name);
  const covers2 = (name) => isUnder(name, zone.origin) && !cuts.some((cut) => isUnder(name, cut));
  const exists = (name) => zone.records.some((record3) => isUnder(record3.name, name)) || wildcardOf(zone, name) !== void 0;
  const below = overlaid(world, {
    covers: covers2,
    async records(name, type) {
      const owner = zone.records.some((record3) => isUnder(record3.name, name)) ? name : wildcardOf(zone, name);
      return zone.records.filter((record3) => record3.name === owner && record3.type === type).map((record3) => asRecord({ ...record3, name }));
    },
    exists
  });
  return {
    ...below,
    elapsed: () => world.elapsed(),
    async ask(question) {
      const isServersOwn = !question.recurse || question.dnssec || ["DS", "DNSKEY"].includes(question.type);
      if (isServersOwn && isUnder(question.name, zone.origin)) {
        return failure("not-published", "the zone is checked from a file, before a server has it");
      }
      return below.ask(question);
    }
  };
}
function wildcardOf(zone, name) {
  for (let parent = parentOf(name); parent.length >= zone.origin.length; parent = parentOf(parent)) {
    if (zone.records.some((record3) => record3.name === `*.${parent}`)) return `*.${parent}`;
    if (zone.records.some((record3) => isUnder(record3.name, parent))) return void 0;
  }
  return void 0;
}
var parentOf = (name) => name.slice(name.indexOf(".") + 1 || name.length);
var asRecord = ({ ttl = DEFAULT_TTL, ...line }) => ({ ...line, ttl });
function overlaid(world, overlay) {
  return passingOn(world, {
    // A browser resolves names itself and would not see the change.
    browse: async () => failure("missing", "a browser sees published records only"),
    ask: (question) => walk(question, world, overlay)
  });
}
async function walk(question, world, overlay) {
  const answers = [];
  let below;
  let name = question.name;
  for (let length = 0; length < MAX_CHAIN; length += 1) {
    const owner = name;
    const covered = overlay.covers(owner);
    const ask = async () => {
      const known = below?.kind === "answer" && below.answers.some((record3) => record3.name === owner || record3.value === owner);
      if (!known) below = await world.ask({ ...question, name: owner });
      return below ?? failure("malformed", "no answer");
    };
    if (!covered) {
      const answer = await ask();
      if (answer.kind === "failure") return answer;
    }
    const published = async (type) => {
      const answer = await ask();
      return answer.kind === "answer" ? answer.answers.filter((record3) => record3.name === owner && record3.type === type) : [];
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
  const ends = answers.some((record3) => record3.name === last);
  const rcode = covered ? ends || overlay.exists(last, rcodeBelow) ? "NOERROR" : "NXDOMAIN" : rcodeBelow;
  return {
    kind: "answer",
    rcode,
    authoritative: real?.authoritative ?? false,
    // A signed zone stays signed after the change.
    authenticated: real?.authenticated ?? false,
    answers,
    authority: real?.authority ?? [],
    errors: real?.errors ?? [],
    transport: real?.transport ?? "udp",
    ms: real?.ms ?? 0
  };
}

// src/io/recorded.ts
var KEPT = QUESTION_NAMES.filter((name) => name !== "list");
function recordedKey(name, question) {
  const key = questionKey(question);
  return isOfRepository(name) ? withoutValues(key) : key;
}
function recordingWorld(world) {
  const asked = Object.fromEntries(KEPT.map((name) => [name, {}]));
  let files = null;
  const questions = everyQuestion((name, { isKept, kept }) => async (question) => {
    const answer = await askOf(world, name)(question);
    if (name !== "list" && isKept?.(question) !== false)
      asked[name][recordedKey(name, question)] = kept?.(answer) ?? answer;
    return answer;
  });
  return {
    resolvers: world.resolvers,
    now: world.now,
    elapsed: () => world.elapsed(),
    pause: (ms) => world.pause(ms),
    ...questions,
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
      asked: Object.fromEntries(KEPT.map((name) => [name, sorted(asked[name])])),
      files
    })
  };
}
function replayedWorld(recording) {
  const questions = everyQuestion((name) => async (question) => {
    const answers = name === "list" ? {} : recording.asked[name] ?? {};
    const key = recordedKey(name, question);
    if (Object.hasOwn(answers, key)) return answers[key];
    return failure("not-recorded", "this was not asked when the recording was made");
  });
  return {
    resolvers: recording.resolvers,
    now: new Date(recording.started),
    elapsed: () => recording.durationMs,
    pause: async () => void 0,
    ...questions,
    async list() {
      if (recording.files === null) throw new Error("the repository was not read when the recording was made");
      return recording.files;
    }
  };
}
function sorted(answers) {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/run/crash-report.ts
var MOST_CHARS = 4e3;
function crashReporter({ stderr, env }, { verbose }, hide) {
  const isWanted = verbose === true || env["RUNNER_DEBUG"] === "1";
  return (where, { stack, message }) => {
    if (!isWanted) return;
    const lines = hide(stack ?? message).slice(0, MOST_CHARS).split("\n");
    for (const line of lines) stderr.write(`launch-gate: ${where}: ${inert(line, 1e3)}
`);
  };
}

// src/run/dns-snapshot.ts
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
    return isOwn ? each.records.map((record3) => zoneLine(record3)) : [];
  });
  const text2 = `; ${domain.name}: the published records, for dns/drift. Written by launch-gate check --update-snapshot.
${lines.sort().join("\n")}
`;
  return { text: text2 };
}

// src/run/environment-secrets.ts
var KEY2 = /^(?:sk|rk)[-_][\w-]{16,}$|^(?:whsec|re|npm|shpat|dop_v1|pat|glpat|gh[opsu]|github_pat|xox[abprs])[-_][\w-]{16,}$|^(?:AKIA|ASIA)[A-Z\d]{16}$|^AIza[\w-]{35}$|^SG\.[\w-]{16,}\.[\w-]{16,}$|^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
var ORDINARY = /^(?:|true|false|yes|no|on|off|null|none|\d+)$/i;
function secretValues(env) {
  return Object.entries(env).flatMap(([name, value = ""]) => [
    ...isSecret(name, value) ? [value] : [],
    ...passwordIn(value)
  ]);
}
function isSecret(name, value) {
  if (ORDINARY.test(value.trim())) return false;
  if (KEY2.test(value.trim()) || passwordIn(value).length > 0) return true;
  return isSecretName(name) && !isPlainAddress(name, value);
}
function isPlainAddress(name, value) {
  if (/webhook/i.test(name) || !/^[a-z][\w+.-]*:\/\//i.test(value)) return false;
  return URL.canParse(value) && !/[?&](?:password|pwd|token|key|secret|sig)=/i.test(value);
}
function passwordIn(value) {
  const password = /^[a-z][\w+.-]{0,30}:\/\/[^/@\s:]{0,200}:([^/@\s]{1,2000})@/i.exec(value.trim())?.[1];
  if (password === void 0) return [];
  try {
    return [.../* @__PURE__ */ new Set([password, decodeURIComponent(password)])];
  } catch {
    return [password];
  }
}

// src/run/proxy.ts
var VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
var WALLS = ["timeout", "refused", "no-route", "reset"];
var MOST_NAMED = 5;
function proxyVariable(env) {
  if ([env["no_proxy"], env["NO_PROXY"]].includes("*")) return void 0;
  return VARIABLES.find((name) => (env[name] ?? "") !== "");
}
function notingUnreached(world) {
  const unreached = /* @__PURE__ */ new Set();
  const note = (host, answer) => {
    if (answer.kind === "failure" && WALLS.includes(answer.failure ?? "")) unreached.add(host);
    else unreached.delete(host);
    return answer;
  };
  return {
    unreached,
    world: {
      ...world,
      ask: async (question) => note(`name server ${question.server}`, await world.ask(question)),
      fetch: async (request) => note(new URL(request.url).origin, await world.fetch(request)),
      handshake: async (request) => note(new URL(`https://${request.host}:${request.port}`).origin, await world.handshake(request))
    }
  };
}
function proxyWords(variable, unreached) {
  const hosts = [...unreached].sort();
  const head = `A proxy is set (${variable}), but visits do not use it`;
  if (hosts.length === 0) return `${head}: every host was reachable without it.`;
  const more = hosts.length > MOST_NAMED ? ` and ${hosts.length - MOST_NAMED} more` : "";
  return `${head}. Not reached: ${hosts.slice(0, MOST_NAMED).join(", ")}${more}. Run the gate where it can connect directly.`;
}

// src/run/recording-schema.ts
var list = (of) => array(of).max(2e5);
var text = string();
var count2 = number().min(0);
var place = { file: text, line: count2 };
var maybeLine = { file: text, line: count2.optional() };
var FAILURES = [
  "timeout",
  "deadline",
  "budget",
  "refused",
  "reset",
  "no-route",
  "guarded",
  "tls",
  "malformed",
  "mismatch",
  "too-large",
  "not-published",
  "not-recorded",
  "missing"
];
var failure2 = looseObject({ kind: literal("failure"), failure: _enum(FAILURES), reason: text });
function answerOf2(shape) {
  return union([looseObject({ kind: literal("answer"), ...shape }), failure2]);
}
var unread = list(looseObject({ ...maybeLine, reason: text }));
var record2 = looseObject({ name: text, type: text, ttl: count2, value: text });
var distrust = list(looseObject({ reason: text, code: text }));
var secret = looseObject({
  ...place,
  provider: text,
  name: text,
  opens: text,
  revoke: text,
  start: text,
  print: text,
  where: _enum(["tree", "output", "history"])
});
var told2 = looseObject({
  bytes: count2,
  leak: _enum(["environment", "git", "dump", "phpinfo", "listing", "source-map"]).optional(),
  secrets: list(secret).optional(),
  scripts: list(text)
});
var certificate = looseObject({
  ...{ subject: text, issuer: text, issuerOrganization: text, altNames: list(text) },
  ...{ validFrom: text, validTo: text, fingerprint256: text, keyType: text, keyBits: count2, pem: text }
});
var changed = union([
  looseObject({
    changed: list(looseObject({ at: text, before: text, after: text })),
    absent: list(text),
    restless: list(text)
  }),
  looseObject({ unread: text })
]);
var ANSWERS = {
  ask: answerOf2({
    rcode: text,
    authoritative: boolean(),
    authenticated: boolean(),
    answers: list(record2),
    authority: list(record2),
    errors: list(looseObject({ code: count2, text })),
    transport: _enum(["udp", "tcp", "https"]),
    ms: count2
  }),
  fetch: answerOf2({
    status: int().min(100).max(999),
    headers: list(tuple([text, text])),
    body: text,
    told: told2.optional(),
    truncated: boolean(),
    distrust,
    timing: looseObject({ tcpMs: count2, tlsMs: count2, firstByteMs: count2 })
  }),
  browse: answerOf2({
    steps: list(looseObject({ url: url(), by: _enum(["address", "redirect", "page"]), status: count2.optional() })),
    end: discriminatedUnion("kind", [
      looseObject({ kind: literal("page"), url: url(), title: text }),
      looseObject({ kind: literal("loop") }),
      looseObject({ kind: literal("left"), url: url() }),
      looseObject({ kind: literal("failed"), url: text, isCertain: boolean(), reason: text })
    ]),
    cookies: list(text),
    dropped: list(text),
    requests: record(text, count2)
  }),
  handshake: answerOf2({
    version: text,
    cipher: text,
    alpn: text,
    chain: list(certificate),
    distrust,
    timing: looseObject({ tcpMs: count2, tlsMs: count2 })
  }),
  read: answerOf2({ text }),
  changed: answerOf2({ files: list(text) }),
  search: answerOf2({ places: list(looseObject({ ...place, word: text })) }),
  sample: answerOf2({
    samples: list(looseObject({ status: count2.optional(), firstByteMs: count2, tcpMs: count2 }))
  }),
  scan: answerOf2({
    matches: list(secret),
    unread,
    limits: list(text),
    files: count2,
    documents: count2,
    environments: list(looseObject({ file: text, names: list(text) })),
    packed: unread.optional()
  }),
  scanLog: answerOf2({
    lines: count2,
    words: list(looseObject({ word: text, line: count2 })),
    personal: list(looseObject({ what: text, line: count2, lines: count2 })),
    secrets: list(secret),
    requests: looseObject({ lines: count2, withId: count2 }),
    isCut: boolean()
  }),
  tally: answerOf2({
    hours: list(
      looseObject({ route: text, hour: iso_exports.datetime(), total: count2, failed: count2, p95: count2.optional() })
    ),
    lines: count2,
    others: count2,
    unread: count2
  }),
  variables: answerOf2({
    uses: list(looseObject({ ...place, name: text, isRequired: boolean() })),
    declared: list(looseObject({ ...place, name: text, in: text, value: text })),
    formats: list(looseObject({ ...place, fault: text })),
    images: list(looseObject({ ...place, isKeptOut: boolean() })),
    unread,
    files: count2,
    environmentFiles: count2
  }),
  bundled: answerOf2({ places: list(looseObject({ ...place, name: text })), tried: count2, files: count2 }),
  migrations: answerOf2({
    histories: list(
      looseObject({ folder: text, runner: text, dialect: text, files: count2, fresh: count2, freshBy: text })
    ),
    operations: list(looseObject({ ...place, does: text, runner: text })),
    irreversible: list(looseObject({ ...place, runner: text, reason: text })),
    order: list(looseObject({ ...maybeLine, fault: text })),
    open: list(looseObject({ ...place, table: text })),
    isPublicHandedOut: boolean(),
    unread
  }),
  rehearse: answerOf2({
    server: text,
    applied: count2,
    faults: list(looseObject({ ...maybeLine, fault: text, code: text.optional(), differs: list(text).optional() })),
    traces: list(looseObject({ file: text, table: text, lock: text, rewrites: boolean() })),
    changes: list(
      looseObject({ ...maybeLine, does: text, table: text, column: text.optional(), to: text.optional() })
    ),
    observed: list(text),
    unread
  }),
  deployment: answerOf2({
    versions: list(looseObject({ ...place, language: text, version: text, by: text })),
    platforms: list(looseObject({ ...place, name: text, usesImage: boolean() })),
    manifests: list(
      looseObject({
        ...place,
        manager: text,
        packages: count2,
        scripts: list(text),
        locks: list(text),
        unlocked: list(looseObject({ name: text, line: count2 }))
      })
    ),
    commands: list(looseObject({ ...place, when: text, scripts: list(text), mayRun: list(text), does: list(text) })),
    scripts: list(text),
    unread
  }),
  logging: answerOf2({
    calls: list(looseObject({ ...place, what: text, sink: text })),
    loggers: list(looseObject({ ...place, library: text, masks: boolean() })),
    files: count2,
    unread
  }),
  converse: union([
    looseObject({
      kind: literal("answer"),
      text,
      actions: list(text),
      confidence: number().optional(),
      state: changed.optional(),
      leaks: list(looseObject({ name: text, encoding: text })),
      unsought: list(looseObject({ name: text, reason: text })),
      tokens: looseObject({ input: count2, output: count2, isCounted: boolean() }),
      attempts: count2
    }),
    failure2
  ])
};

// src/run/recording.ts
var MAX_BYTES = 256 * 1024 * 1024;
var stage = looseObject({ domain: string().optional(), isRepository: boolean().optional() });
var recordingSchema = looseObject({
  version: literal(1),
  started: iso_exports.datetime(),
  durationMs: number().min(0),
  resolvers: array(string()).max(100),
  request: stage.extend({
    config: looseObject({}),
    notes: array(string()).max(1e3).default([]),
    zone: looseObject({ file: string(), text: string() }).optional(),
    run: looseObject({}).optional()
  }),
  asked: partialRecord(_enum(KEPT), record(string(), unknown())),
  files: array(string()).max(1e6).nullable()
});
function readRecording(file, cwd) {
  const text2 = readInput(file, cwd, "replay", { most: MAX_BYTES });
  const refuse = (why) => new UsageError(`--replay ${JSON.stringify(file)}: ${why}.`);
  let data;
  try {
    data = JSON.parse(text2);
  } catch {
    throw refuse("it is not a recording; --record writes one");
  }
  const read = recordingSchema.safeParse(data);
  if (!read.success) throw refuse(`it is not a recording, or is damaged at ${pathOf(read.error)}; --record writes one`);
  for (const [kind, answers] of Object.entries(read.data.asked))
    for (const [question, answer] of Object.entries(answers ?? {})) {
      const whole = ANSWERS[kind].safeParse(answer);
      if (!whole.success) throw refuse(`the recording is damaged at asked.${kind}, ${shownQuestion(question)}`);
    }
  const { config } = read.data.request;
  const valid = configSchema.safeParse(config);
  if (!valid.success) throw refuse(`the recording is damaged at request.config, ${pathOf(valid.error)}`);
  return { ...read.data, request: { ...read.data.request, config: valid.data } };
}
var pathOf = (error) => JSON.stringify(error.issues[0]?.path.join(".") ?? "");
var shownQuestion = (question) => inert(question, 120);
async function recordingText(recording) {
  const { fetch, read } = recording.asked;
  const texts = { fetch: await withoutKeys(fetch, "body"), read: await withoutKeys(read, "text") };
  const repository = OF_REPOSITORY.map((name) => [name, everyText(recording.asked[name], withoutValues)]);
  const asked = { ...recording.asked, ...Object.fromEntries(repository), ...texts };
  const files = recording.files?.map(withoutValues) ?? null;
  return `${JSON.stringify({ ...recording, asked, files }, null, 1)}
`;
}
var OF_REPOSITORY = KEPT.filter((name) => isOfRepository(name) && name !== "read");
function everyText(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, everyText(each, change)]));
}
async function withoutKeys(answers, name) {
  const { withoutSecrets } = await import("./surveys-secrets-text.js");
  const hidden2 = Object.entries(answers).map(async ([question, answer]) => {
    const text2 = answer[name];
    if (typeof text2 !== "string" || text2 === "") return [question, answer];
    return [question, { ...answer, [name]: await withoutSecrets(text2, "recorded") ?? "" }];
  });
  return Object.fromEntries(await Promise.all(hidden2));
}

// src/config/declared.ts
var OF_HOSTS = {
  redirects: { map: [] },
  dns: { records: [], cutover: void 0 },
  edge: { layer: void 0, previews: [] },
  tls: { origins: {} }
};
function declaredFor(target, config) {
  if (target === void 0 || isDeclared(target, config)) return { config, left: [] };
  const { canonical, subdomains, routes, ...rest } = config;
  const left = [...canonical === void 0 ? [] : ["canonical"], ...isFilled(subdomains) ? ["subdomains"] : []];
  const kept = { ...rest, subdomains: {}, routes: ownRoutes(target, routes) };
  for (const [name, nothing] of Object.entries(OF_HOSTS)) {
    const section = config[name];
    if (typeof section !== "object" || section === null) continue;
    left.push(...Object.keys(nothing).flatMap((key) => isFilled(entryOf(section, key)) ? `${name}.${key}` : []));
    kept[name] = { ...section, ...nothing };
  }
  return { config: kept, left };
}
function isDeclared(target, { domain, canonical }) {
  const { name } = parseTarget(target);
  if (domain !== void 0) return parseTarget(domain).name === name;
  return canonical === void 0 || isUnder(canonical, name);
}
function ownRoutes(target, routes) {
  const isOwn = (route) => !URL.canParse(route) || new URL(route).hostname === target;
  return Object.fromEntries(
    Object.entries(routes).flatMap(([name, given]) => {
      const own = given.filter(isOwn);
      return own.length > 0 ? [[name, own]] : [];
    })
  );
}
var entryOf = (section, key) => section[key];
function isFilled(value) {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== void 0;
}

// src/run/repository.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var BEGINNINGS = ["package.json", "pyproject.toml", "requirements.txt", "Gemfile", "go.mod", "composer.json"];
function isRepository(cwd, { only = [] }) {
  const isNamed = only.some(
    (names) => /(^|,)\s*(?:secrets|environment|migrations|deploy|logs|ai|alerts|handover)\b/.test(names)
  );
  return isNamed || gitRoot(cwd) !== void 0 || BEGINNINGS.some((file) => existsSync(resolve(cwd, file)));
}
function scanOf({ diff, history, staged }, kept) {
  const wanted = [
    ...diff === void 0 ? [] : [{ scope: "change", base: diff }],
    ...history ? [{ scope: "history" }] : [],
    ...staged ? [{ scope: "staged" }] : []
  ];
  if (wanted.length > 1) throw new UsageError("--diff, --history and --staged cannot be combined.");
  const scan = wanted[0] ?? kept?.scan;
  return scan === void 0 ? {} : { scan };
}

// src/run/request.ts
function requestOf(target, options, cwd, kept, { config, change, notes }) {
  const named = target ?? kept?.domain ?? config.domain;
  const domain = named === void 0 ? void 0 : parseTarget(named).name;
  const own = declaredFor(domain, config);
  const zone = options.zone === void 0 ? kept?.zone : { file: options.zone, text: readInput(options.zone, cwd, "zone") };
  return {
    ...domain !== void 0 && { domain },
    config: own.config,
    ...zone && { zone },
    ...change && { change },
    isRepository: kept?.isRepository ?? isRepository(cwd, options),
    mayVerify: options["no-verify"] !== true && kept?.mayVerify !== false,
    ...scanOf(options, kept),
    run: { ...kept?.run, ...runOf(options) },
    notes: own.left.length === 0 ? notes : [...notes, leftWords(own.left, config, domain)]
  };
}
var leftWords = (left, { domain }, target = "") => `launch.yml declares ${left.join(", ")} of ${domain ?? "another host"}; they do not apply to ${target}.`;
function subjectOf({ domain, config, change, isRepository: isHere, mayVerify, run: { mayProbe, ownsHost, ...run }, scan }, options) {
  return {
    ...domain !== void 0 && { domain },
    stage: oneOf(options.stage, STAGES, "stage") ?? config.stage ?? "prelaunch",
    ...config.canonical !== void 0 && { canonical: config.canonical },
    subdomains: config.subdomains,
    routes: config.routes,
    isRepository: isHere,
    permissions: { verify: mayVerify, probe: mayProbe === true, ownsHost: ownsHost === true },
    ...run,
    owners: ownersOf(config),
    ...scan && { scan },
    ...change && { change }
  };
}
var MEASURES = ["performance", "performance/p95", "performance/shift"];
function runOf(options) {
  const isNamed = options.only?.some((names) => names.split(",").some((name) => MEASURES.includes(name.trim())));
  return {
    mayProbe: options["no-probe"] !== true,
    ...options["i-own-this-host"] && { ownsHost: true },
    ...(options.measure || isNamed) && { measures: true },
    ...options["confirm-after"] !== void 0 && {
      confirmAfter: parseSeconds(options["confirm-after"], "confirm-after", 300)
    },
    ...options["expect-version"] !== void 0 && { version: options["expect-version"] }
  };
}
function ownersOf({ owners }) {
  return Object.fromEntries(
    Object.entries(owners).map(([what, who]) => [what, typeof who === "string" ? { name: who } : who])
  );
}

// src/run/transcript.ts
function withTranscript(world, said) {
  return {
    ...world,
    elapsed: () => world.elapsed(),
    converse: async (request) => {
      const answer = await world.converse(request);
      const { url: url2, session, turn, message } = request;
      said.push({
        url: url2,
        session,
        turn,
        message,
        reply: answer.kind === "answer" ? answer.text : { failed: answer.reason }
      });
      return answer;
    }
  };
}
async function writeTranscript(file, said, hide, { cwd }) {
  const [{ withoutSecrets }, { transcript }] = await Promise.all([
    import("./surveys-secrets-text.js"),
    import("./report-transcript.js")
  ]);
  const clean = async (text2) => hide(await withoutSecrets(text2, "transcript.txt") ?? UNSEARCHED);
  const kept = said.map(async (each) => ({
    ...each,
    message: await clean(each.message),
    reply: typeof each.reply === "string" ? await clean(each.reply) : each.reply
  }));
  put(file, cwd, transcript(await Promise.all(kept)));
}
var UNSEARCHED = "(not shown: it could not be searched for secrets)";

// src/run/visitor.ts
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

// src/run/check.ts
async function check(target, options, process) {
  const job = withPast(await prepare(target, options, process), process);
  const visitor = visitorOf(job.request, process.env);
  const hide = redactor([...secretValues(process.env), ...Object.values(visitor?.headers ?? {})]);
  const said = [];
  const proxy = proxyVariable(process.env);
  const { seen, unreached } = seenBy(job, options, process, visitor);
  const recorded = recordingWorld(withTranscript(seen, said));
  const progress = progressLine(process, options);
  const asked = remembering(recorded, progress.show);
  const world = job.zone === void 0 ? asked : remembering(withZone(asked, job.zone));
  const gate = {
    ...await withScreenshots(job.gate, world, options, process),
    crashed: crashReporter(process, options, hide)
  };
  const judged = await judge(gate, world, (change) => remembering(withChange(world, change)), asked.asked);
  const limits = proxy && unreached ? { limits: [proxyWords(proxy, unreached)] } : {};
  const report = redacted({ ...judged, ...limits }, hide);
  if (options["update-snapshot"]) await writeSnapshot(world, job, process);
  progress.clear();
  if (process.signal.aborted) return { report, exit: EXIT.interrupted };
  const timeline = job.recording === void 0 ? asked.timeline().map(hidden(hide)) : [];
  process.stdout.write(await render(report, job.outlets.format, options, process, timeline));
  await write(
    report,
    job,
    options,
    process,
    timeline,
    async () => hide(await recordingText(recorded.recording(`launch-gate ${VERSION}`, job.request, report.durationMs)))
  );
  if (said.length > 0 && options.transcript !== void 0)
    await writeTranscript(options.transcript, said, hide, process);
  return { report, exit: exitOf(report, job.onIncomplete) };
}
function seenBy({ recording, request, gate, accepted }, options, process, visitor) {
  if (recording) return { seen: replayedWorld(recording) };
  const { world, unreached } = notingUnreached(outside(options, request.config, process, visitor, consentOf(gate)));
  return { seen: withFiles(world, accepted), unreached };
}
var hidden = (hide) => (asking) => ({ ...asking, about: hide(asking.about.replace(/\?\S+/, "?…")) });
function consentOf({ checks: chosen2, options, subject }) {
  return (deed, url2) => chosen2.some((check2) => check2.consents(options[check2.name], subject)(deed, url2));
}
async function withScreenshots(gate, world, { screenshots }, process) {
  if (screenshots === void 0) return gate;
  const { takeScreenshots } = await import("./run-screenshots.js");
  return { ...gate, notes: [...gate.notes, ...await takeScreenshots(screenshots, process.cwd, world, gate.subject)] };
}
var withPast = (job, { past }) => past === void 0 ? job : { ...job, gate: { ...job.gate, subject: { ...job.gate.subject, past } } };
async function prepare(target, options, process) {
  const { cwd } = process;
  const outlets = outletsOf(options, cwd);
  if (options.record !== void 0) writable(options.record, cwd, "record");
  if (options.transcript !== void 0) writable(options.transcript, cwd, "transcript");
  const recording = options.replay === void 0 ? void 0 : readRecording(options.replay, cwd);
  const kept = recording?.request;
  const files = await told(options, process, kept);
  const request = requestOf(target, options, cwd, kept, files);
  const gate = gateOf(request, options, files.baseline, kept ? [] : visitorNotes(request.config, process.env));
  const onIncomplete = oneOf(options["on-incomplete"], ["fail", "warn"], "on-incomplete") ?? request.config["on-incomplete"] ?? "fail";
  const zone = zoneOf(request, gate.subject.domain);
  return { gate, request, recording, zone, outlets, onIncomplete, accepted: files.accepted };
}
function gateOf(request, options, baseline, more) {
  const { config, zone, notes } = request;
  const { root = "." } = config;
  const subject = subjectOf(request, options);
  return {
    checks: chosen(options, subject),
    options: config,
    subject,
    wanted: selection(options),
    blockOn: oneOf(options["block-on"], [...PRIORITIES, "never"], "block-on") ?? config["block-on"] ?? "block-now",
    isChosen: options.only?.every((names) => !names.includes("/")) === true,
    waivers: config.accept,
    baseline,
    target: subject.domain === void 0 ? repositoryName(config) : shownDomain(parseTarget(subject.domain)),
    ...root !== "." && { root },
    version: VERSION,
    notes: [
      ...notes,
      ...more,
      ...zone === void 0 ? [] : [`DNS is checked from the zone file ${zone.file}, not from the published records.`]
    ]
  };
}
var repositoryName = ({ root = "." }) => root === "." ? "this repository" : root;
async function write(report, { outlets }, options, process, timeline, recording) {
  const { cwd } = process;
  for (const { file, format } of outlets.files)
    put(file, cwd, await render(report, format, options, process, timeline));
  if (options.record !== void 0) put(options.record, cwd, await recording());
  if (options.baseline !== void 0 && options["update-baseline"])
    writeBaseline(options.baseline, process.cwd, report);
}
function exitOf({ verdict }, onIncomplete) {
  if (verdict === "GO") return EXIT.go;
  return verdict === "INCOMPLETE" && onIncomplete === "warn" ? EXIT.go : EXIT.stop;
}
function chosen(options, subject) {
  const wanted = selection(options);
  const fitting = checks.filter(({ name, rules }) => Object.keys(rules).some((rule) => wanted(`${name}/${rule}`)));
  if (fitting.length === 0) throw new UsageError("--only and --skip together leave no rule to check.");
  const ofProduct = fitting.filter(({ name }) => name !== SELF_CHECK);
  const isUntrusted = subject.change !== void 0 && "unreadable" in subject.change;
  const isIdle = ofProduct.every((each) => each.notApplicable(subject) !== void 0);
  if (subject.domain === void 0 && isIdle && !isUntrusted) {
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
    if (domain !== void 0 && isUnder(domain, parsed.origin)) return parsed;
    throw new UsageError(
      `--zone ${JSON.stringify(zone.file)}: it is the zone of ${parsed.origin}, which does not contain the target.`
    );
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    throw new UsageError(`${zone.file}:${error.line}: ${error.message}.`);
  }
}
async function writeSnapshot(world, { gate, request }, { cwd, stderr }) {
  const file = snapshotFile(request.config["dns"] ?? {});
  const made = await snapshot(world, gate.subject);
  if ("text" in made) put(file, cwd, made.text);
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
    // The counts change in the object that was passed, so one timer is enough.
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
  isDeciding,
  priorityAt,
  whyItWeighs,
  formsOf,
  secretValues,
  outletsOfMany,
  renderMerged,
  ownersOf,
  check,
  exitOf
};
