import { makeRandom } from './forms.ts';

/** A text that looks like a key and is none. */
export interface LookAlike {
  kind: string;
  path: string;
  text: string;
}

const random = makeRandom(20261201);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';
const hex = (length: number) => random(HEX, length);
const alnum = (length: number) => random(LETTERS, length);
const base64 = (length: number) => random(`${LETTERS}+/`, length);
const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');

type Variant = () => [path: string, text: string];

/** Kinds of places, each with some variants that are made again with other values. */
const KINDS: Record<string, Variant[]> = {
  'digests in lists': [
    () => ['package-lock.json', `"node_modules/token-secret": { "integrity": "sha512-${base64(86)}==" }`],
    () => ['i18n.lock', `  settings/api_key: ${hex(32)}\n  auth/password/label: ${hex(32)}`],
    () => ['Podfile.lock', `SPEC CHECKSUMS:\n  FirebaseAuthToken: ${hex(40)}\n  SecretKeyStore: ${hex(40)}`],
    () => ['public/asset-manifest.json', `{"auth-token.js":"/static/js/auth-token.${hex(20)}.js"}`],
  ],
  'versions of sources': [
    () => ['.github/workflows/deploy.yml', `      - uses: actions/create-github-app-token@${hex(40)} # v2`],
    () => ['.gitmodules.lock', `secret-service = ${hex(40)}`],
    () => ['Dockerfile', `FROM ghcr.io/acme/token-service@sha256:${hex(64)}`],
  ],
  placeholders: [
    () => [
      '.env.example',
      'STRIPE_SECRET_KEY=sk_live_xxxxxxxxxxxxxxxxxxxxxxxx\nJWT_SECRET=change-me-to-a-long-random-string',
    ],
    () => [
      '.env.production',
      'API_KEY=<your-api-key>\nDB_PASSWORD=changeme\nSESSION_SECRET=your_session_secret_here_123',
    ],
    () => ['README.md', 'Set `OPENAI_API_KEY=sk-...` and `password: hunter2`.'],
    () => ['src/form.tsx', '<input name="apiKey" placeholder="sk_live_1234567890abcdef12345678" />'],
  ],
  'keys for browsers': [
    () => ['src/stripe.ts', `loadStripe("pk_live_${alnum(24)}");`],
    () => [
      'src/sentry.ts',
      `Sentry.init({ dsn: "https://${hex(32)}@o${random('0123456789', 6)}.ingest.sentry.io/1234567" });`,
    ],
    () => ['src/search.ts', `algoliasearch("${alnum(10).toUpperCase()}", "x"); const algoliaSearchKey = "${hex(32)}";`],
    () => [
      '.env.production',
      `NEXT_PUBLIC_RECAPTCHA_SITE_KEY=6L${alnum(38)}\nNEXT_PUBLIC_POSTHOG_KEY=phc_${alnum(43)}`,
    ],
  ],
  ids: [
    () => ['.env.production', `SNYK_ORG=${uuid()}\nHUBSPOT_FORM_GUID=${uuid()}\nAUTH0_CLIENT_ID=${alnum(32)}`],
    () => [
      'src/config.ts',
      `export const tenantId = "${uuid()}"; export const appleKeyId = "${alnum(10).toUpperCase()}";`,
    ],
    () => ['vercel.json', `{"orgId":"team_${alnum(24)}","projectId":"prj_${alnum(28)}"}`],
  ],
  'keys of caches, lists and rows': [
    () => [
      'src/cache.ts',
      `const cacheKey = "users:${hex(16)}"; const queryKey = "${alnum(28)}"; const storageKey = "cart:v2:items";`,
    ],
    () => ['src/list.tsx', `{rows.map((row) => <Row key="${alnum(12)}" />)}`],
    () => ['src/page.ts', `const nextPageToken = "${base64(40)}"; const continuationToken = "${alnum(64)}";`],
  ],
  'made anew for each page': [
    () => ['public/index.html', `<script nonce="${base64(22)}==" integrity="sha384-${base64(64)}"></script>`],
    () => ['public/login.html', `<input type="hidden" name="authenticity_token" value="${base64(86)}==">`],
    () => ['nginx.conf', `add_header Content-Security-Policy "script-src 'sha256-${base64(43)}='";`],
  ],
  'public halves': [
    () => ['deploy.pub', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${base64(43)} deploy@shop`],
    () => [
      'cert.pem',
      `-----BEGIN CERTIFICATE-----\n${base64(64)}\n${base64(64)}\n${base64(40)}\n-----END CERTIFICATE-----`,
    ],
    () => ['src/jwks.json', `{"keys":[{"kty":"RSA","kid":"${hex(40)}","n":"${alnum(342)}","e":"AQAB"}]}`],
    () => ['dns.tf', `value = "v=DKIM1; k=rsa; p=MIGf${base64(212)}"`],
  ],
  'names of secrets': [
    () => ['src/mail.ts', 'const key = process.env.RESEND_API_KEY; const other = env("MAILGUN_API_KEY_2024");'],
    () => [
      '.github/workflows/deploy.yml',
      `        env:\n          API_TOKEN: ${'$'}{{ secrets.CLOUDFLARE_API_TOKEN }}`,
    ],
    () => [
      'fly.toml',
      '[env]\n  SECRET_KEY = "op://vault/shop-2024/secret-key"\n  PASSWORD_FILE = "/run/secrets/db_password"',
    ],
    () => [
      'values.yaml',
      'existingSecret: shop-api-secret-v2\nsecretKeyRef: { name: shop-db-credentials, key: password }',
    ],
  ],
  'words and labels': [
    () => [
      'locales/en.json',
      '{"password_reset_token_valid_24_hours":"The token is valid for 24 hours.","api_key":"API key 2"}',
    ],
    () => [
      'src/errors.ts',
      'export const INVALID_API_KEY = "errors.auth.invalid-api-key.v2"; const passwordRule = "min:12|max:72";',
    ],
    () => [
      'config/audit.xml',
      '<entry key="urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport" value="secret"/>',
    ],
  ],
  'what is encrypted or hashed': [
    () => [
      'secrets.enc.yaml',
      `api_key: ENC[AES256_GCM,data:${base64(44)},iv:${base64(43)}=,tag:${base64(22)}==,type:str]`,
    ],
    () => ['sealed.yaml', `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${base64(300)}`],
    () => ['seeds.sql', `INSERT INTO users (email, password) VALUES ('a@b.example', '$2b$12$${alnum(53)}');`],
  ],
  'this machine only': [
    () => [
      'docker-compose.yml',
      'DATABASE_URL: postgres://postgres:postgres@db:5432/app\nAMQP: amqp://guest:guest@rabbitmq',
    ],
    () => ['config/database.yml', 'development:\n  url: mysql2://root:root@127.0.0.1/app\n  password: password'],
    () => ['src/redis.ts', 'const url = process.env.REDIS_URL ?? "redis://localhost:6379";'],
  ],
};

/** So many of each kind. */
const OF_EACH = 13;

export const lookAlikes: LookAlike[] = Object.entries(KINDS).flatMap(([kind, variants]) =>
  Array.from({ length: OF_EACH }, (_, i) => {
    const [path, text] = (variants[i % variants.length] as Variant)();
    return { kind, path, text };
  }),
);
