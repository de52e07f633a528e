/** What platforms, shells and tools set by themselves. */
const GIVEN =
  /^(?:NODE_ENV|PORT|HOST|HOSTNAME|HOME|PATH|PWD|USER|SHELL|TZ|LANG|TERM|CI|DEBUG|NO_COLOR|FORCE_COLOR|TMPDIR|LOGNAME|MODE|DEV|PROD|SSR|BASE_URL|NODE_OPTIONS|npm_.*|VERCEL(?:_.*)?|NEXT_PUBLIC_VERCEL_.*|NEXT_RUNTIME|NEXT_PHASE|ANALYZE|NETLIFY|DEPLOY_URL|DEPLOY_PRIME_URL|CONTEXT|COMMIT_REF|RENDER(?:_.*)?|RAILWAY_.*|FLY_.*|HEROKU_.*|DYNO|AWS_(?:REGION|DEFAULT_REGION|LAMBDA_.*|EXECUTION_ENV)|K_SERVICE|K_REVISION|GITHUB_.*|RUNNER_.*|CF_PAGES(?:_.*)?|JEST_WORKER_ID|VITEST|XDG_.*|GIT_.*|LC_.*)$/;

/** Nobody has to set it. */
export const isGiven = (name: string) => GIVEN.test(name);

/** Bundlers put what is called so into what visitors download. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|PUBLIC|EXPO_PUBLIC|REACT_APP|NUXT_PUBLIC|GATSBY)_/;
const SECRET = /SECRET|PRIVATE|SERVICE_ROLE|PASSWORD|PASSWD|CREDENTIAL|ADMIN_(?:KEY|TOKEN)|DATABASE_URL|(?:^|_)TOKEN$/;
/** Keys that are made for browsers. */
const MEANT =
  /PUBLISHABLE|ANON|SITE_?KEY|DSN|PUBLIC_KEY|CLIENT_ID|MAPBOX|POSTHOG|SENTRY|ANALYTICS|SUPABASE_KEY|ALGOLIA_SEARCH/;

/** A name for browsers with a word for what no browser may see. */
export function isPublicSecret(name: string): boolean {
  const bare = name.replace(PUBLIC, '');
  return bare !== name && SECRET.test(bare) && !MEANT.test(bare);
}

/** What a product cannot run without, and what costs most when it is wrong. */
const CRITICAL =
  /STRIPE|PADDLE|PAYPAL|LEMON|BILLING|WEBHOOK|DATABASE|POSTGRES|MYSQL|MONGO|REDIS|AUTH|SESSION|JWT|SERVICE_ROLE|ENCRYPTION|SECRET/;
const HIGH = /MAIL|SMTP|RESEND|SENDGRID|POSTMARK|S3|BUCKET|STORAGE|OPENAI|ANTHROPIC|TWILIO|TOKEN|(?:^|_)KEY$/;

export type Risk = 'critical' | 'high' | 'low';

export function riskOf(name: string): Risk {
  if (PUBLIC.test(name)) return 'low';
  if (CRITICAL.test(name)) return 'critical';
  return HIGH.test(name) ? 'high' : 'low';
}
