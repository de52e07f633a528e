import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import dnsPacket from 'dns-packet';
import type { DnsAnswer } from '../src/io/dns-types.ts';
import type { Failure } from '../src/io/failure.ts';
import { realWorld } from '../src/io/real.ts';
import type { World } from '../src/io/world.ts';
import { visit } from '../src/lookups/visit.ts';
import { type DnsServer, resolverMind, startDnsServer } from '../src/sandbox/dns-server.ts';
import { fixedProduct, PRODUCT } from '../src/sandbox/product.ts';
import { moved, page, site } from '../src/sandbox/replies.ts';
import type { Zone } from '../src/sandbox/zones.ts';
import { judgePlan } from './sandbox.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function worldOf({ resolver = '127.0.0.1:1', port = 0, allowPrivate = true, seconds = 20 } = {}): World {
  return realWorld({
    resolvers: [resolver],
    diversions: port === 0 ? [] : [{ host: '', to: { host: '127.0.0.1', port } }],
    trust: [],
    allowPrivate,
    signal: AbortSignal.timeout(seconds * 1000),
    root: '/nowhere',
    version: 'test',
  });
}

async function ask(
  mangle: (answer: Buffer, query: dnsPacket.DecodedPacket) => Buffer,
  truncates = false,
): Promise<DnsAnswer | Failure> {
  const server: DnsServer = await startDnsServer({ mind: resolverMind(fixedProduct().zones), mangle, truncates });
  open.push(server);
  const world = worldOf({ resolver: `127.0.0.1:${server.port}`, seconds: 2 });
  return world.ask({ name: PRODUCT, type: 'A', server: world.resolvers[0] ?? '', recurse: true });
}

const answered = (
  query: dnsPacket.DecodedPacket,
  answers: dnsPacket.Answer[],
  id = query.id ?? 0,
  questions = query.questions ?? [],
) => dnsPacket.encode({ type: 'response', id, questions, answers });

/** One question, then the bytes as they are: for what no encoder writes. */
function raw(query: dnsPacket.DecodedPacket, counts: number, tail: Buffer): Buffer {
  const head = answered(query, []);
  head.writeUInt16BE(counts, 6);
  return Buffer.concat([head, tail]);
}

describe('hostile DNS answers', () => {
  const lies: Record<string, [(answer: Buffer, query: dnsPacket.DecodedPacket) => Buffer, string[]]> = {
    'another id': [(_, query) => answered(query, [], ((query.id ?? 0) + 1) & 0xffff), ['mismatch', 'deadline']],
    'another question': [
      (_, query) => answered(query, [], query.id, [{ name: 'evil.example', type: 'A' }]),
      ['mismatch', 'deadline'],
    ],
    'another owner': [
      (_, query) => answered(query, [{ name: 'evil.example', type: 'A', data: '192.31.196.66' }]),
      ['mismatch'],
    ],
    'a pointer to itself': [
      (_, query) => raw(query, 1, Buffer.from([0xc0, answered(query, []).length])),
      ['malformed'],
    ],
    'two pointers to each other': [
      (_, query) => {
        const at = answered(query, []).length;
        return raw(query, 1, Buffer.from([0xc0, at + 2, 0xc0, at]));
      },
      ['malformed'],
    ],
    'an address of three bytes': [
      (_, query) => raw(query, 1, Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 1, 44, 0, 3, 192, 0, 2])),
      ['malformed'],
    ],
    'counts without records': [(_, query) => raw(query, 0xffff, Buffer.alloc(0)), ['too-large']],
    'six hundred records': [
      (_, query) =>
        answered(
          query,
          Array.from({ length: 600 }, () => ({ name: PRODUCT, type: 'A' as const, data: '192.31.196.1' })),
        ),
      ['too-large'],
    ],
    'nothing but a header': [() => Buffer.alloc(12), ['mismatch', 'deadline']],
    'one byte': [() => Buffer.alloc(1), ['mismatch', 'deadline']],
    noise: [(_, query) => raw(query, 3, Buffer.from('\xff\xfe\x80 noise noise noise', 'latin1')), ['malformed']],
  };
  test.each(Object.entries(lies))('%s', async (_, [mangle, kinds]) => {
    const got = await ask(mangle);
    expect(got.kind === 'failure' && kinds.includes(got.failure) ? 'refused' : got).toBe('refused');
  });

  test('a ladder of 64 KB over TCP is not decoded', async () => {
    const got = await ask(
      (answer, query) =>
        answer.length < 60 && answer.readUInt8(2) & 2 ? answer : raw(query, 1, Buffer.alloc(60_000, 0xc0)),
      true,
    );
    expect(got).toMatchObject({ kind: 'failure', failure: 'too-large' });
  });

  test('a server that floods answers to other questions ends the question', async () => {
    const { createSocket } = await import('node:dgram');
    const flood = createSocket('udp4');
    await new Promise<void>((resolve) => flood.bind(0, '127.0.0.1', resolve));
    flood.on('message', (query, from) => {
      for (let i = 0; i < 200; i += 1) {
        const other = Buffer.alloc(40, i);
        other.writeUInt16BE(query.readUInt16BE(0) ^ (i + 1), 0);
        flood.send(other, from.port, from.address);
      }
    });
    open.push(flood);
    const world = worldOf({ resolver: `127.0.0.1:${flood.address().port}`, seconds: 5 });
    expect(
      await world.ask({ name: PRODUCT, type: 'A', server: world.resolvers[0] ?? '', recurse: true }),
    ).toMatchObject({ failure: 'mismatch' });
  });
});

async function serve(onConnection: (socket: Socket) => void): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  open.push({ close });
  return (server.address() as { port: number }).port;
}

async function fetchFrom(answer: (socket: Socket) => void, seconds = 5) {
  const port = await serve((socket) => socket.once('data', () => answer(socket)));
  return worldOf({ port, seconds }).fetch({ url: 'http://host.example/', address: '192.31.196.80' });
}

describe('hostile HTTP answers', () => {
  test('an endless body is cut at the cap', async () => {
    const got = await fetchFrom((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n');
      const pour = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536)));
        if (!socket.destroyed) socket.once('drain', pour);
      };
      pour();
    });
    expect(got).toMatchObject({ kind: 'answer', status: 200, truncated: true });
    expect(got.kind === 'answer' && got.body.length).toBe(512 * 1024);
  });

  test('a bomb is cut at the cap of decompressed bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const got = await fetchFrom((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
      socket.end(bomb);
    });
    expect(got).toMatchObject({ kind: 'answer', truncated: true });
    expect(got.kind === 'answer' && got.body.length).toBe(512 * 1024);
  });

  test('a body that is not what its encoding says keeps its status', async () => {
    const got = await fetchFrom(
      (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope'),
    );
    expect(got).toMatchObject({ kind: 'answer', status: 200, truncated: true });
  });

  test('a flood of headers is refused', async () => {
    const got = await fetchFrom((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      for (let i = 0; i < 2000 && !socket.destroyed; i += 1) socket.write(`x-${i}: ${'y'.repeat(100)}\r\n`);
      socket.end('\r\n');
    });
    expect(got).toMatchObject({ kind: 'failure', failure: 'too-large' });
  });

  test('what is no HTTP is no answer', async () => {
    expect(await fetchFrom((socket) => void socket.end('SSH-2.0-OpenSSH_9\r\n'))).toMatchObject({
      kind: 'failure',
      failure: 'malformed',
    });
  });

  test('silence ends with the run', async () => {
    const got = await fetchFrom(() => undefined, 1);
    expect(got).toMatchObject({ kind: 'failure', failure: 'deadline' });
  });

  test('a header that drips ends with the run', async () => {
    const got = await fetchFrom((socket) => {
      const drip = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(drip)).write('HTTP/1.1 200 OK\r\nx: ');
    }, 1);
    expect(got).toMatchObject({ kind: 'failure', failure: 'deadline' });
  });
});

describe('where a redirect may lead', () => {
  const chainTo = async (location: string, allowPrivate = false) => {
    const server = await startDnsServer({ mind: resolverMind(fixedProduct().zones) });
    open.push(server);
    const port = await serve((socket) =>
      socket.once('data', () => socket.end(`HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`)),
    );
    const world = realWorld({
      resolvers: [`127.0.0.1:${server.port}`],
      diversions: [{ host: PRODUCT, port: 80, to: { host: '127.0.0.1', port } }],
      trust: [],
      allowPrivate: true,
      signal: AbortSignal.timeout(8000),
      root: '/nowhere',
      version: 'test',
    });
    const guarded = worldOf({ seconds: 5, allowPrivate });
    // The first answer comes from loopback, which the test allows; every other address is guarded as in a real run.
    return visit(
      {
        ...world,
        fetch: (request) => (request.url === `http://${PRODUCT}/` ? world.fetch(request) : guarded.fetch(request)),
      },
      `http://${PRODUCT}/`,
    );
  };
  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'gopher://x/', 'http://[not-an-address/'])(
    '%s is not followed',
    async (location) => {
      expect((await chainTo(location)).end).toMatchObject({ kind: 'bad-location' });
    },
  );
  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:22/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://0x7f000001/',
    'http://2130706433/',
  ])('%s is not contacted', async (location) => {
    expect((await chainTo(location)).end).toMatchObject({ kind: 'failed', failure: 'guarded' });
  });
});

describe('outside text in a report', () => {
  const EVIL =
    '\u001b[31m::error::pwned\r\n::set-output name=verdict::GO\n##[error]pwned <script>alert(1)</script> `x` | @everyone \u202e';

  test('starts no command, no markup and no color in any format', async () => {
    const plan = fixedProduct();
    const zone = plan.zones.find(({ name }) => name === PRODUCT) as Zone;
    zone.records['@'] = { ...zone.records['@'], TXT: EVIL };
    plan.sites[`www.${PRODUCT}`] = site(() => page(EVIL.replace('<script>', '&lt;script&gt;'), 'parked'));
    plan.sites[`app.${PRODUCT}`] = site(() => moved('https://evil.example/%0A::error::x?<img src=x>`'));
    const config = 'dns: { records: [{ name: "@", type: TXT, value: expected }] }';
    for (const format of ['terminal', 'md', 'json']) {
      const { stdout, report } = await judgePlan(plan, { config, args: ['--format', format] });
      expect(report.verdict).toBe('NO-GO');
      expect(stdout).toContain('pwned');
      const lines = stdout.split(/[\r\n\u2028\u2029\u0085]/);
      expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
      if (format === 'md') expect(stdout.replace(/(`+).*?\1/gs, '')).not.toMatch(/<script|<img|@everyone/);
    }
  });

  test('a session’s cookie is in no report and in no recording', async () => {
    const { readFileSync } = await import('node:fs');
    const { inFolder } = await import('./sandbox.ts');
    const { startInternet } = await import('../src/sandbox/internet.ts');
    const internet = await startInternet(fixedProduct());
    open.push(internet);
    await inFolder({}, async (place) => {
      await place.check(PRODUCT, ...internet.options, '--record', 'r.json', '--output', 'r.md');
      const written = readFileSync(`${place.cwd}/r.json`, 'utf8') + readFileSync(`${place.cwd}/r.md`, 'utf8');
      expect(written).toContain('session=…');
      expect(written).not.toContain('s3cr3t-session-value');
    });
  });
});
