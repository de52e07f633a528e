import { isPlaceholderLogin, loginOf } from '../../lib/placeholders.ts';
import { isLogin } from './calls.ts';
import { BASE64, type Form, member, type Provider, provider, run, token, URL64 } from './provider.ts';

/** Drivers whose address holds a user and a password (RFC 3986 section 3.2.1), beside those of secretlint's preset. */
const STORES = [
  ...[
    'postgresql+asyncpg',
    'postgresql+psycopg',
    'postgresql+psycopg2',
    'cockroachdb',
    'neo4j',
    'neo4j+s',
    'bolt',
    'bolt+s',
  ],
  ...['mysql2', 'mysql+pymysql', 'mysql+aiomysql', 'mysql+mysqldb', 'mysql+mysqlconnector', 'mariadb', 'libsql'],
  ...[
    'mssql',
    'mssql+pyodbc',
    'sqlserver',
    'clickhouse',
    'clickhouses',
    'cassandra',
    'elasticsearch',
    'couchdb',
    'influxdb',
  ],
];
/** Of `https` and `ftp`, secretlint's rule takes passwords of letters, digits and `-` only. */
const SERVERS = ['nats', 'kafka', 'mqtt', 'mqtts', 'ldap', 'ldaps', 'ftp', 'ftps', 'sftp', 'https', 'http'];

const USER = run('A-Za-z0-9_.%+-', 0, 80);
/** Without what ends a text in a file: quotes, blanks, and the signs of the next part of a URL. */
const PASSWORD = run('A-Za-z0-9!#$%&()*+,.;=?^_{|}~-', 6, 200);
const HOST = run('A-Za-z0-9.-', 3, 200);

const address = (scheme: string, user = USER): Form => token(`${scheme}://`, user, ':', PASSWORD, '@', HOST);

const isOwnLogin = (url: string) =>
  isPlaceholderLogin(url) || !/[A-Za-z]/.test(loginOf(url)?.password ?? '') ? undefined : 'live';

/** Passwords in addresses and in the files of package registries. */
export const urls: Provider[] = [
  provider(
    'redis-url',
    'Redis URL with a password',
    'database',
    'your Redis host',
    ['redis', 'rediss'].map((scheme) => address(scheme)),
    {
      judge: isOwnLogin,
    },
  ),
  provider(
    'amqp-url',
    'RabbitMQ URL with a password',
    'database',
    'your RabbitMQ host',
    ['amqp', 'amqps'].map((scheme) => address(scheme)),
    {
      judge: isOwnLogin,
    },
  ),
  provider(
    'smtp-url',
    'SMTP URL with a password',
    'mail',
    'your mail host',
    // Users of mail hosts are addresses.
    ['smtp', 'smtps'].map((scheme) => address(scheme, run('A-Za-z0-9_.@%+-', 1, 80))),
    { judge: isOwnLogin },
  ),
  provider(
    'store-url',
    'database URL with a password',
    'database',
    'in the database: give its user another password',
    [
      ...STORES.map((scheme) => address(scheme)),
      token('jdbc:oracle:thin:', run('A-Za-z0-9_.$#', 1, 80), '/', run('A-Za-z0-9!#$%&*+,.=?^_~-', 6, 128), '@', HOST),
    ],
    { judge: isOwnLogin },
  ),
  provider(
    'server-url',
    'URL with a password',
    'other',
    'the service at that URL',
    SERVERS.map((scheme) => address(scheme)),
    {
      judge: isOwnLogin,
    },
  ),
  provider(
    'registry-login',
    'login of a package or image registry',
    'code',
    'the registry: create another token',
    [
      token('_auth=', run(`${BASE64}=`, 12, 400)),
      token('"auth": "', run(`${BASE64}=`, 12, 400)),
      token('"auth":"', run(`${BASE64}=`, 12, 400)),
    ],
    { judge: (text) => (isLogin(text.replace(/^.*[="](?=[A-Za-z0-9+/]{8})/, '')) ? 'live' : undefined) },
  ),
  provider('jwk-private', 'private key (JWK)', 'sign-in', 'wherever its public half is trusted', [
    member(['d', 'k'], 'kty', run(URL64, 40, 700)),
  ]),
];
