import { describe, expect, test } from '@jest/globals';
import type { VariablesAnswer } from '../../src/io/variables.ts';
import { surveyVariables } from '../../src/surveys/environment/survey.ts';
import { inFolder } from '../sandbox.ts';

const { signal } = new AbortController();

async function survey(files: Record<string, string>, names: string[] = []): Promise<VariablesAnswer> {
  const answer = await inFolder(files, ({ cwd }) => surveyVariables({ names }, cwd, signal));
  if (answer.kind === 'failure') throw new Error(answer.reason);
  return answer;
}

/** `NAME!` where it is required, `NAME?` where it is not, each with its line. */
const used = ({ uses }: VariablesAnswer) =>
  uses.map(({ name, line, isRequired }) => `${line} ${name}${isRequired ? '!' : '?'}`);

describe('JavaScript and TypeScript', () => {
  test.each([
    ['plain', 'const a = process.env.A;', ['1 A!']],
    ['in brackets', "const a = process.env['A'];", ['1 A!']],
    ['with a default', "const a = process.env.A ?? 'x';\nconst b = process.env.B || 'x';", ['1 A?', '2 B?']],
    ['as a default', 'const a = given ?? process.env.A;', ['1 A!']],
    [
      'asked for first',
      'if (process.env.A) go();\nconst b = process.env.B ? 1 : 2;\nconst c = !process.env.C;',
      ['1 A?', '2 B?', '3 C?'],
    ],
    ['compared', "if (process.env.A === 'yes') go();", ['1 A?']],
    ['behind ?.', 'const a = process.env.A?.trim();', ['1 A?']],
    ['asserted', 'const a: string = process.env.A!;', ['1 A!']],
    [
      'behind a type',
      "const a = (process.env.A as string) || 'x';\nconst b = process.env.B! ?? 'x';",
      ['1 A?', '2 B?'],
    ],
    ['asked for, and then used', 'if (process.env.A) go(process.env.A);', ['1 A?', '1 A?']],
    ['used, and then asked for', 'const a = process.env.A;\nif (!a) throw new Error();', ['1 A!']],
    ['switched by', "switch (process.env.A) { case 'x': go(); }", ['1 A?']],
    ['made a truth', 'const a = Boolean(process.env.A);', ['1 A?']],
    [
      'an optional one of a schema, handed on',
      'createEnv({ server: { A: z.string().optional() }, runtimeEnv: { A: process.env.A } });',
      ['1 A?', '1 A?'],
    ],
    ['taken apart', "const { A, B = 'x' } = process.env;", ['1 A!', '1 B?']],
    ['of Vite', 'const a = import.meta.env.VITE_A;', ['1 VITE_A!']],
    ['of Deno', "const a = Deno.env.get('A');", ['1 A!']],
    ['set', "process.env.A = 'x';", ['1 A?']],
    ['in a comment', '// process.env.A\n/* process.env.B */ const c = process.env.C;', ['2 C!']],
    ['in a text', 'const a = "process.env.A";', []],
    ['in TSX', 'export const P = () => <a href={process.env.A}>x</a>;', ['1 A!']],
    [
      'a schema of t3-env',
      'createEnv({ server: { A: z.string(), B: z.string().optional() }, runtimeEnv: { A: process.env.A } });',
      ['1 A!', '1 B?', '1 A!'],
    ],
    ['a schema of envalid', "cleanEnv(process.env, { A: str(), B: str({ default: 'x' }) });", ['1 A!', '1 B?']],
    [
      'a schema of zod',
      "z.object({ A: z.string(), B: z.string().default('x') }).parse(process.env);",
      ['1 A!', '1 B?'],
    ],
  ])('%s', async (_, text, expected) => expect(used(await survey({ 'src/a.tsx': text }))).toEqual(expected));

  test('a wrapper is followed into other files', async () => {
    const answer = await survey({
      'src/env.ts': 'export function env(name: string) {\n  return process.env[name];\n}\n',
      'src/get.ts': 'export const get = (key: string) => process.env[key];\n',
      'src/a.ts':
        "import { env } from './env';\nconst { get } = require('./get');\nconst a = env('A');\nconst b = env('B', 'x');\nconst c = get('C') ?? '';\n",
    });
    expect(used(answer)).toEqual(['3 A!', '4 B?', '5 C?']);
  });

  test('a function of the same name elsewhere is another, and one with a default needs nothing', async () => {
    const answer = await survey({
      'src/get.ts': 'export const get = (key: string) => process.env[key];\n',
      'src/soft.ts': "export const soft = (key: string) => process.env[key] ?? '';\n",
      'src/a.ts': "import { get } from 'axios';\nget('A');\n".replace(
        "import { get } from 'axios';",
        'const get = other;',
      ),
      'src/b.ts': "import { soft } from './soft';\nsoft('B');\n",
    });
    expect(used(answer)).toEqual([]);
  });

  test('components with types, and Flow, are read', async () => {
    const answer = await survey({
      'a.vue': '<script setup lang="ts">\nconst a: string = import.meta.env.VITE_A;\n</script>\n',
      'b.astro': '---\nconst b = import.meta.env.B as string;\n---\n',
      'c.js': "// @flow\nimport type { A } from 'x';\nconst c: string = process.env.C;\n",
    });
    expect(answer.unread).toEqual([]);
    expect(used(answer).sort()).toEqual(['2 B!', '2 VITE_A!', '3 C!']);
  });

  test('wrappers that call each other end', async () => {
    const answer = await survey({
      'src/a.ts':
        "export const a = (n: string) => b(n);\nexport const b = (n: string) => a(n) ?? process.env[n];\nb('X');\n",
    });
    expect(used(answer)).toEqual(['3 X!']);
  });

  test('components of Vue, Svelte and Astro keep their lines', async () => {
    const answer = await survey({
      'a.vue': '<template>process.env.NO</template>\n<script setup>\nconst a = import.meta.env.VITE_A;\n</script>\n',
      'b.astro': '---\nconst b = import.meta.env.B;\n---\n<p>process.env.NO</p>\n',
    });
    expect(used(answer)).toEqual(['3 VITE_A!', '2 B!']);
  });

  test('tests, examples and built files are not the product', async () => {
    const text = 'process.env.A;';
    const answer = await survey({
      'src/a.test.ts': text,
      'tests/a.ts': text,
      'dist/a.js': text,
      'e2e/a.ts': text,
      'a.d.ts': text,
    });
    expect(answer.uses).toEqual([]);
  });

  test('a file that cannot be read is told with its line, and the rest is judged', async () => {
    const answer = await survey({ 'src/a.ts': 'const a = process.env.A;\nconst = ;{{{', 'src/b.ts': 'process.env.B;' });
    expect(answer.unread).toEqual([
      { file: 'src/a.ts', line: 2, reason: expect.stringMatching(/not valid JavaScript/) },
    ]);
    expect(used(answer)).toEqual(['1 B!']);
  });
});

test.each([
  [
    'Python',
    'app/settings.py',
    "A = os.environ['A']\nB = os.getenv('B')\n# os.environ['C']\nos.environ['D'] = 'x'\nE = config('E')\n",
    ['1 A!', '2 B?', '5 E?'],
  ],
  [
    'Ruby',
    'config/a.rb',
    "ENV.fetch('A')\nENV['B']\nENV.fetch('C', 'x')\nENV.fetch('D') { 1 }\n",
    ['1 A!', '2 B?', '3 C?', '4 D?'],
  ],
  ['Go', 'main.go', 'a := os.Getenv("A")\n// os.Getenv("B")\n', ['1 A?']],
  ['PHP', 'config/app.php', "'key' => env('A'),\n$b = getenv('B');\n$c = $_ENV['C'];\n", ['1 A?', '2 B?', '3 C?']],
  ['Prisma', 'prisma/schema.prisma', 'datasource db {\n  url = env("DATABASE_URL")\n}\n', ['2 DATABASE_URL!']],
  [
    'Prisma, two in a line, and what only a developer has',
    'prisma/schema.prisma',
    'datasource db { url = env("A_URL") directUrl = env("B_URL")\n  shadowDatabaseUrl = env("SHADOW_URL")\n}\n',
    ['1 A_URL!', '1 B_URL!'],
  ],
])('%s', async (_, file, text, expected) => expect(used(await survey({ [file]: text }))).toEqual(expected));

test('what values are like is told, and no value', async () => {
  const answer = await survey({
    '.env.production':
      'STRIPE_KEY=sk_test_SECRETVALUE\nDATABASE_URL=postgres://u:SECRETVALUE@localhost:5432/db\nNODE_ENV=development\nA=\nB=changeme\nC="a # b"\nD=SECRETVALUE\nE=$OTHER\n',
    '.env.example': 'A=your-key-here\n',
  });
  expect(answer.declared.map(({ name, in: place, value }) => `${name} ${place}: ${value}`)).toEqual([
    'A example: stand-in',
    'STRIPE_KEY environment file: test key',
    'DATABASE_URL environment file: own machine',
    'NODE_ENV environment file: not production',
    'A environment file: empty',
    'B environment file: stand-in',
    'C environment file: something',
    'D environment file: something',
    'E environment file: none',
  ]);
  expect(JSON.stringify(answer)).not.toContain('SECRETVALUE');
});

test('what a container, another variable or a text has is nothing wrong', async () => {
  const text = [
    'HOST=0.0.0.0',
    'URL=$' + '{X:-http://localhost:3000}',
    'FROM=noreply@yourcompany.com',
    'TEXT=Manage your account',
    'LIST=["a"]',
    '',
  ].join('\n');
  const { declared } = await survey({ '.env.production': text });
  expect(declared.map(({ value }) => value)).toEqual(['something', 'none', 'something', 'something', 'something']);
});

test('lines of a key without quotes are no names', async () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQSECRETTAIL\nq8ZSECRETTAILOfKey==\n-----END PRIVATE KEY-----';
  const { declared, formats } = await survey({ '.env': `KEY=${key}\nB=1\n` });
  expect(declared.map(({ name }) => name)).toEqual(['KEY', 'B']);
  expect(JSON.stringify([declared, formats])).not.toContain('SECRETTAIL');
});

test('lines that programs read differently are told', async () => {
  const { formats } = await survey({ '.env': 'A=1\nA=2\nwhat\n<<<<<<< HEAD\nB="x\n  C=3\n' });
  expect(formats.map(({ line, fault, name }) => [line, fault, name])).toEqual([
    [2, 'twice', 'A'],
    [3, 'no variable', undefined],
    [4, 'merge marker', undefined],
    [5, 'open quote', 'B'],
  ]);
});

test.each([
  ['vercel.json', '{ "env": { "A": "x" }, "build": { "env": { "B": "y" } } }', ['A', 'B']],
  ['netlify.toml', '[build.environment]\nA = "x"\n[context.production.environment]\nB = "y"\n', ['A', 'B']],
  ['fly.toml', 'app = "x"\n[env]\n  A = "1"\n', ['A']],
  ['wrangler.jsonc', '{ // note\n "vars": { "A": "x" } }', ['A']],
  [
    'render.yaml',
    'services:\n  - type: web\n    envVars:\n      - key: A\n        sync: false\n      - key: B\n        value: x\n',
    ['A', 'B'],
  ],
  [
    'docker-compose.yml',
    'services:\n  web:\n    environment:\n      - A=1\n      - B\n  db:\n    environment: { C: x }\n',
    ['A', 'B', 'C'],
  ],
  [
    '.github/workflows/a.yml',
    'env: { A: x }\njobs:\n  j:\n    env: { B: y }\n    steps:\n      - env: { C: z }\n',
    ['A', 'B', 'C'],
  ],
])('%s declares', async (file, text, names) => {
  const { declared } = await survey({ [file]: text });
  expect(declared.map(({ name }) => name)).toEqual(names);
  expect(declared.every(({ line }) => line > 0)).toBe(true);
});

test('a compose file that cannot be read is told', async () => {
  const { unread } = await survey({ 'compose.yaml': 'a: [' });
  expect(unread).toEqual([{ file: 'compose.yaml', reason: 'it cannot be read' }]);
});

test('a platform file that cannot be read is told', async () => {
  const { unread } = await survey({ 'fly.toml': '[env\nA=' });
  expect(unread).toEqual([{ file: 'fly.toml', reason: 'it cannot be read' }]);
});

test('names that a platform lists are read, its other words are not', async () => {
  const listed =
    ' name              value      environments\n STRIPE_SECRET_KEY Encrypted  Production\n│ DATABASE_URL │ x │\n';
  const { declared } = await survey({ 'names.txt': listed }, ['names.txt']);
  expect(declared.map(({ name, in: place }) => [name, place])).toEqual([
    ['STRIPE_SECRET_KEY', 'names'],
    ['DATABASE_URL', 'names'],
  ]);
});

test.each([
  ['COPY . .', undefined, false],
  ['COPY . /app', '.env*\n', true],
  ['ADD ./ /app', 'node_modules\n.env\n', true],
  ['COPY . .', 'node_modules\n', false],
  ['COPY . .', '**/*.env\n', true],
  ['COPY . .', '.env*\n!.env\n', false],
  ['COPY . .', '.env*\n!.env.example\n', true],
])('%s with %j keeps files for the environment out: %s', async (row, ignored, isKeptOut) => {
  const { images } = await survey({
    Dockerfile: `FROM node:24\n${row}\n`,
    ...(ignored && { '.dockerignore': ignored }),
  });
  expect(images).toEqual([{ file: 'Dockerfile', line: 2, isKeptOut }]);
});

test('what an earlier stage copies does not stay', async () => {
  const text = 'FROM node:24 AS build\nCOPY . .\nFROM node:24-slim\nCOPY --from=build /app /app\n';
  expect((await survey({ Dockerfile: text })).images).toEqual([]);
});

test('a part of the folder, or of another stage, is not everything', async () => {
  const { images } = await survey({ Dockerfile: 'COPY package.json .\nCOPY --from=build /app .\nCOPY src ./src\n' });
  expect(images).toEqual([]);
});
