import { describe, expect, test } from '@jest/globals';
import { isSecretName } from '../src/lib/secret-names.ts';
import { secretValues } from '../src/run/environment-secrets.ts';

const VALUE = 'q7W-nobody-guesses-it';
const KEPT =
  `SMTP_PASS PGPASSWORD POSTGRES_URL REDIS_URL MONGODB_URI DATABASE_URL DATABASE_URL_UNPOOLED POSTGRES_PRISMA_URL SLACK_WEBHOOK
  SLACK_WEBHOOK_URL DISCORD_WEBHOOK_URL SECRET_KEY_BASE API_KEYS apiKey DB_PASS MYSQL_PWD MYSQL_ROOT_PASSWORD AWS_SECRET_ACCESS_KEY
  STRIPE_KEY GITHUB_PAT NPM_TOKEN JWT_SECRET SESSION_SECRET ENCRYPTION_KEY SSH_PRIVATE_KEY GCP_CREDENTIALS APP_KEY RAILS_MASTER_KEY
  SUPABASE_SERVICE_ROLE_KEY SUPABASE_DB_URL OPENAI_API_KEY TWILIO_AUTH_TOKEN SENDGRID_KEY dbPassword accessToken BASIC_AUTH
  PASSWORD_SALT COOKIE_SECRET SENTRY_DSN CELERY_BROKER_URL AMQP_URL ELASTICSEARCH_URL PASSPHRASE clientSecret HMAC_KEY INPUT_TOKEN DB_CONNECTION_STRING
  AZURE_STORAGE_CONNECTION_STRING`.split(/\s+/);
const ORDINARY =
  `PUBLIC_URL CI HOME PATH PWD OLDPWD NODE_ENV PORT HOST NEXT_PUBLIC_API_KEY VITE_STRIPE_PUBLISHABLE_KEY SUPABASE_ANON_KEY
  RECAPTCHA_SITE_KEY JWT_PUBLIC_KEY AWS_ACCESS_KEY_ID TOKEN_TTL PASSWORD_MIN_LENGTH SSH_KEY_PATH GOOGLE_CREDENTIALS_FILE KEYBOARD
  SITE_URL AUTH_URL NEXTAUTH_URL OAUTH_TOKEN_URL SSH_AUTH_SOCK LANG TERM MONKEY_NAME GITHUB_REPOSITORY COMPASS_MODE DB_CONNECTION QUEUE_CONNECTION`.split(
    /\s+/,
  );

describe('which variables are kept', () => {
  test.each(KEPT)('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
    expect(secretValues({ [name]: VALUE })).toEqual([VALUE]);
  });

  test.each(ORDINARY)('%s is not', (name) => {
    expect(isSecretName(name)).toBe(false);
    expect(secretValues({ [name]: VALUE })).toEqual([]);
  });

  test.each([
    ['a URL with a password', 'postgres://app:Xk2%21pQ9zLm@db.example/app', ['Xk2%21pQ9zLm', 'Xk2!pQ9zLm']],
    ['a key by its form', ['sk', 'live', '0123456789abcdefghij'].join('_'), []],
    ['a token of another form', ['ghp', '0123456789abcdefghijklmnopqrstuvwxyz'].join('_'), []],
  ])('%s, whatever it is called', (_, value, more) => {
    expect(secretValues({ FEED: value })).toEqual([value, ...more]);
  });

  test('a switch, a number and a store without a password are no secrets', () => {
    expect(secretValues({ USE_TOKEN: 'true', API_KEY: '42', REDIS_URL: 'redis://localhost:6379/0' })).toEqual([]);
    expect(secretValues({ SLACK_WEBHOOK: 'https://hooks.example/T0/B0/x' })).toEqual(['https://hooks.example/T0/B0/x']);
  });
});
