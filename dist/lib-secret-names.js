import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/lib/secret-names.ts
var KEPT = /SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PRIVATE|CREDENTIAL|APIKEY/;
var KEPT_WORDS = /* @__PURE__ */ new Set([
  "PASS",
  "PWD",
  "KEY",
  "KEYS",
  "CREDS",
  "PAT",
  "WEBHOOK",
  "WEBHOOKS",
  "HMAC",
  "SALT",
  "PEPPER"
]);
var KEPT_LAST = /* @__PURE__ */ new Set(["AUTH", "AUTHORIZATION", "BEARER", "JWT", "COOKIE", "DSN"]);
var STORE = /^(?:DB|DATABASE|PG|POSTGRES\w*|MYSQL|MARIADB|MSSQL|MONGO\w*|REDIS\w*|KV|AMQP|RABBITMQ|CLOUDAMQP|SMTP|IMAP|MAIL|MAILER|ELASTIC\w*|OPENSEARCH|CLICKHOUSE|KAFKA|NATS|BROKER|CELERY|LDAP|CLOUDINARY|SUPABASE)$/;
var ADDRESS = /* @__PURE__ */ new Set(["URL", "URI", "DSN", "CONNSTR"]);
var ABOUT = /^(?:PATH|FILE|DIR|FOLDER|NAME|ID|IDS|ENABLED|DISABLED|REQUIRED|TTL|AGE|DAYS|HOURS|MINUTES|SECONDS|EXPIRY|EXPIRES|EXPIRATION|LENGTH|SIZE|HEADER|ALGORITHM|ALG|TYPE|VERSION|COUNT|LIMIT|LIMITS|HOST|PORT|PREFIX|FORMAT|SCOPE|ISSUER|AUDIENCE)$/;
var PUBLIC = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|(?:^|_)(?:PUBLIC|ANON|SITE)_KEY|(?:^|_)PUBLIC(?:_|$)/;
var SHELL = /* @__PURE__ */ new Set(["PWD", "OLDPWD", "SSH_AUTH_SOCK", "XAUTHORITY"]);
var spelledOut = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1_$2");
function isSecretName(name) {
  const spelled = spelledOut(name).toUpperCase();
  if (PUBLIC.test(spelled) || SHELL.has(spelled)) return false;
  const words = spelled.split(/[^A-Z\d]+/).filter(Boolean);
  const last = words.at(-1) ?? "";
  if (words.some((word) => STORE.test(word)) && words.some((word) => ADDRESS.has(word))) return true;
  if (words.includes("CONNECTION") && words.includes("STRING")) return true;
  if (words.some((word) => /^WEBHOOKS?$/.test(word))) return !ABOUT.test(last);
  if (ABOUT.test(last) || last === "URL" || last === "URI") return false;
  return KEPT_LAST.has(last) || words.some((word) => KEPT.test(word) || KEPT_WORDS.has(word));
}
var SALT = "launch-gate secrets 1";

export {
  spelledOut,
  isSecretName,
  SALT
};
