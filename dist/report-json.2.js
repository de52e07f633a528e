import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
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
  number,
  partialRecord,
  record,
  strictObject,
  string,
  toJSONSchema,
  union
} from "./lib-zod.2.js";
import {
  PRIORITIES,
  STAGES,
  THINGS
} from "./gate-look.js";

// src/gate/landmark.ts
var PURPOSES = [
  "NS",
  "DNSSEC",
  "CAA",
  "MX",
  "SPF",
  "DKIM",
  "DMARC",
  "MTA-STS",
  "TLS-RPT",
  "HSTS",
  "security.txt"
];
var SERVICE_ROLES = [
  "registrar",
  "dns",
  "hosting",
  "cdn",
  "mailbox",
  "sending",
  "payments",
  "database",
  "errors",
  "monitoring",
  "repository"
];

// src/report/landmark-schema.ts
var text = string();
var number2 = int().min(0);
var at = { file: text, line: number2 };
var branch = strictObject({
  term: text,
  lookups: number2,
  get branches() {
    return array(branch);
  }
});
var landmark = discriminatedUnion("what", [
  strictObject({
    what: literal("host"),
    host: text,
    role: _enum(["apex", "www", "declared", "linked"]),
    records: array(strictObject({ type: text, value: text })),
    state: _enum(["answers", "does not answer", "no address", "not known"])
  }),
  strictObject({ what: literal("records"), purpose: _enum(PURPOSES), name: text, values: array(text) }),
  strictObject({ what: literal("spf"), domain: text, lookups: number2, tree: branch }),
  strictObject({
    what: literal("redirect"),
    from: text,
    hops: array(strictObject({ url: text, status: number2 })),
    end: _enum(["page", "loop", "nowhere", "not known"]),
    isDeclared: boolean()
  }),
  strictObject({
    what: literal("certificate"),
    host: text,
    issuer: text,
    begins: iso_exports.datetime(),
    ends: iso_exports.datetime()
  }),
  strictObject({
    what: literal("route"),
    role: text,
    url: text,
    state: _enum(["answers", "does not answer", "not known"])
  }),
  strictObject({ what: literal("unseen services"), roles: array(_enum(SERVICE_ROLES)) }),
  strictObject({ what: literal("service"), role: _enum(SERVICE_ROLES), name: text, by: text }),
  strictObject({
    what: literal("platform"),
    name: text,
    ...at,
    back: strictObject({ command: text, caveat: text }).optional()
  }),
  strictObject({ what: literal("command"), when: text, ...at, does: array(text), name: text.optional() }),
  strictObject({ what: literal("rollback"), how: text.optional(), drilled: text }),
  strictObject({ what: literal("switch"), name: text, file: text.optional(), line: number2.optional() }),
  strictObject({
    what: literal("migrations"),
    folder: text,
    runner: text,
    files: number2,
    fresh: number2,
    isReversible: boolean()
  }),
  strictObject({ what: literal("one-way"), ...at, reason: text }),
  strictObject({ what: literal("unread migration"), file: text, reason: text })
]);

// src/report/json.ts
function json(report) {
  return safeJson(report);
}
function safeJson(value) {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text2 = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped
  );
  return `${text2.replaceAll("##[", "\\u0023#[")}
`;
}
var record2 = strictObject({ name: string(), type: string(), value: string(), ttl: int().optional() });
var ruleId = string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
var checkName = string().regex(/^[a-z-]+$/);
var fix = discriminatedUnion("kind", [
  strictObject({
    kind: literal("dns"),
    change: strictObject({ add: array(record2), remove: array(record2) }),
    at: strictObject({
      host: string().optional(),
      panel: string().optional(),
      zone: string(),
      apex: _enum(["@", "empty", "name"]),
      text: literal("quoted").optional()
    }).optional()
  }),
  strictObject({
    kind: literal("redirect"),
    from: string(),
    to: string(),
    status: union([literal(301), literal(308)])
  }),
  strictObject({ kind: literal("file"), path: string(), patch: string() }),
  strictObject({ kind: literal("command"), argv: array(string()) })
]);
var waived = union([
  strictObject({
    by: literal("accept"),
    why: string(),
    until: iso_exports.date(),
    expired: literal(true).optional()
  }),
  strictObject({ by: literal("baseline") })
]);
var place = union([
  strictObject({ file: string(), line: int().optional() }),
  strictObject({ address: string() })
]);
var finding = strictObject({
  rule: ruleId.describe("`check/rule`; the id gives the documentation’s address."),
  priority: _enum(PRIORITIES),
  title: string(),
  why: string(),
  remedy: string(),
  weighs: string().optional().describe("When findings of the rule have which priority, where this one differs from the rule’s own."),
  place,
  alsoAt: array(place).optional().describe("Other places that the same change fixes."),
  problem: string().optional().describe("Which of the rule’s faults this is."),
  seen: record(string(), string()).describe("What was found. Outside text, never markup."),
  expected: string().optional(),
  fix: fix.optional(),
  proved: boolean().optional().describe("The fix was tried on a simulated change: true when the finding is gone and no new one appears."),
  afterFix: array(ruleId).optional().describe("With `proved: false`: rules that would still fail or newly fail."),
  recheck: array(string()).optional().describe("A command that shows the same, as an argument list."),
  fingerprint: string().regex(/^[0-9a-f-]+$/).describe("Identifies the problem across runs."),
  waived: waived.optional()
});
var unknown = strictObject({
  reason: string(),
  place: string().optional(),
  rules: array(ruleId).describe("The rules that needed it."),
  stops: array(ruleId).optional().describe("Those of them that are required for GO.")
});
var looked = partialRecord(_enum(Object.keys(THINGS)), int().min(0));
var ms = number().min(0);
var reading = discriminatedUnion("what", [
  strictObject({ what: literal("response"), place: string(), p50: ms, p95: ms, samples: int() }),
  strictObject({ what: literal("reachable"), place: string(), isUp: boolean() }),
  strictObject({ what: _enum(["certificate", "registration"]), place: string(), ends: iso_exports.datetime() }),
  strictObject({
    what: literal("conversation"),
    place: string(),
    messages: int().min(0),
    input: int().min(0),
    output: int().min(0),
    isCounted: boolean(),
    price: strictObject({ amount: number().min(0), currency: string().regex(/^[A-Z]{3}$/) }).optional()
  }),
  strictObject({ what: literal("dmarc"), place: string(), policy: string() })
]);
var outcome = discriminatedUnion("status", [
  strictObject({
    check: checkName,
    status: literal("checked"),
    findings: array(finding),
    held: array(ruleId),
    examined: record(ruleId, looked).describe("What each rule examined: first its subject, then where it searched."),
    unknown: array(unknown),
    notApplicable: array(strictObject({ rule: ruleId, reason: string() })),
    readings: array(reading).optional().describe("Measurements to compare across runs."),
    landmarks: array(landmark).optional().describe("The parts of the product that were detected.")
  }),
  strictObject({
    check: checkName,
    status: literal("could-not-check"),
    reason: string(),
    unknown: array(unknown),
    landmarks: array(landmark).optional()
  }),
  strictObject({ check: checkName, status: literal("not-applicable"), reason: string() })
]);
var number3 = int().min(0);
var reportSchema = strictObject({
  version: literal(1),
  tool: strictObject({ name: literal("launch-gate"), version: string().regex(/^[\w.+-]+$/) }),
  verdict: _enum(["GO", "NO-GO", "INCOMPLETE"]),
  stage: _enum(STAGES),
  target: string(),
  root: string().optional().describe("The folder of the product, where it is not the whole repository."),
  blockOn: _enum([...PRIORITIES, "never"]),
  isNarrowed: literal(true).optional().describe("Only a part was checked: named checks, or what a change alters. None of it must apply."),
  covers: union([_enum(["repository", "domain"]), array(checkName)]).optional().describe("What was checked, where that is not the whole product."),
  untrusted: string().optional().describe("Why the waivers of a change’s base are unknown."),
  started: iso_exports.datetime(),
  durationMs: number3,
  asked: strictObject({ dns: number3, http: number3, mostOfOneHost: number3.default(0), tls: number3, files: number3 }),
  limits: array(string()).optional().describe("What limited the run."),
  notes: array(string()),
  checks: array(outcome),
  counts: strictObject({
    "block-now": number3,
    "fix-before-launch": number3,
    "fix-after-launch": number3,
    held: number3,
    unknown: number3,
    waived: number3
  })
});
var mergedSchema = strictObject({
  version: literal(1),
  tool: reportSchema.shape.tool,
  verdict: reportSchema.shape.verdict,
  expected: number3,
  reports: array(reportSchema)
});
function reportJsonSchema() {
  return { ...toJSONSchema(reportSchema), title: "Launch Gate report", description: "Version 1." };
}

export {
  PURPOSES,
  json,
  safeJson,
  reportSchema,
  mergedSchema,
  reportJsonSchema
};
