import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { scanFor } from '../../src/action/event-options.ts';
import type { Runner } from '../../src/action/runner.ts';
import { VERIFIABLE as OFFERED } from '../../src/checks/secrets/options.ts';
import { eventOf } from '../../src/github/event.ts';
import { fakeKeys } from '../../src/sandbox/repository.ts';
import { type Ask, type Candidate, tried, VERIFIABLE, VERIFIERS } from '../../src/surveys/secrets/verify.ts';
import { inRepository } from './repository.ts';

const candidate = (print: string, more: Partial<Candidate['match']> = {}): Candidate => ({
  secret: fakeKeys.stripe(),
  match: {
    provider: 'stripe-secret-key-live',
    name: 'Stripe secret key',
    opens: 'money',
    revoke: '',
    file: 'a.ts',
    line: 1,
    start: 'sk_live_',
    print,
    where: 'tree',
    ...more,
  },
});
const { signal: never } = new AbortController();

test('launch.yml offers the providers that can be asked, each over https and with its source', () => {
  expect([...OFFERED]).toEqual(VERIFIABLE);
  for (const { url, source } of Object.values(VERIFIERS))
    expect([url, source].map((text) => text.slice(0, 8))).toEqual(['https://', 'https://']);
});

test('a provider that nobody named is not asked, nor one about a key that is not live', async () => {
  const asked: string[] = [];
  const ask: Ask = async (url) => {
    asked.push(url);
    return 200;
  };
  expect(await tried([candidate('a')], [], never, ask)).toEqual(new Map());
  const others = [
    candidate('a', { lowered: 'test-key' }),
    candidate('b', { isPublic: true }),
    candidate('c', { allowed: 'with a reason' }),
    candidate('d', { provider: 'resend' }),
  ];
  expect(await tried(others, VERIFIABLE, never, ask)).toEqual(new Map());
  expect(asked).toEqual([]);
});

test('each key is asked about once, in a header and nowhere else; only 401 means refused', async () => {
  const seen: { url: string; key: string | undefined }[] = [];
  const status: Record<string, number> = { good: 200, weak: 403, gone: 401, busy: 429, moved: 302 };
  const keys = Object.keys(status).map((print) => candidate(print));
  const server = createServer((request, response) => {
    const key = request.headers.authorization?.replace('Bearer ', '');
    seen.push({ url: request.url ?? '', key });
    const print = keys.find(({ secret }) => secret === key)?.match.print ?? '';
    response.writeHead(status[print] ?? 500, { location: 'http://127.0.0.1:1/' }).end('something');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  // The real request, to this machine.
  const ask: Ask = async (url, headers, signal) => {
    const { status: answer } = await fetch(url.replace(/^https:\/\/[^/]+/, `http://127.0.0.1:${port}`), {
      headers,
      signal,
      redirect: 'manual',
    });
    return answer;
  };
  const result = await tried([...keys, ...keys], ['stripe'], never, ask);
  server.close();
  expect(Object.fromEntries(result)).toEqual({ good: 'works', weak: 'works', gone: 'refused' });
  expect(seen.map(({ url }) => url)).toEqual(Array.from({ length: 5 }, () => '/v1/balance'));
  expect(seen.map(({ key }) => key).sort()).toEqual(keys.map(({ secret }) => secret).sort());
});

test('twenty keys at most are tried', async () => {
  const keys = Array.from({ length: 50 }, (_, i) => candidate(`key ${i}`));
  expect((await tried(keys, ['stripe'], never, async () => 200)).size).toBe(20);
});

test('on a pull request from a fork, or of Dependabot, nobody is asked and nothing is sent, whatever launch.yml says', () =>
  inRepository(async ({ folder }) => {
    const path = `${folder}/event.json`;
    const argsFor = async (repository: string, actor: string) => {
      const head = { ref: 'x', sha: 'b'.repeat(40), repo: { full_name: repository } };
      writeFileSync(
        path,
        JSON.stringify({ pull_request: { number: 1, base: { ref: 'main', sha: 'a'.repeat(40) }, head } }),
      );
      const env = {
        GITHUB_REPOSITORY: 'ana/members',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: path,
        GITHUB_ACTOR: actor,
      };
      return (await scanFor(eventOf(env), { input: () => '', cwd: folder } as unknown as Runner)).args;
    };
    expect(await argsFor('ana/members', 'ana')).toEqual([]);
    expect(await argsFor('mallory/members', 'mallory')).toEqual(['--no-verify', '--no-probe']);
    expect(await argsFor('ana/members', 'dependabot[bot]')).toEqual(['--no-verify', '--no-probe']);
  }));
