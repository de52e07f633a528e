import { expect, test } from '@jest/globals';
import { type Cases, ruleCases } from '../../../test/rule-cases.ts';
import { isAddressOf, NETWORKS, networkOf } from '../../catalog/networks.ts';
import { summarize } from '../../io/body-summary.ts';
import { LEAKS, type LeakKind, leakIn } from '../../io/leaks.ts';
import type { SecretMatch } from '../../io/secrets.ts';
import { isStaging } from '../../lookups/hosts.ts';
import type { EdgeFacts } from './facts.ts';
import { rules } from './rules/index.ts';

const ENV_URL = 'https://example.com/.env';
const HOME = 'https://example.com/';
const CLOUDFLARE = { id: 'cloudflare', name: 'Cloudflare' };
const none: EdgeFacts = {
  stage: 'prelaunch',
  tried: [],
  downloads: [],
  layer: undefined,
  front: { host: 'example.com', url: HOME, found: undefined },
  origins: [],
};
const tried = (leak?: LeakKind['kind']): EdgeFacts => ({ ...none, tried: [{ url: ENV_URL, status: 200, leak }] });

const KEY: SecretMatch = {
  provider: 'stripe',
  name: 'Stripe secret key',
  opens: 'money',
  revoke: 'https://dashboard.stripe.com/apikeys',
  file: '/app.js',
  line: 3,
  start: 'sk_live_',
  print: '0123456789',
  where: 'output',
};
const PUBLIC: SecretMatch = {
  ...KEY,
  provider: 'stripe-publishable',
  name: 'Stripe or Clerk publishable key',
  isPublic: true,
};
const serves = (...secrets: SecretMatch[]): EdgeFacts => ({
  ...none,
  downloads: [
    { url: HOME, isPreview: false, secrets: [] },
    { url: `${HOME}app.js`, isPreview: false, secrets },
  ],
});
const previews = (...secrets: SecretMatch[]): EdgeFacts => ({
  ...none,
  downloads: [{ url: 'https://staging.example.com/', isPreview: true, secrets }],
});
const inMode = (mode: 'live' | 'test'): SecretMatch => ({ ...PUBLIC, start: `pk_${mode}_`, mode });
const unseenScript: EdgeFacts = { ...none, downloads: [{ url: HOME, isPreview: false, unseen: 'status 503' }] };
const unseenHome: EdgeFacts = { ...none, layer: 'any', front: { unseen: 'nothing listens there' } };
const behind = (
  origins: EdgeFacts['origins'],
  found: { id: string; name: string; isPlatform?: true } = CLOUDFLARE,
): EdgeFacts => ({
  ...none,
  layer: 'cloudflare',
  front: { host: 'example.com', url: HOME, found },
  origins,
});
const ORIGIN = { address: '192.31.196.85', from: 'MX mail.example.com', url: HOME };

const cases: Record<keyof typeof rules, Cases<EdgeFacts>> = {
  'exposed-file': {
    holds: {
      'nothing is there': { ...none, tried: [{ url: ENV_URL, status: 404, leak: undefined }] },
      'the page of a single-page app': tried(),
    },
    broken: Object.fromEntries(LEAKS.map(({ kind }) => [kind, tried(kind)])),
    unknown: { 'too many requests': { ...none, tried: [{ url: ENV_URL, unseen: 'status 429' }] } },
    notApplicable: { 'no host has an address': none },
  },
  'bundle-secrets': {
    holds: {
      'no key': serves(),
      'a key for browsers': serves(PUBLIC),
      'a stand-in': serves({ ...KEY, lowered: 'stand-in' }),
    },
    broken: {
      'a live key': serves(KEY),
      'a key in a script and in its map': {
        ...none,
        downloads: ['app.js', 'app.js.map'].map((name) => ({ url: HOME + name, isPreview: false, secrets: [KEY] })),
      },
      'a key of the test mode': serves({ ...KEY, lowered: 'test-key', start: 'sk_test_' }),
      'a live key in a preview': previews(KEY),
      'a key that loads maps': serves({ ...KEY, provider: 'google-api-key', name: 'Google API key', start: 'AIza' }),
      'a key for searching, as far as it looks': serves({
        ...KEY,
        provider: 'algolia-admin',
        name: 'Algolia admin key',
        start: '',
      }),
    },
    unknown: { 'a script that is not served': unseenScript },
    notApplicable: { 'no page was seen': none },
  },
  'test-keys': {
    holds: {
      'a live key on the product': serves(inMode('live')),
      'a test key in a preview': previews(inMode('test')),
      'both, where the page chooses': serves(inMode('test'), inMode('live')),
      'a public key without modes': serves(PUBLIC),
    },
    broken: {
      'a test key on the product': serves(inMode('test')),
      'a live key in a preview': previews(inMode('live')),
    },
    unknown: { 'a script that is not served': unseenScript },
    notApplicable: { 'no page was seen': none },
  },
  proxied: {
    holds: { declared: behind([]), any: { ...behind([]), layer: 'any' } },
    broken: {
      nobody: { ...none, layer: 'cloudflare' },
      another: { ...behind([]), layer: 'fastly' },
      'nobody, where any would do': { ...none, layer: 'any' },
    },
    unknown: { 'a home page that does not answer': unseenHome },
    notApplicable: { 'nothing is declared': none },
  },
  'origin-exposed': {
    holds: { 'locked to the proxy': behind([{ ...ORIGIN, serves: 'nothing of it' }]) },
    broken: {
      'over https': behind([{ ...ORIGIN, serves: 'the same page' }]),
      'over http': behind([
        { ...ORIGIN, url: 'http://example.com/', from: 'old.example.com', serves: 'the same page' },
      ]),
    },
    unknown: {
      'a home page that does not answer': unseenHome,
      'a challenge in front': behind({ unseen: 'blocked' }),
      'the run ended before': behind([{ ...ORIGIN, unseen: 'the run’s time limit was reached' }]),
    },
    notApplicable: {
      'nobody in front': none,
      'nothing gives it away': behind([]),
      'a platform': behind([], { id: 'vercel', name: 'Vercel', isPlatform: true }),
    },
  },
};
ruleCases(rules, cases);

const LEAKING: Record<LeakKind['kind'], string[]> = {
  environment: [
    'A=1',
    '# made by hand\n\nexport DB_URL=postgres://x\nKEY="-----BEGIN\nabc\n"\nB=2\nC=3\n',
    'STRIPE_KEY = sk\r\nNODE_ENV=production\r\n',
  ],
  git: ['ref: refs/heads/main\n', 'a'.repeat(40)],
  dump: [
    '-- MySQL dump 10.13  Distrib 8.0\n',
    '--\n-- PostgreSQL database dump\n--\n',
    'PGDMP\u0001',
    'DROP TABLE IF EXISTS `users`;\n',
    'PRAGMA foreign_keys=OFF;\n',
  ],
  phpinfo: ['<html><head><title>PHP 8.2.7 - phpinfo()</title></head><h1>PHP Version 8.2.7</h1>'],
  listing: [
    '<html>\r\n<head><title>Index of /uploads/</title></head>',
    '<!DOCTYPE HTML><title>Directory listing for /backup/</title>',
  ],
  'source-map': [
    '{"version":3,"sources":["a.ts"],"sourcesContent":["let a"],"mappings":""}',
    ')]}\'\n{"sourcesContent": [ "x"]}',
  ],
};
test.each(Object.entries(LEAKING))('%s is told by its content', (kind, bodies) => {
  expect(bodies.map(leakIn)).toEqual(bodies.map(() => kind));
});

test.each([
  ['an empty file', ''],
  ['a page', '<!doctype html><title>Members</title><script>window.A=1</script>'],
  ['a page that writes about lists', '<title>The Index of Happiness</title>'],
  ['a page about phpinfo', '<title>What phpinfo() tells</title>'],
  ['prose', 'There is no such file here.\nAsk the owner = Ana.\n'],
  ['an answer in JSON', '{"error":"not found","a=b":1}'],
  ['a map without sources', '{"version":3,"sources":["a.ts"],"sourcesContent":[null],"mappings":""}'],
  ['security.txt', 'Contact: mailto:a@example.com\nExpires: 2027-01-01T00:00:00Z\n'],
  ['a short word', 'deadbeef'],
])('%s is none', (_, body) => expect(leakIn(body)).toBeUndefined());

test.each<[string, string[], [string, string][], string | undefined]>([
  ['an address of Cloudflare’s', ['104.16.1.1'], [], 'cloudflare'],
  ['one of its IPv6', ['2606:4700::6810:1'], [], 'cloudflare'],
  ['an address of Fastly’s', ['151.101.1.1'], [], 'fastly'],
  ['a header', ['192.31.196.80'], [['x-amz-cf-id', 'abc']], 'cloudfront'],
  ['a server’s name', ['192.31.196.80'], [['server', 'cloudflare']], 'cloudflare'],
  ['a server with a name that only begins like it', ['192.31.196.80'], [['server', 'cloudflare-like']], undefined],
  ['nobody', ['192.31.196.80'], [['server', 'nginx']], undefined],
])('%s is recognized', (_, addresses, headers, id) => expect(networkOf(addresses, headers)?.id).toBe(id));

test.each([
  ['staging.example.com', true],
  ['app-preview.example.com', true],
  ['app.example.dev', false],
  ['www.acme-demo.com', false],
  ['beta.example.dev', true],
])('%s is a preview: %s', (host, is) => expect(isStaging(host)).toBe(is));

test('a source map inside a script is read with it, one beside it is named', async () => {
  const read: string[] = [];
  const secretsIn = async (text: string) => {
    read.push(text);
    return [];
  };
  const inside = Buffer.from('{"sourcesContent":["let k"]}').toString('base64');
  const url = 'https://example.com/a.js';
  const within = await summarize(`1\n//# sourceMappingURL=data:application/json;base64,${inside}`, url, secretsIn);
  const beside = await summarize('import("./b.js")\n//# sourceMappingURL=a.js.map', url, secretsIn);
  expect([within.sourceMap, beside.sourceMap, beside.scripts]).toEqual([undefined, 'a.js.map', ['./b.js']]);
  expect(read[0]).toContain('"let k"');
});

test('every range is one', () => {
  const first = NETWORKS.flatMap((network) =>
    network.ranges.map((range) => [network, range.split('/')[0] ?? ''] as const),
  );
  expect(first.filter(([network, address]) => !isAddressOf(network, address))).toEqual([]);
  expect(NETWORKS.filter(({ ranges, source }) => ranges.length > 0 && source === undefined)).toEqual([]);
});
