import { isPlaceholderPassword } from '../../lib/placeholders.ts';
import { isStandIn } from '../../lib/randomness.ts';
import { isKeyLike } from './key-like.ts';
import { BASE64, type Form, type Provider, provider, run, token } from './provider.ts';

const QUOTE = run('"\'`', 1);
/** What a person or a generator gives as a secret, without what may end it. */
const GIVEN = run('A-Za-z0-9!#$%&*+./:=?@^_~-', 12, 200);
const PASSWORD = run('A-Za-z0-9!#%&*+,./=?@^_~-', 6, 128);

/** Functions that sign, whose second argument is the key. */
const SECOND = [
  ...['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode(', 'JWT.encode(', 'JWT.decode(', 'JWT::encode('],
  ...['createHmac(', 'createSecretKey(', 'hash_hmac(', 'OpenSSL::HMAC.hexdigest('],
];
/** Functions whose first argument is the key. */
const FIRST = ['TextEncoder().encode(', 'cookieParser(', 'hmac.new(', 'Fernet(', 'createSecretKey('];

const second = (call: string): Form =>
  token(call, run('A-Za-z0-9_.:{}$"\'\\[\\] ', 1, 80), ',', run(' ', 0, 2), QUOTE, GIVEN, QUOTE);
const first = (call: string): Form => token(call, run('b', 0, 1), QUOTE, GIVEN, QUOTE);

/** Keys and passwords that stand in a call or a command, beside no name. */
export const calls: Provider[] = [
  provider(
    'jsonwebtoken',
    'secret that signs tokens',
    'sign-in',
    'take a new one: openssl rand -base64 32',
    SECOND.map(second),
    {
      judge: (call) => (isGiven(lastQuoted(call)) ? 'live' : undefined),
    },
  ),
  provider('key-in-call', 'key in a call', 'sign-in', 'take a new one: openssl rand -base64 32', FIRST.map(first), {
    isGeneric: true,
    judge: (call) => (isKeyLike(lastQuoted(call)) ? 'live' : undefined),
  }),
  provider(
    'basic-auth-header',
    'password or token in a header',
    'other',
    'the service that it opens',
    [token('Basic ', run(`${BASE64}=`, 12, 400)), token('Bearer ', run('A-Za-z0-9._~+/=-', 24, 400))],
    { isGeneric: true, judge: (header) => (isHeader(header) ? 'live' : undefined) },
  ),
  provider(
    'login-in-command',
    'password in a command',
    'other',
    'the service that it opens',
    [
      ...['-u ', '--user ', '--user='].map((option) =>
        token(option, run('"\'', 0, 1), run('A-Za-z0-9_.@+-', 1, 80), ':', PASSWORD),
      ),
      token('sshpass -p', run(' "\'=', 0, 2), PASSWORD),
      token('-p', run('\'"', 0, 1), PASSWORD),
    ],
    { isGeneric: true, judge: (option, line) => (isLoginOf(option, line) ? 'live' : undefined) },
  ),
];

const lastQuoted = (call: string) => call.split(/["'`]/).at(-2) ?? '';
const isGiven = (secret: string) => !isStandIn(secret) && !isPlaceholderPassword(secret) && /\d/.test(secret);

function isHeader(header: string): boolean {
  const [scheme, value = ''] = header.split(' ');
  if (scheme === 'Bearer') return !value.startsWith('eyJ') && isKeyLike(value);
  return isLogin(value);
}

/** `user:password`, as HTTP's basic scheme writes it (RFC 7617). */
export function isLogin(value: string): boolean {
  const plain = Buffer.from(value, 'base64').toString('latin1');
  const [, user = '', password] = /^([\x21-\x39\x3b-\x7e]{1,80}):([\x21-\x7e]{5,200})$/.exec(plain) ?? [];
  return password !== undefined && !isPlaceholderPassword(password, user);
}

/** Programs that take `user:password`, and those that take a password right behind `-p`. */
const TAKES_LOGIN = /\b(?:curl|wget|https?|xh|mongosh?|ldapsearch)\b/;
const TAKES_PASSWORD = /\b(?:mysql\w*|mariadb\w*|7z)\b/;

function isLoginOf(option: string, line: string): boolean {
  const [, user = '', password = ''] = /^--?u(?:ser)?[ =]["']?([^:]+):(.+)$/.exec(option) ?? [];
  if (user !== '') return TAKES_LOGIN.test(line) && isPassword(password, user);
  if (option.startsWith('-p')) return TAKES_PASSWORD.test(line) && isPassword(option.slice(2).replace(/^["']/, ''));
  return isPassword(option.replace(/^sshpass -p[ "'=]*/, ''));
}

const isPassword = (password: string, user = '') => /\d/.test(password) && !isPlaceholderPassword(password, user);
