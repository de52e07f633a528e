import type { Annotation } from '../report/annotations.ts';
import type { Process } from '../run/process.ts';

/** What the runner offers to a step. */
export interface Runner {
  input(name: string): string;
  annotate(annotation: Annotation): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  output(name: string, value: string | number): void;
  /** A line of the log. */
  log(line: string): void;
  /** Hides a value from the log, from now on. */
  mask(value: string): void;
  /** Ends the step as failed, with this sentence. */
  fail(sentence: string): void;
  stdout: Process['stdout'];
  cwd: string;
  /** Where files of this run may lie. */
  temp: string;
  env: Process['env'];
  signal: AbortSignal;
  isApart?: boolean;
}
