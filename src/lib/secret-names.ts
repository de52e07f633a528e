/** Parts of names whose value is a secret, anywhere in a word. */
const KEPT = /SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PRIVATE|CREDENTIAL|APIKEY/;
/** Whole words that mark a secret. */
const KEPT_WORDS = new Set([
  'PASS',
  'PWD',
  'KEY',
  'KEYS',
  'CREDS',
  'PAT',
  'WEBHOOK',
  'WEBHOOKS',
  'HMAC',
  'SALT',
  'PEPPER',
]);
/** Last words that mark a credential. */
const KEPT_LAST = new Set(['AUTH', 'AUTHORIZATION', 'BEARER', 'JWT', 'COOKIE', 'DSN']);
/** Services whose URL often contains a password. */
const STORE =
  /^(?:DB|DATABASE|PG|POSTGRES\w*|MYSQL|MARIADB|MSSQL|MONGO\w*|REDIS\w*|KV|AMQP|RABBITMQ|CLOUDAMQP|SMTP|IMAP|MAIL|MAILER|ELASTIC\w*|OPENSEARCH|CLICKHOUSE|KAFKA|NATS|BROKER|CELERY|LDAP|CLOUDINARY|SUPABASE)$/;
const ADDRESS = new Set(['URL', 'URI', 'DSN', 'CONNSTR']);
/** Last words of names that are about a secret without containing it. */
const ABOUT =
  /^(?:PATH|FILE|DIR|FOLDER|NAME|ID|IDS|ENABLED|DISABLED|REQUIRED|TTL|AGE|DAYS|HOURS|MINUTES|SECONDS|EXPIRY|EXPIRES|EXPIRATION|LENGTH|SIZE|HEADER|ALGORITHM|ALG|TYPE|VERSION|COUNT|LIMIT|LIMITS|HOST|PORT|PREFIX|FORMAT|SCOPE|ISSUER|AUDIENCE)$/;
/** Prefixes of variables for the browser, and the public half of a key pair. */
const PUBLIC =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|(?:^|_)(?:PUBLIC|ANON|SITE)_KEY|(?:^|_)PUBLIC(?:_|$)/;
/** Variables of the shell itself. */
const SHELL = new Set(['PWD', 'OLDPWD', 'SSH_AUTH_SOCK', 'XAUTHORITY']);

/** Words of a camel-case name parted: `apiKey`, `api_Key`. */
export const spelledOut = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2');

/** Does a variable with this name hold a secret? `SMTP_PASS`, `PGPASSWORD`, `apiKey`, `DATABASE_URL_UNPOOLED`. */
export function isSecretName(name: string): boolean {
  const spelled = spelledOut(name).toUpperCase();
  if (PUBLIC.test(spelled) || SHELL.has(spelled)) return false;
  const words = spelled.split(/[^A-Z\d]+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.some((word) => STORE.test(word)) && words.some((word) => ADDRESS.has(word))) return true;
  // CONNECTION alone is not enough: Laravel uses it for the database driver.
  if (words.includes('CONNECTION') && words.includes('STRING')) return true;
  if (words.some((word) => /^WEBHOOKS?$/.test(word))) return !ABOUT.test(last);
  if (ABOUT.test(last) || last === 'URL' || last === 'URI') return false;
  return KEPT_LAST.has(last) || words.some((word) => KEPT.test(word) || KEPT_WORDS.has(word));
}

/** The salt is public; even so, a fingerprint reveals nothing about a randomly generated key. */
export const SALT = 'launch-gate secrets 1';
