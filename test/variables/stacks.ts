/** Small repositories, one for each stack: as they should be, and what somebody does to them. */
export interface Stack {
  files: Record<string, string>;
  /** Files in their place, each with a fault. */
  faults: Record<string, string>;
  /** `rule file:line` */
  found: string[];
}

const LIST = (...names: string[]) => `${names.join('\n')}\n`;
const EXAMPLE = (...names: string[]) => names.map((name) => `${name}=\n`).join('');
const CONFIG = 'environment: { production: { names-from: production.names } }\n';

export const STACKS: Record<string, Stack> = {
  'Next.js with t3-env': {
    files: {
      'launch.yml': CONFIG,
      'package.json': '{ "dependencies": { "next": "16.0.0", "@t3-oss/env-nextjs": "0.13.0" } }',
      'next.config.ts': 'export default {};\n',
      'production.names': LIST('DATABASE_URL', 'STRIPE_SECRET_KEY', 'NEXT_PUBLIC_APP_URL'),
      '.env.example': EXAMPLE('DATABASE_URL', 'STRIPE_SECRET_KEY', 'NEXT_PUBLIC_APP_URL', 'LOG_LEVEL'),
      'src/env.ts': `import { createEnv } from '@t3-oss/env-nextjs';
export const env = createEnv({
  server: { DATABASE_URL: z.string().url(), STRIPE_SECRET_KEY: z.string(), LOG_LEVEL: z.string().default('info') },
  client: { NEXT_PUBLIC_APP_URL: z.string() },
  runtimeEnv: { DATABASE_URL: process.env.DATABASE_URL, STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY },
});
`,
      'app/page.tsx':
        'export default function Page() {\n  return <a href={process.env.NEXT_PUBLIC_APP_URL}>Home</a>;\n}\n',
    },
    faults: {
      'app/page.tsx': `export default function Page() {
  const key = process.env.NEXT_PUBLIC_SERVICE_ROLE_KEY ?? '';
  const hook = process.env.STRIPE_WEBHOOK_SECRET;
  return <a href={process.env.NEXT_PUBLIC_APP_URL}>{key + hook}</a>;
}
`,
    },
    found: [
      'environment/missing app/page.tsx:3',
      'environment/public-secret app/page.tsx:2',
      'environment/undocumented app/page.tsx:2',
    ],
  },
  'Remix with zod': {
    files: {
      'launch.yml': CONFIG,
      'package.json': '{ "dependencies": { "@remix-run/node": "2.0.0" } }',
      'production.names': LIST('SESSION_SECRET', 'DATABASE_URL'),
      '.env.example': EXAMPLE('SESSION_SECRET', 'DATABASE_URL', 'FEATURE_X'),
      'app/env.server.ts': `const schema = z.object({
  SESSION_SECRET: z.string(),
  DATABASE_URL: z.string(),
  FEATURE_X: z.string().optional(),
});
export const env = schema.parse(process.env);
export const checked = z.object({ SESSION_SECRET: z.string() }).parse(process.env);
`,
    },
    faults: {
      'app/mail.server.ts': 'export const mail = new Resend(process.env.RESEND_API_KEY);\n',
    },
    found: ['environment/missing app/mail.server.ts:1', 'environment/undocumented app/mail.server.ts:1'],
  },
  SvelteKit: {
    files: {
      'launch.yml': CONFIG,
      'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }',
      'production.names': LIST('DATABASE_URL'),
      '.env.example': EXAMPLE('DATABASE_URL', 'VITE_NAME'),
      'src/lib/db.server.ts': 'export const db = connect(process.env.DATABASE_URL);\n',
      'src/routes/+page.svelte':
        "<script>\n  const name = import.meta.env.VITE_NAME ?? 'Members';\n</script>\n<h1>{name}</h1>\n",
    },
    faults: {
      'src/routes/+page.svelte':
        '<script>\n  const name = import.meta.env.VITE_ADMIN_PASSWORD ?? 1;\n</script>\n<h1>{name}</h1>\n',
    },
    found: [
      'environment/public-secret src/routes/+page.svelte:2',
      'environment/undocumented src/routes/+page.svelte:2',
    ],
  },
  'Nuxt on Netlify': {
    files: {
      'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }',
      'nuxt.config.ts':
        "export default defineNuxtConfig({ runtimeConfig: { secret: process.env.NUXT_SECRET || '' } });\n",
      'netlify.toml': '[build.environment]\nNODE_VERSION = "24"\n',
      '.env.example': EXAMPLE('NUXT_SECRET'),
    },
    faults: {
      '.env.production': 'STRIPE_KEY=sk_test_0123456789\nDATABASE_URL=postgres://localhost/db\n',
    },
    found: ['environment/wrong-stage .env.production:1', 'environment/wrong-stage .env.production:2'],
  },
  Astro: {
    files: {
      'package.json': '{ "dependencies": { "astro": "5.0.0" } }',
      '.env.example': EXAMPLE('CMS_TOKEN', 'PUBLIC_SITE'),
      'src/pages/index.astro':
        '---\nconst token = import.meta.env.CMS_TOKEN;\n---\n<p>{import.meta.env.PUBLIC_SITE}</p>\n',
    },
    faults: { '.env.example': 'CMS_TOKEN=\nCMS_TOKEN=\nPUBLIC_SITE=\n' },
    found: ['environment/format .env.example:2'],
  },
  'Express in Docker': {
    files: {
      'launch.yml': CONFIG,
      'package.json': '{ "dependencies": { "express": "5.0.0" } }',
      'production.names': LIST('DATABASE_URL', 'JWT_SECRET'),
      '.env.example': EXAMPLE('DATABASE_URL', 'JWT_SECRET'),
      Dockerfile: 'FROM node:24\nWORKDIR /app\nCOPY . .\n',
      '.dockerignore': 'node_modules\n.env*\n',
      'src/config.js':
        'const need = (name) => {\n  const value = process.env[name];\n  if (!value) throw new Error(name);\n  return value;\n};\nmodule.exports = { need };\n',
      'src/app.js':
        "const { need } = require('./config');\nconst db = need('DATABASE_URL');\nconst port = process.env.PORT || 3000;\nconst jwt = need('JWT_SECRET');\n",
    },
    faults: {
      '.dockerignore': 'node_modules\n',
      'src/mail.js': "const { need } = require('./config');\nconst smtp = need('SMTP_URL');\n",
    },
    found: [
      'environment/in-image Dockerfile:3',
      'environment/missing src/mail.js:2',
      'environment/undocumented src/mail.js:2',
    ],
  },
  'Rails on Render': {
    files: {
      'launch.yml': CONFIG,
      Gemfile: "gem 'rails'\n",
      'production.names': LIST('RAILS_MASTER_KEY', 'STRIPE_KEY'),
      'render.yaml':
        'services:\n  - type: web\n    envVars:\n      - key: DATABASE_URL\n        fromDatabase: { name: db, property: connectionString }\n',
      '.env.example': EXAMPLE('STRIPE_KEY', 'REDIS_URL'),
      'config/initializers/stripe.rb': "Stripe.api_key = ENV.fetch('STRIPE_KEY')\n",
      'config/cable.rb': "url = ENV.fetch('REDIS_URL') { 'redis://localhost' }\ndb = ENV.fetch('DATABASE_URL')\n",
    },
    faults: { 'config/initializers/mail.rb': "# Mail\nPostmark.token = ENV.fetch('POSTMARK_TOKEN')\n" },
    found: [
      'environment/missing config/initializers/mail.rb:2',
      'environment/undocumented config/initializers/mail.rb:2',
    ],
  },
  'Django on Fly': {
    files: {
      'launch.yml': CONFIG,
      'requirements.txt': 'django==6.0\n',
      'production.names': LIST('SECRET_KEY', 'DATABASE_URL'),
      'fly.toml': 'app = "members"\n[env]\n  DJANGO_ENV = "production"\n',
      '.env.example': EXAMPLE('SECRET_KEY', 'DATABASE_URL', 'DEBUG_SQL'),
      'members/settings.py':
        "SECRET_KEY = os.environ['SECRET_KEY']\nDATABASES = {'default': env.db('DATABASE_URL')}\nSQL = os.getenv('DEBUG_SQL', '')\n",
    },
    faults: {
      'fly.toml': 'app = "members"\n[env]\n  DJANGO_ENV = "development"\n',
      'members/pay.py': "stripe.api_key = os.environ['STRIPE_KEY']\n",
    },
    found: [
      'environment/missing members/pay.py:1',
      'environment/undocumented members/pay.py:1',
      'environment/wrong-stage fly.toml:3',
    ],
  },
  Laravel: {
    files: {
      'composer.json': '{ "require": { "laravel/framework": "^12" } }',
      '.env.example': EXAMPLE('APP_KEY', 'DB_HOST'),
      'config/app.php': "<?php return ['key' => env('APP_KEY'), 'host' => env('DB_HOST', 'localhost')];\n",
    },
    faults: { 'config/services.php': "<?php return [\n  'postmark' => ['token' => env('POSTMARK_TOKEN')],\n];\n" },
    found: ['environment/undocumented config/services.php:2'],
  },
  'Supabase and Vite': {
    files: {
      'package.json': '{ "dependencies": { "@supabase/supabase-js": "2.0.0", "vite": "8.0.0" } }',
      '.env.example': EXAMPLE('VITE_SUPABASE_URL', 'VITE_SUPABASE_ANON_KEY', 'SERVICE_KEY'),
      'src/client.ts':
        'export const client = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY);\n',
      'supabase/functions/a/index.ts': "const key = Deno.env.get('SERVICE_KEY')!;\n",
    },
    faults: {
      'src/client.ts':
        'export const client = createClient(\n  import.meta.env.VITE_SUPABASE_URL,\n  import.meta.env.VITE_SUPABASE_SERVICE_ROLE_KEY,\n);\n',
    },
    found: ['environment/public-secret src/client.ts:3', 'environment/undocumented src/client.ts:3'],
  },
  'A container in Kubernetes': {
    files: {
      'launch.yml': 'environment: { production: { names: [OTHER] } }\n',
      '.env.example': EXAMPLE('DATABASE_URL', 'REGION', 'MODE_OF_MAIL', 'API_HOST'),
      'apps/api/Dockerfile': 'FROM node:24\nENV REGION=eu MODE_OF_MAIL="smtp"\n',
      'apps/api/docker-entrypoint.sh': '#!/bin/sh\n: "${' + 'DATABASE_URL:?is not set}"\nexec node app.js\n',
      'apps/api/app.js':
        'const region = process.env.REGION;\nconst mode = process.env.MODE_OF_MAIL;\nconst host = process.env.API_HOST;\n',
      'k8s/api.yaml':
        'kind: ConfigMap\ndata:\n  API_HOST: api.internal\n---\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          env:\n            - name: DATABASE_URL\n              valueFrom: { secretKeyRef: { name: db, key: url } }\n',
    },
    faults: {
      'apps/api/docker-entrypoint.sh':
        '#!/bin/sh\n: "${' + 'DATABASE_URL:?is not set}"\n: "${' + 'SMTP_URL:?}"\nexec node app.js\n',
      'apps/api/Dockerfile': 'FROM node:24\nENV MODE_OF_MAIL smtp\n',
    },
    found: [
      'environment/missing apps/api/app.js:1',
      'environment/missing apps/api/docker-entrypoint.sh:3',
      'environment/undocumented apps/api/docker-entrypoint.sh:3',
    ],
  },
};
