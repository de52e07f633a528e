import type { Annotation } from '../report/annotations.ts';
import type { Process } from '../run/process.ts';

/** What the runner offers to a step. */
export interface Runner {
  input(name: string): string;
  annotate(annotation: Annotation): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  output(name: string, value: string | number): void;
  /** Writes a line to the log. */
  log(line: string): void;
  /** Masks a value in the log from now on. */
  mask(value: string): void;
  /** Fails the step with this message. */
  fail(sentence: string): void;
  stdout: Process['stdout'];
  cwd: string;
  /** A folder for the files of this run. */
  temp: string;
  env: Process['env'];
  signal: AbortSignal;
  isApart?: boolean;
}
