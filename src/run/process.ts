import type { Reading } from '../gate/reading.ts';
import type { Clock } from '../lib/clock.ts';
import type { Base } from './base-branch.ts';

/** The command cannot run as it was given; the message is the whole sentence to show. Exit status 2. */
export class UsageError extends Error {}

/** Exit statuses: promises to scripts. */
export const EXIT = { go: 0, stop: 1, usage: 2, interrupted: 130 } as const;

/** What a command may touch of its process: streams, folder, environment. Tests pass their own. */
export interface Process {
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  cwd: string;
  env: Record<string, string | undefined>;
  /** Aborts when the person interrupts. */
  signal: AbortSignal;
  /** Files are read in a thread of their own, so that nothing in them keeps this one from its clocks. */
  isApart?: boolean;
  /** The machine's own, unless a test holds one. */
  clock?: Clock | undefined;
  /** Asks whoever sits before a terminal; absent where nobody does. */
  ask?: (question: string) => Promise<string>;
  /** Where the gate's own files are read when a change is judged; `--base-ref` names one in git. */
  base?: Base | undefined;
  /** How a person calls it. */
  program?: readonly string[];
  /** The command that does the same again, as a person typed it. */
  again?: readonly string[];
  /** What earlier runs read off, oldest first. */
  past?: Reading[][];
  /** What the report is to say about the run. */
  notes?: string[];
}
