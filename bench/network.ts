import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/checks/index.ts';
import { NOTHING_PERMITTED } from '../src/gate/check.ts';
import { inspectAll } from '../src/gate/run-checks.ts';
import { verdictOf } from '../src/gate/verdict.ts';
import { AT_A_TIME } from '../src/io/connections.ts';
import { realWorld } from '../src/io/real.ts';
import { remembering } from '../src/io/remembering.ts';
import type { World } from '../src/io/world.ts';
import { parseCheckArgs } from '../src/run/options.ts';
import { parseCertificates, parseDiversion } from '../src/run/settings.ts';
import { PRODUCT } from '../src/sandbox/product.ts';
import { secretsIn } from '../src/surveys/secrets/text.ts';

const MORE_HOSTS = ['app', 'docs', 'shop', 'blog'];

/**
 * All requests of a zero-configuration run on one domain, with simulated round trips and the servers in a separate
 * process. Compared with the same requests in sequence. Fails when a target is missed.
 *
 * The longest chain of dependent requests, in round trips. Registration: IANA's list (name, TCP, TLS, HTTP), then the
 * registry (the same). A linked host: the home page (4), then the host's name, TCP and TLS (3), then its 14 requests,
 * four at a time (4).
 */
const WHOLE = { rtts: [0, 40, 100], chain: () => 11, allowanceMs: 120, timesFaster: 10 };
/**
 * The checks that inspect hosts, on five hosts and www. The longest chain: a host's name, TCP and TLS, then its
 * requests, four at a time.
 */
const HOSTS = {
  rtts: [40],
  chain: (most: number) => 3 + Math.ceil(most / AT_A_TIME),
  allowanceMs: 200,
  timesFaster: 10,
  served: 'hosts',
  checks: ['tls', 'headers', 'edge'],
  subdomains: Object.fromEntries(MORE_HOSTS.map((name) => [name, `${name}.${PRODUCT}`])),
};
const RUNS = 9;

interface Case {
  rtts: number[];
  /** In round trips, given the number of requests to the busiest host. */
  chain: (most: number) => number;
  allowanceMs: number;
  timesFaster: number;
  served?: string;
  checks?: string[];
  subdomains?: Record<string, string>;
}

await measure('the whole gate on one domain', WHOLE);
await measure('tls, headers and edge on five hosts', HOSTS);

async function measure(title: string, each: Case): Promise<void> {
  console.log(`${title}\nRTT     questions   wall, median (min to max)   bound    one after another   times faster`);
  for (const rtt of each.rtts) {
    const { child, options } = await serve(rtt, each.served);
    await run(options, false, each);
    const walls: number[] = [];
    for (let i = 0; i < RUNS; i += 1) walls.push((await run(options, false, each)).ms);
    const { questions, most } = await run(options, false, each);
    const sequential = await run(options, true, each);
    child.stdin?.end();
    await once(child, 'exit');
    const sorted = walls.sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const bound = each.chain(most) * rtt + each.allowanceMs;
    const times = sequential.ms / median;
    const isMet = median <= bound && (rtt === 0 || times >= each.timesFaster);
    if (!isMet) process.exitCode = 1;
    const figures = [
      `${rtt} ms`.padEnd(8),
      String(questions).padEnd(12),
      `${median} ms (${sorted[0]} to ${sorted.at(-1)})`.padEnd(28),
      `${bound} ms`.padEnd(9),
      `${sequential.ms} ms`.padEnd(20),
      times.toFixed(1),
    ];
    console.log(`${figures.join('')}${isMet ? '' : '   MISSED'}`);
  }
}

async function serve(rtt: number, kind = ''): Promise<{ child: ChildProcess; options: string[] }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url)), String(rtt), kind], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, options: JSON.parse(String(line)) };
}

async function run(
  options: readonly string[],
  isSequential: boolean,
  { checks: names, subdomains = {} }: Case,
): Promise<{ ms: number; questions: number; most: number }> {
  const { values } = parseCheckArgs(options);
  const real = realWorld({
    resolvers: values.resolver ?? [],
    diversions: (values['connect-to'] ?? []).map((text) => parseDiversion(text, true)),
    trust: parseCertificates(values.ca ?? [], '.'),
    allowPrivate: true,
    signal: AbortSignal.timeout(120_000),
    root: '/nowhere',
    version: 'bench',
    secretsIn,
  });
  const world = remembering(isSequential ? oneAfterAnother(real) : real);
  const begun = performance.now();
  const subject = {
    domain: PRODUCT,
    stage: 'prelaunch' as const,
    subdomains,
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: false,
  };
  const outcomes = await inspectAll(
    {
      checks: checks.filter(({ name }) => names === undefined || names.includes(name)),
      options: {},
      subject,
      wanted: () => true,
      blockOn: 'block-now',
    },
    world,
  );
  const ms = Math.round(performance.now() - begun);
  if (verdictOf({ checks: outcomes, blockOn: 'block-now' }) !== 'GO')
    throw new Error('the benchmark’s product is not judged GO');
  const { dns, http, tls, mostOfOneHost: most } = world.asked();
  return { ms, questions: dns + http + tls, most };
}

/** The baseline: the same world, with one request at a time. */
function oneAfterAnother(world: World): World {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask);
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    ...world,
    ask: (question) => queued(() => world.ask(question)),
    fetch: (request) => queued(() => world.fetch(request)),
    handshake: (request) => queued(() => world.handshake(request)),
  };
}
