import type { Reading } from '../gate/reading.ts';
import type { Clock } from '../lib/clock.ts';
import type { Base } from './base-branch.ts';

/** The command cannot run as called; the message is a complete sentence. Exit status 2. */
export class UsageError extends Error {}

/** Exit statuses, on which scripts rely. */
export const EXIT = { go: 0, stop: 1, usage: 2, interrupted: 130 } as const;

/** What a command may use of its process: streams, folder, environment. Tests pass their own. */
export interface Process {
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  cwd: string;
  env: Record<string, string | undefined>;
  /** Aborts when the user interrupts. */
  signal: AbortSignal;
  /** Files are read in a separate thread, so that large ones do not delay this thread's timers. */
  isApart?: boolean;
  /** The real clock, unless a test controls it. */
  clock?: Clock | undefined;
  /** Asks the user at the terminal; undefined without one. */
  ask?: (question: string) => Promise<string>;
  /** Where the base branch's gate files are read when a change is judged; `--base-ref` names a git ref. */
  base?: Base | undefined;
  /** The command by which a user calls the program. */
  program?: readonly string[];
  /** The command that repeats this run. */
  again?: readonly string[];
  /** Readings of earlier runs, oldest first. */
  past?: Reading[][];
  /** Notes for the report about the run. */
  notes?: string[];
}
