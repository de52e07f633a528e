import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { change, history, sources } from './secrets/corpus.ts';
import { type Peer, peersIn } from './secrets/peers.ts';

/**
 * The secret scan compared with its peers: medians of whole processes, run in turn. The trees are built from the
 * packages installed here. Fails when a target is missed.
 */
/** `--quick`: fewer rounds, and secretlint as the only peer. */
const isQuick = process.argv.includes('--quick');
const RUNS = isQuick ? 2 : 5;
/** Versions of the history, and files of the tree. */
const [VERSIONS, FILES] = isQuick ? [8000, 6000] : [22_000, 12_000];
const UNPACK =
  'git rev-list --objects --all --filter=object:type=blob --filter-provided-objects | cut -d" " -f1 | git cat-file --batch --buffer >/dev/null';

const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const work = mkdtempSync(join(tmpdir(), 'launch-gate-secrets-'));
try {
  await compare(peersIn(join(cache, 'launch-gate', 'secret-peers'), isQuick));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function compare({ secretlint, others }: ReturnType<typeof peersIn>): Promise<void> {
  const runner = join(work, 'runner.js');
  await build({
    entryPoints: ['bench/secrets/runner.ts'],
    outfile: runner,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  const ours = (rules: 'preset' | 'all', scope = 'tree'): Peer => ({
    name: `ours, ${rules === 'all' ? 'all rules' : 'the preset'}`,
    command: (folder) => [process.execPath, runner, rules, scope, folder],
  });
  const [tree, bundles, past] = ['tree', 'bundles', 'past'].map((name) => mkdtempSync(join(work, name))) as [
    string,
    string,
    string,
  ];

  const small = sources(tree, { most: FILES, maxBytes: 200_000 });
  console.log(`tree: ${small.files} text files, ${small.megabytes.toFixed(0)} MB`);
  const timed = turns(tree, [ours('preset'), ours('all'), ...(secretlint ? [secretlint] : []), ...others]);
  const [preset = 0, all = 0] = timed;
  if (secretlint) {
    target('with the preset, times faster than secretlint', (timed[2] ?? 0) / preset, 10);
    target('with all rules, times faster than secretlint', (timed[2] ?? 0) / all, 7);
  }
  others.forEach((peer, i) => {
    target(`with all rules, times faster than ${peer.name}`, (timed[i + (secretlint ? 3 : 2)] ?? 0) / all, 1);
  });
  const { files, found, rss } = said(ours('all'), tree);
  console.log(`  ${files} files read, ${found} places found`);
  target('peak memory on the tree, MiB', rss, 200, 'at most');

  const cli = resolve('dist/cli.js');
  // The program scans in a separate thread, which can be terminated.
  const program: Peer = {
    name: 'check --only secrets',
    command: () => [process.execPath, cli, 'check', '--only', 'secrets', '--quiet'],
  };
  const [whole = 0, alone = 0] = turns(tree, [program, ours('all')]);
  target('the whole program beside the scan alone, seconds more', whole - alone, 0.4, 'at most');

  change(tree);
  const diff: Peer = {
    name: 'check --diff',
    command: () => [process.execPath, cli, 'check', '--only', 'secrets', '--diff', 'HEAD~1', '--quiet'],
  };
  target('a pull request on that tree, seconds', turns(tree, [diff])[0] ?? 0, 0.5, 'at most');

  const large = sources(bundles, { most: 400, minBytes: 100_000, maxBytes: 8_000_000 });
  console.log(`bundles: ${large.files} files, ${large.megabytes.toFixed(0)} MB`);
  const [mine = 0, theirs = 0] = turns(bundles, [ours('preset'), ...(secretlint ? [secretlint] : [])]);
  if (secretlint) target('on bundles, times faster than secretlint', theirs / mine, 4);

  const megabytes = history(past, VERSIONS);
  console.log(`history: ${VERSIONS} versions, ${megabytes.toFixed(0)} MB`);
  // The baseline: git unpacks the same objects, and nothing scans them.
  const git: Peer = { name: 'git cat-file alone', command: () => ['sh', '-c', UNPACK] };
  const [scanned = 1, unpacked = 1] = turns(past, [ours('all', 'history'), git]);
  console.log(`  git alone: ${(megabytes / unpacked).toFixed(0)} MB a second`);
  target('history, MB a second', megabytes / scanned, 200);
  target('history, share of git’s own speed', unpacked / scanned, 0.5);
}

/** Medians of whole processes in seconds: each program runs once per round, after a warm-up round. */
function turns(folder: string, peers: readonly Peer[]): number[] {
  const times = peers.map((): number[] => []);
  for (let round = 0; round <= RUNS; round += 1) {
    peers.forEach((peer, i) => {
      const seconds = run(peer, folder).seconds;
      if (round > 0) times[i]?.push(seconds);
    });
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0);
  for (const [i, { name }] of peers.entries()) {
    const [least = 0, most = 0] = [times[i]?.at(0), times[i]?.at(-1)];
    console.log(`  ${name.padEnd(24)} ${medians[i]?.toFixed(2)} s (${least.toFixed(2)} to ${most.toFixed(2)})`);
  }
  return medians;
}

function run(peer: Peer, folder: string): { seconds: number; stdout: string } {
  const [command = '', ...args] = peer.command(folder);
  const begun = performance.now();
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd: folder,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  // A program that failed to run is not fast. secretlint and the gate exit with 1 when they find something.
  if (error || status === null || status > 1 || (status === 1 && stdout === ''))
    throw error ?? new Error(`${peer.name}: ${stderr}`);
  return { seconds: (performance.now() - begun) / 1000, stdout };
}

/** What a run of our own program reports about itself. */
function said(peer: Peer, folder: string): { files: number; found: number; rss: number } {
  return JSON.parse(run(peer, folder).stdout);
}

function target(what: string, value: number, bound: number, sense: 'at least' | 'at most' = 'at least'): void {
  const isMet = sense === 'at least' ? value >= bound : value <= bound;
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${value.toFixed(2)} (${sense} ${bound})`);
  if (!isMet) process.exitCode = 1;
}
