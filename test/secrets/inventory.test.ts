import { expect, test } from '@jest/globals';
import { secretInventory } from '../../src/cli/inventory.ts';
import { inventory } from '../../src/surveys/secrets/inventory.ts';
import { inRepository } from './repository.ts';

const texts: Record<string, string> = {
  'src/pay.ts':
    "const a = process.env.STRIPE_SECRET_KEY;\nconst b = process.env['RESEND_API_KEY'] ?? import.meta.env.VITE_API_KEY;\n",
  'api/main.py': 'import os\nos.environ[\'DATABASE_URL\']\nos.getenv("JWT_SECRET")\n',
  'app.rb': "ENV.fetch('SMTP_PASSWORD')\n",
  '.github/workflows/deploy.yml': `env:\n  TOKEN: \${{ secrets.FLY_API_TOKEN }}\n  PORT: 3000\n`,
  '.env.example': 'STRIPE_SECRET_KEY=\nPORT=3000\nexport SESSION_SECRET=x\n',
  'render.yaml': 'envVars:\n  - key: OPENAI_API_KEY\n    sync: false\n',
  'docker-compose.yml': `environment:\n  POSTGRES_PASSWORD: \${POSTGRES_PASSWORD}\n`,
  'README.md': 'process.env.NOT_THIS_SECRET\n',
};

test('names the secrets of code, workflows, environment and platform files, what they open and where', () => {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const lines = inventory(files).map(
    ({ name, opens, service, places }) =>
      `${name}: ${opens}${service ? ` (${service})` : ''}, ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
  );
  expect(lines).toEqual([
    'DATABASE_URL: database, api/main.py:2',
    'FLY_API_TOKEN: infrastructure (Fly.io), .github/workflows/deploy.yml:2',
    'JWT_SECRET: sign-in, api/main.py:3',
    'OPENAI_API_KEY: ai (OpenAI), render.yaml:2',
    'POSTGRES_PASSWORD: database, docker-compose.yml:2',
    'RESEND_API_KEY: mail (Resend), src/pay.ts:2',
    'SESSION_SECRET: sign-in, .env.example:3',
    'SMTP_PASSWORD: mail, app.rb:1',
    'STRIPE_SECRET_KEY: money (Stripe), src/pay.ts:1 .env.example:1',
  ]);
});

test('as a command: a table or JSON, without a value', () =>
  inRepository(async ({ folder, write }) => {
    write({ ...texts, '.env': 'SESSION_SECRET=correct-horse-battery\n' });
    const run = (...args: string[]) =>
      secretInventory(args, {
        cwd: folder,
        env: {},
        signal: new AbortController().signal,
        stdout: { write: () => undefined },
        stderr: { write: () => undefined },
      });
    const table = await run();
    expect(table).toMatch(/^9 secrets, .*\n\nDATABASE_URL {7}database {10}api\/main\.py:2\n/);
    expect(JSON.parse(await run('--format', 'json')).secrets).toHaveLength(9);
    expect(table + (await run('--format', 'json'))).not.toContain('horse');
    await expect(run('--format', 'xml')).rejects.toThrow(/takes one of|txt, json/);
  }));
