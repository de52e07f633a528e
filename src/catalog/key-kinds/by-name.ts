import { isPlaceholderPassword } from '../../lib/placeholders.ts';
import { isRandom, isWords } from '../../lib/randomness.ts';
import { isSecretName, spelledOut } from '../../lib/secret-names.ts';
import { named, PRINTABLE, type Provider, provider, run } from './provider.ts';

/** Words in a name of what is shown to everybody, made anew each time, or no key at all. */
const HARMLESS_NAME =
  /public|publishable|(?:algolia|typesense|meilisearch|instant)_search|segment_write|authenticity|csrf|xsrf|nonce|idempoten|check_?sum|digest|integrity|fingerprint|thumbprint|(?:^|_)(?:sha\d{0,4}|md5|etag|hash)(?:_|$)|^_+token$/i;
/** Of a key or token: what it is for, when that is no service. `cache_key`, `page_token`, `token_address`. */
const HARMLESS_USE =
  /(?:anon(?:ymous)?|site|cache|chunk|bundle|commit|revision|i18n|translation|locale|message|gateway|primary|foreign|unique|sort|partition|row|range|object|storage|query|route|event|dedup\w{0,12}|group|lookup|map|index)_?keys?$|(?:verification|checkout|cart|request|form|state|page|next|prev|cursor|continuation|sync|resume|contract|mint|design|pagination)_?token$|token_?(?:address|type|mint|contract)$/i;
/** What is said about a secret, and none. */
const SAID_OF_ONE =
  /(?:address|placeholder|example|sample|label|title|text|description|hint|error|message|regexp?|pattern)s?$/i;

/** Of a name as it is written: `cacheKey`, `smtp.error-message`. */
function isHarmless(written: string): boolean {
  const name = spelledOut(written).replace(/[.-]/g, '_');
  return [HARMLESS_NAME, HARMLESS_USE, SAID_OF_ONE].some((pattern) => pattern.test(name));
}

/** An id, or the key of a licence that a buyer is given (four groups of eight, as Gumroad and others write it). */
const UUID_TEXT = /^[a-f\d]{8}-(?:[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{12}|[a-f\d]{8}-[a-f\d]{8}-[a-f\d]{8})$/i;
/** What a server keeps instead of a password: it opens nothing (Django, passlib and PHC string format). */
const HASHED =
  /^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d{1,3}|md5)[\w-]{0,20}\$|^\$(?:\d\w?|y|argon2\w{0,2}|pbkdf2|scrypt)[\w-]{0,20}\$|^\{S?SHA/i;
/** Names beside which an id would be no id. */
const SURE_NAME =
  /secret|passw|(?:api|private|access|salt|admin|root|master)_?key|(?:api|auth|access|admin|server|root|bearer)_?token/i;

/** Keys of services that no rule knows, and secrets that people make themselves. */
export const byName: Provider[] = [
  provider(
    'secret-by-name',
    'key or token, by its name',
    'other',
    'the service it belongs to',
    named(
      [
        'api_key',
        'secret',
        'token',
        'access_key',
        'private_key',
        'auth_key',
        'master_key',
        'passphrase',
        'hmac',
        'key',
      ],
      run('A-Za-z0-9+/=_.~:|$@!*#%^&?-', 16, 1600),
    ),
    { isGeneric: true, judge: (secret, _, name) => (isNamedSecret(secret, name) ? 'live' : undefined) },
  ),
  provider(
    'password-by-name',
    'password, by its name',
    'other',
    'the service it opens',
    named(['password', 'passwd', 'pwd', 'pass', 'passphrase', 'pgpassword', 'mysql_pwd'], run(PRINTABLE, 8, 128)),
    { isGeneric: true, judge: (secret, _, name) => (isNamedPassword(secret, name) ? 'live' : undefined) },
  ),
];

function isNamedSecret(secret: string, written: string | undefined): boolean {
  if (HASHED.test(secret) || (!isGenerated(secret) && !JWT.test(secret))) return false;
  // Found before, by its name; only the value is asked about.
  if (written === undefined) return true;
  const name = written.replace(/[.-]/g, '_');
  if (!(isSecretName(name) || /auth_?code$/i.test(name)) || isHarmless(written)) return false;
  // Alone, it is the id of a row more often than what opens something.
  if (written === 'key') return false;
  const isKey = /key$/i.test(name) && !SURE_NAME.test(name);
  if (isKey && secret.length < LONG && !OWN_KEY.test(written.slice(written.lastIndexOf('.') + 1))) return false;
  return !UUID_TEXT.test(secret) || SURE_NAME.test(name);
}

/** Of this length, what a generator made is no key of a list or a row. */
const LONG = 24;

/** A key of its own: as variables of the environment are written, and with a word that says what it is for. */
const OWN_KEY =
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$|(?:auth|admin|root|master|server|service|signing|sign|encrypt(?:ion)?|account|licen[cs]e|write|deploy|salt|hmac|transaction|webhook|integration|subscription|secret)_?key$/i;

const JWT = /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}$/;

/** Made by a generator, behind words that say whose it is: no path, version or file name. */
function isGenerated(text: string): boolean {
  const own = text.replace(/^(?:[A-Za-z]{2,12}[_:-]){1,4}(?=.{12})/, '');
  // A namespace, an address, or the name of another variable.
  if (/^[a-z]+:(?:\/\/|[a-z])|:\/\/|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text)) return false;
  // Another variable's value: `$SERVICE_PASSWORD_64_JWT` of a compose file.
  if (/^\$\{?[A-Z_]\w*\}?$/i.test(text)) return false;
  if (!isRandom(own) || !/\d/.test(own) || !/[A-Za-z]/.test(own)) return false;
  if (own.length < 16 && isWords(text)) return false;
  return !isWords(own) && !/^v?\d+\.\d/.test(text) && !FILE.test(text);
}

const FILE =
  /\.(?:[cm]?[jt]sx?|json|png|jpe?g|svg|webp|gif|css|html?|pem|crt|ya?ml|xml|txt|md|com|io|dev|net|org|app)$/i;

/** Letters, and digits or signs: what a form's label or a message is not. */
function isNamedPassword(secret: string, written = ''): boolean {
  if (isPlaceholderPassword(secret) || isWords(secret) || isHarmless(written)) return false;
  if (HASHED.test(secret) || UUID_TEXT.test(secret)) return false;
  if (/^[A-Za-z\d]{20,}$/.test(secret) && isGenerated(secret)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(secret)).length;
  return kinds >= 3 && /\d/.test(secret) && !IN_CODE.test(secret);
}

/** What is worked out when it runs. */
const IN_CODE = /^[$%{<([*]|[({]\S{0,60}[)}]|^\w+(?:\.\w+)+$|process\.|env\.|::|->|\$\{|=>/;
