/** Words of names whose value is to be kept, wherever they stand. */
const KEPT = /SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PRIVATE|CREDENTIAL|APIKEY/;
/** Words that say so by themselves. */
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
/** At the end of a name: how somebody shows who they are. */
const KEPT_LAST = new Set(['AUTH', 'AUTHORIZATION', 'BEARER', 'JWT', 'COOKIE', 'DSN']);
/** What is reached by a URL that often has a password in it. */
const STORE =
  /^(?:DB|DATABASE|PG|POSTGRES\w*|MYSQL|MARIADB|MSSQL|MONGO\w*|REDIS\w*|KV|AMQP|RABBITMQ|CLOUDAMQP|SMTP|IMAP|MAIL|MAILER|ELASTIC\w*|OPENSEARCH|CLICKHOUSE|KAFKA|NATS|BROKER|CELERY|LDAP|CLOUDINARY|SUPABASE)$/;
const ADDRESS = new Set(['URL', 'URI', 'DSN', 'CONNSTR']);
/** At the end of a name: it is about a secret, and none. */
const ABOUT =
  /^(?:PATH|FILE|DIR|FOLDER|NAME|ID|IDS|ENABLED|DISABLED|REQUIRED|TTL|AGE|DAYS|HOURS|MINUTES|SECONDS|EXPIRY|EXPIRES|EXPIRATION|LENGTH|SIZE|HEADER|ALGORITHM|ALG|TYPE|VERSION|COUNT|LIMIT|LIMITS|HOST|PORT|PREFIX|FORMAT|SCOPE|ISSUER|AUDIENCE)$/;
/** For the browser, or half of a pair that is shown. */
const PUBLIC =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|(?:^|_)(?:PUBLIC|ANON|SITE)_KEY|(?:^|_)PUBLIC(?:_|$)/;
/** Where a shell is, and how it got there. */
const SHELL = new Set(['PWD', 'OLDPWD', 'SSH_AUTH_SOCK', 'XAUTHORITY']);

/** Would a variable of this name hold a secret? `SMTP_PASS`, `PGPASSWORD`, `apiKey`, `DATABASE_URL_UNPOOLED`. */
export function isSecretName(name: string): boolean {
  const spelled = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
  if (PUBLIC.test(spelled) || SHELL.has(spelled)) return false;
  const words = spelled.split(/[^A-Z\d]+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.some((word) => STORE.test(word)) && words.some((word) => ADDRESS.has(word))) return true;
  // Alone, Laravel calls its driver that.
  if (words.includes('CONNECTION') && words.includes('STRING')) return true;
  if (words.some((word) => /^WEBHOOKS?$/.test(word))) return !ABOUT.test(last);
  if (ABOUT.test(last) || last === 'URL' || last === 'URI') return false;
  return KEPT_LAST.has(last) || words.some((word) => KEPT.test(word) || KEPT_WORDS.has(word));
}

/** Known to everybody: fingerprints still tell nothing of a key that was made at random. */
export const SALT = 'launch-gate secrets 1';
