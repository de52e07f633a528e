import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { email } from '../src/checks/email/check.ts';
import { NOTHING_PERMITTED } from '../src/gate/check.ts';
import { inspectAll } from '../src/gate/run-checks.ts';
import { realWorld } from '../src/io/real.ts';
import { remembering } from '../src/io/remembering.ts';
import { parseCheckArgs } from '../src/run/options.ts';
import { parseCertificates, parseDiversion } from '../src/run/settings.ts';
import { PRODUCT } from '../src/sandbox/product.ts';

/**
 * The email check alone on a domain with ten includes, three evaluated senders and MTA-STS, with simulated round trips
 * and the servers in a separate process. Compared with mailauth alone on the same record, which resolves one include
 * after another. Fails when the target is missed.
 *
 * The longest chain: the policy host's name, TCP, TLS, HTTP; or the record, its includes, their includes.
 */
const CHAIN = 4;
const ALLOWANCE_MS = 100;
const RUNS = 9;
const SENDERS = ['include:s0.nic.example', 'include:s9.nic.example', 'resend'];

console.log('RTT     questions   wall, median (min to max)   bound    mailauth alone');
for (const rtt of [0, 40, 100]) {
  const { child, options } = await serve(rtt);
  await judge(options);
  const runs: { ms: number; questions: number }[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await judge(options));
  const serial = await alone(options);
  child.stdin?.end();
  await once(child, 'exit');
  const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const bound = CHAIN * rtt + ALLOWANCE_MS;
  if (median > bound) process.exitCode = 1;
  const figures = [
    `${rtt} ms`.padEnd(8),
    String(runs[0]?.questions).padEnd(12),
    `${median} ms (${sorted[0]} to ${sorted.at(-1)})`.padEnd(28),
    `${bound} ms`.padEnd(9),
    `${serial} ms`,
  ];
  console.log(`${figures.join('')}${median > bound ? '   MISSED' : ''}`);
}

async function serve(rtt: number): Promise<{ child: ChildProcess; options: string[] }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url)), String(rtt), 'mail'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, options: JSON.parse(String(line)) };
}

function worldOf(options: readonly string[]) {
  const { values } = parseCheckArgs(options);
  return remembering(
    realWorld({
      resolvers: values.resolver ?? [],
      diversions: (values['connect-to'] ?? []).map((text) => parseDiversion(text, true)),
      trust: parseCertificates(values.ca ?? [], '.'),
      allowPrivate: true,
      signal: AbortSignal.timeout(120_000),
      root: '/nowhere',
      version: 'bench',
    }),
  );
}

async function judge(options: readonly string[]): Promise<{ ms: number; questions: number }> {
  const world = worldOf(options);
  const begun = performance.now();
  const subject = {
    domain: PRODUCT,
    stage: 'prelaunch' as const,
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: false,
  };
  const plan = {
    checks: [email],
    options: { email: { senders: SENDERS } },
    subject,
    wanted: () => true,
    blockOn: 'block-now' as const,
  };
  const outcomes = await inspectAll(plan, world);
  const ms = Math.round(performance.now() - begun);
  const [outcome] = outcomes;
  if (outcome?.status !== 'checked' || outcome.findings.length + outcome.unknown.length > 0)
    throw new Error(`the benchmark’s product is not in order: ${JSON.stringify(outcome)}`);
  const { dns, http, tls } = world.asked();
  return { ms, questions: dns + http + tls };
}

/** The address matches no term, so the whole tree is resolved. */
async function alone(options: readonly string[]): Promise<number> {
  const { evaluateSpf } = await import('../src/lookups/email/spf-evaluation.ts');
  const begun = performance.now();
  await evaluateSpf(worldOf(options), { ip: '203.0.113.200', sender: `a@${PRODUCT}`, helo: PRODUCT });
  return Math.round(performance.now() - begun);
}
