import { describe, expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../../src/gate/report.ts';
import { inFolder } from '../sandbox.ts';

const found = (files: Record<string, string>) =>
  inFolder({ 'launch.yml': 'deploy: { rollback: { drilled: 2026-11-20 } }\n', ...files }, async (place) => {
    const { report } = await place.check('--only', 'deploy');
    return [
      ...findingsOf(report.checks).map(
        ({ rule, place: at, priority }) =>
          `${rule.split('/')[1]} ${'file' in at ? at.file : ''}:${'line' in at ? at.line : ''} ${priority}`,
      ),
      ...unknownsOf(report.checks).map(({ reason }) => reason),
    ];
  });

const DOCKERFILE = `FROM node:22-alpine
RUN apk add --no-cache yarn git \\
    python3
# line 4
RUN npm run lint --if-present
RUN pnpm sequelize db:migrate
RUN yarn nest build
RUN npm run lacking
`;
const MIGRATION = { 'migrations/001_a.sql': 'CREATE TABLE a (id int);\n' };

describe('what is met in the wild', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'words behind a package manager that are no scripts',
      { 'package.json': '{}', Dockerfile: DOCKERFILE },
      ['build Dockerfile:8 block-now'],
    ],
    [
      'programs and files that are run, options that take a word, and names that are put together',
      {
        'package.json': '{ "engines": { "node": "22.x" } }',
        Dockerfile:
          'FROM node@sha256:0123456789012345678901234567890123456789012345678901234567890123\nRUN npm run --prefix frontend lacking\nRUN pnpm run --filter web missing\nRUN npm run build:$APP_ENV\nRUN yarn run tsc -p .\nCMD ["bun","run","src/index.ts"]\n',
      },
      ['build Dockerfile:2 block-now', 'build Dockerfile:3 block-now'],
    ],
    [
      'a module of Go in a folder beside',
      { 'go.mod': 'module a\n\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ./lib\n' },
      [],
    ],
    [
      'a project that a generator writes',
      {
        'package.json': '{ "private": true }',
        '{{cookiecutter.slug}}/package.json': '{ "dependencies": { "a": "1" } }',
        'remix.init/package.json': '{ "dependencies": { "a": "1" } }',
      },
      [],
    ],
    ['Deno’s lock file', { 'package.json': '{ "dependencies": { "a": "1" } }', 'deno.lock': '{}' }, []],
    [
      'a script for one’s own machine',
      {
        ...MIGRATION,
        'package.json': '{ "scripts": { "start": "goose up" } }',
        'start.sh': 'supabase start\nsupabase db reset\nnpm run dev\n',
      },
      [],
    ],
    ['npm start without a script', { 'package.json': '{}', 'server.js': '', Procfile: 'web: npm start\n' }, []],
    [
      'comments of a shell script',
      { 'package.json': '{}', 'entrypoint.sh': '# We use npm run here because yarn is slow\nexec node a.js\n' },
      [],
    ],
    [
      'a script of another folder',
      {
        'package.json': '{}',
        'netlify.toml': '[build]\nbase = "docs"\ncommand = "npm run docs:build"\n',
        'docs/package.json': '{ "scripts": { "docs:build": "x" } }',
      },
      [],
    ],
    [
      'a script deep below',
      {
        'package.json': '{}',
        'render.yaml': 'services:\n  - runtime: node\n    buildCommand: cd a/b/c/d && npm run compile\n',
        'a/b/c/d/package.json': '{ "scripts": { "compile": "tsc" } }',
      },
      [],
    ],
    [
      'pnpm’s overrides, and groups that both have it',
      {
        'package.json':
          '{ "dependencies": { "ms": "^2.0.0", "a": "^1" }, "devDependencies": { "a": "^1.1" }, "pnpm": { "overrides": { "ms": "2.1.2" } } }',
        'pnpm-lock.yaml':
          'importers:\n  .:\n    dependencies:\n      ms:\n        specifier: 2.1.2\n      a:\n        specifier: ^1\n    devDependencies:\n      a:\n        specifier: ^1.1\n',
      },
      [],
    ],
    [
      'pnpm’s older lock file',
      {
        'package.json': '{ "devDependencies": { "turbo": "^1.10.0" } }',
        'pnpm-lock.yaml':
          'lockfileVersion: 5.4\nimporters:\n  .:\n    specifiers:\n      turbo: ^1.10.0\n    devDependencies:\n      turbo: 1.10.16\n',
      },
      [],
    ],
    [
      'a reset that nothing runs',
      {
        ...MIGRATION,
        'package.json': '{ "scripts": { "start": "goose up", "start:e2e": "prisma migrate reset --force" } }',
      },
      [],
    ],
    [
      'what Heroku runs once',
      {
        ...MIGRATION,
        'app.json': '{ "stack": "heroku-24", "scripts": { "postdeploy": "rails db:schema:load" } }',
        Procfile: 'release: rails db:migrate\n',
      },
      [],
    ],
    [
      'the manifest of another part',
      {
        'package.json': '{ "engines": { "node": "22.x" } }',
        'vercel.json': '{}',
        'functions/package.json': '{ "engines": { "node": "20" } }',
        'functions/.nvmrc': '20',
      },
      [],
    ],
    [
      'an argument of the image without a value',
      {
        'package.json': '{ "engines": { "node": "22.x" } }',
        Dockerfile: 'ARG NODE_VERSION\nFROM node:$NODE_VERSION-alpine\n',
      },
      [],
    ],
    [
      'the same words in an earlier job',
      {
        ...MIGRATION,
        'package.json': '{}',
        '.github/workflows/a.yml':
          'on: push\njobs:\n  test:\n    steps:\n      - run: npm ci\n  deploy:\n    steps:\n      - run: npx goose up\n      - run: |\n          npm ci\n          npx vercel deploy --prod\n',
      },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});
