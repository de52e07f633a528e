import { describe, expect, test } from '@jest/globals';
import { FORMS, makeRandom } from '../../bench/secrets/forms.ts';
import { classify, providerOf } from '../../src/surveys/secrets/match.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { makeScanner } from '../../src/surveys/secrets/scanner.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const random = makeRandom(25);
const alnum = (length: number) => `${random(LETTERS, length - 1)}7`;
const hex = (length: number) => `${random('0123456789abcdef', length - 2)}a7`;

const UUID = 'c551a45f-a9fe-47eb-a2e5-4e8540d27695';

const judge = makeScanner(allRules());

/** What is told of each text that is no stand-in and not public: `kind: why it weighs less`. */
async function told(path: string, text: string): Promise<string[]> {
  const found: string[] = [];
  const bytes = Buffer.from(text);
  judge.look(bytes, bytes.length, {
    path,
    found: (reported) => {
      const why = classify(reported, path);
      if (why !== 'public' && why !== 'stand-in') found.push(`${providerOf(reported).id}: ${why}`);
    },
    gaveUp: () => found.push('gave up'),
  });
  await judge.finish();
  return found;
}

describe('a name in every spelling', () => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s', async (_, { path, text }) => {
    // By a vendor's name, by a general one, and by its own form.
    expect(await told(path, text('ALGOLIA_ADMIN_KEY', hex(32)))).toContain('algolia-admin: live');
    expect((await told(path, text('ACME_API_KEY', alnum(40)))).length).toBeGreaterThan(0);
    expect(await told(path, text('RESEND_API_KEY', `re_${alnum(8)}_${alnum(24)}`))).toContain('resend: live');
  });
});

test.each(['CACHE_REDIS_TOKEN', 'REDIS_CACHE_PASSWORD', 'EVENT_STORE_SECRET', 'MESSAGE_BUS_API_KEY'])(
  'a key of a service for what is harmless: %s',
  async (name) => expect((await told('.env.production', `${name}=${alnum(40)}\n`)).length).toBeGreaterThan(0),
);

describe('a general name is no key where', () => {
  test.each([
    [
      'a program lists digests of messages',
      'i18n.lock',
      `  api_keys/api_key: ${hex(32)}\n  auth/reset/new_password: ${hex(32)}`,
    ],
    [
      'it is another variable’s name',
      'render.yaml',
      '      - key: SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET\n        sync: false',
    ],
    [
      'a validator has rules for it',
      'app/Http/Reset.php',
      "'password' => 'required|confirmed|min:16|secure_password',",
    ],
    ['it is worked out', 'src/form.vue', 'params.password2 = this.form.password2;'],
    ['a proxy passes on', 'nginx.conf', 'location / {\n  proxy_pass http://127.0.0.1:5000;\n}'],
    [
      'it is an identifier',
      'src/a.ts',
      `export const storageKey = 'session:user-tokens2';\nconst key = 'img2vid:first-last-frame';`,
    ],
    [
      'it is a namespace',
      'conf/audit.xml',
      '<entry key="urn:oasis:names:tc:SAML:2.0:ac:classes:Password" value="password" />',
    ],
    [
      'it is an id',
      '.env',
      `SNYK_ORG=3f1c7a52-9d0e-4b7a-8c55-0a6f2d9e1b34\nHUBSPOT_FORM_GUID=3f1c7a52-9d0e-4b7a-8c55-0a6f2d9e1b35\n`,
    ],
    [
      'it is a word',
      'src/a.ts',
      'const confluentTopic = "userevents-production-eu-west-1";\nconst etsy_listing_key = "blue-mug-2024";',
    ],
    ['every page has another', 'public/login.html', `<input name="authenticity_token" value="${alnum(40)}">`],
    ['a build makes one', 'src/cache.ts', `const cacheKey = "${alnum(32)}"; const etagKey = "${hex(40)}";`],
    [
      'it is a language’s word for it',
      'locales/en.json',
      '{"forgot_password_link_valid_24_hours": "The link is valid for 24 hours."}',
    ],
    ['it is in tests', 'src/auth.test.ts', `const password = "Ab3!${alnum(12)}"; const apiKey = "${alnum(32)}";`],
    [
      'a page shows an example',
      'public/help/api.html',
      `<pre><p>curl --request POST \\</p><p>--data client_secret=${hex(64)} \\</p></pre>`,
    ],
    ['a generator offers it', 'config/initializers/devise.rb', `  # config.secret_key = '${hex(128)}'`],
    ['a guide shows it', 'public/help/article/280-api.html', `<p>--data client_secret=${hex(64)}</p>`],
    [
      'a host shows it to copy',
      'content/docs/database.mdx',
      'DATABASE_URL = "postgres://alex:AbC123dEf@ep-cool-darkness-123456.us-east-2.aws.neon.tech/dbname"',
    ],
    [
      'a test says what it stands for',
      'src/__tests__/git.test.ts',
      "const url = 'https://dev-42:abc123secrettoken@forgejo.acme.dev/a.git'; const slack = 'xoxb-secret-bot-token-12345';",
    ],
    [
      'it is a licence that a buyer has',
      'src/licenses.ts',
      'const licenseKey = "6F0E4C97-B72A4E69-A11BF6C4-AF6517E7";',
    ],
    [
      'a form shows it in an empty field',
      'src/settings/form.tsx',
      `  placeholder: "gloas-${hex(64)}",\n  <input placeholder="re_${alnum(8)}_${alnum(24)}" />`,
    ],
    ['it is the id of a form', 'src/forms.ts', `const HUBSPOT_FORM_IDS = {\n  SIGN_UP: '${UUID}',\n};`],
    ['it is the id of a maker of passkeys', 'src/passkeys.ts', `  OnePassword = "${UUID}",`],
    ['it is a row’s unique key', 'src/answer.txt', `      "unique_key": "${hex(40)}"`],
    ['it is a checkout of a shop', 'src/hook.ts', `    checkout_token: "${hex(34)}",`],
    [
      'it is the hash of one',
      'src/data/applications.json',
      '"client_secret": "pbkdf2_sha256$600000$SoIrWfbzRKGI9wZNi7wq78$cPaiVN/raH2xvp3hIUyHeX6M9+UrW9nYRxoKdxUMNDg="',
    ],
    ['it ends the address of a page', 'CHANGES', `https://notion.so/acme/Delete-an-API-key-${hex(32)}`],
    ['a browser has it', 'package.json', `"start": "cross-env CLI_SEGMENT_WRITE_KEY=${alnum(32)} nodemon"`],
    ['it runs along the keyboard', 'src/user.ts', `const user = { password: '123qwe!@#' }; setPassword: '12345678aB#'`],
    ['a database of nobody is unused', 'src/db.ts', `const url = 'https://root:unused@db.acme.dev/app';`],
    ['a component is tested', 'src/KeysCard.cy.tsx', `const keys = [{ apiKey: '${hex(32)}' }];`],
    ['it is below testing', 'libs/testing/src/user.ts', `const user = { password: 'asd#Faf4fd9' };`],
    [
      'it is another variable',
      'compose/app.yaml',
      '      - JWT_SECRET=$SERVICE_BASE64_64_BUDIBASEJWT\n      - AUTH_TOKEN=$SERVICE_PASSWORD_64_N8N',
    ],
    ['a list goes on', 'src/domains.php', `    'linkedintuts2016.pw',\n    '${alnum(16)}',`],
    ['a description shows an example', 'src/client.ts', `       * @example whsec_${alnum(40)}`],
    ['it is named like a cookie', 'server/config.py', 'OAUTH2_SESSION_STATE_COOKIE_KEY: str = "polar_oauth2_state"'],
    ['it is the id of a row', 'database/gateway.php', `$gateway->key = '${alnum(32)}';`],
    ['a schema shows examples', 'server/schemas.py', `    secret: str = Field(examples=["whsec_${alnum(40)}"])`],
    ['it names a constraint', 'db/alter.ts', 'constraint secret_connector_relations__connector_id__sso_connector_id'],
    ['a service has that name', 'src/passkeys.ts', '  [Brand.OnePassword]: "1Password",'],
    ['Nx reads a cache with it', 'nx.json', `{ "accessToken": "${alnum(56)}" }`],
    ['a service runs tests with it', '.travis.yml', `env:\n  global:\n  - APP_SECRET_TOKEN=${hex(128)}\n`],
    ['it waits to be changed', 'config/database.php', `'password' => env('DB_PASSWORD', 'Change123'),`],
    [
      'somebody counted',
      'config/app.yml',
      ['a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6', '7f3a9b2c1d8e4f5a6b7c8d9e0f1a2b3c', 'a1b2c3d4-e5f6-7890-abcd-ef1234567890']
        .map((value) => `api_key: ${value}\nclient_secret: "${value}"`)
        .join('\n'),
    ],
    [
      'it is a placeholder',
      '.env.production',
      `API_KEY=<your-api-key>\nTOKEN=changeme\nSECRET=xxxxxxxxxxxxxxxxxxxx\nAPI_TOKEN=\${TOKEN:-x}`,
    ],
    [
      'nobody has logged in',
      'docker-compose.yml',
      'DATABASE_URL: postgres://postgres:postgres@db.example.net/app\nB: https://user:pass@host.example.net/',
    ],
  ])('%s', async (_, path, text) => expect(await told(path, text)).toEqual([]));
});

describe('a key of development weighs less than one of production', () => {
  const line = (name = 'secret_key_base') => `${name}: ${hex(64)}`;
  test.each([
    ['.env.testing', '.env.production', `SESSION_SECRET=${alnum(40)}`],
    ['appsettings.Development.json', 'appsettings.Production.json', `{"ResendApiKey": "re_${alnum(8)}_${alnum(24)}"}`],
    ['config/dev.exs', 'config/runtime.exs', `config :app, resend_key: "re_${alnum(8)}_${alnum(24)}"`],
    ['config/config.exs', 'config/prod.exs', `  secret_key_base: "${alnum(64)}",`],
    ['.ddev/config.yaml', 'deploy/config.yaml', `re_key: re_${alnum(8)}_${alnum(24)}`],
    ['config/environments/test.rb', 'config/environments/production.rb', `config.key = "re_${alnum(8)}_${alnum(24)}"`],
    ['.github/workflows/test.yml', 'deploy/app.yml', `    key: re_${alnum(8)}_${alnum(24)}`],
    ['docker-compose.dev.yml', 'docker-compose.yml', `  KEY: re_${alnum(8)}_${alnum(24)}`],
    ['config/test.exs', 'config/config.exs', `config :app, resend_key: "re_${alnum(8)}_${alnum(24)}"`],
    ['db/seeds/030_development/app.rb', 'db/seeds/latest.rb', `key = "re_${alnum(8)}_${alnum(24)}"`],
    ['db/seeds/020_development_staging/app.rb', 'db/seeds/app.rb', `key = "re_${alnum(8)}_${alnum(24)}"`],
    ['scripts/ci/.env.mysql', 'scripts/.env.mysql', `KEY=re_${alnum(8)}_${alnum(24)}`],
    ['phpunit.ci.mysql.xml', 'config/mail.xml', `<env name="KEY" value="re_${alnum(8)}_${alnum(24)}"/>`],
    ['features/steps/mail.ts', 'src/features/mail.ts', `const key = "re_${alnum(8)}_${alnum(24)}";`],
  ])('%s, but not %s', async (development, production, text) => {
    expect((await told(development, text)).filter((each) => /: live$/.test(each))).toEqual([]);
    expect((await told(production, text)).filter((each) => /: live$/.test(each)).length).toBeGreaterThan(0);
  });

  test('a job of CI', async () => {
    const job = (name: string) => `jobs:\n  ${name}:\n    env:\n      KEY: re_${alnum(8)}_${alnum(24)}\n`;
    expect(await told('.github/workflows/main.yml', job('unit-tests'))).toEqual(['resend: development']);
    for (const name of ['deploy', 'build'])
      expect(await told('.github/workflows/main.yml', job(name))).toContain('resend: live');
  });

  test('a section of a file', async () => {
    const text = `development:\n  ${line()}\n\ntest:\n  ${line()}\n\nproduction:\n  ${line()}\n`;
    expect(await told('config/secrets.yml', text)).toEqual(expect.arrayContaining(['session-secret: live']));
    expect((await told('config/secrets.yml', text)).filter((each) => each === 'session-secret: live').length).toBe(1);
  });

  test.each([
    'postgres://app:S3cr3tPassw9x@10.0.3.4/app',
    'postgres://app:S3cr3tPassw9x@192.168.1.7/app',
    'postgres://app:S3cr3tPassw9x@db.prod.svc.cluster.local/app',
    'postgres://app:S3cr3tPassw9x@postgres:5432/app',
    'mariadb://app:S3cr3tPassw9x@localhost/app',
    'redis://:S3cr3tPassw9x@127.0.0.1:6379',
  ])('%s opens nothing from outside', async (url) =>
    expect((await told('src/db.ts', `const url = "${url}";`)).filter((each) => /: live$/.test(each))).toEqual([]),
  );

  test('a certificate of this machine', async () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${[64, 64, 40].map((length) => random(LETTERS, length)).join('\n')}\n-----END PRIVATE KEY-----`;
    expect(await told('certs/localhost.pem', pem)).toContain('private-key: development');
    expect(await told('certs/members.pem', pem)).toContain('private-key: live');
  });
});

describe('what is wrapped in base64 is read', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const key = `re_${alnum(8)}_${alnum(24)}`;
  test.each([
    ['the data of a Kubernetes Secret', 'deploy/secret.yml', `kind: Secret\ndata:\n  MAIL: ${base64(key)}\n`],
    ['one in JSON', 'deploy/secret.json', `{"kind": "Secret", "data": {"MAIL": "${base64(key)}"}}`],
    ['a call that decodes', 'src/a.ts', `const key = Buffer.from("${base64(key)}", "base64").toString();`],
    ['a call in Python', 'src/a.py', `key = base64.b64decode(b"${base64(key)}")`],
    ['a command', 'deploy.sh', `KEY=$(echo ${base64(key)} | base64 -d)`],
    [
      'a service account',
      '.env.production',
      `GOOGLE_ACCOUNT=${base64(`{"type": "service_account", "key": "${key}"}`)}`,
    ],
    ['a name that says so', '.env.production', `MAIL_BASE64=${base64(`{"key":"${key}"}`)}\n`],
  ])('%s', async (_, path, text) => expect(await told(path, text)).toContain('resend: live'));

  test('beside another key', async () => {
    const two = `kind: Secret\ndata:\n  MAIL: ${base64(key)}\n  RESEND_API_KEY: ${base64(`re_${alnum(8)}_${alnum(24)}`)}\n`;
    const found = await told('deploy/secret.yml', `${two}stringData:\n  STRIPE_SECRET_KEY: sk_live_${alnum(24)}\n`);
    expect(found.filter((each) => each === 'resend: live').length).toBe(2);
    expect(found.some((each) => /stripe.*live/.test(each))).toBe(true);
  });

  test('and nothing else', async () =>
    expect(await told('deploy/map.yml', `kind: ConfigMap\ndata:\n  MAIL: ${base64(key)}\n`)).toEqual([]));
});

describe('a key behind an escape', () => {
  test.each(['\\n', '\\t', '\\r\\n', '\\\\n', '%3D', '%20', '=3D', '\\u003d', '\\x3d', '%0A'])(
    '%s',
    async (escaped) => {
      const own = await told('src/a.json', `"a${escaped}re_${alnum(8)}_${alnum(24)}"`);
      expect(own).toContain('resend: live');
      const preset = await told('src/a.json', `"a${escaped}shpat_${hex(32)}"`);
      expect(preset.some((each) => /^shopify.*live$/.test(each))).toBe(true);
      const byVendor = await told(
        'src/a.txt',
        `"a${escaped}algolia_admin_key${escaped.length > 2 ? '%3D' : '='}${hex(32)}"`,
      );
      expect(byVendor).toContain('algolia-admin: live');
    },
  );

  test('but not within a word', async () =>
    expect(await told('src/a.json', `"an${'re_'}${alnum(8)}_${alnum(24)}" "xshpat_${hex(32)}"`)).toEqual([]));
});

describe('a private key, however its lines are put together', () => {
  const lines = [
    '-----BEGIN PRIVATE KEY-----',
    ...[64, 64, 40].map((length) => random(LETTERS, length)),
    '-----END PRIVATE KEY-----',
  ];
  test.each([
    ['lines', lines.join('\n')],
    ['of Windows', lines.join('\r\n')],
    ['escaped', `"${lines.join('\\n')}"`],
    ['escaped twice', `"${lines.join('\\\\n')}"`],
    ['blanks', lines.join(' ')],
    ['one line', lines.join('')],
    ['in a URL', lines.join('%0A')],
    ['indented', lines.map((line) => `    ${line}`).join('\n')],
    ['an array', `[\n${lines.map((line) => `  "${line}",`).join('\n')}\n].join("\\n")`],
    ['added', lines.map((line) => `'${line}\\n' +`).join('\n  ')],
    ['added in PHP', lines.map((line) => `'${line}\\n'`).join('\n  . ')],
    ['base64', `const key = atob("${Buffer.from(lines.join('\n')).toString('base64')}")`],
    ['base64 under any name', `GOOGLE_KEY=${Buffer.from(lines.join('\n')).toString('base64')}`],
  ])('%s', async (_, text) => expect(await told('src/key.ts', text)).toContain('private-key: live'));
});

describe('keys in formats of their own', () => {
  const d = random(`${LETTERS}-_`, 42);
  test.each([
    ['keys.json', `{"kty":"EC","crv":"P-256","x":"${random(LETTERS, 43)}","d":"${d}7"}`, 'jwk-private'],
    ['keys.json', `{\n  "d": "${d}7",\n  "x": "${random(LETTERS, 43)}",\n  "kty": "OKP"\n}`, 'jwk-private'],
    ['keys.ts', `const jwk = { kty: 'oct', k: '${d}7', alg: 'HS256' };`, 'jwk-private'],
    ['id', 'PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nComment: x', 'putty'],
    [
      'wp.php',
      `define( 'LOGGED_IN_SALT', '${random(`${LETTERS}!@#$%^&*()-_[]{}<>~+=,.;:/?| `, 63)}7' );`,
      'wordpress-salt',
    ],
    ['a.ts', `crypto.createHmac('sha256', '${alnum(32)}')`, 'jsonwebtoken'],
    ['a.ts', `await new SignJWT({}).sign(new TextEncoder().encode('${alnum(32)}'))`, 'key-in-call'],
    ['a.rb', `JWT.encode(payload, '${alnum(32)}', 'HS256')`, 'jsonwebtoken'],
    ['a.ts', `headers: { Authorization: "Bearer ${alnum(40)}" }`, 'basic-auth-header'],
    [
      'a.ts',
      `headers: { Authorization: "Basic ${Buffer.from(`app:${alnum(16)}`).toString('base64')}" }`,
      'basic-auth-header',
    ],
    ['deploy.sh', `curl -fsS -u "admin:${alnum(12)}" https://api.shop.test.net/x`, 'login-in-command'],
    ['deploy.sh', `mysqldump -u root -p${alnum(12)} app`, 'login-in-command'],
    ['deploy.sh', `sshpass -p '${alnum(12)}' ssh root@db.shop.net`, 'login-in-command'],
    ['deploy.sh', `tool --api-key ${alnum(32)} run`, 'secret-by-name'],
    ['src/a.ts', `const apiKey = process.env.API_KEY || "${alnum(32)}"`, 'secret-by-name'],
    ['a.properties', `url=jdbc:oracle:thin:app/${alnum(12)}@db.shop.net:1521/x`, 'store-url'],
  ])('%s: %s', async (path, text, kind) => expect(await told(path, text)).toContain(`${kind}: live`));

  test.each([
    ['keys.json', `{"kty":"EC","crv":"P-256","x":"${random(LETTERS, 43)}","y":"${random(LETTERS, 43)}"}`],
    ['icons.ts', `const icon = { width: 24, d: "${random(LETTERS, 44)}" };`],
    ['a.sh', 'mkdir -p/var/lib/app2 && cp -u host:/srv/app2/file7 . && id -u app2:app2345'],
    ['a.ts', 'const text = new TextEncoder().encode("Hello, world of 2026");'],
    ['a.ts', `const header = "Bearer " + token2; // WWW-Authenticate: Bearer realm="example-2024-service"`],
    ['id', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n'],
  ])('%s: not %s', async (path, text) => expect(await told(path, text)).toEqual([]));
});

describe('passwords in addresses and connection strings', () => {
  test.each([
    ['src/db.py', 'url = "postgresql+asyncpg://app:S3cr3tPassw9x@db-7.prod.example.net:5432/app"'],
    ['src/db.py', 'url = "mysql2://app:p4ss!w0rd#9@db-7.prod.example.net/app"'],
    ['src/db.py', 'url = "neo4j+s://app:Xy$9&kLm*2@db-7.prod.example.net"'],
    ['src/db.py', 'dsn = "host=db.prod.example.net dbname=app user=app password=S3cr3tPassw9x"'],
    ['appsettings.json', '"Default": "Server=db.prod.example.net;Database=app;User Id=sa;Password=S3cr3tPassw9x!;"'],
    ['.netrc', 'machine api.example.net login app password S3cr3tPassw9x'],
    [
      '.docker/config.json',
      `{"auths":{"r.example.net":{"auth":"${Buffer.from('app:S3cr3tP9x').toString('base64')}"}}}`,
    ],
    ['src/auth.ts', 'jwt.sign(payload, "k8Jd92lsKq0xZm41bVt7")'],
    ['src/auth.ts', 'app.use(session({ secret: "k8Jd92lsKq0xZm41bVt7" }))'],
    ['settings.py', 'SECRET_KEY = "django-insecure-4k#j2!mz9w@x0q7v&b1n5c8d3f6g^h*l(p)y+t-r_e=s$u%i0z"'],
  ])('%s: %s', async (path, text) => expect((await told(path, text)).length).toBeGreaterThan(0));
});
