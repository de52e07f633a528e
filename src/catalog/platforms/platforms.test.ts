import { expect, test } from '@jest/globals';
import { deployPlatforms, doorOf, isGiven, isOfPlatform, platformFile, platformOf, requestIds } from './index.ts';

test('names that are given away are those below the platform’s own', () => {
  expect(['shop.vercel.app', 'a-git-b.vercel.app', 'X.Fly.dev'].map(isGiven)).toEqual([true, true, true]);
  expect(isGiven('Vercel.App')).toBe(false);
  expect(['vercel.app', 'vercel.com', 'shopvercel.app', 'example.com'].map(isGiven)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a platform is known by what a CNAME leads to', () => {
  expect(platformOf(['cname.vercel-dns.com'])).toEqual({ name: 'Vercel', by: 'cname.vercel-dns.com' });
  expect(platformOf(['example.com'])).toBeUndefined();
});

test('its own hosts are nobody’s product', () => {
  expect(['vercel.com', 'a.netlify.com', 'dash.cloudflare.com'].map(isOfPlatform)).toEqual([true, true, true]);
  expect(isOfPlatform('example.com')).toBe(false);
  expect([doorOf('fly.io'), doorOf('my.fly.io')]).toEqual(['the dashboard of Fly.io', undefined]);
});

test('no two have the same file, and each that has one is found by it', () => {
  const files = [
    'vercel.json',
    'netlify.toml',
    'render.yaml',
    'railway.toml',
    'fly.toml',
    'app.json',
    'app.yaml',
    'serverless.yml',
    'wrangler.jsonc',
  ];
  expect(files.map((file) => platformFile(`apps/web/${file}`)?.platform.name)).toEqual([
    'Vercel',
    'Netlify',
    'Render',
    'Railway',
    'Fly.io',
    'Heroku',
    'App Engine',
    'AWS Lambda',
    'Cloudflare',
  ]);
  const fitting = files.map((file) => deployPlatforms.filter((each) => each.file?.name.test(file)).length);
  expect(new Set(fitting)).toEqual(new Set([1]));
});

test('no header numbers answers twice', () => expect(new Set(requestIds).size).toBe(requestIds.length));
