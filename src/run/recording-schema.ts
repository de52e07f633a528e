import * as z from 'zod';
import type { FailureKind } from '../io/failure.ts';
import type { KEPT } from '../io/recorded.ts';

/** A recording may have been edited by anyone, so the shape of each answer is validated and lists are limited. */
const list = <T extends z.ZodType>(of: T) => z.array(of).max(200_000);
const text = z.string();
const count = z.number().min(0);
const place = { file: text, line: count };
const maybeLine = { file: text, line: count.optional() };

const FAILURES = [
  'timeout',
  'deadline',
  'budget',
  'refused',
  'reset',
  'no-route',
  'guarded',
  'tls',
  'malformed',
  'mismatch',
  'too-large',
  'not-published',
  'not-recorded',
  'missing',
] as const satisfies readonly FailureKind[];
const failure = z.looseObject({ kind: z.literal('failure'), failure: z.enum(FAILURES), reason: text });

/** The answer, or a failure in its place. */
function answerOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.union([z.looseObject({ kind: z.literal('answer'), ...shape }), failure]);
}

const unread = list(z.looseObject({ ...maybeLine, reason: text }));
const record = z.looseObject({ name: text, type: text, ttl: count, value: text });
const distrust = list(z.looseObject({ reason: text, code: text }));
const secret = z.looseObject({
  ...place,
  provider: text,
  name: text,
  opens: text,
  revoke: text,
  start: text,
  print: text,
  where: z.enum(['tree', 'output', 'history']),
});
const told = z.looseObject({
  bytes: count,
  leak: z.enum(['environment', 'git', 'dump', 'phpinfo', 'listing', 'source-map']).optional(),
  secrets: list(secret).optional(),
  scripts: list(text),
});
const certificate = z.looseObject({
  ...{ subject: text, issuer: text, issuerOrganization: text, altNames: list(text) },
  ...{ validFrom: text, validTo: text, fingerprint256: text, keyType: text, keyBits: count, pem: text },
});
const changed = z.union([
  z.looseObject({
    changed: list(z.looseObject({ at: text, before: text, after: text })),
    absent: list(text),
    restless: list(text),
  }),
  z.looseObject({ unread: text }),
]);

/** The schema of each answer, by question. */
export const ANSWERS: Record<(typeof KEPT)[number], z.ZodType> = {
  ask: answerOf({
    rcode: text,
    authoritative: z.boolean(),
    authenticated: z.boolean(),
    answers: list(record),
    authority: list(record),
    errors: list(z.looseObject({ code: count, text })),
    transport: z.enum(['udp', 'tcp', 'https']),
    ms: count,
  }),
  fetch: answerOf({
    status: z.int().min(100).max(999),
    headers: list(z.tuple([text, text])),
    body: text,
    told: told.optional(),
    truncated: z.boolean(),
    distrust,
    timing: z.looseObject({ tcpMs: count, tlsMs: count, firstByteMs: count }),
  }),
  browse: answerOf({
    steps: list(z.looseObject({ url: z.url(), by: z.enum(['address', 'redirect', 'page']), status: count.optional() })),
    end: z.discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('page'), url: z.url(), title: text }),
      z.looseObject({ kind: z.literal('loop') }),
      z.looseObject({ kind: z.literal('left'), url: z.url() }),
      z.looseObject({ kind: z.literal('failed'), url: text, isCertain: z.boolean(), reason: text }),
    ]),
    cookies: list(text),
    dropped: list(text),
    requests: z.record(text, count),
  }),
  handshake: answerOf({
    version: text,
    cipher: text,
    alpn: text,
    chain: list(certificate),
    distrust,
    timing: z.looseObject({ tcpMs: count, tlsMs: count }),
  }),
  read: answerOf({ text }),
  changed: answerOf({ files: list(text) }),
  search: answerOf({ places: list(z.looseObject({ ...place, word: text })) }),
  sample: answerOf({
    samples: list(z.looseObject({ status: count.optional(), firstByteMs: count, tcpMs: count })),
  }),
  scan: answerOf({
    matches: list(secret),
    unread,
    limits: list(text),
    files: count,
    documents: count,
    environments: list(z.looseObject({ file: text, names: list(text) })),
    packed: unread.optional(),
  }),
  scanLog: answerOf({
    lines: count,
    words: list(z.looseObject({ word: text, line: count })),
    personal: list(z.looseObject({ what: text, line: count, lines: count })),
    secrets: list(secret),
    requests: z.looseObject({ lines: count, withId: count }),
    isCut: z.boolean(),
  }),
  tally: answerOf({
    hours: list(
      z.looseObject({ route: text, hour: z.iso.datetime(), total: count, failed: count, p95: count.optional() }),
    ),
    lines: count,
    others: count,
    unread: count,
  }),
  variables: answerOf({
    uses: list(z.looseObject({ ...place, name: text, isRequired: z.boolean() })),
    declared: list(z.looseObject({ ...place, name: text, in: text, value: text })),
    formats: list(z.looseObject({ ...place, fault: text })),
    images: list(z.looseObject({ ...place, isKeptOut: z.boolean() })),
    unread,
    files: count,
    environmentFiles: count,
  }),
  bundled: answerOf({ places: list(z.looseObject({ ...place, name: text })), tried: count, files: count }),
  migrations: answerOf({
    histories: list(
      z.looseObject({ folder: text, runner: text, dialect: text, files: count, fresh: count, freshBy: text }),
    ),
    operations: list(z.looseObject({ ...place, does: text, runner: text })),
    irreversible: list(z.looseObject({ ...place, runner: text, reason: text })),
    order: list(z.looseObject({ ...maybeLine, fault: text })),
    open: list(z.looseObject({ ...place, table: text })),
    isPublicHandedOut: z.boolean(),
    unread,
  }),
  rehearse: answerOf({
    server: text,
    applied: count,
    faults: list(z.looseObject({ ...maybeLine, fault: text, code: text.optional(), differs: list(text).optional() })),
    traces: list(z.looseObject({ file: text, table: text, lock: text, rewrites: z.boolean() })),
    changes: list(
      z.looseObject({ ...maybeLine, does: text, table: text, column: text.optional(), to: text.optional() }),
    ),
    observed: list(text),
    unread,
  }),
  deployment: answerOf({
    versions: list(z.looseObject({ ...place, language: text, version: text, by: text })),
    platforms: list(z.looseObject({ ...place, name: text, usesImage: z.boolean() })),
    manifests: list(
      z.looseObject({
        ...place,
        manager: text,
        packages: count,
        scripts: list(text),
        locks: list(text),
        unlocked: list(z.looseObject({ name: text, line: count })),
      }),
    ),
    commands: list(z.looseObject({ ...place, when: text, scripts: list(text), mayRun: list(text), does: list(text) })),
    scripts: list(text),
    unread,
  }),
  logging: answerOf({
    calls: list(z.looseObject({ ...place, what: text, sink: text })),
    loggers: list(z.looseObject({ ...place, library: text, masks: z.boolean() })),
    files: count,
    unread,
  }),
  converse: z.union([
    z.looseObject({
      kind: z.literal('answer'),
      text,
      actions: list(text),
      confidence: z.number().optional(),
      state: changed.optional(),
      leaks: list(z.looseObject({ name: text, encoding: text })),
      unsought: list(z.looseObject({ name: text, reason: text })),
      tokens: z.looseObject({ input: count, output: count, isCounted: z.boolean() }),
      attempts: count,
    }),
    failure,
  ]),
};
