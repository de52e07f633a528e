import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `launch-gate --version` compared with `node -e 0`: whole processes, run in pairs. Fails above the allowance. */
const ALLOWANCE_MS = 60;
const PAIRS = 25;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const time = (args: string[]) => {
  const begun = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - begun;
};
const pairs = Array.from({ length: PAIRS + 1 }, () => ({
  floor: time(['-e', '0']),
  version: time([cli, '--version']),
  help: time([cli, 'check', '--help']),
})).slice(1);
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const floor = median(pairs.map((pair) => pair.floor));
const extra = median(pairs.map((pair) => pair.version - pair.floor));
const help = median(pairs.map((pair) => pair.help - pair.floor));
console.log(
  `node -e 0: ${floor.toFixed(0)} ms; --version: ${extra.toFixed(0)} ms more (at most ${ALLOWANCE_MS}); check --help: ${help.toFixed(0)} ms more`,
);
if (extra > ALLOWANCE_MS) process.exitCode = 1;
