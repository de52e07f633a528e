import { randomBytes } from 'node:crypto';

/** Files by path. */
export type Repository = Record<string, string>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random characters, as a key generator would produce them. */
function randomText(length: number, letters = LETTERS): string {
  return Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
}

const base64 = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');

/** Keys in the format of real ones, generated each time: they are valid nowhere, and none is in these sources. */
export const fakeKeys = {
  stripe: () => `sk_${'live'}_${randomText(32)}`,
  stripeTest: () => `sk_${'test'}_${randomText(32)}`,
  stripePublic: (mode: 'live' | 'test') => `pk_${mode}_${randomText(32)}`,
  resend: () => `re_${randomText(8)}_${randomText(24)}`,
  database: () => `postgres${'ql'}://app:${randomText(24)}@db.internal.net/prod`,
  supabase: (role: 'anon' | 'service_role') =>
    `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64({ iss: 'supabase', ref: randomText(20), role, iat: 1_760_000_000 })}.${randomText(43)}`,
};

const WELCOME =
  '<h1>Welcome</h1>\n<p><a href="https://app.members.example/confirm?token={{token}}">Confirm your address</a></p>\n';

const LOGIN = "import bcrypt from 'bcrypt';\n\nexport const isRight = (given, kept) => bcrypt.compare(given, kept);\n";
const AI = `ai:
  endpoint: https://staging.members.example/api/chat
  handoff: $.handoff
  confidence: { at: $.confidence }
  canary: AI_CANARY
  member: AI_MEMBER
  state: { endpoint: /api/me, at: [$.plan, $.refunds, $.banned] }
`;
const LAUNCH = `domain: members.example
performance: { samples: 22 }
owners:
  default: { name: ana@members.example, backup: ben@members.example, channel: slack }
alerts:
  slack: CHAT_URL
deploy: { rollback: { drilled: 2026-11-20 } }
handover:
  people: { ana@members.example: +49 30 1234567, ben@members.example: +49 30 7654321 }
  access:
    registrar: the vault “Operations”
    dns: the vault “Operations”
    hosting: the vault “Operations”
    mailbox: the vault “Operations”
    sending: the vault “Operations”
    errors: the vault “Operations”
    monitoring: nothing but the repository
    payments: the vault “Money”
    repository: organisation owners
  billing: { default: ana@members.example }
  rotate: { STRIPE_SECRET_KEY: 2027-03-01, SESSION_SECRET: 2027-03-01 }
  second-factor: [registrar, dns, hosting, mailbox, payments, repository]
  escalation: [ana@members.example, ben@members.example]
${AI}`;
/** A lockfile for the manifest's packages, with a given version of Stripe’s. */
const LOCK = (stripe: string) =>
  `${JSON.stringify({ lockfileVersion: 3, packages: { '': { dependencies: { '@sentry/node': '10.0.0', resend: '6.0.0', stripe } } } })}\n`;
const NIGHTLY = `on:
  schedule: [{ cron: "17 3 * * *" }]
jobs:
  night:
    runs-on: ubuntu-latest
    steps:
      - uses: launch-gate/launch-gate/actions/nightly@v0
`;

/** The first line of the packet that `launch-gate handover` writes: its basis. */
const PACKET = `<!-- launch-gate handover {"version":1,"date":"2026-11-28","domain":"members.example","services":{"dns":["dns.example"],"hosting":["Fly.io"],"mailbox":["members.example"],"payments":["Stripe"],"registrar":["Sandbox Registrar"],"repository":["GitHub"],"sending":["Resend"]},"unseen":[],"answers":"1f96b28fd78ccec6"} -->\n\n# Handover\n`;

/** The code of the product a week before launch. */
export function brokenRepository(): Repository {
  return {
    ...fixedRepository(),
    'src/billing.ts': `import Stripe from 'stripe';\n\nexport const stripe = new Stripe('${fakeKeys.stripe()}');\n`,
    'public/app.js': `const members = createClient('https://db.internal.net', '${fakeKeys.supabase('service_role')}');\n`,
    'vercel.json': '{\n  "cleanUrls": true\n}\n',
    'emails/welcome.html': WELCOME.replaceAll('https://app.members.example', 'http://localhost:3000'),
    // No nightly run and no rate limits are configured yet.
    'launch.yml': `domain: members.example\nperformance: { samples: 22 }\n${AI}`,
    '.github/workflows/nightly.yml': '',
    'docs/handover/HANDOVER.md': '',
    'src/errors.ts': '',
    'src/login.ts': LOGIN,
    'src/session.ts': 'export const secret = process.env.NEXT_PUBLIC_SESSION_SECRET;\n',
    'src/assistant.ts': `import OpenAI from 'openai';\n\nexport const model = new OpenAI();\nconst system = 'You help members. The password is ${randomText(12)}.';\n`,
    'src/join.ts': "export const join = (email, password) => console.log('joins', { email, password });\n",
    'package-lock.json': LOCK('17.7.0'),
    'migrations/002_plans.sql':
      'ALTER TABLE users DROP COLUMN name;\nALTER TABLE users ADD COLUMN plan text NOT NULL;\n',
    'fly.toml': 'app = "members"\n[deploy]\n  release_command = "npm run migrate"\n',
    '.env': `NEXT_PUBLIC_NAME=Members\nMAIL_TOKEN=\nDATABASE_URL=from the host\nSESSION_SECRET=from the host\n`,
  };
}

/** The same code after the fixes. */
export function fixedRepository(): Repository {
  return {
    'package.json':
      '{ "name": "members", "private": true, "scripts": { "db": "goose -dir migrations up" }, "dependencies": { "@sentry/node": "10.0.0", "resend": "6.0.0", "stripe": "18.0.0" } }\n',
    'launch.yml': LAUNCH,
    'package-lock.json': LOCK('18.0.0'),
    'src/assistant.ts':
      "import OpenAI from 'openai';\n\nexport const model = new OpenAI();\nconst system = 'You help members.';\n",
    'src/join.ts': "export const join = (id) => console.log('joins', { id });\n",
    'migrations/001_users.sql': 'CREATE TABLE users (id int PRIMARY KEY, name text);\n',
    'migrations/002_plans.sql': 'ALTER TABLE users ADD COLUMN plan text;\n',
    'fly.toml': 'app = "members"\n[deploy]\n  release_command = "npm run db"\n',
    'src/session.ts': 'export const secret = process.env.SESSION_SECRET;\n',
    '.github/workflows/nightly.yml': NIGHTLY,
    'docs/handover/HANDOVER.md': PACKET,
    'src/errors.ts': "import * as Sentry from '@sentry/node';\n\nSentry.init({ dsn: process.env.SENTRY_DSN });\n",
    'src/login.ts': `import { rateLimit } from 'express-rate-limit';\n${LOGIN}export const limit = rateLimit({ windowMs: 60_000, limit: 5 });\n`,
    'emails/welcome.html': WELCOME,
    'src/billing.ts':
      "import Stripe from 'stripe';\n\nexport const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);\n",
    'public/app.js': `const members = createClient('https://db.internal.net', '${fakeKeys.supabase('anon')}');\n`,
    '.env.example':
      'NEXT_PUBLIC_NAME=Members\nMAIL_TOKEN=\nDATABASE_URL=\nSESSION_SECRET=\nSTRIPE_SECRET_KEY=\nSENTRY_DSN=\n',
  };
}
