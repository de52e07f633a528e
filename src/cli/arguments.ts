import { UsageError } from '../run/process.ts';

/** The one argument of a command, if there is one. */
export function only(positionals: readonly string[], command: string): string | undefined {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`${command} takes one argument, not ${positionals.length}.`);
}
