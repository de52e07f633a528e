import type { OptionSpec } from '../run/options.ts';
import type { Process } from '../run/process.ts';

/** What each file in this folder exports: a command. */
export interface Command {
  /** The arguments, as shown after the command's name. */
  usage?: string;
  /** Details about the arguments, shown before the options. */
  about?: string;
  options?: Record<string, OptionSpec>;
  /** It has subcommands and prints its own help. */
  tellsItself?: true;
  /** Resolves to the exit status. Throws `UsageError` when the arguments are invalid or it cannot run. */
  run(args: readonly string[], process: Process): Promise<number>;
}
