import type { Unread } from './unread-file.ts';

/** A question about the product's environment variables. */
export interface VariablesQuestion {
  /** Files that list the names of production's variables, one per line, as printed by the platform's command line. */
  names: readonly string[];
  /** The files that a change modifies: only these count as examined. */
  within?: readonly string[];
}

/** Where code reads an environment variable. */
export interface VariableUse {
  name: string;
  file: string;
  line: number;
  /** The code has no default for it and does not test whether it is set. */
  isRequired: boolean;
}

export type DeclaredIn = 'example' | 'environment file' | 'platform file' | 'workflow' | 'names';

/** The kind of a value; the value itself is never reported. */
export type ValueShape = 'none' | 'empty' | 'stand-in' | 'test key' | 'own machine' | 'not production' | 'something';

/** Where a file declares a variable. */
export interface Declaration {
  name: string;
  file: string;
  line: number;
  in: DeclaredIn;
  value: ValueShape;
}

/** A line that parsers read differently, or not at all. */
export interface FormatFault {
  file: string;
  line: number;
  fault: 'twice' | 'no variable' | 'merge marker' | 'open quote';
  name?: string;
}

export interface VariablesAnswer {
  kind: 'answer';
  uses: VariableUse[];
  declared: Declaration[];
  formats: FormatFault[];
  /** Dockerfiles that copy everything, and whether .dockerignore excludes .env files. */
  images: { file: string; line: number; isKeptOut: boolean }[];
  unread: Unread[];
  /** The number of files examined. */
  files: number;
  /** The number of them that contain variables themselves, such as `.env`. */
  environmentFiles: number;
}

/** Where values of variables occur in files that visitors download. */
export interface BundledAnswer {
  kind: 'answer';
  /** The first place in each file. */
  places: { name: string; file: string; line: number }[];
  /** The number of variables whose value here is long enough to search for. */
  tried: number;
  /** The number of files examined. */
  files: number;
}
