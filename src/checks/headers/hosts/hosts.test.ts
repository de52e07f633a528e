import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fakeWorld } from '../../../../test/support/fake-world.ts';
import { NOTHING_PERMITTED } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { patchOf } from '../../../lookups/patch.ts';
import { HEADER_HOSTS } from './hosts.ts';
import { headerFiles, inFile } from './propose.ts';

const HSTS = 'Strict-Transport-Security: max-age=31536000';
const evidence = (expected: string, received = 'not sent'): Evidence => ({
  place: { address: 'https://example.com/' },
  seen: { [(expected.split(':')[0] ?? '').toLowerCase()]: received },
  expected,
});
const subject = {
  stage: 'prelaunch' as const,
  subdomains: {},
  routes: {},
  permissions: NOTHING_PERMITTED,
  isRepository: true,
};

/** The evidence for a repository with these files, and the files after git has applied the patch. */
async function proposed(files: Record<string, string>, each = evidence(HSTS), sent: [string, string][] = []) {
  const found = inFile(each, await headerFiles(fakeWorld({ files }), subject), sent);
  if (found.fix?.kind !== 'file') return { found, after: {} as Record<string, string> };
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-patch-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync('git', ['apply', '-'], { cwd: folder, input: `${found.fix.patch}\n` });
    const paths = new Set([...Object.keys(files), found.fix.path]);
    return {
      found,
      after: Object.fromEntries([...paths].map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const VERCEL = '{\n  "cleanUrls": true\n}\n';
const VERCEL_HEADERS =
  '{\n  "headers": [\n    {\n      "source": "/(.*)",\n      "headers": [\n        { "key": "X-A", "value": "b" }\n      ]\n    }\n  ]\n}\n';

/** A file, the line of the finding, and what the file contains after the patch. */
const FILES: [name: string, path: string, text: string, line: number, after: string][] = [
  ['headers', 'public/_headers', '/*\n  X-A: b\n', 1, '/*\n  Strict-Transport-Security: max-age=31536000\n  X-A: b\n'],
  [
    'headers without a block for all',
    '_headers',
    '/app\n  X-A: b\n',
    2,
    '/app\n  X-A: b\n/*\n  Strict-Transport-Security: max-age=31536000\n',
  ],
  [
    'netlify',
    'netlify.toml',
    '[build]\n  publish = "dist"\n',
    2,
    '[[headers]]\n  for = "/*"\n  [headers.values]\n    Strict-Transport-Security = "max-age=31536000"\n',
  ],
  [
    'netlify with values',
    'netlify.toml',
    '[[headers]]\n  for = "/*"\n  [headers.values]\n    X-A = "b"\n',
    3,
    '[headers.values]\n    Strict-Transport-Security = "max-age=31536000"\n    X-A',
  ],
  ['vercel', 'vercel.json', VERCEL, 1, '"headers": [{ "source": "/(.*)"'],
  [
    'vercel with headers',
    'apps/web/vercel.json',
    VERCEL_HEADERS,
    5,
    '        { "key": "Strict-Transport-Security", "value": "max-age=31536000" },\n        { "key": "X-A"',
  ],
  [
    'next',
    'next.config.mjs',
    'const nextConfig = {\n  reactStrictMode: true,\n};\n\nexport default nextConfig;\n',
    1,
    'async headers() {',
  ],
  [
    'next in TypeScript',
    'next.config.ts',
    "import type { NextConfig } from 'next';\n\nconst nextConfig: NextConfig = {\n};\n\nexport default nextConfig;\n",
    3,
    'async headers() {',
  ],
  [
    'next with headers',
    'next.config.js',
    "module.exports = {\n  async headers() {\n    return [\n      {\n        source: '/(.*)',\n        headers: [\n          { key: 'X-A', value: 'b' },\n        ],\n      },\n    ];\n  },\n};\n",
    6,
    "          { key: 'Strict-Transport-Security', value: 'max-age=31536000' },\n          { key: 'X-A'",
  ],
  [
    'nginx',
    'deploy/nginx.conf',
    'server {\n  listen 80;\n}\nserver {\n  listen 443 ssl;\n  root /srv;\n}\n',
    5,
    '  listen 443 ssl;\n  add_header Strict-Transport-Security "max-age=31536000" always;\n',
  ],
  [
    'caddy',
    'Caddyfile',
    '{\n\temail ana@example.com\n}\n\nexample.com {\n\tfile_server\n}\n',
    5,
    'example.com {\n\theader Strict-Transport-Security "max-age=31536000"\n',
  ],
  [
    'rails',
    'config/environments/production.rb',
    'Rails.application.configure do\n  config.eager_load = true\nend\n',
    1,
    '  config.force_ssl = true\n',
  ],
  [
    'express',
    'server.js',
    "const express = require('express');\nconst app = express();\napp.listen(3000);",
    2,
    "app.use((request, response, next) => {\n  response.set('Strict-Transport-Security', 'max-age=31536000');\n  next();\n});\n",
  ],
  [
    'wrangler',
    'wrangler.toml',
    'name = "members"\n[assets]\ndirectory = "./dist"\n',
    3,
    '/*\n  Strict-Transport-Security: max-age=31536000\n',
  ],
];

test.each(FILES)(
  '%s: the remark stands in the file, and git applies the patch',
  async (_, path, text, line, wanted) => {
    const { found, after } = await proposed({ [path]: text });
    expect(found.place).toEqual({ file: path, line });
    expect(found.seen['page']).toBe('https://example.com/');
    expect(Object.values(after).join('\n')).toContain(wanted);
    if (path.endsWith('.json')) expect(() => JSON.parse(after[path] ?? '')).not.toThrow();
  },
);

test('every kind of file has a case', () => {
  const names = FILES.map(([name]) => name.split(' ')[0]);
  expect(HEADER_HOSTS.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([]);
});

test('a weak header is replaced where it is sent from', async () => {
  const { found, after } = await proposed(
    { _headers: '/*\n  Strict-Transport-Security: max-age=60\n' },
    evidence(HSTS, 'max-age=60'),
  );
  expect(found.place).toEqual({ file: '_headers', line: 2 });
  expect(after['_headers']).toBe(`/*\n  ${HSTS}\n`);
});

test('of two kinds of files the one that gave the answer is taken', async () => {
  const files = { 'netlify.toml': '[build]\n', 'vercel.json': VERCEL };
  const { found } = await proposed(files, evidence(HSTS), [['x-vercel-id', 'fra1::abc']]);
  expect(found.place).toMatchObject({ file: 'vercel.json' });
});

test('a policy begins as a report', async () => {
  const { after } = await proposed({ _headers: '/*\n' }, evidence("Content-Security-Policy: default-src 'self'"));
  expect(after['_headers']).toContain("Content-Security-Policy-Report-Only: default-src 'self'");
});

test('a policy that is sent is not made stricter by a patch', async () => {
  const policy = "script-src 'self' 'unsafe-inline' https://js.stripe.com";
  const each = evidence("Content-Security-Policy: script-src 'self'", policy);
  const { found } = await proposed({ _headers: `/*\n  Content-Security-Policy: ${policy}\n` }, each, [
    ['content-security-policy', policy],
  ]);
  expect(found).toEqual(each);
});

test.each<[string, Record<string, string>, string]>([
  ['no file that is known', { 'README.md': 'x' }, HSTS],
  ['a file of one line', { 'vercel.json': '{"cleanUrls":true}' }, HSTS],
  ['an example', { 'examples/vercel.json': VERCEL }, HSTS],
  ['a header that is not for all pages', { _headers: '/*\n' }, 'Cache-Control: private, no-store'],
])('%s leaves the finding at its address', async (_, files, expected) => {
  const { found } = await proposed(files, evidence(expected));
  expect(found).toEqual(evidence(expected));
});

test.each([
  ['an empty file', '', 0, 'a\n'],
  ['a last line without an end', 'x', 1, 'x\na\n'],
  ['before a last line without an end', 'x', 0, 'a\nx'],
  ['line ends of Windows', 'x\r\ny\r\n', 1, 'x\r\na\r\ny\r\n'],
  ['the end of a file', 'x\n', 1, 'x\na\n'],
])('git applies a patch to %s', (_, text, line, wanted) =>
  expect(applied(text, patchOf('f', text, { line, added: ['a'] }))).toBe(wanted),
);

test.each([
  ['a last line without an end', 'x\ny', 2, 'x\nz\n'],
  ['a line among others, with line ends of Windows', 'x\r\ny\r\n', 1, 'z\r\ny\r\n'],
])('git applies a patch that replaces %s', (_, text, line, wanted) =>
  expect(applied(text, patchOf('f', text, { line, instead: 'z', added: [] }))).toBe(wanted),
);

function applied(text: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-patch-'));
  try {
    writeFileSync(join(folder, 'f'), text);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: `${patch}\n` });
    return readFileSync(join(folder, 'f'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
