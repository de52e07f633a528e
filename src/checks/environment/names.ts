import { isSetByPlatform } from '../../catalog/platforms/index.ts';

/** Variables that shells, tools and services set themselves. */
const GIVEN =
  /^(?:NODE_ENV|PORT|HOST|HOSTNAME|HOME|PATH|PWD|USER|SHELL|TZ|LANG|TERM|CI|DEBUG|NO_COLOR|FORCE_COLOR|TMPDIR|LOGNAME|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS|npm_.*|NEXT_RUNTIME|NEXT_PHASE|ANALYZE|GITHUB_.*|RUNNER_.*|SUPABASE_(?:URL|ANON_KEY|SERVICE_ROLE_KEY|DB_URL)|JEST_WORKER_ID|VITEST|XDG_.*|GIT_.*|LC_.*)$/;

/** It is set automatically. */
export const isGiven = (name: string) => GIVEN.test(name) || isSetByPlatform(name);

/** Prefixes that make bundlers include a variable in browser code. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|PUBLIC|EXPO_PUBLIC|REACT_APP|NUXT_PUBLIC|GATSBY)_/;
/** By the end of the name: the beginning varies, and a name that only mentions a password may be harmless. */
const SECRET =
  /(?:^|_)(?:SECRET(?:_KEY)?|SERVICE_ROLE(?:_KEY)?|KEY_SERVICE_ROLE|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|(?:DB|DATABASE|SMTP|ADMIN|ROOT)_PASSWORD|ADMIN_(?:KEY|TOKEN)|AUTH_TOKEN|DATABASE_URL|WEBHOOK_SECRET|CLIENT_SECRET|(?:OPENAI|ANTHROPIC|RESEND|SENDGRID|POSTMARK)_API_KEY)$/;

/** A public name with the ending of a secret. */
export function isPublicSecret(name: string): boolean {
  const bare = name.replace(PUBLIC, '');
  return bare !== name && SECRET.test(bare);
}

/** Variables that a product cannot run without, or that are costly when wrong. */
const CRITICAL =
  /STRIPE|PADDLE|PAYPAL|LEMON|BILLING|WEBHOOK|DATABASE|POSTGRES|MYSQL|MONGO|REDIS|AUTH|SESSION|JWT|SERVICE_ROLE|ENCRYPTION|SECRET/;
const HIGH = /MAIL|SMTP|RESEND|SENDGRID|POSTMARK|S3|BUCKET|STORAGE|OPENAI|ANTHROPIC|TWILIO|TOKEN|(?:^|_)KEY$/;

type Risk = 'critical' | 'high' | 'low';

export function riskOf(name: string): Risk {
  if (PUBLIC.test(name)) return 'low';
  if (CRITICAL.test(name)) return 'critical';
  return HIGH.test(name) ? 'high' : 'low';
}

/** Parts of a product, as owners are named, and the names of their variables. */
const PARTS: [RegExp, RegExp][] = [
  [/pay|billing|money|checkout/i, /STRIPE|PADDLE|PAYPAL|LEMON|BILLING|PAYMENT/],
  [/mail/i, /MAIL|SMTP|RESEND|SENDGRID|POSTMARK/],
  [/database|data|db/i, /DATABASE|POSTGRES|MYSQL|MONGO|REDIS|SUPABASE/],
  [/login|auth|sign/i, /AUTH|SESSION|JWT|OAUTH|CLERK/],
  [/ai|assistant/i, /OPENAI|ANTHROPIC|GEMINI|MISTRAL/],
];

/** The owner of a variable: the owner of its part, else the default. */
export function ownerOf(name: string, owners: Readonly<Record<string, { name: string }>>): string | undefined {
  const part = PARTS.find(([, names]) => names.test(name))?.[0];
  const own = part === undefined ? undefined : Object.keys(owners).find((each) => part.test(each));
  return (own === undefined ? owners['default'] : owners[own])?.name;
}
