import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { providers } from '../../src/catalog/key-kinds/index.ts';
import type { Form, Part, Provider } from '../../src/catalog/key-kinds/provider.ts';
import { RULE_PREFIX } from '../../src/surveys/secrets/indexed-rule.ts';
import { classify } from '../../src/surveys/secrets/match.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
let state = 0;

/** The same characters in each run (mulberry32) of each kind of key, whatever other kinds there are. */
function randomText(length: number, letters = LETTERS): string {
  return Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return letters[((mixed ^ (mixed >>> 14)) >>> 0) % letters.length];
  }).join('');
}

const base64 = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');
const jwt = (claims: object) => `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}.${randomText(43)}`;
const pem = (kind: string, length: number) => `-----BEGIN ${kind}-----\n${randomText(length)}\n-----END ${kind}-----`;

/** Keys that more than their form tells. */
const url = ({ parts }: Form) => `${parts[0]}app:${randomText(20)}@db.internal.net`;
const MADE: Record<string, (form: Form) => string> = {
  'redis-url': url,
  'amqp-url': url,
  'smtp-url': url,
  'store-url': url,
  'server-url': url,
  'couchbase-url': url,
  'registry-login': ({ parts }) => `${parts[0]}${Buffer.from(`app:${randomText(12)}`).toString('base64')}`,
  'key-in-call': ({ parts }) => `${parts[0]}"${randomText(19)}7"`,
  'basic-auth-header': ({ parts }) =>
    parts[0] === 'Bearer '
      ? `Bearer ${randomText(29)}7`
      : `Basic ${Buffer.from(`app:${randomText(12)}`).toString('base64')}`,
  'login-in-command': ({ parts }) => `${parts[0]}${parts.includes(':') ? 'app:' : ''}${randomText(11)}7`,
  putty: () => 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none',
  jsonwebtoken: ({ parts }) => `${parts[0]}payload, "${randomText(19)}7"`,
  'supabase-service-role': () => jwt({ iss: 'supabase', ref: randomText(20), role: 'service_role' }),
  'supabase-anon': () => jwt({ iss: 'supabase', ref: randomText(20), role: 'anon' }),
  'private-key': () => pem('PRIVATE KEY', 64),
};
/** Lines that some kinds of keys need beside them. */
const BESIDE: Record<string, (key: string) => string> = {
  'registry-login': (key) => `${key}"`,
  'jwk-private': (key) => `{"kty":"OKP","d":"${key}"}`,
  'login-in-command': (key) => (key.startsWith('sshpass') ? key : `${key.startsWith('-p') ? 'mysql' : 'curl'} ${key}`),
  jsonwebtoken: (key) => `${key});`,
  'key-in-call': (key) => `${key});`,
  mailgun: (key) => `MAILGUN_API_KEY=${key}`,
  mandrill: (key) => `mandrill = "${key}"`,
  octopus: (key) => `octopus api key ${key}`,
  voyage: (key) => `VOYAGE_API_KEY=${key}`,
  launchdarkly: (key) => `LAUNCHDARKLY_SDK_KEY="${key}"`,
  'google-api-key': (key) => `GOOGLE_MAPS_SERVER_KEY=${key}`,
};

/** Every character of a set that is written as in a regular expression's brackets. */
function lettersOf(chars: string): string {
  const set = new RegExp(`[${chars}]`);
  return Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    .filter((char) => set.test(char) && !'\'"`\\'.includes(char))
    .join('');
}

const runText = (part: Exclude<Part, string>, length: number) => randomText(length, lettersOf(part.chars) || ' ');
const partText = (part: Part) =>
  typeof part === 'string' ? part : runText(part, Math.max(part.min, Math.min(part.max, part.min + 3)));

/** A key as its form says; at least one digit, which all random keys of some length have. */
function keyOf({ parts }: Form): string {
  for (;;) {
    const key = parts.map(partText).join('');
    if (/\d/.test(key) || !parts.some((part) => typeof part === 'object' && /0-9|\d/.test(part.chars))) return key;
  }
}

const lineOf = (provider: Provider, form: Form, key: string) => {
  if (form.kind === 'named') return `${form.names[0]?.toUpperCase().replace(/^["']/, '')} = "${key}"`;
  return (BESIDE[provider.id] ?? ((text: string) => `const a = "${text}";`))(key);
};

interface Found {
  id: string;
  secret: string;
  told: string;
}

/** What each text gives, by all rules of ours and the preset's. */
const judge = makeScanner(allRules());
async function judged(texts: readonly string[]): Promise<Found[][]> {
  const found = texts.map((): Found[] => []);
  for (const [i, text] of texts.entries()) {
    const bytes = Buffer.from(text);
    judge.look(bytes, bytes.length, {
      path: 'src/config.ts',
      found: (reported) =>
        found[i]?.push({
          id: reported.rule.replace(RULE_PREFIX, ''),
          secret: reported.secret,
          told: classify(reported, 'src/config.ts'),
        }),
      gaveUp: () => {
        throw new Error('it took too long');
      },
    });
  }
  await judge.finish();
  return found;
}

const SAMPLES = 12;
const made = ({ id }: Provider, form: Form) => (MADE[id] ?? keyOf)(form);

test('there are at least 120 kinds of keys, each with an id, a page and a form of its own', () => {
  expect(providers.length).toBeGreaterThanOrEqual(120);
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  expect(providers.filter(({ forms, revoke, name }) => forms.length * revoke.length * name.length === 0)).toEqual([]);
});

test('each word is long enough to be rare', () => {
  const words = allRules().flatMap(({ words: list }) => list.map(({ text }) => text));
  expect(words.filter((text) => text.length < 2)).toEqual([]);
});

describe.each(providers.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  state = createHash('sha256').update(id).digest().readInt32LE();
  const cases = provider.forms.flatMap((form) =>
    Array.from({ length: SAMPLES }, () => ({ form, key: made(provider, form) })),
  );

  test('is found in each of its forms, and told to be what it is', async () => {
    const found = await judged(cases.map(({ form, key }) => lineOf(provider, form, key)));
    const missed = cases.filter(({ key }, i) => !found[i]?.some((each) => each.id === id && each.secret === key));
    // One in a dozen may look made up by chance: the runs in it are random.
    expect(missed.length).toBeLessThanOrEqual(Math.ceil(cases.length / 6));
    const told = new Set(
      found
        .flat()
        .filter((each) => each.id === id)
        .map((each) => each.told),
    );
    const expected = provider.public === undefined ? ['live', 'test-key'] : ['public'];
    expect([...told].filter((each) => !expected.includes(each) && each !== 'stand-in')).toEqual([]);
  });

  test('is not found where it only nearly is one', async () => {
    if (id in MADE) return;
    const near = cases.flatMap(({ form, key }) => {
      const last = form.parts.at(-1);
      const shorter = typeof last === 'object' && last.min === last.max && last.min > 4 ? [key.slice(0, -1)] : [];
      const glued = form.kind === 'token' && /^\w/.test(key) ? [`x${key}`] : [];
      return [...shorter, ...glued].map((text) => lineOf(provider, form, text));
    });
    const without = cases.filter(({ form }) => form.kind === 'named').map(({ key }) => `const value = "${key}";`);
    const standIns = provider.forms.map((form) =>
      lineOf(
        provider,
        form,
        form.parts.map((part) => (typeof part === 'string' ? part : 'x'.repeat(part.max))).join(''),
      ),
    );
    const names = near.concat(provider.forms.every(({ kind }) => kind === 'named') ? without : []);
    const found = await judged([...names, ...standIns]);
    const wrong = found.flat().filter((each) => each.id === id && each.told !== 'stand-in');
    expect(wrong.map(({ secret }) => secret)).toEqual([]);
  });
});

describe('PEM of every kind', () => {
  test.each([
    ['RSA PRIVATE KEY', 800],
    ['EC PRIVATE KEY', 160],
    ['ENCRYPTED PRIVATE KEY', 400],
    ['OPENSSH PRIVATE KEY', 400],
    ['PGP PRIVATE KEY BLOCK', 600],
    ['PRIVATE KEY', 64],
  ])('%s', async (kind, length) => {
    const texts = [
      pem(kind, length),
      JSON.stringify({ key: pem(kind, length) }),
      `KEY="${pem(kind, length).replaceAll('\n', '\\n')}"`,
    ];
    const found = await judged(texts);
    expect(found.map((each) => each.some(({ id, told }) => id === 'private-key' && told === 'live'))).toEqual([
      true,
      true,
      true,
    ]);
  });
  test.each(['PUBLIC KEY', 'CERTIFICATE'])('no finding: %s', async (kind) =>
    expect((await judged([pem(kind, 400)]))[0]).toEqual([]),
  );
  test('no finding: a form without a key', async () =>
    expect((await judged(['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----']))[0]).toEqual([]));
});

describe('what is public by design, and what only looks alike, is no finding', () => {
  test.each([
    `const firebase = { apiKey: "AIza${'Sy'}${randomText(33)}", authDomain: "x.firebaseapp.com" }`,
    `NEXT_PUBLIC_SUPABASE_ANON_KEY=${jwt({ iss: 'supabase', ref: 'a', role: 'anon' })}`,
    `STRIPE_PUBLISHABLE_KEY=pk_${'live'}_${randomText(40)}`,
    `SENTRY_DSN=https://${randomText(32, '0123456789abcdef')}@o1.ingest.sentry.io/4500000`,
    `"integrity": "sha512-${randomText(86)}=="`,
    `resolved "https://registry.example/a/-/a-1.0.0.tgz#${randomText(40, '0123456789abcdef')}"`,
    `const id = "${randomText(8, '0123456789abcdef')}-1111-4222-8333-${randomText(12, '0123456789abcdef')}";`,
    'JWT_SECRET=process.env.JWT_SECRET_FOR_THE_LOCAL_MACHINE_1',
    'const sessionSecret = config.get("session.secret.of.the.product.2");',
    'ENCRYPTION_KEY=changeme-changeme-changeme-1',
    'redis://default:password@localhost:6379',
    'JWT_SECRET_FILE: /run/secrets/production/jwt_secret_v2',
    'JWT_SECRET_NAME: projects/my-project-123/secrets/jwt/versions/2',
    'clientSecretName: my_keyvault_client_secret_name_v2',
    'const signingKey = subtle.importKeyFromRaw256Bits(raw)',
    'signing_secret: SlackSigningSecretProviderV2Config',
    "CRON_SECRET_PATH='/api/v1/cron/daily-cleanup-job2'",
    'NEXTAUTH_SECRET: ci-only-not-a-real-secret-123456',
    'herokuAppId = "2f1c9a70-1b2c-4d3e-8f90-a1b2c3d4e5f6"',
  ])('%s', async (text) => {
    const [found = []] = await judged([text]);
    expect(found.filter(({ told }) => told !== 'public' && told !== 'stand-in')).toEqual([]);
  });
});

test('no text makes the judge fail', async () => {
  const word = fc.constantFrom(...allRules().flatMap(({ words }) => words.map(({ text }) => text)));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 30 }),
      async (parts) => {
        await judged([parts.join('')]);
      },
    ),
    { numRuns: 300 },
  );
});
