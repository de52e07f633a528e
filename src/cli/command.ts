import type { OptionSpec } from '../run/options.ts';
import type { Process } from '../run/process.ts';

/** What a file of this folder gives: one command of the command line. */
export interface Command {
  /** What stands behind its name. */
  usage?: string;
  /** More about that, between it and the options. */
  about?: string;
  options?: Record<string, OptionSpec>;
  /** It has commands of its own, and tells of them itself. */
  tellsItself?: true;
  /** Resolves to the exit status. Throws `UsageError` when it cannot run as it was called. */
  run(args: readonly string[], process: Process): Promise<number>;
}
