import * as z from 'zod';
import { PURPOSES, SERVICE_ROLES, type SpfBranch } from '../gate/landmark.ts';

const text = z.string();
const number = z.int().min(0);
const at = { file: text, line: number };

/** Deeper than any tree that is looked up. */
const branch: z.ZodType<SpfBranch> = z.strictObject({
  term: text,
  lookups: number,
  get branches() {
    return z.array(branch);
  },
});

/** The landmarks of a product in a report; see `Landmark`. */
export const landmark = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('host'),
    host: text,
    role: z.enum(['apex', 'www', 'declared', 'linked']),
    records: z.array(z.strictObject({ type: text, value: text })),
    state: z.enum(['answers', 'does not answer', 'no address', 'not known']),
  }),
  z.strictObject({ what: z.literal('records'), purpose: z.enum(PURPOSES), name: text, values: z.array(text) }),
  z.strictObject({ what: z.literal('spf'), domain: text, lookups: number, tree: branch }),
  z.strictObject({
    what: z.literal('redirect'),
    from: text,
    hops: z.array(z.strictObject({ url: text, status: number })),
    end: z.enum(['page', 'loop', 'nowhere', 'not known']),
    isDeclared: z.boolean(),
  }),
  z.strictObject({
    what: z.literal('certificate'),
    host: text,
    issuer: text,
    begins: z.iso.datetime(),
    ends: z.iso.datetime(),
  }),
  z.strictObject({
    what: z.literal('route'),
    role: text,
    url: text,
    state: z.enum(['answers', 'does not answer', 'not known']),
  }),
  z.strictObject({ what: z.literal('unseen services'), roles: z.array(z.enum(SERVICE_ROLES)) }),
  z.strictObject({ what: z.literal('service'), role: z.enum(SERVICE_ROLES), name: text, by: text }),
  z.strictObject({
    what: z.literal('platform'),
    name: text,
    ...at,
    back: z.strictObject({ command: text, caveat: text }).optional(),
  }),
  z.strictObject({ what: z.literal('command'), when: text, ...at, does: z.array(text), name: text.optional() }),
  z.strictObject({ what: z.literal('rollback'), how: text.optional(), drilled: text }),
  z.strictObject({ what: z.literal('switch'), name: text, file: text.optional(), line: number.optional() }),
  z.strictObject({
    what: z.literal('migrations'),
    folder: text,
    runner: text,
    files: number,
    fresh: number,
    isReversible: z.boolean(),
  }),
  z.strictObject({ what: z.literal('one-way'), ...at, reason: text }),
  z.strictObject({ what: z.literal('unread migration'), file: text, reason: text }),
]);
