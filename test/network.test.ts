import { createServer } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { distrustOf } from '../src/io/connect.ts';
import type { DistrustReason } from '../src/io/connection-types.ts';
import { realWorld, type WorldSettings } from '../src/io/real.ts';
import type { World } from '../src/io/world.ts';
import { lookup } from '../src/lookups/lookup.ts';
import { parseCheckArgs } from '../src/run/options.ts';
import { parseCertificates, parseDiversion } from '../src/run/settings.ts';
import { makeAuthority } from '../src/sandbox/certificates.ts';
import { resolverMind, startDnsServer } from '../src/sandbox/dns-server.ts';
import { type Internet, startInternet } from '../src/sandbox/internet.ts';
import { ADDRESS, fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { page, site } from '../src/sandbox/replies.ts';
import type { Site } from '../src/sandbox/web-server.ts';
import { listen } from '../src/sandbox/web-server.ts';
import type { Zone } from '../src/sandbox/zones.ts';
import { heldClock } from './support/clock.ts';

const FAULTS = ['expired', 'not-yet-valid', 'wrong-host', 'self-signed'] as const;

let internet: Internet;
let world: World;

function worldWith(options: readonly string[], more: Partial<WorldSettings> = {}): World {
  const { values } = parseCheckArgs(options);
  return realWorld({
    resolvers: values.resolver ?? [],
    diversions: (values['connect-to'] ?? []).map((text) => parseDiversion(text, true)),
    trust: parseCertificates(values.ca ?? [], '.'),
    allowPrivate: true,
    signal: new AbortController().signal,
    root: '.',
    version: 'test',
    ...more,
  });
}

beforeAll(async () => {
  const plan = fixedProduct();
  for (const fault of FAULTS)
    plan.sites[`${fault}.${PRODUCT}`] = { ...(plan.sites[PRODUCT] as Site), certificate: fault };
  plan.sites[`big.${PRODUCT}`] = site(() => page('Big', 'x'.repeat(2_000_000)));
  (plan.zones.find(({ name }) => name === PRODUCT) as Zone).dnssec = 'bogus';
  internet = await startInternet(plan);
  world = worldWith(internet.options);
});
afterAll(() => internet.close());

describe('HTTP', () => {
  test('speaks 2 as well as 1.1, and says which', async () => {
    for (const protocol of ['http/1.1', 'h2'] as const) {
      const answer = await world.fetch({ url: `https://${PRODUCT}/`, address: ADDRESS.web, protocol });
      expect(answer).toMatchObject({ kind: 'answer', status: 200, protocol, distrust: [] });
      expect(answer.kind === 'answer' && answer.headers.find(([name]) => name === 'content-type')).toEqual([
        'content-type',
        'text/html; charset=utf-8',
      ]);
      expect(answer.kind === 'answer' && answer.body).toContain('<title>Members</title>');
    }
  });

  test('caps the body on both', async () => {
    for (const protocol of ['http/1.1', 'h2'] as const) {
      const answer = await world.fetch({
        url: `https://big.${PRODUCT}/`,
        address: ADDRESS.web,
        protocol,
        maxBytes: 1000,
      });
      expect(answer).toMatchObject({ kind: 'answer', truncated: true });
      expect(answer.kind === 'answer' && answer.body.length).toBe(1000);
    }
  });

  test('tells a host that refuses from one that has no way', async () => {
    const closed = worldWith(internet.options, { diversions: [{ host: '', to: { host: '127.0.0.1', port: 1 } }] });
    expect(await closed.fetch({ url: `http://${PRODUCT}/`, address: ADDRESS.web })).toMatchObject({
      failure: 'refused',
    });
  });

  test('a first byte that takes longer than a connection may is waited for', async () => {
    const { createServer: createSlow } = await import('node:http');
    const clock = heldClock();
    const server = createSlow((_, response) => {
      clock.advance(6500);
      response.end('late');
    });
    const port = await listen(server);
    const slow = worldWith([], {
      clock,
      diversions: [{ host: '', to: { host: '127.0.0.1', port } }],
    });
    expect(await slow.fetch({ url: 'http://x.example/', address: ADDRESS.web })).toMatchObject({
      kind: 'answer',
      body: 'late',
    });
    server.close();
  });

  test('keeps no cookie’s value, whatever its form', async () => {
    const { createServer: createPlain } = await import('node:http');
    const values = ['secret; Path=/', 'a="secret;secret"; Secure', 'b=secret; Max-Age=5; HttpOnly'];
    const server = createPlain((_, response) => response.setHeader('set-cookie', values).end());
    const port = await listen(server);
    const answer = await worldWith([], { diversions: [{ host: '', to: { host: '127.0.0.1', port } }] }).fetch({
      url: 'http://x.example/',
      address: ADDRESS.web,
    });
    server.close();
    const kept =
      answer.kind === 'answer'
        ? answer.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
        : [];
    expect(kept).toEqual(['…; Path=/', 'a=…; Secure', 'b=…; Max-Age=5; HttpOnly']);
  });

  test('names itself', async () => {
    const { createServer: createPlain } = await import('node:http');
    let agent: string | undefined;
    const server = createPlain((request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    });
    const port = await listen(server);
    await worldWith([], { diversions: [{ host: '', to: { host: '127.0.0.1', port } }] }).fetch({
      url: 'http://x.example/',
      address: ADDRESS.web,
    });
    server.close();
    expect(agent).toMatch(/^launch-gate\//);
  });

  test('stops at the budget of one address', async () => {
    const counted = worldWith(internet.options);
    const answers = await Promise.all(
      Array.from({ length: 260 }, (_, i) =>
        counted.ask({ name: `n${i}.${PRODUCT}`, type: 'A', server: ADDRESS.ns1, recurse: false }),
      ),
    );
    const refused = answers.filter((answer) => answer.kind === 'failure' && answer.failure === 'budget');
    expect(refused).toHaveLength(10);
  });

  test('what was agreed to takes nothing from it', async () => {
    const { createServer: createPlain } = await import('node:http');
    let posts = 0;
    const server = createPlain((request, response) => {
      if (request.method === 'POST') posts += 1;
      response.end();
    });
    const to = { host: '127.0.0.1', port: await listen(server) };
    const agreeing = worldWith([], { diversions: [{ host: '', to }], consent: () => true });
    const request = { url: 'http://x.example/', address: ADDRESS.web };
    for (let i = 0; i < 260; i += 1) await agreeing.fetch({ ...request, method: 'POST', body: '{}', step: i });
    const answer = await agreeing.fetch(request);
    server.closeAllConnections();
    server.close();
    expect({ posts, kind: answer.kind }).toEqual({ posts: 260, kind: 'answer' });
  });
});

describe('TLS', () => {
  test('a good certificate has no fault, and the chain is shown', async () => {
    const answer = await world.handshake({ host: PRODUCT, address: ADDRESS.web, port: 443 });
    expect(answer).toMatchObject({
      kind: 'answer',
      version: 'TLSv1.3',
      distrust: [],
      chain: [{ altNames: [`DNS:${PRODUCT}`], issuerOrganization: 'Launch Gate Sandbox', keyType: 'ec' }],
    });
  });

  test.each<[(typeof FAULTS)[number], DistrustReason[]]>([
    ['expired', ['expired']],
    ['not-yet-valid', ['not-yet-valid']],
    ['wrong-host', ['wrong-host']],
    ['self-signed', ['self-signed']],
  ])('%s is told by that reason alone', async (fault, reasons) => {
    const answer = await world.handshake({ host: `${fault}.${PRODUCT}`, address: ADDRESS.web, port: 443 });
    expect(answer.kind === 'answer' && answer.distrust.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('an expired certificate does not hide that it is another host’s', () => {
    const dates = { valid_from: 'Jan  1 00:00:00 2026 GMT', valid_to: 'Feb  1 00:00:00 2026 GMT' };
    const reasons = distrustOf('CERT_HAS_EXPIRED', new Error('name'), dates).map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(['expired', 'wrong-host']);
  });

  test('a root that is not trusted is an unknown issuer', async () => {
    const stranger = worldWith(internet.options, { trust: [] });
    const answer = await stranger.handshake({ host: PRODUCT, address: ADDRESS.web, port: 443 });
    expect(answer.kind === 'answer' && answer.distrust.map(({ reason }) => reason)).toEqual(['incomplete-chain']);
  });

  test('one version is probed at a time', async () => {
    expect(await world.handshake({ host: PRODUCT, address: ADDRESS.web, port: 443, version: 'TLSv1.2' })).toMatchObject(
      { version: 'TLSv1.2' },
    );
    expect(await world.handshake({ host: PRODUCT, address: ADDRESS.web, port: 443, version: 'TLSv1' })).toMatchObject({
      kind: 'failure',
      failure: 'tls',
    });
  });
});

describe('DNS', () => {
  test('a bogus answer comes with its extended error, and without validation it comes', async () => {
    expect(await lookup(world, PRODUCT, 'A')).toMatchObject({
      outcome: 'servfail',
      errors: [{ code: 6, text: 'sandbox' }],
    });
    const server = world.resolvers[0] ?? '';
    expect(await world.ask({ name: PRODUCT, type: 'A', server, recurse: true, unchecked: true })).toMatchObject({
      rcode: 'NOERROR',
      answers: [{ value: ADDRESS.web }],
    });
  });

  test('an answer cut short is fetched over TCP', async () => {
    const server = await startDnsServer({ mind: resolverMind(fixedProduct().zones), truncates: true });
    const cut = worldWith([], { resolvers: [`127.0.0.1:${server.port}`] });
    expect(await cut.ask({ name: PRODUCT, type: 'A', server: cut.resolvers[0] ?? '', recurse: true })).toMatchObject({
      transport: 'tcp',
      answers: [{ value: ADDRESS.web }],
    });
    await server.close();
  });

  test('a resolver that fails is followed by the next', async () => {
    const server = await startDnsServer({ mind: resolverMind(fixedProduct().zones) });
    const two = worldWith([], { resolvers: ['127.0.0.1:1', `127.0.0.1:${server.port}`] });
    expect(await lookup(two, PRODUCT, 'A')).toMatchObject({ outcome: 'found', server: two.resolvers[1] });
    await server.close();
  });

  test('a resolver is asked over HTTPS by POST', async () => {
    const authority = await makeAuthority('Test');
    const mind = resolverMind(fixedProduct().zones);
    const inner = await startDnsServer({ mind });
    const { connect } = await import('node:net');
    // The DNS server of the sandbox answers; this one only carries.
    const server = createServer(await authority.issue('localhost'), (request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const query = Buffer.concat(chunks);
          const length = Buffer.from([query.length >> 8, query.length & 255]);
          const socket = connect(inner.port, '127.0.0.1', () => socket.write(Buffer.concat([length, query])));
          const parts: Buffer[] = [];
          socket
            .on('data', (part) => parts.push(part))
            .on('end', () =>
              response.setHeader('content-type', 'application/dns-message').end(Buffer.concat(parts).subarray(2)),
            );
          expect([request.method, request.headers['content-type']]).toEqual(['POST', 'application/dns-message']);
        });
    });
    const port = await listen(server);
    const doh = worldWith([], { resolvers: [`https://localhost:${port}/dns-query`], trust: [authority.root] });
    expect(await doh.ask({ name: PRODUCT, type: 'A', server: doh.resolvers[0] ?? '', recurse: true })).toMatchObject({
      transport: 'https',
      answers: [{ value: ADDRESS.web }],
    });
    const untrusted = worldWith([], { resolvers: doh.resolvers });
    expect(
      await untrusted.ask({ name: PRODUCT, type: 'A', server: doh.resolvers[0] ?? '', recurse: true }),
    ).toMatchObject({ kind: 'failure' });
    server.close();
    await inner.close();
  });

  test('a question ends when its run ends', async () => {
    const { createSocket } = await import('node:dgram');
    const silent = createSocket('udp4');
    await new Promise<void>((done) => silent.bind(0, '127.0.0.1', done));
    const short = worldWith([], {
      resolvers: [`127.0.0.1:${silent.address().port}`],
      signal: AbortSignal.timeout(100),
    });
    expect(
      await short.ask({ name: PRODUCT, type: 'A', server: short.resolvers[0] ?? '', recurse: true }),
    ).toMatchObject({ failure: 'deadline' });
    silent.close();
  });
});

describe('files', () => {
  test('links that lead out of the repository are not followed', async () => {
    const { mkdtempSync, symlinkSync, writeFileSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const root = mkdtempSync(`${tmpdir()}/launch-gate-files-`);
    writeFileSync(`${root}/a.txt`, 'a');
    symlinkSync('/etc/hostname', `${root}/out`);
    symlinkSync('a.txt', `${root}/in`);
    const here = worldWith([], { root });
    expect(await here.read('out')).toMatchObject({ failure: 'guarded' });
    expect(await here.read('../../etc/hostname')).toMatchObject({ kind: 'failure' });
    expect(await here.read('in')).toMatchObject({ text: 'a' });
    expect(await here.read('no')).toMatchObject({ failure: 'missing' });
    expect(await here.list()).toEqual(['a.txt']);
    rmSync(root, { recursive: true });
  });

  test('git says what belongs to the repository', async () => {
    const files = await worldWith([]).list();
    expect(files).toContain('src/io/world.ts');
    expect(files.some((file) => file.startsWith('node_modules/'))).toBe(false);
  });
});
