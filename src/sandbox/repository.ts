import { randomBytes } from 'node:crypto';

/** Files by path. */
export type Repository = Record<string, string>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** So many characters at random, as a generator of keys would make them. */
export function randomText(length: number, letters = LETTERS): string {
  return Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
}

const base64 = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');

/** Keys in the form of real ones, made anew each time: none of them opens anything, and none stands in these sources. */
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

/** The code of the membership product a week before launch. */
export function brokenRepository(): Repository {
  return {
    ...fixedRepository(),
    'src/billing.ts': `import Stripe from 'stripe';\n\nexport const stripe = new Stripe('${fakeKeys.stripe()}');\n`,
    'public/app.js': `const members = createClient('https://db.internal.net', '${fakeKeys.supabase('service_role')}');\n`,
    'vercel.json': '{\n  "cleanUrls": true\n}\n',
    'emails/welcome.html': WELCOME.replaceAll('https://app.members.example', 'http://localhost:3000'),
    '.env': `NEXT_PUBLIC_NAME=Members\nMAIL_TOKEN=\nDATABASE_URL=from the host\nSESSION_SECRET=from the host\n`,
  };
}

/** The same with that put right. */
export function fixedRepository(): Repository {
  return {
    'package.json':
      '{ "name": "members", "private": true, "dependencies": { "resend": "6.0.0", "stripe": "18.0.0" } }\n',
    'emails/welcome.html': WELCOME,
    'src/billing.ts':
      "import Stripe from 'stripe';\n\nexport const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);\n",
    'public/app.js': `const members = createClient('https://db.internal.net', '${fakeKeys.supabase('anon')}');\n`,
    '.env.example': 'NEXT_PUBLIC_NAME=Members\nMAIL_TOKEN=\nDATABASE_URL=\nSESSION_SECRET=\n',
  };
}
