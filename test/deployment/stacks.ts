/** Small repositories, one for each stack and platform: as they should be, and what somebody does to them. */
export interface Stack {
  files: Record<string, string>;
  /** Files in their place, each with a fault; an empty text is no file. */
  faults: Record<string, string>;
  /** `rule file:line priority` */
  found: string[];
  /** Reasons of what is not known, both times. */
  unknown?: string[];
}

const LAUNCH = { 'launch.yml': 'deploy: { rollback: { drilled: 2026-11-20 } }\n' };
const lock = (packages: Record<string, string>) =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { dependencies: packages } } });
const node = (version: string, run = 'npm run build') =>
  `on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v6\n        with:\n          node-version: ${version}\n      - run: npm ci\n      - run: ${run}\n`;

export const STACKS: Record<string, Stack> = {
  'Next.js on Vercel': {
    files: {
      ...LAUNCH,
      'package.json':
        '{\n  "engines": { "node": "24.x" },\n  "scripts": { "build": "next build" },\n  "dependencies": { "next": "16.0.0" }\n}\n',
      'package-lock.json': lock({ next: '16.0.0' }),
      'vercel.json': '{ "buildCommand": "npm run build" }\n',
      '.nvmrc': '24\n',
      '.github/workflows/test.yml': node('24'),
    },
    faults: {
      'package.json':
        '{\n  "engines": {\n    "node": ">=20"\n  },\n  "scripts": { "dev": "next" },\n  "dependencies": { "next": "16.1.0" }\n}\n',
      '.nvmrc': '20\n',
      '.github/workflows/test.yml': node('20'),
    },
    found: [
      'deploy/build vercel.json:1 block-now',
      'deploy/lockfile package.json:6 block-now',
      'deploy/node-mismatch package.json:3 fix-before-launch',
      'deploy/unbounded-engine package.json:3 fix-before-launch',
    ],
  },
  'Remix on Fly.io': {
    files: {
      ...LAUNCH,
      'package.json':
        '{\n  "engines": { "node": "22.x" },\n  "scripts": { "build": "remix build", "start": "remix-serve" },\n  "dependencies": { "@remix-run/node": "2.0.0", "prisma": "7.5.0" }\n}\n',
      'pnpm-lock.yaml':
        "importers:\n  .:\n    dependencies:\n      '@remix-run/node':\n        specifier: 2.0.0\n      prisma:\n        specifier: 7.5.0\n",
      'fly.toml': 'app = "members"\n[deploy]\n  release_command = "npx prisma migrate deploy"\n',
      Dockerfile: 'FROM node:22-slim AS base\nFROM base\nCMD ["npm", "run", "start"]\n',
      'prisma/migrations/1_init/migration.sql': 'CREATE TABLE a (id int);\n',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      '.github/workflows/test.yml': node('22.x'),
    },
    faults: {
      'fly.toml': 'app = "members"\n',
      Dockerfile: 'FROM node:20-slim AS base\nFROM base\nCMD ["npm", "run", "serve"]\n',
    },
    found: [
      'deploy/build Dockerfile:3 block-now',
      'deploy/eol Dockerfile:1 fix-after-launch',
      'deploy/migrate-order prisma/migrations:undefined fix-before-launch',
      'deploy/node-mismatch Dockerfile:1 block-now',
    ],
  },
  'Nuxt on Netlify': {
    files: {
      ...LAUNCH,
      'package.json': '{ "scripts": { "build": "nuxt build" }, "dependencies": { "nuxt": "4.0.0" } }\n',
      'yarn.lock': '# yarn\n',
      'netlify.toml': '[build]\n  command = "yarn build"\n[build.environment]\n  NODE_VERSION = "24"\n',
      '.nvmrc': 'lts/krypton\n',
    },
    faults: {
      'netlify.toml': '[build]\n  command = "npm run generate"\n[build.environment]\n  NODE_VERSION = "22"\n',
      'package-lock.json': '{}',
    },
    found: [
      'deploy/build netlify.toml:2 block-now',
      'deploy/lockfile package.json:1 fix-before-launch',
      'deploy/node-mismatch netlify.toml:4 fix-before-launch',
    ],
  },
  'SvelteKit on Railway': {
    files: {
      ...LAUNCH,
      'package.json':
        '{ "engines": { "node": "^24" }, "scripts": { "build": "vite build" }, "dependencies": { "@sveltejs/kit": "2.0.0", "drizzle-orm": "0.45.0" } }\n',
      'bun.lock': '{}',
      'railway.json': '{\n  "deploy": {\n    "preDeployCommand": ["npx drizzle-kit migrate"]\n  }\n}\n',
      'drizzle/0000_init.sql': 'CREATE TABLE a (id int);\n',
      'drizzle/meta/_journal.json': '{ "dialect": "postgresql", "entries": [{ "tag": "0000_init" }] }',
    },
    faults: {
      'railway.json': '{\n  "deploy": {\n    "preDeployCommand": ["npx drizzle-kit push --force"]\n  }\n}\n',
      'launch.yml': 'deploy: { rollback: { drilled: 2026-01-20 } }\n',
    },
    found: ['deploy/migrate-order railway.json:3 block-now', 'deploy/rollback railway.json:1 fix-after-launch'],
  },
  'Express on Render': {
    files: {
      ...LAUNCH,
      'package.json':
        '{ "scripts": { "start": "node src/app.js", "build": "tsc" }, "dependencies": { "express": "5.0.0" } }\n',
      'package-lock.json': lock({ express: '5.0.0' }),
      'render.yaml':
        'services:\n  - type: web\n    runtime: node\n    buildCommand: npm ci && npm run build\n    startCommand: npm start\n    envVars:\n      - key: NODE_VERSION\n        value: 24.11.0\n',
      '.github/workflows/test.yml': node('24', 'npm test'),
    },
    faults: {
      'launch.yml': 'stage: prelaunch\n',
      'render.yaml':
        'services:\n  - type: web\n    runtime: node\n    buildCommand: npm ci\n    startCommand: npm run serve\n',
      'package-lock.json': '',
    },
    found: [
      'deploy/build render.yaml:5 block-now',
      'deploy/lockfile package.json:1 block-now',
      'deploy/node-mismatch render.yaml:1 fix-before-launch',
      'deploy/rollback render.yaml:1 fix-before-launch',
    ],
  },
  'NestJS in a workflow': {
    files: {
      ...LAUNCH,
      'package.json':
        '{ "scripts": { "build": "nest build", "migrate": "typeorm migration:run" }, "dependencies": { "@nestjs/core": "11.0.0" } }\n',
      'package-lock.json': lock({ '@nestjs/core': '11.0.0' }),
      'src/migrations/1700000000000-Init.ts':
        'export class Init implements MigrationInterface {\n  async up(queryRunner: QueryRunner) { await queryRunner.query(`CREATE TABLE a (id int)`); }\n  async down(queryRunner: QueryRunner) { await queryRunner.query(`DROP TABLE a`); }\n}\n',
      '.github/workflows/deploy.yml':
        'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm run build\n      - run: npm run migrate\n      - run: gcloud run deploy members\n',
    },
    faults: {
      '.github/workflows/deploy.yml':
        'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n      - run: gcloud run deploy members\n      - run: npm run migrate\n',
    },
    found: [
      'deploy/build package.json:1 fix-before-launch',
      'deploy/migrate-order .github/workflows/deploy.yml:8 fix-before-launch',
    ],
  },
  'Astro on Cloudflare': {
    files: {
      ...LAUNCH,
      'package.json': '{ "scripts": { "build": "astro build" }, "dependencies": { "astro": "5.0.0" } }\n',
      'package-lock.json': lock({ astro: '5.0.0' }),
      'wrangler.jsonc': '{\n  // Members\n  "build": { "command": "npm run build" }\n}\n',
    },
    faults: { 'wrangler.jsonc': '{\n  // Members\n  "build": { "command": "npm run bundle" }\n}\n' },
    found: ['deploy/build wrangler.jsonc:3 block-now'],
  },
  'Rails on Heroku': {
    files: {
      ...LAUNCH,
      Gemfile: "ruby '3.4.1'\ngem 'rails'\n",
      'Gemfile.lock': 'GEM\n',
      '.ruby-version': '3.4.1\n',
      Procfile: 'web: bundle exec puma\nrelease: bin/rails db:migrate\n',
      'db/migrate/20260101000000_a.rb':
        'class A < ActiveRecord::Migration[8.0]\n  def change\n    create_table :a\n  end\nend\n',
    },
    faults: {
      Gemfile: "gem 'rails'\nruby '3.2.2'\n",
      'Gemfile.lock': '',
      Procfile: 'web: bundle exec puma\nrelease: bin/rails db:schema:load\n',
    },
    found: [
      'deploy/eol Gemfile:2 fix-after-launch',
      'deploy/lockfile Gemfile:1 block-now',
      'deploy/migrate-order Procfile:2 block-now',
      'deploy/migrate-order db/migrate:undefined fix-before-launch',
      'deploy/node-mismatch Gemfile:2 fix-before-launch',
    ],
  },
  'Django on App Engine': {
    files: {
      ...LAUNCH,
      'pyproject.toml': '[project]\nrequires-python = ">=3.12,<3.15"\n',
      'app.yaml': 'runtime: python313\n',
      '.github/workflows/test.yml':
        'on: push\njobs:\n  test:\n    steps:\n      - uses: actions/setup-python@v6\n        with:\n          python-version: "3.13"\n',
    },
    faults: { 'app.yaml': 'entrypoint: gunicorn\nruntime: python310\n' },
    found: ['deploy/eol app.yaml:2 fix-after-launch', 'deploy/node-mismatch app.yaml:2 block-now'],
  },
  'Laravel in Docker': {
    files: {
      ...LAUNCH,
      'composer.json': '{\n  "require": {\n    "php": "^8.3",\n    "laravel/framework": "^12"\n  }\n}\n',
      'composer.lock': '{}',
      Dockerfile: 'FROM php:8.4-fpm\nCMD ["sh", "-c", "php artisan migrate --force && php-fpm"]\n',
      'database/migrations/2026_01_01_000000_a.php':
        "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::create('a', fn () => 1);\n  }\n  public function down(): void {\n    Schema::drop('a');\n  }\n};\n",
    },
    faults: {
      Dockerfile: 'ARG PHP=8.1\nFROM php:$PHP-fpm\nCMD ["sh", "-c", "php artisan migrate:fresh --force && php-fpm"]\n',
      'composer.lock': '',
    },
    found: [
      'deploy/eol Dockerfile:2 fix-after-launch',
      'deploy/lockfile composer.json:2 block-now',
      'deploy/migrate-order Dockerfile:3 block-now',
      'deploy/node-mismatch Dockerfile:2 block-now',
    ],
  },
  'Go in Docker': {
    files: {
      ...LAUNCH,
      'go.mod': 'module members\n\ngo 1.24\n\nrequire github.com/jackc/pgx/v5 v5.7.0\n',
      'go.sum': 'x\n',
      Dockerfile: 'FROM golang:1.25 AS build\nRUN go build ./...\nFROM gcr.io/distroless/base\n',
    },
    faults: { 'go.sum': '' },
    found: ['deploy/lockfile go.mod:5 block-now'],
    unknown: ['the end-of-life date of Go 1.24 is not known to this program'],
  },
};
