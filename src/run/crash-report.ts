import type { Crashed } from '../gate/crash.ts';
import type { Hide } from '../gate/redact.ts';
import { inert } from '../report/inert.ts';
import type { CheckOptions } from './options.ts';
import type { Process } from './process.ts';

const MOST_CHARS = 4000;

/** Prints the stack of our own errors on request: with `--verbose`, or with the debug logging of GitHub's runner. */
export function crashReporter(
  { stderr, env }: Pick<Process, 'stderr' | 'env'>,
  { verbose }: Pick<CheckOptions, 'verbose'>,
  hide: Hide,
): Crashed {
  const isWanted = verbose === true || env['RUNNER_DEBUG'] === '1';
  return (where, { stack, message }) => {
    if (!isWanted) return;
    const lines = hide(stack ?? message)
      .slice(0, MOST_CHARS)
      .split('\n');
    for (const line of lines) stderr.write(`launch-gate: ${where}: ${inert(line, 1000)}\n`);
  };
}
