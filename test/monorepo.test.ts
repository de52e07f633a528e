import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findingsOf, type Report } from '../src/gate/report.ts';
import { inFolder, runCheck } from './sandbox.ts';

/** Made for these tests: of the right form, and nobody's. */
const key = (last: string) => ['sk', 'live', `51Nf8aQzV7rWm3kYt0BxCd9EgHjLpSu${last}`].join('_');
const manifest = (name: string, dependencies: Record<string, string> = {}) =>
  JSON.stringify({ name, version: '1.0.0', dependencies }, null, 2);
const config = (more = '') => `environment: { production: { names: [PORT_NAME] } }\n${more}`;

/** Three products, two packages that they share, and what is at the top. */
const FILES = {
  'package.json': '{ "private": true, "workspaces": ["apps/*", "packages/*"] }\n',
  'apps/shop/launch.yml': config(),
  'apps/shop/package.json': manifest('@members/shop', { '@members/db': 'workspace:*' }),
  'apps/shop/src/pay.ts': 'export const port = process.env.PORT_NAME;\n',
  'apps/blog/launch.yml': config(),
  'apps/blog/package.json': manifest('@members/blog', { '@members/ui': '*' }),
  'apps/blog/src/feed.ts': `export const feed = process.env.FEED_URL!.trim();\nexport const secret = '${key('a')}';\n`,
  'apps/admin/launch.yml': config(),
  'apps/admin/package.json': manifest('@members/admin', { '@members/ui': '*' }),
  'apps/admin/src/users.ts': 'export const users = [];\n',
  'packages/db/package.json': manifest('@members/db', { '@members/config': '1.0.0' }),
  'packages/db/src/client.ts': `export const url = '${key('b')}';\n`,
  'packages/config/package.json': manifest('@members/config'),
  'packages/config/src/index.ts': 'export const region = process.env.REGION!.trim();\n',
  'packages/ui/package.json': manifest('@members/ui'),
  'packages/ui/src/button.ts': 'export const button = 1;\n',
};

const places = ({ checks }: Report) =>
  findingsOf(checks)
    .flatMap(({ rule, place }) => (rule.startsWith('handover') || rule.startsWith('alerts') ? [] : [{ rule, place }]))
    .map(({ rule, place }) => `${rule} ${'file' in place ? place.file : place.address}`)
    .filter((each) => /secrets\/live-key|environment\/missing/.test(each))
    .sort();
const judged = (file: string, files: Record<string, string> = FILES) =>
  inFolder(files, async (place) => (await place.check('--config', file, '--only', 'secrets,environment')).report);

describe('a monorepo of three products', () => {
  test.each([
    ['shop', ['environment/missing packages/config/src/index.ts', 'secrets/live-key packages/db/src/client.ts']],
    ['blog', ['environment/missing apps/blog/src/feed.ts', 'secrets/live-key apps/blog/src/feed.ts']],
    ['admin', []],
  ])('%s is judged by its own files, and by the packages that it uses', async (name, expected) => {
    const report = await judged(`apps/${name}/launch.yml`);
    expect({ found: places(report), target: report.target }).toEqual({ found: expected, target: `apps/${name}` });
  });

  test('what is at the top is everybody’s', async () => {
    const files = { ...FILES, 'deploy.sh': `export KEY=${key('c')}\n` };
    for (const name of ['shop', 'blog', 'admin'])
      expect(places(await judged(`apps/${name}/launch.yml`, files))).toContain('secrets/live-key deploy.sh');
  });

  test('root: in a launch.yml at the top says which product it is of', async () => {
    const report = await judged('launch.yml', { ...FILES, 'launch.yml': 'root: apps/admin\n' });
    expect({ found: places(report), verdict: report.verdict }).toEqual({ found: [], verdict: 'GO' });
    const all = await judged('launch.yml', { ...FILES, 'launch.yml': 'root: .\n' });
    expect(places(all)).toHaveLength(2);
  });

  test('a folder that is not there is named', async () => {
    await expect(judged('launch.yml', { ...FILES, 'launch.yml': 'root: apps/admn\n' })).rejects.toThrow(
      'root names the folder "apps/admn", and there is none',
    );
  });

  test('in its own folder, all is the product’s', async () => {
    await inFolder(FILES, async (place) => {
      execFileSync('git', ['init', '--quiet'], { cwd: place.cwd });
      place.write('apps/blog/launch.yml', config('root: apps/blog\n'));
      const { report } = await runCheck(['--only', 'secrets,environment'], join(place.cwd, 'apps/blog'));
      expect(places(report)).toEqual(['environment/missing src/feed.ts', 'secrets/live-key src/feed.ts']);
    });
  });

  test('a product without a manifest is known by its launch.yml', async () => {
    const { 'apps/blog/package.json': _, ...rest } = FILES;
    expect(places(await judged('apps/admin/launch.yml', rest))).toEqual([]);
  });

  test.each([
    [
      'Go',
      { 'go.mod': 'module x.example/shop\n\nrequire x.example/db v0.0.0\n' },
      { 'go.mod': 'module x.example/db\n' },
    ],
    [
      'Python',
      { 'pyproject.toml': '[tool.uv.sources]\ndb = { path = "../../packages/db" }\n' },
      { 'pyproject.toml': '[project]\nname = "db"\n' },
    ],
    ['Ruby', { Gemfile: "gem 'db', path: '../../packages/db'\n" }, { Gemfile: '\n' }],
    [
      'PHP',
      { 'composer.json': '{ "require": { "members/db": "*" } }' },
      { 'composer.json': '{\n  "name": "members/db"\n}' },
    ],
    [
      'Rust',
      { 'Cargo.toml': '[dependencies]\ndb = { path = "../../packages/db" }\n' },
      { 'Cargo.toml': '[package]\nname = "db"\n' },
    ],
  ])('%s: a package that is asked for is the product’s, another is not', async (_, own, shared) => {
    const at = (folder: string, files: Record<string, string | undefined>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text ?? '']));
    const files = {
      'apps/shop/launch.yml': config(),
      ...at('apps/shop', own),
      ...at('packages/db', shared),
      'packages/db/client.py': `KEY = '${key('d')}'\n`,
      'packages/other/a.py': `KEY = '${key('e')}'\n`,
      'packages/other/package.json': manifest('other'),
    };
    expect(places(await judged('apps/shop/launch.yml', files))).toEqual(['secrets/live-key packages/db/client.py']);
  });
});
