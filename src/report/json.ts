import * as z from 'zod';
import { PRIORITIES, STAGES } from '../gate/finding.ts';
import { THINGS, type Thing } from '../gate/look.ts';
import type { Report } from '../gate/report.ts';
import { landmark } from './landmark-schema.ts';

/**
 * The report for other programs. Characters that a terminal, a log or a reader could take for more than text are
 * escaped, which makes no difference to a JSON parser.
 */
export function json(report: Report): string {
  return safeJson(report);
}

export function safeJson(value: unknown): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped,
  );
  return `${text.replaceAll('##[', '\\u0023#[')}\n`;
}

const record = z.strictObject({ name: z.string(), type: z.string(), value: z.string(), ttl: z.int().optional() });

/** IDs are ours, so reports from other runs must match their format. */
const ruleId = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const checkName = z.string().regex(/^[a-z-]+$/);

const fix = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dns'),
    change: z.strictObject({ add: z.array(record), remove: z.array(record) }),
    at: z
      .strictObject({
        host: z.string().optional(),
        panel: z.string().optional(),
        zone: z.string(),
        apex: z.enum(['@', 'empty', 'name']),
        text: z.literal('quoted').optional(),
      })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('redirect'),
    from: z.string(),
    to: z.string(),
    status: z.union([z.literal(301), z.literal(308)]),
  }),
  z.strictObject({ kind: z.literal('file'), path: z.string(), patch: z.string() }),
  z.strictObject({ kind: z.literal('command'), argv: z.array(z.string()) }),
]);

const waived = z.union([
  z.strictObject({
    by: z.literal('accept'),
    why: z.string(),
    until: z.iso.date(),
    expired: z.literal(true).optional(),
  }),
  z.strictObject({ by: z.literal('baseline') }),
]);

const place = z.union([
  z.strictObject({ file: z.string(), line: z.int().optional() }),
  z.strictObject({ address: z.string() }),
]);

const finding = z.strictObject({
  rule: ruleId.describe('`check/rule`; the id gives the documentation’s address.'),
  priority: z.enum(PRIORITIES),
  title: z.string(),
  why: z.string(),
  remedy: z.string(),
  weighs: z
    .string()
    .optional()
    .describe('When findings of the rule have which priority, where this one differs from the rule’s own.'),
  place,
  alsoAt: z.array(place).optional().describe('Other places that the same change fixes.'),
  problem: z.string().optional().describe('Which of the rule’s faults this is.'),
  seen: z.record(z.string(), z.string()).describe('What was found. Outside text, never markup.'),
  expected: z.string().optional(),
  fix: fix.optional(),
  proved: z
    .boolean()
    .optional()
    .describe('The fix was tried on a simulated change: true when the finding is gone and no new one appears.'),
  afterFix: z.array(ruleId).optional().describe('With `proved: false`: rules that would still fail or newly fail.'),
  recheck: z.array(z.string()).optional().describe('A command that shows the same, as an argument list.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f-]+$/)
    .describe('Identifies the problem across runs.'),
  waived: waived.optional(),
});

const unknown = z.strictObject({
  reason: z.string(),
  place: z.string().optional(),
  rules: z.array(ruleId).describe('The rules that needed it.'),
  stops: z.array(ruleId).optional().describe('Those of them that are required for GO.'),
});

const looked = z.partialRecord(z.enum(Object.keys(THINGS) as [Thing]), z.int().min(0));

const ms = z.number().min(0);
const reading = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('response'), place: z.string(), p50: ms, p95: ms, samples: z.int() }),
  z.strictObject({ what: z.literal('reachable'), place: z.string(), isUp: z.boolean() }),
  z.strictObject({ what: z.enum(['certificate', 'registration']), place: z.string(), ends: z.iso.datetime() }),
  z.strictObject({
    what: z.literal('conversation'),
    place: z.string(),
    messages: z.int().min(0),
    input: z.int().min(0),
    output: z.int().min(0),
    isCounted: z.boolean(),
    price: z.strictObject({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).optional(),
  }),
  z.strictObject({ what: z.literal('dmarc'), place: z.string(), policy: z.string() }),
]);

const outcome = z.discriminatedUnion('status', [
  z.strictObject({
    check: checkName,
    status: z.literal('checked'),
    findings: z.array(finding),
    held: z.array(ruleId),
    examined: z.record(ruleId, looked).describe('What each rule examined: first its subject, then where it searched.'),
    unknown: z.array(unknown),
    notApplicable: z.array(z.strictObject({ rule: ruleId, reason: z.string() })),
    readings: z.array(reading).optional().describe('Measurements to compare across runs.'),
    landmarks: z.array(landmark).optional().describe('The parts of the product that were detected.'),
  }),
  z.strictObject({
    check: checkName,
    status: z.literal('could-not-check'),
    reason: z.string(),
    unknown: z.array(unknown),
    landmarks: z.array(landmark).optional(),
  }),
  z.strictObject({ check: checkName, status: z.literal('not-applicable'), reason: z.string() }),
]);

const number = z.int().min(0);

/** Report version 1. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('launch-gate'), version: z.string().regex(/^[\w.+-]+$/) }),
  verdict: z.enum(['GO', 'NO-GO', 'INCOMPLETE']),
  stage: z.enum(STAGES),
  target: z.string(),
  root: z.string().optional().describe('The folder of the product, where it is not the whole repository.'),
  blockOn: z.enum([...PRIORITIES, 'never']),
  isNarrowed: z
    .literal(true)
    .optional()
    .describe('Only a part was checked: named checks, or what a change alters. None of it must apply.'),
  covers: z
    .union([z.enum(['repository', 'domain']), z.array(checkName)])
    .optional()
    .describe('What was checked, where that is not the whole product.'),
  untrusted: z.string().optional().describe('Why the waivers of a change’s base are unknown.'),
  started: z.iso.datetime(),
  durationMs: number,
  asked: z.strictObject({ dns: number, http: number, mostOfOneHost: number.default(0), tls: number, files: number }),
  limits: z.array(z.string()).optional().describe('What limited the run.'),
  notes: z.array(z.string()),
  checks: z.array(outcome),
  counts: z.strictObject({
    'block-now': number,
    'fix-before-launch': number,
    'fix-after-launch': number,
    held: number,
    unknown: number,
    waived: number,
  }),
});

/** Several reports together, as written by `check A B` and `merge`. */
export const mergedSchema = z.strictObject({
  version: z.literal(1),
  tool: reportSchema.shape.tool,
  verdict: reportSchema.shape.verdict,
  expected: number,
  reports: z.array(reportSchema),
});

/** The JSON Schema of the report. */
export function reportJsonSchema(): object {
  return { ...z.toJSONSchema(reportSchema), title: 'Launch Gate report', description: 'Version 1.' };
}
