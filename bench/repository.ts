import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ordinaryHistory } from '../test/migrations/ordinary.ts';

/**
 * The four repository checks as whole processes, on sources of the packages installed here, compared with dotenv-linter
 * and squawk where they can be installed. Fails when a target is missed.
 */
const CHECKS = ['environment', 'migrations', 'deploy', 'logs'];
const RUNS = process.argv.includes('--quick') ? 3 : 5;
const TEXT = /\.(?:[cm]?js|[cm]?ts|tsx|jsx)$/;
const RSS = `data:text/javascript,${encodeURIComponent("import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, 'RSS ' + process.resourceUsage().maxRSS + '\\n'));")}`;
const cli = resolve('dist/cli.js');
const work = mkdtempSync(join(tmpdir(), 'launch-gate-repository-'));
try {
  compare();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function compare(): void {
  const small = product(join(work, 'small'), 2000);
  const all = ours(small, CHECKS.join(','));
  target('all four checks on 2,000 source files, seconds', all.seconds, 1);
  target('their peak memory, MiB', all.mebibytes, 250);
  for (const check of CHECKS) console.log(`  ${check} alone: ${ours(small, check).seconds.toFixed(2)} s`);
  console.log(`  the floor, --version: ${ours(small, undefined).seconds.toFixed(2)} s`);
  const large = ours(product(join(work, 'large'), 24_000), CHECKS.join(','));
  target('all four checks on 24,000 source files, seconds', large.seconds, 6);
  console.log(`  their peak memory: ${large.mebibytes.toFixed(0)} MiB`);
  beside(small);
}

/** Runs each peer on the files it is made for. */
function beside(folder: string): void {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'launch-gate', 'repository-peers');
  const squawk = installed(join(cache, 'python/bin/squawk'), 'python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--root-user-action=ignore',
    '--target',
    join(cache, 'python'),
    'squawk-cli==2.70.0',
  ]);
  const linter = installed(join(cache, 'cargo/bin/dotenv-linter'), 'cargo', [
    'install',
    '--quiet',
    '--root',
    join(cache, 'cargo'),
    'dotenv-linter@4.0.0',
  ]);
  const sql = Object.keys(ordinaryHistory(163)).filter((file) => file.endsWith('.sql'));
  const mine = ours(folder, 'migrations').seconds;
  if (squawk !== undefined)
    print(
      'squawk on the same 163 migrations',
      median(() => run(squawk, sql, folder)),
      mine,
    );
  if (linter !== undefined)
    print(
      'dotenv-linter on its one .env.example',
      median(() => run(linter, ['check', '.env.example'], folder)),
      ours(folder, 'environment').seconds,
    );
}

function print(what: string, seconds: number, mine: number): void {
  console.log(`  ${what}: ${seconds.toFixed(3)} s; ours, with the start of Node: ${mine.toFixed(2)} s`);
}

function installed(bin: string, command: string, args: string[]): string | undefined {
  if (!existsSync(bin)) spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
  if (existsSync(bin)) return bin;
  console.log(`  ${bin.split('/').at(-1)} could not be installed here`);
  return undefined;
}

/** Writes a product with `count` source files, environment variables, logs, migrations and settings. */
function product(folder: string, count: number): string {
  const sources = readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
    .filter((path) => TEXT.test(path) && !/\.(?:d|min)\.[cm]?[jt]s$/.test(path))
    .map((path) => join('node_modules', path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 60_000 && statSync(path).size > 500)
    .sort();
  for (let i = 0; i < count; i += 1) {
    const from = sources[i % sources.length] as string;
    // Under its own name, a package’s file could be taken for build output.
    const to = join(folder, 'src', `${i % 200}`, `${i}-${from.split('/').at(-1)}`);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  const rest: Record<string, string> = {
    ...ordinaryHistory(163),
    '.env.example': Array.from({ length: 60 }, (_, i) => `NAME_${i}=\n`).join(''),
    'vercel.json': '{}',
    'package-lock.json': readFileSync('package-lock.json', 'utf8'),
  };
  for (const [file, text] of Object.entries(rest)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  spawnSync('git', ['add', '--all', '--force'], { cwd: folder });
  return folder;
}

function ours(folder: string, only: string | undefined): { seconds: number; mebibytes: number } {
  let mebibytes = 0;
  const args = only === undefined ? ['--version'] : ['check', '--only', only, '--quiet'];
  const seconds = median(() => {
    const begun = performance.now();
    const { stderr } = spawnSync(process.execPath, ['--import', RSS, cli, ...args], { cwd: folder, encoding: 'utf8' });
    mebibytes = Math.max(mebibytes, Number(/RSS (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
    return (performance.now() - begun) / 1000;
  });
  return { seconds, mebibytes };
}

function run(command: string, args: readonly string[], cwd: string): number {
  const begun = performance.now();
  spawnSync(command, args, { cwd, stdio: 'ignore' });
  return (performance.now() - begun) / 1000;
}

/** The median of several runs, after one warm-up run. */
function median(once: () => number): number {
  once();
  const times = Array.from({ length: RUNS }, once).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function target(what: string, value: number, most: number): void {
  const isMet = value <= most;
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (!isMet) process.exitCode = 1;
}
